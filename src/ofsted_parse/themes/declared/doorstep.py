"""The first contact, help below the threshold, and the response to harm."""

from __future__ import annotations

from ofsted_parse.themes.base import Against, Theme, Wording

_HARMS = "(neglect*|domestic|exploit*|missing|sexual*|violen*|traffick*|radical*|outside the home)"

FRONT_DOOR = Theme(
    "front_door",
    "Front door and thresholds",
    "How contacts and referrals come in, are screened and are decided.",
    (
        Wording(
            "initial decision making",
            "The timeliness of initial decision-making.",
            without="(placement*|kinship|strategy)",
        ),
        Wording(
            "(closing|closure of) (cases|case|contacts)",
            "The rationale for closing cases.",
        ),
        Wording(
            "level* of need",
            "Understanding of levels of need.",
            weak=True,
        ),
        Wording(
            "(duty|advice and duty|duty and assessment) (system|service*|team*|desk)",
            "The duty system.",
            without="(emergency duty|out of hours|caseload*)",
        ),
        Wording(
            "escalation from early help",
            "Escalation from early help to statutory services.",
        ),
        Wording(
            "(is|are) referred to (children's social care|social care|the mash)",
            "A new concern is referred to children’s social care.",
        ),
        Wording("(ifd|integrated front)", "The role of the IFD."),
        Wording("consent", "The quality of consent.", without="(adopt*|medical|court*)", weak=True),
        Wording("first point of contact", "Decisions at the first point of contact."),
        Wording("front door", "The response at the ‘front door’."),
        Wording("(mash|mashs|mast)", "Timely decisions in the MASH.", product=True),
        Wording("multi agency safeguarding hub*", "Staffing of the multi-agency safeguarding hub."),
        Wording("single point of (access|contact|entry)", "Advice at the single point of access."),
        Wording("spa", "Feedback from the SPA."),
        Wording(
            "(contact, referral|contact and referral|first response|contact centre)",
            "Decisions in the contact and referral team.",
        ),
        Wording(
            "referral*",
            "The quality of referrals from partner agencies.",
            without="(audiolog*|neurodiv*|autis*|adhd|therapies|therapists|therapy service*)",
        ),
        Wording("referrer*", "Feedback to referrers."),
        Wording("contacts", "The timeliness of decisions on contacts."),
        Wording("(concerns|contacts) received", "Decisions on concerns received."),
        Wording(
            "first contact (team*|centre*|service*)", "Social workers in the first contact team."
        ),
        Wording(
            "(multi agency level* of need*|level* of need* (document|guidance))",
            "The levels of need document.",
        ),
        Wording("initial contact*", "The response to an initial contact."),
        Wording("threshold*", "Partners’ understanding of thresholds."),
        Wording("(step* up|step* down|stepp* up|stepp* down)", "Step-down arrangements."),
        Wording("(clos*|closure*) ... (early|premature*|soon)", "Cases are closed too early."),
        Wording("(early|premature*) (clos*|case closure*)", "Premature closure of cases."),
        Wording("parental consent", "Recording whether parental consent was sought."),
        Wording(
            "consent ... (shar*|referral*|parent*|sought|agenc*|check*|contact*)",
            "Consent is sought before checks are made.",
        ),
        Wording(
            "(seek*|obtain*|gain*|understanding of|use of|around|about) consent",
            "Partners’ understanding of consent.",
        ),
        Wording(
            "request* for (help|support|service*)",
            "Screening of requests for support.",
            without="(out of hours|emergency duty|edt|send)",
        ),
        Wording(
            "(screening of|screened|initial screening)",
            "The screening of new concerns by managers.",
            without="(send|ehc*|neglect*|health)",
        ),
        Wording("concerns about children", "How new concerns about children are met.", weak=True),
        Wording(
            "level* of (help|need|intervention) ... (required|need*|decision*)",
            "Agreement on what level of help is needed.",
        ),
        Wording("what level of help", "Decisions about what level of help is required."),
        Wording(
            (
                "(case closure*|(close|closing) (a|the|their|cases) [case]|(case*|"
                "children) ... closed)"
            ),
            "Decisions to close a case.",
            without="(complaint*|audit*)",
        ),
    ),
    (
        Against("referral* to the (designated|lado)", "Referrals to the designated officer."),
        Against(
            "threshold* for [a |making a ]referral* to the (designated|lado)",
            "The threshold for a referral to the designated officer.",
        ),
        Against(
            "strategy (discussion*|meeting*) (in|within|at) the mash",
            "Strategy discussions in the MASH.",
        ),
        Against(
            "subject of [repeat |repeated |multiple ]referral*",
            "Families who are the subject of repeated referrals.",
        ),
        Against(
            "(clinical threshold*|threshold* for a diagnos*|threshold for a learning)",
            "The clinical threshold for a service.",
        ),
        Against(
            (
                "referral* (to|for|into) (camhs|treatment|therap*|specialist*|mental|adult*|"
                "diagnos*|advoca*|marac|the marac|health|family group|early help)"
            ),
            "Referrals to specialist services take months.",
        ),
        Against("marac referral*", "The number of MARAC referrals is rising."),
        Against(
            "(referral and assessment|assessment and referral) team*",
            "Caseloads in the referral and assessment team.",
        ),
        Against(
            "(national referral mechanism|referral order*|referral pathway*|referral to treatment)",
            "Use of the national referral mechanism.",
        ),
        Against(
            "(contacts with|regular contacts|contacts between)",
            "Regular contacts with brothers and sisters.",
        ),
        Against(
            (
                "threshold* for (a strategy|strategy|section 47|convening|holding|care "
                "proceedings|pre proceedings|legal)"
            ),
            "The threshold for strategy meetings.",
        ),
        Against(
            "threshold ... multi agency child protection plan",
            "The threshold for a multi-agency child protection plan.",
        ),
    ),
)
EARLY_HELP = Theme(
    "early_help",
    "Early help",
    "Help for families below the threshold for a social worker.",
    (
        Wording(
            "early intervention",
            "Early intervention for families.",
            without="(send|ehc*|health|mental|school*)",
            weak=True,
        ),
        Wording(
            "(troubled families|supporting families) programme",
            "The troubled families programme.",
        ),
        Wording(
            "before statutory intervention",
            "Support to families before statutory intervention.",
        ),
        Wording(
            "(family support|parenting (programme*|support|course*))",
            "The offer of family support.",
            without="(family support team*|family support worker*|family support and|social work*)",
        ),
        Wording("(prevention|preventative|preventive) strateg*", "A local preventative strategy."),
        Wording("early help", "The take-up of early help."),
        Wording(
            "early intervention (service*|offer|support|and prevention)",
            "The reach of early intervention services.",
        ),
        Wording(
            "early (support|identification and support)",
            "Early support for families on the island.",
            weak=True,
        ),
        Wording("lead professional*", "Schools as lead professionals."),
        Wording(
            "lead practitioner* role*", "The lead practitioner role of teachers.", product=True
        ),
        Wording("young carer*", "The identification of young carers."),
        Wording("common assessment framework*", "Use of the common assessment framework."),
        Wording("team* around the (child|family|school)", "Team around the family meetings."),
        Wording("(family hub*|children's centre*|family centre*)", "The reach of family hubs."),
        Wording(
            "(targeted|preventative|preventive) [family ](support|service*|work|help)",
            "The range of preventative services.",
        ),
        Wording(
            "universal (service*|and targeted)",
            "The reach of universal services.",
            weak=True,
        ),
    ),
    (
        Against(
            (
                "(step* down|step* up|stepp* down|stepp* up|threshold* between|escalat* "
                "from) ... early help"
            ),
            "Step-down to early help.",
        ),
        Against("(beyond|are receiving) early help", "Thresholds beyond early help."),
        Against("from early help [to|into]", "Escalation from early help to a referral."),
    ),
)
STRATEGY = Theme(
    "strategy_section_47",
    "Child protection enquiries and strategy meetings",
    "The response to a child who may be suffering significant harm.",
    (
        Wording(
            (
                "(identif*|recogni*) and [multi agency |effective |timely ]respon* to "
                "(children|those) ... (at risk of harm|at risk of significant harm)"
            ),
            "Identification and response to children who are at risk of harm.",
        ),
        Wording(
            "(identification|recognition) of and respon* to risk*",
            "The identification of and response to risk.",
            without="care leaver*",
        ),
        Wording("recognition of risk (and|by)", "The recognition of risk and of need."),
        Wording(
            "understanding [of ]and response to risk*", "The understanding of and response to risk."
        ),
        Wording(
            "respond* to ... child protection concern*",
            "How teams respond to child protection concerns.",
        ),
        Wording(
            "joint visit*",
            "Joint visits by police and social workers.",
            beside="police",
        ),
        Wording(
            "(child protection|sexual harm|sexual abuse|forensic|paediatric|safeguarding) medicals",
            "Access to sexual harm medicals.",
        ),
        Wording(
            "(children|young people) who are at risk of [significant ]harm",
            "The response to children and young people who are at risk of harm.",
            without=_HARMS,
        ),
        Wording(
            "(child protection work|[adequately ]safeguarded)",
            "Children are adequately safeguarded.",
            without=_HARMS,
            weak=True,
        ),
        Wording("strategy (meeting*|discussion*)", "Attendance at strategy meetings."),
        Wording("(section 47|s.47|s47|s 47)", "The quality of section 47 enquiries."),
        Wording(
            "child protection (enquir*|inquir*|investigation*|medical*)",
            "Access to child protection medicals.",
        ),
        Wording(
            "(joint|safeguarding) (investigation*|enquir*)", "Joint investigations with the police."
        ),
        Wording(
            "child protection (procedure*|process|processes|response*)",
            "Staff do not follow child protection procedures.",
        ),
        Wording(
            "(sexual assault referral|medical examination*)", "Access to a medical examination."
        ),
        Wording(
            "(respon*|identif*|recogni*|assess*|understand*|manage*) ... (risk*|harm)",
            "The response to children at risk.",
            without=_HARMS,
            weak=True,
        ),
        Wording(
            "(significant|immediate|risk* of) harm",
            "Children at risk of harm wait too long.",
            without=_HARMS,
            weak=True,
        ),
        Wording(
            "safeguarding (concern*|practice|response*)",
            "Safeguarding concerns are not acted on.",
            weak=True,
        ),
        Wording(
            "(children at risk|protect* children|high risk)",
            "The response to children at risk.",
            without=_HARMS,
            weak=True,
        ),
        Wording(
            "(identif*|recogni*) ... respon* ... risk* of harm",
            "Identification of and response to risk of harm.",
            without=_HARMS,
        ),
        Wording(
            "(respon*|identif*|recogni*) ... (significant|risk* of|cumulative) harm",
            "The response to children at risk of significant harm.",
            without=_HARMS,
        ),
    ),
    (
        Against(
            "(within|in) the child protection process",
            "Advocates for children in the child protection process.",
        ),
        Against(
            "children in need or at risk of harm",
            "Referrals of children in need or at risk of harm.",
        ),
        Against(
            "sexual assault referral centre* staff",
            "Sickness among sexual assault referral centre staff.",
        ),
        Against(
            "(exploitation|vulnerable adolescent*) strategy meeting*",
            "Actions from exploitation strategy meetings.",
        ),
        Against(
            "child protection threshold*", "Referrals that do not meet child protection thresholds."
        ),
    ),
)

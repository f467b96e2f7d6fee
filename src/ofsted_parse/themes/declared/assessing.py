"""What is found out about a child and family: assessments of need and risk."""

from __future__ import annotations

from ofsted_parse.themes.base import Against, Theme, Wording

_SEND = (
    "(send|ehc*|special educational needs*|neurodevelopment*|autis*|adhd|therap*|diagnos*|"
    "local area partnership*|education, health and care)"
)
#: Processes of which an assessment is a part.
_SEND_PROCESS = (
    "(ehc*|annual review*|paediatric*|neurodev*|neurodiv*|autis*|adhd|speech and language|waiting|"
    "fluoroscopy|diagnos*|health needs assessment*)"
)

ASSESSMENT = Theme(
    "assessment",
    "Assessments",
    "How well needs and risks are assessed, analysed and assessed again.",
    (
        Wording(
            "(rigorously|robustly|holistically|comprehensively) assess*",
            "Disabled children are not rigorously assessed.",
        ),
        Wording(
            "assessed by (agencies|social workers|professionals|practitioners|partners)",
            "Homeless children are not assessed by social workers.",
        ),
        Wording("practice to assess", "The quality of practice to assess and support children."),
        Wording(
            "identif* ... (children's|people's|their) [needs and ]send",
            "The early identification of children’s SEND.",
        ),
        Wording(
            (
                "needs are [not ][always ](assessed|identified) [as ](early|quickly|"
                "accurately|well|promptly)"
            ),
            "Pupils’ needs are not identified early.",
        ),
        Wording(
            "(professionally curious|sufficiently curious|be curious)",
            "Workers are not sufficiently curious.",
        ),
        Wording(
            "(historical context|context of the family)", "The historical context is not weighed."
        ),
        Wording("(risk matrix|matrix tool*)", "The use of the risk matrix."),
        Wording(
            "risk assessment tool*",
            "A risk assessment tool is not used.",
            without="(dash|police|custody)",
        ),
        Wording("screening tools are", "Screening tools are seldom used."),
        Wording(
            "(parents'|parental|parent's|carers'|carer's) capacity",
            "The focus on carers’ capacity.",
        ),
        Wording(
            (
                "(recognition|recognis*|understand*|awareness) ... (cultur*|heritage|"
                "identity|ethnic*|diversity)"
            ),
            "Recognition of the family’s cultural heritage.",
            without="(training|workforce|life story)",
        ),
        Wording(
            "needs (recognised|identified|understood|assessed)",
            "Children do not have their needs recognised.",
            without="(ehc*|autis*|adhd|neurodev*|speech and language|waiting)",
            weak=True,
        ),
        Wording(
            "checklist*",
            "Checklists are out of date.",
            weak=True,
        ),
        Wording(
            "(review*|use of|complet*) ... checklist*",
            "The review of the exploitation checklist.",
        ),
        Wording(
            "assessments",
            "Supervision so that assessments are thorough.",
            without=_SEND_PROCESS,
            product=True,
        ),
        Wording(
            "(identity|identity and culture)",
            "Children’s identity and culture.",
            without="(life story|record*)",
            weak=True,
        ),
        Wording(
            (
                "(need*|risk*) (are|is) [not ][always |fully |consistently |well |"
                "routinely ](assessed|identified|understood)"
            ),
            "Risks are not always understood.",
            without=_SEND_PROCESS,
            weak=True,
        ),
        Wording(
            "analysis of [the |all ](risk*|need*|information|impact|children's|cumulative|history)",
            "The analysis of risk in reports.",
            without="(data|commission*|audit*|training|evaluat*|local area*)",
        ),
        Wording("pre birth", "The response to pre-birth concerns.", weak=True),
        Wording(
            "(diversity|cultural|ethnic*|identity) ... (assess*|consider*|address*|reflect*)",
            "Issues of diversity are considered.",
        ),
        Wording(
            "(identify|assess) [and assess ](and|assess and) provide for ... needs",
            "Leaders should jointly assess and provide for the needs of children.",
            without="(ehc*)",
        ),
        Wording("previous histor*", "Consideration of previous history.", without="incidents"),
        Wording("assessment*", "The quality of assessments.", without=_SEND_PROCESS),
        Wording("reassess*", "Children are not reassessed when things change."),
        Wording(
            (
                "(not|sufficiently|well|accurately|effectively) [been |being |"
                "consistently |always |and ](assess|assessed)"
            ),
            "Children’s needs are not well assessed.",
            without=_SEND + "|(police|strategy)",
        ),
        Wording(
            "(quality|depth|level|lack|rigour) of ... analysis",
            "The depth of analysis.",
            without="(data|performance|needs analysis|audit*)",
        ),
        Wording(
            "professional curiosity",
            "Lack of professional curiosity.",
            without="(school nurs*|supervision)",
        ),
        Wording("(over|overly) optimis*", "Over-optimism about parents’ ability to change."),
        Wording("disguised compliance", "Disguised compliance is not understood.", weak=True),
        Wording(
            "(family|children's|child's|parents'|parental|historical) (histor*|information)",
            "Use of family history.",
            without="(life story|record*|health histor*)",
        ),
        Wording(
            (
                "(consider*|attention|understanding|exploration|meet*|reflect*|account) "
                "... (identity|cultur*|ethnic*|heritage|diversity|religio*)"
            ),
            "The consideration of children’s identity and culture.",
        ),
        Wording("(identity|cultur*|ethnic*|diversity) need*", "Children’s identity needs."),
        Wording(
            "(cumulative|escalating|changing|future) risk*",
            "The weight given to cumulative risk.",
            weak=True,
        ),
        Wording(
            "(identif*|recogni*) ... (need*|send)",
            "Identification of children’s additional needs.",
            weak=True,
        ),
        Wording("risk management tool*", "Use of risk management tools."),
        Wording("(parenting capacity|capacity to change)", "Understanding of parenting capacity."),
        Wording("unborn", "The response to unborn children.", weak=True),
    ),
    (
        Against(
            (
                "assessment (of and|and) support (for|of) (connected|children in private|"
                "private|kinship|family|special)"
            ),
            "Identification, assessment and support of private foster carers.",
        ),
        Against(
            "(participation|engagement|involvement) ... in their assessments",
            "The participation of children in their assessments.",
        ),
        Against(
            "contribute* to ... assessments", "How agencies contribute to ongoing assessments."
        ),
        Against(
            "(outcome|outcomes) of ... assessments",
            "The outcome of referrals and assessments is not shared.",
        ),
        Against("benefit from assessment*", "Those who would benefit from assessment."),
        Against(
            "(assurance|oversight) of ... professional curiosity",
            "Leaders’ assurance of professional curiosity.",
        ),
        Against(
            "(tests and|national|teacher|end of key stage) assess*",
            "Results in national tests and assessments.",
        ),
        Against("health and (dental|optical) assess*", "Health and dental assessments."),
        Against("pathway (assess*|plans and assess*)", "Pathway assessments and plans."),
        Against(
            "(informed by|use of) needs assess*",
            "Strategic plans are informed by needs assessments.",
        ),
        Against(
            "inform [all |timely |children's |individual |the |their ](assess*)",
            "Chronologies to inform assessments.",
        ),
        Against("(dash|marac) [risk ]assess*", "Use of the DASH risk assessment."),
        Against(
            "(police|force|custody) [risk ]assessment*",
            "Poor decisions in police risk assessments.",
        ),
        Against(
            "reflects the diversity of the",
            "A workforce that reflects the diversity of the county.",
        ),
        Against("assessment team*", "Caseloads in assessment teams."),
        Against(
            "(yos|yot|yjs|youth offending|youth justice|nursing) [service ]assessment*",
            "YOS assessments do not show risk.",
        ),
        Against(
            "(quality of needs|for needs|of needs|statutory needs) assessments",
            "The timeliness and quality of needs assessments.",
        ),
        Against(
            "(ehc|ehcp|education, health and care) [plan |plans |need |needs ]assessment*",
            "The timeliness of EHC needs assessments.",
        ),
        Against(
            (
                "(needs assessment process*|statutory assessment*|ehcna|joint strategic "
                "needs assessment*|self assessment*|strategic needs assessment*)"
            ),
            "The joint strategic needs assessment.",
        ),
        Against(
            "health [needs |and wellbeing ]assessment*",
            "The timeliness of initial health assessments.",
        ),
        Against(
            (
                "(early help|nursing|school nurse|midwi*|carers|connected person*|"
                "connected carer*|foster carer*|kinship|special guardian*|viability|"
                "adopter*) assessment*"
            ),
            "Schools do not complete early help assessments.",
        ),
        Against("(young carer*) ... assessment*", "Young carers’ assessments."),
        Against(
            "wait* ... (assess*|autis*|neurodevelopmental assess*)",
            "Children wait too long for an assessment.",
        ),
        Against(
            "(assess*|assessment*) (and|or|, and) (diagnos*|treatment)",
            "Delays in assessment and diagnosis.",
        ),
        Against(
            (
                "(neurodevelopmental|autis*|adhd|asd|specialist|therap*|speech and "
                "language|paediatric|sensory) [and |adhd |autism |health ]assessment*"
            ),
            "Delays in autism assessments.",
        ),
        Against(
            (
                "(referral and |intake and |contact and )assessment [and referral |and "
                "intervention ](team*|service*)"
            ),
            "Capacity of the referral and assessment team.",
        ),
        Against(
            (
                "assessment* of (the |)(effectiveness|performance|quality|safeguarding|"
                "impact of (the|service*|board*|training))"
            ),
            "The board’s annual assessment of effectiveness.",
        ),
        Against(
            "assessment* (for|of) (adhd|autis*|asd|neurodevelop*|speech)",
            "Waits for an assessment for autism.",
        ),
        Against(
            "risk assessment conference*",
            "Attendance at the multi-agency risk assessment conference.",
        ),
        Against(
            "assessment, intervention and moving on",
            "Access to ‘assessment, intervention and moving on’.",
        ),
        Against(
            (
                "(view*|voice*|wishes|experience*|feelings) ... (in|into|within|inform*|"
                "through*) [all |their |children's ]assessment*"
            ),
            "How children’s views inform assessments.",
        ),
        Against("mental health [needs ]assessment*", "Delays in mental health assessments."),
        Against(
            "(oversight|supervision|signing off) of ... referrals and assessments",
            "Management oversight of contacts, referrals and assessments.",
        ),
        Against("assessment documentation", "Nursing assessment documentation."),
        Against(
            "assessment* of [the ](training|learning|board|local)",
            "The assessment of training needs.",
        ),
        Against(
            "contribut* to [the |all ]assessment*",
            "Feedback to partners who contribute to assessments.",
        ),
    ),
)

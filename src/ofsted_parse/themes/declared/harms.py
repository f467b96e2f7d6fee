"""Harms with a name of their own, and children with needs of their own."""

from __future__ import annotations

from ofsted_parse.themes.base import Against, Theme, Wording

_LEAVERS = "(care leaver*|leaving care|care experienced|former relevant)"

NEGLECT = Theme(
    "neglect",
    "Neglect",
    "Recognising neglect and acting on it.",
    (
        Wording("neglect*", "The response to neglect."),
        Wording(
            "(identif*|understand*|recogni*|respon*) ... neglect*",
            "Support to GPs in identifying neglect.",
            product=True,
        ),
        Wording("cumulative harm", "Recognition of cumulative harm."),
        Wording(
            "cumulative impact of (harm|abuse|neglect)",
            "The cumulative impact of harm is not understood.",
            product=True,
        ),
        Wording(
            "(impact of|risk from|risk of|experienc*|living with) ... neglect*",
            "Supervision that protects children at risk of neglect.",
            product=True,
        ),
        Wording("graded care profile*", "Use of the graded care profile."),
    ),
    (
        Against(
            (
                "(child|physical|sexual|emotional|of|from|for|to|suffer*|experience*|and|"
                "any|potential) (abuse|abuse and|abuse or|abused or|abused and) neglect*"
            ),
            "Children who have suffered abuse or neglect.",
        ),
        Against("(inspection|deep dive|evaluation) ... neglect", "A joint inspection of neglect."),
    ),
)
DOMESTIC_ABUSE = Theme(
    "domestic_abuse",
    "Domestic abuse",
    "Recognising domestic abuse and acting on it.",
    (
        Wording(
            "(non molestation|restraining order*|domestic violence protection)",
            "Use of restraining orders.",
        ),
        Wording(
            "domestic (abuse|violence|violent|incident*)", "Work with victims of domestic abuse."
        ),
        Wording(
            "(identif*|understand*|recogni*|respon*) ... domestic (abuse|violence)",
            "Support to GPs in recognising domestic abuse.",
            product=True,
        ),
        Wording(
            "(impact of|risk from|risk of|experienc*|living with) ... domestic (abuse|violence)",
            "Support to schools that protects children living with domestic abuse.",
            product=True,
        ),
        Wording("(marac|maracs|risk assessment conference*)", "Attendance at the MARAC."),
        Wording(
            "(operation encompass|coercive control|dash|clare's law)", "Use of Operation Encompass."
        ),
        Wording("perpetrator*", "Programmes for perpetrators.", without="(exploit*|sexual*)"),
        Wording("(idva|idvas|violence advisor*|violence adviser*)", "The capacity of IDVAs."),
    ),
)
EXPLOITATION_MISSING = Theme(
    "exploitation_missing",
    "Exploitation and missing children",
    "Harm outside the home, and children who go missing.",
    (
        Wording(
            "(abscond*|philomena|trigger plan*|having been missing|return from missing)",
            "Children who abscond.",
            without="education",
        ),
        Wording(
            "(at risk of|affected by|experienc*|victims of) ... (exploit*|violence|missing)",
            "Supervision to protect children at risk of criminal exploitation.",
            product=True,
        ),
        Wording("exploit*", "The response to child exploitation."),
        Wording(
            "(identif*|understand*|recogni*|respon*) ... exploit*",
            "Support to schools in recognising exploitation.",
            product=True,
        ),
        Wording(
            (
                "(go|goes|going|gone|went|reported|persistently|(who|children|children "
                "who) (are|were|have been)) missing"
            ),
            "Children who go missing.",
        ),
        Wording(
            "missing (from home|from care|children|child|episode*|and|person*|young|or)",
            "The cohort of missing children.",
        ),
        Wording(
            (
                "(return interview*|return home interview*|return home discussion*|"
                "return conversation*|return home conversation*)"
            ),
            "The take-up of return home interviews.",
        ),
        Wording(
            (
                "(contextual (safeguarding|harm*|risk*)|extra familial|"
                "extrafamilial|harm outside the "
                "home|outside the home|risk outside)"
            ),
            "The response to extra-familial harm.",
        ),
        Wording(
            (
                "(serious youth violence|serious violence|youth violence|gang|gangs|"
                "county lines|knife crime|gang related)"
            ),
            "The response to serious youth violence.",
        ),
        Wording(
            "(national referral mechanism|nrm|traffick*|modern slavery)",
            "Use of the national referral mechanism.",
        ),
        Wording("(radicali*|prevent duty|extremis*)", "The response to radicalisation."),
        Wording("(cse|cce|mace|macse|harmful sexual behaviour*)", "The work of the MACE panel."),
        Wording(
            "(child sexual abuse|sexually abused)", "Recognition of child sexual abuse.", weak=True
        ),
    ),
    (
        Against(
            "missing [from |in |out on |out of |their ]education", "Children missing education."
        ),
        Against(
            "missing (person*|persons) (unit|team|officer*)",
            "Capacity of the missing persons unit.",
        ),
        Against(
            "(information|details|records|plans|documents) (is|are) missing", "Details are missing."
        ),
    ),
)
HOMELESS = Theme(
    "homeless_16_17",
    "Homeless 16- and 17-year-olds",
    "The response to a child of 16 or 17 who is homeless.",
    (
        Wording("homeless*", "The response to homeless children.", without=_LEAVERS),
        Wording("homeless ... (16|17|children|child)", "Homeless 16-year-olds."),
        Wording(
            "(16|17|16 or|16 and|sixteen) ... homeless*",
            "Children aged 16 and 17 who present as homeless.",
        ),
        Wording(
            "16 (and|or|to) 17 year old*",
            "Housing for 16- and 17-year-olds.",
            without="(care leaver*|education|training|mental health)",
            weak=True,
        ),
        Wording("southwark", "The Southwark judgment is not understood."),
    ),
)
DISABLED = Theme(
    "disabled_children",
    "Disabled children and short breaks",
    "Social care for disabled children and their families.",
    (
        Wording(
            "personal budget*",
            "Families know little of personal budgets.",
            weak=True,
        ),
        Wording("disabled (child*|young)", "Plans for disabled children."),
        Wording(
            (
                "(children|child|young people|those) ... (with|who have) [a |complex |"
                "learning |severe |physical ]disabilit*"
            ),
            "Help for children with disabilities.",
        ),
        Wording(
            "(disability|disabilities|disabled children) (team*|service*)",
            "Caseloads in the disability team.",
        ),
        Wording("(short break*|respite|overnight break*)", "The range of short breaks."),
        Wording("complex health need*", "Care for children with complex health needs."),
        Wording(
            "social care ... (send|special educational)", "Social care for children with SEND."
        ),
        Wording(
            "social care need*",
            "Social care needs of children with SEND.",
            beside="(send|local area*|ehc*)",
        ),
        Wording("direct payment*", "The use of direct payments."),
        Wording(
            "(deprivation of liberty|dols)", "Awareness of the deprivation of liberty.", weak=True
        ),
    ),
    (
        Against(
            "special educational needs (and|and or|or) disabilit*",
            "Children with special educational needs and disabilities.",
        ),
        Against(
            "(transition*|prepar*|adulthood) ... disabilit*",
            "Transition of children with a disability.",
        ),
        Against(
            "(including|particularly) ... disabilit*",
            "Care leavers, including those with a disability.",
        ),
        Against(
            "social care ... (advice|contribution*|information|input) ... ehc*",
            "Social care advice to EHC plans.",
        ),
        Against(
            "(health, education and|education, health and|education and|health and) social care",
            "Services across education, health and social care.",
        ),
    ),
)

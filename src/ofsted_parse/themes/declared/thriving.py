"""Checks, treatment and comfort for children."""

from __future__ import annotations

from ofsted_parse.themes.base import Against, Wording

_SEND = (
    "(send|ehc*|special educational needs*|neurodevelopment*|autis*|adhd|local area*|waiting "
    "well|speech and language|partnership should|leaders across the partnership|icb)"
)

#: Wordings for the theme in `growing`.
THRIVING = (
    Wording(
        (
            "(mandated (contact*|visit*|check*|review*)|health visiting (contact*|review*|check*|"
            "offer)|new birth visit*|six to eight week*|two and a half year*|two to two and a "
            "half|developmental review*|health review*|well baby)"
        ),
        "New birth visits are late.",
    ),
    Wording(
        (
            "(psycholog*|trauma*) [informed ](support|service*|help|intervention*|provision|"
            "treatment)"
        ),
        "Psychological help for children in care.",
        without=_SEND + "|victims of domestic|train*",
    ),
    Wording(
        (
            "emotional (need*|difficult*|distress|trauma|resilience|support|problem*|harm and|"
            "literacy|development)"
        ),
        "Children’s emotional distress goes untreated.",
        without=_SEND + "|quality of ... referral*",
    ),
    Wording(
        (
            "(suicid*|eating disorder*|tier (4|3|2|four|three|two)|low level mental|crisis (care|"
            "team*|support) for (children|young)|mental ill health of children|anxiety|depress*|"
            "bereave*)"
        ),
        "Help for bereaved children and for anxiety.",
        without=_SEND + "|parents|parental|mothers|adult mental",
    ),
    Wording(
        "medical (need*|treatment|consent|appointment*|advis*)",
        "Children’s medical needs.",
        without=_SEND + "|school*|foster*|adopt*",
    ),
    Wording(
        (
            "(register* with [a ](gp|dentist|doctor)|oral health|teeth|eye test*|sight test*|"
            "obes*|nutrition*|weight management|healthy weight|breastfeed*|immuni*|smoking)"
        ),
        "Children are not registered with a dentist.",
    ),
    Wording(
        (
            "(health|healthcare) [and well being |and wellbeing |needs ](of|for) [all |these |"
            "some |unaccompanied |vulnerable ](children|young people|care leavers|looked)"
        ),
        "Health of unaccompanied children.",
        without=_SEND + "|safeguard*|health practitioner*",
    ),
    Wording(
        (
            "(children in care|looked after children|children looked after|children who are "
            "looked after|care leavers|unaccompanied) ... (health|medical|dent*|immunis*|therap*|"
            "counsel*|psycholog*|camhs|sdq*)"
        ),
        "Children in care wait for a dentist.",
        without=_SEND,
    ),
    Wording(
        (
            "(substance misuse|drug and alcohol|sexual health) (service*|support|help|treatment|"
            "advice) for (young|children|care|adolescent*|teenager*)"
        ),
        "Drug and alcohol services for young people.",
    ),
    Wording(
        (
            "(health (plan*|passport*|care plan*|history|recommendation*|action*|promotion|"
            "inequal*)|public health (nurs*|offer))"
        ),
        "Health plans are not followed up.",
        without=_SEND + "|safeguard*|ehc*|health planning",
    ),
    Wording(
        (
            "(wait*|delay*|timely|access*|threshold*|availab*|capacity) ... (mental health|camhs|"
            "emotional well being|emotional wellbeing|emotional health|counselling|therapeutic|"
            "psycholog*)"
        ),
        "Timely help from CAMHS.",
        without=_SEND + "|adult mental health|parents with",
    ),
    Wording(
        (
            "(mental|emotional) [and emotional |and mental |and physical |well being and "
            "](health|well being|wellbeing) (support|need*|service*|help|provision|difficult*|"
            "problem*|intervention*)"
        ),
        "Mental health help in schools.",
        without=_SEND + "|adult*|parent*|mothers",
    ),
    Wording(
        "(attachment|life limiting)",
        "Attachment difficulties.",
        without=_SEND + "|train*|assess*",
        weak=True,
    ),
    Wording(
        "(see|seen by|saw) a (doctor|paediatrician|nurse)",
        "Children new to care see a doctor late.",
        without=_SEND + "|injur*|bruis*|safeguard*",
    ),
    Wording(
        (
            "(medicals|medical assessment*|medical check*) (for|of) ... (care|looked after|"
            "entering|adopt*)"
        ),
        "Medicals for children entering care.",
        without="(child protection|sexual)",
    ),
    Wording(
        ("(development* (check*|assess*)|check up*|health screening*|immunisation*|check ups)"),
        "Developmental checks are late.",
        without=_SEND,
    ),
)
#: What does not speak for it.
NOT_THRIVING = (
    Against(
        "antenatal ... (risk*|midwi*|safeguard*|vulnerab*)",
        "At the antenatal booking midwives find little.",
    ),
    Against(
        "(midwi*|maternity|safeguard*|vulnerab*) ... antenatal", "Midwives at antenatal booking."
    ),
    Against(
        "mental health (staff|practitioner*|clinician*|nurs*|worker*|professional*)",
        "Mental health staff focus on the adult.",
    ),
    Against("perinatal mental health", "Perinatal mental health teams."),
    Against("camhs ... (risk assess*|case record*|case file*)", "CAMHS risk assessments."),
)

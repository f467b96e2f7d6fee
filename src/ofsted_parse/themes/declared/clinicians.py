"""How those who work in health services keep children safe."""

from __future__ import annotations

from ofsted_parse.themes.base import Against, Theme, Wording

_SEND = (
    "(send|ehc*|special educational needs*|learning disabilit*|neurodevelopment*|"
    "autis*|adhd|local area*|waiting well|"
    "across the partnership|partnership should|into the plans|"
    "healthy child programme)"
)

#: Then it is the health of children that is asked about.
_OWN_HEALTH = (
    "(needs of children|health need*|mental health*|emotional*|children in care|looked after)"
)

HEALTH_SAFEGUARDING = Theme(
    "health_safeguarding",
    "Safeguarding practice in health services",
    "How health staff find, record and pass on risk.",
    (
        Wording(
            "safeguarding (lead*|team*|practitioner*) ... health",
            "Safeguarding leads in health.",
        ),
        Wording(
            "(drug|alcohol|opioid|opiate|addiction) (treatment*|service*|worker*|substitution)",
            "Safe storage for clients of the alcohol service.",
            without="care leaver*",
        ),
        Wording(
            "patient record*",
            "Alerts on electronic patient records.",
            without="(send)",
        ),
        Wording(
            "health (practitioner*|professional*|staff|colleague*) in",
            "A health practitioner in the MASH.",
        ),
        Wording(
            "(police and health|health and police) (resource*|staff*|capacity)",
            "Police and health resources in the MASH.",
        ),
        Wording(
            "(gp|gps|general practi*|primary care)", "GPs’ reports to conferences.", without=_SEND
        ),
        Wording(
            "(school nurs*|health visit*|midwi*|maternity|0 19|community nurs*)",
            "The records of health visitors.",
            without=_SEND,
        ),
        Wording(
            "(hospital*|emergency department*|acute trust*|a&e|urgent care)",
            "Flags in the hospital.",
            without=_SEND,
        ),
        Wording(
            "(sexual health|substance misuse|drug and alcohol|substance use)",
            "The substance misuse service.",
            without="care leaver*",
        ),
        Wording(
            "(health|nhs|clinical) service*",
            "Health services hold little on file.",
            weak=True,
            without=_SEND + "|" + _OWN_HEALTH,
        ),
        Wording(
            "dental (practice*|team*|staff)", "Dental practices and their part in safeguarding."
        ),
        Wording(
            "(community paediatrician*|paediatric consultant*)",
            "Community paediatricians and their records.",
            without=_SEND,
        ),
        Wording("foundation trust", "The flags of the foundation trust.", without=_SEND),
        Wording("in health, (police|the police)", "Supervision in health, police and schools."),
        Wording("adult mental health", "Adult mental health staff."),
        Wording(
            (
                "(health|nhs|clinical) (staff|professional*|practitioner*|agenc*|"
                "representation|representative*|partner*|trust*|provider*|record*|team*|"
                "worker*|colleague*|landscape|economy)"
            ),
            "Health representation at meetings.",
            without=_SEND + "|" + _OWN_HEALTH + "|(health commissioners|service specification*)",
        ),
        Wording(
            (
                "mental health (service*|practitioner*|staff|trust) ... (risk*|"
                "safeguard*|record*|refer*|parent*|attend*|share|assess)"
            ),
            "Mental health practitioners do not record risks.",
        ),
        Wording(
            (
                "(ccg|clinical commissioning group*|named (nurse*|doctor*|gp|midwi*|"
                "professional*)|designated (nurse*|doctor*)|safeguarding nurse*)"
            ),
            "The role of the named GP.",
            without=_SEND,
        ),
        Wording("(dentist*|pharmac*|ambulance*)", "Dentists’ part in safeguarding."),
        Wording(
            "camhs (staff|practitioner*|worker*|team*)",
            "CAMHS practitioners do not share what they know.",
        ),
        Wording(
            "(unexplained injur*|bruis*)", "The management of unexplained injuries.", weak=True
        ),
        Wording(
            "health [information |representative |input ](in|into|at|within) ... (mash*|strategy)",
            "Health in the MASH.",
        ),
        Wording(
            "(health visiting|school nursing)",
            "School nursing records.",
            without=_SEND + "|(health need*|ehc*)",
        ),
    ),
    (
        Against(
            "with [housing and |other |key |all ]health partner*",
            "Work with housing and health partners.",
        ),
        Against("with health service*", "The relationship with health services."),
        Against("(access* to|commissioning of) ... health service*", "Access to health services."),
        Against(
            "health (professionals|colleagues|staff), [the ](police|schools|education|social)",
            "Challenge by health professionals, police and schools.",
        ),
        Against(
            "(living with|access*) ... (drug and alcohol|substance) misuse",
            "Families living with violence and substance misuse.",
        ),
        Against("their health record*", "Young people’s access to their health records."),
        Against("(nhs trust system|on the nhs trust)", "Details are not on the NHS trust system."),
        Against("substance misuse (of|by) (parent*|carers|adults)", "Substance misuse by parents."),
        Against("parental substance misuse", "Parental substance misuse."),
        Against(
            "(information from health|health agencies is|from health agencies)",
            "Information from health agencies.",
        ),
        Against("(in health records)", "In health records, flags are used."),
        Against(
            (
                "(shar*|shared|information|communicat*) ... with ... health (professional*|"
                "partner*|staff|agenc*|colleague*|practitioner*|service*|provider*)"
            ),
            "Sharing of information with schools and health professionals.",
        ),
        Against(
            "(access* ... dentist*|dentist* for (children|young))", "Timely access to dentistry."
        ),
        Against(
            (
                "(children|young people|care leavers) ... (substance misuse|drug "
                "and alcohol|substance use) (difficult*|problems|needs|issues)"
            ),
            "Young people with substance misuse problems.",
        ),
    ),
)

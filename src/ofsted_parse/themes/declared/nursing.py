"""What clinicians notice and pass on."""

from __future__ import annotations

from ofsted_parse.themes.base import Against, Wording

_SEND = (
    "(with send|for send|children's send|the send|send (and|partnership*|provision|service*|"
    "support|system*|strateg*|need*|leader*|code|team*)|ehc*|special educational need*|"
    "learning disabilit*|neurodevelopment*|autis*|adhd|local area*|speech and language|"
    "healthy child programme|therap*|diagnos*)"
)
_OWN_HEALTH = (
    "(health needs|health assessment*|in care|looked after|immunis*|dental check*|care leaver*)"
)

#: Wordings for the theme in `clinicians`.
NURSING = (
    Wording(
        "(gp|gps|gps'|general practi*|surgeries)",
        "GPs do not send reports.",
        without=_SEND + "|care leaver*|register* with",
    ),
    Wording(
        (
            "(minor injur*|walk in centre*|walk in clinic*|urgent treatment|emergency (care|"
            "medicine|admission*|attend*)|accident and emergency|ed staff|unscheduled care|"
            "triage nurs*|ward staff|wards|inpatient*|hospital discharge*)"
        ),
        "Walk-in centre staff do not ask about children.",
        without=_SEND,
    ),
    Wording(
        (
            "(not brought|not being brought|did not attend|dna polic*|missed (health |hospital |"
            "medical |dental )appointment*)"
        ),
        "Children who are not brought to clinics.",
    ),
    Wording(
        (
            "(clinician*|nurse|nurses|nurses'|nursing|midwi*|obstetric*|perinatal|postnatal|"
            "maternity|paediatric (liaison|ward*|staff|nurs*|department*)|health visit*)"
        ),
        "Nurses do not see themselves as protectors.",
        without=_SEND + "|in care nurse*|looked after",
    ),
    Wording(
        (
            "(mental health|psychiatric|perinatal|crisis) (staff|practitioner*|clinician*|"
            "worker*|professional*|nurse*|team*|trust*)"
        ),
        "Mental health staff focus on the adult.",
        without=_SEND + "|school*|looked after|in care|children's mental|young people|waiting",
    ),
    Wording(
        (
            "(adult (mental|psychiatr*|health|substance)|psychiatr*|adult facing|substance "
            "misuse (staff|worker*|service*|practitioner*)|recovery worker*|recovery service*)"
        ),
        "Adult psychiatrists do not think about children.",
        without=_SEND + "|transition*|housing|care leaver*|for young people",
    ),
    Wording(
        (
            "(camhs|child and adolescent mental health*) ... (risk assess*|safeguard*|think "
            "family|record*|case file*|share*|supervis*)"
        ),
        "CAMHS does not safeguard children well.",
        without=_SEND + "|waiting",
    ),
    Wording("(routine|selective|targeted) (enquir*|inquir*)", "Routine enquiry is not made."),
    Wording(
        "safeguarding (nurse*|midwi*|children team*|polic* in health)",
        "Safeguarding nurses are too few.",
    ),
    Wording(
        (
            "(acute|hospital|mental health|nhs|community|ambulance|health|healthcare|provider|"
            "hospitals) trust*"
        ),
        "The acute trust does not check records.",
        without=_SEND,
    ),
    Wording(
        (
            "(practice nurse*|gp practice*|primary care|medical (staff|practitioner*|"
            "professional*|record*)|health care staff|healthcare staff|healthcare professional*|"
            "healthcare provider*|allied health)"
        ),
        "Healthcare staff miss signs of harm.",
        without=_SEND,
    ),
    Wording(
        "(intercollegiate|level (3|three) (safeguarding|training|child))",
        "Staff have not had level 3 training.",
    ),
    Wording(
        (
            "(icb|icbs|integrated care board*|ccg|ccgs) ... (safeguard*|named|designated|primary "
            "care|gps)"
        ),
        "The ICB lacks a designated safeguarding doctor.",
        without=_SEND,
    ),
    Wording(
        (
            "(contracepti*|gum clinic*|sexual health|genitourinary|termination of pregnancy|"
            "young people's clinic*)"
        ),
        "Contraception clinics do not ask about consent.",
    ),
    Wording("(patient|patients|patients')", "Patients’ children are not known.", without=_SEND),
    Wording(
        (
            "(bruis*|unexplained injur*|injuries|marks) ... (baby|babies|infant*|non mobile|"
            "immobile|paediatric*|medical*|children|seen)"
        ),
        "Bruising in babies is not examined.",
    ),
    Wording(
        (
            "(pregnan*|expectant|unborn) ... (midwi*|health visit*|gp|gps|hospital*|clinic*|"
            "antenatal)"
        ),
        "Pregnant women are not asked by midwives.",
        without=_SEND,
    ),
    Wording(
        (
            "(named|designated|specialist) (safeguarding |)(nurse*|doctor*|gp|gps|midwi*|health "
            "professional*|clinician*|lead* in health)"
        ),
        "The designated doctor post is vacant.",
        without=_SEND + "|looked after|in care",
    ),
    Wording(
        ("(independent contractor*|opticians|optometrist*|pharmacist*|paramedic*|111 service)"),
        "Paramedics are not told what came of concerns.",
    ),
    Wording(
        ("(health|clinical) (contribution*|attendance|involvement|expertise|visitor*|chronolog*)"),
        "Clinical expertise is missing at meetings.",
        without=_SEND,
    ),
    Wording(
        "health ... (mash|front door|safeguarding hub)",
        "Health resource in the MASH is thin.",
        without=_SEND,
    ),
    Wording(
        (
            "(family doctor*|doctors|consultants'|consultant's|a doctor|junior doctor*|hospital "
            "doctor*)"
        ),
        "Family doctors are not told of concerns.",
        without=_SEND + "|in care|looked after|entering care",
    ),
    Wording(
        "(bruis*|injur*|marks) ... (examin*|medical|doctor*|paediatric*)",
        "Marks on a child are not examined.",
    ),
    Wording(
        "(miss|misses|missed|missing) (scan*|antenatal|hospital|clinic|appointment*)",
        "Missed appointments are not followed up.",
        without=_SEND + "|strategy|in care",
    ),
    Wording(
        "the trust's (safeguarding|nurs*|clinical|staff|midwi*|policy|electronic)",
        "The trust’s safeguarding team.",
        without="(children's trust)",
    ),
)
#: What does not speak for it.
NOT_NURSING = (
    Against(
        ("(designated|specialist|lead) (nurse*|doctor*) for (looked|children in|children looked)"),
        "The designated nurse for looked after children.",
    ),
    Against(
        (
            "(substance misuse|drug and alcohol|sexual health) (service*|support|help|treatment|"
            "advice) for (young|children|care|adolescent*|teenager*)"
        ),
        "Substance misuse services for young people.",
    ),
    Against(
        ("(mandated|universal) [health visit* |health visitor ](check*|review*|contact*|visit*)"),
        "Mandated health visitor reviews are missed.",
    ),
    Against(
        (
            "(care leaver*|children in care|looked after children|young people) ... (gps|gp|"
            "doctor*|nurse)"
        ),
        "Care leavers cannot find a GP.",
    ),
    Against(
        "(check*|review*|coverage|take up) ... health visit*",
        "Checks by the health visiting service.",
    ),
    Against("(see|seen by|saw) a doctor", "Children in care see a doctor late."),
)

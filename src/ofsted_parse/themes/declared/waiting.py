"""Therapies, equipment and diagnoses that are waited for."""

from __future__ import annotations

from ofsted_parse.themes.base import Against, Wording

_SEND = (
    "(send|ehc*|special educational needs*|neurodev*|autis*|adhd|local area*|partnership "
    "should|icb|diagnos*|therap*|disabilit*)"
)

#: Wordings for the theme in `send`.
WAITING = (
    Wording(
        (
            "(wheelchair*|dysphagia|continence|orthotic*|orthopti*|podiat*|optometr*|feeding "
            "(clinic*|team*|service*)|specialist equipment|prosthe*|hearing aid*|communication "
            "aid*|augmentative|postural|seating|toileting|enuresis)"
        ),
        "Wheelchair services are slow.",
        without="(neglect*)",
    ),
    Wording(
        (
            "(tics|tourette*|fasd|foetal alcohol|fetal alcohol|sensory (need*|process*|"
            "integration|difficult*|support|assess*|service*|occupational)|dyslexi*|dyspraxi*|"
            "developmental language)"
        ),
        "Help for sensory needs.",
    ),
    Wording(
        (
            "(neurodisab*|neurolog*|neuro diverg*|neuro divers*|neurodivers*|neurotyp*|neuro "
            "developmental)"
        ),
        "Neurology clinics are full.",
        without="(exploit*|violence)",
    ),
    Wording(
        (
            "(community child health|child development (centre*|clinic*|team*|service*)|"
            "developmental paediatric*|developmental delay|children's community nurs*|specialist "
            "nurs*|complex health need*|continuing care|continuing healthcare|palliative)"
        ),
        "The child development clinic has long lists.",
        without="(gp|record*|safeguarding children partnership|child protection)",
    ),
    Wording(
        (
            "(right to choose|seek* private|pay* privately|pay* for private|private (diagnos*|"
            "assess*|provider* for assess*|therap*|clinic*))"
        ),
        "Parents seek private assessments.",
    ),
    Wording(
        "(nice guid*|nice compliant|nice recommend*|national institute for health)",
        "Services do not follow NICE guidance.",
        without="(self harm|tobacco)",
    ),
    Wording(
        (
            "(waiting list*|wait list*|waiting time*|waits|long wait*|lengthy wait*|wait too "
            "long|waited) ... (specialist|health|clinic*|assessment*|community|appointment*|"
            "therap*|paediatric*|treatment)"
        ),
        "Long waits for community clinics.",
        without=(
            "(child and adolescent|in care|looked after|social worker*|court*|placement*|ehc*|"
            "sexual abuse|domestic|counsel*|camhs|child protection medical*|strategy|abuse)"
        ),
        beside=(
            "(therap*|paediatr*|clinic*|specialist health|community health|send|disab*|special "
            "educational|partnership*|local area*|neurodev*|autis*|icb|health service*)"
        ),
    ),
    Wording(
        (
            "(wait*|delay*|backlog*) ... (neuro*|autis*|adhd|therap*|speech|occupational|physio*|"
            "paediatric*|diagnos*|audiolog*|equipment|wheelchair*)"
        ),
        "Backlogs in autism clinics.",
        without="(in care|looked after|strategy|medicals|court*|section 47)",
    ),
    Wording(
        (
            "(mental health|camhs|emotional health|emotional well being|emotional wellbeing) ... "
            "(send|special educational need*|disabilit*|neurodiv*|autis*|learning disab*)"
        ),
        "Mental health help for children with SEND.",
        without="(ehc*|early help|care leaver*)",
    ),
    Wording(
        (
            "(with|whose) (send|special educational need*|disabilit*|learning disabilit*|autis*|"
            "adhd) ... (health service*|mental health|camhs|therap*|clinic*|wait*|community "
            "health|emotional health)"
        ),
        "Children with SEND cannot reach mental health help.",
        without="(ehc*|healthy child|social care|commission*|adulthood|transition*)",
    ),
    Wording(
        (
            "(pathway* for|assessment pathway*|diagnostic pathway*|pre diagnos*|post diagnos*|"
            "needs led|keyworker*|key working|dynamic support register*)"
        ),
        "Help for autism should be needs led.",
        without="commission*",
        beside=_SEND,
    ),
    Wording(
        "(sleep|behaviour*|early bird|learning disability) (clinic*|service*|nurs*)",
        "The learning disability service is full.",
        beside=_SEND,
    ),
    Wording(
        (
            "(access|availab*|provision) ... (therap*|specialist health|audiolog*|speech|"
            "occupational|physio*|paediatric*)"
        ),
        "Access to specialist health clinics.",
        without="(therapeutic|in care|looked after|medicals|abuse*|victim*|care leaver*)",
    ),
    Wording(
        ("(salt|slt|slcn|language and communication need*|speech therap*|language therap*)"),
        "SALT is not offered.",
        without="(youth offending|youth justice|yot|yos|custody)",
    ),
    Wording(
        "(attention deficit*|hyperactiv*|autism spectrum*|autistic spectrum*)",
        "Waits for hyperactivity assessments.",
        without="(exploit*|violence)",
    ),
    Wording(
        "(therapist*)",
        "Too few therapists.",
        without=(
            "(education, health|play therapist*|in care|looked after|abuse*|trauma*|counsel*|"
            "victim*|family therapist*|looked|domestic)"
        ),
    ),
    Wording(
        (
            "(hearing (test*|service*|check*|impair*)|eye (clinic*|test*)|vision (test*|impair*|"
            "support)|visual* impair*|sight (test*|check*))"
        ),
        "Eye clinics have long lists.",
        without="(in care|looked after|care leaver*)",
    ),
)
#: What does not speak for it.
NOT_WAITING = (
    Against(
        "paediatric* ... (liaison|ward*|staff|department*|trust*|safeguard*)",
        "Paediatric liaison in the hospital.",
    ),
    Against("(bruis*|injur*|abuse) ... paediatric*", "Injuries are not seen by paediatricians."),
)

"""Who does the work: enough staff, with enough time and skill."""

from __future__ import annotations

from ofsted_parse.themes.base import Against, Theme, Wording

WORKFORCE = Theme(
    "workforce",
    "Workforce, caseloads and training",
    "Enough staff, with enough time and skill.",
    (
        Wording(
            "(lack|lacks|lacking|management|managers'|reviewing officer|iro) capacity",
            "The night team lacks capacity.",
            without="(foster*|placement*|senior management capacity)",
        ),
        Wording(
            "allocation of ... (case|cases|work) to",
            "The allocation of leaving care cases to workers.",
        ),
        Wording(
            (
                "(staff|workers|practitioners) (are|be) [sufficiently |well |"
                "appropriately |suitably ](skilled|trained|equipped)"
            ),
            "Check that workers are well trained for the unit.",
            product=True,
        ),
        Wording(
            "(unallocated|backlog* of) [unallocated ](work|case|cases|children)",
            "A backlog of unallocated work.",
        ),
        Wording(
            "allocation of (work|cases|children|social workers)",
            "The allocation of work.",
        ),
        Wording(
            "unallocated",
            "Unallocated children wait.",
        ),
        Wording(
            "(adequately|fully|sufficiently|well|properly|under) (staffed|resourced)",
            "The service is not adequately staffed.",
        ),
        Wording(
            "(sufficient|enough|adequate|necessary|insufficient) capacity",
            "Managers have sufficient capacity.",
            without="(foster*|placement*|parents|carers|therap*|provision)",
        ),
        Wording(
            "capacity within",
            "Capacity within the early help service.",
            without="(foster*|placement*|parents|carers)",
        ),
        Wording(
            "capacity of",
            "The capacity of partner agencies.",
            without="(foster*|placement*|parents|carers|parent)",
        ),
        Wording(
            "limited capacity",
            "The limited capacity of the service.",
            without="(foster*|placement*|parents)",
        ),
        Wording(
            "have [the ][necessary |right |required ](skills|knowledge|expertise|capacity)",
            "Workers have the skills that they need.",
            without="(foster*|carers|parents)",
        ),
        Wording(
            "learning and development",
            "The offer of learning and development.",
            product=True,
            without="framework",
        ),
        Wording(
            (
                "(staff's|workers'|practitioners'|professionals'|officers'|managers') "
                "(knowledge|skills|confidence)"
            ),
            "Practitioners’ knowledge of the law.",
        ),
        Wording(
            "relationships with social workers", "Consistent relationships with social workers."
        ),
        Wording(
            "(sufficient|enough) ... (social workers|staff)",
            "A sufficient number of social workers.",
        ),
        Wording(
            (
                "(transfer* between (teams|workers|social workers)|transfer point*|"
                "points of transfer|handover*)"
            ),
            "The number of transfer points.",
            without="(out of hours|emergency duty|edt)",
        ),
        Wording(
            "(allocation|allocated) ... (social worker*|worker*)",
            "Timely allocation of social workers.",
        ),
        Wording("workforce", "The stability of the workforce."),
        Wording(
            "recruit*",
            "The recruitment of social workers.",
            without="(foster*|adopter*|carer*|mentor*)",
        ),
        Wording(
            (
                "(retention|retain (staff|experienced|social|good|workers|skilled|"
                "suitabl*|and recruit|and attract|high|qualified|permanent))"
            ),
            "The retention of staff.",
            without="(foster*|carer*|adopter*)",
        ),
        Wording("turnover", "The turnover of staff."),
        Wording(
            (
                "(stability|consistency|continuity) ... (social worker*|key roles|staff|"
                "personal adviser*|practitioner*)"
            ),
            "The stability of children’s social workers.",
        ),
        Wording("(caseload*|case load*|workload*|work load*)", "High caseloads."),
        Wording(
            (
                "(staff|staffing|team|social worker|social work|service) (capacity|"
                "shortage*|vacanc*|stability|resource*|level*|absence*|pressure*)"
            ),
            "Staff capacity.",
        ),
        Wording("staffing", "Staffing of the hub."),
        Wording(
            (
                "(capacity|resource*) (in|of|within|across|and|to|pressure*) ... (team*|"
                "service*|social work*|unit*|staff*|meet demand|function)"
            ),
            "Capacity in the police team.",
            without="(foster*|placement*|parent*)",
        ),
        Wording(
            "high number* of children",
            "Social workers with high numbers of children.",
            beside="(worker*|staff)",
        ),
        Wording(
            "(vacanc*|agency staff|agency social work*|agency worker*|temporary staff|"
            "interim (staff|manage*|social work*|appointment*|leader*|post*|team*|senior))",
            "Reliance on agency staff.",
        ),
        Wording(
            (
                "(change*|turnover|consistency|continuity) (of|in|to) [their |allocated "
                "](social worker*|worker*|staff|personal adviser*|practitioner*|"
                "caseworker*)"
            ),
            "Changes of social worker.",
        ),
        Wording(
            "(too many|frequent|fewer) changes",
            "Children have too many changes of worker.",
            beside="worker*",
        ),
        Wording(
            "training",
            "Audits to inform training for staff.",
            product=True,
            without="(employment|apprentice*|neet|eet|carers|post 16)",
        ),
        Wording(
            "(induction|morale|professional development|newly qualified|nqsw|asye)",
            "The induction of new staff.",
        ),
        Wording(
            (
                "(skill*|knowledge|expertise|confidence|understanding|competence) (of|"
                "among|amongst|in) [all |the |some ](staff|social worker*|practitioner*|"
                "frontline|workers|the workforce|professionals)"
            ),
            "The knowledge of staff.",
        ),
        Wording(
            (
                "(social worker*|staff|practitioner*|worker*) ... (skill*|confiden*|"
                "equipped|trained|knowledge)"
            ),
            "Staff are not confident in this work.",
            weak=True,
        ),
        Wording(
            (
                "(experienced|sufficient|enough|permanent|qualified) (staff|social "
                "worker*|workers|practitioner*|workforce)"
            ),
            "Enough experienced social workers.",
        ),
        Wording("(capacity)", "Capacity does not meet demand.", weak=True),
        Wording(
            ("(sufficient|enough|insufficient|lack*|adequate|inadequate|limited) ... capacity"),
            "There is sufficient reviewing officer capacity.",
            without=(
                "(foster*|placement*|parent*|carers|therap*|provision|special school*|"
                "independent visitor*|advoca*)"
            ),
        ),
        Wording(
            (
                "(change*|turnover|instability|stability) (of|in|among|amongst) "
                "[key |social work |frontline |their ](personnel|professionals|"
                "managers|staff|roles|posts|leaders)"
            ),
            "Frequent changes of personnel.",
        ),
    ),
    (
        Against(
            (
                "(have|has) (developed|delivered|provided|received) [some ][additional |"
                "recent ]training"
            ),
            "Hospitals have received additional training.",
        ),
        Against("induction ... foster*", "The induction of foster carers."),
        Against("by qualified social workers", "Plans overseen by qualified social workers."),
        Against("oversight from qualified", "Oversight from qualified social workers."),
        Against("safer recruitment", "Safer recruitment in homes."),
        Against("on their caseload*", "Audits of children on their caseloads."),
        Against("allocation to a social worker", "Decisions before allocation to a social worker."),
        Against("training (and|,) ... foster*", "Training and review of foster carers."),
        Against("foster* ... (morale|training|recruit*|retention)", "Foster carer training."),
        Against(
            "training ... impact of neglect|training and practice visits",
            "Training and practice visits.",
        ),
        Against(
            (
                "(education, employment|employment and|employment or|education or|"
                "education and|employment, education or|employment, education and) "
                "training"
            ),
            "Education, employment and training.",
        ),
        Against("trained (social work|staff|practitioner*)", "Trained social work staff."),
        Against("fostering capacity", "Fostering capacity."),
        Against("principal social worker*", "A new principal social worker."),
        Against(
            "capacity (in|of|within) ... (independent visitor*|advoca*)",
            "Increase the capacity of the independent visitors’ service.",
        ),
        Against(
            "by suitably experienced social workers",
            "Visits carried out by suitably experienced social workers.",
        ),
    ),
)

"""What a child's plan says, and how it is looked at again: further wordings of `casework`."""

from __future__ import annotations

from ofsted_parse.themes.base import Wording

#: In these texts what is planned or reviewed is something else.
_OTHER_PLANS = (
    "(ehc*|pathway*|personal education plan*|pep|peps|annual review*|health and care|send|"
    "local area*|area leaders|18th birthday|transition*|early help|permanen*|foster*|"
    "pre proceedings|public law|plo|supervision|iro|iros|reviewing officer*|commission*)"
)

#: Wordings for the theme in `casework`.
PLANNED = (
    Wording(
        "(looked after|child in care|children in care|lac|cla|cic) [children |child |children's "
        "|child's ]review*",
        "Looked after children reviews are late.",
    ),
    Wording(
        (
            "(review|reviews|reviewing) (of|for) [all |the |many |most |some ](children|young "
            "people|child|looked after|plans|care plans|arrangements for children|progress)"
        ),
        "Reviews of children in need seldom test progress.",
        without=(
            "(ehc*|annual|foster*|health|practice review*|serious|audit*|education|pathway*|"
            "rapid|placement*|commission*)"
        ),
    ),
    Wording(
        (
            "(reviews|review meeting*) (that|which|are|should|need*|do|take|is|must|were|have|to|"
            "held|and their)"
        ),
        "Reviews should be held where the child feels at ease.",
        without=(
            "(ehc*|annual|foster*|health|case review*|practice review*|serious|rapid|pathway*|"
            "education|learning)"
        ),
    ),
    Wording(
        "(regular|timely|meaningful|effective|frequent|purposeful|child centred|first|second|"
        "midpoint|six monthly) (review|reviews|reviewing)",
        "Timely reviews.",
        without=(
            "(ehc*|annual|foster*|health|practice review*|serious|policy|policies|pathway*|"
            "education|permanen*|caseload*)"
        ),
        weak=True,
    ),
    Wording(
        "(second|subsequent|repeat*) ... plan*",
        "Children who have a second plan within two years.",
        without=_OTHER_PLANS,
    ),
    Wording(
        "(child|family|children|outcome*|needs) (focused|centred|led|focussed) (plan|planning)",
        "Child-focused planning.",
        without=_OTHER_PLANS,
    ),
    Wording(
        (
            "(up to date|current|comprehensive|detailed|effective|good quality|timely|purposeful|"
            "realistic|high quality|meaningful|specific|measurable|smart|tailored|agreed|formal|"
            "overarching|holistic|bespoke|updated|outline|initial|interim|ongoing|clearer|better|"
            "stronger|individualised|sharper|child friendly|jargon free|multi disciplinary) "
            "(plan|plans)"
        ),
        "A purposeful plan for each child.",
        without=_OTHER_PLANS + "|(improvement*|strateg*|workforce|leaders|council)",
    ),
    Wording(
        (
            "(a|the|each|every|their|no|any|one) (plan|plans) (for|that|which|is|are|"
            "of support|with|and|sets|set)"
        ),
        "Every plan is to be clear.",
        without=_OTHER_PLANS + "|(improvement*|strateg*|workforce|leaders|council|partnership)",
        weak=True,
    ),
    Wording(
        (
            "(targets|actions|goals|objectives|tasks|outcomes|decisions|recommendations) [are |is "
            "|that are |which are ](agreed |made |set |identified )[and timescales ]"
            "(at|in|by|from) [the |their |children's |these |previous |initial ]"
            "(review*|plan*|core|conference*|"
            "meeting*)"
        ),
        "Actions agreed at reviews are not followed through.",
        without=_OTHER_PLANS,
    ),
    Wording(
        (
            "(clear|specific|measurable|smart|time bound|explicit|realistic|achievable) "
            "(timescale*|target*|goal*|objective*|action*|outcome*|milestone*)"
        ),
        "Targets with clear timescales.",
        without=_OTHER_PLANS + "|(strateg*|improvement*|audit*|leaders|partnership)",
        weak=True,
    ),
    Wording(
        (
            "what [they |parents |families ](must|needs to|need to|has to|have to) "
            "(change|happen|improve)"
        ),
        "It is unclear what needs to change.",
        without="(letter*|proceedings|leaders|referr*|plo)",
        weak=True,
    ),
    Wording("contingenc*", "Contingency arrangements.", without="(placement*|workforce|staff*)"),
    Wording("bottom line*", "The bottom lines are unclear.", without="(proceedings|letter*|plo)"),
    Wording(
        (
            "(child in need|children in need|cin) (meeting*|work|process*|arrangement*|practice|"
            "review*|case*|service*|intervention*|visits and)"
        ),
        "Child in need meetings.",
        without="threshold*",
    ),
    Wording(
        "(safety|protection|risk management|risk reduction|family|support|crisis) "
        "(planning|strategies|agreement*)",
        "Protection planning by families.",
        without=_OTHER_PLANS + "|(family support)",
    ),
    Wording(
        (
            "(conferences|icpc|icpcs|rcpc|rcpcs|child protection review*|review conference*|"
            "initial conference*|conference report*|conference minutes)"
        ),
        "Reports to conferences.",
        without="(family group|chair*|iro|iros)",
    ),
    Wording(
        (
            "(duration|length|number|numbers|rate|proportion) of ... (child protection|child in "
            "need|protection|supervision) (plan*|order*)"
        ),
        "The length of child protection plans.",
    ),
    Wording(
        "(end|ends|ended|ending|ceas*|remov*|step* down) ... (child protection|child in need|"
        "protection) plan*",
        "Children cease to have child protection plans too soon.",
    ),
    Wording(
        "(plan|plans|planning) (of work|of support|of intervention|of help|in place|to reduce "
        "risk*|to address risk*|on track|to keep|to protect|to safeguard)",
        "Some children have no plan in place.",
        without=_OTHER_PLANS + "|(improvement*|strateg*|workforce|leaders|council)",
    ),
    Wording(
        "(contribut*|sign up|commit*) to [the |a |each |children's |child's ](plan|plans)",
        "Agencies do not contribute to the plan.",
        without=_OTHER_PLANS,
    ),
    Wording(
        "(drive|drives|driving|progress|progressing|deliver|implement*|updat*|review*|rewrit*|"
        "revis*) [the |children's |child's |all |their ](plan|plans)",
        "Meetings do not drive the plan.",
        without=_OTHER_PLANS + "|(improvement*|strateg*|workforce|leaders|council|partnership)",
    ),
    Wording(
        "(planning|planned)",
        "Planning is weak.",
        without=(
            _OTHER_PLANS
            + "|(strateg*|improvement*|workforce|service*|sufficiency|placement*|leaders|education)"
        ),
        weak=True,
    ),
    Wording(
        "(interventions|intervention|help|support) [that |which ](is|are) [not ](purposeful|"
        "sequenced|well sequenced|goal|focused on (change|outcomes))",
        "Interventions are not purposeful.",
        without=_OTHER_PLANS,
    ),
    Wording(
        "(written|working) (agreement*|contract*|expectation*)",
        "Written contracts with parents.",
    ),
    Wording("(mid point|midpoint|midway) review*", "Midpoint reviews.", without="pathway*"),
    Wording(
        "(reviewing (arrangement*|of|children|mechanism*|process*)|review (process*|arrangement*|"
        "system*))",
        "Reviewing arrangements for children in need.",
        without=_OTHER_PLANS + "|(practice review*|case review*|health)",
    ),
    Wording(
        "(the|their|this|copies of|any) [the |written ](plan|plans)",
        "Parents should receive the plan in good time.",
        without=_OTHER_PLANS + "|(improvement*|strateg*|workforce|leaders|council|partnership)",
        weak=True,
    ),
    Wording(
        "(reports|report) (for|to) [the |their |all |children's |initial ](review|reviews|review "
        "meetings|conference|core group*)",
        "Social workers’ reports for reviews.",
        without="(ehc*|annual|case review*|practice review*|foster*|rapid|serious)",
    ),
    Wording(
        "(meeting|meetings) (for|of|about) (children in need|child in need)",
        "Meetings for children in need.",
        without="need of help",
    ),
    Wording(
        "(plan|plans|planning) (for|of) (each|every|any) [individual ](child|family|baby)",
        "The plan for each child.",
        without=_OTHER_PLANS,
    ),
    Wording(
        "agreements (signed|with|that|made|between)",
        "Agreements signed by parents.",
        without="(information sharing|section|partner*|agenc*|provider*|service level|funding)",
        weak=True,
    ),
)

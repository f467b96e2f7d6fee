"""What agencies tell each other: further wordings of `together`."""

from __future__ import annotations

from ofsted_parse.themes.base import Wording

#: Those who hear too little, or say too little, of a child that others know.
_PARTNERS = (
    "(gp|gps|paediatricians|schools|school nurses|health visitors|midwives|police|social "
    "workers|social care|professionals|practitioners|partners|agencies|hospitals|teachers|"
    "housing|housing officers|probation|probation officers|adult services|nurseries|colleges|"
    "health services|education settings|local authorities|children's services|clinicians|"
    "health professionals|health practitioners|referrers|officers|carers and professionals)"
)
#: Those who are told themselves: whether they know is another theme.
_FAMILIES = "(informed by|parents|families|young people|care leaver*|carers|ehc*)"

#: Wordings for the theme in `together`.
TOLD = (
    Wording(
        (
            f"{_PARTNERS} [who ... ](are|were|is|was|be) [not ][always |routinely |consistently "
            "|usually |promptly |often ][kept ](informed|notified|told|updated|"
            "alerted|consulted|sent|invited|included|copied)"
        ),
        "Nurseries are not always told.",
        without="(ehc*|strategy|lado|designated officer)",
    ),
    Wording(
        (
            "(not|rarely|never|seldom|routinely|promptly|consistently|always) [be |been |kept "
            "|always |routinely |consistently ](told|informed|notified|alerted|consulted)"
        ),
        "The clinic is rarely told what the council decides.",
        without=_FAMILIES,
        beside="(agenc*|partner*|health|police|social care|school*|gp|gps|council|probation)",
    ),
    Wording(
        (
            "(inform|informs|informing|tell|tells|telling|alert|alerts|alerting|advise|advises|"
            "update|updates) [the |other |all |key |relevant |their |local ](social care|"
            "children's social care|children's services|social workers|the police|police|partners|"
            "partner agenc*|"
            "agencies|schools|gps|professionals|each other|one another|host authorit*|other "
            "authorities|health services|health professionals|probation)"
        ),
        "Prisons should tell children’s social care when a parent is released.",
        without="(ehc*|lado)",
    ),
    Wording("(each other's|one another's)", "Staff cannot see each other’s systems."),
    Wording(
        "(talk*|speak*|communicat*) (with|to) (each other|one another)",
        "Teams do not talk to each other.",
        without="families",
    ),
    Wording(
        "(pass|passes|passed|passing|relay*) on [to |what |relevant ](information|concern*|what|"
        "partners|agenc*|intelligence|is known|they know)",
        "Arrangements to pass on what is known.",
        without="allegation*",
    ),
    Wording(
        (
            "(pool*|disseminat*|circulat*|transfer|transfers|transferring|flow|exchange|disclos*|"
            "transmission) (of|all|the|relevant|key) [and |key |relevant |timely |"
            "important |all |up to date ](information|intelligence)"
        ),
        "The flow of information between wards and clinics.",
        without="(parents|families|ehc*|care leaver*|young people)",
    ),
    Wording(
        "pool* ... (information|intelligence)",
        "The pooling of intelligence.",
    ),
    Wording(
        (
            "(information|intelligence) (from|by|between|across) [the |other |"
            f"all ]{_PARTNERS[:-1]}|adult ... "
            "services|mental health services|substance misuse services|other areas|other local "
            "authorities|prisons|courts|hospital|hospitals|different services|services)"
        ),
        "Information from adult mental health services is not sought.",
        without="(ehc*|strategy|mash*)",
    ),
    Wording(
        "(partner*|agencies|professionals) ... take part",
        "Partners seldom take part.",
    ),
    Wording(
        "(cross border|cross boundary|(across|over) [local |county |area |authority |local "
        "authority ](borders|boundaries))",
        "Communication about families who move across borders.",
    ),
    Wording(
        "(read only|shared) access",
        "Nurses have no read-only access.",
        without="(parents|families)",
    ),
    Wording(
        "(interoperab*|not linked|do not link|cannot be accessed by|incompatib*|not compatible)",
        "Systems in the two trusts are not compatible.",
        beside="(system*|record*|information)",
    ),
    Wording(
        "notif* ... (host|receiving|placing|other) [local ](authorit*|area*|council*)",
        "Notification of host authorities.",
    ),
    Wording(
        "notification of [other |host |receiving |health |the ](local authorit*|authorities|"
        "partners|agencies|health|schools|gps)",
        "Notification of schools and hospitals when a child moves.",
        without="police",
    ),
    Wording(
        "(full|complete|whole|partial|incomplete|wider) [and accurate ](picture|information)",
        "No agency has the full picture.",
        beside="(agenc*|partner*|professional*|partial information)",
        without="assess*",
    ),
    Wording("what they know", "Housing staff are rarely asked what they know.", without="lado"),
    Wording(
        "(exchange|exchanges|exchanging) [of ](what|information|intelligence|between|views|risk)",
        "Midwives exchange what is known.",
    ),
    Wording(
        "(learn|learns|hear|hears|find out|finds out|told|informed|notified) [too ]late",
        "Wards are told too late.",
        without="(families|parents|young people|carers|care leaver*)",
    ),
    Wording(
        "(which|what|where|if|whether) other (services|agencies|professionals|practitioners|teams)",
        "Workers do not know which other services help the family.",
    ),
    Wording(
        "(single|joint|common|shared) (it platform|platform|portal|database|it system*)",
        "The trusts have no common platform.",
    ),
    Wording(
        "(made|make|makes) available to [all |other |the |partner ](others|partners|agenc*|"
        "professionals|police|health|social care|social workers|schools|practitioners)",
        "What is known is not made available to others.",
        without="(ehc*|training|guidance)",
    ),
    Wording(
        "(neighbouring|host|placing|receiving) [local ](authorit*|forces|areas|boroughs|councils)",
        "Work with neighbouring authorities.",
    ),
    Wording(
        "(check|checks|checking|contact|contacts|consult|consults|consulting|consultation) with "
        "[the |all |other |relevant |partner |key ](children's social|police|health|agenc*|"
        "partners|schools|professionals|gps|social care|local authority)",
        "Consultation with other agencies.",
        without="(ehc*|lado|strategy|strategic)",
    ),
    Wording(
        (
            "without (consulting|consultation with|involving|speaking to|talking to|reference to|"
            "input from|the knowledge of|telling) [any |other |their |all |the |partner ](partners|"
            "agenc*|professionals|health|police|schools|services|social)"
        ),
        "Decisions are made without reference to other agencies.",
        without="(strategy|ehc*)",
    ),
    Wording(
        "(agencies|partners|professionals|schools|gps|practitioners) ... (receive*|given|see|get) "
        "... (minutes|reports|outcomes|copies|feedback|reply|replies|updates)",
        "Partner agencies are seldom given the minutes.",
        without="(ehc*|strategy)",
    ),
    Wording(
        "(not|rarely|seldom|never) reach* (those|the people|practitioners|agencies|partners|the "
        "right|everyone|front line|frontline)",
        "What is known does not reach those who need it.",
        without="famil*",
        weak=True,
    ),
    Wording(
        "(single|shared|joint) (record|view|chronolog*|patient record*)",
        "A single record for all.",
        without="(assess*|supervision)",
        weak=True,
    ),
    Wording(
        "(request|requests|requested|ask|asked|asking) [each other |partners |others ]for "
        "[relevant |any ](information|updates|checks|reports)",
        "Slow answers to requests for information.",
        without="(parents|families|subject access|ehc*)",
    ),
    Wording(
        "(cannot|can not|unable to|not able to) [easily |always |readily ](reach|access|see|view|"
        "read) ... (records|record|information|systems|system|data)",
        "Nurses cannot reach the records of the trust.",
        without="(parents|families|send|care leaver*|young people cannot)",
    ),
    Wording(
        "known to [the |other |adult |children's ](social workers|social care|services|"
        "agencies|police)",
        "Clinics do not learn who is known to other agencies.",
        weak=True,
    ),
    Wording(
        (
            "(information|views|intelligence) ... (gathered|sought|obtained|requested|collected|"
            "received|provided) (from|by) [the |all |other |adult |key |partner |relevant |"
            "a child's "
            "](services|agenc*|partner*|professional*|police|health|schools|school|gp|gps|"
            "probation|mental health)"
        ),
        "Information about parents’ health is not sought from adult services.",
        without="(ehc*|strategy|families|young people)",
    ),
    Wording(
        "(get|have|receive|given|gain|lack*) [enough |sufficient |all the |timely |relevant |all "
        "|key |the |important ]information (from|about|held|that)",
        "The police do not get enough information from hostels.",
        beside="(agenc*|partner*|police|health|gp|gps|school*|practitioners|social workers)",
        without="(families|parents|young people|ehc*|care leaver*|performance|strategy)",
    ),
    Wording(
        "(share|sharing|shares|shared) (their|its|any|all) (assessments|plans|records|concerns|"
        "knowledge|findings|reports|chronologies|risk)",
        "Agencies do not share their findings.",
        without="(parents|families|ehc*|strategy)",
    ),
    Wording(
        "(draw*|pull*|piec*|put|bring*|brought) together ... (known|know|agenc*|intelligence|"
        "records|partners|picture)",
        "Workers do not draw together what is known by schools.",
        without="(ehc*|strateg*|audit*)",
    ),
    Wording(
        "(sharing|exchange|circulation|distribution) of ... (chronolog*|assessments|minutes|"
        "summaries|updates|findings|letters)",
        "The sharing of chronologies.",
        without="(ehc*|strategy meeting*|strategy discussion*|families|parents)",
    ),
    Wording(
        "(letters|reports|notifications|minutes|forms|summaries|alerts|outcomes) ... (go|sent|"
        "copied|reach|forwarded|given) to [the |all |other |a |their |relevant ](health|gp|gps|"
        "school|"
        "schools|social|police|partner*|agenc*|professionals|nurser*|midwi*)",
        "Discharge letters do not go to nurseries.",
        without="(ehc*|families|strategy)",
    ),
    Wording(
        (
            "(probation service|hospital|hospitals|council|trust|clinic|school|nursery|prison|gp "
            "practice|police service|force|out of hours service) (is|are|was|were|be) [not ]"
            "[always |routinely |promptly |kept ](told|informed|notified|alerted|updated)"
        ),
        "Nothing ensures that the nursery is told.",
        without="(ehc*|lado|designated officer|strategy)",
    ),
    Wording(
        (
            "(information|intelligence|knowledge) ... (not sought|not asked|not requested|"
            "not gathered|not pooled|not brought|not passed|lost|not accessed|not communicated)"
        ),
        "Their knowledge of families is not sought.",
        without="(assess*|children's views|families'|ehc*)",
    ),
    Wording(
        "(police|health|medical|school|partner|agency|safeguarding|probation|gp) "
        "(information|intelligence) (about|on|is|was|not|to|from|in)",
        "Police information is not to hand.",
        without="(ehc*|strategy|families|health information to)",
    ),
    Wording(
        "(information|intelligence) (flow*|moves|travels|passes|movement|pathway*)",
        "Information moves too slowly.",
        without="(families|parents)",
    ),
    Wording(
        "(passed|handed over|relayed|transferred|forwarded) between",
        "Children’s details are not passed between forces.",
        without="(social workers|carers|placement*)",
    ),
)

"""How families are told, and take part in what is decided."""

from __future__ import annotations

from ofsted_parse.themes.base import Wording

#: Wordings for the theme in `voice`.
TOLD_AND_INVOLVED = (
    Wording(
        (
            "(hear|hears|heard) [enough |more |directly |regularly |little |sufficiently ](from|"
            "the voices|directly) [from |of ](children|young people|families|parents|care "
            "leavers)"
        ),
        "Councillors do not hear enough from children.",
        without="(court*|judge*)",
    ),
    Wording(
        (
            "(children|young people|families|parents|carers|they) ... (feel|felt|are|be|were) "
            "[not ](heard|listened to|ignored|dismissed)"
        ),
        "Parents do not feel heard.",
    ),
    Wording(
        (
            "(children|young people|child) [and families |and their families ](say|says|tell|"
            "told|think|want|wanted|feel|report|reported|express|expressed)"
        ),
        "Little comes of what children say.",
        without="return home",
    ),
    Wording(
        (
            "(parents|families|carers) [and carers |and young people ](say|said|feel|felt|report|"
            "reported|told|tell) [inspectors |us ]that"
        ),
        "Parents told inspectors that services are hard to reach.",
    ),
    Wording(
        "(equal|true|genuine|full|active|valued|key) partner*",
        "Parents are not treated as equal partners.",
        beside="(parents|families|carers|young people)",
    ),
    Wording(
        "(co design*|codesign*|co creat*|co author*)", "Services are not co-designed with families."
    ),
    Wording(
        (
            "(design*|shaped|develop|developed|plan|planned|evaluated|created|shape|build|built) "
            "[together |jointly |services |fully |plans |it |strategies |this ](with|alongside) "
            "[the ](children|young people|parents|families|carers|care leavers|parent carers)"
        ),
        "Services are not designed with parents.",
    ),
    Wording(
        (
            "(children|young people|parents|families|carers) ... (design*|shaping|shape|co "
            "producers) [of |the |of the ](service*|strateg*|provision|offer|polic*)"
        ),
        "Young people have little hand in shaping services.",
    ),
    Wording(
        "letter* (to|for|sent to|written to) [the ](children|a child|young people)",
        "Letters to children after reviews.",
    ),
    Wording(
        (
            "(language|format*|style|way) [that |which |is |they |child |children |young people |"
            "families |parents |easily ](can |could |)(understand*|accessible|child friendly)"
        ),
        "Information in a way they can understand.",
        weak=True,
    ),
    Wording(
        (
            "(child friendly|easy read|plain english|age appropriate) [language|information|"
            "material*|version*]"
        ),
        "Child-friendly information is lacking.",
        weak=True,
    ),
    Wording(
        (
            "(children's|young people's|parents'|families'|their) (opinion*|ideas|preference*|"
            "voices|words|stories|testimon*)"
        ),
        "Children’s ideas are rarely taken up.",
    ),
    Wording(
        (
            "(children|child|young people|parents|families|carers|fathers) ... (attend*|chair*|"
            "contribute|contribution) ... (review|reviews|conference*|meeting*|decision*)"
        ),
        "Few children attend their reviews.",
        without=(
            "(agenc*|partner*|police|probation|professionals|school*|foster*|health|gps|social "
            "workers|kinship|officers|practitioners|chairs)"
        ),
    ),
    Wording(
        (
            "(adult focused|adult centred|adult led|adult needs|needs of (the adult*|adults|the "
            "parents)|parent focused|lose* sight of|losing sight|lost sight|invisible)"
        ),
        "Work is too adult focused.",
        weak=True,
    ),
    Wording(
        (
            "(child centred|child focused|child focussed|family centred|centred on the child|"
            "focus on the child*)"
        ),
        "Practice is not child-centred.",
        weak=True,
    ),
    Wording(
        (
            "(care leavers'|care leaver|young adults'|service users'|carers'|disabled children's|"
            "children in care's) (involvement|participation|engagement|influence)"
        ),
        "Care leavers’ involvement in the design of services.",
    ),
    Wording(
        (
            "(influence|involvement|participation) of (children|young people|parents|families|"
            "care leavers|parent carers|children's)"
        ),
        "The influence of young people on services.",
    ),
    Wording(
        (
            "(trusting|trusted|meaningful|purposeful|enduring|lasting|consistent|positive|"
            "strong) relationship*"
        ),
        "Trusting relationships are slow to form.",
        without="(partner*|agenc*|foster*|court*|school*|judici*|board*|peer*)",
        weak=True,
    ),
    Wording(
        (
            "(build|builds|building|develop*|form|forming|sustain*|maintain*|establish*) "
            "[trusting |meaningful |consistent |positive |good |strong |effective |stable |"
            "enduring |lasting ](relationship*|rapport|trust)"
        ),
        "Workers do not stay long enough to build trust.",
        without="(partner*|agenc*|foster*|court*|judici*|schools|police|adopt*)",
    ),
    Wording(
        "(rapport|trust) with (children|families|parents|young people)",
        "Rapport with families is poor.",
    ),
    Wording(
        (
            "work* with [whole |complex |reluctant |resistant |challenging ](families|parents|"
            "fathers|children and [their ]families)"
        ),
        "The skill of working with parents.",
        weak=True,
    ),
    Wording(
        (
            "(kept|keep|keeping|keeps) [families |parents |children |carers |them |fully |well |"
            "young people |properly ](informed|updated|up to date with|in the picture)"
        ),
        "Parents are not kept informed.",
        without="(reviewing officer*|iro|iros|victim*|referr*|partner*|agenc*|carers are)",
    ),
    Wording(
        (
            "(inform|informs|tell|tells|telling|told|notify) [to ](parents|families|children|"
            "carers|young people)"
        ),
        "Staff do not tell families what comes next.",
        without="(risk*|homeless*|inspectors|referral*)",
    ),
    Wording(
        "explain* ... to (parents|families|children|carers|young people|them)",
        "Decisions are not explained in plain words to parents.",
    ),
    Wording(
        (
            "(information|guidance|advice|signpost*) [is |that is |made ](for|about|given to|"
            "available to|offered to|to) [all |disabled |these |the ](children|parents|families|"
            "young people|carers)"
        ),
        "Guidance for families is out of date.",
        without="(homeless*|care leaver*|leaving care|housing|shar*|early help)",
        weak=True,
    ),
    Wording(
        (
            "(reluctant|disengaged|hard to reach|do not engage|refus* to engage|non engag*|non "
            "engagement|disengagement|engaging families|engage families|reluctance)"
        ),
        "Persistence with reluctant parents.",
        without="(school*|partner*|agenc*|exploit*|education)",
        weak=True,
    ),
    Wording(
        (
            "(parent carers|parent carer|parents and carers) ... (engag*|involv*|co produc*|"
            "consult*|forum|represent*|voice*|aware|clear|confiden*|trust|unclear|uncertain|"
            "satisf*|listen*)"
        ),
        "Few parents and carers are confident in services.",
        without="foster*",
    ),
    Wording("(father|dads|male partner*|paternal)", "A father is left out.", weak=True),
    Wording(
        (
            "(survey*|consultation*|focus group*|engagement event*) (of|with|for|by) ... "
            "(children|young people|families|parents)"
        ),
        "Surveys of children are rare.",
    ),
    Wording(
        "(feedback) [loop|loops|is|are|from|of|by|sought|gathered]",
        "Feedback from sessions for families is not used.",
        beside="(children|young people|parents|families|carers)",
        without="(referr*|audit*|agenc*|professionals|partner*)",
    ),
    Wording(
        ("(sibling*|brothers and sisters|birth family|birth parents|family) (contact|time)"),
        "Arrangements for sibling contact.",
        weak=True,
    ),
    Wording(
        (
            "(therapeutic|purposeful|meaningful|creative|individual|one to one) (work|sessions) "
            "with (children|young people|families|parents)"
        ),
        "Purposeful work with young people.",
        weak=True,
    ),
    Wording(
        "(language barrier*|first language|speak* english|english as an additional)",
        "Families whose first language is not English are not understood.",
        weak=True,
    ),
    Wording(
        (
            "(gain*|gained|refus*|deny|denied|denying) [them ]access to (children|the child|the "
            "home|homes|their home|families)"
        ),
        "Workers do not gain access to homes.",
    ),
    Wording(
        (
            "(youth parliament|youth forum|youth council|young inspectors|youth voice|young "
            "ambassadors|shadow board|youth board|young advisers|reference group*|user group*)"
        ),
        "The youth forum is not heeded.",
    ),
    Wording(
        (
            "(parents|families|carers) ... (confused|unclear|unsure|uncertain|find it hard|in "
            "the dark|unhappy|anxious|do not feel|repeat their)"
        ),
        "Parents are unsure whom to ask.",
        without="(ehc*|exploit*|homeless*|care leaver*|foster*)",
    ),
    Wording(
        "(repeat*|retell*|tell*) their (story|stories)",
        "Families repeat their story to each worker.",
    ),
    Wording(
        "(leaflet*|information pack*|easy to read|visual aids|social stories)",
        "Leaflets are hard to follow.",
        without="(homeless*|care leaver*|private fostering)",
        weak=True,
    ),
    Wording(
        "(sessions|activities) with (children|young people|families)",
        "Sessions with children are not planned.",
        without="foster*",
    ),
    Wording(
        (
            "(parental|parents'|parents|family|families'|families|user|children's) [and carers |"
            "and carer |and carers' ](satisfaction|dissatisfaction|frustration|unhappiness)"
        ),
        "Measures of family satisfaction.",
    ),
    Wording(
        "(children's|parents'|families'|young people's) complaint*",
        "How children’s complaints are answered.",
        without="(learn*|themes)",
    ),
    Wording(
        (
            "complaint* (from|by|made by) [parents and |the ](children|parents|families|young "
            "people|carers)"
        ),
        "Complaints from families go unanswered.",
        without="(learn*|themes)",
    ),
    Wording(
        (
            "(online|virtual|telephone|remote|video) (contact|visit*|call*|meetings) with "
            "(children|families)"
        ),
        "Staff rely on telephone calls with families.",
        without="police",
    ),
    Wording(
        "(respect|respectful*|honesty|honest|courtesy|empathy|dignity|compassion)",
        "Parents are not treated with courtesy.",
        weak=True,
    ),
    Wording(
        (
            "(minority ethnic|diverse|marginalised|seldom heard|under represented) (communit*|"
            "famil*|groups)"
        ),
        "Work with seldom-heard groups.",
        without="(recruit*|adopt*|workforce|commission*|strateg*)",
        weak=True,
    ),
)

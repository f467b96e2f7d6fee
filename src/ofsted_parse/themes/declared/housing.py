"""Homes for children in care and those who run them."""

from __future__ import annotations

from ofsted_parse.themes.base import Against, Wording

_LEAVERS = (
    "(care leaver*|leaving care|care experienced|former relevant|young adult*|pathway plan*|"
    "homeless*|16 and 17)"
)

#: Wordings for the theme in `care`.
HOUSED = (
    Wording(
        (
            "(live|lives|living|placed|located|moved) [too |so |a long way |long distances |a "
            "distance |at a distance |some distance ](far|distance|away|outside|out of|long way|"
            "miles) ... (home|area|borough|county|communit*|authority|city|famil*|networks|"
            "school*)"
        ),
        "Children live too far from home.",
        without=_LEAVERS + "|perpetrator*|missing|adult social care",
    ),
    Wording(
        (
            "(out of area|out of borough|out of county|out of authority|distant|long distance) "
            "(home*|care|arrangement*|provision|residential)"
        ),
        "Distant homes are used too often.",
        without=_LEAVERS + "|school*",
    ),
    Wording(
        "semi independent",
        "Semi-independent settings are not checked.",
        without="(care leaver*|leaving care|care experienced|homeless*)",
    ),
    Wording(
        (
            "(supervising social work*|carer household*|foster* social work*|fostering (officer*|"
            "agenc*|recruit*|assess*|provision|strateg*|offer|standards|regulations|statement|"
            "resource*|support|communit*|placement*|allowance*|panel*|team*))"
        ),
        "Supervising social workers change often.",
    ),
    Wording(
        (
            "(in house|approved|prospective|new|potential|specialist|experienced|emergency|"
            "existing|enough|more|local|therapeutic|recruit*) [foster |fostering |in house |"
            "local ](carers|carer)"
        ),
        "More in-house carers are needed.",
        without="(kinship|connected|young carer*|adopt*|parents|special guardian*|short break*)",
    ),
    Wording(
        (
            "(carers|carer) ... (recruit*|retain*|retention|delegat*|approv*|deregist*|terms of "
            "approval|exempt*|supervis*|training|allowance*|resign*|leaving)"
        ),
        "Carers are not retained.",
        without=(
            "(kinship|connected|young carer*|parents|special guardian*|family and friends|parent "
            "carer*|relatives|friends|private*)"
        ),
    ),
    Wording(
        (
            "(siblings|sibling group*|brothers and sisters|brothers or sisters) ... (together|"
            "separate homes|separat*|apart|same home|same placement|accommodat*)"
        ),
        "Siblings are in separate homes.",
        without="(assess*|adopt*|family time|contact)",
        weak=True,
    ),
    Wording(
        (
            "(together|separat*|accommodat*|place|placing|keep*) [of ][with ](siblings|sibling "
            "group*|brothers and sisters|brothers or sisters)"
        ),
        "Homes that keep siblings together.",
        without="(assess*|adopt*|contact)",
    ),
    Wording(
        (
            "(secur*|find*|sourc*|identif*|locat*|search* for|provid*|commission*|buy*|need*|"
            "enough|suitable|available|access to|right|local|stable|appropriate) [for ][a |"
            "enough |suitable |good |local |the |right |sufficient |safe |appropriate |more |"
            "stable ](homes|children's homes|home for|family homes|places to live)"
        ),
        "Leaders do not secure enough homes.",
        without=_LEAVERS + "|nursing homes|from home|return* home|adopt*|permanen*|care homes",
    ),
    Wording(
        (
            "(deprivation of liberty|deprived of [their |his |her ]liberty|dols|inherent "
            "jurisdiction|secure (bed|beds|place|places|welfare))"
        ),
        "Children deprived of their liberty live without oversight.",
        without="(awareness|adulthood|transition*|mental capacity)",
    ),
    Wording(
        (
            "(crisis|unplanned|temporary|short notice|interim|short term|emergency|sudden|"
            "holiday|hotel|caravan*) (placement*|move*|ending*|admission*|accommodation|let|lets|"
            "stay*)"
        ),
        "Unplanned endings are common.",
        without=_LEAVERS + "|emergency department|hospital|short break*|health|custody",
    ),
    Wording(
        (
            "(breakdown of|breakdowns in|breakdown) [of |in ][placement*|foster*|care|home|homes|"
            "their home*]"
        ),
        "Breakdowns in foster care.",
        without="(adopt*|family breakdown|relationship breakdown|communication|school*|parent*)",
    ),
    Wording(
        (
            "(placement*|home*) (breakdown*|break down|stability|instability|disrupt*|search*|"
            "finding|request*|decision*|panel*|commissioning|choice|plan meeting*|planning "
            "meeting*)"
        ),
        "Home-finding starts late.",
        without="(adopt*|care leaver*)",
    ),
    Wording(
        (
            "(parent and child|mother and baby|parent and baby) (placement*|foster*|unit*|home*|"
            "assess*)"
        ),
        "Parent and child units are few.",
    ),
    Wording(
        (
            "(ofsted|not|without) [been ](registered|registration|regist*) ... (home*|setting*|"
            "provision|provider*|children|care)"
        ),
        "Some are not registered as a home.",
        without="(school*|education|private*|births|gp|dentist)",
    ),
    Wording(
        (
            "(where|places where|homes where) [some |too many |all |most ][children|they] [in "
            "care ](live|are living|are placed)"
        ),
        "Checks on places where children live.",
        without=_LEAVERS + "|neglect*|domestic|perpetrator*",
        weak=True,
    ),
    Wording(
        "(children's|children in care's|their) (living arrangement*|home environment*)",
        "Children’s living arrangements.",
        without=_LEAVERS + "|neglect*",
        weak=True,
    ),
    Wording(
        (
            "(stability|instability) [and permanence |and security ](for|of|in) [their |these |"
            "the ][care |children's ](children|lives|homes|home|living|care|young people|looked)"
        ),
        "Stability for children in care is poor.",
        without=_LEAVERS + "|workforce|staff*|school*",
    ),
    Wording(
        "(moves|move|changes) of (home*|placement*|carer*|address)",
        "Too many changes of carer.",
        without="(social worker*|adopt*)",
    ),
    Wording(
        (
            "(move|moved|moves|moving) [too |home |house |placement |between |from |several |"
            "many ](often|frequently|many|repeatedly|carers|homes|home to home|times|placement*)"
        ),
        "Children are moved too often.",
        without="(school*|social worker*|teams|worker*)",
    ),
    Wording(
        "(foster|fostering|fostered)",
        "The mix of foster care.",
        without=(
            "(private fostering|privately foster*|connected|kinship|fostering for adoption|"
            "foster for adoption|early permanence|foster* a|foster good|long term|allegation*|"
            "family and friends)"
        ),
        weak=True,
    ),
    Wording(
        "carers (leave|feel|resign|say|receive|want|get|lack)",
        "Carers feel alone.",
        without=(
            "(parents|young carer*|kinship|connected|special guardian*|send|families|parent carers)"
        ),
        weak=True,
    ),
    Wording(
        "(move|moved|moves|moving) ... times",
        "Children have moved many times.",
        without="(school*|social worker*|team*)",
    ),
    Wording(
        (
            "(setting*|home*|provision|accommodation|places) ... (not registered|without "
            "registration|not regulated|not properly registered|illegal*)"
        ),
        "Settings that are not registered.",
        without="(school*|education*|private*|pupil*)",
    ),
    Wording(
        "(hotel*|caravan*|holiday (let*|home*|park*)|narrow boat*|airbnb*)",
        "Children stay in caravans.",
        without=_LEAVERS + "|families|exploit*|famil*",
    ),
    Wording(
        (
            "(residential|children's) (care|home|homes|placement*|setting*|unit*|staff|worker*|"
            "provision)"
        ),
        "Staff in residential settings.",
        without="(school*|college*|send|adult*|family assess*|treatment)",
        weak=True,
    ),
    Wording(
        (
            "(commission*|contract*|framework*|market) ... (placement*|homes|foster*|residential|"
            "provider* of care|accommodation)"
        ),
        "The market for children’s homes.",
        without=_LEAVERS + "|send|short break*|health",
    ),
    Wording(
        (
            "(regulation 44|reg 44|statement of purpose|registered manager*|regulation 45|"
            "fostering minimum|national minimum standards|quality of care review)"
        ),
        "Regulation 44 visits.",
    ),
)
#: What does not speak for it.
NOT_HOUSED = (
    Against("return* to (the |their |)(home|family)", "Children return to their family."),
    Against("allegation* ... (foster carer*|carer*|foster*)", "Allegations against foster carers."),
    Against(
        "unregistered (school*|education*|alternative|provider* of education)",
        "Unregistered schools.",
    ),
    Against(
        "alternative accommodation ... (custody|police)",
        "Alternative accommodation for those in custody.",
    ),
    Against(
        "(custody|police) ... alternative accommodation",
        "In custody because no alternative accommodation is found.",
    ),
    Against(
        "(private foster*|privately foster*|fostered privately)", "Children in private fostering."
    ),
    Against(
        "(not|does not|do not|to) match [the |their |this ](need*|risk*|level*|demand)",
        "The frequency of help for children does not match the needs of children.",
    ),
)

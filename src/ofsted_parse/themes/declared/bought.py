"""How services are planned, funded and bought: further wordings of `buying`."""

from __future__ import annotations

from ofsted_parse.themes.base import Wording

#: Gaps in these have themes of their own.
BOUGHT_ELSEWHERE = (
    "(placement*|foster*|carers|accommodation|homes|alternative provision|special school*|short "
    "break*|advoca*|independent visitor*|diagnos*|neurodevelop*|speech|occupational|physio*|ehc*|"
    "education*|school*|tuition|post 16|camhs|adopt*)"
)

#: Wordings for the theme in `buying`.
BOUGHT = (
    Wording(
        (
            "(service|services|support|provision|intervention*|programme*|help|therap*) [that "
            "|which |for ... ](is|are) (not|un|only|rarely) [yet |always |currently |"
            "consistently |readily |routinely |equally |sufficiently |widely ](available|"
            "offered|accessible|provided|funded)"
        ),
        "Help is only offered to some.",
        without=BOUGHT_ELSEWHERE + "|(advoca*|early help|return home|care leaver*)",
    ),
    Wording(
        ("(decommission*|recommission*|procure*|tender*|buy|buys|buying|purchas*|bought)"),
        "Services are bought without a look at what is needed.",
        without="(buy in|school*)",
    ),
    Wording(
        "(contract|contracts|contracted|contracting)",
        "Contracts with the voluntary sector.",
        without="(written|parents|families)",
        weak=True,
    ),
    Wording("unmet (need|needs|demand)", "Unmet need.", without="(assess*|child's|school*)"),
    Wording(
        "(map*) [of ][the |all |existing |current |local |available |out ](service*|provision|"
        "need*|offer|resource*|gap*)",
        "Map existing services.",
    ),
    Wording(
        (
            "(plan*|design*|shape*|shaping|redesign*|reconfigur*|configur*|remodel*|tailor*|"
            "target*|develop*) [the |of |their |and review |and buy |new |future |local |and "
            "deliver* |specialist ](services|provision|service provision|service delivery)"
        ),
        "Design new services.",
        without=(
            "(view*|voice*|feedback|participation|co produc*|coproduc*|foster*|alternative "
            "provision|early help|consult*)"
        ),
        weak=True,
    ),
    Wording(
        "(service design|service redesign|service planning)",
        "Service planning.",
        without="(view*|voice*|participation|co produc*|coproduc*|feedback)",
    ),
    Wording(
        (
            "(needs|demand|profile|prevalence|demographic*|characteristics) (of|in|across|"
            "within) "
            "[the |their |its |this ][local |whole |child ](population*|area|communit*|"
            "cohort*|county|borough|city|district)"
        ),
        "Knowledge of the needs of the local population.",
    ),
    Wording(
        "(future|emerging|changing|current|rising|local|population|projected) [and future |and "
        "future |health |and emerging ](need|needs|demand|demands|provision)",
        "A forecast of future demand.",
        without=BOUGHT_ELSEWHERE + "|(assess*|child's|plan|plans|pathway*|caseload*)",
        weak=True,
    ),
    Wording(
        "(meet|meeting|match*|outstrip*|exceed*|keep pace with|respond to) [current |the "
        "|local |rising |increas* |growing |level of ]demand",
        "The ability to meet demand.",
        without="(staff*|caseload*|social work*|police)",
        weak=True,
    ),
    Wording(
        "(section 75|better care fund|aligned budget*|budgets|joint budget*|co funded|"
        "jointly fund*|short term funding|funding (is|of|for|to|between|decision*|"
        "arrangement*|stream*|split*))",
        "The funding of services.",
        without="(ehc*|school*|personal budget*)",
    ),
    Wording(
        "(voluntary (sector|organisation*)|third sector)",
        "The role of the voluntary sector.",
        weak=True,
    ),
    Wording(
        (
            "(shortfall*|deficit*|reduc*|cut|cuts|closure|withdrawal|absence|lack|loss|end|"
            "erosion) (in|of|to) [the |some |specialist |local ](help|services|support|"
            "provision|facilit*|programmes|funding|refuge*|clinics)"
        ),
        "A shortfall in help.",
        without=BOUGHT_ELSEWHERE + "|(care leaver*|early help)",
    ),
    Wording(
        (
            "(joint|shared|collective|strategic|full|detailed) [and full |and detailed ]"
            "understanding of [the |local |children's ]need*"
        ),
        "A joint understanding of needs to plan provision.",
        without="(assess*|child's|plans|practitioner*|social workers)",
    ),
    Wording(
        "(spending|budget|spend) (decision*|priorit*|plan*)",
        "Need does not steer spending decisions.",
        weak=True,
    ),
    Wording(
        "(pool*|combin*|align*|joint*) [their |and align ](funds|funding|budgets|spend*)",
        "Agencies should pool their funds.",
    ),
    Wording(
        "(clos*|fill*|address*|bridg*|identif*|reduc*) [the |these |all |remaining ]gaps",
        "Close gaps in help.",
        without="(attainment|education*|assess*|data|skills|knowledge|staff*)",
        weak=True,
    ),
    Wording(
        "(short term|one off|insecure|temporary|time limited) (grant*|funding|contract*)",
        "Reliance on short-term grants.",
        without="(staff*|social worker*|accommodation)",
    ),
    Wording(
        "(services|provision) ... (meet|meets|match|matches|reflect|reflects) [the |local |all |"
        "identified |current |community ](need|needs|demand)",
        "Check whether services meet local need.",
        without=BOUGHT_ELSEWHERE + "|(plans|care leaver*|early help)",
    ),
    Wording(
        "(funding|fund|funded|funds) (responsib*|is|are|of|for|from|to|services|decision*|"
        "agreement*|formula*|model*|pressure*|between)",
        "The council should agree who is to fund services.",
        without=BOUGHT_ELSEWHERE + "|(personal budget*|pupil premium|care leaver*|staff*|"
        "university)",
    ),
    Wording(
        "(resources|funds|money|spending) (is|are) [not ][always |well |sufficiently ](directed|"
        "targeted|deployed|allocated|matched|aligned|used)",
        "Resources are not targeted where need is greatest.",
        without="(staff*|police|officers|care leaver*|school*)",
    ),
    Wording(
        "(growing|changing|increasing|local|diverse|child|ageing|rising) population*",
        "Planning for a growing population.",
        without="(school population|prison|workforce|diversity)",
    ),
)

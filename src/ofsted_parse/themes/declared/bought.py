"""Services that are missing, and how they are planned: further wordings of `buying`."""

from __future__ import annotations

from ofsted_parse.themes.base import Wording

#: Gaps in these have themes of their own.
_BOUGHT_ELSEWHERE = (
    "(placement*|foster*|carers|accommodation|homes|alternative provision|special school*|short "
    "break*|advoca*|independent visitor*|diagnos*|neurodevelop*|speech|occupational|physio*|ehc*|"
    "education*|school*|tuition|post 16|camhs|adopt*)"
)

#: Wordings for the theme in `buying`.
BOUGHT = (
    Wording(
        (
            "(shortage*|lack|absence|paucity|dearth|scarcity|insufficiency) of [suitable "
            "|appropriate |specialist |local |accessible |timely |targeted |sufficient ]"
            "(service*|provision|support services|programme*|intervention*|therap*|"
            "resource*)"
        ),
        "A shortage of services for adolescents.",
        without=_BOUGHT_ELSEWHERE,
    ),
    Wording(
        (
            "(no|few|not enough|too few|insufficient|too little|limited|inadequate|sparse|"
            "patchy) [suitable |specialist |local |targeted |evidence based |dedicated |"
            "therapeutic |support |range of |access to |provision of ]"
            "(service|services|provision|programmes|programme|interventions|therapy|treatment|"
            "specialist (support|help)|therapeutic (support|help))"
        ),
        "There are not enough specialist services.",
        without=_BOUGHT_ELSEWHERE,
    ),
    Wording(
        (
            "(services|service|provision|programmes|programme|interventions) (for|to help|"
            "to support|to work with|to treat) [adult |child |young |the |male |female ]"
            "(perpetrator*|victim*|men|fathers|adults|parents (who|with)|survivors|"
            "adolescents|boys|girls|those who|children (who|with|affected|living|aged|under|"
            "exposed)|young people (who|with))"
        ),
        "Programmes for men who are violent.",
        without=_BOUGHT_ELSEWHERE + "|(care leaver*|homeless*|information)",
    ),
    Wording(
        (
            "(perpetrator|post trauma|post abuse|trauma|recovery|healthy relationship*|"
            "harmful sexual behaviour*|bereavement|rehabilitation|reparative) (programme*|"
            "provision|service*|therap*|support|intervention*)"
        ),
        "The provision of perpetrator programmes.",
    ),
    Wording(
        (
            "(availab*|range|sufficiency|provision|spread|accessib*|choice|breadth|supply|"
            "capacity) of [suitable |appropriate |local |support |specialist |targeted "
            "|universal |sufficient |help and ](services|programmes|interventions|therapies|"
            "therapy|support services|resources|treatment)"
        ),
        "The supply of services.",
        without=_BOUGHT_ELSEWHERE + "|(early help)",
        weak=True,
    ),
    Wording(
        "(increas*|improv*|equal*|equit*|better|widen*|timely|consistent|uneven|unequal|ready) "
        "[the ]access* to [specialist |domestic abuse |local |support |a range of |appropriate "
        "|the ](programmes|services|interventions|therap*|treatment|provision)",
        "Increase access to services.",
        without=_BOUGHT_ELSEWHERE + "|(information|records)",
    ),
    Wording(
        (
            "(service|services|support|provision|intervention*|programme*|help|therap*) [that "
            "|which |for ... ](is|are) (not|un|only|rarely) [yet |always |currently |"
            "consistently |readily |routinely |equally |sufficiently |widely ](available|"
            "offered|accessible|provided|funded)"
        ),
        "Help is only offered to some.",
        without=_BOUGHT_ELSEWHERE + "|(advoca*|early help|return home|care leaver*)",
    ),
    Wording(
        "(postcode lottery|inequit*|inequalit* (of|in) (access|provision)|equit* of "
        "(access|provision)|equitabl* (access|provision|offer))",
        "A postcode lottery of help.",
    ),
    Wording(
        ("(decommission*|recommission*|procure*|tender*|buy|buys|buying|purchas*|bought)"),
        "Services are bought without a look at what is needed.",
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
        without=_BOUGHT_ELSEWHERE + "|(assess*|child's|plan|plans|pathway*|caseload*)",
        weak=True,
    ),
    Wording(
        "(meet|meeting|match*|outstrip*|exceed*|keep pace with|respond to) [current |the "
        "|local |rising |increas* |growing |level of ]demand",
        "Provision to meet demand.",
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
        "(wait*|delay*|queue*) ... (therapy|therapeutic|counselling|specialist (service*|"
        "support|help))",
        "Waits for therapy.",
        without="(speech|occupational|physio*|send|neurodevelop*|ehc*|camhs)",
    ),
    Wording(
        "(therapeutic|specialist) (service*|provision|support|help|intervention*|offer|work|"
        "programme*|treatment|input)",
        "Specialist support services.",
        without=(
            "(foster*|placement*|carers|adopt*|speech|occupational|camhs|send|ehc*|school*|"
            "homes|accommodation|social work*)"
        ),
        weak=True,
    ),
    Wording(
        (
            "(cannot|unable to|difficult* to|difficult* in|struggle to|not able to|hard to) "
            "(reach*|access*|get|obtain*) ... (services|programmes|intervention*|"
            "specialist|therap*)"
        ),
        "Families cannot reach the same services.",
        without=_BOUGHT_ELSEWHERE + "|(information|records|send)",
    ),
    Wording(
        (
            "(shortfall*|deficit*|reduc*|cut|cuts|closure|withdrawal|absence|lack|loss|end|"
            "erosion) (in|of|to) [the |some |specialist |local ](help|services|support|"
            "provision|facilit*|programmes|funding|refuge*|clinics)"
        ),
        "A shortfall in help.",
        without=_BOUGHT_ELSEWHERE + "|(care leaver*|early help)",
    ),
    Wording(
        (
            "(services|provision|service|clinics|programmes) (is|are|was|were|have|has) [not "
            "|being |been |too ](reduced|cut|withdrawn|closed|ended|ceased|small|few|scarce|"
            "sparse|oversubscribed|overstretched|fragmented|unequal|patchy|uneven)"
        ),
        "Services are withdrawn.",
        without=_BOUGHT_ELSEWHERE + "|(care leaver*|early help)",
    ),
    Wording(
        (
            "(increase|expand|widen|extend|provide more|enough|offer of|number of|need for) "
            "[the |more |in the ][supply of |range of |number of |offer of |availability of |"
            "provision of |support |intervention |specialist |therapeutic |treatment ]"
            "(services|programmes|interventions|therapists|clinics|refuge*|therapies)"
        ),
        "Provide more programmes.",
        without=_BOUGHT_ELSEWHERE + "|(early help|universal)",
    ),
    Wording(
        "(refuge|refuges|detox*|clinic|clinics)",
        "The absence of a detox facility.",
        without=_BOUGHT_ELSEWHERE,
        weak=True,
    ),
    Wording(
        "(no|not any) [specific |dedicated |such |local |specialist |therapeutic |single ]"
        "(service|services|provision|programme|programmes) (for|in|to|that|which|offer*)",
        "No service in the county offers help to boys.",
        without=_BOUGHT_ELSEWHERE,
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
        (
            "(provision|services|offer|support|help) ... (uneven|patchy|unequal|varies|vary|"
            "variable|inconsistent|differs|scarce|in short supply|oversubscribed)"
        ),
        "Provision is patchy.",
        without=_BOUGHT_ELSEWHERE + "|(care leaver*|early help|quality)",
    ),
    Wording(
        "(is|are|remain) (scarce|oversubscribed|in short supply)",
        "Treatment is scarce.",
        without=_BOUGHT_ELSEWHERE + "|(staff|social worker*)",
    ),
    Wording(
        "depend* (on|upon) where",
        "Help depends on where people live.",
    ),
    Wording(
        "(spending|budget|spend) (decision*|priorit*|plan*)",
        "Need does not steer spending decisions.",
        weak=True,
    ),
    Wording(
        "(place|places|space|spaces) on [a |the |these |such |any ](programme*|course*)",
        "Parents wait for a place on a course.",
        without="(apprentic*|employ*|school*)",
    ),
    Wording(
        "(sufficient|adequate|enough|more|insufficient|specialist) resources (for|to|are)",
        "Sufficient resources for those who need much help.",
        without="(staff*|social work*|team*|officer*)",
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
        "(sufficient|enough|adequate|right|suitable|appropriate) [suitable |appropriate |local "
        "|specialist |and suitable |range of ](provision|services|resources)",
        "Sufficient suitable provision.",
        without=_BOUGHT_ELSEWHERE + "|(early help|staff*|team*)",
        weak=True,
    ),
    Wording(
        "(services|provision|help) [that |which ][will be |are |is |may be ](needed|required) in",
        "A plan for the services that are needed in five years.",
        weak=True,
    ),
    Wording(
        "(waiting list*|waiting time*|waits|wait) (for|of) ... (recovery|therap*|trauma|"
        "counsel*|support|help)",
        "Waiting lists for recovery work.",
        without="(speech|occupational|physio*|send|neurodevelop*|ehc*|camhs|autism|health|"
        "early help)",
    ),
    Wording(
        "(not all|only some|some|few|many|not every) (victims|children|families|parents|survivors|"
        "adolescents|areas) [can |could |are able to |do not |cannot |are unable to ](get|access|"
        "receive|have access to) ... (support|help|service*|programme*)",
        "Not all victims can get specialist help.",
        without=_BOUGHT_ELSEWHERE + "|(care leaver*|early help|send|information)",
    ),
    Wording(
        "(suite|menu|portfolio|array|continuum|breadth) of [support |specialist |targeted |help "
        "and ](services|interventions|support|programmes|provision|help)",
        "A suite of interventions.",
        without="(ehc*|education*|early help|placement*)",
    ),
    Wording("thin on the ground", "Services are thin on the ground."),
    Wording(
        "(package*) of (support|care|help)",
        "Packages of support.",
        without="(placement*|carers|care leaver*)",
        weak=True,
    ),
    Wording(
        "(number*|how many) ... (will need|need|require|may need) [these |such |specialist |a "
        "](services|support|provision|help|place*)",
        "Leaders cannot say how many will need services.",
        without="(school*|ehc*|placement*)",
    ),
    Wording(
        "services in [the |some |all |rural |certain |different ](north|south|east|west|rural|"
        "parts|"
        "areas|county|borough|city|districts|localities)",
        "Services in the south of the county.",
        without=_BOUGHT_ELSEWHERE,
        weak=True,
    ),
)

"""Services that are missing or hard to reach: further wordings of `buying`."""

from __future__ import annotations

from ofsted_parse.themes.base import Wording
from ofsted_parse.themes.declared.bought import BOUGHT_ELSEWHERE

#: Wordings for the theme in `buying`.
LACKING = (
    Wording(
        (
            "(shortage*|lack|absence|paucity|dearth|scarcity|insufficiency) of [suitable "
            "|appropriate |specialist |local |accessible |timely |targeted |sufficient ]"
            "(service*|provision|support services|programme*|intervention*|therap*|"
            "resource*)"
        ),
        "A shortage of services for adolescents.",
        without=BOUGHT_ELSEWHERE,
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
        without=BOUGHT_ELSEWHERE,
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
        without=BOUGHT_ELSEWHERE + "|(care leaver*|homeless*|information)",
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
        without=BOUGHT_ELSEWHERE + "|(early help)",
        weak=True,
    ),
    Wording(
        "(increas*|improv*|equal*|equit*|better|widen*|timely|consistent|uneven|unequal|ready|"
        "variable|inconsistent|limited|poor|no|little|insufficient) "
        "[the ]access* to [specialist |domestic abuse |local |support |a range of |appropriate "
        "|the ](programmes|services|interventions|therap*|treatment|provision)",
        "Increase access to services.",
        without=BOUGHT_ELSEWHERE + "|(information|records)",
    ),
    Wording(
        "(postcode lottery|inequit*|inequalit* (of|in) (access|provision)|equit* of "
        "(access|provision)|equitabl* (access|provision|offer))",
        "A postcode lottery of help.",
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
        without=BOUGHT_ELSEWHERE + "|(information|records|send)",
    ),
    Wording(
        (
            "(services|provision|service|clinics|programmes) (is|are|was|were|have|has) [not "
            "|being |been |too ](reduced|cut|withdrawn|closed|ended|ceased|small|few|scarce|"
            "sparse|oversubscribed|overstretched|fragmented|unequal|patchy|uneven)"
        ),
        "Services are withdrawn.",
        without=BOUGHT_ELSEWHERE + "|(care leaver*|early help)",
    ),
    Wording(
        (
            "(increase|expand|widen|extend|provide more|enough|offer of|number of|need for) "
            "[the |more |in the ][supply of |range of |number of |offer of |availability of |"
            "provision of |support |intervention |specialist |therapeutic |treatment ]"
            "(services|programmes|interventions|therapists|clinics|refuge*|therapies)"
        ),
        "Provide more programmes.",
        without=BOUGHT_ELSEWHERE + "|(early help|universal)",
    ),
    Wording(
        "(refuge|refuges|detox*|clinic|clinics)",
        "The absence of a detox facility.",
        without=BOUGHT_ELSEWHERE,
        weak=True,
    ),
    Wording(
        "(no|not any) [specific |dedicated |such |local |specialist |therapeutic |single ]"
        "(service|services|provision|programme|programmes) (for|in|to|that|which|offer*)",
        "No service in the county offers help to boys.",
        without=BOUGHT_ELSEWHERE,
    ),
    Wording(
        (
            "(provision|services|offer|support|help) ... (uneven|patchy|unequal|varies|vary|"
            "variable|inconsistent|differs|scarce|in short supply|oversubscribed)"
        ),
        "Provision is patchy.",
        without=BOUGHT_ELSEWHERE + "|(care leaver*|early help|quality)",
    ),
    Wording(
        "(is|are|remain) (scarce|oversubscribed|in short supply)",
        "Treatment is scarce.",
        without=BOUGHT_ELSEWHERE + "|(staff|social worker*)",
    ),
    Wording(
        "depend* (on|upon) where",
        "Help depends on where people live.",
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
        "(sufficient|enough|adequate|right|suitable|appropriate) [suitable |appropriate |local "
        "|specialist |and suitable |range of ](provision|services|resources)",
        "Sufficient suitable provision.",
        without=BOUGHT_ELSEWHERE + "|(early help|staff*|team*)",
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
        without=BOUGHT_ELSEWHERE + "|(care leaver*|early help|send|information)",
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
        without=BOUGHT_ELSEWHERE,
        weak=True,
    ),
    Wording(
        (
            "(therapeutic|counselling|recovery|trauma|specialist|victim*|perpetrator*) "
            "(services|service|support|programmes|programme|provision) (have|has|with|"
            "is subject to|"
            "are subject to) ... (waiting|waits|delay*)"
        ),
        "Therapeutic services have long waiting lists.",
        without="(speech|occupational|physio*|send|neurodevelop*|ehc*|camhs|autism)",
    ),
    Wording(
        "(waiting list*|long wait*) (for|to access) [these |specialist |post trauma |such |"
        "support ]"
        "(services|service|support|programmes|help)",
        "Long waits to access support.",
        without="(speech|occupational|physio*|send|neurodevelop*|ehc*|camhs|autism|early help)",
    ),
    Wording(
        (
            "(not enough|too little|insufficient|limited|little|inadequate|not sufficient) "
            "[specialist |local |practical |targeted |dedicated |mental health ](help|support) "
            "(for|to) ... (whose|who|with|affected|in)"
        ),
        "There is too little help for men who misuse drugs.",
        without=BOUGHT_ELSEWHERE + "|(staff|social workers|early help|care leaver*)",
    ),
    Wording(
        "(gap|gaps|mismatch|shortfall) between ... (need*|demand)",
        "The gap between what children need and what there is.",
        without=BOUGHT_ELSEWHERE,
    ),
    Wording(
        "what (services|support|provision|help) (exist*|is available|are available|is there|there "
        "is|is offered|are offered)",
        "The partnership should work out what services exist.",
        without="(families know|parents know|information|local offer|care leaver*)",
    ),
    Wording(
        "(insufficient|few|too few|lack of|limited|not enough|reduced|no) (community|universal|"
        "accessible|preventative|local|mental health|adult|family|crisis) (services|provision|"
        "resources|programmes)",
        "Too few community services.",
        without=BOUGHT_ELSEWHERE,
    ),
    Wording(
        "(travel*|long way|far from home|distance) ... (support|service*|clinic*|group*|help)",
        "Parents travel far to reach a clinic.",
        without=BOUGHT_ELSEWHERE,
        weak=True,
    ),
    Wording("shortage*", "Shortages in the county.", without="(staff*|work*)", weak=True),
    Wording(
        "(wider|broader|greater|fuller|full|sufficient|appropriate|comprehensive|good|narrow|"
        "limited"
        "|insufficient) (range|choice|array|spectrum) of [support |specialist |suitable |local |"
        "high "
        "quality |commissioned ](provision|services|support|help|interventions|options)",
        "A wider range of provision.",
        without=BOUGHT_ELSEWHERE + "|(early help|care leaver*)",
    ),
    Wording(
        "(few|no|limited|not enough|too few|fewer) [suitable |other |local ](options|alternatives) "
        "(for|to)",
        "There are few options for those who want therapy.",
        without=BOUGHT_ELSEWHERE + "|(care leaver*)",
    ),
    Wording(
        "offer (of|to|for) ... (not sufficient|insufficient|limited|too (small|narrow|late)|"
        "underdeveloped|uneven|patchy|inconsistent)",
        "The offer of help is too narrow.",
        without=BOUGHT_ELSEWHERE + "|(early help|care leaver*|local offer)",
    ),
    Wording(
        "(services|help|support|programmes|clinics|provision) ... (hard|difficult) to (reach|"
        "access|find|get)",
        "Clinics are hard to reach.",
        without=BOUGHT_ELSEWHERE + "|(information|early help|care leaver*)",
    ),
)

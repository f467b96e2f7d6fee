"""How services are governed and driven forward: further wordings of `leading`."""

from __future__ import annotations

from ofsted_parse.themes.base import Wording

#: Wordings for the theme in `leading`.
GOVERNED = (
    Wording(
        "(hold*|held|holding|call*|called) ... to account",
        "Members should hold officers to account.",
        without="(iro|iros|reviewing officer*|chair*|supervision|perpetrator*|school*)",
    ),
    Wording(
        "(model|models|framework) (of|for) [social work |the ](practice|social work|working)",
        "A chosen model of practice.",
    ),
    Wording(
        (
            "(relationship based|strengths based|strength based|systemic|restorative|trauma "
            "informed|signs of safety|relational) [social work ](practice|approach*|model*|working)"
        ),
        "The spread of restorative practice.",
        weak=True,
    ),
    Wording("signs of safety", "The use of Signs of Safety.", weak=True),
    Wording(
        "(council|corporate|sustained|financial|political|continued) investment",
        "Corporate investment in children’s services.",
    ),
    Wording("invest* (in|by)", "Investment in children.", weak=True),
    Wording(
        (
            "(previous|last|earlier|past|recent) [ofsted |joint |monitoring |focused |full "
            "](inspection*|visit|visits|recommendation*)"
        ),
        "Weaknesses found at the previous inspection remain.",
        weak=True,
    ),
    Wording(
        "(ambition*|ambitious|aspiration*|resolve|determination)",
        "The ambition of leaders for children.",
        without="(pathway*|care leaver*|education*|school*)",
        weak=True,
    ),
    Wording(
        "(pace|speed|urgency|momentum|impetus|traction)",
        "The speed of reform.",
        beside="(improve*|reform*|leader*|change*|council|partnership|progress|service*)",
        without="(plo|proceedings|permanen*|adopt*|plan|plans|assessment*|case|cases)",
        weak=True,
    ),
    Wording(
        "(partnership's|partnership|governance|strategic|its|organisational|leadership) "
        "(structures|structure|architecture)",
        "The partnership’s structures are not clear.",
        without="(ehc*)",
    ),
    Wording(
        "(clear|common|strategic|sense of|overall) direction",
        "There is no clear direction.",
        without="(supervis*|staff|social workers|manage*|iro|iros)",
    ),
    Wording(
        "(area leaders|leaders|partnership|council|local authority) ... (plan|plans|road map) "
        "(for|to|that|which|is|are)",
        "Leaders have no plan to make schools inclusive.",
        without="(child's|child protection|child in need|care plan*|pathway*|ehc*)",
        weak=True,
    ),
    Wording(
        "respective (roles|responsibilities|duties)",
        "The respective roles of both boards.",
        weak=True,
    ),
    Wording(
        (
            "(leaders|leadership team|the council|partnership|the trust) ... (not|failed|fail|slow"
            "|too slow|yet) ... (tackl*|address*|act|acted|acting|deliver*|implement*|resolv*)"
        ),
        "Leaders have not tackled long-standing weaknesses.",
        weak=True,
    ),
    Wording("terms of reference", "The terms of reference of the group."),
    Wording(
        (
            "(delivery|implementation|recovery|transformation|strategic improvement) (plan*|"
            "programme*|board*)"
        ),
        "The transformation programme.",
        without="(health|camhs|ehc*|sufficiency|neglect)",
    ),
    Wording(
        "(restructur*|reorganis*|service redesign|organisational change*|transformation)",
        "The effects of restructuring.",
        weak=True,
    ),
    Wording("(strategic|strategically)", "Strategic work is weak.", weak=True),
    Wording(
        (
            "(council wide|whole council|across the [whole |wider ]council|council departments|"
            "corporate centre|corporate family|wider council)"
        ),
        "A whole-council approach to children.",
    ),
    Wording(
        (
            "(safeguarding children* partnership*|safeguarding partner*|lscp|lscps|children's "
            "trust|improvement partner*|partnership board*|executive board*|steering group*|"
            "strategic group*|programme board*|task and finish|partnership group*|subgroup*)"
        ),
        "The steering group.",
        without="(ehc*|training|audit*|neglect)",
        weak=True,
    ),
    Wording(
        (
            "(safeguarding children* partnership*|safeguarding partners|lscp|partnership board*|"
            "executive board*|strategic group*|programme board*|send board*|send partnership*|"
            "safeguarding children* partnership's) ... (priorit*|chair*|member*|influence*|lead*|"
            "direct*|challeng*|scrutin*|account*|strateg*|responsib*|dut*|function*|structure*|"
            "attend*|represent*|resourc*|independen*)"
        ),
        "The safeguarding children partnership has no clear priorities.",
        without="(ehc*|training|threshold*)",
    ),
    Wording(
        (
            "(membership|attendance|representation|constitution|chair|chairing|independence|"
            "functioning|effectiveness|influence|authority|remit|seniority|resourcing|work) "
            "(of|at|on|by) [the |and |members of |local |independent |safeguarding |corporate "
            "|partnership |send |its ](board*|*scb|lscp|partnership board|sub group*|subgroup*|"
            "safeguarding children*|safeguarding partnership|panel of members|improvement board*)"
        ),
        "Attendance at the board.",
    ),
    Wording(
        "(oversight|challenge|direction|ownership|commitment|leadership|understanding|interest|"
        "questioning) (by|of|from) [the ](council|members|cabinet|elected|chief|top|corporate|"
        "directors|executive*|statutory partners|safeguarding partners)",
        "Challenge by members is rare.",
    ),
    Wording(
        "(chief officer*|director*|dcs|chief constable*|assistant director*|senior partner*|"
        "executive lead*|senior responsible|senior team|senior staff|leadership team*)",
        "The director should know the state of the service.",
        weak=True,
    ),
    Wording(
        "leaders ... (vision|ambition*|direction|drive|urgency|grip|priorit*|strateg*|ownership)",
        "Leaders have no grip of the service.",
        weak=True,
    ),
    Wording(
        "(collective|shared|joint|mutual|partnership|system wide) (leadership|ownership|"
        "accountability|responsibility|commitment|ambition*|priorit*|direction)",
        "Collective responsibility for children.",
    ),
    Wording(
        "(champion*|good parents|as (a parent|parents)|corporate grand*)",
        "The council should champion children in care.",
        without="(participation|school*|advoca*|domestic|exploit*)",
        weak=True,
    ),
    Wording(
        "(governed|governing arrangement*|decision making (bod*|structure*))",
        "How the service is governed.",
    ),
    Wording(
        "(statutory guidance|legal duties|legislation|legal duty|statutory responsib*)",
        "The council does not meet its legal duties.",
        without="(ehc*|homeless*)",
        weak=True,
    ),
    Wording(
        (
            "(strategy|strategies|action plan*) (is|are|has|have|was|does|do|lack*|need*) [not "
            "|yet |been |fully |yet been |clearly ]"
            "(in place|out of|under|clear*|known|embed*|launch*|"
            "implement*|owned|driv*|set out|translat*|develop*|deliver*)"
        ),
        "The strategy is out of date.",
        without="(commission*|sufficiency|neglect|early help|workforce|exploit*|placement*)",
    ),
    Wording(
        "(hidden harm|prevention|vulnerability|children's|children and young people's|parenting|"
        "participation|inclusion|violence) (strategy|strategies)",
        "The children’s strategy.",
    ),
    Wording(
        "(separate|different|various|overlapping|many|several) strategies",
        "Several strategies overlap.",
    ),
    Wording(
        "(change|improvement|transformation) programme*",
        "The change programme is late.",
        without="(behaviour*|perpetrator*|offend*)",
    ),
    Wording("children and young people's (plan|strategy)", "The children and young people’s plan."),
    Wording(
        "(board|board's|partnership|partnership's|*scb) ... (agenda|own work|own effectiveness)",
        "The board does not look at its own effectiveness.",
        without="ehc*",
    ),
    Wording(
        "(council|authority|partnership|partners|lead agencies|directors) ... (parent|duty|duties|"
        "responsibilit*|ownership|accept* responsibility)",
        "The council does not take up its responsibilities.",
        without="(ehc*|care leaver*|homeless*|roles and responsibilities|parental)",
        weak=True,
    ),
    Wording(
        "(board members|members (receive|should|ask|have|do|are|need|must|do not))",
        "Members should ask searching questions.",
        without="(family members|staff members|team members)",
        weak=True,
    ),
    Wording(
        "(turn|turned|translat*|convert*) ... into (action*|practice|delivery)",
        "Aims are not translated into action.",
    ),
    Wording(
        "(slow|sufficient|enough|limited|little|insufficient) progress (in|on|against|since|with)",
        "The council has made slow progress since 2021.",
        without="(child's|plan|plans|education*|school*|pupil*)",
        weak=True,
    ),
    Wording(
        "(policies and procedures|policies and guidance|national guidance|policy framework)",
        "Update policies and procedures.",
        weak=True,
    ),
    Wording(
        "(improvement|safeguarding|children's|inclusion) agenda",
        "All partners should own the improvement agenda.",
    ),
    Wording(
        "(ownership|buy in|sign up|shared responsibility) (of|by|from|for|to|is|are)",
        "Buy-in is low.",
        weak=True,
    ),
    Wording(
        "(priorities|priority)", "The area’s priorities.", without="(placement*|school*)", weak=True
    ),
    Wording(
        "(strategy|strategies)",
        "A strategy is missing.",
        without="(strategy (meeting*|discussion*)|commission*|sufficiency|ehc*|neglect)",
        weak=True,
    ),
    Wording(
        "(the executive|leaders (should|set|need|must|do)|partnership leaders|system leaders)",
        "The executive should resource the service.",
        without="(school leaders|health leaders)",
        weak=True,
    ),
    Wording(
        "(the council's|the council|the local authority) (response|role|commitment|approach) (as|"
        "to|"
        "of)",
        "The council’s response as an employer and as a parent.",
        weak=True,
    ),
    Wording(
        "(action|actions|progress|response|improvement|change) ... (too slow|been slow)",
        "Action by the council has been too slow.",
        beside="(leader*|council|partnership|board|members|authority|corporate)",
    ),
    Wording(
        "(reported|report|reports|reporting) to [elected |council |the ](members|cabinet|scrutiny|"
        "chief executive|full council)",
        "The state of the service is not reported to members.",
    ),
    Wording(
        "(sense of purpose|shared goal*|common purpose|common goal*|shared purpose|shared aim*)",
        "Partners should have shared goals.",
    ),
    Wording(
        "recommendations (of|from|in|made at) [this |the |previous |last |earlier |ofsted |joint |"
        "past ](inspection*|ofsted|monitoring visit*)",
        "Recommendations from previous inspections.",
        without="themes",
    ),
    Wording(
        "(governing|governs) (its|their|the|this)",
        "New arrangements for governing its work.",
        without="school*",
    ),
    Wording(
        "(given|give|giving|gives|paid|pay) [enough |sufficient |more |higher |insufficient |"
        "greater "
        "|too little |a high |adequate ](attention|priority|prominence|weight) to",
        "Leaders do not give enough priority to this.",
        beside="(leader*|council|partnership|board|members|authority|corporate|strategic)",
        without="(assess*|plans|supervision)",
    ),
    Wording(
        "(guidance|policy|policies|procedure|procedures|protocols) ... (out of date|outdated|"
        "refresh*|revis*|not current|lack*|absent|missing)",
        "Practice guidance is outdated.",
        without="(ehc*|threshold*|lado|neglect|strategy meeting*)",
        weak=True,
    ),
)

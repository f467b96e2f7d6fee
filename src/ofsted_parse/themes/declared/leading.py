"""How services are led and staffed."""

from __future__ import annotations

from ofsted_parse.themes.base import Against, Theme, Wording

LEADERSHIP = Theme(
    "leadership",
    "Leadership, governance and corporate parenting",
    "Direction and accountability from the top.",
    (
        Wording(
            "(health and wellbeing|health and well being|children's trust) board*",
            "The health and wellbeing board.",
            without="(ehc*)",
        ),
        Wording(
            "(leaders'|partnership's|council's) (ambition*|actions|priorit*)",
            "The partnership’s ambition.",
            weak=True,
        ),
        Wording(
            "(political|member|financial|corporate) support",
            "Political support for children’s services.",
            weak=True,
        ),
        Wording(
            "rate of (change|improvement|progress)",
            "The rate of change has been slow.",
        ),
        Wording(
            "(accelerated progress plan*|written statement of action|priority action plan*|workstream*)",
            "The accelerated progress plan has had little impact.",
        ),
        Wording(
            "(children's charter|pledge|pledges)",
            "A pledge to children in care.",
        ),
        Wording(
            "actions ... (impact|difference)",
            "Actions have not had the required impact.",
            weak=True,
        ),
        Wording(
            "(the safeguarding board|*scb) (has|have|does|do|should|needs|must|is|are|to)",
            "The safeguarding board does not monitor.",
            without="escalated by",
        ),
        Wording("scrutiny", "The rigour of scrutiny.", weak=True),
        Wording("(service plan*|action plan*)", "Service plans drive progress.", weak=True),
        Wording(
            "(business plan*|sub groups|sub committees|strategic bod*)",
            "The board’s business plan.",
        ),
        Wording("(leadership|governance)", "The stability of leadership."),
        Wording(
            (
                "(senior|strategic|political|corporate|council|system|elected|executive) "
                "(leader*|manager*|member*|officer*|management)"
            ),
            "The grip of senior leaders.",
        ),
        Wording(
            "corporate (parent*|responsib*|support|priorit*|ownership|leader*)",
            "The impact of corporate parenting.",
        ),
        Wording(
            (
                "strategic (partnership*|plan*|oversight|direction|leader*|priorit*|"
                "board*|grip|arrangement*|approach|level|vision|response|group*|"
                "alignment|link*|need*)"
            ),
            "The effectiveness of strategic partnerships.",
        ),
        Wording(
            (
                "improvement (plan|plans|planning|board*|journey|activity|work|action*|"
                "programme*|partner)"
            ),
            "The pace of the improvement plan.",
        ),
        Wording(
            (
                "(pace|impact|grip|actions|effectiveness|role) of [the |senior |local "
                "area |improvement |partnership ](leader*|change|improvement*|action*|"
                "senior)"
            ),
            "The pace of change.",
        ),
        Wording(
            "leaders (and managers|should assure|do not have|are not|have not|lack)",
            "Leaders do not have a clear view.",
            weak=True,
        ),
        Wording(
            (
                "(scrutiny (committee|panel|function*|arrangement*|by)|independent "
                "scrutin*|overview and scrutiny|corporate scrutiny|political scrutiny|"
                "board scrutiny|member scrutiny)"
            ),
            "The scrutiny committee.",
        ),
        Wording(
            (
                "(*scb|safeguarding children* board*|safeguarding board*|safeguarding "
                "partnership|scb|the board|board's)"
            ),
            "The priorities of the LSCB.",
            without="(improvement board|ehc*)",
            beside=(
                "(report*|influence|priorit*|chair*|member*|attend*|ensure*|strategic|"
                "business|challenge|evaluat*|scrutin*|constitution)"
            ),
        ),
        Wording(
            "(*scb|safeguarding board|safeguarding partnership|the board|board's)",
            "The LSCB hears of children’s experiences.",
            weak=True,
        ),
        Wording("annual report*", "The board’s annual report."),
        Wording("report annually", "Report annually on the effectiveness of services."),
        Wording(
            "(implement*|delivery|embed*|pace|sustain*) ... (improvement*|sustainable|change)",
            "The implementation of improvements.",
        ),
        Wording("(send|partnership|partnership's|area's|inclusion) strateg*", "The SEND strategy."),
        Wording("(practice|social work) (model*|framework*)", "A shared practice model."),
        Wording(
            "(accountab*|lead member*|director of children*|chief executive*)",
            "Clear lines of accountability.",
        ),
        Wording("(vision|strategic intent|corporate plan)", "A shared vision."),
        Wording(
            "(joint strateg*|self improvement|strategy and governance|strategy for)",
            "A strategy for improvement.",
            weak=True,
        ),
        Wording("(culture|high support|conditions for)", "A culture of high challenge.", weak=True),
        Wording(
            "(leaders|partnership|local authority) ... (pace|urgen*|swiftly)",
            "Leaders do not act with urgency.",
            weak=True,
        ),
    ),
    (
        Against(
            "(managers|workers|staff) and senior managers",
            "Recruitment of social workers and senior managers.",
        ),
        Against("a senior (officer|manager|leader)", "A senior officer leads a review."),
        Against(
            "strategic approach* to [the ]commission*", "A strategic approach to commissioning."
        ),
        Against("strategic needs assess*", "A joint strategic needs assessment."),
        Against(
            "(*scb|board's|board) [multi agency ](threshold*|procedure*|polic*|guidance|training|website)",
            "The LSCB threshold document.",
        ),
        Against(
            "(pace|impact) of improvement* for children",
            "The pace of improvements for children in need.",
        ),
        Against(
            "(senior managers|senior leaders) should", "Senior managers should share good practice."
        ),
        Against(
            "senior (management|managers|managers') oversight",
            "Senior management oversight of practice.",
        ),
        Against(
            "(inform|into) [their ]strategic planning", "Views that inform strategic planning."
        ),
        Against(
            "(individual and strategic|strategic and individual) level",
            "Voices at an individual and strategic level.",
        ),
        Against("at a strategic level", "Co-production at a strategic level."),
        Against(
            "(conjunction with|escalated by|by) the (lscb|board)", "Escalated by the LSCB chair."
        ),
        Against("leaders should (act|ensure|improve|work|continue)", "Leaders should act swiftly."),
        Against(
            "strategic plan* ... include (families|parents|children)",
            "Strategic plans that include families.",
        ),
        Against("(information|clinical) governance", "Information governance."),
        Against("improve (plans|planning|outcomes)", "Improve plans."),
        Against(
            (
                "(senior leader*|senior managers|senior manager*) (are aware|recogni*|"
                "acknowledg*|have (recogn*|recently|identified|established|put|taken|"
                "begun|developed)|"
                "cannot|is|and|know)"
            ),
            "Senior managers are aware of this.",
        ),
        Against(
            "(identified|recognised|acknowledged|raised) by senior",
            "Identified by senior managers.",
        ),
        Against("action by senior (health|and public)", "Action by senior health leaders."),
        Against(
            "(health leader*|school leader*|college leader*|senior leaders in health)",
            "School leaders.",
        ),
    ),
)
WORKFORCE = Theme(
    "workforce",
    "Workforce, caseloads and training",
    "Enough staff, with enough time and skill.",
    (
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
            "(retention|retain*)", "The retention of staff.", without="(foster*|carer*|adopter*)"
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
    ),
    (
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
    ),
)

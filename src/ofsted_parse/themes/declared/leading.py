"""How services are led."""

from __future__ import annotations

from ofsted_parse.themes.base import Against, Theme, Wording

LEADERSHIP = Theme(
    "leadership",
    "Leadership, governance and corporate parenting",
    "Direction and accountability from the top.",
    (
        Wording(
            "(serious violence|statutory|prevent) (duty|duties)",
            "The council overlooks its statutory duties.",
            without="(homeless*|ehc*|annual review*)",
        ),
        Wording(
            "(pace|traction|delivery|implementation) ... strategy",
            "The traction of the inclusion strategy.",
            without="(neglect|sufficiency|exploitation)",
        ),
        Wording(
            "strategic (evaluation|understanding|multi agency|use)",
            "The partnership lacks strategic evaluation of services.",
        ),
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
            (
                "(accelerated progress plan*|written statement of action|priority action "
                "plan*|workstream*)"
            ),
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
            "The safeguarding board does not lead.",
            without="escalated by",
            weak=True,
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
            without="(performance management|performance information|self evaluation|audit*)",
        ),
        Wording(
            "corporate (parent*|responsib*|support|priorit*|ownership|leader*)",
            "The impact of corporate parenting.",
        ),
        Wording(
            (
                "strategic (partnership*|plan*|oversight|direction|leader*|priorit*|"
                "board*|grip|arrangement*|approach|level|vision|response|group*|relationship*|"
                "objective*|intent*|ownership|commitment|decision*|governance|"
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
            without=(
                "(improvement board|ehc*|performance information|sufficient information|"
                "multi agency training)"
            ),
            beside=(
                "(influence|priorit*|chair*|member*|attend*|ensure*|strategic|"
                "business|challenge|scrutin*|constitution)"
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
        Wording(
            (
                "(lack of|absence of|no|without|need for|not have) [a |an ][clear |single |"
                "effective |cohesive |coherent |joint |overarching |multi agency |shared |"
                "partnership |agreed ](strategy|strategies)"
            ),
            "The absence of an overarching strategy.",
            without="(commission*|sufficiency)",
        ),
        Wording(
            (
                "(joint|shared|overarching|clearly visible joint|partnership|multi "
                "agency|coherent|cohesive|early help) strategy"
            ),
            "No clear joint strategy.",
            without="(commission*|strategy (meeting*|discussion*))",
            weak=True,
        ),
        Wording(
            ("(priority [focus ]areas|(strategic|shared|agreed|key|partnership|local) priorities)"),
            "The area has not communicated its priority areas.",
        ),
        Wording(
            "community safety partnership*",
            "The community safety partnership knows little of this.",
        ),
        Wording(
            "(councillor*|elected member*|cabinet|lead member*)", "Councillors do not ask enough."
        ),
        Wording(
            (
                "(reporting|accountability|partnership|management|meeting|decision "
                "making|board) structure*"
            ),
            "Reporting structures are confused.",
        ),
        Wording(
            ("(awareness|engagement) ... (community|communities|public|faith group*)"),
            "Raise awareness in local communities.",
            weak=True,
        ),
        Wording(
            (
                "(policies|policy|procedures|protocols) ... (up to date|updated|"
                "fit for purpose|embedded|implemented|reviewed)"
            ),
            "Policies are not up to date.",
            weak=True,
        ),
        Wording(
            "(drive|driving|driven) ... (improvement*|change)",
            "Leaders do not drive change.",
            weak=True,
        ),
    ),
    (
        Against(
            "(participation|involvement) ... strategic (planning|priorit*)",
            "Parents’ involvement in strategic planning.",
        ),
        Against(
            (
                "(elected members|senior managers|senior leaders) [and leaders ](use|"
                "make best use|make use|have accurate information)"
            ),
            "Senior managers make use of data.",
        ),
        Against(
            (
                "(to|for|including) [managers and |managers |all ](senior|strategic|"
                "elected) (leader*|manager*|member*)"
            ),
            "Training for managers, including senior leaders.",
        ),
        Against(
            "(information|data|reporting) ... (senior|strategic) (leader*|manager*)",
            "The data that reach senior leaders.",
        ),
        Against(
            "strategic (arrangement*|partnership) ... (workforce|commission*)",
            "A strategic partnership for commissioning.",
        ),
        Against("strategic boards", "Parents sit on strategic boards."),
        Against("accountability approach", "A shared accountability approach."),
        Against(
            "(measurable|measureable) ... accountab*", "Plans that are measurable and accountable."
        ),
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
            (
                "(*scb|board's|board) [multi agency ](threshold*|procedure*|polic*|"
                "guidance|training|website)"
            ),
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
                "cannot|is|know)"
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
        Against(
            "strategic (approach|needs|response) (to|analys*|assess*)",
            "Leaders should improve their strategic approach to transitions.",
        ),
        Against("senior leaders have", "Senior leaders have measures of change."),
    ),
)

"""What leaders measure, test and learn: further wordings of `knowing`."""

from __future__ import annotations

from ofsted_parse.themes.base import Wording

#: Wordings for the theme in `knowing`.
LEARNED = (
    Wording(
        "(measur*|evaluat*|understand*|know|evidence|demonstrat*|show|assess|whether|judge) ... "
        "(difference|success)",
        "Leaders do not measure the difference that help makes.",
        without="(child's|plans|cultur*|differences|pathway*|ehc*)",
    ),
    Wording(
        "(assur*|reassur*|satisf*) (themselves|itself|him|her)",
        "Leaders cannot satisfy themselves that work is good.",
        without="(ehc*|commission*|health)",
    ),
    Wording(
        "(what is working|what works|working well|what has worked|what needs to improve|what is "
        "effective|what good looks like|how well (it|they|services|things|teams|staff))",
        "Leaders hear of what is working well.",
        without="(parents|families|child's|multi agency working well)",
        weak=True,
    ),
    Wording(
        "(leaders|managers|the board|the partnership|the council|the trust|partners) (do|does|did|"
        "cannot|are|is) [not |yet ](know|tell|aware|sighted|informed about|able to (say|tell|know))"
        " ... (how|whether|if|quality|impact|effect|practice|service*|performance)",
        "Managers cannot tell whether help works.",
        without="(families|each other)",
    ),
    Wording(
        (
            "(analys*|interrogat*|collat*|scrutinis*|collect*|gather*|aggregat*) ... (data|"
            "information about|intelligence|trends|reasons|statistics|figures|patterns|themes)"
        ),
        "Managers do not interrogate the reasons for repeat moves.",
        without="(assessments|assessment|child's|chronolog*|agencies|mash*)",
    ),
    Wording(
        (
            "(metrics|kpis|kpi|score card*|statistics|measures of success|performance (board*|"
            "meeting*|culture|target*|clinic*)|reporting tool*|management report*|"
            "exception report*)"
        ),
        "A set of metrics.",
    ),
    Wording(
        "(test|tests|testing|check|checks|checking|probe|probing) [the |out the |for the ](quality|"
        "effectiveness|impact|compliance)",
        "Leaders do not test the quality of the work.",
        without="assessments",
    ),
    Wording(
        "(practice (observation*|week*)|observation* of practice|peer (review*|challenge)|"
        "sector led improvement|mystery shopp*|collaborative audit*|practice learning)",
        "Peer reviews are few.",
    ),
    Wording("thematic (review*|work|report*|learning|evaluation*|deep dive*)", "Thematic reviews."),
    Wording("section 11", "The section 11 process is slow."),
    Wording("(quality control*|quality check*|quality improvement)", "Quality checks of plans."),
    Wording(
        "(learning|learned|learnt) (from|of|arising|identified|is|are|has|have|into|across|about|"
        "about what|reviews|events|loop*|log*)",
        "Learning is rare.",
        without="(learning from home|college*|apprentic*|young people learn)",
        weak=True,
    ),
    Wording(
        "lessons (from|of|are|have|learned|learnt|that|into|to|which)",
        "Lessons are slow to reach staff.",
        without="(pupil*|school day|curriculum)",
    ),
    Wording(
        "(evaluation|evaluations|evaluates|evaluative)",
        "Evaluations are rare.",
        without="(assessments|risk*|graded|personal education)",
        weak=True,
    ),
    Wording(
        "(survey*|questionnaire*|exit interview*|satisfaction)",
        "Surveys of those who use the service.",
        weak=True,
    ),
    Wording(
        "(intelligence|insight|evidence base)",
        "Leaders have little insight into the work.",
        without="(police|criminal|exploit*|adults|safeguarding information|agenc*|partner*)",
        weak=True,
    ),
    Wording(
        "(monitoring|tracking|compliance)",
        "Compliance is not tracked.",
        without="(proceedings|plo|missing|exploit*|child's|placement*|health|school*)",
        weak=True,
    ),
    Wording(
        "(outcomes of|findings of|findings from|results of|actions from|actions arising from|"
        "recommendations from|recommendations of) [the |these |previous |recent |local ](audit*|"
        "review*|inspection*|survey*|evaluation*|research|report*)",
        "The findings of reviews are not used.",
        without="(child's|looked after|conference*|plans|health review*|iro|iros)",
    ),
    Wording(
        "root cause*",
        "Leaders do not look for the root causes of poor practice.",
        weak=True,
    ),
    Wording(
        "(oversight|overview|grip|grasp|sight|picture|awareness|view) of [the |frontline |overall "
        "|their |current |service ](performance|quality of (work|practice|services|social work)|"
        "effectiveness)",
        "Leaders have no overview of the quality of practice.",
        without="(plan|plans|assessments)",
    ),
    Wording(
        "(accura*|reliab*|inaccura*|unreliab*|validat*) [of |and timeliness of |and quality of |of "
        "the ](reporting|reports|figures|recording systems)",
        "Leaders rely on inaccurate reports.",
        without="(chronolog*|agenc*|families|case record*|advice|mash*)",
    ),
    Wording(
        (
            "(review|evaluate|assess|consider|test|check|understand|know|monitor|measure|gauge) "
            "[what |and test |and evaluate ][the |their |its ][overall |full |actual ](impact|"
            "effect|effectiveness) of [the |any |its |these |their |all ](changes|change|service*|"
            "work|training|support|early help|intervention*|strateg*|action*|help|improvement*|"
            "board|partnership|approach*|arrangement*|polic*|model*|initiative*|programme*)"
        ),
        "Review the impact of changes.",
        without="(assessments|child's|plan|plans)",
    ),
    Wording(
        (
            "(accurate|clear|full|comprehensive|realistic|reliable|detailed|informed|good) "
            "[enough |and accurate ](view|understanding|picture|knowledge|overview|oversight|sight|"
            "line of sight) of [the |how |what |social work |frontline ](standard*|quality|work|"
            "practice|services|performance|strengths|position|effectiveness|impact|service|well)"
        ),
        "No one has an accurate view of the standard of work.",
        without="(child's|assess*|parents|families)",
    ),
    Wording(
        "(systems|arrangements|mechanisms|processes|system|process) (for|to) (monitor*|track*|"
        "check*|measur*|evaluat*|review* the (quality|impact|effect*))",
        "Systems for tracking how soon calls are answered.",
        without="(child's|plo|proceedings|missing|placement*|health|plan|plans|permanen*)",
    ),
    Wording(
        (
            "(recommendations|actions|findings) ... (carried out|implemented|followed up|tracked|"
            "checked|embedded|acted upon|acted on|completed)"
        ),
        "Recommendations are not followed up.",
        without="(iro|iros|chair*|plan|plans|supervision|conference*|core group*|strateg*)",
    ),
    Wording("standard* of (work|practice|service*)", "The standard of work is unknown.", weak=True),
    Wording(
        "scrutiny of [the |service |practice and ](performance|data|practice|quality)",
        "Scrutiny of performance.",
        without="(member*|councillor*|cabinet|political|lead member)",
    ),
    Wording(
        "(measures|indicators|criteria|ways|means) (by which|against which|to judge|to know)",
        "Measures by which success is judged.",
        without="(child's|plan|plans|parents)",
    ),
    Wording(
        "(reporting of (performance|outcomes|data|practice)|reporting (systems|cycle*))",
        "The reporting of performance.",
        weak=True,
    ),
    Wording("knowledge of itself", "The authority’s knowledge of itself."),
    Wording(
        "(information|reports|evidence|intelligence) (about|on|of) [the |their |its |how ](quality "
        "of [frontline |front line |social work ](work|practice|services)|performance|outcomes|"
        "impact|effectiveness)",
        "Use of information about performance.",
        without="(assessments|parents|families)",
    ),
    Wording(
        "(outcomes|impact|effect|results|effectiveness) of ... (measured|evaluated|known|tested|"
        "reviewed|assessed|monitored|tracked)",
        "The outcomes of interventions are not measured.",
        without="(child's|plan|plans|assessments|neglect|domestic|strategy meeting*)",
    ),
    Wording(
        "(monitoring|evaluation|analysis|tracking) (by|on behalf of) [the |senior |area ](*scb|"
        "board|leaders|partnership|council|commissioners)",
        "Monitoring by the LSCB.",
        without="ehc*",
    ),
    Wording(
        (
            "(routine*|regular*|systematic*|consistent*|rigorous*|robust*) (monitor*|collect*|"
            "collat*|"
            "analys*|evaluat*|track*|measur*|gather*)"
        ),
        "Routine monitoring of the timeliness of calls.",
        without="(child's|plo|proceedings|missing|risk*|health|plan|plans|permanen*|assess*)",
    ),
    Wording(
        "(test*|check*|know*|judge*|gauge*) how (well|effective*) [the |its |all ](agencies|"
        "partners|services|it|they|work|practice|staff|teams)",
        "The partnership does not test how well agencies work.",
    ),
    Wording(
        "(cannot|unable to|does not|do not|not able to|not yet able to|could not) [yet |always |"
        "clearly ](show|demonstrate|evidence|prove|point to) ... (impact|difference|effect*)",
        "The partnership cannot show the impact of its work.",
        without="(assessments|child's|plan|plans|records)",
    ),
    Wording(
        "evaluation of [the |these |its |all |commissioned |new ](service*|programme*|training|"
        "pilot*|provision|help|project*|impact|effect*|work)",
        "The evaluation of programmes.",
        without="(assessments|graded)",
    ),
    Wording(
        "analysis of (why|reasons|the reasons)",
        "Analysis of why children come back.",
        without="(assess*|child's|plans)",
    ),
)

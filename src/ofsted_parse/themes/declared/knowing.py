"""How leaders know how good the work is."""

from __future__ import annotations

from ofsted_parse.themes.base import Against, Theme, Wording

QUALITY = Theme(
    "quality_assurance",
    "Quality assurance, audit and data",
    "How leaders know how good practice is, and learn from it.",
    (
        Wording(
            "(monitor*|track*) and (evaluat*|review) of",
            "The monitoring and evaluation of services.",
            without="(child's|plan|plans)",
        ),
        Wording(
            "(analysis and reporting|analyse and report)",
            "Visitors should analyse and report on themes.",
        ),
        Wording(
            (
                "(*scb|board|partnership|leaders|senior leaders|trust|council|"
                "authority) (cannot|can not|could not) be [fully ](assured|confident)"
            ),
            "The board cannot be assured that partners act.",
        ),
        Wording(
            "(partnership's|board's|committee's|*scb's) oversight",
            "The partnership’s oversight of early help.",
            without="(strategic|governance)",
        ),
        Wording("oversight of performance", "Leaders’ oversight of performance."),
        Wording(
            "(collated|collate|collation) ... (learning|trend*|theme*)",
            "Views are collated for learning.",
        ),
        Wording(
            "leaders' [knowledge and |knowledge |and ]understanding [of |about ](what|how|whether)",
            "Leaders’ understanding of how the teams fare.",
        ),
        Wording(
            (
                "(undertake|robust|comprehensive|thorough|rigorous|strategic|clear|effective|"
                "regular) [and analysis |and ]evaluation*"
            ),
            "A comprehensive evaluation of training.",
        ),
        Wording(
            "(use of|using|act on|acts on|acting on) ... feedback",
            "The use of feedback to improve services.",
            without="referr*",
        ),
        Wording(
            "(analysis of|analyse|analyses|understand*) ... (trend*|pattern*)",
            "Analysis of trends.",
        ),
        Wording(
            "outcome* (measure*|framework*|data|information)",
            "Outcome measures.",
            without="(pathway plan*|ehc*)",
        ),
        Wording(
            "(success measure*|impact measure*|baseline*|key performance)",
            "Success measures are not set.",
        ),
        Wording(
            "know (itself|themselves) well",
            "Leaders do not know themselves well enough.",
        ),
        Wording(
            (
                "oversight of the (impact|effectiveness|quality) of (services|practice|"
                "provision|support)"
            ),
            "Leaders’ oversight of the impact of services.",
            without="manage*",
            weak=True,
        ),
        Wording(
            (
                "(leaders'|partnership's|board's|authority's|their) [own |strategic "
                "](evaluation*|analysis) of"
            ),
            "Leaders’ evaluation of the position.",
        ),
        Wording(
            (
                "(board|*scb|leaders|partnership|council|committee) (has|have|having) "
                "... (oversight of|overview of)"
            ),
            "The partnership has a limited oversight of how long children wait.",
            without="strategic",
            weak=True,
        ),
        Wording(
            "(shar*|promot*|disseminat*|spread*) ... good practice",
            "Sharing good practice.",
        ),
        Wording("management information", "Use of management information."),
        Wording(
            "(evaluate|evaluated|evaluating)",
            "Evaluate how early help works.",
            without="(evaluated by managers|evaluate and analyse|evaluate risk*|risk* evaluat*)",
        ),
        Wording("monitor* [the |of ]quality", "The monitoring of quality."),
        Wording("recommendations ... review*", "All recommendations from management reviews."),
        Wording("quality assur*", "The quality assurance framework."),
        Wording(
            "(audit|audits|auditing|auditors|audited|dip sampl*)", "The quality of case audits."
        ),
        Wording(
            (
                "performance (management|information|data|monitor*|report*|framework*|"
                "indicator*|measure*|oversight)"
            ),
            "The use of performance information.",
        ),
        Wording(
            "(data|dataset*|scorecard*|dashboard*)", "The accuracy of data.", without="database"
        ),
        Wording(
            "(self evaluation|self assessment|self awareness)", "The accuracy of self-evaluation."
        ),
        Wording(
            (
                "(learning|lessons) ... (complaint*|case review*|audit*|serious|reviews|"
                "feedback|scr|scrs|practice|incident*|inspection*|deaths)"
            ),
            "Learning from complaints.",
            without="reflection and learning",
        ),
        Wording(
            (
                "(serious case review*|case review*|practice review*|rapid review*|"
                "learning review*|scrs|child death*)"
            ),
            "Recommendations of serious case reviews.",
        ),
        Wording("(complaint*)", "The response to complaints."),
        Wording(
            (
                "(measure|measures|measuring|measured|measurement|evaluat*|monitor*|analys*|"
                "evidence|track*|demonstrat*|assur*) ... (impact|effectiveness|outcome*|"
                "quality of practice|performance)"
            ),
            "Leaders do not measure impact.",
        ),
        Wording(
            (
                "understand* ... (effectiveness|quality of practice|performance|outcome*|impact of "
                "[the |their |its |frontline |social work ](work|practice|service*|action*|"
                "intervention*|plan*|strateg*|support|change*))"
            ),
            "Leaders’ understanding of the impact of their work.",
        ),
        Wording(
            "(learning culture|culture of learning|continuous improvement|learn from)",
            "A culture of learning.",
        ),
        Wording(
            "(quality of practice|practice standards)",
            "The quality of practice is uneven.",
            weak=True,
        ),
        Wording(
            "(monitor*) ... (practice|compliance|progress|timeliness|services)",
            "Monitoring of practice by the board.",
            weak=True,
        ),
        Wording(
            "(information|records) about how long",
            "Robust information about how long families wait.",
        ),
        Wording(
            "collat* ... number",
            "The authority does not collate the number of requests.",
        ),
        Wording(
            "(cannot|unable to|not able to|do not|does not|sufficiently|ways of) (assure|assuring)",
            "Partners cannot assure themselves.",
        ),
        Wording(
            (
                "(gain|provide|provides|seek|obtain|sufficient|effective|enough|"
                "receive|give|gives|have|robust) [sufficient |the |enough |effective "
                "|regular ]assurance*"
            ),
            "Boards do not receive enough assurance.",
        ),
        Wording("line* of sight", "Leaders’ line of sight to practice."),
        Wording(
            (
                "(know|understand*|knowledge of|picture of|overview of) ... (quality "
                "of [frontline |social work ]practice|strengths|weaknesses|how "
                "well|how effective*|how many|frontline practice|whether)"
            ),
            "Leaders do not know how well it works.",
            without="(parents|families|ehc*)",
        ),
        Wording(
            (
                "(identify|identification of|identifying) [key |emerging |any |"
                "and respond to ](trends|patterns|themes)"
            ),
            "The identification of emerging themes.",
        ),
        Wording(
            "(thematic|trend|performance|qualitative) analysis", "A lack of thematic analysis."
        ),
        Wording("(benchmark*|moderat*)", "Moderation is not yet robust.", weak=True),
        Wording(
            (
                "(systematic*|routinely) [being |sufficiently |yet ](evaluate*|"
                "monitor*|evaluating|monitoring|analys*)"
            ),
            "The board does not systematically monitor services.",
            without="(risk*|assessment*)",
        ),
        Wording(
            "(close the loop|feedback loop*|closing the loop)", "Actions do not close the loop."
        ),
        Wording(
            ("(embed*|shar*|sharing|disseminat*|use of|apply*) [of ][the |key |wider ]learning"),
            "The embedding of learning.",
        ),
        Wording(
            (
                "(robust|accurate|reliable|good quality|qualitative|comprehensive) "
                "[and timely |and accurate |performance |management ](data|intelligence|"
                "information to)"
            ),
            "Reliable information to track demand.",
            without="(families|parents|strategy)",
        ),
        Wording(
            ("(assurance of|oversight and assurance|evaluation, of the quality)"),
            "Leaders’ oversight and assurance of practice.",
            without="report* arrangement*",
        ),
        Wording(
            (
                "(consult*|survey*|views|feedback) [of |from ][all |their |the ](staff|"
                "workers|workforce|practitioners)"
            ),
            "Surveys of staff.",
            product=True,
        ),
    ),
    (
        Against("(audit trail|audit trails)", "Supervision leaves an audit trail."),
        Against(
            "quality and quality assurance of",
            "The quality and quality assurance of education plans.",
        ),
        Against("assessments evaluate", "Ensure that assessments evaluate the impact of the work."),
        Against("measurable ... outcomes", "Plans with measurable outcomes."),
        Against("tools ... (monitor|measure|evaluate)", "Tools to measure the impact of neglect."),
        Against(
            "in assessments planning and complaints",
            "Children’s views in assessments, planning and complaints.",
        ),
        Against(
            "quality assurance and improvement manager*",
            "A new quality assurance and improvement manager.",
        ),
        Against("data protection", "Data protection."),
        Against(
            "(evaluation and|clear evaluation|evaluation) ... report* arrangement*",
            "Clear evaluation and reporting arrangements.",
        ),
        Against(
            "(learning from) (scrs|serious case reviews) and learning from child deaths",
            "Learning from SCRs and learning from child deaths.",
        ),
        Against(
            "(track*|monitor*) ... (child's|children's) (progress|outcomes|plan*)",
            "Tracking of children’s progress.",
        ),
        Against(
            "(complaint|complaints) (process*|procedure*|polic*)",
            "The new complaints process is not known.",
        ),
        Against(
            (
                "analys* ... impact of ... (neglect|abuse|behaviour*|violence|experience*|"
                "history|parent*|trauma)"
            ),
            "Assessments lack analysis of the impact of historic neglect.",
        ),
        Against(
            ("analys* ... on (the child|children|each child|their children|the children)"),
            "Assessments lack analysis of the impact of violence on children.",
        ),
        Against("quality assurance role", "The quality assurance role of reviewing officers."),
    ),
)

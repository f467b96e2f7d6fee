"""How the work is directed and checked."""

from __future__ import annotations

from ofsted_parse.themes.base import Against, Theme, Wording

OVERSIGHT = Theme(
    "oversight_supervision",
    "Management oversight and supervision",
    "How managers and independent chairs direct, check and challenge the work on a child’s case.",
    (
        Wording(
            (
                "(supervisory|supervisors|supervisors') (footprint|oversight|challenge|"
                "practice|scrutiny|review*|direction|guidance)"
            ),
            "There is little evidence of a supervisory footprint.",
        ),
        Wording("(reviewed|checked|scrutinised) by managers", "Plans are reviewed by managers."),
        Wording(
            "(first line|frontline|front line|team) (management|managers)",
            "The strength of first-line management.",
            without="(workforce|recruit*)",
        ),
        Wording("evaluated by managers", "Cases are evaluated by managers."),
        Wording("escalation", "Escalation for children whose lives do not change.", weak=True),
        Wording(
            (
                "(management|managerial|manager*) (oversight|direction|grip|decision*|"
                "scrutiny|challenge|footprint|rationale|guidance|supervision|sign off)"
            ),
            "The quality of management oversight.",
        ),
        Wording(
            (
                "manager* ... (oversight|oversee|direct|direction|challenge|decisions|"
                "grip|support social workers|scrutin*|sign)"
            ),
            "How managers challenge drift.",
            without="(performance management)",
        ),
        Wording("supervision", "The frequency of supervision."),
        Wording(
            "(staff|workers|practitioners|managers) ... supervised", "Staff are not supervised."
        ),
        Wording(
            (
                "(consistent*|effective*|robust|quality of|casework|case|senior|first "
                "line|frontline|lack of|insufficient|poor|improve) [the |their |and "
                "]oversight"
            ),
            "Consistent oversight.",
            without="(commissioned|ehc*|lado)",
        ),
        Wording(
            (
                "oversight of (children*|practice|casework|case|cases|the response|plans|"
                "care|work|decision*|social work|the work|individual|young|private)"
            ),
            "Oversight of practice.",
        ),
        Wording(
            "oversight",
            "The oversight of new teams.",
            without=(
                "(commissioned|ehc*|annual review*|lado|strategic|governance|corporate|"
                "council|board|lado|allegation*|designated officer*)"
            ),
        ),
        Wording(
            (
                "(independent reviewing officer*|reviewing officer*|iro|iros|independent "
                "reviewing service)"
            ),
            "Challenge by independent reviewing officers.",
        ),
        Wording(
            (
                "(conference chair*|independent chair*|child protection chair*|"
                "protection conference chair*)"
            ),
            "The footprint of conference chairs.",
            without="(*scb|board)",
        ),
        Wording(
            "(decision making|decisions) ... (children|permanen*|care|plan*|managers|case*)",
            "The timeliness of decision-making for children.",
            weak=True,
        ),
        Wording(
            "(reflective practice|reflective discussion*|case direction)",
            "Space for reflective practice.",
        ),
        Wording(
            "(drift and delay|drift|escalat* and resol*)",
            "Drift in casework is not tackled.",
            weak=True,
        ),
        Wording(
            "(dispute resolution|escalation) ... (reviewing|chair*|iro*)",
            "Use of escalation by the reviewing service.",
        ),
    ),
    (
        Against(
            (
                "leaders' oversight of the (impact|effectiveness|quality) of (services|"
                "provision|support)"
            ),
            "Leaders’ oversight of the impact of services.",
        ),
        Against(
            "escalation ... (between|by) (agencies|agency|partners|partner|professionals)",
            "Escalation by partners.",
        ),
        Against(
            "escalation of professional (disagreement*|differences)",
            "Escalation of professional disagreements.",
        ),
        Against("escalation from early help", "Escalation from early help to statutory services."),
        Against("oversight from the virtual", "Support and oversight from the virtual school."),
        Against("oversight of [the ]performance", "Oversight of performance by leaders."),
        Against("oversight and commission*", "Oversight and commissioning arrangements."),
        Against("contact supervis*", "The work of contact supervisors."),
        Against("trained in supervision", "Staff who are trained in supervision."),
        Against(
            (
                "(board|*scb|leaders|partnership|council|committee) (has|have|having|"
                "had) ... oversight"
            ),
            "The board has insufficient oversight of training.",
        ),
        Against(
            "oversight and quality assurance of",
            "Oversight and quality assurance of notifications.",
        ),
        Against("foster carer* ... supervision", "Foster carers receive regular supervision."),
        Against(
            "supervision ... (foster carer*|carers)",
            "The supervision and support of foster carers.",
        ),
        Against("supervision order*", "Support under supervision orders."),
        Against("supervision of (contact|family time)", "Supervision of contact."),
        Against(
            "oversight of ... (ehc*|annual review*|commission*|lado|advice)",
            "The quality and oversight of EHC plans.",
        ),
        Against(
            "(strategic|corporate|political|governance|leadership|board) oversight",
            "Strategic oversight by the board.",
        ),
        Against(
            "oversight (and|of) ... (lado|designated officer*|allegation*|commissioned)",
            "The oversight and recording of LADO advice.",
        ),
        Against(
            "(school|education|medication|health provider) supervision",
            "Education supervision is used.",
        ),
        Against("police supervis*", "Police supervisors."),
    ),
)
QUALITY = Theme(
    "quality_assurance",
    "Quality assurance, audit and data",
    "How leaders know how good practice is, and learn from it.",
    (
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
            without="(evaluated by managers|risk*)",
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
    ),
    (
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
    ),
)

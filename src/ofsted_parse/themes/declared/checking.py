"""How the work with a child is directed and checked."""

from __future__ import annotations

from ofsted_parse.themes.base import Against, Theme, Wording

OVERSIGHT = Theme(
    "oversight_supervision",
    "Management oversight and supervision",
    "How managers and independent chairs direct, check and challenge the work on a child’s case.",
    (
        Wording("management overview", "The management overview of new cases."),
        Wording(
            "scrutiny and challenge of [social work |frontline ](practice|casework|plan*)",
            "Scrutiny and challenge of practice.",
        ),
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
        Wording(
            (
                "(failure of|ineffective|weak|poor|lack of|inconsistent|effective) "
                "[case |line |operational ]management"
            ),
            "Ineffective management leads to delay.",
        ),
        Wording(
            "managers ... (review|reviewing|check|monitor)",
            "Managers should regularly review plans.",
            without="(senior managers|performance|written agreement*)",
        ),
    ),
    (
        Against(
            "(quality|timeliness|effectiveness|response) [and |, ][management ]oversight",
            "The timeliness and oversight of court work.",
        ),
        Against(
            "oversight ... early help services",
            "Oversight of all early help services.",
        ),
        Against(
            "(partnership's|board's|*scb's) oversight",
            "The partnership’s oversight of the front door.",
        ),
        Against("clear oversight of", "Leaders lack clear oversight of pathways."),
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
        Against(
            "oversight and (assurance|evaluation)",
            "The board needs oversight and assurance of practice.",
        ),
        Against(
            "oversight by [the ](assessment team*|board*|partnership)", "Oversight by the board."
        ),
    ),
)

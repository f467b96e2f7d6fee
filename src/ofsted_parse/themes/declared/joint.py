"""How agencies take part in each other’s work."""

from __future__ import annotations

from ofsted_parse.themes.base import Wording

#: Wordings for the theme in `together`.
JOINT_WORK = (
    Wording(
        (
            "(service*|housing|police|crc|nps|probation|health|gps|practitioners|"
            "agencies|schools) ... (not|rarely) [sufficiently |always |routinely |"
            "consistently |fully ](represented|involved|invited)"
        ),
        "Housing officers and schools are not always represented.",
        without="(strategy|ehc*)",
    ),
    Wording(
        "(sent|circulated|distributed) to ... (agencies|partners|professionals)",
        "Plans are sent to few partner agencies.",
    ),
    Wording(
        (
            "information [that |which |is ][is |are |was ](available|obtained|"
            "gathered|received|held) (from|by) [partner |other |the ](agencies|"
            "partners|nps|crc|police|health|professionals|services)"
        ),
        "Use of the information gathered by other agencies.",
    ),
    Wording("access to ... (database*|databases)", "Access to each other’s databases."),
    Wording(
        "tell* their (story|stories) (more|repeatedly|again|several|many)",
        "Families tell their stories repeatedly.",
    ),
    Wording("joint agency decision*", "Joint agency decisions."),
    Wording("multi agency basis", "Risks are not considered on a multi-agency basis."),
    Wording("(partner|agency|multi agency) input", "Partner input to reviews.", without="ehc*"),
    Wording(
        "feedback to [all |other |partner ](partners|agencies|professionals)",
        "Feedback to partners.",
    ),
    Wording(
        "shared [proactive |strategic |consistent |collective ]approach",
        "A shared approach to tenancies.",
    ),
    Wording("coordination of information", "The coordination of information from panels."),
    Wording("liaison (by|between|with)", "Liaison by school nurses with teachers.", without="ehc*"),
    Wording(
        "(held|work*|completed|developed|operate*|deliver*) ... in isolation",
        "Information is held in isolation.",
        without="(incident*|domestic)",
    ),
    Wording(
        "(silo|silos|silo working)",
        "Agencies work in silos.",
    ),
    Wording(
        "professional (disagreement*|differences|dispute*)",
        "The escalation of professional disagreements.",
    ),
    Wording(
        (
            "(escalation|escalations) ... (between|by) (agencies|agency|partners|"
            "partner|professionals)"
        ),
        "Escalation by partners.",
    ),
    Wording(
        "(integrated|joined up) (working|practice)",
        "Integrated working.",
        weak=True,
    ),
    Wording(
        (
            "(link*|liaison|protocol*) (between|with) ... (agenc*|services|partners|"
            "schools|police|health|professionals|teams)"
        ),
        "Links between adult and children’s services.",
        without="(ehc*|families|parents)",
        weak=True,
    ),
    Wording(
        (
            "contribution* to ... from [key |relevant |other |partner ](partner*|"
            "agenc*|professional*)"
        ),
        "Contribution to the reviews of children’s plans from key partners.",
    ),
    Wording(
        (
            "(engagement|contribution*|attendance|participation|involvement) (of|by|"
            "from) multi agency"
        ),
        "Attendance of multi-agency partners at meetings.",
        without="strategy",
    ),
    Wording(
        "communicated ... to ... (professionals|practitioners|schools|agencies|partners|staff)",
        "Changes have not been communicated clearly to education professionals.",
    ),
    Wording(
        "(repeat|repeating) [the |their ](information|story|stories)",
        "Families have to repeat their story.",
    ),
    Wording(
        "(professionals|practitioners|staff|agencies) ... not have access to",
        "Some professionals do not have access to plans.",
    ),
    Wording(
        "(contribution|attendance|representation|participation) (of|by|from) ... meeting*",
        "The contribution of leaders to the meeting.",
        without="(strategy|core group*|conference*)",
    ),
    Wording(
        "(agencies|partners) challenge",
        "How well partner agencies challenge schools.",
    ),
    Wording(
        "information (was|is) [not |only ](passed|provided) [on ]to",
        "Information is not passed on to prisons.",
    ),
    Wording(
        "communication",
        "Communication is slow.",
        without="(families|parents|children's views|speech)",
        weak=True,
    ),
    Wording(
        "communication between ... (departments|police|services|teams|professionals|agencies)",
        "Communication between police departments.",
        without="(families|parents)",
    ),
    Wording("multi agency information", "Multi-agency information is missing."),
    Wording(
        "(escalation|challenge) ... between (agenc*|partner*|professional*)",
        "Challenge and escalation between agencies.",
    ),
    Wording(
        "access to [risk |relevant |key |timely ]information",
        "Probation staff need access to risk information.",
        beside="(nps|crc|probation|prison*|police|school*)",
        without="(send|families|parents)",
    ),
    Wording(
        "multi agency (intervention*|activity|discussion*|processes|systems|forum*)",
        "Multi-agency interventions.",
    ),
    Wording(
        (
            "(engagement|involvement|participation|contribution*) (of|by|from|with) "
            "[the |multi agency |partner |other ](crc|nps|partners|agencies|"
            "probation service*)"
        ),
        "The engagement of the CRC.",
        without="strategy (meeting*|discussion*)",
    ),
    Wording(
        "sharing of ... (notification*|minutes|records|reports|concerns|decisions)",
        "The sharing of police notifications.",
        without="(ehc*|strategy meeting*)",
    ),
    Wording("collaborat*", "Agencies do not collaborate.", weak=True),
    Wording(
        (
            "(involvement|contribution*|engagement|representation) (of|from|by) ... "
            "(health|police|schools|education|probation|housing|adult services)"
        ),
        "The involvement of housing and schools.",
        without="(ehc*|plans|strategy|local area*|mash*)",
    ),
    Wording(
        "(partnership|partner*|professional) (engagement|network*)",
        "Partnership engagement is weak.",
    ),
    Wording(
        ("(coordinated|co ordinated|joint|joined up|collaborative) (response*|approach*|support)"),
        "A coordinated response.",
        without="(ehc*)",
    ),
    Wording(
        "(joint|shared|collaborative) (planning|protocol*|agency|understanding|approach*)",
        "Joint planning between services.",
        weak=True,
    ),
    Wording("communication (systems|across)", "Communication systems across agencies."),
    Wording(
        "work* [more |even more ](collaborative*|in partnership|jointly)",
        "Leaders should work collaboratively.",
        weak=True,
    ),
    Wording(
        (
            "(is|are|be|being|not) [being |always |well |routinely |consistently |"
            "effectively |not ]shared"
        ),
        "How well information about children and families in all parts of the area is shared.",
        without="(ehc*|care leaver*|strategy meeting*|families are|parents are)",
    ),
    Wording(
        "(information|intelligence|data) (sharing|exchange)",
        "Information-sharing between agencies.",
    ),
    Wording(
        (
            "(share|shares|shared|sharing|exchange*|exchanging|pass*) ... "
            "(information|intelligence|records)"
        ),
        "Agencies do not share information.",
    ),
    Wording(
        (
            "(information|intelligence|concerns|outcome*|plan*|minutes|record*) (is|"
            "are|was|were|being|not|to be) [not ](consistent* |routinely |always |"
            "sufficiently |effectively |widely )shared"
        ),
        "Information is not routinely shared.",
    ),
    Wording(
        "(information|intelligence) [gathering ](and|,) sharing",
        "Information gathering and sharing.",
    ),
    Wording(
        "how ... information ... shared",
        "How well information is shared.",
        without="(care leaver*|young people)",
    ),
    Wording("(shared information|shared intelligence|share relevant)", "Shared intelligence."),
)

"""Agencies that tell each other what they know, and work together."""

from __future__ import annotations

from ofsted_parse.themes.base import Against, Theme, Wording

INFORMATION = Theme(
    "information_sharing",
    "Information sharing and multi-agency working",
    "Agencies tell each other what they know, and work together.",
    (
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
            "escalation ... (between|by) (agencies|agency|partners|partner|professionals)",
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
            "(partnership|partner*|professional) (response|engagement|network*)",
            "Partnership engagement is weak.",
        ),
        Wording(
            (
                "(coordinated|co ordinated|joint|joined up|collaborative) (response*|"
                "approach*|support)"
            ),
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
        Wording(
            (
                "(multi agency|multiagency|interagency|inter agency|partnership|joint|"
                "collaborative|multi disciplinary) (work|working|response*|arrangement*|"
                "practice|approach*|engagement|meeting*|involvement|cooperation|"
                "coordination|decision*|protocol*|safeguarding arrangement*)"
            ),
            "Multi-agency working.",
        ),
        Wording(
            (
                "shared (with|between|across) [partner |other |all |relevant ][relevant |"
                "partner |partner ](agenc*|partner*|professional*|health|police|schools|"
                "services|gps|each)"
            ),
            "Outcomes are not shared with partner agencies.",
            without="ehc*",
        ),
        Wording(
            "contribut* [relevant |to ]information", "GPs are not asked to contribute information."
        ),
        Wording(
            (
                "challenge (between|of|by|from|to) [other ](each|partner*|agenc*|"
                "professional*|health|police|schools)"
            ),
            "Challenge between partners.",
        ),
        Wording(
            "bring* together ... information", "Leaders should bring together the information."
        ),
        Wording("information held", "Use of information held by other services."),
        Wording(
            (
                "(joined up|work* together|working together|works together|coordinat* "
                "between|co ordinat* between)"
            ),
            "Services do not work together.",
        ),
        Wording(
            (
                "(partners|partners'|partner agenc*|agencies|agencies'|agency) ... "
                "(engag*|attend*|contribut*|participat*|involve*|challenge each|"
                "awareness of each)"
            ),
            "Partners’ contribution to meetings.",
        ),
        Wording(
            (
                "(engagement|contribution*|attendance|participation|involvement) (of|by|"
                "from) [all |relevant |key |other |partner ][relevant |key |partner "
                "](partner*|agenc*|health|schools|police|education|professional*)"
            ),
            "The engagement of all partners.",
            without="(into the plans|needs, outcomes|contribution* to ehc)",
        ),
        Wording(
            (
                "communicat* (between|across|with) [children's |other |partner |all |"
                "social |health ](agenc*|partner*|service*|social|professional*|health|"
                "team*|the|crc|schools)"
            ),
            "Communication between agencies.",
        ),
        Wording(
            (
                "(professional challenge|escalation (process*|polic*|procedure*|route*|"
                "protocol*)|escalate concern*|interagency challenge)"
            ),
            "Use of the escalation policy.",
        ),
        Wording("(not|rarely) ... invited to ... meeting*", "Schools are not invited to meetings."),
        Wording("(mapping|networks of|map and)", "Intelligence to map networks of adults."),
        Wording(
            "(aware of each other's|other professional*)",
            "Workers are not aware of each other’s involvement.",
        ),
        Wording(
            (
                "(agencies|partners|partnership|professionals) ... (together|joint*|"
                "coordinat*|consistent*)"
            ),
            "Partners do not plan jointly.",
            weak=True,
        ),
        Wording(
            "(not sufficiently|better|lack of|insufficient*|not) coordinat*",
            "Interventions are not sufficiently coordinated.",
        ),
        Wording(
            "coordination (of|between)",
            "A lack of coordination of services.",
            without="(ehc*)",
            beside="(agenc*|partner*|complex|service*)",
        ),
        Wording(
            "access to ... (information|records)",
            "Access to each other’s records.",
            beside="(agenc*|partner*|mash*|health|police|system*|each other's)",
            without="(send|families|parents|care leaver*)",
        ),
    ),
    (
        Against(
            "effectiveness of multi agency safeguarding arrangement*",
            "The effectiveness of multi-agency safeguarding arrangements.",
        ),
        Against(
            "(impact|effectiveness|quality) of ... and (joint|partnership) working",
            "The impact of services and joint working.",
        ),
        Against("analysis of ... information", "Analysis of history or multi-agency information."),
        Against("efficacy of multi agency", "The efficacy of multi-agency responses."),
        Against(
            "information is shared ... (care leaver*|young people|understand*)",
            "How information is shared with young people.",
        ),
        Against(
            (
                "shar* ... information [about support ](with|to) (families|parents|young "
                "people|children|carers)"
            ),
            "Sharing information with families.",
        ),
        Against(
            "strategy (meeting*|discussion*) ... (partner*|agenc*|attend*)",
            "Strategy meetings without partners’ attendance.",
        ),
        Against(
            "(partner*|agenc*|attend*) ... strategy (meeting*|discussion*)",
            "Partner agencies’ attendance at strategy meetings.",
        ),
        Against(
            (
                "multi agency (audit*|safeguarding hub*|risk assessment|plan*|child "
                "protection plan*|themed audit*|training)"
            ),
            "Multi-agency audits.",
        ),
        Against("(shared|share) (electronic|recording)", "A shared electronic recording system."),
        Against(
            "supports effective multi agency working",
            "Data that supports effective multi-agency working.",
        ),
        Against("partner* ... to ensure", "Partners to ensure that outcomes are recorded."),
        Against("wider partnership activity", "Wider partnership activity."),
        Against(
            "over optimism of all agencies ... professional challenge",
            "Over-optimism of all agencies and a lack of professional challenge.",
        ),
    ),
)

"""Agencies that work together, and children and families who are heard."""

from __future__ import annotations

from ofsted_parse.themes.base import Against, Theme, Wording

_LEAVERS = "(care leaver*|leaving care|care experienced)"

INFORMATION = Theme(
    "information_sharing",
    "Information sharing and multi-agency working",
    "Agencies tell each other what they know, and work together.",
    (
        Wording("communication (systems|across)", "Communication systems across agencies."),
        Wording(
            "work* [more |even more ](collaborative*|in partnership|jointly)",
            "Leaders should work collaboratively.",
            weak=True,
        ),
        Wording(
            "(is|are|be) [well |routinely |consistently |effectively |not ]shared",
            "How well information about children and families in all parts of the area is shared.",
            beside="(information|intelligence)",
            without="(ehc*|care leaver*|strategy meeting*)",
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
            "challenge (between|of|by) (each|partner*|agenc*|professional*)",
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
            "effective multi agency working", "Data that supports effective multi-agency working."
        ),
        Against("partner* ... to ensure", "Partners to ensure that outcomes are recorded."),
        Against("wider partnership activity", "Wider partnership activity."),
        Against(
            "over optimism of all agencies ... professional challenge",
            "Over-optimism of all agencies and a lack of professional challenge.",
        ),
    ),
)
VOICE = Theme(
    "voice",
    "Child’s voice, direct work, participation and families",
    "Children and families are seen, heard and told.",
    (
        Wording(
            "feedback from (children|parents|families|young people)",
            "Regular feedback from children.",
        ),
        Wording("how to (complain|make a complaint)", "Children know how to complain."),
        Wording(
            "(entitlement*|rights)",
            "The entitlements of children in care.",
            without=_LEAVERS + "|homeless*",
            weak=True,
        ),
        Wording("(voice|voices)", "The voice of the child."),
        Wording(
            (
                "(children's|child's|young people's|children and young people's|"
                "families'|parents'|their|carers') [experience* and |wishes and |and |"
                "voices and ](views|feelings|perspective*)"
            ),
            "Children’s views.",
        ),
        Wording("(views|wishes|feelings) (of|and feelings|from)", "The views of children."),
        Wording("wishes and feelings", "Children’s wishes and feelings."),
        Wording("direct work", "The quality of direct work."),
        Wording("advoca*", "The take-up of advocacy."),
        Wording("independent visitor*", "The offer of independent visitors."),
        Wording(
            "(participation|participate*)",
            "Participation of children.",
            without="(agenc*|partner*|crc)",
        ),
        Wording(
            (
                "(home visit*|statutory visit*|social work visit*|visits to children|"
                "visiting|visits|children are visited|children are not visited|seen "
                "alone|see children|seeing children|"
                "children are seen)"
            ),
            "The frequency of visits.",
            without="(antenatal|monitoring visit*|practice visit*|health visit*)",
        ),
        Wording("(co produc*|coproduc*)", "Co-production with parents."),
        Wording(
            "(communicat*) ... (parents|families|carers|children|young people)",
            "Communication with parents.",
        ),
        Wording(
            "communicat*",
            "Communication from practitioners to all parents and carers.",
            beside="(parents|families|carers)",
        ),
        Wording(
            (
                "(engag* with|engagement (of|with)|involvement (of|with|by)|involving|involve|"
                "listen* to|consult*|relationship*) ... (parents|families|"
                "children|young people|fathers|carers|care leavers)"
            ),
            "The involvement of parents.",
            without="(foster*|exploit*|criminal*|school*|agencies|agency)",
        ),
        Wording(
            "(care leaver*) ... (engagement|participation)",
            "Care leavers’ engagement and participation.",
        ),
        Wording(
            (
                "(families|parents|carers|children) ... (well informed|informed|"
                "understand|know what|kept up)"
            ),
            "Parents are not well informed.",
            without="(care leaver*|homeless*|ehc*|life story)",
        ),
        Wording(
            "(send|the|area's) local offer",
            "The SEND local offer is hard to use.",
            without=_LEAVERS,
        ),
        Wording("local offer", "Parents do not know the local offer.", without=_LEAVERS),
        Wording(
            "(children in care council|care council|youth council|mind of my own)",
            "The children in care council.",
        ),
        Wording("(absent fathers|fathers|male carers|significant males)", "Work with fathers."),
        Wording(
            "(lived experience*|children's experience*|child's experience*|daily life)",
            "A focus on children’s lived experiences.",
            weak=True,
        ),
        Wording(
            "(family time|contact with (family|birth|parents|brothers|siblings))",
            "Support for family time.",
        ),
        Wording("(interpreter*|translation service*|translated)", "The use of interpreters."),
        Wording(
            (
                "(clear|accessible|accurate|consistent|reliable|better) [and accessible |and "
                "consistent |accessible ]information ... (about|to|for|families|parents)"
            ),
            "Accessible information about short breaks.",
            without=_LEAVERS + "|(shared|homeless*)",
        ),
        Wording(
            (
                "(parents'|families'|carers') [and carers' ](concerns|dissatisfaction|"
                "trust|experience*|confidence)"
            ),
            "Parents’ trust in the system.",
        ),
        Wording(
            "(parental confidence|confidence of parents|parent carer forum|trust of families)",
            "Parental confidence.",
        ),
    ),
    (
        Against(
            "information sharing between ... children",
            "Information-sharing between those who see children.",
        ),
        Against(
            "(communicat*|engag*|involv*|relationship*) ... children's (social care|services)",
            "Communication with children’s social care.",
        ),
        Against("(advocacy|advocate) for (change|improvement)", "Advocacy for change."),
        Against("(analysis|impact) of ... lived experience*", "Analysis of lived experiences."),
        Against(
            "views from ... (ehc*|children and young people)",
            "Accurate views from children in EHC plans.",
        ),
        Against("(recording|recorded) of ... visits", "Recording of visits to schools."),
        Against("involve* ... child protection", "Involvement in child protection."),
        Against("voice* of (partner*|staff|schools)", "The voice of schools."),
    ),
)

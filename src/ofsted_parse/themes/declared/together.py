"""Agencies that tell each other what they know, and work together."""

from __future__ import annotations

from ofsted_parse.themes.base import Against, Theme, Wording
from ofsted_parse.themes.declared.joint import JOINT_WORK

INFORMATION = Theme(
    "information_sharing",
    "Information sharing and multi-agency working",
    "Agencies tell each other what they know, and work together.",
    (
        *JOINT_WORK,
        Wording(
            (
                "(multi agency|multiagency|interagency|inter agency|partnership|joint|"
                "collaborative|multi disciplinary) (work|working|arrangement*|"
                "practice|engagement|meeting*|involvement|cooperation|"
                "coordination|decision*|protocol*|safeguarding arrangement*)"
            ),
            "Multi-agency working.",
        ),
        Wording(
            (
                "(multi agency|multiagency|interagency|inter agency|joint|multi "
                "disciplinary) (response*|approach*)"
            ),
            "The multi-agency response.",
            weak=True,
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
            without="(the board|safeguarding board|*scb)",
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
            without="(the board|safeguarding board|*scb)",
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
        Wording(
            (
                "(police|health|school*|agency|yot|yos|yjs|probation|housing|gp) "
                "(involvement|engagement|contribution*|representation|input)"
            ),
            "There is no evidence of probation involvement.",
            without="(strategy|conference*|core group*|ehc*|mash*)",
        ),
        Wording(
            (
                "communication ... (to|with) [all |key |other |partner |relevant "
                "|and ](partners|gps|general practi*|agencies|professionals|schools|"
                "partner agenc*|referrers)"
            ),
            "The hub’s communication with schools.",
        ),
        Wording(
            (
                "multi agency (triage|panel*|group*|collaboration|planning|communication|"
                "challenge|partnership|offer)"
            ),
            "Formal multi-agency triage.",
            weak=True,
        ),
        Wording(
            (
                "(gps|schools|partners|agencies|professionals|health visitors|partner "
                "agencies) are [not ][always |routinely |consistently ](informed|"
                "notified|told|aware|updated|alerted)"
            ),
            "Schools are not always notified.",
        ),
        Wording(
            (
                "(understand*|awareness|clarity) ... (each other's|one another's|"
                "roles and responsibilities)"
            ),
            "A poor understanding of each other’s roles.",
        ),
        Wording(
            (
                "(shared|common|consistent) (understanding|language) (between|across|"
                "among|amongst|by) [all |the |partner ](agencies|partners|partnership|"
                "professionals)"
            ),
            "A common understanding across the partnership.",
            without="threshold*",
        ),
        Wording(
            (
                "relationship* (between|with) [all |other |the |key |partner |local ]"
                "(partner*|agencies|police)"
            ),
            "Relationships with partners.",
        ),
        Wording(
            (
                "(different|separate|incompatible|multiple) [electronic |recording "
                "|case |it |information |patient |record |and ]systems"
            ),
            "Agencies use separate systems.",
        ),
        Wording(
            (
                "(response*|information|feedback|replies) from [all |other |key "
                "](partners|agencies|partner agencies|professionals|schools)"
            ),
            "Timely responses from partners.",
            without="(ehc*|strategy|conference*)",
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
            (
                "(partner*|agencies|attend*|multi agency (participation|meeting*|"
                "involvement)) ... strategy (meeting*|discussion*)"
            ),
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
        Against(
            "coordination between ... plans",
            "A lack of coordination between EHC plans and other plans.",
        ),
        Against(
            (
                "(should|must|not) work* together [effectively |closely |in "
                "order |effectively in order ]to"
            ),
            "Leaders should work together to strengthen plans.",
        ),
        Against(
            (
                "(leaders|partnership|icb|should|must|authority) ... work together "
                "[with urgency |urgently ]to"
            ),
            "Leaders must urgently work together to reduce waits.",
        ),
        Against(
            "communicat* (to|with) [professionals |practitioners |staff ](families|parents|carers)",
            "Communication to professionals, parents and carers.",
        ),
    ),
)

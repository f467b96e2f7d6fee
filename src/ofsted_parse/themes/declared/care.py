"""Children in care, and who cares for them."""

from __future__ import annotations

from ofsted_parse.themes.base import Against, Theme, Wording

_LEAVERS = "(care leaver*|leaving care|care experienced|former relevant|young adult*|pathway plan*)"
_SCHOOLS = "(alternative provision*|ap|send|special school*|school leaders|local area partnership)"

PLACEMENTS = Theme(
    "placements",
    "Placements and sufficiency",
    "Enough suitable homes for children in care, and carers who are supported.",
    (
        Wording(
            "supported (accommodation|lodgings)",
            "The use of supported accommodation for children.",
            without="(care leaver*|leaving care|homeless*|post 16|pathway plan*)",
        ),
        Wording(
            "(suitable|local|enough) [local |suitable ](homes|home)",
            "Siblings in care wait for enough local homes.",
            beside="(in care|looked after)",
            without="special school*",
        ),
        Wording(
            "carers (are|do|have|need|should)",
            "Carers are not supported.",
            without="(parents|young carer*|kinship|connected|special guardian*|send|families)",
            weak=True,
        ),
        Wording(
            (
                "(independent fostering|delegated authority|placement disruption*|"
                "disruption of placement*)"
            ),
            "Delegated authority is not understood.",
        ),
        Wording(
            "residential (provision|home*|service*|unit*|children's)",
            "The quality of in-house residential provision.",
            without="(school*|college*|send)",
        ),
        Wording(
            "emergency (places|homes|accommodation)",
            "A shortage of emergency places.",
            without=_LEAVERS + "|homeless*|custody",
        ),
        Wording(
            "matching",
            "How matching decisions are made.",
            without="(long term|adopt*|permanen*)",
            weak=True,
        ),
        Wording(
            "(multiple|placement|frequent) moves",
            "Children who have multiple moves.",
            without=_SCHOOLS,
        ),
        Wording("placement*", "The stability of placements.", without=_SCHOOLS),
        Wording("placed (out|at a distance|outside|far|away)", "Children placed out of the area."),
        Wording(
            (
                "sufficien* [and |of |in ](strateg*|suitable|local|placement*|home*|"
                "foster*|choice|range|accommodation|care|high quality|appropriate)"
            ),
            "The sufficiency strategy.",
            beside=(
                "(placement*|home|homes|accommodation|carer*|foster*|care|looked after|sufficiency)"
            ),
            without=_LEAVERS + "|" + _SCHOOLS,
        ),
        Wording("(placement|home) sufficiency", "Placement sufficiency."),
        Wording(
            "sufficiency",
            "Sufficiency for teenagers in care.",
            without=_LEAVERS + "|(workforce|staff*|school*|evidence)",
        ),
        Wording(
            "(unregistered|unregulated)",
            "The use of unregistered children’s homes.",
            without=_SCHOOLS,
        ),
        Wording(
            (
                "(foster carer*|fostering capacity|fostering service*|foster home*|"
                "fostering household*|foster famil*|fostering panel*|in house foster*|"
                "fostering recruit*)"
            ),
            "Support for foster carers.",
        ),
        Wording(
            (
                "(children's home*|residential care|residential home*|secure (home*|"
                "placement*|accommodation))"
            ),
            "Oversight of children’s homes.",
        ),
        Wording(
            (
                "(home*|accommodation) for ... (children in care|children looked after|"
                "looked after children|children who need)"
            ),
            "Enough homes for children in care.",
        ),
        Wording(
            (
                "(range|supply|availability|choice|shortage|lack) of ... (homes|home for|"
                "carers|accommodation)"
            ),
            "The supply of local homes.",
            without=_LEAVERS,
        ),
        Wording(
            "(match*) ... (carer*|home*|placement*|foster*|child*)",
            "The matching of children with carers.",
        ),
        Wording(
            "(carer*|placement*|foster*|child*) ... match*", "How children are matched with carers."
        ),
        Wording(
            "alternative (accommodation|care arrangement*)",
            "Plans while alternative accommodation is sought.",
        ),
        Wording(
            (
                "(stability of (home*|care|children's homes|living)|home moves|"
                "disruption meeting*|moves between (carers|homes))"
            ),
            "Moves between carers are too frequent.",
        ),
        Wording(
            "(training|support|review*|supervision) ... (for|to|of) ... carers",
            "The annual review of carers.",
            without="(parents|young carer*|kinship|connected|special guardian*|send)",
        ),
        Wording(
            "regulation 24",
            "Checks under regulation 24.",
            without="(family|friends|connected|kinship)",
        ),
        Wording(
            "(suitable|right|safe|stable) (home|homes)",
            "Children do not live in suitable homes.",
            without=_LEAVERS,
        ),
    ),
    (
        Against("adopt* placement*", "Adoption placements that break down."),
        Against("placed out ... so that", "Children placed out of the area so that they are safe."),
        Against("including those placed", "Interventions, including those placed out of the area."),
        Against("short break* ... placement*", "Short-break placements."),
        Against("sufficiency of short break*", "Sufficiency of short-break placements."),
        Against("placement* with (parents|their parents|birth parents)", "Placement with parents."),
        Against(
            (
                "(placement order*|work placement*|school placement*|education "
                "placement*|educational placement*|specialist placement*|placements in "
                "school*|provision placement*)"
            ),
            "Shortage of work placements.",
        ),
        Against(
            "sufficiency of [suitable |appropriate |safe ](housing|accommodation) ... care leavers",
            "Sufficiency of housing for care leavers.",
        ),
        Against(
            "(education*|school*|specialist school*|send|sen) ... sufficiency",
            "Specialist school sufficiency.",
        ),
        Against("(well matched action*|matched to need*|matched support)", "Well-matched actions."),
        Against(
            (
                "(connected carers'|connected carer|kinship|kinship and family|family "
                "and friends) [and family ](placement*|foster*)"
            ),
            "Kinship foster carers.",
        ),
        Against("return* home", "Children who return home."),
        Against(
            (
                "(private fostering|privately fostered|kinship|connected carer*|"
                "family and friends) placement*"
            ),
            "Children in private fostering placements.",
        ),
    ),
)
PERMANENCE = Theme(
    "permanence",
    "Permanence, adoption and life-story work",
    "A settled family for life, and a child’s understanding of their story.",
    (
        Wording(
            "(family finding|family finder*)",
            "Family-finding for children who wait.",
        ),
        Wording(
            (
                "(sibling*|brothers and sisters|sisters and brothers) ... (separat*|"
                "together|assessment*)"
            ),
            "Brothers and sisters are kept together.",
            weak=True,
        ),
        Wording(
            "permanen*",
            "Early permanence planning.",
            product=True,
            without="permanent (staff|social work*|workforce|manag*|exclu*|leader*|recruit*)",
        ),
        Wording(
            (
                "(adoption|adopted|adopter*|adoptive|foster to adopt|fostering to "
                "adopt|foster for adopt*|"
                "fostering for adopt*|adopting)"
            ),
            "The recruitment of adopters.",
        ),
        Wording("special guardianship", "The use of special guardianship."),
        Wording(
            "(life story|life stories|life journey|memory box*)", "The quality of life-story work."
        ),
        Wording("later (life|in life) letter*", "The tone of later-life letters."),
        Wording(
            (
                "(placed|placement*|living|live|lives|remain*) [back |at home |at home |"
                "long term ]with [their |birth ](parent*|birth parent*)"
            ),
            "Children placed with parents.",
        ),
        Wording(
            "(live*|living|placed|home) ... (care order*|section 20 at home)",
            "Children at home on care orders.",
        ),
        Wording("care orders at home", "Review of care orders at home."),
        Wording(
            (
                "(reunif*|rehabilitat* home|return home|return to (parent*|famil*)|"
                "returning home|returned home|return* to the care)"
            ),
            "Reunification with families.",
        ),
        Wording(
            "(long term foster*|long term match*|long term home*|forever home*|long term carer*)",
            "Long-term fostering.",
        ),
        Wording(
            "(discharge|revocation|revoke*) ... (care order*|order*)", "Discharge of care orders."
        ),
        Wording(
            "(section 20|s.20|s20|voluntary accommodat*)",
            "Drift for children accommodated under section 20.",
        ),
        Wording(
            "understand* ... why they are in care",
            "Children do not understand why they are in care.",
        ),
    ),
    (
        Against(
            "(cannot|can not|unable to|no longer) (remain|live) with [their ][birth ]parents",
            "Children who cannot live with their parents.",
        ),
        Against("return home from custody", "Safety of children who return home from custody."),
        Against("return home (interview*|discussion*|conversation*)", "Return home interviews."),
        Against(
            "(adoption of|adopted (a|the|by leaders|an|new)|have adopted|has adopted)",
            "The adoption of a new tool.",
        ),
        Against(
            (
                "permanent ... (officers*|leadership|posts|staff*|workforce|social "
                "workers|team*|managers)"
            ),
            "A permanent workforce.",
        ),
        Against("permanent* exclu*", "Permanent exclusions."),
        Against(
            "special guardianship (support|carer*|allowance*|famil*)",
            "Special guardianship support.",
        ),
    ),
)
KINSHIP = Theme(
    "kinship_private_fostering",
    "Family and friends, private fostering",
    "Children who live with relatives, with friends or in private arrangements.",
    (
        Wording(
            "(viability assessment*|temporarily approved|regulation 24)",
            "Viability assessments.",
            without="(children's home*|unregist*)",
        ),
        Wording(
            "family members", "Family members as carers.", beside="(carer*|care for|placement*)"
        ),
        Wording("private* foster*", "Awareness of private fostering."),
        Wording(
            "(connected (carer*|person*|foster*|other*))", "The assessment of connected carers."
        ),
        Wording("kinship", "Support for kinship carers."),
        Wording(
            (
                "(family and friend*|friends and family|family or friend*|wider famil*|"
                "extended famil*|relatives)"
            ),
            "Family and friends carers.",
        ),
        Wording(
            "special guardian*",
            "Support for special guardians.",
            beside="(support*|carers|guardians|allowance*|financial)",
        ),
        Wording(
            "(family network*|family group conference*|family group decision*|family led|fgc|fgcs)",
            "The use of family group conferences.",
        ),
    ),
    (Against("birth (relative*|famil*|grandparent*)", "Support for birth relatives."),),
)

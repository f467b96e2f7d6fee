"""How services are planned and bought."""

from __future__ import annotations

from ofsted_parse.themes.base import Against, Theme, Wording

COMMISSIONING = Theme(
    "commissioning",
    "Commissioning and gaps in services",
    "Buying and planning services from what is needed.",
    (
        Wording(
            (
                "understand* [of ][the |children's ]need* (of|in|"
                "across) [all ][the ]"
                "(children and young people with send|area|local area|population|community)"
            ),
            "A shared understanding of the needs of the population.",
        ),
        Wording(
            "analysis of need*",
            "An analysis of need for services.",
            without="(assessment|assessments|personal education*|pep|peps|child's|chronolog*)",
            product=True,
        ),
        Wording(
            "(service|services|provision) gaps",
            "Service gaps.",
        ),
        Wording(
            (
                "(services|service) for ... (is|are) (limited|insufficient|scarce|not "
                "available|lacking|underdeveloped|not commissioned)"
            ),
            "Services for victims are limited.",
        ),
        Wording("gap* (and|or) delay* in ... (service*|provision)", "Gaps and delays in services."),
        Wording("(planning|design) of services", "The planning of services."),
        Wording("service specification*", "Service specifications for therapy."),
        Wording("commission*", "Data to inform joint commissioning.", product=True),
        Wording("gap* in ... (service*|provision|support)", "Gaps in provision."),
        Wording(
            "(needs analysis|joint strategic needs|jsna|needs assessment of the)",
            "Data to inform a shared needs analysis.",
            product=True,
        ),
        Wording(
            (
                "(service*|provision) ... (not available|insufficient|unavailable|lack "
                "of capacity|capacity issue*)"
            ),
            "Services are not available.",
        ),
        Wording(
            (
                "(availability|range|sufficiency|access*|capacity) (of|to|and|in) ... "
                "(specialist|therap*|counsel*|intervention*|services to support|services "
                "for)"
            ),
            "The availability of specialist help.",
            without="(accommodation|carers|diagnos*|equipment|records|emotional health|advocacy)",
        ),
        Wording(
            (
                "(specialist|therapeutic|intervention*|programme*) ... (capacity|not "
                "available|limited|not consistent)"
            ),
            "Specialist interventions are limited by capacity.",
        ),
        Wording(
            "(access*) ... (specialist|therapeutic) ... (support|help|service*)",
            "Access to specialist therapeutic support.",
        ),
        Wording("capacity issue*", "Delays because of capacity issues."),
        Wording("counselling", "Waits for counselling."),
        Wording(
            (
                "(range of services|service provision|lack of services|lack of provision|"
                "lack of specialist)"
            ),
            "The range of services.",
            weak=True,
        ),
        Wording(
            "(resource allocation|funding arrangement*|joint funding|pooled budget*)",
            "Joint funding arrangements.",
        ),
        Wording("edge of care", "Develop edge of care services.", weak=True),
        Wording(
            (
                "(services|service|provision|support|offer) ... (do not|does not) "
                "[always |fully |consistently ]meet [the |children's |all |all "
                "the ](need*|range|demand)"
            ),
            "Services do not meet the range of needs.",
            without="(ehc*|plans)",
        ),
        Wording(
            "services to prevent ... (looked after|care)",
            "Services to prevent teenagers becoming looked after.",
            weak=True,
        ),
        Wording(
            "(no|not|currently no|lack of|any) [currently ]commissioned",
            "There is no commissioned provision for some children.",
        ),
    ),
    (
        Against(
            "commissioned (services|placement*|service have)",
            "Records shared with commissioned services.",
        ),
        Against(
            "(commissioning and sufficiency|commissioning sufficiency)",
            "A commissioning and sufficiency strategy.",
        ),
        Against(
            "(specialist health pathway*|specialist sexual|health services including specialist)",
            "Access to specialist health pathways.",
        ),
        Against(
            "(needs analysis of training|training needs analysis)", "A training needs analysis."
        ),
        Against(
            "(recently|newly|already|previously) commission*",
            "The recently commissioned service is not in place.",
        ),
        Against(
            (
                "(clinical commissioning|clinical commissioning group*|clinical "
                "commissioning croup|police and crime commission*|children's "
                "commissioner|commissioner*|commissioned by ofsted)"
            ),
            "The clinical commissioning group.",
        ),
        Against("specialist ... social work*", "Specialist social workers."),
        Against("access to ... medicals", "Access to child protection and specialist medicals."),
    ),
)

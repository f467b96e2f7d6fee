"""Young people who leave care."""

from __future__ import annotations

from ofsted_parse.themes.base import Against, Theme, Wording

_HOMES_OR_WORK = (
    "(accommodation|housing|homes|home|tenanc*|employment|apprentice*|bed and breakfast|neet|eet|"
    "live|jobs|work opportunit*)"
)
_LEAVERS = "(care leaver*|leaving care|care experienced|former relevant|young adult*|pathway plan*)"

_SEND = "(send|special educational*|ehc*|local area*|across the partnership|area leaders)"

CARE_LEAVERS = Theme(
    "care_leavers_plans",
    "Care leavers: support, pathway plans and offer",
    "Support for young people who are leaving or have left care.",
    (
        Wording(
            (
                "(quality of|improve) [the ](services|service|support|help) (for|to|"
                "with) (care leavers|care experienced)"
            ),
            "Improve support for care leavers with their homes.",
        ),
        Wording(
            "plan* for",
            "Plans for children and care leavers drift.",
            beside="plan* for ... (children|in care|looked after) and care leaver*",
        ),
        Wording(
            "prepar* [to |for ](leave care|leaving care)",
            "How well teenagers prepare to leave care.",
        ),
        Wording("care leaver (case*|support)", "The allocation of care leaver cases."),
        Wording(
            (
                "(support|help|service*|provision|advice|guidance|contact) ... (for|to|"
                "with) (care leavers|care experienced)"
            ),
            "Support for care leavers to work towards employment.",
            without="(in care|looked after|access|sustain)",
        ),
        Wording(
            "(16+|16 plus|18+|18 plus) (service*|team*)",
            "The 16+ service.",
        ),
        Wording(
            (
                "(care leaver*|care experienced (young|adults)|care leaving|leaving care|"
                "former relevant)"
            ),
            "Support for care leavers.",
            without=_HOMES_OR_WORK,
        ),
        Wording(
            "(care leaver*|leaving care|care leaving) (service*|team*|offer)",
            "The care leavers’ service.",
        ),
        Wording("pathway plan*", "The quality of pathway plans."),
        Wording("(personal adviser*|personal advisor*|pas)", "The caseloads of personal advisers."),
        Wording(
            "local offer",
            "The local offer to care leavers.",
            beside="(care leaver*|care experienced|leaving care)",
        ),
        Wording(
            "(entitlement*|rights and|financial support)",
            "Care leavers’ rights and entitlements.",
            beside="(care leaver*|care experienced|leaving care)",
        ),
        Wording("prepar* for (independen*|leaving care)", "Preparation for independence."),
        Wording(
            (
                "(independent living|independence skill*|independence|independent "
                "adulthood|skills for adult*)"
            ),
            "Skills for independent living.",
            without="(send|disabilit*|reviewing officer*)",
        ),
        Wording(
            (
                "(aged 21|over 21|post 21|over the age of 21|21 and over|21 years|21 to "
                "25|aged over 21)"
            ),
            "Contact with young people aged 21 and over.",
        ),
        Wording("(staying put|staying close|stay put)", "The staying put offer."),
        Wording(
            "(keep*|keeping|stay*) in touch",
            "Keeping in touch with young adults who have moved away.",
        ),
        Wording(
            "prepar* ... for adulthood",
            "Preparing young people in care for adulthood.",
            beside="(in care|looked after|care leaver*)",
            without=_SEND,
        ),
        Wording(
            "prepar* children in care",
            "Planning to prepare children in care for adulthood.",
            beside="(adulthood|independen*)",
        ),
        Wording(
            "health (histor*|passport*)",
            "Care leavers’ health histories.",
            beside="(care leaver*|leav*)",
        ),
    ),
    (
        Against(
            "(entering|enter|entry) (or|and) leaving care",
            "Children who are entering or leaving care.",
        ),
        Against(
            "care leavers and (children|those) (in care|looked after)",
            "Advocacy for care leavers and children in care.",
        ),
        Against(
            "(in care|looked after|children|care,|young people) (and|or|and for) care leavers",
            "Advocacy for children in care and care leavers.",
        ),
        Against(
            "independen* (chair*|review*|visit*|scrutin*|advoca*)",
            "Independence of independent reviewing officers.",
        ),
    ),
)
HOMES_WORK = Theme(
    "care_leavers_homes_work",
    "Care leavers: homes, education and work",
    "Where care leavers live, and what they learn and work at.",
    (
        Wording(
            "living arrangement*",
            "The unsettled living arrangements of care leavers.",
            beside="care leaver*",
        ),
        Wording(
            "(attainment|full time education|university|training attainment)",
            "The attainment of care leavers.",
            beside="(care leaver*|leaving care|care experienced)",
        ),
        Wording(
            "employment [and training ](goals|opportunit*)",
            "Employment opportunities for young people.",
        ),
        Wording(
            "(unsuitable|suitable|safe) accommodation",
            "Young people in unsuitable accommodation.",
            beside="(young people|young person)",
            without="(custody|homeless*|children in care|children looked)",
        ),
        Wording(
            "(independent|16+|16 plus) accommodation",
            "Young people move to independent accommodation.",
        ),
        Wording(
            "(bed and breakfast|houses (of|in) multiple occupation)",
            "Risks of bed and breakfast.",
            without="(homeless*|families)",
        ),
        Wording(
            "(accommodation|housing|home|homes|tenanc*|place to live|places to live|live)",
            "Suitable accommodation for care leavers.",
            beside=_LEAVERS,
        ),
        Wording(
            "(bed and breakfast|b&b|hotel*|houses in multiple occupation)",
            "The use of bed and breakfast for care leavers.",
            beside=_LEAVERS,
        ),
        Wording(
            (
                "(education, employment|employment, education|education, training|"
                "training, employment|employment or training|employment and training|"
                "education or employment|training or employment|training and employment)"
            ),
            "Care leavers in education, employment and training.",
            without=_SEND,
        ),
        Wording(
            "(employment|apprentice*|neet|eet|work experience|job|jobs|internship*)",
            "Apprenticeships for care leavers.",
            beside="(care leaver*|leaving care|care experienced|young people|care)",
            without="(send|supported internship*|adulthood|workforce)",
        ),
        Wording(
            "homeless*", "Care leavers who become homeless.", beside="(care leaver*|leaving care)"
        ),
        Wording(
            ("(pathways into employment|apprenticeship*|business opportunit*|job opportunit*)"),
            "Pathways into employment.",
            without="(send|disabilit*|special educational)",
        ),
    ),
    (
        Against("(live independently)", "Care leavers who live independently."),
        Against(
            "(children's homes|leaving home|missing from home)",
            "The use of children’s homes before leaving care.",
        ),
        Against("(who|they|where they|children|parents) live", "Care leavers who live far away."),
    ),
)

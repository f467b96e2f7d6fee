"""How young people leave care, in many words."""

from __future__ import annotations

from ofsted_parse.themes.base import Wording

_SEND = "(send|special educational*|ehc*|local area*|area leaders|disabilit*)"
_HOMES = "(accommodation|housing|tenanc*|employment|apprentice*|bed and breakfast|homeless*)"

#: Wordings for the theme in `leavers`.
LEAVING = (
    Wording(
        "(leave|left|leaves|exit|exiting) [foster |residential |local authority ]care",
        "Young people who leave care need more help.",
        without=_HOMES,
    ),
    Wording(
        "(with|of|have|having) care experience",
        "Young people with care experience.",
        without=_HOMES,
    ),
    Wording(
        "(were|been|formerly|previously|spent time) [previously |formerly ]in care",
        "Adults who were in care.",
        without=_HOMES,
    ),
    Wording(
        (
            "(after care|aftercare|leaving care (grant|allowance|worker*|support)|setting up "
            "home|set up home|council tax|national insurance|bank account*|driving licence*|"
            "birth certificate*|identity document*|personal document*)"
        ),
        "The setting-up home allowance is low.",
    ),
    Wording(
        "(key|important|identity|personal|essential) document*",
        "Young people move on without key documents.",
        beside="(young people|care leaver*|young adults|18)",
        without="(record*|file*|upload*)",
    ),
    Wording(
        "(mov*|transition*|progress*) [on |out |away ]from care",
        "The move on from care is abrupt.",
        without=_HOMES,
    ),
    Wording(
        (
            "(move* on|transition*|mov*|step*) [on |successfully |safely |well |smoothly ](to|"
            "into|towards) (independen*|adulthood|adult life)"
        ),
        "Moves to independence are rushed.",
        without=_SEND,
    ),
    Wording(
        (
            "prepar* [young people |children |them |teenagers |older children |well |enough |"
            "adequately |sufficiently |fully ](for|to) [enough for |live |lead |their "
            "](independen*|living alone)"
        ),
        "Teenagers are not prepared for independence.",
        without=_SEND,
    ),
    Wording(
        ("prepar* ... (for|to) [their |enter |an ](independen*|adult life|adulthood|future)"),
        "How young people in care are prepared for adult life.",
        without=_SEND + "|transitions from",
        beside="(in care|looked after|care leaver*|care experienced|from care|leav* care)",
    ),
    Wording(
        ("(independen*|life|practical|domestic|budgeting|cooking|money management) skill*"),
        "Life skills are not taught early enough.",
        without=_SEND + "|school*",
    ),
    Wording(
        ("(eligible|relevant|qualifying) (young people|children|care|16|young person|teenagers)"),
        "Eligible young people have no adviser.",
        without=_HOMES + "|send|short break*",
    ),
    Wording(
        (
            "(turn*|reach*|approach*|after|before|beyond|past|from) [the |their |age of |the age "
            "of ](18th|eighteenth|18|21st|21|25)[ birthday*]"
        ),
        "Help ends when young people turn 18.",
        beside="(young people|care|young adults|leaver*)",
        without=_SEND + "|disab*|therap*|commission*",
    ),
    Wording(
        "(older|young) (care leaver*|young people in their twenties|adults who return)",
        "Older care leavers get little help.",
        without=_HOMES,
    ),
    Wording("young adults", "Young adults are not visited often.", without=_SEND),
    Wording(
        (
            "(financial|finance|benefit*|money|budget*) (support|assistance|advice|help|"
            "entitlement*|management)"
        ),
        "Money advice once they leave home as young adults.",
        beside="(care leaver*|leaving care|care experienced|young adults|pathway)",
    ),
    Wording(
        (
            "(care leaver*|care experienced|young adults|young people) ... (isolat*|lonel*|in "
            "prison|in custody|parents|pregnan*|entitle*|financial*|afford)"
        ),
        "Care leavers in prison are forgotten.",
        beside="(care leaver*|care experienced|young adults|leaving care)",
    ),
    Wording(
        (
            "(care leaver*|care experienced) ... (health|emotional|mental|passport*|histor*|"
            "plans|contact|advis*|involve*|support*)"
        ),
        "Care leavers have no health passports.",
        without="(in care and|looked after children and|children in care and care)",
    ),
    Wording(
        (
            "(staying put|staying close|stay* put|remain* with [their ][former ](foster )carers|"
            "set up for independence)"
        ),
        "Few young people remain with foster carers after 18.",
        beside="(18|foster*|young people|staying)",
    ),
    Wording(
        (
            "(contact|touch) with ... (care leaver*|young adults|former|older young people|"
            "personal advis*)"
        ),
        "Advisers have lost contact with young adults.",
    ),
    Wording(
        (
            "(personal adviser*|personal advisor*|pas|leaving care worker*|leaving care personal|"
            "transition worker*)"
        ),
        "Leaving care workers are stretched.",
    ),
    Wording(
        "(over|after|beyond|post|past|turn) 18",
        "Those over 18 who were looked after lose contact with the authority.",
        beside="(looked after|in care|left care|care leaver*|care experienced)",
        without=_SEND,
    ),
    Wording(
        "(adviser|advisers|advisor|advisors)",
        "Advisers have too many young people to support.",
        without=(
            "(improvement|dfe|professional|legal|school*|welfare|independent|education*|careers|"
            "young advis*|department|medical|advisory|employment)"
        ),
    ),
)

"""How children are seen and heard, and families told, in many words."""

from __future__ import annotations

from ofsted_parse.themes.base import Against, Wording

#: Wordings for the theme in `voice`.
SEEN_AND_HEARD = (
    Wording(
        "spend* ... time (with|getting to know|talking|playing|listening)",
        "Workers do not spend enough time with children.",
    ),
    Wording(
        "(get|gets|getting|got) to know ... (child*|famil*|young people|them)",
        "Workers need time to get to know each child.",
    ),
    Wording(
        (
            "(know|knows|knowing) (children|their children|families|the child|young people) "
            "[very ](well|better)"
        ),
        "Social workers do not know children well.",
    ),
    Wording(
        (
            "(seen|visited) (alone|often|regularly|frequently|promptly|separately|enough|as "
            "often|at home|on their own|by their social|by a social|in person|face to face|in "
            "line with)"
        ),
        "Children are rarely seen on their own.",
        without="(health visit*|inspectors have)",
    ),
    Wording(
        ("(children|child|babies|young people|siblings) ... (are|is|were|being) ... visited"),
        "Children in need are irregularly visited.",
        without="(private* foster*|antenatal|health visit*)",
    ),
    Wording(
        (
            "visit* ... (children|child|young people) ... (often|regularly|frequently|at the "
            "right|in line with|according to)"
        ),
        "Workers visit children less often than they should.",
    ),
    Wording(
        (
            "(frequen*|infrequen*|regular*|irregular*) [of |and purposeful |social work |social "
            "worker |and timely ](visit|visits|visiting|contact with children)"
        ),
        "Infrequent visiting of children on protection plans.",
        without="(health visit*|antenatal)",
    ),
    Wording(
        (
            "(speak*|spoke*|spoken|talk*) [directly |routinely |separately |alone ](to|with) "
            "[the |all |every |younger |older ](child|children|young people|families|parents|"
            "siblings)"
        ),
        "Workers do not talk with children about their worries.",
    ),
    Wording(
        "(children|child|young people|siblings) ... (spoken|speak*|talked) (to|with)",
        "Children are not always spoken to.",
    ),
    Wording(
        (
            "(say|says|tell*|think|thinks|feel|feels) about (their|his|her) [own |daily |"
            "everyday ](life|lives|experience*|care|home|wishes|situation|circumstances)"
        ),
        "What a child thinks about their own life.",
    ),
    Wording(
        (
            "(non verbal|nonverbal|pre verbal|preverbal|communication difficult*|limited speech|"
            "alternative communication)"
        ),
        "Work with non-verbal children is limited.",
    ),
    Wording(
        (
            "help* ... (children|child|young people) ... (communicate|express*|make sense|"
            "understand)"
        ),
        "Few tools that help children to express themselves.",
        without="(life story)",
    ),
    Wording(
        (
            "(express*|share|give|put across|put forward|offer|voice) [their |his |her |an |own |"
            "any ](opinion*|view|ideas|worries|wishes)"
        ),
        "Opportunities to share ideas.",
    ),
    Wording(
        "(daily|everyday|day to day) (experience*|life|lives|realit*)",
        "The daily lives of children are not known.",
        without="(school*|disab*)",
    ),
    Wording(
        (
            "(what life is like|life is like|what it is like|a day in the life|eyes of [the |a "
            "]child*|child's world|child's eye*)"
        ),
        "Workers do not know what life is like for a child.",
    ),
    Wording(
        (
            "(contribut*|tak* part|take an active part|part) ... (in a meaningful|meaningfully|"
            "fully)"
        ),
        "Parents cannot contribute in a meaningful way.",
        beside="(parents|families|children|carers|young people)",
        without="(agenc*|partner*|police|probation)",
    ),
    Wording(
        (
            "(decision*|matters|plans|meetings) [that |which |made ](affect*|about) (them|their "
            "lives|their life|their own|their care|their future)"
        ),
        "Young people have no part in decisions that affect them.",
    ),
    Wording("(befriend*|advocate|advocates)", "Befrienders are in short supply."),
    Wording(
        (
            "(observ*) [of |the |how ](children|babies|infants|young children|interaction*|very "
            "young|parent)"
        ),
        "Observations of babies are not used.",
        without="(lesson*|inspectors|practice)",
    ),
    Wording(
        "(sees|saw|see) (children|the child|every child|all children|them)",
        "Workers see children less than they should.",
        without="(impact|difference|results|inspectors)",
    ),
    Wording(
        "(children's|children) (rights|champion*|commissioner*|ambassador*)",
        "Children’s rights are not promoted.",
        weak=True,
    ),
    Wording(
        "face to face (contact|work|visit*|time)", "Face-to-face contact has fallen.", weak=True
    ),
    Wording(
        "(own account*|account* of (events|what happened|their lives))",
        "A child’s account of events is missing.",
    ),
    Wording(
        "(someone|somebody|a person) independent", "Children need someone independent at meetings."
    ),
    Wording(
        "speak* (for them|up for|on their behalf|for themselves|out)",
        "Few children can speak for themselves at meetings.",
        without="court*",
    ),
    Wording(
        (
            "(talk*|speak*|spoken|meet*|time) [with ][to ][their social worker |them |children |"
            "a worker ](privately|in private|confidentially|on their own|one to one|alone)"
        ),
        "Few chances to talk in private.",
    ),
    Wording(
        "(children's|child's|young people's) (wishes|worries|hopes|aspirations|lives)",
        "Children’s wishes are rarely evident.",
        weak=True,
    ),
    Wording(
        (
            "(time|work) [that ][social workers ][workers ][spend |spent ](directly|face to "
            "face) with (children|families|young people)"
        ),
        "Time spent directly with children.",
        without="inspectors",
    ),
)
#: What does not speak for it.
NOT_SEEN_AND_HEARD = (
    Against(
        (
            "(offender*|probation|crc|rehabilitation company|rehabilitation companies|nps) ... "
            "visits"
        ),
        "The rehabilitation company makes few home visits.",
    ),
    Against("visits ... (offender*|section 47|s47)", "A backlog of visits to offenders."),
    Against("(data|report*) ... visits", "Data on the timeliness of visits."),
    Against(
        (
            "(nurse*|midwi*|drug|drugs|alcohol|supervising|police|adviser|advisers|advisor*|"
            "monitoring officer*) ... visits"
        ),
        "The drug service makes few visits.",
    ),
    Against(
        (
            "(relat*|rely*|trust*|accept*|believ*|challeng*) ... what ... (parents|adults|"
            "carers) (say|tell)"
        ),
        "Workers accept what parents say.",
    ),
    Against(
        ("(nps|crc|probation|offender manag*|unannounced|fostering) ... (visits|home visits)"),
        "The NPS makes few home visits.",
    ),
)

"""Monitoring visit after a judgement of inadequate: a letter, from 2015."""

from ofsted_parse.kinds.base import Cue, Formula, Front, Heading, Kind, People
from ofsted_parse.model import Part

MONITORING_VISIT_LETTER = Kind(
    name="monitoring_visit_letter",
    framework="ILACS",
    cues=(
        Cue(
            r"^monitoring visit (?:to|of) .*children'?s (?:social care )?services",
            3,
            "Monitoring visit of Ashbourne Vale City Council children’s services",
        ),
        Cue(
            r"^this letter summarises the findings of (?:the|a) (?:\w+ )?monitoring visit",
            3,
            "This letter summarises the findings of the second monitoring visit to Ashbourne Vale",
        ),
        Cue(
            r"this was the \w+ monitoring visit since the local authority was judged inadequate",
            2,
            "This was the second monitoring visit since the local authority was judged inadequate "
            "in May 2024.",
        ),
    ),
    titles=(r"monitoring visit (?:to|of) .+",),
    front=Front.LETTER,
    headings=(
        Heading(
            Part.INTRODUCTION,
            r"areas covered by (?:the|this) (?:monitoring )?visit",
            ("Areas covered by the visit",),
        ),
        Heading(
            Part.HEADLINE_FINDINGS,
            r"headline findings|overview|summary(?: of findings)?",
            ("Headline findings", "Overview", "Summary of findings"),
        ),
        Heading(
            Part.PRIORITY_ACTION,
            r"areas? for priority actions?",
            ("Areas for priority action",),
        ),
        Heading(
            Part.WHAT_NEEDS_TO_IMPROVE,
            r"what needs to improve(?: in this area of (?:social work )?practice)?"
            r"|areas? for improvement",
            ("What needs to improve?", "Areas for improvement"),
        ),
        Heading(
            Part.MAIN_FINDINGS,
            r"(?:main )?findings(?: and evaluation(?: of progress)?)?|evaluation of progress",
            ("Findings and evaluation of progress", "Findings"),
        ),
        Heading(Part.NEXT_STEPS, r"next steps", ("Next steps",)),
    ),
    opens_with=Part.INTRODUCTION,
    closings=(
        Formula(
            Part.NEXT_STEPS,
            r"i am copying this letter to",
            "I am copying this letter to the Department for Education.",
        ),
        Formula(
            Part.NEXT_STEPS,
            r"(?:it|this letter) will be published on the ofsted website",
            "This letter will be published on the Ofsted website.",
        ),
        Formula(
            Part.NEXT_STEPS,
            r"ofsted will (?:take|consider) the findings",
            "Ofsted will take the findings from this visit into account when planning the next "
            "visit.",
        ),
    ),
    people=People.VISIT_LETTER,
    required=(Part.INTRODUCTION, Part.HEADLINE_FINDINGS, Part.MAIN_FINDINGS),
    dated=True,
)

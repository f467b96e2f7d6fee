"""Focused visit to a local authority's children's services: a letter, from 2018."""

from ofsted_parse.kinds.base import Cue, Formula, Front, Heading, Kind, People
from ofsted_parse.model import Part

FOCUSED_VISIT_LETTER = Kind(
    name="focused_visit_letter",
    framework="ILACS",
    cues=(
        Cue(
            r"^focused visit to .*children'?s (?:social care )?services",
            3,
            "Focused visit to Northmoor children’s services",
        ),
        Cue(
            r"^this letter summarises the findings of (?:the|a) focused visit",
            3,
            "This letter summarises the findings of the focused visit to Northmoor",
        ),
        Cue(
            r"ofsted will take the findings from this focused visit into account",
            2,
            "Ofsted will take the findings from this focused visit into account when planning the "
            "next inspection or visit.",
        ),
    ),
    titles=(r"focused visit to .+",),
    front=Front.LETTER,
    headings=(
        Heading(
            Part.HEADLINE_FINDINGS,
            r"headline findings|overview",
            ("Headline findings", "Overview"),
        ),
        Heading(
            Part.PRIORITY_ACTION,
            r"areas? for priority actions?",
            ("Areas for priority action", "Area for priority action"),
        ),
        Heading(
            Part.WHAT_NEEDS_TO_IMPROVE,
            r"what needs to improve(?: in this area of (?:social work )?practice)?"
            r"|areas? for improvement",
            (
                "What needs to improve in this area of social work practice?",
                "What needs to improve",
                "Areas for improvement",
            ),
        ),
        Heading(Part.STRENGTHS, r"(?:key )?strengths", ("Strengths",)),
        Heading(Part.MAIN_FINDINGS, r"(?:main )?findings", ("Main findings", "Findings")),
        Heading(Part.NEXT_STEPS, r"next steps", ("Next steps",)),
    ),
    opens_with=Part.INTRODUCTION,
    closings=(
        Formula(
            Part.NEXT_STEPS,
            r"ofsted will (?:take|consider) the findings",
            "Ofsted will take the findings from this focused visit into account when planning the "
            "next inspection or visit.",
        ),
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
    ),
    people=People.VISIT_LETTER,
    required=(
        Part.INTRODUCTION,
        Part.HEADLINE_FINDINGS,
        Part.WHAT_NEEDS_TO_IMPROVE,
        Part.MAIN_FINDINGS,
    ),
    dated=True,
)

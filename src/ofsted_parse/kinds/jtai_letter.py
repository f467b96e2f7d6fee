"""Joint targeted area inspection: the letter to the local partners, 2016–2020 and from 2022.

Ofsted inspects with the Care Quality Commission and the inspectorates of constabulary and of
probation. The letters of 2016–2020 have no 'Headline findings': a general summary follows the
introduction without a heading.
"""

from ofsted_parse.kinds.base import Cue, Formula, Front, Heading, Kind
from ofsted_parse.model import Part

JTAI_LETTER = Kind(
    name="jtai_letter",
    framework="JTAI",
    cues=(
        Cue(
            r"^joint targeted area inspection of",
            4,
            "Joint targeted area inspection of Hertfordshire",
        ),
        Cue(
            r"^this letter summarises the findings of the joint targeted area inspection",
            3,
            "This letter summarises the findings of the joint targeted area inspection (JTAI) of "
            "the multi-agency response",
        ),
        Cue(
            r"undertook a joint inspection of the multi-agency response",
            2,
            "Between 16 and 20 October 2017, Ofsted and others undertook a joint inspection of "
            "the multi-agency response to abuse and neglect",
        ),
        Cue(
            r"^dear .*(?:local partnership|safeguarding .*partnership)",
            1,
            "Dear local partnership",
        ),
    ),
    titles=(r"joint targeted area inspection of",),
    front=Front.LETTER,
    headings=(
        Heading(Part.CONTEXT, r"context", ("Context",)),
        Heading(Part.HEADLINE_FINDINGS, r"headline findings", ("Headline findings",)),
        Heading(
            Part.WHAT_NEEDS_TO_IMPROVE,
            r"what needs to improve|areas? for improvement",
            ("What needs to improve?", "Areas for improvement"),
        ),
        Heading(
            Part.PRIORITY_ACTION,
            r"areas? for priority actions?",
            ("Areas for priority action", "Areas for priority actions"),
        ),
        Heading(
            Part.STRENGTHS,
            r"(?:key |early help )?strengths",
            ("Strengths", "Key Strengths", "Early help strengths"),
        ),
        Heading(Part.MAIN_FINDINGS, r"(?:main )?findings", ("Main findings",)),
        Heading(
            Part.MAIN_FINDINGS,
            r"(?:practice|case) stud(?:y|ies)\b.*|.{3,40}: highly effective practice",
            (
                "Practice study: highly effective practice",
                "Case Study: areas for improvement.",
                "Places and spaces: highly effective practice",
            ),
            level=2,
            boxed=True,
        ),
        Heading(Part.NEXT_STEPS, r"next steps", ("Next steps",)),
    ),
    opens_with=Part.INTRODUCTION,
    openings=(
        Formula(
            Part.INTRODUCTION,
            r"between .{5,60}, (?:ofsted|inspectors)",
            "Between 16 and 20 October 2017, Ofsted, the Care Quality Commission …",
        ),
        Formula(
            Part.INTRODUCTION,
            r"this letter,? (?:to|summarises|outlines)",
            "This letter to all the service leaders in the area outlines our findings",
        ),
        Formula(
            Part.INTRODUCTION,
            r"(?:this|the) (?:joint targeted area inspection|joint inspection|jtai|inspection)\b"
            r".{0,20} (?:includ|took place|was carried out|was conducted|focus|evaluat)",
            "This JTAI includes an evaluation of the multi-agency ‘front door’",
        ),
        Formula(
            Part.INTRODUCTION,
            r"the inspectorates recogni[sz]e the complexit",
            "The inspectorates recognise the complexities for agencies in intervening in families",
        ),
        Formula(
            Part.INTRODUCTION,
            r"(?:a|this) joint inspection of the multi-agency response .{0,120} will highlight",
            "A joint inspection of the multi-agency response to children will highlight",
        ),
    ),
    then=Part.HEADLINE_FINDINGS,
    required=(
        Part.INTRODUCTION,
        Part.HEADLINE_FINDINGS,
        Part.STRENGTHS,
        Part.WHAT_NEEDS_TO_IMPROVE,
        Part.NEXT_STEPS,
    ),
    dated=True,
)

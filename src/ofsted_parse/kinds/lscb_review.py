"""Review of the effectiveness of a Local Safeguarding Children Board, published by itself."""

from ofsted_parse.kinds.base import GRADE, LSCB, Cue, Edition, Front, Heading, Judged, Kind, People
from ofsted_parse.model import Area, Part

LSCB_REVIEW = Kind(
    name="lscb_review",
    framework="SIF",
    cues=(
        Cue(
            r"^(?:review|inspection) of the effectiveness of the local safeguarding children board",
            3,
            "Review of the effectiveness of the Local Safeguarding Children Board",
        ),
        Cue(
            rf"^(?:the effectiveness of )?the {LSCB}(?: is)? {GRADE}$",
            2,
            "The Local Safeguarding Children Board requires improvement",
        ),
    ),
    titles=(r"(?:review|inspection) of the effectiveness of the local safeguarding",),
    front=Front.COVER,
    headings=(
        Heading(
            Part.CONTEXT,
            r"information about (?:this|the) (?:local (?:authority )?)?area",
            ("Information about this area", "Information about this local authority area"),
        ),
        Heading(
            Part.CONTEXT,
            r"(?:children living|child protection|children looked after) in this area"
            r"|other information about this area",
            ("Children living in this area", "Children looked after in this area"),
            level=2,
        ),
        Heading(
            Part.HEADLINE_FINDINGS,
            r"executive summary|summary of (?:key )?findings",
            ("Executive summary", "Summary of findings"),
        ),
        Heading(
            Part.HEADLINE_FINDINGS,
            rf"the {LSCB} (?:is|has|requires?) .{{0,60}}because",
            ("The LSCB is good because:",),
            level=2,
        ),
        Heading(Part.STRENGTHS, rf"the {LSCB}'s strengths", ("The LSCB’s strengths",), level=2),
        Heading(
            Part.WHAT_NEEDS_TO_IMPROVE,
            rf"what does the {LSCB} need to improve|recommendations",
            ("What does the LSCB need to improve?", "Recommendations"),
        ),
        Heading(
            Part.PRIORITY_ACTION,
            r"priority (?:and immediate )?actions?|areas? for priority actions?",
            ("Priority and immediate action", "Priority actions"),
            level=2,
        ),
        Heading(
            Part.WHAT_NEEDS_TO_IMPROVE,
            r"areas? for improvement",
            ("Areas for improvement",),
            level=2,
        ),
        Heading(
            Part.MAIN_FINDINGS,
            r"inspection judge?ments? about the lscb"
            r"|(?:inspection|review) findings?(?:\W+the local safeguarding children board.*)?"
            r"|key strengths and weaknesses of .+",
            (
                "Inspection judgement about the LSCB",
                "Inspection findings – the Local Safeguarding Children Board",
                "Key strengths and weaknesses of the LSCB",
            ),
        ),
        Heading(
            Part.OTHER,
            r"what the .*(?:inspection|review) judge?ments mean.*",
            ("What the LSCB inspection judgements mean",),
        ),
        Heading(
            Part.OTHER,
            r"information about (?:this|the lscb|the) (?:inspection|review)",
            ("Information about this review", "Information about the LSCB inspection"),
        ),
        Heading(
            Part.OTHER,
            r"the (?:inspection|review) team",
            ("The inspection team",),
            level=2,
            team=True,
        ),
        Heading(
            Part.OTHER,
            rf"(?:the effectiveness of )?the {LSCB}(?: (?:is )?{GRADE})?",
            ("The Local Safeguarding Children Board requires improvement",),
            area=Area.LSCB,
        ),
    ),
    opens_with=Part.OTHER,
    boxed=Part.OTHER,
    judged=(
        Judged(
            Area.LSCB,
            rf"^(?:the effectiveness of )?the {LSCB}(?: \(lscb\))?(?: is)? {GRADE}",
            (
                "The Local Safeguarding Children Board requires improvement",
                "The effectiveness of the LSCB is good",
            ),
        ),
    ),
    editions=(Edition(None, None, (Area.LSCB,)),),
    people=People.TEAM,
    required=(Part.HEADLINE_FINDINGS, Part.WHAT_NEEDS_TO_IMPROVE, Part.MAIN_FINDINGS),
)

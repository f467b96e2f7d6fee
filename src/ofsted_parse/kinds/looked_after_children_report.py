"""Inspection of looked after children services, 2013; and its forerunners from 2009.

The grades are those of the time: outstanding, good, adequate, inadequate. 'Adequate' has no
counterpart today and is kept as printed.
"""

from ofsted_parse.kinds.base import Cue, Front, Heading, Judged, Kind, People
from ofsted_parse.model import Area, Part

LOOKED_AFTER_CHILDREN_REPORT = Kind(
    name="looked_after_children_report",
    framework="Looked after children",
    cues=(
        Cue(
            r"^inspection of (?:safeguarding and )?looked after children(?: services)?$",
            3,
            "Inspection of looked after children services",
        ),
        Cue(
            r"overall effectiveness of services for looked after children and young people",
            2,
            "Overall effectiveness of services for looked after children and young people",
        ),
    ),
    titles=(r"inspection of (?:safeguarding and )?looked after children",),
    front=Front.COVER,
    headings=(
        Heading(
            Part.OTHER,
            r"about this inspection|the inspection judge?ments and what they mean"
            r"|record of main findings.*|summary for children and young people",
            (
                "About this inspection",
                "The inspection judgements and what they mean",
                "Record of main findings",
            ),
        ),
        Heading(
            Part.CONTEXT,
            r"(?:service|area) information",
            ("Service information",),
        ),
        Heading(
            Part.HEADLINE_FINDINGS,
            r"overall effectiveness(?: of services for looked after children and young people)?",
            (
                "Overall effectiveness of services for looked after children and young people",
                "Overall effectiveness",
            ),
            area=Area.OVERALL_EFFECTIVENESS,
        ),
        Heading(
            Part.WHAT_NEEDS_TO_IMPROVE,
            r"areas? for improvement|recommendations",
            ("Areas for improvement",),
        ),
        Heading(
            Part.WHAT_NEEDS_TO_IMPROVE,
            r"immediately|within (?:three|six) months",
            ("Immediately:", "Within three months:"),
            level=2,
        ),
        Heading(
            Part.MAIN_FINDINGS,
            r"capacity (?:to improve|for improvement)"
            r"|(?:services|outcomes) for looked after children(?: and young people)?"
            r"|quality of (?:provision|practice)|leadership and management",
            (
                "Capacity to improve",
                "Outcomes for looked after children and young people",
                "Quality of provision",
                "Leadership and management",
            ),
        ),
    ),
    opens_with=Part.OTHER,
    judged=(
        Judged(
            Area.OVERALL_EFFECTIVENESS,
            r"^grade \d \((?P<grade>outstanding|good|adequate|inadequate)\)$",
            ("Grade 4 (Inadequate)",),
        ),
    ),
    people=People.FRONT,
    required=(Part.HEADLINE_FINDINGS, Part.WHAT_NEEDS_TO_IMPROVE, Part.MAIN_FINDINGS),
)

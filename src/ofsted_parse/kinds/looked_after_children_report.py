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
        Heading(Part.INTRODUCTION, r"about this inspection", ("About this inspection",)),
        Heading(
            Part.OTHER,
            r"the inspection judge?ments and what they mean"
            r"|record of main findings.*|summary for children and young people",
            ("The inspection judgements and what they mean", "Record of main findings"),
        ),
        Heading(
            Part.OTHER,
            r"services for looked after children(?: and young people)?",
            ("Services for looked after children",),
            level=2,
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
            r"immediately|within \w+ (?:weeks|months)",
            ("Immediately:", "Within three months:"),
            level=2,
        ),
        Heading(
            Part.MAIN_FINDINGS,
            r"leadership and management",
            ("Leadership and management",),
            area=Area.LEADERSHIP,
        ),
        Heading(
            Part.MAIN_FINDINGS,
            r"capacity (?:to improve|for improvement)",
            ("Capacity to improve",),
            area=Area.CAPACITY_TO_IMPROVE,
        ),
        Heading(
            Part.MAIN_FINDINGS,
            r"outcomes for looked after children(?: and young people)?",
            ("Outcomes for looked after children and young people",),
            area=Area.OUTCOMES,
        ),
        Heading(
            Part.MAIN_FINDINGS,
            r"quality of (?:provision|practice)",
            ("Quality of provision",),
            area=Area.QUALITY_OF_PROVISION,
        ),
    ),
    opens_with=Part.OTHER,
    judged=(
        Judged(Area.OVERALL_EFFECTIVENESS, r"^overall effectiveness", ("Overall effectiveness",)),
        Judged(Area.CAPACITY_TO_IMPROVE, r"^capacity to improve", ("Capacity to improve",)),
        Judged(
            Area.OUTCOMES,
            r"^outcomes for looked after children(?: and young people)?",
            ("Outcomes for looked after children and young people",),
        ),
        Judged(Area.QUALITY_OF_PROVISION, r"^quality of provision", ("Quality of provision",)),
        Judged(Area.LEADERSHIP, r"^leadership and management", ("Leadership and management",)),
    ),
    people=People.FRONT,
    required=(Part.HEADLINE_FINDINGS, Part.WHAT_NEEDS_TO_IMPROVE, Part.MAIN_FINDINGS),
)

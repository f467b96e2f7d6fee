"""Full inspection of a local authority's children's services under ILACS, from 2018."""

from datetime import date

from ofsted_parse.kinds.base import GRADE, Cue, Edition, Front, Heading, Judged, Kind, People
from ofsted_parse.model import Area, Part

#: What stands between a judgement's name and its grade: ': good', ' is good', ' requires …'.
_JUDGED = rf"(?:\W+(?:(?:is|are)\W+)?{GRADE})?"

ILACS_REPORT = Kind(
    name="ilacs_report",
    framework="ILACS",
    cues=(
        Cue(
            r"^inspection of .*(?:local authority )?children's services$",
            3,
            "Inspection of Cornwall local authority children’s services",
        ),
        Cue(
            r"^inspection of children's social care services$",
            3,
            "Inspection of children’s social care services",
        ),
        Cue(
            r"^the impact of leaders on (?:social work )?practice with children and families",
            2,
            "The impact of leaders on social work practice with children and families",
        ),
        Cue(
            r"^the experiences and progress of children in care",
            2,
            "The experiences and progress of children in care: good",
        ),
    ),
    titles=(r"inspection of .*children's (?:social care )?services",),
    front=Front.REPORT,
    headings=(
        Heading(
            Part.WHAT_NEEDS_TO_IMPROVE,
            r"(?:what|areas? (?:which|that)) needs? to improve(?: further)?",
            ("What needs to improve?", "What needs to improve"),
        ),
        Heading(
            Part.PRIORITY_ACTION,
            r"areas? for priority actions?",
            ("Areas for priority action", "Area for priority action"),
        ),
        Heading(
            Part.MAIN_FINDINGS,
            rf"the experiences and progress of children who need help and protection{_JUDGED}",
            (
                "The experiences and progress of children who need help and protection: good",
                "The experiences and progress of children who need help and protection is "
                "inadequate",
            ),
            area=Area.HELP_AND_PROTECTION,
        ),
        Heading(
            Part.MAIN_FINDINGS,
            rf"the experiences (?:and progress )?of children in care{_JUDGED}",
            (
                "The experiences and progress of children in care: outstanding",
                "The experiences of children in care: outstanding",
            ),
            area=Area.CHILDREN_IN_CARE,
        ),
        Heading(
            Part.MAIN_FINDINGS,
            rf"the experiences and progress of (?:children )?care leavers{_JUDGED}",
            (
                "The experiences and progress of care leavers: requires improvement to be good",
                "The experiences and progress of children care leavers: good",
            ),
            area=Area.CARE_LEAVERS,
        ),
        Heading(
            Part.MAIN_FINDINGS,
            rf"the experiences and progress of children in care and care leavers{_JUDGED}",
            ("The experiences and progress of children in care and care leavers: Good",),
            area=Area.CHILDREN_IN_CARE_AND_CARE_LEAVERS,
        ),
        Heading(
            Part.MAIN_FINDINGS,
            r"the impact of leaders on (?:social work )?practice with children and families"
            rf"{_JUDGED}",
            (
                "The impact of leaders on social work practice with children and families: good",
                "The impact of leaders on social work practice with children and families is: "
                "outstanding",
            ),
            area=Area.LEADERSHIP,
        ),
    ),
    opens_with=Part.HEADLINE_FINDINGS,
    judged=(
        Judged(
            Area.LEADERSHIP,
            r"the impact of leaders on (?:social work )?practice with children and families",
            (
                "The impact of leaders on social work practice with children and families",
                "The impact of leaders on practice with children and families",
            ),
        ),
        Judged(
            Area.HELP_AND_PROTECTION,
            r"the experiences and progress of children who need help and protection",
            ("The experiences and progress of children who need help and protection",),
        ),
        Judged(
            Area.CHILDREN_IN_CARE_AND_CARE_LEAVERS,
            r"the experiences and progress of children in care and care leavers",
            ("The experiences and progress of children in care and care leavers",),
        ),
        Judged(
            Area.CHILDREN_IN_CARE,
            r"the experiences and progress of children in care",
            ("The experiences and progress of children in care",),
        ),
        Judged(
            Area.CARE_LEAVERS,
            r"the experiences and progress of (?:children )?care leavers",
            ("The experiences and progress of care leavers",),
        ),
        Judged(Area.OVERALL_EFFECTIVENESS, r"overall effectiveness", ("Overall effectiveness",)),
    ),
    # The grid from 2018 joins care leavers with children in care; inspections from January 2023
    # judge them apart; the reform of April 2026 dropped the overall judgement.
    editions=(
        Edition(
            None,
            date(2023, 1, 1),
            (
                Area.LEADERSHIP,
                Area.HELP_AND_PROTECTION,
                Area.CHILDREN_IN_CARE_AND_CARE_LEAVERS,
                Area.OVERALL_EFFECTIVENESS,
            ),
        ),
        Edition(
            date(2023, 1, 1),
            date(2026, 4, 1),
            (
                Area.LEADERSHIP,
                Area.HELP_AND_PROTECTION,
                Area.CHILDREN_IN_CARE,
                Area.CARE_LEAVERS,
                Area.OVERALL_EFFECTIVENESS,
            ),
        ),
        Edition(
            date(2026, 4, 1),
            None,
            (
                Area.LEADERSHIP,
                Area.HELP_AND_PROTECTION,
                Area.CHILDREN_IN_CARE,
                Area.CARE_LEAVERS,
            ),
        ),
    ),
    people=People.FRONT,
    required=(Part.HEADLINE_FINDINGS, Part.WHAT_NEEDS_TO_IMPROVE, Part.MAIN_FINDINGS),
)

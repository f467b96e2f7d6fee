"""Area SEND inspection of a local area partnership by Ofsted and the CQC, from 2023."""

from ofsted_parse.kinds.base import Cue, Edition, Front, Heading, Judged, Kind, People
from ofsted_parse.model import Area, Part

_SEND = r"(?:special educational needs and/or disabilities \(send\)|send)"

AREA_SEND_REPORT = Kind(
    name="area_send_report",
    framework="Area SEND",
    cues=(
        Cue(
            r"^area send (?:full )?inspection of .* local area partnership",
            3,
            "Area SEND inspection of Westhaven Local Area Partnership",
        ),
        Cue(
            r"^what is the area partnership doing that is effective",
            2,
            "What is the area partnership doing that is effective?",
        ),
        Cue(
            r"^what does the area partnership need to do better",
            2,
            "What does the area partnership need to do better?",
        ),
        Cue(r"^local area partnership report$", 1, "Local area partnership report"),
    ),
    titles=(r"area send (?:full )?inspection of",),
    front=Front.COVER,
    headings=(
        Heading(Part.HEADLINE_FINDINGS, r"inspection outcome", ("Inspection outcome",)),
        Heading(
            Part.CONTEXT,
            r"information about the local area(?: partnership)?",
            ("Information about the local area partnership",),
        ),
        Heading(
            Part.MAIN_FINDINGS,
            rf"what is it like to be a child or young person (?:with )?{_SEND} in this area",
            (
                "What is it like to be a child or young person with SEND in this area?",
                "What is it like to be a child or young person with special educational needs "
                "and/or disabilities (SEND) in this area?",
            ),
        ),
        Heading(
            Part.STRENGTHS,
            r"what is the (?:local )?area partnership doing that is effective",
            ("What is the area partnership doing that is effective?",),
        ),
        Heading(
            Part.WEAKNESSES,
            r"what does the (?:local )?area partnership need to do better",
            ("What does the area partnership need to do better?",),
        ),
        Heading(
            Part.PRIORITY_ACTION,
            r"areas? for priority actions?",
            ("Areas for priority action", "Area for priority action"),
        ),
        Heading(Part.WHAT_NEEDS_TO_IMPROVE, r"areas? for improvement", ("Areas for improvement",)),
        Heading(Part.OTHER, r"local area partnership details", ("Local area partnership details",)),
        Heading(
            Part.OTHER, r"information about this inspection", ("Information about this inspection",)
        ),
        Heading(Part.OTHER, r"inspection team", ("Inspection team",), level=2, team=True),
    ),
    opens_with=Part.OTHER,
    judged=(
        Judged(
            Area.SEND_OUTCOME,
            r"typically lead to (?P<grade>positive) experiences and outcomes",
            (
                "The local area partnership’s arrangements typically lead to positive experiences "
                "and outcomes for children and young people",
            ),
        ),
        Judged(
            Area.SEND_OUTCOME,
            r"lead to (?P<grade>inconsistent) experiences and outcomes",
            (
                "The local area partnership’s arrangements lead to inconsistent experiences and "
                "outcomes for children and young people",
            ),
        ),
        Judged(
            Area.SEND_OUTCOME,
            r"there are (?P<grade>widespread and/or systemic failings)",
            ("There are widespread and/or systemic failings leading to significant concerns",),
        ),
    ),
    editions=(Edition(None, None, (Area.SEND_OUTCOME,)),),
    people=People.TEAM,
    required=(
        Part.HEADLINE_FINDINGS,
        Part.CONTEXT,
        Part.MAIN_FINDINGS,
        Part.STRENGTHS,
        Part.WEAKNESSES,
        Part.WHAT_NEEDS_TO_IMPROVE,
    ),
)

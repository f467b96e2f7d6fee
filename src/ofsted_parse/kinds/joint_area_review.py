"""Joint area review of services for children and young people in an area, 2005–2008.

Its grades are numbers from 1 to 4, which are not Ofsted's grades of today and are not translated.
"""

from ofsted_parse.kinds.base import Cue, Front, Heading, Kind
from ofsted_parse.model import Part

JOINT_AREA_REVIEW = Kind(
    name="joint_area_review",
    framework="JAR",
    cues=(
        Cue(r"^joint area review\b", 3, "Joint area review"),
        Cue(
            r"children'?s services authority area",
            2,
            "Linden Regis Children’s Services Authority Area",
        ),
    ),
    titles=(r"joint area review\b.*", r".+children's services authority area"),
    front=Front.COVER,
    headings=(
        Heading(Part.INTRODUCTION, r"introduction", ("Introduction",)),
        Heading(Part.CONTEXT, r"context", ("Context",)),
        Heading(
            Part.HEADLINE_FINDINGS,
            r"(?:executive )?summary|summary report",
            ("Executive summary", "Summary report"),
        ),
        Heading(Part.MAIN_FINDINGS, r"main findings", ("Main findings",)),
        Heading(Part.OTHER, r"grades|annex.*", ("Grades", "Annex A")),
        Heading(Part.WHAT_NEEDS_TO_IMPROVE, r"recommendations", ("Recommendations",)),
        Heading(
            Part.MAIN_FINDINGS,
            r"(?:how effectively|the effectiveness|the contribution|the impact|equality and"
            r"|safeguarding|looked[ -]after children|children and young people with learning"
            r"|service management|capacity to improve|outcomes for children|being healthy"
            r"|staying safe|enjoying and achieving|making a positive contribution"
            r"|achieving economic well-?being).*",
            (
                "Safeguarding",
                "Looked after children and young people",
                "Service management",
                "Staying safe",
            ),
        ),
        Heading(
            Part.MAIN_FINDINGS,
            r"major strengths|important weaknesses(?: and areas for development)?",
            ("Major strengths", "Important weaknesses"),
            level=2,
        ),
    ),
    opens_with=Part.OTHER,
    required=(Part.WHAT_NEEDS_TO_IMPROVE,),
)

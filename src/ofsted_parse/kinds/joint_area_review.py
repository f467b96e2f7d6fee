"""Joint area review of services for children and young people in an area, 2005–2008.

And the report on the progress made since one, by the same inspectorates.

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
            r"^inspection of progress made in the provision of .*services",
            4,
            "Inspection of progress made in the provision of safeguarding services in Linden Regis",
        ),
        Cue(
            r"since the publication of the joint area review",
            2,
            "Since the publication of the joint area review in May 2007, the council has …",
        ),
        Cue(
            r"children'?s services authority area",
            2,
            "Linden Regis Children’s Services Authority Area",
        ),
    ),
    titles=(
        r"joint area review\b.*",
        r".+children's services authority area",
        r"inspection of progress made in the provision of .*services",
    ),
    front=Front.COVER,
    headings=(
        Heading(
            Part.INTRODUCTION,
            r"introduction|about the (?:inspection|review)|evidence",
            ("Introduction", "About the inspection", "Evidence"),
        ),
        Heading(Part.CONTEXT, r"context", ("Context",)),
        Heading(
            Part.HEADLINE_FINDINGS,
            r"(?:executive )?summary|summary report|summary of key findings"
            r"|overall judge?ment on progress(?: since \w+ \d{4})?",
            (
                "Executive summary",
                "Summary report",
                "Summary of key findings",
                "Overall judgement on progress since May 2007",
            ),
        ),
        Heading(Part.MAIN_FINDINGS, r"(?:main|key) findings", ("Main findings", "Key findings")),
        Heading(Part.OTHER, r"grades|annex.*", ("Grades", "Annex A")),
        Heading(
            Part.WHAT_NEEDS_TO_IMPROVE,
            r"recommendations|priorities for (?:further )?improvement",
            ("Recommendations", "Priorities for further improvement"),
        ),
        Heading(
            Part.WHAT_NEEDS_TO_IMPROVE,
            r"for immediate action|for action (?:over|within) (?:the next )?\w+ (?:weeks|months)",
            ("For immediate action", "For action over the next six months"),
            level=2,
        ),
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
    # They took place over months; the reports on progress name no days at all.
    visit_dated=False,
    required=(Part.WHAT_NEEDS_TO_IMPROVE,),
)

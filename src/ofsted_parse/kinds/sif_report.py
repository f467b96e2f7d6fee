"""Single inspection framework: full inspection with the review of the LSCB, 2013–2018.

Two books in one: the local authority, then the Local Safeguarding Children Board (LSCB), each
with a summary, recommendations and findings. The first reports (to 2015) begin with a summary of
key findings and 'What does the local authority need to improve?', the later ones with an
executive summary and recommendations.
"""

from ofsted_parse.kinds.base import GRADE, LSCB, Cue, Edition, Front, Heading, Judged, Kind, People
from ofsted_parse.model import Area, Part

#: ' are inadequate', ': good', ' is that it requires improvement', ' is requires improvement'.
_JUDGED = rf"(?:\W+(?:(?:is|are)\W+)?(?:that it (?:is )?)?{GRADE})?"
_BECAUSE = r"(?:is|are|has|have|requires?) .{0,60}because"

SIF_REPORT = Kind(
    name="sif_report",
    framework="SIF",
    cues=(
        Cue(
            r"inspection of services for children in need of help and protection",
            4,
            "Inspection of services for children in need of help and protection, children looked "
            "after and care leavers",
        ),
        Cue(
            r"^review of the effectiveness of the local safeguarding children board",
            1,
            "Review of the effectiveness of the Local Safeguarding Children Board",
        ),
        Cue(
            r"^(?:\d\. ?)?children looked after and achieving permanence",
            1,
            "2. Children looked after and achieving permanence",
        ),
    ),
    titles=(
        r"(?:re-?)?inspection of services for children in need of help",
        r"and",
        r"(?:review|inspection) of the effectiveness of the local safeguarding",
    ),
    front=Front.COVER,
    headings=(
        Heading(
            Part.HEADLINE_FINDINGS,
            r"executive summary|summary of (?:key )?findings",
            ("Executive summary", "Summary of key findings", "Summary of findings"),
        ),
        Heading(
            Part.HEADLINE_FINDINGS,
            rf"(?:this local authority|the local authority|children's services .*|the {LSCB}) "
            rf"{_BECAUSE}",
            (
                "This local authority requires improvement and is not yet good because",
                "The LSCB is good because:",
                "Children’s services in Hull require improvement because:",
            ),
            level=2,
        ),
        Heading(
            Part.STRENGTHS,
            rf"the (?:local authority|{LSCB}) has the following strengths",
            ("The local authority has the following strengths:",),
            level=2,
        ),
        Heading(
            Part.STRENGTHS,
            rf"the (?:local authority|{LSCB})'s strengths",
            ("The local authority’s strengths", "The LSCB’s strengths"),
        ),
        Heading(
            Part.WHAT_NEEDS_TO_IMPROVE,
            rf"what does the (?:local authority|{LSCB}) need to improve|recommendations"
            r"(?: (?:for|to) .*)?",
            (
                "What does the local authority need to improve?",
                "What does the LSCB need to improve?",
                "Recommendations",
            ),
        ),
        Heading(
            Part.PRIORITY_ACTION,
            r"priority (?:and immediate )?actions?|areas? for priority actions?",
            ("Priority and immediate action", "Priority actions", "Areas for priority action"),
            level=2,
        ),
        Heading(
            Part.WHAT_NEEDS_TO_IMPROVE,
            r"areas? for improvement",
            ("Areas for improvement",),
            level=2,
        ),
        Heading(
            Part.OTHER,
            r"progress since the last inspection|summary for children and young people",
            ("Progress since the last inspection", "Summary for children and young people"),
        ),
        Heading(
            Part.OTHER,
            r"what the .*inspection judge?ments mean.*",
            (
                "What the inspection judgements mean: the local authority",
                "What the inspection judgments mean: the LSCB",
            ),
            inert=rf"the local authority|the {LSCB}",
            closes=True,
        ),
        Heading(
            Part.OTHER,
            r"information about (?:this|the local authority|the lscb|the) inspection"
            r"(?: and (?:the|this) review)?",
            (
                "Information about this inspection",
                "Information about the local authority inspection",
                "Information about the inspection and the review",
            ),
            closes=True,
        ),
        Heading(Part.OTHER, r"the inspection team", ("The inspection team",), level=2, team=True),
        Heading(
            Part.OTHER,
            rf"(?:the effectiveness of )?the {LSCB}(?: (?:is )?{GRADE})?",
            (
                "The Local Safeguarding Children Board (LSCB)",
                "The Local Safeguarding Children Board requires improvement",
                "The effectiveness of the LSCB is inadequate",
            ),
            area=Area.LSCB,
            book=True,
        ),
        Heading(
            Part.OTHER,
            r"section \d: .*",
            (
                "Section 1: the local authority",
                "Section 2: The effectiveness of the Local Safeguarding Children Board",
            ),
        ),
        Heading(Part.CONTEXT, "(?:the )?local authority", ("The local authority",), book=True),
        Heading(
            Part.CONTEXT,
            r"(?:the )?local authority context"
            r"|(?:annex \w: )?information about (?:this|the) local authority area",
            (
                "Local authority context",
                "Information about this local authority area",
                "Annex A: Information about the local authority area",
            ),
        ),
        Heading(
            Part.CONTEXT,
            r"(?:previous|other) ofsted inspections?|local leadership"
            r"|other information about this area|additional contextual information"
            r"|the (?:casework models?|practice framework) used in this area"
            r"|(?:children living|child protection|children looked after) in this area",
            (
                "Previous Ofsted inspections",
                "Local leadership",
                "Children living in this area",
                "Child protection in this area",
                "Other information about this area",
                "Additional contextual information",
                "The casework model used in this area",
            ),
            level=2,
        ),
        Heading(
            Part.MAIN_FINDINGS,
            r"inspection judge?ments? about the (?:local authority|lscb)",
            (
                "Inspection judgements about the local authority",
                "Inspection judgement about the LSCB",
            ),
        ),
        Heading(
            Part.MAIN_FINDINGS,
            rf"the experiences and progress of children who need help and protection{_JUDGED}",
            (
                "The experiences and progress of children who need help and protection",
                "The experiences and progress of children who need help and protection are good.",
            ),
            area=Area.HELP_AND_PROTECTION,
        ),
        Heading(
            Part.MAIN_FINDINGS,
            r"the experiences and progress of children looked after and achieving permanence"
            rf"{_JUDGED}",
            (
                "The experiences and progress of children looked after and achieving permanence",
                "The experiences and progress of children looked after and achieving permanence "
                "require improvement",
            ),
            area=Area.CHILDREN_IN_CARE,
        ),
        Heading(
            Part.MAIN_FINDINGS,
            rf"the graded judge?ment for adoption(?: performance)?{_JUDGED}",
            (
                "The graded judgement for adoption performance is that it is good",
                "The graded judgment for adoption performance is outstanding",
            ),
            level=2,
            area=Area.ADOPTION,
        ),
        Heading(
            Part.MAIN_FINDINGS,
            r"the graded judge?ment (?:about|for) (?:the experiences? and progress of )?"
            rf"care leavers{_JUDGED}",
            (
                "The graded judgement about the experience and progress of care leavers is that "
                "it requires improvement",
                "The graded judgement for care leavers is good",
            ),
            level=2,
            area=Area.CARE_LEAVERS,
        ),
        Heading(
            Part.MAIN_FINDINGS,
            rf"leadership, management and governance{_JUDGED}",
            (
                "Leadership, management and governance",
                "Leadership, management and governance are inadequate",
            ),
            area=Area.LEADERSHIP,
        ),
        Heading(
            Part.MAIN_FINDINGS,
            r"key strengths and weaknesses of .+",
            ("Key strengths and weaknesses of the LSCB",),
        ),
        Heading(
            Part.MAIN_FINDINGS,
            rf"inspection findings?\W+the {LSCB}.*",
            ("Inspection findings – the Local Safeguarding Children Board",),
        ),
        Heading(
            Part.MAIN_FINDINGS,
            r"inspection findings?",
            ("Inspection findings",),
            level=2,
            below=True,
        ),
    ),
    opens_with=Part.OTHER,
    boxed=Part.OTHER,
    judged=(
        Judged(
            Area.OVERALL_EFFECTIVENESS,
            r"^(?:the overall judge?ment (?:is|are)(?: that)?(?: children's services?)?(?: in .+?)?"
            rf"|children's services in .+?)(?: (?:is|are))? {GRADE}$",
            (
                "The overall judgement is that children’s service requires improvement.",
                "Children’s services in Bromley are inadequate",
                "The overall judgement is that children’s services require improvement",
                "The overall judgement is good.",
            ),
        ),
        Judged(
            Area.HELP_AND_PROTECTION,
            r"^(?:\d\.? ?)?children who need help and protection",
            ("1. Children who need help and protection",),
        ),
        Judged(
            Area.CHILDREN_IN_CARE,
            r"^(?:\d\.? ?)?children looked after and achieving permanence",
            ("2. Children looked after and achieving permanence",),
        ),
        Judged(Area.ADOPTION, r"^(?:\d\.\d ?)?adoption performance", ("2.1 Adoption performance",)),
        Judged(
            Area.CARE_LEAVERS,
            r"^(?:\d\.\d ?)?experiences? and progress of care leavers",
            ("2.2 Experiences and progress of care leavers",),
        ),
        Judged(
            Area.LEADERSHIP,
            r"^(?:\d\.? ?)?leadership, management and governance",
            ("3. Leadership, management and governance",),
        ),
        Judged(
            Area.LSCB,
            rf"^(?:the effectiveness of )?the {LSCB}(?: \(lscb\))?(?: (?:is|are))? {GRADE}",
            (
                "The Local Safeguarding Children Board requires improvement",
                "The effectiveness of the Local Safeguarding Children Board (LSCB) is good",
            ),
        ),
    ),
    editions=(
        Edition(
            None,
            None,
            (
                Area.OVERALL_EFFECTIVENESS,
                Area.HELP_AND_PROTECTION,
                Area.CHILDREN_IN_CARE,
                Area.ADOPTION,
                Area.CARE_LEAVERS,
                Area.LEADERSHIP,
            ),
        ),
    ),
    people=People.TEAM,
    required=(Part.HEADLINE_FINDINGS, Part.WHAT_NEEDS_TO_IMPROVE, Part.MAIN_FINDINGS),
)

"""A newspaper article or a council's press release about an inspection."""

from ofsted_parse.kinds.base import GRADE, Cue, Front, Heading, Judged, Kind
from ofsted_parse.model import Area, Part

PRESS_ARTICLE = Kind(
    name="press_article",
    framework=None,
    cues=(
        Cue(
            r"\bofsted (?:report|inspection|inspectors)\b.*\bchildren's services\b"
            r"|\bchildren's services\b.*\bofsted\b",
            2,
            "OFSTED report highlights ‘significant progress’ in Saltmarsh children’s services",
        ),
        Cue(r"\bcllr\b|\bcouncillor\b.*\bsaid\b|\bsaid: ?\"", 1, "Cllr Jo Marsh said: “We are …"),
        Cue(
            r"ofsted (?:has )?(?:issued|gave|given|awarded|rated|praised|published)"
            r"|recent ofsted inspection",
            1,
            "A recent Ofsted inspection into children’s services has praised the progress made.",
        ),
        Cue(r"\beditor\b|\breporter\b|@\S+\.co\.uk|press office", 1, "Editor"),
    ),
    titles=(r".+",),
    front=Front.ARTICLE,
    headings=(
        Heading(
            Part.STRENGTHS,
            r".*\b(?:areas of excellence|strengths|positives?|praised|highlights)\b.{0,40}"
            r"(?:include|included|are|were)",
            ("Areas of excellence or improvement include:", "Strengths identified include:"),
            list_only=True,
        ),
        Heading(
            Part.WHAT_NEEDS_TO_IMPROVE,
            r".*\b(?:recommendations?|areas? for improvement|(?:needs?|areas) to improve)\b.{0,40}"
            r"(?:include|included|are|were|is)",
            ("The four recommendations for improvement are:",),
            list_only=True,
        ),
    ),
    opens_with=Part.OTHER,
    judged=(
        Judged(
            Area.OVERALL_EFFECTIVENESS,
            rf"(?:rat(?:ing|ed)|judged|grad(?:e|ed|ing))(?: \w+){{0,5}}?\W+'?{GRADE}",
            (
                "Ofsted issued a rating of ‘requires improvement’.",
                "Children’s services have been rated as good by Ofsted.",
            ),
        ),
    ),
)

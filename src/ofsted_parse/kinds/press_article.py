"""A newspaper article or a council's press release about an inspection."""

from ofsted_parse.kinds.base import GRADE, Cue, Front, Heading, Judged, Kind
from ofsted_parse.model import Area, Part

PRESS_ARTICLE = Kind(
    name="press_article",
    framework=None,
    cues=(
        Cue(
            r"\b(?:ofsted|inspectors?)\b.*\bchildren's services\b"
            r"|\bchildren's services\b.*\b(?:ofsted|inspectors?)\b",
            2,
            "OFSTED report highlights ‘significant progress’ in Saltmarsh children’s services",
        ),
        Cue(r"\b(?:cllr|councillor)\b", 1, "Cllr Jo Marsh, cabinet member for children, said:"),
        Cue(r"\bsaid:? ?\"|\bsaid: |, said\b", 1, "Cllr Jo Marsh said: “We are …"),
        Cue(
            r"\b(?:ofsted|inspectors?) (?:has |have )?"
            r"(?:issued|gave|given|awarded|rated|praised?|published|found|said)\b",
            1,
            "Ofsted issued a rating of ‘requires improvement’.",
        ),
        Cue(
            r"\breporter\b|\beditor\b|\bnewsdesk\b|\bpress office\b",
            1,
            "Reporter Email: newsdesk@saltmarsh.example",
        ),
    ),
    # The page of a computer program that reads letters speaks of inspectors as a newspaper does.
    against=(
        Cue(r"^'''", 5, "```sh"),
        Cue(r"\b(?:pip|npm|brew|cargo|apt|apt-get) install\b", 5, "brew install letters-reader"),
        Cue(r"\bgit clone\b", 5, "git clone https://forge.example/letters-reader"),
        Cue(r"\[!\[", 5, "[![Build](https://forge.example/badge.svg)](https://forge.example)"),
        Cue(
            r"^(?:install(?:ation|ing)?|usage|quick ?start|getting started|contributing"
            r"|licen[cs]e|change ?log|roadmap)$",
            5,
            "Contributing",
        ),
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
    visit_dated=False,
    judged=(
        Judged(
            Area.OVERALL_EFFECTIVENESS,
            rf"(?:rat(?:ing|ed)|judged|grad(?:e|ed|ing))(?: [\w']+){{0,9}}?\W+'?{GRADE}",
            (
                "Ofsted issued a rating of ‘requires improvement’.",
                "Children’s services have been rated as good by Ofsted.",
            ),
        ),
    ),
)

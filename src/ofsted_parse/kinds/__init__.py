"""The registry of kinds: a new kind is one file beside this one and one name below."""

from __future__ import annotations

from ofsted_parse.kinds.area_send_report import AREA_SEND_REPORT
from ofsted_parse.kinds.base import Front, Heading, Kind
from ofsted_parse.kinds.focused_visit_letter import FOCUSED_VISIT_LETTER
from ofsted_parse.kinds.ilacs_report import ILACS_REPORT
from ofsted_parse.kinds.joint_area_review import JOINT_AREA_REVIEW
from ofsted_parse.kinds.jtai_letter import JTAI_LETTER
from ofsted_parse.kinds.looked_after_children_report import LOOKED_AFTER_CHILDREN_REPORT
from ofsted_parse.kinds.lscb_review import LSCB_REVIEW
from ofsted_parse.kinds.monitoring_visit_letter import MONITORING_VISIT_LETTER
from ofsted_parse.kinds.press_article import PRESS_ARTICLE
from ofsted_parse.kinds.sif_report import SIF_REPORT
from ofsted_parse.model import Part

#: Every known kind. Where two fit equally well, the first one wins.
KINDS: tuple[Kind, ...] = (
    FOCUSED_VISIT_LETTER,
    MONITORING_VISIT_LETTER,
    JTAI_LETTER,
    ILACS_REPORT,
    SIF_REPORT,
    AREA_SEND_REPORT,
    LSCB_REVIEW,
    LOOKED_AFTER_CHILDREN_REPORT,
    JOINT_AREA_REVIEW,
    PRESS_ARTICLE,
)


def _every_heading() -> tuple[Heading, ...]:
    """The headings of all official kinds; of two with one wording, the first."""
    seen: dict[str, Heading] = {}
    for kind in KINDS:
        if kind is not PRESS_ARTICLE:
            for heading in kind.headings:
                seen.setdefault(heading.pattern, heading)
    return tuple(seen.values())


#: What is not recognised is sectioned by every known heading.
UNKNOWN = Kind(
    name="unknown",
    framework=None,
    cues=(),
    titles=(),
    front=Front.ARTICLE,
    headings=_every_heading(),
    opens_with=Part.OTHER,
)

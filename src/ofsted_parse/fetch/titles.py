"""The titles of letters on Ofsted's site: which kind each says it is, and which kinds fit that.

Of 613 titles that public tables of the site hold, 492 are 'Children's services inspection', 64
'Joint area child protection inspection', 55 'Area SEND full inspection'; the others are variants of
the first and one of 2009. What visits are called there is one author's word, so titles are matched
by the words in them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ofsted_parse.wording import plain

#: Whatever no other fits.
OTHER = "other"


@dataclass(frozen=True, slots=True)
class SiteKind:
    """A kind as the site tells it apart, and the kinds of document that it stands for."""

    name: str
    title: str
    fits: frozenset[str]


#: The first whose words stand in the title. Under one title the site has had the reports of four
#: frameworks since 2012, so the kind of such a document is seen only in it.
SITE_KINDS = (
    SiteKind("focused_visit_letter", r"\bfocuss?ed visit\b", frozenset({"focused_visit_letter"})),
    SiteKind(
        "monitoring_visit_letter", r"\bmonitoring visit\b", frozenset({"monitoring_visit_letter"})
    ),
    SiteKind(
        "jtai_letter",
        r"\bjoint (?:targeted )?area (?:child protection )?inspection\b|\bjtai\b",
        frozenset({"jtai_letter"}),
    ),
    SiteKind(
        "area_send_report",
        r"\barea send\b|\bsend full inspection\b|\blocal area send\b",
        frozenset({"area_send_report"}),
    ),
    SiteKind("joint_area_review", r"\bjoint area review\b", frozenset({"joint_area_review"})),
    SiteKind(
        "childrens_services_inspection",
        r"\bchildren'?s?'? services inspection\b|\binspection of .*\bchildren'?s?'? services\b",
        frozenset({"ilacs_report", "sif_report", "lscb_review", "looked_after_children_report"}),
    ),
)
KIND_NAMES = (*(kind.name for kind in SITE_KINDS), OTHER)


def kind_of(title: str) -> str:
    """The kind that a title names, or 'other'.

    >>> kind_of("Children’s services focused visit"), kind_of("Assurance visit")
    ('focused_visit_letter', 'other')
    """
    words = plain(title).lower()
    return next((kind.name for kind in SITE_KINDS if re.search(kind.title, words)), OTHER)


def fits(site_kind: str, kind: str) -> bool:
    """Whether a document of this kind may stand under that kind on the site.

    >>> fits("childrens_services_inspection", "sif_report"), fits("jtai_letter", "sif_report")
    (True, False)
    """
    known = {one.name: one.fits for one in SITE_KINDS}
    return site_kind not in known or kind in known[site_kind]

"""The titles of the site, and the kinds that fit them."""

from __future__ import annotations

import pytest

from ofsted_parse.fetch.titles import KIND_NAMES, SITE_KINDS, fits, kind_of
from ofsted_parse.kinds import KINDS


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Children's services inspection", "childrens_services_inspection"),
        ("Children’s services inspection,  pdf", "childrens_services_inspection"),
        (
            "Single inspection of LA children's services as pdf",
            "childrens_services_inspection",
        ),
        ("Children's services focused visit", "focused_visit_letter"),
        ("Joint area child protection inspection", "jtai_letter"),
        ("Joint targeted area inspection", "jtai_letter"),
        ("Area SEND full inspection", "area_send_report"),
        ("Joint area review - progress inspection", "joint_area_review"),
        ("Monitoring visit", "monitoring_visit_letter"),
        ("Assurance visit", "other"),
        ("Area SEND monitoring inspection", "area_send_report"),
    ],
)
def test_a_title_names_its_kind(title: str, kind: str) -> None:
    assert kind_of(title) == kind


def test_the_kinds_that_fit_are_kinds_that_are_recognised() -> None:
    known = {kind.name for kind in KINDS}
    assert {name for one in SITE_KINDS for name in one.fits} <= known


def test_what_is_of_no_known_kind_fits_everything() -> None:
    assert all(fits("other", kind.name) for kind in KINDS)
    assert KIND_NAMES[-1] == "other"


def test_a_kind_that_is_not_recognised_does_not_fit() -> None:
    assert not fits("focused_visit_letter", "unknown")

"""The themes of the findings of a list."""

from __future__ import annotations

from dataclasses import replace

from ofsted_parse.themes import themes_together, with_themes
from tests.unit.render.letters import finding, item


def test_a_fragment_is_read_with_what_leads_into_it() -> None:
    findings = (
        finding("Leaders should improve:", 0),
        item("the quality of EHC plans for:", 1),
        replace(item("children in the north", 2), level=1),
        item("fairness", 3),
    )
    assert [one.themes for one in with_themes(findings)] == [
        ("other",),
        ("ehc_plans",),
        ("ehc_plans",),
        ("other",),
    ]


def test_a_list_that_has_ended_leads_into_nothing() -> None:
    findings = (finding("Tackle neglect in:", 0), item("towns", 1), finding("Fairness.", 2))
    assert [one.themes for one in with_themes(findings)] == [
        ("neglect",),
        ("neglect",),
        ("other",),
    ]


def test_an_item_and_what_stands_below_it_are_asked_for_together() -> None:
    above, below = (replace(finding("Text.", 0), themes=some) for some in (("other",), ("health",)))
    assert themes_together([above, below]) == ("health",)
    assert themes_together([above]) == ("other",)

"""How a share and its group are said."""

from __future__ import annotations

import pytest

from ofsted_parse.render.theme_groups import counted, group_name, percent, share
from ofsted_parse.themes import count_themes


@pytest.mark.parametrize(
    ("by", "group", "name"),
    [
        ("kind", "jtai_letter", "JTAI letter"),
        ("judgement", "send_outcome:systemic_failings", "Area SEND: Systemic failings"),
        ("judgement", "overall_effectiveness:as_printed", "Overall: as printed"),
        ("judgement", None, "No such judgement"),
        ("region", None, "No region"),
        ("region", "London", "London"),
        (None, None, "All letters"),
    ],
)
def test_a_group_has_its_name(by: str | None, group: str | None, name: str) -> None:
    assert group_name(by, group) == name


def test_a_share_has_its_base_and_a_small_one_its_mark() -> None:
    letters = [("few", ["plans"]), ("few", ["health"])] + [("many", ["plans"])] * 11
    few, many = count_themes([*letters, ("many", ["health"])]).by_theme()["plans"]
    assert (share(few), percent(few)) == ("1 of 2*", "50 %")
    assert (share(many), percent(many)) == ("11 of 12", "92 %")


def test_there_is_no_share_of_nothing() -> None:
    none, _ = count_themes([("b", ["plans"])], ["a"]).by_theme()["plans"]
    assert (share(none), percent(none)) == ("0 of 0*", "–")


def test_what_is_counted_names_the_lists_and_those_without() -> None:
    table = count_themes([("a", ["plans"]), ("a", []), ("b", [])])
    assert "priority action or what needs to improve" in counted(table, "year")
    assert "2 letters have none" in counted(table, "year")
    # Beside an authority the last group holds the others.
    assert "1 letter has none. England is all letters" in counted(table, None)

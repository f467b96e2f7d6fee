"""Runs in reading order become lines; raised small digits become marks."""

from __future__ import annotations

import pytest

from ofsted_parse.block import BBox, Mark, Run
from ofsted_parse.layout.lines import build_lines
from tests.blocks import run


def raised(digits: str, x0: float) -> Run:
    """A small run whose foot stands above that of a line at top 100."""
    return Run(digits, BBox(x0, 100, x0 + 4, 107), 7.0)


def test_runs_beside_each_other_are_one_line_with_a_space_at_a_gap() -> None:
    runs = [run("Main", 70), run("findings", 100), run("here", 148)]
    (line,) = build_lines(runs, 3)
    assert line.text == "Main findingshere"
    assert (line.page_number, line.size) == (3, 12)
    assert line.box == BBox(70, 100, 172, 112)


def test_a_space_drawn_by_a_run_is_not_doubled() -> None:
    (line,) = build_lines([run("Main ", 70), run(" findings", 110)], 1)
    assert line.text == "Main findings"


def test_a_run_below_or_back_at_the_margin_begins_a_line() -> None:
    runs = [run("one", 70), run("two", 70, 114), run("three", 70, 114)]
    assert [line.text for line in build_lines(runs, 1)] == ["one", "two", "three"]


@pytest.mark.parametrize(
    ("after", "same"),
    [
        pytest.param(run("b", 90), True, id="right beside"),
        pytest.param(run("b", 86), True, id="kerned back a little"),
        pytest.param(run("b", 70), False, id="back at the margin"),
        pytest.param(run("b", 90, 105), True, id="a little lower"),
        pytest.param(run("b", 90, 107), False, id="more lower than beside"),
    ],
)
def test_what_goes_on_a_line(after: Run, same: bool) -> None:
    assert (len(build_lines([run("abc", 70), after], 1)) == 1) is same


def test_a_raised_small_number_is_a_mark_at_its_place_in_the_text() -> None:
    (line,) = build_lines([run("improve?", 70), raised("12", 118), run(" now", 124)], 1)
    assert line.text == "improve? now"
    assert line.marks == (Mark(8, "12"),)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(run("1", 118), id="as large as the text"),
        pytest.param(Run("1", BBox(118, 105, 122, 112), 7.0), id="small but not raised"),
        pytest.param(raised("st", 118), id="no number"),
        pytest.param(raised("123", 118), id="three digits"),
    ],
)
def test_other_small_or_raised_text_is_text(other: Run) -> None:
    (line,) = build_lines([run("improve?", 70), other], 1)
    assert line.marks == ()
    assert line.text.endswith(other.text)


def test_a_mark_at_the_start_of_a_footnote_stands_at_0() -> None:
    (line,) = build_lines([raised("1", 70), run(" A multi-agency hub.", 74)], 1)
    assert line.text == "A multi-agency hub."
    assert line.marks == (Mark(0, "1"),)


def test_a_line_is_as_high_as_its_text_whatever_the_size_of_its_bullet() -> None:
    bullet = Run("• ", BBox(70, 95, 80, 113), 18.0)
    (line,) = build_lines([bullet, run("Plans that leaders read", 90)], 1)
    assert line.box == BBox(70, 100, 228, 112)


def test_a_line_is_bold_where_every_printed_run_is() -> None:
    bold = run("Main", 70)._replace(bold=True)
    assert build_lines([bold, run(" ", 100)], 1)[0].bold
    assert not build_lines([bold, run("findings", 100)], 1)[0].bold


def test_no_runs_give_no_lines() -> None:
    assert build_lines([], 1) == ()

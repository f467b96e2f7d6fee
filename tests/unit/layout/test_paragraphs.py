"""Lines of a column become paragraphs by their spacing, type, indent, markers and ends."""

from __future__ import annotations

import pytest

from ofsted_parse.block import Line
from ofsted_parse.layout.paragraphs import paragraphs
from tests.blocks import RIGHT, line

FULL = "Leaders know their services well and have made progress in"


def shapes(*lines: Line, limit: float | None = None) -> list[int]:
    """How many lines each paragraph has."""
    return [len(paragraph) for paragraph in paragraphs(lines, limit)]


def test_lines_of_even_spacing_are_one_paragraph() -> None:
    assert shapes(line(FULL), line(FULL, 114), line("many areas.", 128, x1=130)) == [3]


def test_a_gap_parts_paragraphs() -> None:
    assert shapes(line(FULL), line("areas.", 114, x1=110), line(FULL, 142)) == [2, 1]


@pytest.mark.parametrize("change", [{"bold": True}, {"size": 14.0}])
def test_another_type_parts_paragraphs(change: dict[str, float]) -> None:
    assert shapes(line(FULL)._replace(**change), line(FULL, 114)) == [1, 1]  # type: ignore[arg-type]


def test_a_bullet_begins_an_item_and_its_hanging_lines_belong_to_it() -> None:
    lines = (line("◼ Plans."), line("◼ " + FULL, 114), line("areas.", 128, x0=88, x1=130))
    assert shapes(*lines) == [1, 2]


def test_a_number_in_the_middle_of_a_sentence_begins_nothing() -> None:
    lines = (
        line("7. Leaders acted well when COVID-"),
        line("19. They did so again in many of the places that were seen", 114, x0=99),
    )
    assert shapes(*lines) == [2]


def test_a_dash_in_the_middle_of_a_sentence_begins_nothing() -> None:
    lines = (line("7. Staff help families who"), line("– for many reasons – cannot", 114, x0=99))
    assert shapes(*lines) == [2]


def test_a_line_that_its_author_ended_early_ends_a_paragraph() -> None:
    names = (line("Jo Fisher, Director", x1=200), line("Charlie Hall, Chief", 114, x1=190))
    assert shapes(*names, limit=RIGHT) == [1, 1]


def test_a_sentence_is_not_cut_before_lower_case() -> None:
    assert shapes(line("Leaders", x1=120), line("act well.", 114, x1=130), limit=RIGHT) == [2]


def test_a_number_behind_a_bullet_is_part_of_its_sentence() -> None:
    lines = (line("- The transfer of histories when a young person turns"), line("18.", 114, x1=90))
    assert shapes(*lines) == [2]


def test_a_number_goes_on_from_a_number() -> None:
    assert shapes(line("3. Plans", x1=110), line("4. Visits", 114, x1=110)) == [1, 1]


def test_letters_begin_items() -> None:
    lines = (
        line("3. Health records:"),
        line("a) of teeth", 114, x0=90),
        line("b) of eyes", 128, x0=90),
    )
    assert shapes(*lines) == [1, 1, 1]


def test_a_gap_wider_than_usual_parts_items_that_end_without_a_stop() -> None:
    lines = [line("dental records", x1=200), line("eye tests", 120, x1=200)]
    assert [len(one) for one in paragraphs(lines, None, 1.2)] == [1, 1]
    assert [len(one) for one in paragraphs(lines, None, 1.6)] == [2]

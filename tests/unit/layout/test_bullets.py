"""Bullets that are drawn, or that a font calls a letter, are told; letters of the text are not."""

from __future__ import annotations

import pytest

from ofsted_parse.block import BBox, Page, Run
from ofsted_parse.layout.bullets import with_bullets
from tests.blocks import run


def texts(runs: list[Run], *drawings: BBox) -> list[str]:
    (page,) = with_bullets([Page(1, 600, 800, tuple(runs), drawings=drawings)])
    return [one.text for one in page.runs]


def items(sign: str, gap: float = 12.0, count: int = 2) -> list[Run]:
    """Items one below the other, `gap` points between the sign and the text."""
    lines = [(run(sign, top=top), top) for top in (100.0 + 30 * n for n in range(count))]
    return [made for mark, top in lines for made in (mark, run("Plans.", mark.box.x1 + gap, top))]


@pytest.mark.parametrize("sign", ["§", "n", "o", "Ø", "l", "q", "\ufffd", "m", "¢"])
def test_a_sign_that_repeats_before_text_is_a_bullet(sign: str) -> None:
    assert texts(items(sign)) == ["•", "Plans.", "•", "Plans."]


@pytest.mark.parametrize("sign", ["§", "n", "o", "\ufffd"])
def test_one_alone_is_told_where_symbol_fonts_have_a_bullet(sign: str) -> None:
    assert texts(items(sign, count=1)) == ["•", "Plans."]


def test_one_alone_that_no_symbol_font_has_is_left() -> None:
    assert texts(items("m", count=1)) == ["m", "Plans."]


@pytest.mark.parametrize("sign", ["a", "A", "I", "‘", "*", "£", "R"])
def test_words_and_signs_of_the_text_are_left(sign: str) -> None:
    assert texts(items(sign)) == [sign, "Plans.", sign, "Plans."]


def test_a_letter_with_a_space_behind_it_counts_where_it_repeats() -> None:
    lines = [run("o The quality.", top=100), run("o The range.", top=130)]
    assert texts(lines) == ["• The quality.", "• The range."]
    assert texts(lines[:1]) == ["o The quality."]


def test_a_letter_inside_a_line_is_left() -> None:
    lines = [one for made in (items("o"),) for one in made]
    before = [run("Section ", 10, top) for top in (100.0, 130.0)]
    assert texts([*before, *lines])[2:] == ["o", "Plans.", "o", "Plans."]


def test_a_letter_before_a_number_is_left() -> None:
    lines = [run("p 12", top=100), run("p 14", top=130)]
    assert texts(lines) == ["p 12", "p 14"]


def test_a_small_square_before_a_line_is_a_bullet_of_its_size() -> None:
    text = run("Plans.", 90, 100)
    (page,) = with_bullets([Page(1, 600, 800, (text,), drawings=(BBox(78, 104, 81, 107),))])
    assert page.runs[1] == text._replace(text="•", box=BBox(78, 100, 81, 112))


@pytest.mark.parametrize(
    "drawn",
    [
        BBox(78, 80, 81, 83),  # above the line
        BBox(78, 104, 81, 104.5),  # a stroke
        BBox(20, 104, 23, 107),  # too far off
        BBox(60, 90, 85, 115),  # a box, or part of a picture
        BBox(78, 104, 78.5, 104.5),  # a speck
    ],
)
def test_what_is_drawn_otherwise_is_none(drawn: BBox) -> None:
    assert texts([run("Plans.", 90, 100)], drawn) == ["Plans."]


def test_a_mark_that_is_filled_and_drawn_round_is_one() -> None:
    drawn = BBox(78, 104, 81, 107)
    assert texts([run("Plans.", 90, 100)], drawn, drawn) == ["Plans.", "•"]


def test_a_square_inside_a_line_is_none() -> None:
    line = [run("Plans", 40, 100), run("are good.", 90, 100)]
    assert texts(line, BBox(78, 104, 81, 107)) == ["Plans", "are good."]


def test_pages_without_such_marks_stay_as_they_are() -> None:
    page = Page(1, 600, 800, (run("Plans."),))
    assert with_bullets([page])[0] is page

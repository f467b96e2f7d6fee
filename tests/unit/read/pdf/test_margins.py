"""Line numbers, balloons and level stamps are told from the text; lists and tables are text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pytest

from ofsted_parse.block import Aside, BBox, Page, Run
from ofsted_parse.read.pdf.margins import with_margins

LEADING = 14.0


def run(text: str, x0: float, row: float, *, size: float = 11, wide: float = 0) -> Run:
    """A run whose row counts from the top of the page."""
    top = 60 + row * LEADING
    return Run(text, BBox(x0, top, x0 + (wide or 5.5 * len(text)), top + size), size)


def lines(count: int, x0: float = 70) -> list[Run]:
    return [run("Children are well known to those who help them.", x0, row) for row in range(count)]


def numbers(rows: Iterable[int], x0: float = 40, first: int = 1) -> list[Run]:
    return [run(str(first + row), x0, row, wide=11) for row in rows]


def asides(*pages: Sequence[Run]) -> list[list[str]]:
    """What stands in the margin, page by page."""
    read = with_margins(Page(at, 600, 800, tuple(runs)) for at, runs in enumerate(pages, 1))
    return [[run.text for run in page.runs if run.aside is not None] for page in read]


def test_a_number_for_each_line() -> None:
    (found,) = asides([*lines(20), *numbers(range(20))])
    assert found == [str(number) for number in range(1, 21)]


def test_a_number_for_each_line_right_of_the_text() -> None:
    (found,) = asides([*lines(20), *numbers(range(20), x0=560)])
    assert len(found) == 20


@pytest.mark.parametrize("step", [2, 5, 10])
def test_a_number_for_some_lines(step: int) -> None:
    every = range(step - 1, 40, step)
    (found,) = asides([*lines(40), *numbers(every)])
    assert found == [str(row + 1) for row in every]


def test_the_numbers_go_on_over_a_short_page_and_begin_anew() -> None:
    long = [*lines(40), *numbers(range(4, 40, 5))]
    on = [*lines(6), run("45", 40, 4, wide=11)]
    anew = [*lines(6), run("5", 40, 4, wide=11)]
    assert asides(long, on) == [["5", "10", "15", "20", "25", "30", "35", "40"], ["45"]]
    assert asides(long, anew)[1] == ["5"]


TEXT = {
    "numbered paragraphs": [*lines(24), *numbers(range(0, 24, 4))],
    "numbers that skip": [*lines(40), *numbers([4, 9, 24, 29])],
    "years in a column": [*lines(20), *(run(str(2009 + row), 40, row, wide=22) for row in (3, 9))],
    "a list inside the text": [
        *lines(20),
        *(run("a short row", 90, row) for row in range(20, 34)),
        *numbers(range(20, 34), x0=70, first=-19),
    ],
    "the number of a page": [*lines(20), run("3", 40, 50)],
    "one more figure than the sequence": [*lines(20), *numbers(range(5)), run("9", 40, 9)],
}


@pytest.mark.parametrize("runs", TEXT.values(), ids=list(TEXT))
def test_other_numbers_are_text(runs: list[Run]) -> None:
    assert asides(runs) == [[]]


def test_words_of_a_reviewer_in_balloons() -> None:
    balloons = [
        run("Commented [RP1]: We did this in", 440, 4, size=8),
        run("September.", 440, 5, size=8),
        run("Deleted: which is a scandal", 440, 9, size=8),
    ]
    read = with_margins([Page(1, 600, 800, (*lines(20), *balloons))])
    (page,) = read
    assert [run for run in page.runs if run.aside is Aside.COMMENT] == [
        balloon._replace(aside=Aside.COMMENT) for balloon in balloons
    ]


@pytest.mark.parametrize("text", ["Deleted scenes", "Comment", "Grade: good"])
def test_other_words_on_the_right_are_text(text: str) -> None:
    assert asides([*lines(20), run(text, 440, 4)]) == [[]]


def test_a_label_within_the_text_is_no_balloon() -> None:
    assert asides([*lines(20), run("Deleted: the second paragraph", 70, 21)]) == [[]]


def turned(*runs: Run) -> list[str]:
    (page,) = with_margins([Page(1, 600, 800, runs)])
    return [run.text for run in page.runs if run.turned]


def test_large_words_across_the_text_are_a_stamp() -> None:
    assert turned(*lines(20), run("DRAFT", 100, 5.2, size=40, wide=200)) == ["DRAFT"]


def test_large_words_above_the_text_or_beside_it_are_none() -> None:
    assert turned(*lines(20), run("Westhaven", 70, -2, size=24)) == []
    assert turned(*lines(20), run("DRAFT", 400, 5, size=24)) == []
    assert turned(*lines(20, 110), run("W", 70, 0, size=40)) == []

"""Values are said as a British reader expects them, and sentences end where they end."""

from __future__ import annotations

from datetime import date

import pytest

from ofsted_parse.model import Area, Grade, Part, Reader
from ofsted_parse.render import phrases
from tests.unit.render.letters import finding


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        (date(2024, 7, 1), date(2024, 7, 1), "1 July 2024"),
        (date(2024, 7, 1), date(2024, 7, 5), "1 to 5 July 2024"),
        (date(2024, 1, 29), date(2024, 2, 9), "29 January to 9 February 2024"),
        (date(2020, 12, 7), date(2021, 1, 8), "7 December 2020 to 8 January 2021"),
        (date(2020, 7, 1), date(2021, 7, 1), "1 July 2020 to 1 July 2021"),
    ],
)
def test_a_period_says_nothing_twice(start: date, end: date, said: str) -> None:
    assert phrases.period(start, end) == said


def test_pages_are_one_or_a_span() -> None:
    assert phrases.pages(finding("", page=2)) == "p 2"
    assert phrases.pages(finding("", page=9, end_page=10)) == "pp 9–10"
    assert phrases.page(None) == ""


@pytest.mark.parametrize(
    "text",
    [
        "One sentence about children that goes on for more than sixty characters",
        "One sentence about children that goes on for more than sixty characters.",
        "Short. Two. Three.",
        "Children who live in Exampleshire are looked after well by Dr. Ada Fenwick, who cares",
        "Plans for children that name their schools, clubs and friends, e.g. Brownies, are rare",
        "The council keeps children safe, as the inspectors of the team of B. Larch noted then",
        "Of the children in care who were seen by the inspectors of the team 3.5 per cent moved",
    ],
)
def test_a_paragraph_is_not_cut_inside_a_sentence(text: str) -> None:
    assert phrases.opening(text) == text


@pytest.mark.parametrize("end", [".", "?", ".’", '."', ".)", "!"])
def test_a_paragraph_is_cut_after_the_end_of_a_sentence(end: str) -> None:
    first = "Children who live in Exampleshire are looked after well by their carers" + end
    assert phrases.opening(f"{first} More follows.") == first + "…"
    assert phrases.opening(f"{first} ‘More’ follows.") == first + "…"


@pytest.mark.parametrize("char", ["\x1b", "\x9b", "\x07", "\x08", "\u202e", "\u2066", "\udc80"])
def test_what_a_terminal_would_obey_is_replaced(char: str) -> None:
    assert phrases.clean(f"a{char}b") == "a�b"


@pytest.mark.parametrize("char", ["\n", "\r\n", "\t", "\x85", "\u2028", "\x0c"])
def test_line_ends_become_a_space(char: str) -> None:
    assert phrases.clean(f"a{char}b") == "a b"


def test_printable_letters_of_any_script_stay() -> None:
    text = "naïve “Gweres Tus Yowynk” – café 漢字 😀"
    assert phrases.clean(text) == text


def test_every_value_has_its_words() -> None:
    assert set(phrases.PART_TITLES) == set(Part)
    assert set(phrases.AREA_NAMES) == set(Area)
    assert set(phrases.GRADE_NAMES) == set(phrases.GRADE_STEPS) == set(Grade)
    assert set(phrases.READER_NAMES) == set(Reader)

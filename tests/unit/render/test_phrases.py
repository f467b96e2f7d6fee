"""Values are said as a British reader expects them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ofsted_parse.model import Area, Grade, Judgement, Part, Reader
from ofsted_parse.render import phrases
from tests.unit.render.letters import bare_letter, finding, rich_letter


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


def test_a_letter_is_called_by_its_authority_kind_and_day() -> None:
    assert phrases.letter_name(rich_letter()) == "Exampleshire · ILACS report · 9 February 2024"
    assert phrases.letter_name(bare_letter()) == "No authority found · Unknown · no date found"


def test_a_judgement_printed_as_a_sentence_has_its_usual_name() -> None:
    sentence = "The partnership’s arrangements lead to inconsistent experiences and outcomes. " * 2
    long = Judgement(Area.SEND_OUTCOME, sentence, Grade.INCONSISTENT, "inconsistent", 1)
    assert phrases.judgement_name(long) == "Area SEND outcome"
    assert phrases.judgement_name(replace(long, label="The outcome")) == "The outcome"

"""Bullets and numbers, which a Word file keeps apart from its text, are those that it prints."""

from __future__ import annotations

import pytest

from ofsted_parse.limits import Limits
from ofsted_parse.read.word import read_word
from ofsted_parse.read.word.numbering import written
from tests.word import W, body_of, paragraph, run, with_part


def numbered(levels: str, *items: tuple[int, int] | None, nums: str = "") -> list[tuple[str, int]]:
    """The markers and depths of paragraphs on (list, level); None is a paragraph in no list."""
    numbering = (
        f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="1">{levels}</w:abstractNum>'
        f'<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>{nums}</w:numbering>'
    )
    xml = [
        paragraph(
            f'<w:pPr><w:numPr><w:ilvl w:val="{item[1]}"/><w:numId w:val="{item[0]}"/></w:numPr>'
            "</w:pPr>"
            if item
            else "",
            run("text"),
        )
        for item in items
    ]
    data = with_part(body_of(*xml), "word/numbering.xml", lambda _: numbering.encode())
    return [(block.marker, block.level) for block in read_word(data, Limits()).blocks]


def level(place: int, form: str, text: str, *, start: int = 1, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{place}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/>{more}'
        f'<w:pPr><w:ind w:left="{720 * (place + 1)}"/></w:pPr></w:lvl>'
    )


def test_numbers_count_and_begin_anew_below_each_other() -> None:
    levels = level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2")
    made = numbered(levels, (1, 0), (1, 1), (1, 1), (1, 0), (1, 1))
    assert [marker for marker, _ in made] == ["1.", "1.1", "1.2", "2.", "2.1"]


def test_numbers_go_on_over_what_stands_between() -> None:
    made = numbered(level(0, "decimal", "%1.", start=7), (1, 0), None, (1, 0))
    assert [marker for marker, _ in made] == ["7.", "", "8."]


def test_bullets_are_nested_by_their_level() -> None:
    levels = level(0, "bullet", "\uf0b7") + level(1, "bullet", "o")
    made = numbered(levels, (1, 0), (1, 1), (1, 1), (1, 0))
    assert made == [("\uf0b7", 0), ("o", 1), ("o", 1), ("\uf0b7", 0)]


def test_a_list_of_its_own_that_stands_further_in_is_nested() -> None:
    nums = (
        f'<w:abstractNum w:abstractNumId="2">{level(0, "bullet", "-").replace("720", "1440")}'
        '</w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
    )
    made = numbered(level(0, "bullet", "•"), (1, 0), (2, 0), (1, 0), None, (2, 0), nums=nums)
    assert made == [("•", 0), ("-", 1), ("•", 0), ("", 0), ("-", 0)]


def test_a_list_that_begins_anew_says_where() -> None:
    nums = (
        '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    )
    made = numbered(level(0, "decimal", "%1)"), (1, 0), (1, 0), (2, 0), (2, 0), nums=nums)
    assert [marker for marker, _ in made] == ["1)", "2)", "1)", "2)"]


def test_a_list_that_is_none_prints_nothing() -> None:
    made = numbered(level(0, "none", ""), (0, 0), (1, 0), (5, 0), (1, 3))
    assert made == [("", 0)] * 4


@pytest.mark.parametrize(
    ("count", "form", "text"),
    [
        (3, "decimal", "3"),
        (3, "lowerLetter", "c"),
        (28, "upperLetter", "BB"),
        (9, "lowerRoman", "ix"),
        (44, "upperRoman", "XLIV"),
        (3, "decimalZero", "03"),
        (0, "lowerRoman", "0"),
        (10**9, "lowerRoman", "mmmmmmmmmcmxcix"),
        (3, "none", ""),
    ],
)
def test_numbers_are_written_as_the_list_has_them(count: int, form: str, text: str) -> None:
    assert written(count, form) == text

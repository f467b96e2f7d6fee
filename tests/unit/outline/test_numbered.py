"""Headings that are counted, and headings that nothing but their place sets apart."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ofsted_parse.block import Block
from ofsted_parse.kinds.focused_visit_letter import FOCUSED_VISIT_LETTER as KIND
from ofsted_parse.model import Part
from ofsted_parse.outline import Outline, find_heading, outline
from tests.blocks import block, item, printed

PROSE = "Young people move at their own pace, and their advisers help them to find what they need."
TITLE = printed("Focused visit to Westhaven children’s services")


def bold(made: Block) -> Block:
    return replace(made, lines=tuple(line._replace(bold=True) for line in made.lines))


def placed(*blocks: Block) -> Outline:
    return outline([TITLE, *blocks], KIND)


@pytest.mark.parametrize(
    "printed_heading",
    [
        *("1 Main findings", "3. Main findings", "3.1. Main findings", "B. Main findings"),
        *("iv) Main findings", "Section 2: Main findings"),
    ],
)
def test_a_number_or_letter_before_a_known_heading_counts_it(printed_heading: str) -> None:
    found = find_heading(printed_heading, KIND)
    assert found is not None
    assert found[0].part is Part.MAIN_FINDINGS


@pytest.mark.parametrize("text", ["16 Main findings of the last visit", "A main finding", "12"])
def test_a_number_makes_no_heading(text: str) -> None:
    assert find_heading(text, KIND) is None


def test_the_number_of_a_heading_is_none_of_its_words() -> None:
    made = placed(
        bold(printed("3 Main findings")),
        bold(printed("3.1 Leaving care", top=130)),
        printed(PROSE, top=160),
        bold(replace(printed("Staying put", top=200), marker="2.")),
        printed(PROSE, top=230),
    )
    assert [section.heading for section in made.sections] == [
        "Main findings",
        "Leaving care",
        "Staying put",
    ]


def test_a_bold_number_over_bold_text_is_a_paragraph_of_its_row() -> None:
    made = placed(
        bold(printed("Main findings")),
        bold(replace(printed("Leaving care", top=130), marker="1.")),
        bold(printed(PROSE, top=160)),
    )
    assert [section.heading for section in made.sections] == ["Main findings"]


def test_where_headings_are_set_as_the_text_is_a_few_words_over_a_paragraph_are_one() -> None:
    made = placed(
        printed("Headline findings"),
        printed(PROSE, top=130),
        printed("Main findings", top=160),
        printed("Leaving care", top=190),
        printed(PROSE, top=220),
    )
    assert [section.heading for section in made.sections][-1] == "Leaving care"
    (guess,) = made.guesses
    assert "set as text is" in guess.taken_for


def test_where_headings_are_bold_a_few_words_in_plain_type_are_none() -> None:
    made = placed(
        bold(printed("Headline findings")),
        printed(PROSE, top=130),
        bold(printed("Main findings", top=160)),
        printed("Leaving care", top=190),
        printed(PROSE, top=220),
    )
    assert [section.heading for section in made.sections][-1] == "Main findings"


def test_larger_type_over_a_paragraph_is_a_heading() -> None:
    large = printed("Leaving care", top=190)
    large = replace(large, lines=tuple(line._replace(size=14.0) for line in large.lines))
    made = placed(bold(printed("Main findings", top=160)), large, printed(PROSE, top=220))
    assert [section.heading for section in made.sections][-1] == "Leaving care"
    assert made.guesses == ()


def test_a_few_words_over_a_list_or_at_the_end_are_none() -> None:
    made = placed(
        printed("Headline findings"),
        printed(PROSE, top=130),
        printed("Main findings", top=160),
        printed("Leaving care", top=190),
        item("Plans are late."),
        block("Staying put"),
    )
    assert [section.heading for section in made.sections][-1] == "Main findings"

"""Hyphens at line ends that pdftotext drops, printing two lines as one."""

import pytest

from ofsted_parse.api import parse
from ofsted_parse.read.text import read_text
from tests.blocks import text_blocks

PROSE = (
    3
    * """Social workers visit children often, listen to what they say and write it down
carefully, and managers read what has been written and talk about it with the
workers. Plans are clear about what has to change, who will help the family with
that and when it will be looked at again by those who know the children well now.
"""
)


@pytest.mark.parametrize(
    ("joined", "restored"),
    [
        ("multiagency", "multi-agency"),
        ("childfocused", "child-focused"),
        ("upto-date", "up-to-date"),
        ("17year-old", "17-year-old"),
    ],
)
def test_the_hyphen_is_put_back_and_said(joined: str, restored: str) -> None:
    wide = f"Nearly all the many plans that the inspectors had looked at were {joined} and what was"
    found = read_text(f"{PROSE}{wide} wanted of them in the first place, and\nnothing else.\n")
    assert restored in " ".join(block.text for block in found.blocks)
    assert [f"{x.before}-{x.after}" for x in found.hyphens] == [restored]


def test_where_the_text_has_the_compound_there_is_no_doubt() -> None:
    wide = "Nearly all the many plans that the inspectors had looked at were Westhavenwide and what"
    once = "The plan is a Westhaven-wide one.\n\n"
    found = read_text(f"{once}{PROSE}{wide} was wanted of them in the first place, and\nmore.\n")
    assert "were Westhaven-wide and" in found.blocks[-1].text
    assert found.hyphens == []


@pytest.mark.parametrize("word", ["coordinated", "psi@multiagency.gov.uk", "Westhavenby"])
def test_words_names_and_addresses_stay(word: str) -> None:
    wide = f"Nearly all the many plans that the inspectors had looked at were {word} and what was"
    blocks = text_blocks(f"{PROSE}{wide} wanted of them in the first place, and\nnothing else.\n")
    assert f" {word} " in " ".join(block.text for block in blocks)


def test_a_word_far_from_the_line_end_stays() -> None:
    wide = "All multiagency plans that the inspectors had looked at were complete and what was"
    blocks = text_blocks(f"{PROSE}{wide} wanted of them in the first place, and\nnothing else.\n")
    assert "All multiagency plans" in " ".join(block.text for block in blocks)


def test_the_warning_names_the_word_and_its_page() -> None:
    wide = "Nearly all the many plans that the inspectors had looked at were childfocused and what"
    text = (
        "Focused visit to Westhaven children’s services\n\nHeadline findings\n\n"
        f"{PROSE}{wide} was wanted of them in the first place, and\nnothing else.\n"
    )
    told = [w for w in parse(text.encode(), name="visit.txt").warnings if w.code == "word_divided"]
    assert [(w.page, w.message.partition(",")[0]) for w in told] == [
        (1, "the text has ‘childfocused’")
    ]

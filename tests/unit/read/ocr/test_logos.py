"""Logos, told from titles and text."""

from __future__ import annotations

from ofsted_parse.read.ocr.logos import aside_runs, logos_of, text_size
from ofsted_parse.read.ocr.runs import SetLine
from ofsted_parse.read.ocr.tsv import Words
from tests.ocr import word, words

TEXT = SetLine(words("Most children are seen quickly by workers who know them", 70, 300), 12, 300)
LOGO = SetLine(words("Ofsted", 450, 60), 33, 60)
STRAPLINE = SetLine(words("raising standards", 450, 75), 13, 75)
HEADING = SetLine(words("Main findings of the visit", 70, 75), 16, 75)


def found(*lines: SetLine, titled: bool = False) -> list[SetLine]:
    return logos_of(lines, 12, 842, titled=titled)


def test_large_words_at_the_edge_are_a_logo_with_what_is_at_them() -> None:
    assert found(TEXT, LOGO, STRAPLINE) == [LOGO, STRAPLINE]
    assert found(TEXT, STRAPLINE) == []


def test_on_the_first_page_large_words_are_the_title() -> None:
    assert found(TEXT, LOGO, titled=True) == []


def test_a_heading_at_the_top_is_text() -> None:
    assert found(TEXT, HEADING) == []


def test_a_sign_by_itself_that_was_guessed_is_none() -> None:
    guessed: Words = [word("wW", 500, 400, confidence=20)]
    speck = SetLine(guessed, 12, 400)
    assert found(TEXT, speck) == [speck]
    assert found(TEXT, SetLine([word("care", 70, 400)], 12, 400)) == []
    assert found(TEXT, SetLine(guessed, 12, 300)) == []


def test_the_size_of_the_text_is_that_of_most_of_it() -> None:
    assert text_size([TEXT, LOGO]) == 12
    assert text_size([]) == 0


def test_words_aside_keep_their_places() -> None:
    (run,) = aside_runs([STRAPLINE])
    assert (run.text, run.box.x0) == ("raising standards", 450)

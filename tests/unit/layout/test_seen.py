"""Words as read held against words as seen."""

from __future__ import annotations

from ofsted_parse.block import Block, Label, Line
from ofsted_parse.layout.seen import seen_differences
from ofsted_parse.model import WarningCode
from tests.blocks import line

TEXT = "Leaders know their services well and act on what inspectors find"
OTHER = "Judged outstanding every respect without further inspection"


def said(read: list[Line], seen: list[Line]) -> list[str]:
    found = list(seen_differences([Block(Label.TEXT, tuple(read))], [seen]))
    assert {(warning.code, warning.page) for warning in found} <= {(WarningCode.OCR_DIFFERS, 1)}
    return [warning.message for warning in found]


def test_the_same_words_differ_nowhere() -> None:
    assert said([line(TEXT)], [line(TEXT)]) == []


def test_slips_of_ocr_are_no_difference() -> None:
    slips = (
        TEXT.replace("services", "servlces")
        .replace("know", "krow")
        .replace("inspectors", "inspectars")
    )
    assert said([line(TEXT)], [line(slips.replace("act on", "acton"))]) == []


def test_a_line_that_is_parted_otherwise_is_none() -> None:
    seen = [line(TEXT[:30], 100), line(TEXT[30:], 101, x0=300)]
    assert said([line(TEXT)], seen) == []


def test_words_that_are_not_shown_are_told() -> None:
    (message,) = said([line(TEXT), line(OTHER, 300)], [line(TEXT)])
    assert message.startswith("words were read that the page does not show (7 words): ‘Judged")


def test_words_that_were_not_read_are_told() -> None:
    (message,) = said([line(TEXT)], [line(TEXT), line(OTHER, 300)])
    assert message.startswith("the page shows words that were not read (7 words): ‘Judged")


def test_hidden_words_behind_a_line_are_told() -> None:
    (message,) = said([line(f"{TEXT} {OTHER}")], [line(TEXT)])
    assert "does not show" in message


def test_letters_that_the_file_names_wrongly_are_told_from_both_sides() -> None:
    turned = TEXT.translate(str.maketrans("aeiourstln", "xqzwkvbgmj"))
    assert len(said([line(turned)], [line(TEXT)])) == 2


def test_a_strapline_of_a_logo_is_quiet() -> None:
    assert (
        said([line(TEXT)], [line(TEXT), line("raising standards", 30), line("improving lives", 44)])
        == []
    )


def test_a_page_that_shows_nothing_is_passed_over() -> None:
    assert said([line(TEXT)], []) == []

"""Text that is words, and text that is the numbers of glyphs."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace

import pytest

from ofsted_parse.block import BBox, Page, Run
from ofsted_parse.errors import NoTextError
from ofsted_parse.read.pdf.document import Request, read_pdf
from ofsted_parse.read.pdf.legible import is_legible, with_second_reader
from tests.pdf import make_pdf, shown

PROSE = "Leaders know the children of the town well and plan with them for the years to come. "
GLYPHS = "/HDGHUV NQRZ WKH FKLOGUHQ RI WKH WRZQ ZHOO DQG SODQ ZLWK WKHP IRU WKH \\HDUV "
NAMES = "Anna Bly, Ben Cole, Carl Dee, Dora Ely, Emma Fox, Finn Gray, Gina Hale, Hugo Ives. "


def page(text: str, number: int = 1) -> Page:
    return Page(number, 600.0, 800.0, (Run(text, BBox(0, 0, 600, 12), 12.0),))


@pytest.mark.parametrize(
    ("text", "legible"),
    [
        pytest.param(PROSE * 5, True, id="prose"),
        pytest.param(GLYPHS * 8, False, id="glyphs"),
        pytest.param("\N{REPLACEMENT CHARACTER}" * 40, False, id="no characters at all"),
        pytest.param(GLYPHS, True, id="too little to tell"),
        pytest.param("12,345 67 " * 200, True, id="figures"),
        pytest.param("Les enfants connaissent leurs parents adoptifs. " * 9, True, id="French"),
        pytest.param(f"{NAMES * 5}The members of the board. " * 2, True, id="names"),
    ],
)
def test_words(text: str, legible: bool) -> None:
    assert is_legible(page(text)) is legible


def test_the_second_reader_is_not_asked_without_need() -> None:
    def read(numbers: Container[int]) -> list[Page]:
        raise AssertionError(numbers)

    pages = [page(PROSE * 5)]
    assert with_second_reader(pages, read) == pages


def test_what_the_second_reader_finds_takes_the_place() -> None:
    asked = []

    def read(numbers: Container[int]) -> list[Page]:
        asked.append(numbers)
        return [page(PROSE * 5, 2)]

    first, second = with_second_reader([page(PROSE * 5), page(GLYPHS * 8, 2)], read)
    assert asked == [{2}]
    assert (first.second, second.second) == (False, True)
    assert second.runs[0].text == PROSE * 5


def test_where_neither_finds_words_the_page_stays() -> None:
    pages = with_second_reader([page(GLYPHS * 8)], lambda _: [page(GLYPHS * 7)])
    assert pages == [replace(page(GLYPHS * 8), illegible=True)]


def test_a_pdf_without_words_is_refused_and_not_called_a_scan() -> None:
    drawing = "".join(shown("1RZRUGVDWDOO" * 3, y=700 - 14 * line) for line in range(20))
    with pytest.raises(NoTextError, match="the fonts of the PDF do not say which letters"):
        read_pdf(make_pdf(drawing), Request())

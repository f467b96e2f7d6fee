"""What a page does not show is left out and counted; the text of a scan is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from ofsted_parse import parse
from ofsted_parse.block import BBox, Page, Run
from ofsted_parse.read.pdf import pdfium, plumber
from ofsted_parse.read.pdf.hidden import shown_pages
from tests.pdf import make_pdf, shown, stream, write_pdf

TITLE = shown("Focused visit to Northmoor children's services", 70, 750) + shown(
    "Main findings", 70, 720
)
INVISIBLE = "3 Tr " + shown("ignore all that is printed", 70, 600) + " 0 Tr "
READERS = pytest.mark.parametrize("read", [pdfium.read_pages, plumber.read_pages])


def run(text: str, x0: float = 70, top: float = 100, *, invisible: bool = False) -> Run:
    return Run(text, BBox(x0, top, x0 + 50, top + 12), 12, invisible=invisible)


def page(*runs: Run, pictured: bool = False) -> Page:
    return Page(1, 600, 800, runs, pictured=pictured)


@pytest.mark.parametrize(
    "beside", [run("x", -60), run("x", 601), run("x", 70, -20), run("x", 70, 800)]
)
def test_what_stands_beside_the_page_is_left_out(beside: Run) -> None:
    (found,) = shown_pages([page(run("here"), beside)])
    assert (found.runs, found.hidden) == ((run("here"),), 1)


@pytest.mark.parametrize("edge", [run("x", -40), run("x", 590), run("x", 70, 795)])
def test_what_stands_over_the_edge_is_kept(edge: Run) -> None:
    assert list(shown_pages([page(edge)])) == [page(edge)]


def test_invisible_text_is_left_out_and_counted_by_words() -> None:
    (found,) = shown_pages([page(run("here"), run("not here", invisible=True))])
    assert (found.runs, found.hidden) == ((run("here"),), 2)


def test_the_text_that_was_recognised_in_a_scan_is_kept() -> None:
    scan = page(run("read by a machine", invisible=True), pictured=True)
    assert list(shown_pages([scan])) == [scan]


def scan(picture: str) -> bytes:
    """A page with a picture of this size and invisible text over it."""
    page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources <<"
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    image = "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray"
    return write_pdf(
        {
            1: "<< /Type /Catalog /Pages 2 0 R >>",
            2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            3: f"{page} /Font << /F1 5 0 R >> /XObject << /I1 6 0 R >> >> >>",
            4: stream(f"q {picture} 0 0 cm /I1 Do Q {INVISIBLE}"),
            5: font,
            6: stream("x", f"{image} /BitsPerComponent 8"),
        }
    )


@READERS
@pytest.mark.parametrize(("picture", "kept"), [("600 0 0 800", True), ("60 0 0 80", False)])
def test_a_scan_is_told_by_a_picture_over_most_of_the_page(
    read: Callable[[bytes], Iterator[Page]],
    picture: str,
    kept: bool,
) -> None:
    (found,) = shown_pages(read(scan(picture)))
    assert bool(found.runs) is kept
    assert bool(found.hidden) is not kept


@pytest.mark.parametrize("reader", ["auto", "plumber"])
def test_a_letter_warns_of_text_that_it_hides(reader: str) -> None:
    content = TITLE + shown("Children are safe.", 70, 680) + INVISIBLE + shown("away", 900, 600)
    letter = parse(make_pdf(content), reader=reader)
    (warning,) = [found for found in letter.warnings if found.code == "hidden_text"]
    assert warning.page == 1
    assert warning.message.startswith("6 words")
    assert "ignore" not in letter.to_json(all_text=True)

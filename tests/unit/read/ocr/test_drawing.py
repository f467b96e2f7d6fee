"""Pages drawn to be read."""

from __future__ import annotations

from ofsted_parse.read.ocr.drawing import RESOLUTION, drawn_pages
from tests.pdf import make_pdf, shown


def test_a_page_is_drawn_in_grey_at_the_resolution_that_ocr_wants() -> None:
    (drawn,) = drawn_pages(make_pdf(shown("Most children")), None, [1])
    assert drawn.image.mode == "L"
    assert drawn.image.size == (2500, 3334)
    assert drawn.resolution == RESOLUTION
    assert sum(drawn.image.histogram()[:100]) > 0


def test_a_poster_is_drawn_smaller() -> None:
    data = make_pdf(shown("Most children"), page="/UserUnit 1 /CropBox [0 0 600 800]")
    data = data.replace(b"[0 0 600 800]", b"[0 0 9e3 9e3]")
    (drawn,) = drawn_pages(data, None, [1])
    assert drawn.image.width * drawn.image.height < 18_000_000


def test_pages_that_are_not_there_are_left_out() -> None:
    assert [page.number for page in drawn_pages(make_pdf(""), None, [1])] == [1]

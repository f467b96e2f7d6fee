"""Words that a page does not show, and those that look as if it did not, by both readers."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from ofsted_parse.block import Page
from ofsted_parse.read.pdf import pdfium, plumber
from ofsted_parse.read.pdf.hidden import shown_pages
from tests.pdf import drawn_pdf, shown, stream

READERS = pytest.mark.parametrize("read", [pdfium.read_pages, plumber.read_pages])
Read = Callable[[bytes], Iterator[Page]]

LINE = "judged to be outstanding"
WORDS = shown(LINE, 70, 600)
#: Other words of the page, which is read upright and has something to show.
KEPT = shown("Children are safe.", 70, 700)
WHITE, RED, BLACK = "1 g ", "0.9 0.2 0.2 rg ", "0 g "
BOX = "60 590 300 26 re f "
PICTURE = "q 300 0 0 26 60 590 cm /I1 Do Q "
IMAGE = stream(
    "\x40",
    "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
)
STATES = "/ExtGState << /None << /ca 0 >> /Half << /ca 0.5 >> /Over << /BM /Multiply >> >>"
LAYERS = "/Properties << /Off 10 0 R /On 11 0 R >>"
FORMS = "/XObject << /I1 12 0 R /F1 13 0 R /F2 14 0 R >>"
CATALOGUE = "/OCProperties << /OCGs [10 0 R 11 0 R] /D << /OFF [10 0 R] >> >>"
FORM = "/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /Font << /F1 20 0 R >> >>"
FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
#: A content id, as in a tagged PDF.
TAGGED = "/P << /MCID 0 >> BDC "


def words_of(read: Read, content: str, page: str = "") -> tuple[str, int]:
    """What is read of a page, and how many words of it are not."""
    (found,) = shown_pages(
        read(
            drawn_pdf(
                KEPT + content,
                page=page,
                resources=f"{STATES} {LAYERS} {FORMS}",
                catalogue=CATALOGUE,
                objects={
                    10: "<< /Type /OCG /Name (off) >>",
                    11: "<< /Type /OCG /Name (on) >>",
                    12: IMAGE,
                    13: stream(WORDS, f"{FORM} /OC 10 0 R"),
                    14: stream(WORDS, FORM),
                    20: FONT,
                },
            )
        )
    )
    text = " ".join(run.text for run in found.runs)
    return " ".join(text.removeprefix("Children are safe.").split()), found.hidden


HIDDEN = {
    "white on paper": WHITE + WORDS,
    "white on paper, with tags": TAGGED + WHITE + WORDS + "EMC ",
    "nearly white": "0.97 g " + WORDS,
    "white on a white box": WHITE + BOX + WORDS,
    "white beside a dark box": BLACK + "400 590 100 26 re f " + WHITE + WORDS,
    "red on red": RED + BOX + WORDS,
    "dark on dark": BLACK + BOX + WORDS,
    "under a black box": WORDS + BOX,
    "under a white box": WORDS + WHITE + BOX,
    "under a picture": WORDS + PICTURE,
    "transparent": "/None gs " + WORDS,
    "on a layer that is off": "/OC /Off BDC " + WORDS + "EMC ",
    "in a drawing whose layer is off": "/F1 Do ",
    "cut away": "q 400 590 100 26 re W n " + WORDS + "Q ",
    "too small": shown(LINE, 70, 600, size=1),
}
SEEN = {
    "white on a dark box": BLACK + BOX + WHITE + WORDS,
    "white on a dark box that a lighter one follows": (
        BLACK + BOX + "0.9 g 60 500 300 26 re f " + WHITE + WORDS
    ),
    "grey": "0.7 g " + WORDS,
    "yellow": "1 1 0 rg " + WORDS,
    "on a light box": "1 1 0.6 rg " + BOX + BLACK + WORDS,
    "under a highlighter": WORDS + "/Over gs 1 1 0 rg " + BOX,
    "under half a shade": WORDS + "/Half gs 1 g " + BOX,
    "in a frame": WORDS + "60 590 300 26 re S ",
    "over a picture": PICTURE + WHITE + WORDS,
    "on a layer that is on": "/OC /On BDC " + WORDS + "EMC ",
    "in a drawing": "/F2 Do ",
    "in a clip": "q 60 590 300 26 re W n " + WORDS + "Q ",
    "under a box of the line above": WORDS + WHITE + "60 609 300 12 re f ",
}


@READERS
@pytest.mark.parametrize("content", HIDDEN.values(), ids=list(HIDDEN))
def test_words_that_the_page_does_not_show_are_left_out(read: Read, content: str) -> None:
    assert words_of(read, content) == ("", 4)


@READERS
@pytest.mark.parametrize("content", SEEN.values(), ids=list(SEEN))
def test_words_that_the_page_shows_are_read(read: Read, content: str) -> None:
    assert words_of(read, content) == (LINE, 0)


@READERS
def test_what_stands_beyond_the_crop_of_a_page_is_left_out(read: Read) -> None:
    away = shown(LINE, 70, 60)
    assert words_of(read, away, page="/CropBox [0 100 600 800]") == ("", 4)


@READERS
def test_words_under_a_bar_are_left_out_of_their_line(read: Read) -> None:
    bar = "0 g 111 595 40 14 re f "
    assert words_of(read, WORDS + bar) == ("judged outstanding", 2)


@READERS
def test_what_is_written_over_a_white_box_is_read_and_what_is_under_it_is_not(read: Read) -> None:
    anew = WORDS + WHITE + BOX + BLACK + shown("judged to be good", 70, 600)
    assert words_of(read, anew) == ("judged to be good", 4)


@READERS
def test_white_words_across_dark_ones_are_not_seen(read: Read) -> None:
    across = shown("found that most children", 70, 596) + WHITE + WORDS
    assert words_of(read, across) == ("found that most children", 4)


@READERS
def test_the_text_of_a_scan_may_stand_below_its_picture(read: Read) -> None:
    scan = WORDS + "q 600 0 0 800 0 0 cm /I1 Do Q "
    (found,) = shown_pages(
        read(drawn_pdf(KEPT + scan, resources=FORMS, objects={12: IMAGE, 13: "null", 14: "null"}))
    )
    assert [run.text for run in found.runs] == ["Children are safe.", LINE]
    assert found.hidden == 0

"""Which words leave no mark on the page: it is drawn with them and without them, and compared.

Colour, cover, clip, layer and transparency all come to that. pdfium draws as a reader's screen
does; a page takes some 20 ms so, and few letters have one that has to be looked at.
"""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from typing import NamedTuple

import pypdfium2 as pdfium
from PIL import Image, ImageChops
from pypdfium2 import raw

from ofsted_parse.block import BBox
from ofsted_parse.read.pdf.painted import Colour
from ofsted_parse.read.pdf.text import PageText, Placement, Stretch

#: Pixels a point, and the most pixels of a page: a poster is drawn smaller.
_SCALE, _MOST_PIXELS = 2.0, 4_000_000
#: What changes by less, of 255, does not meet the eye. Grey 235 on white paper is not read.
_FAINT = 24
_TO_THE_EYE = [255 * (value >= _FAINT) for value in range(256)]
#: A letter shows where this share of its box changes; its own strokes take 0.2 to 0.5 of it.
_SHOWS = 0.08
#: So much of what a word is painted on has its own colour; the rest may be another word.
_OWN = 0.35
_WORD = re.compile(r"\S+")

Span = tuple[int, int]


class _Pictures(NamedTuple):
    """A page without the doubtful text, and where that text changes it (255, else 0)."""

    bare: Image.Image
    changed: Image.Image
    #: Pixels a point.
    scale: float
    #: How far down the page the pictures begin, in points.
    top: float

    def spot(self, picture: Image.Image, box: BBox) -> Image.Image:
        """The part of one of the pictures that shows a box of the page."""
        left, top = int(box.x0 * self.scale), int((box.top - self.top) * self.scale)
        right, bottom = int(box.x1 * self.scale) + 1, int((box.bottom - self.top) * self.scale) + 1
        return picture.crop((left, top, right, bottom))


def unseen_words(
    page: pdfium.PdfPage,
    text: PageText,
    place: Placement,
    stretches: Iterable[Stretch],
    doubtful: Mapping[int, Colour | None],
) -> list[Span]:
    """The words of the `doubtful` text objects that the page does not show.

    As spans of the characters of the page. A word is not shown where most of its letters are not.
    Text that is drawn invisibly comes as such from its reader and is not looked at.
    """
    spans = [stretch[1:] for stretch in stretches if stretch[3] in doubtful]
    spans = [span for span in spans if not text.is_invisible(span[2])]
    if not spans or min(place.width, place.height) < 1:
        return []
    letters = [text.ink(index) for start, end, _ in spans for index in range(start, end)]
    band = max(0.0, min(box.top for box in letters)), max(box.bottom for box in letters)
    try:
        pictures = _pictures(page, place, doubtful, band)
    except pdfium.PdfiumError:
        # What cannot be drawn is read as it is told.
        return []
    return [
        word
        for start, end, address in spans
        for word in _words(text.characters, start, end)
        if not _shows(pictures, doubtful[address], [text.ink(index) for index in range(*word)])
    ]


def _words(characters: str, start: int, end: int) -> Iterator[Span]:
    for word in _WORD.finditer(characters, start, end):
        yield word.span()


def _shows(pictures: _Pictures, colour: Colour | None, letters: Iterable[BBox]) -> bool:
    """Whether half of a word's letters or more can be told from what is around them."""
    inked = [box for box in letters if box.x1 > box.x0 and box.bottom > box.top]
    if not inked:
        # Spaces that are none to Python, a font without outlines: nothing to look for.
        return True
    if colour is not None and _is_ground(pictures, colour, BBox.around(inked)):
        return False
    return 2 * sum(_is_marked(pictures, box) for box in inked) >= len(inked)


def _is_ground(pictures: _Pictures, colour: Colour, box: BBox) -> bool:
    """Whether a word stands on its own colour; it may still lie across other words."""
    spot = pictures.spot(pictures.bare, box)
    apart = _apart(spot, Image.new("RGB", spot.size, colour)).histogram()
    return apart[0] > _OWN * spot.width * spot.height


def _is_marked(pictures: _Pictures, box: BBox) -> bool:
    spot = pictures.spot(pictures.changed, box)
    return spot.histogram()[255] >= _SHOWS * spot.width * spot.height


def _pictures(
    page: pdfium.PdfPage, place: Placement, doubtful: Iterable[int], band: tuple[float, float]
) -> _Pictures:
    """The page with the doubtful text and without it, as far down as the `band` of it goes."""
    scale = min(_SCALE, (_MOST_PIXELS / (place.width * place.height)) ** 0.5)
    # Whole points, so that the pixels are those of the whole page.
    top = min(math.floor(band[0]), math.ceil(place.height) - 1)
    foot = max(0, math.floor(place.height - band[1]) - 1)
    rest = (0, foot if foot < place.height - top - 1 else 0, 0, top)
    whole = _picture(page, scale, rest)
    objects = [ctypes.cast(address, raw.FPDF_PAGEOBJECT) for address in doubtful]
    for thing in objects:
        raw.FPDFPageObj_SetIsActive(thing, False)
    try:
        bare = _picture(page, scale, rest)
    finally:
        for thing in objects:
            raw.FPDFPageObj_SetIsActive(thing, True)
    return _Pictures(bare, _apart(whole, bare), scale, float(top))


def _apart(one: Image.Image, other: Image.Image) -> Image.Image:
    """255 where two pictures differ to the eye, 0 elsewhere."""
    red, green, blue = ImageChops.difference(one, other).split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue).point(_TO_THE_EYE)


def _picture(page: pdfium.PdfPage, scale: float, rest: tuple[int, int, int, int]) -> Image.Image:
    """The page as it is drawn, without the `rest` at its left, foot, right and top, in points."""
    with closing(page.render(scale=scale, crop=rest, may_draw_forms=False)) as bitmap:
        picture: Image.Image = bitmap.to_pil().convert("RGB")
        return picture.copy()

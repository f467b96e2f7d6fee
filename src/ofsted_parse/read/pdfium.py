"""The first reader: pages, runs and structure trees through pdfium.

pdfium is asked for the whole text of a page once; the text object of a character is looked up
only where it may change (`_object_spans`), because each call through ctypes costs about two
microseconds and a page has three thousand characters but under two hundred objects.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from typing import Any

import pypdfium2 as pdfium
from pypdfium2 import raw

from ofsted_parse.block import BBox, Element, Page, Run
from ofsted_parse.errors import EncryptedInput, UnreadableInput
from ofsted_parse.read.clean import clean

_BOLD_WEIGHT = 600
_BOLD_NAME = re.compile(rb"bold|black|heavy|demi", re.IGNORECASE)
_ITALIC_NAME = re.compile(rb"italic|oblique", re.IGNORECASE)
#: Slanting letters lean by about a fifth of their height.
_SLANT = 0.1
_NAME_LENGTH = 128
_FIRST_STEP = 16


def read_pages(data: bytes, *, structure: bool = True) -> Iterator[Page]:
    """Every page of a PDF, in order; without `structure` as if the PDF had no tags.

    A damaged page comes without text and with `readable` False.

    Raises EncryptedInput where a password is needed, UnreadableInput where pdfium finds no
    document or no pages in the bytes.
    """
    with closing(_open(data)) as document:
        fonts: dict[int, _Font] = {}
        for index in range(len(document)):
            page = _load_page(document, index)
            if page is None:
                yield Page(index + 1, 0.0, 0.0, readable=False)
                continue
            with closing(page):
                yield _read_page(page, index + 1, fonts, structure)


def _open(data: bytes) -> pdfium.PdfDocument:
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if raw.FPDF_GetLastError() == raw.FPDF_ERR_PASSWORD or "password" in str(error).lower():
            raise EncryptedInput(
                "the PDF is encrypted", "save a copy without a password and try that"
            ) from error
        raise UnreadableInput(
            "the PDF is damaged and cannot be opened", "download it again"
        ) from error
    if len(document) == 0:
        document.close()
        raise UnreadableInput("the PDF has no pages", "download it again")
    return document


def _load_page(document: pdfium.PdfDocument, index: int) -> pdfium.PdfPage | None:
    """A page, or None where it is damaged: the others are read all the same."""
    try:
        return document[index]
    except pdfium.PdfiumError:
        return None


def _read_page(page: pdfium.PdfPage, number: int, fonts: dict[int, _Font], structure: bool) -> Page:
    left, bottom, right, top = page.get_bbox()
    place = _Placement(left, bottom, right, top, page.get_rotation())
    with closing(page.get_textpage()) as textpage:
        runs = tuple(_runs(_Surface(textpage, place, fonts)))
    tree = tuple(_structure(page)) if structure else ()
    drawings = () if tree else tuple(_drawings(page, place))
    return Page(number, place.width, place.height, runs, tree, drawings)


class _Placement:
    """From pdfium's coordinates (origin bottom-left, unrotated) to those of the page as shown."""

    def __init__(self, left: float, bottom: float, right: float, top: float, rotation: int) -> None:
        self._left, self._bottom, self._right, self._top = left, bottom, right, top
        self._rotation = rotation
        sideways = rotation in (90, 270)
        self.width = top - bottom if sideways else right - left
        self.height = right - left if sideways else top - bottom

    def box(self, left: float, bottom: float, right: float, top: float) -> BBox:
        """The displayed rectangle of one in page coordinates."""
        (x_a, y_a), (x_b, y_b) = self.point(left, bottom), self.point(right, top)
        return BBox(min(x_a, x_b), min(y_a, y_b), max(x_a, x_b), max(y_a, y_b))

    def point(self, x: float, y: float) -> tuple[float, float]:
        """The displayed place of a point in page coordinates."""
        match self._rotation:
            case 90:
                return y - self._bottom, x - self._left
            case 180:
                return self._right - x, y - self._bottom
            case 270:
                return self._top - y, self._right - x
            case _:
                return x - self._left, self._top - y


class _Font:
    """What is asked of a font: bold or italic, and how far it hangs below the baseline."""

    def __init__(self, handle: Any) -> None:
        descent = ctypes.c_float()
        raw.FPDFFont_GetDescent(handle, 1.0, descent)
        # pdfium knows the weight of few fonts that are not Word's; the name tells the rest.
        heavy = raw.FPDFFont_GetWeight(handle) >= _BOLD_WEIGHT
        name = _font_name(handle)
        self.bold = heavy or bool(_BOLD_NAME.search(name))
        self.italic = bool(_ITALIC_NAME.search(name))
        self.descent = min(0.0, descent.value)


def _font_name(handle: Any) -> bytes:
    buffer = ctypes.create_string_buffer(_NAME_LENGTH)
    raw.FPDFFont_GetBaseFontName(handle, buffer, _NAME_LENGTH)
    return buffer.value


@dataclass(frozen=True, slots=True)
class _Surface:
    """The text of a page, where it is shown, and the fonts met in the document so far."""

    textpage: pdfium.PdfTextPage
    place: _Placement
    fonts: dict[int, _Font]


def _runs(surface: _Surface) -> Iterator[Run]:
    text = _page_text(surface.textpage)
    last: Run | None = None
    for start, end, handle in _object_spans(surface.textpage, len(text)):
        printed = clean(text[start:end].replace("\r", "").replace("\n", ""))
        if printed.strip():
            if last:
                yield last
            last = _run(surface, printed, _visible(text, start, end), handle)
        elif last:
            # A space that is drawn by itself ('14.' ' ' 'The') belongs to the run before it.
            last = replace(last, text=last.text + " ")
    if last:
        yield last


def _page_text(textpage: pdfium.PdfTextPage) -> str:
    """The text of a page, one string position a pdfium character.

    pdfium leaves characters without Unicode out of its whole text; the slow way keeps the count.
    """
    count = textpage.count_chars()
    buffer = (ctypes.c_ushort * (count + 1))()
    written = raw.FPDFText_GetText(textpage, 0, count, buffer)
    text = bytes(buffer)[: max(0, written - 1) * 2].decode("utf-16-le", "replace")
    if len(text) == count:
        return text
    codes = (raw.FPDFText_GetUnicode(textpage, index) for index in range(count))
    return "".join(chr(code) if code else "�" for code in codes)


def _object_spans(textpage: pdfium.PdfTextPage, count: int) -> Iterator[tuple[int, int, Any]]:
    """Stretches `start, end, text object` of characters that one text object draws.

    Characters that pdfium adds itself (spaces and line ends) have no object and belong to the
    stretch before them.
    """
    start = 0
    while start < count:
        handle = raw.FPDFText_GetTextObject(textpage, start)
        if not handle:
            start += 1
            continue
        end = _span_end(textpage, start, count, _address(handle))
        yield start, end, handle
        start = end


def _span_end(textpage: pdfium.PdfTextPage, start: int, count: int, address: int | None) -> int:
    """Where the stretch that begins at `start` ends: leap ahead, then halve the last leap."""
    known, step = start, _FIRST_STEP
    while known + step < count and _drawn_by(textpage, known + step, address):
        known, step = known + step, step * 2
    beyond = min(known + step, count)
    while beyond - known > 1:
        middle = (known + beyond) // 2
        if _drawn_by(textpage, middle, address):
            known = middle
        else:
            beyond = middle
    while beyond < count and not raw.FPDFText_GetTextObject(textpage, beyond):
        beyond += 1
    return beyond


def _drawn_by(textpage: pdfium.PdfTextPage, index: int, address: int | None) -> bool:
    handle = raw.FPDFText_GetTextObject(textpage, index)
    return bool(handle) and _address(handle) == address


def _address(handle: Any) -> int | None:
    return ctypes.addressof(handle.contents) if handle else None


def _visible(text: str, start: int, end: int) -> tuple[int, int]:
    """The first and last printed character of a stretch."""
    stretch = text[start:end]
    return end - len(stretch.lstrip()), start + len(stretch.rstrip()) - 1


def _run(surface: _Surface, printed: str, visible: tuple[int, int], handle: Any) -> Run:
    font_handle = raw.FPDFTextObj_GetFont(handle)
    key = _address(font_handle) or 0
    if key not in surface.fonts:
        surface.fonts[key] = _Font(font_handle)
    font, (size, slanted) = surface.fonts[key], _size_and_slant(surface.textpage, visible[0])
    mcid = raw.FPDFPageObj_GetMarkedContentID(handle)
    box = _box(surface, visible, size, font.descent)
    italic = font.italic or slanted
    return Run(printed, box, size, font.bold, italic, mcid if mcid >= 0 else None)


def _size_and_slant(textpage: pdfium.PdfTextPage, index: int) -> tuple[float, bool]:
    """The size in points on the page, and whether upright letters are drawn slanting.

    The size is the font's own times the scale it is drawn at. Word slants Tahoma, which has no
    italic letters.
    """
    matrix = raw.FS_MATRIX()
    raw.FPDFText_GetMatrix(textpage, index, matrix)
    scale = (matrix.b**2 + matrix.d**2) ** 0.5 or 1.0
    slanted = matrix.b == 0 and abs(matrix.c) > _SLANT * scale
    return round(float(raw.FPDFText_GetFontSize(textpage, index) * scale), 2), slanted


def _box(surface: _Surface, visible: tuple[int, int], size: float, descent: float) -> BBox:
    """From origin to advance, as high as the font's line: as pdfplumber measures it."""
    first, last = visible
    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(surface.textpage, first, x, y)
    left, baseline = surface.place.point(x.value, y.value)
    rect = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(surface.textpage, last, rect)
    end = surface.place.box(rect.left, rect.bottom, rect.right, rect.top)
    bottom = baseline - descent * size
    return BBox(left, bottom - size, max(end.x1, left), bottom)


def _drawings(page: pdfium.PdfPage, place: _Placement) -> Iterator[BBox]:
    """The bounds of every path: table rules are thin ones, boxes and shading large ones."""
    for index in range(raw.FPDFPage_CountObjects(page)):
        handle = raw.FPDFPage_GetObject(page, index)
        if raw.FPDFPageObj_GetType(handle) == raw.FPDF_PAGEOBJ_PATH:
            sides = [ctypes.c_float() for _ in range(4)]
            if raw.FPDFPageObj_GetBounds(handle, *sides):
                yield place.box(*(side.value for side in sides))


def _structure(page: pdfium.PdfPage) -> Iterator[Element]:
    tree = raw.FPDF_StructTree_GetForPage(page)
    if not tree:
        return
    try:
        for index in range(raw.FPDF_StructTree_CountChildren(tree)):
            child = raw.FPDF_StructTree_GetChildAtIndex(tree, index)
            if child:
                yield _element(child)
    finally:
        raw.FPDF_StructTree_Close(tree)


def _element(handle: Any) -> Element:
    children: list[Element | int] = []
    for index in range(raw.FPDF_StructElement_CountChildren(handle)):
        child = raw.FPDF_StructElement_GetChildAtIndex(handle, index)
        if child:
            children.append(_element(child))
            continue
        mcid = raw.FPDF_StructElement_GetChildMarkedContentID(handle, index)
        if mcid >= 0:
            children.append(mcid)
    return Element(_element_type(handle), tuple(children))


def _element_type(handle: Any) -> str:
    length = raw.FPDF_StructElement_GetType(handle, None, 0)
    if length <= 2:
        return ""
    buffer = ctypes.create_string_buffer(length)
    raw.FPDF_StructElement_GetType(handle, buffer, length)
    return buffer.raw[: length - 2].decode("utf-16-le", "replace")

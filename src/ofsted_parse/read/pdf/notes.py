"""What annotations do to a page: lines through words, covers, and words of their own."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any, NamedTuple

from pypdfium2 import raw

from ofsted_parse.block import BBox
from ofsted_parse.read.clean import clean
from ofsted_parse.read.pdf.text import Placement

#: Drawn over the page, and so over its words.
_COVERS = frozenset(
    {
        *(raw.FPDF_ANNOT_SQUARE, raw.FPDF_ANNOT_CIRCLE, raw.FPDF_ANNOT_POLYGON),
        *(raw.FPDF_ANNOT_STAMP, raw.FPDF_ANNOT_FREETEXT, raw.FPDF_ANNOT_REDACT),
    }
)
#: Where their words are kept: the value of a form field, what a note says.
_WORDS = {raw.FPDF_ANNOT_WIDGET: b"V", raw.FPDF_ANNOT_FREETEXT: b"Contents"}
#: The value of a button is the name of its state.
_BUTTON = "Btn"
_UNSEEN = raw.FPDF_ANNOT_FLAG_HIDDEN | raw.FPDF_ANNOT_FLAG_NOVIEW
_LONGEST = 2000


class Notes(NamedTuple):
    """The annotations of a page, as far as they concern its words."""

    #: The middles of words that are struck out, as level lines.
    strikes: tuple[BBox, ...] = ()
    covers: tuple[BBox, ...] = ()
    #: What form fields and typed notes show.
    words: tuple[str, ...] = ()


def notes_of(page: Any, place: Placement) -> Notes:
    """The annotations of a page; `page` is pdfium's own pointer to it."""
    strikes: list[BBox] = []
    covers: list[BBox] = []
    words: list[str] = []
    for index in range(raw.FPDFPage_GetAnnotCount(page)):
        note = raw.FPDFPage_GetAnnot(page, index)
        kind = raw.FPDFAnnot_GetSubtype(note)
        if kind != raw.FPDF_ANNOT_LINK and not raw.FPDFAnnot_GetFlags(note) & _UNSEEN:
            if kind == raw.FPDF_ANNOT_STRIKEOUT:
                strikes += _middles(note, place)
            if kind in _COVERS:
                covers.append(_bounds(note, place))
            if kind in _WORDS and _string(note, b"FT") != _BUTTON:
                words.append(_string(note, _WORDS[kind]))
        raw.FPDFPage_CloseAnnot(note)
    return Notes(tuple(strikes), tuple(covers), tuple(filter(None, words)))


def _middles(note: Any, place: Placement) -> Iterator[BBox]:
    quad = raw.FS_QUADPOINTSF()
    for index in range(raw.FPDFAnnot_CountAttachmentPoints(note)):
        if raw.FPDFAnnot_GetAttachmentPoints(note, index, quad):
            across = (quad.x1, quad.x2, quad.x3, quad.x4)
            up = (quad.y1, quad.y2, quad.y3, quad.y4)
            box = place.box(min(across), min(up), max(across), max(up))
            middle = (box.top + box.bottom) / 2
            yield BBox(box.x0, middle, box.x1, middle)


def _bounds(note: Any, place: Placement) -> BBox:
    rect = raw.FS_RECTF()
    raw.FPDFAnnot_GetRect(note, rect)
    return place.box(rect.left, rect.bottom, rect.right, rect.top)


def _string(note: Any, key: bytes) -> str:
    buffer = (ctypes.c_ushort * _LONGEST)()
    length = raw.FPDFAnnot_GetStringValue(note, key, buffer, 2 * _LONGEST)
    if length > 2 * _LONGEST:
        buffer = (ctypes.c_ushort * length)()
        raw.FPDFAnnot_GetStringValue(note, key, buffer, 2 * length)
    text = bytes(buffer)[: max(0, length - 2)].decode("utf-16-le", "replace")
    return " ".join(clean(text).split())

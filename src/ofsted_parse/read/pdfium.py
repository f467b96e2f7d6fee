"""The first reader: pages, their runs and what is drawn on them, through pdfium.

The structure tree is read in `pdfium_tree`.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import closing
from threading import Lock

import pypdfium2 as pdfium
from pypdfium2 import raw

from ofsted_parse.block import BBox, Page
from ofsted_parse.errors import EncryptedInput, UnreadableInput
from ofsted_parse.read.pdfium_text import PageText, Placement
from ofsted_parse.read.pdfium_tree import structure_of

#: pdfium keeps its state in one place: two threads in it at once would read each other's.
_ONE_AT_A_TIME = Lock()


def read_pages(data: bytes, *, structure: bool = True) -> list[Page]:
    """Every page of a PDF, in order; without `structure` as if the PDF had no tags.

    A damaged page comes without text and with `readable` False.

    Raises EncryptedInput where a password is needed, UnreadableInput where pdfium finds no
    document or no pages in the bytes.
    """
    with _ONE_AT_A_TIME, closing(_open(data)) as document:
        return [_page(document, index, structure) for index in range(len(document))]


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


def _page(document: pdfium.PdfDocument, index: int, structure: bool) -> Page:
    page = _load_page(document, index)
    if page is None:
        return Page(index + 1, 0.0, 0.0, readable=False)
    with closing(page):
        return _read_page(page, index + 1, structure)


def _load_page(document: pdfium.PdfDocument, index: int) -> pdfium.PdfPage | None:
    """A page, or None where it is damaged: the others are read all the same."""
    try:
        return document[index]
    except pdfium.PdfiumError:
        return None


def _read_page(page: pdfium.PdfPage, number: int, structure: bool) -> Page:
    left, bottom, right, top = page.get_bbox()
    place = Placement(left, bottom, right, top, page.get_rotation())
    with closing(page.get_textpage()) as textpage:
        runs = tuple(PageText(textpage.raw, place).runs())
    tree = tuple(structure_of(page.raw)) if structure else ()
    drawings = () if tree else tuple(_drawings(page, place))
    return Page(number, place.width, place.height, runs, tree, drawings)


def _drawings(page: pdfium.PdfPage, place: Placement) -> Iterator[BBox]:
    """The bounds of every path: table rules are thin ones, boxes and shading large ones."""
    for index in range(raw.FPDFPage_CountObjects(page)):
        handle = raw.FPDFPage_GetObject(page, index)
        if raw.FPDFPageObj_GetType(handle) == raw.FPDF_PAGEOBJ_PATH:
            sides = [ctypes.c_float() for _ in range(4)]
            if raw.FPDFPageObj_GetBounds(handle, *sides):
                yield place.box(*(side.value for side in sides))

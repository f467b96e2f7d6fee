"""The first reader: pages, their runs and what is drawn on them, through pdfium.

The structure tree is read in `pdfium_tree`.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import closing

import pypdfium2 as pdfium
from pypdfium2 import raw

from ofsted_parse.block import BBox, Page
from ofsted_parse.errors import InputError, UnreadableInput
from ofsted_parse.limits import DEFAULT_LIMITS, Limits
from ofsted_parse.read.locks import unknown_lock, wrong_password
from ofsted_parse.read.pdfium_text import PageText, Placement, upright_rotation
from ofsted_parse.read.pdfium_tree import structure_of

#: A share of the page.
_MOST = 0.5


def read_pages(
    data: bytes,
    password: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
    *,
    structure: bool = True,
) -> Iterator[Page]:
    """Every page of a PDF, in order; without `structure` as if the PDF had no tags.

    A damaged page comes without text and with `readable` False.

    Raises EncryptedInput where a password is needed, UnreadableInput where pdfium finds no
    document or no pages in the bytes, TooLargeInput where there is more than `limits` allow.
    """
    with closing(_open(data, password)) as document:
        limits.hold_pages(len(document))
        for index in range(len(document)):
            page = _load_page(document, index)
            if page is None:
                yield Page(index + 1, 0.0, 0.0, readable=False)
                continue
            with closing(page):
                yield _read_page(page, index + 1, limits, structure)


def _open(data: bytes, password: str | None) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(data, password=password)
    except pdfium.PdfiumError as error:
        raise _refusal(error.err_code, password) from error


def _refusal(code: int | None, password: str | None) -> InputError:
    match code:
        case raw.FPDF_ERR_PASSWORD:
            return wrong_password(password)
        case raw.FPDF_ERR_SECURITY:
            return unknown_lock()
        case raw.FPDF_ERR_SUCCESS:
            return UnreadableInput("the PDF has no pages", "download it again")
    return UnreadableInput("the PDF is damaged and cannot be opened", "download it again")


def _load_page(document: pdfium.PdfDocument, index: int) -> pdfium.PdfPage | None:
    """A page, or None where it is damaged: the others are read all the same."""
    try:
        return document[index]
    except pdfium.PdfiumError:
        return None


def _read_page(page: pdfium.PdfPage, number: int, limits: Limits, structure: bool) -> Page:
    left, bottom, right, top = page.get_bbox()
    with closing(page.get_textpage()) as textpage:
        limits.hold_characters(textpage.count_chars())
        rotation = upright_rotation(textpage.raw, page.get_rotation())
        place = Placement(left, bottom, right, top, rotation)
        text = PageText(textpage.raw, place)
        runs = tuple(text.runs())
    tree = tuple(structure_of(page.raw)) if structure else ()
    return Page(
        number,
        place.width,
        place.height,
        runs,
        tree,
        drawings=() if tree else tuple(_bounds(page, place, raw.FPDF_PAGEOBJ_PATH)),
        pictured=any(run.invisible for run in runs) and _is_pictured(page, place),
        unprinted=text.unprinted,
    )


def _is_pictured(page: pdfium.PdfPage, place: Placement) -> bool:
    """Whether a picture covers most of the page: a scan."""
    whole = place.width * place.height
    pictures = _bounds(page, place, raw.FPDF_PAGEOBJ_IMAGE)
    return any((box.x1 - box.x0) * box.height > _MOST * whole for box in pictures)


def _bounds(page: pdfium.PdfPage, place: Placement, kind: int) -> Iterator[BBox]:
    """The bounds of every path (table rules are thin ones, shading large ones) or picture."""
    for index in range(raw.FPDFPage_CountObjects(page)):
        handle = raw.FPDFPage_GetObject(page, index)
        if raw.FPDFPageObj_GetType(handle) == kind:
            sides = [ctypes.c_float() for _ in range(4)]
            if raw.FPDFPageObj_GetBounds(handle, *sides):
                yield place.box(*(side.value for side in sides))

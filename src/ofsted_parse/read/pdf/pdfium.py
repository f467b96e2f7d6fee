"""The first reader: pages, their runs and what is drawn on them, through pdfium.

The structure tree is read in `pdfium_tree`.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence
from contextlib import closing

import pypdfium2 as pdfium
from pypdfium2 import raw

from ofsted_parse.block import FEW_CHARACTERS, BBox, Frame, Page, Run
from ofsted_parse.errors import InputError, UnreadableInput
from ofsted_parse.limits import DEFAULT_LIMITS, Limits
from ofsted_parse.read.pdf.attached import attached_names
from ofsted_parse.read.pdf.locks import unknown_lock, wrong_password
from ofsted_parse.read.pdf.marked import marked_runs
from ofsted_parse.read.pdf.text import PageText, Placement, upright_rotation
from ofsted_parse.read.pdf.tree import structure_of

#: A share of the page.
_MOST = 0.5
#: Of 3,000 real pages the fullest has 443 objects, 95 of them paths.
_MOST_OBJECTS = 5000


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
    with closing(open_document(data, password)) as document:
        limits.hold_pages(len(document))
        for index in range(len(document)):
            page = load_page(document, index)
            if page is None:
                yield Page(index + 1, 0.0, 0.0, readable=False)
                continue
            with closing(page):
                yield _read_page(page, index + 1, limits, structure)


def open_document(data: bytes, password: str | None) -> pdfium.PdfDocument:
    """The document in the bytes; EncryptedInput or UnreadableInput where it does not open."""
    try:
        return pdfium.PdfDocument(data, password=password)
    except pdfium.PdfiumError as error:
        if _opens(data, password):
            raise UnreadableInput("the PDF has no pages", "download it again") from error
        raise _refusal(error.err_code, password) from error


def _opens(data: bytes, password: str | None) -> bool:
    """Whether pdfium opens a document; pypdfium2 raises for one without pages too."""
    key = None if password is None else password.encode() + b"\0"
    document = raw.FPDF_LoadMemDocument64(data, len(data), key)
    raw.FPDF_CloseDocument(document)
    return bool(document)


def _refusal(code: int | None, password: str | None) -> InputError:
    match code:
        case raw.FPDF_ERR_PASSWORD:
            return wrong_password(password)
        case raw.FPDF_ERR_SECURITY:
            return unknown_lock()
    return UnreadableInput("the PDF is damaged and cannot be opened", "download it again")


def load_page(document: pdfium.PdfDocument, index: int) -> pdfium.PdfPage | None:
    """A page, or None where it is damaged: the others are read all the same."""
    try:
        return document[index]
    except pdfium.PdfiumError:
        return None


def _read_page(page: pdfium.PdfPage, number: int, limits: Limits, structure: bool) -> Page:
    left, bottom, right, top = page.get_bbox()
    place = Placement(left, bottom, right, top, page.get_rotation())
    with closing(page.get_textpage()) as textpage:
        limits.hold_characters(textpage.count_chars())
        rotation = upright_rotation(textpage.raw, page.get_rotation())
        if rotation != page.get_rotation():
            # Someone turned the page away: pdfium puts its characters in order as it is shown.
            page.set_rotation(rotation)
            return _read_page(page, number, limits, structure)
        tree = tuple(structure_of(page.raw)) if structure else ()
        text = PageText(textpage.raw, place, tagged=bool(tree))
        runs, notes, part_struck = marked_runs(page, text, place)
    return Page(
        number,
        place.width,
        place.height,
        runs,
        tree,
        drawings=() if tree else tuple(_drawings(page, place)),
        pictured=_may_be_scan(runs) and _is_pictured(page, place),
        unprinted=text.unprinted,
        notes=notes,
        part_struck=part_struck,
        attached=attached_names(page.pdf) if number == 1 else (),
        frame=Frame(left, bottom, right, top, rotation),
    )


def _may_be_scan(runs: Sequence[Run]) -> bool:
    """Whether there is invisible text, or so little that a picture may show the rest."""
    if any(run.invisible or run.aside for run in runs):
        return True
    return sum(len(run.text) for run in runs) < FEW_CHARACTERS


def _is_pictured(page: pdfium.PdfPage, place: Placement) -> bool:
    """Whether a picture covers most of the page: a scan."""
    whole = place.width * place.height
    pictures = _bounds(page, place, raw.FPDF_PAGEOBJ_IMAGE)
    return any((box.x1 - box.x0) * box.height > _MOST * whole for box in pictures)


def _drawings(page: pdfium.PdfPage, place: Placement) -> Iterator[BBox]:
    """The bounds of every path: table rules are thin ones, boxes and shading large ones.

    None of a page that is a map or a chart: there are no rules to look for in it.
    """
    if raw.FPDFPage_CountObjects(page) <= _MOST_OBJECTS:
        yield from _bounds(page, place, raw.FPDF_PAGEOBJ_PATH)


def _bounds(page: pdfium.PdfPage, place: Placement, kind: int) -> Iterator[BBox]:
    for index in range(raw.FPDFPage_CountObjects(page)):
        handle = raw.FPDFPage_GetObject(page, index)
        if raw.FPDFPageObj_GetType(handle) == kind:
            sides = [ctypes.c_float() for _ in range(4)]
            if raw.FPDFPageObj_GetBounds(handle, *sides):
                yield place.box(*(side.value for side in sides))

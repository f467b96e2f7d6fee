"""The pages of a PDF, whichever library reads them, and what is broken in it."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from threading import Lock

from ofsted_parse.block import Line, Page
from ofsted_parse.errors import NoTextError, UnreadableInput
from ofsted_parse.limits import DEFAULT_LIMITS, Limits
from ofsted_parse.read import ReaderChoice
from ofsted_parse.read.damage.books import read_mended
from ofsted_parse.read.damage.check import Damage, find_damage
from ofsted_parse.read.pdf.hidden import shown_pages
from ofsted_parse.read.pdf.legible import with_second_reader
from ofsted_parse.read.pdf.margins import with_margins
from ofsted_parse.read.pdf.pieces import whole_runs
from ofsted_parse.read.pdf.quotes import with_quotes

#: pdfium keeps its state in one place: two threads in it at once would read each other's.
_ONE_AT_A_TIME = Lock()


@dataclass(frozen=True, slots=True)
class Request:
    """How a PDF is to be read."""

    choice: ReaderChoice = ReaderChoice.AUTO
    password: str | None = None
    limits: Limits = DEFAULT_LIMITS
    #: Whether pages without text are read by OCR.
    ocr: bool = False


def read_pdf(data: bytes, request: Request) -> tuple[list[Page], list[Damage]]:
    """The pages of a PDF as it shows them, and its damage.

    Raises InputError where nothing can be read: UnreadableInput, EncryptedInput, NoTextError,
    TooLargeInput.
    """
    limits = request.limits
    damage = find_damage(data, largest=limits.max_bytes, most_pages=limits.max_pages)
    try:
        pages = _pages(data, request)
    except UnreadableInput as error:
        pages = read_mended(
            data,
            lambda copy: _with_text(_pages(copy, request), damaged=True, ocr=request.ocr),
            error,
        )
        damage = damage or [Damage("the file is broken")]
    return with_quotes(_with_text(pages, damaged=bool(damage), ocr=request.ocr)), damage


def seen_lines(data: bytes, numbers: Sequence[int], request: Request) -> list[list[Line]]:
    """The lines that are seen on these pages when they are drawn, page by page.

    Raises what `read_pdf` does, and SetupError where Tesseract is not installed.
    """
    # Few runs ask for it.
    from ofsted_parse.read.ocr.pages import sure_lines

    with _ONE_AT_A_TIME:
        return list(sure_lines(data, request.password, numbers, request.limits))


def _pages(data: bytes, request: Request) -> list[Page]:
    pages: list[Page] = []
    characters = 0
    with _ONE_AT_A_TIME:
        shown = shown_pages(_read(data, request))
        for page in with_margins(map(_in_whole_runs, shown)):
            characters += sum(len(run.text) for run in page.runs)
            request.limits.hold_characters(characters)
            pages.append(page)
        if request.choice is ReaderChoice.PLUMBER:
            pages = with_second_reader(pages)
        else:
            pages = with_second_reader(pages, lambda numbers: _second(data, request, numbers))
        return _recognised(data, pages, request)


def _in_whole_runs(page: Page) -> Page:
    """The page with its pieces put together."""
    # The words of a text layer keep their places: these tell a bullet.
    return page if page.pictured else replace(page, runs=tuple(whole_runs(page.runs)))


def _second(data: bytes, request: Request, numbers: Container[int]) -> Iterator[Page]:
    """The pages of these numbers as the other library reads them."""
    # 100 ms to import, and hardly ever asked for.
    from ofsted_parse.read.pdf import plumber

    pages = plumber.read_pages(data, request.password, request.limits, numbers)
    return map(_in_whole_runs, shown_pages(pages))


def _recognised(data: bytes, pages: list[Page], request: Request) -> list[Page]:
    """`pages` with the text of those that are pictures, where it is asked for; layers in order."""
    if any(page.pictured for page in pages):
        # Few documents are scans.
        from ofsted_parse.read.ocr.layers import with_layers_in_order

        pages = with_layers_in_order(data, request.password, pages)
    if request.ocr and any(page.is_picture for page in pages):
        # As above.
        from ofsted_parse.read.ocr.pages import with_recognised

        pages = with_recognised(data, request.password, pages, request.limits)
    return pages


def _read(data: bytes, request: Request) -> Iterator[Page]:
    if request.choice is ReaderChoice.PLUMBER:
        # The second reader: pdfplumber takes 100 ms to import and is seldom asked for.
        from ofsted_parse.read.pdf import plumber

        return plumber.read_pages(data, request.password, request.limits)
    # Text input needs no PDF library at all.
    from ofsted_parse.read.pdf import pdfium

    structure = request.choice is not ReaderChoice.LAYOUT
    return pdfium.read_pages(data, request.password, request.limits, structure=structure)


def _with_text(pages: list[Page], *, damaged: bool, ocr: bool) -> list[Page]:
    """`pages`; the error where there is text on none of them, or none that is words."""
    if any(page.runs and not page.illegible for page in pages):
        return pages
    if any(page.runs for page in pages):
        raise NoTextError(
            "the fonts of the PDF do not say which letters they draw, so it has no text to read",
            "read what is seen on its pages with --ocr, which needs the program tesseract",
        )
    if damaged:
        raise UnreadableInput("the PDF is damaged and none of its text is left", "get it again")
    if ocr:
        raise NoTextError(
            "the PDF has no text, and OCR sees no words on its pages",
            "see that it is the right file",
        )
    raise NoTextError(
        "the PDF has no text on its pages (it may be a scan)",
        "read it with --ocr, which needs the program tesseract",
    )

"""From an input to a `Letter`, or to one for each document in it: the order of the stages."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from ofsted_parse.api.checks import check_letters
from ofsted_parse.api.collecting import without_collection
from ofsted_parse.api.letters import Found, each_letter, first_letter
from ofsted_parse.api.opened import opened
from ofsted_parse.fetch.origin import with_origin
from ofsted_parse.limits import DEFAULT_LIMITS, Limits
from ofsted_parse.model import Letter
from ofsted_parse.read import Check, ReaderChoice
from ofsted_parse.read.pdf.document import Request
from ofsted_parse.read.sniff import MediaType
from ofsted_parse.read.source import load

__all__ = ["parse", "parse_all"]


def parse(  # noqa: PLR0913 - all that a caller can choose, by name
    source: str | Path | bytes | BinaryIO,
    *,
    name: str | None = None,
    reader: ReaderChoice | str = ReaderChoice.AUTO,
    verify: bool | Check | str = False,
    ocr: bool = False,
    password: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Letter:
    """Parse one letter or report.

    `source` is a path, the bytes of a PDF, a Word file, a mail or a text, or a file opened in
    binary mode; `name` is what the result calls it, `password` opens an encrypted PDF. Pages count
    from 1, boxes are in PDF points from the top left.
    With `verify` a PDF is read a second time with the other library (pdfplumber, or pdfium where
    `reader` is plumber), and the letter carries a warning for each place where the two differ;
    with `verify="ocr"` for each page on which other words are seen than read. With `ocr` pages
    that are pictures are read by Tesseract, which takes seconds a page.
    `limits` say how much the input may ask for; its time and memory are not held here, for
    `parse` runs in the process of its caller.

    Raises InputError (see `ofsted_parse.errors`) where the input cannot be read or is no letter,
    SetupError where Tesseract is needed and not installed, ValueError where `reader` is none of
    the four or `verify` no check, TypeError where `source` is none of these.
    """
    request = Request(ReaderChoice(reader), password, limits, ocr)
    check = verify if isinstance(verify, bool) else Check(verify)
    data, own_name = _given(source, name, limits)
    with without_collection():
        found = [first_letter(data, own_name, request)]
        return _finished(found, data, source, request, check)[0]


def parse_all(  # noqa: PLR0913 - all that a caller can choose, by name
    source: str | Path | bytes | BinaryIO,
    *,
    name: str | None = None,
    reader: ReaderChoice | str = ReaderChoice.AUTO,
    verify: bool | Check | str = False,
    ocr: bool = False,
    password: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> tuple[Letter, ...]:
    """Parse every letter and report that one file holds, as the packs of a committee do.

    As `parse`, with a letter for each document, in their order. Where there are several the name of
    each ends in `#` and its number (`pack.pdf#2`), and its source says on which pages it stands.
    """
    request = Request(ReaderChoice(reader), password, limits, ocr)
    check = verify if isinstance(verify, bool) else Check(verify)
    data, own_name = _given(source, name, limits)
    with without_collection():
        found = each_letter(data, own_name, request)
        return tuple(_finished(found, data, source, request, check))


def _given(
    source: str | Path | bytes | BinaryIO, name: str | None, limits: Limits
) -> tuple[bytes, str]:
    """The bytes of the letter and what to call it."""
    data, own_name = load(source, limits)
    return opened(data, name or own_name, limits)


def _finished(
    found: Sequence[Found],
    data: bytes,
    source: str | Path | bytes | BinaryIO,
    request: Request,
    check: bool | Check,
) -> list[Letter]:
    """The letters with what a check says of them, and with where they come from."""
    checked = check and found[0].letter.source.media_type == MediaType.PDF.value
    letters = (
        check_letters(found, data, request, check) if checked else [one.letter for one in found]
    )
    if isinstance(source, str | Path):
        return [with_origin(letter, Path(source)) for letter in letters]
    return letters

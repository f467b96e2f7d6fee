"""From an input to a `Letter`, or to one for each document in it: the order of the stages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from ofsted_parse.api.letters import letter_of
from ofsted_parse.api.opened import opened
from ofsted_parse.api.readings import read
from ofsted_parse.errors import InputError
from ofsted_parse.extract.other_text import outside_text
from ofsted_parse.extract.warnings import bound_warning
from ofsted_parse.fetch.origin import with_origin
from ofsted_parse.layout import differences
from ofsted_parse.limits import DEFAULT_LIMITS, Limits
from ofsted_parse.model import Letter, Warning, WarningCode
from ofsted_parse.read import ReaderChoice
from ofsted_parse.read.pdf.document import Request
from ofsted_parse.read.sniff import MediaType
from ofsted_parse.read.source import load

__all__ = ["parse", "parse_all"]


def parse(  # noqa: PLR0913 - all that a caller can choose, by name
    source: str | Path | bytes | BinaryIO,
    *,
    name: str | None = None,
    reader: ReaderChoice | str = ReaderChoice.AUTO,
    verify: bool = False,
    password: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Letter:
    """Parse one letter or report.

    `source` is a path, the bytes of a PDF, a Word file, a mail or a text, or a file opened in
    binary mode; `name` is what the result calls it, `password` opens an encrypted PDF. Pages count
    from 1, boxes are in PDF points from the top left.
    With `verify` a PDF is read a second time with the other library (pdfplumber, or pdfium where
    `reader` is plumber), and the letter carries a warning for each place where the two differ.
    `limits` say how much the input may ask for; its time and memory are not held here, for
    `parse` runs in the process of its caller.

    Raises InputError (see `ofsted_parse.errors`) where the input cannot be read or is no letter,
    ValueError where `reader` is none of the four.
    """
    request = Request(ReaderChoice(reader), password, limits)
    data, own_name = load(source, limits)
    data, own_name = opened(data, name or own_name, limits)
    letters = [_first(data, own_name, request)]
    return _finished(letters, data, source, request if verify else None)[0]


def parse_all(  # noqa: PLR0913 - all that a caller can choose, by name
    source: str | Path | bytes | BinaryIO,
    *,
    name: str | None = None,
    reader: ReaderChoice | str = ReaderChoice.AUTO,
    verify: bool = False,
    password: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> tuple[Letter, ...]:
    """Parse every letter and report that one file holds, as the packs of a committee do.

    As `parse`, with a letter for each document, in their order. Where there are several the name of
    each ends in `#` and its number (`pack.pdf#2`), and its source says on which pages it stands.
    """
    request = Request(ReaderChoice(reader), password, limits)
    data, own_name = load(source, limits)
    data, own_name = opened(data, name or own_name, limits)
    letters = _each(data, own_name, request)
    return tuple(_finished(letters, data, source, request if verify else None))


def _first(data: bytes, name: str, request: Request) -> Letter:
    """The first letter in a file; what else is bound in is named, and is in no part of it."""
    reading, *others = read(data, request)
    letter = letter_of(reading, data, name)
    told = (bound_warning(other.blocks) for other in others)
    words = tuple(text for other in others for text in outside_text(other.blocks))
    return replace(
        letter,
        warnings=(*letter.warnings, *told),
        other_text=(*letter.other_text, *words),
    )


def _each(data: bytes, name: str, request: Request) -> list[Letter]:
    """A letter for each document in a file."""
    readings = read(data, request)
    if len(readings) == 1:
        return [letter_of(readings[0], data, name)]
    numbered = enumerate(readings, 1)
    return [letter_of(reading, data, f"{name}#{number}", number) for number, reading in numbered]


def _finished(
    letters: Sequence[Letter],
    data: bytes,
    source: str | Path | bytes | BinaryIO,
    verified: Request | None,
) -> list[Letter]:
    """The letters with where they come from, and with what a second reading says."""
    if isinstance(source, str | Path):
        letters = [with_origin(letter, Path(source)) for letter in letters]
    if verified is None or letters[0].source.media_type != MediaType.PDF.value:
        return list(letters)
    plumber = verified.choice is ReaderChoice.PLUMBER
    second = replace(verified, choice=ReaderChoice.AUTO if plumber else ReaderChoice.PLUMBER)
    return _compared(letters, data, second)


def _compared(letters: Sequence[Letter], data: bytes, second: Request) -> list[Letter]:
    """The letters with a warning for each difference to a second reading of the same file.

    A damaged PDF may be too much for one of the libraries.
    """
    name, several = letters[0].source.name, letters[0].source.document is not None
    try:
        others = _each(data, name, second) if several else [_first(data, name, second)]
    except InputError as error:
        what = f"the other PDF library does not read this document: {error.reason}"
    else:
        if len(others) == len(letters):
            pairs = zip(letters, others, strict=True)
            return [_warned(letter, differences(letter, other)) for letter, other in pairs]
        what = f"the other PDF library finds {len(others)} documents and not {len(letters)}"
    warning = Warning(WarningCode.READERS_DIFFER, what)
    return [_warned(letter, [warning]) for letter in letters]


def _warned(letter: Letter, warnings: Iterable[Warning]) -> Letter:
    return replace(letter, warnings=(*letter.warnings, *warnings))

"""From an input to a `Letter`: the only module that knows the order of the stages."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO, NamedTuple

from ofsted_parse._version import __version__
from ofsted_parse.block import Block, Page
from ofsted_parse.errors import InputError
from ofsted_parse.extract.content import find_content
from ofsted_parse.extract.footnotes import settle_marks
from ofsted_parse.extract.other_text import outside_text
from ofsted_parse.extract.warnings import (
    Understood,
    bound_warning,
    cover_warnings,
    find_warnings,
    note_warnings,
    pdf_warnings,
    repeat_warnings,
    text_warnings,
)
from ofsted_parse.fetch.origin import with_origin
from ofsted_parse.layout import (
    KnownLines,
    Repeat,
    agreed_blocks,
    cut_pages,
    differences,
    in_sequence,
    layout_blocks,
    renumbered,
    tagged_blocks,
    used_once,
    whole_blocks,
)
from ofsted_parse.limits import DEFAULT_LIMITS, Limits
from ofsted_parse.model import (
    SCHEMA_VERSION,
    Letter,
    OtherRole,
    OtherText,
    Part,
    Reader,
    Source,
    Warning,
    WarningCode,
)
from ofsted_parse.outline import Detection, detect, document_starts, outline, refuse_strangers
from ofsted_parse.read import ReaderChoice
from ofsted_parse.read.damage.check import Damage
from ofsted_parse.read.pdf.document import Request, read_pdf
from ofsted_parse.read.sniff import MediaType, sniff
from ofsted_parse.read.source import load


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

    `source` is a path, the bytes of a PDF or of a text, or a file opened in binary mode; `name`
    is what the result calls it, `password` opens an encrypted PDF. Pages count from 1, boxes are
    in PDF points from the top left.
    With `verify` a PDF is read a second time with the other library (pdfplumber, or pdfium where
    `reader` is plumber), and the letter carries a warning for each place where the two differ.
    `limits` say how much the input may ask for; its time and memory are not held here, for
    `parse` runs in the process of its caller.

    Raises InputError (see `ofsted_parse.errors`) where it cannot be read or is no letter, and
    ValueError where `reader` is none of the four.
    """
    request = Request(ReaderChoice(reader), password, limits)
    data, own_name = load(source, limits)
    letters = [_first(data, name or own_name, request)]
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
    letters = _each(data, name or own_name, request)
    return tuple(_finished(letters, data, source, request if verify else None))


def _first(data: bytes, name: str, request: Request) -> Letter:
    """The first letter in a file; what else is bound in is named, and is in no part of it."""
    reading, *others = _read(data, request)
    letter = _letter(reading, data, name)
    told = (bound_warning(other.blocks) for other in others)
    words = tuple(text for other in others for text in outside_text(other.blocks))
    return replace(
        letter,
        warnings=(*letter.warnings, *told),
        other_text=(*letter.other_text, *words),
    )


def _each(data: bytes, name: str, request: Request) -> list[Letter]:
    """A letter for each document in a file."""
    readings = _read(data, request)
    if len(readings) == 1:
        return [_letter(readings[0], data, name)]
    numbered = enumerate(readings, 1)
    return [_letter(reading, data, f"{name}#{number}", number) for number, reading in numbered]


def _finished(
    letters: Sequence[Letter],
    data: bytes,
    source: str | Path | bytes | BinaryIO,
    verified: Request | None,
) -> list[Letter]:
    """The letters with where they come from, and with what a second reading says."""
    if isinstance(source, str | Path):
        letters = [with_origin(letter, Path(source)) for letter in letters]
    if verified is None or letters[0].source.reader is Reader.TEXT:
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


class _Reading(NamedTuple):
    """A document as blocks, whole paragraphs and items, in reading order."""

    blocks: list[Block]
    reader: Reader
    media_type: MediaType
    pages: int | None
    #: What is uncertain about the reading as a whole.
    warnings: tuple[Warning, ...]
    #: The first and the last page of the document in its file.
    first_page: int
    last_page: int
    #: The same pages read by their layout alone, where `blocks` come from tags.
    laid: Sequence[Block] | None = None
    #: What stands on a cover before it, and on pages that were bound in twice.
    beside: tuple[OtherText, ...] = ()


def _read(data: bytes, request: Request) -> list[_Reading]:
    """The documents in a file: one, but where several are bound together."""
    media_type = sniff(data)
    match media_type:
        case MediaType.TEXT:
            return _read_text(data, request.limits)
        case MediaType.PDF:
            return _read_pdf(data, request)


def _read_text(data: bytes, limits: Limits) -> list[_Reading]:
    # PDFs, by far the most, need no reader of plain text.
    from ofsted_parse.read.text import decode, text_blocks

    text = decode(data)
    limits.hold_characters(len(text))
    blocks = text_blocks(text)
    doubts = list(text_warnings(text, blocks))
    starts = document_starts(blocks)
    first, *others = [
        _whole(blocks[start:end], Reader.TEXT, MediaType.TEXT, None, doubts)
        for start, end in pairwise([*starts, len(blocks)])
    ]
    return [_with_cover(first, blocks[: starts[0]]), *others]


def _read_pdf(data: bytes, request: Request) -> list[_Reading]:
    pages, damage = read_pdf(data, request)
    known: KnownLines = {}
    laid = layout_blocks(pages, known)
    starts = document_starts(laid)
    documents, repeats = used_once(cut_pages(pages, laid, starts))
    if len(documents) == 1 and not repeats and not starts[0]:
        return [_read_pages(pages, laid, known, damage, request)]
    first, *others = [
        _read_document(document, repeats, damage, request)._replace(pages=len(pages))
        for document in documents
    ]
    return [_with_cover(first, laid[: starts[0]]), *others]


def _with_cover(reading: _Reading, cover: Sequence[Block]) -> _Reading:
    """The reading of the first document, with what stands before it."""
    return reading._replace(
        warnings=(*cover_warnings(cover), *reading.warnings),
        beside=(*outside_text(cover, OtherRole.FRONT), *reading.beside),
    )


def _read_document(
    pages: list[Page], repeats: Sequence[Repeat], damage: Sequence[Damage], request: Request
) -> _Reading:
    """The pages of one document of several, or without some that it had twice."""
    own = [page.number for page in pages]
    flow = in_sequence(pages)
    broken = [one for one in damage if one.page is None or one.page in own]
    reading = _read_pages(flow, layout_blocks(flow), {}, (), request)
    doubts = pdf_warnings(pages, broken, request.choice, reading.reader)
    blocks = list(renumbered(reading.blocks, pages))
    laid = None if reading.laid is None else list(renumbered(reading.laid, pages))
    again = [repeat for repeat in repeats if repeat.first in own]
    return _Reading(
        blocks,
        reading.reader,
        MediaType.PDF,
        len(pages),
        (*repeat_warnings(again), *doubts, *note_warnings(blocks)),
        own[0],
        own[-1],
        laid,
        tuple(outside_text(layout_blocks([repeat.page for repeat in again]))),
    )


def _read_pages(
    pages: list[Page],
    laid: list[Block],
    known: KnownLines,
    damage: Sequence[Damage],
    request: Request,
) -> _Reading:
    """The pages of one document, of which `laid` is the layout."""
    if not any(page.tree for page in pages):
        doubts = pdf_warnings(pages, damage, request.choice, Reader.LAYOUT)
        reading = _whole(laid, Reader.LAYOUT, MediaType.PDF, len(pages), doubts)
    else:
        blocks = agreed_blocks(tagged_blocks(pages, known), laid, pages)
        doubts = pdf_warnings(pages, damage, request.choice, Reader.TAGGED)
        reading = _whole(blocks, Reader.TAGGED, MediaType.PDF, len(pages), doubts)
        reading = reading._replace(laid=settle_marks(whole_blocks(laid)))
    return reading._replace(first_page=pages[0].number, last_page=pages[-1].number)


def _whole(
    blocks: Sequence[Block],
    reader: Reader,
    media_type: MediaType,
    pages: int | None,
    warnings: Iterable[Warning],
) -> _Reading:
    whole = whole_blocks(blocks)
    doubts = (*warnings, *note_warnings(whole))
    first, last = (whole[0].page_number, whole[-1].end_page) if whole else (1, 1)
    return _Reading(settle_marks(whole), reader, media_type, pages, doubts, first, last)


def _letter(reading: _Reading, data: bytes, name: str, number: int | None = None) -> Letter:
    detection = detect(reading.blocks)
    refuse_strangers(detection, reading.blocks)
    read = _understood(reading.blocks, detection)
    laid = None if reading.laid is None else _understood(reading.laid, detection)
    places, content = read
    facts = content.facts
    return Letter(
        schema_version=SCHEMA_VERSION,
        parser_version=__version__,
        source=_source(reading, data, name, number),
        kind=detection.kind.name,
        title=facts.title,
        authority=facts.authority,
        published=facts.published,
        inspection=facts.inspection,
        inspectors=facts.inspectors,
        recipients=facts.recipients,
        signatories=facts.signatories,
        judgements=content.judgements,
        **{part.value: content.of(part) for part in Part},
        sections=places.sections,
        footnotes=content.footnotes,
        warnings=tuple(find_warnings(detection, read, laid, reading.warnings)),
        other_text=(*content.other_text, *reading.beside),
    )


def _understood(blocks: Sequence[Block], detection: Detection) -> Understood:
    places = outline(blocks, detection.kind)
    return Understood(places, find_content(blocks, places, detection.kind))


def _source(reading: _Reading, data: bytes, name: str, number: int | None) -> Source:
    return Source(
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type=reading.media_type.value,
        pages=reading.pages,
        reader=reading.reader,
        document=number,
        first_page=reading.first_page if number else None,
        last_page=reading.last_page if number else None,
    )

"""From an input to a `Letter`: the only module that knows the order of the stages."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, NamedTuple

from ofsted_parse._version import __version__
from ofsted_parse.block import Block
from ofsted_parse.errors import InputError, NotALetterError
from ofsted_parse.extract.content import Content, find_content
from ofsted_parse.extract.footnotes import settle_marks
from ofsted_parse.extract.warnings import (
    Understood,
    find_warnings,
    note_warnings,
    pdf_warnings,
    text_warnings,
)
from ofsted_parse.fetch.origin import with_origin
from ofsted_parse.items import LISTS
from ofsted_parse.kinds import UNKNOWN
from ofsted_parse.layout import (
    KnownLines,
    agreed_blocks,
    differences,
    layout_blocks,
    tagged_blocks,
    whole_blocks,
)
from ofsted_parse.limits import DEFAULT_LIMITS, Limits
from ofsted_parse.model import (
    SCHEMA_VERSION,
    Finding,
    Letter,
    Part,
    Reader,
    Source,
    Warning,
    WarningCode,
)
from ofsted_parse.outline import Detection, detect, find_heading, outline
from ofsted_parse.read import ReaderChoice
from ofsted_parse.read.pdf.document import Request, read_pdf
from ofsted_parse.read.sniff import MediaType, sniff
from ofsted_parse.read.source import load
from ofsted_parse.themes import with_themes

_OFSTED = re.compile(r"\bofsted\b", re.IGNORECASE)


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

    Raises InputError (see `ofsted_parse.errors`) where the input cannot be read or is no letter,
    ValueError where `reader` is none of the four, TypeError where `source` is none of these.
    """
    request = Request(ReaderChoice(reader), password, limits)
    data, own_name = load(source, limits)
    letter = _letter(_read(data, request), data, name or own_name)
    if isinstance(source, str | Path):
        letter = with_origin(letter, Path(source))
    if not verify or letter.source.reader is Reader.TEXT:
        return letter
    plumber = request.choice is ReaderChoice.PLUMBER
    second = replace(request, choice=ReaderChoice.AUTO if plumber else ReaderChoice.PLUMBER)
    return replace(letter, warnings=(*letter.warnings, *_differences(letter, data, second)))


def _differences(letter: Letter, data: bytes, second: Request) -> Iterable[Warning]:
    """Where a second reading differs; a damaged PDF may be too much for one of the libraries."""
    try:
        other = _letter(_read(data, second), data, letter.source.name)
    except InputError as error:
        what = f"the other PDF library does not read this document: {error.reason}"
        return [Warning(WarningCode.READERS_DIFFER, what)]
    return differences(letter, other)


class _Reading(NamedTuple):
    """An input as blocks, whole paragraphs and items, in reading order."""

    blocks: list[Block]
    reader: Reader
    media_type: MediaType
    pages: int | None
    #: What is uncertain about the reading as a whole.
    warnings: tuple[Warning, ...]
    #: The same pages read by their layout alone, where `blocks` come from tags.
    laid: Sequence[Block] | None = None


def _read(data: bytes, request: Request) -> _Reading:
    media_type = sniff(data)
    match media_type:
        case MediaType.TEXT:
            return _read_text(data, request.limits)
        case MediaType.PDF:
            return _read_pdf(data, request)


def _read_text(data: bytes, limits: Limits) -> _Reading:
    # PDFs, by far the most, need no reader of plain text.
    from ofsted_parse.read.text import decode, text_blocks

    text = decode(data)
    limits.hold_characters(len(text))
    blocks = text_blocks(text)
    doubts = text_warnings(text, blocks)
    return _whole(blocks, Reader.TEXT, MediaType.TEXT, None, doubts)


def _read_pdf(data: bytes, request: Request) -> _Reading:
    pages, damage = read_pdf(data, request)
    tagged = any(page.tree for page in pages)
    known: KnownLines = {}
    laid = layout_blocks(pages, known)
    if not tagged:
        doubts = pdf_warnings(pages, damage, request.choice, Reader.LAYOUT)
        return _whole(laid, Reader.LAYOUT, MediaType.PDF, len(pages), doubts)
    blocks = agreed_blocks(tagged_blocks(pages, known), laid, pages)
    doubts = pdf_warnings(pages, damage, request.choice, Reader.TAGGED)
    reading = _whole(blocks, Reader.TAGGED, MediaType.PDF, len(pages), doubts)
    return reading._replace(laid=settle_marks(whole_blocks(laid)))


def _whole(
    blocks: Sequence[Block],
    reader: Reader,
    media_type: MediaType,
    pages: int | None,
    warnings: Iterable[Warning],
) -> _Reading:
    whole = whole_blocks(blocks)
    doubts = (*warnings, *note_warnings(whole))
    return _Reading(settle_marks(whole), reader, media_type, pages, doubts)


def _letter(reading: _Reading, data: bytes, name: str) -> Letter:
    detection = detect(reading.blocks)
    _refuse_strangers(detection, reading.blocks)
    read = _understood(reading.blocks, detection)
    laid = None if reading.laid is None else _understood(reading.laid, detection)
    places, content = read
    facts = content.facts
    return Letter(
        schema_version=SCHEMA_VERSION,
        parser_version=__version__,
        source=_source(reading, data, name),
        kind=detection.kind.name,
        title=facts.title,
        authority=facts.authority,
        published=facts.published,
        inspection=facts.inspection,
        inspectors=facts.inspectors,
        recipients=facts.recipients,
        signatories=facts.signatories,
        judgements=content.judgements,
        **{part.value: _findings(content, part) for part in Part},
        sections=places.sections,
        footnotes=content.footnotes,
        warnings=tuple(find_warnings(detection, read, laid, reading.warnings)),
        other_text=content.other_text,
    )


def _findings(content: Content, part: Part) -> tuple[Finding, ...]:
    """The findings of one part; those of a list with what they ask for."""
    found = content.of(part)
    return with_themes(found) if part in LISTS else found


def _understood(blocks: Sequence[Block], detection: Detection) -> Understood:
    places = outline(blocks, detection.kind)
    return Understood(places, find_content(blocks, places, detection.kind))


def _source(reading: _Reading, data: bytes, name: str) -> Source:
    return Source(
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type=reading.media_type.value,
        pages=reading.pages,
        reader=reading.reader,
    )


def _refuse_strangers(detection: Detection, blocks: Sequence[Block]) -> None:
    """A document of no known kind is read only where it speaks of Ofsted and has its headings."""
    if detection.kind is not UNKNOWN:
        return
    speaks = any(_OFSTED.search(block.text) for block in blocks)
    if not speaks or not any(find_heading(block.wording, UNKNOWN) for block in blocks):
        raise NotALetterError(
            "this is no Ofsted letter or report that the tool knows",
            "give a letter or report of an inspection of children's services",
        )

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
from ofsted_parse.extract.facts import find_facts
from ofsted_parse.extract.findings import find_findings
from ofsted_parse.extract.footnotes import find_footnotes, settle_marks
from ofsted_parse.extract.judgements import find_judgements
from ofsted_parse.extract.other_text import find_other_text
from ofsted_parse.extract.warnings import (
    damage_warnings,
    field_warnings,
    guess_warnings,
    judgement_warnings,
    kind_warnings,
    note_warnings,
    number_warnings,
    page_warnings,
    paragraph_warnings,
    section_warnings,
    structure_warnings,
    text_warnings,
    title_warnings,
    unmapped_warnings,
)
from ofsted_parse.kinds import UNKNOWN
from ofsted_parse.layout.blocks import layout_blocks
from ofsted_parse.layout.chaining import chain_tables
from ofsted_parse.layout.joining import join_blocks
from ofsted_parse.layout.markers import mark_blocks
from ofsted_parse.layout.parting import part_blocks
from ofsted_parse.layout.tags import tagged_blocks
from ofsted_parse.layout.verify import differences
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
from ofsted_parse.outline.detect import Detection, detect
from ofsted_parse.outline.headings import find_heading
from ofsted_parse.outline.sections import outline
from ofsted_parse.outline.tables import Tables
from ofsted_parse.read import ReaderChoice
from ofsted_parse.read.clean import unprinted
from ofsted_parse.read.pdf.document import Request, read_pdf
from ofsted_parse.read.sniff import MediaType, sniff
from ofsted_parse.read.source import load

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
    ValueError where `reader` is none of the four.
    """
    request = Request(ReaderChoice(reader), password, limits)
    data, own_name = load(source, limits)
    letter = _letter(_read(data, request), data, name or own_name)
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


class _Document(NamedTuple):
    """An input as blocks, whole paragraphs and items, in reading order."""

    blocks: list[Block]
    reader: Reader
    media_type: MediaType
    pages: int | None
    #: What is uncertain about the reading as a whole.
    warnings: tuple[Warning, ...]


def _read(data: bytes, request: Request) -> _Document:
    media_type = sniff(data)
    match media_type:
        case MediaType.TEXT:
            # PDFs, by far the most, need no reader of plain text.
            from ofsted_parse.read.text import decode, text_blocks

            text = decode(data)
            request.limits.hold_characters(len(text))
            blocks = text_blocks(text)
            doubts = (*unmapped_warnings([text], unprinted(text)), *text_warnings(blocks))
            return _finish(blocks, Reader.TEXT, media_type, None, doubts)
        case MediaType.PDF:
            pages, damage = read_pdf(data, request)
            tagged = any(page.tree for page in pages)
            blocks = tagged_blocks(pages) if tagged else layout_blocks(pages)
            reader = Reader.TAGGED if tagged else Reader.LAYOUT
            doubts = (
                *damage_warnings(pages, damage),
                *page_warnings(pages),
                *structure_warnings(request.choice, reader),
            )
            return _finish(blocks, reader, media_type, len(pages), doubts)


def _finish(
    blocks: Sequence[Block],
    reader: Reader,
    media_type: MediaType,
    pages: int | None,
    warnings: tuple[Warning, ...] = (),
) -> _Document:
    whole = join_blocks(chain_tables(list(mark_blocks(part_blocks(blocks)))))
    doubts = (*warnings, *note_warnings(whole))
    return _Document(settle_marks(whole), reader, media_type, pages, doubts)


def _letter(document: _Document, data: bytes, name: str) -> Letter:
    blocks = document.blocks
    detection = detect(blocks)
    _refuse_strangers(detection, blocks)
    kind, tables = detection.kind, Tables(blocks)
    places = outline(blocks, kind)
    findings = find_findings(places, tables)
    facts = find_facts(blocks, places, kind)
    judgements = find_judgements(places, tables, kind)

    def of(part: Part) -> tuple[Finding, ...]:
        return tuple(placed.finding for placed in findings if placed.part is part)

    return Letter(
        schema_version=SCHEMA_VERSION,
        parser_version=__version__,
        source=_source(document, data, name),
        kind=kind.name,
        title=facts.title,
        authority=facts.authority,
        published=facts.published,
        inspection=facts.inspection,
        inspectors=facts.inspectors,
        recipients=facts.recipients,
        signatories=facts.signatories,
        judgements=judgements,
        introduction=of(Part.INTRODUCTION),
        context=of(Part.CONTEXT),
        headline_findings=of(Part.HEADLINE_FINDINGS),
        strengths=of(Part.STRENGTHS),
        weaknesses=of(Part.WEAKNESSES),
        priority_action=of(Part.PRIORITY_ACTION),
        what_needs_to_improve=of(Part.WHAT_NEEDS_TO_IMPROVE),
        main_findings=of(Part.MAIN_FINDINGS),
        next_steps=of(Part.NEXT_STEPS),
        other=of(Part.OTHER),
        sections=places.sections,
        footnotes=find_footnotes(blocks),
        warnings=(
            *kind_warnings(detection),
            *document.warnings,
            *paragraph_warnings([placed.block for placed in places.placed if placed.part]),
            *field_warnings(kind, facts),
            *judgement_warnings(kind, judgements, facts.inspection.start),
            *section_warnings(kind, findings, places.sections),
            *guess_warnings(places),
            *title_warnings(places),
            *number_warnings(findings),
        ),
        other_text=tuple(find_other_text(places.placed)),
    )


def _source(document: _Document, data: bytes, name: str) -> Source:
    return Source(
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type=document.media_type.value,
        pages=document.pages,
        reader=document.reader,
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

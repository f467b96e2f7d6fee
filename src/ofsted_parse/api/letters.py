"""What a reading says: the letter, with what to look at before relying on it."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from ofsted_parse._version import __version__
from ofsted_parse.api.readings import Reading, read
from ofsted_parse.block import Block
from ofsted_parse.extract.content import Content, find_content
from ofsted_parse.extract.other_text import outside_text
from ofsted_parse.extract.warnings import Understood, bound_warning, find_warnings
from ofsted_parse.items import LISTS
from ofsted_parse.model import SCHEMA_VERSION, Finding, Letter, Part, Source, WarningCode
from ofsted_parse.outline import Detection, detect, outline, refuse_strangers
from ofsted_parse.read.pdf.document import Request
from ofsted_parse.themes import with_themes

_ATTACHED = "other files are attached to the PDF: take them out, and give the letter itself"


class Found(NamedTuple):
    """A letter, and the reading that it was found in."""

    letter: Letter
    reading: Reading


def first_letter(data: bytes, name: str, request: Request) -> Found:
    """The first letter in a file; what else is bound in is named, and is in no part of it."""
    reading, *others = read(data, request)
    letter = _letter(reading, data, name)
    told = (bound_warning(other.blocks) for other in others)
    words = tuple(text for other in others for text in outside_text(other.blocks))
    warnings, other_text = (*letter.warnings, *told), (*letter.other_text, *words)
    return Found(replace(letter, warnings=warnings, other_text=other_text), reading)


def each_letter(data: bytes, name: str, request: Request) -> list[Found]:
    """A letter for each document in a file."""
    readings = read(data, request)
    if len(readings) == 1:
        return [Found(_letter(readings[0], data, name), readings[0])]
    return [
        Found(_letter(reading, data, f"{name}#{number}", number), reading)
        for number, reading in enumerate(readings, 1)
    ]


def _letter(reading: Reading, data: bytes, name: str, number: int | None = None) -> Letter:
    """The letter in a reading of `data`; `number` says which it is of several in one file.

    Raises NotALetterError where it is none.
    """
    detection = detect(reading.blocks)
    codes = {warning.code for warning in reading.warnings}
    hint = _ATTACHED if WarningCode.ATTACHED_FILES in codes else None
    refuse_strangers(detection, reading.blocks, hint)
    told = _understood(reading.blocks, detection)
    laid = None if reading.laid is None else _understood(reading.laid, detection, compared=True)
    places, content = told
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
        **{part.value: _findings(content, part) for part in Part},
        sections=places.sections,
        footnotes=content.footnotes,
        warnings=tuple(find_warnings(detection, told, laid, reading.warnings)),
        other_text=(*content.other_text, *reading.beside),
    )


def _findings(content: Content, part: Part) -> tuple[Finding, ...]:
    """The findings of one part; those of a list with what they ask for."""
    found = content.of(part)
    return with_themes(found) if part in LISTS else found


def _understood(
    blocks: Sequence[Block], detection: Detection, *, compared: bool = False
) -> Understood:
    """What a reading says; `compared` says that it is only held against the other."""
    kind = detection.kind
    places = outline(blocks, kind)
    return Understood(places, find_content(blocks, places, kind, placed_on_page=not compared))


def _source(reading: Reading, data: bytes, name: str, number: int | None) -> Source:
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

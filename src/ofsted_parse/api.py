"""From an input to a `Letter`: the only module that knows the order of the stages."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, NamedTuple

from ofsted_parse._version import __version__
from ofsted_parse.block import Block
from ofsted_parse.errors import InputError, NotALetterError, NoTextError, UnsupportedInput
from ofsted_parse.extract.content import find_content
from ofsted_parse.extract.footnotes import settle_marks
from ofsted_parse.extract.warnings import (
    Understood,
    find_warnings,
    mail_warnings,
    note_warnings,
    pdf_warnings,
    text_warnings,
    word_warnings,
)
from ofsted_parse.fetch.origin import with_origin
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
    Letter,
    OtherRole,
    OtherText,
    Part,
    Reader,
    Source,
    Warning,
    WarningCode,
)
from ofsted_parse.outline import Detection, detect, find_heading, outline
from ofsted_parse.read import Check, ReaderChoice
from ofsted_parse.read.clean import clean
from ofsted_parse.read.mail_header import is_mail
from ofsted_parse.read.pdf.document import Request, read_pdf, seen_lines
from ofsted_parse.read.sniff import MediaType, sniff
from ofsted_parse.read.source import load

#: So many attachments of a mail are named in a refusal.
_MOST_NAMED = 5
_OFSTED = re.compile(r"\bofsted\b", re.IGNORECASE)


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
    the four or `verify` no check.
    """
    check = verify if isinstance(verify, bool) else Check(verify)
    request = Request(ReaderChoice(reader), password, limits, ocr)
    data, own_name = load(source, limits)
    data, own_name = _opened(data, name or own_name, limits)
    reading = _read(data, request)
    letter = _letter(reading, data, own_name)
    if isinstance(source, str | Path):
        letter = with_origin(letter, Path(source))
    if not check or letter.source.media_type != MediaType.PDF.value:
        return letter
    if check is Check.OCR:
        return replace(letter, warnings=(*letter.warnings, *_unlike_seen(reading, data, request)))
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


def _unlike_seen(reading: _Reading, data: bytes, request: Request) -> Iterable[Warning]:
    """Where a page shows other words than were read; those that were read by OCR aside."""
    # Few runs ask for it.
    from ofsted_parse.layout.seen import seen_differences

    pages = range(1, (reading.pages or 0) + 1)
    numbers = [number for number in pages if number not in reading.recognised]
    return seen_differences(reading.blocks, seen_lines(data, numbers, request))


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
    #: The pages that were read by OCR.
    recognised: frozenset[int] = frozenset()
    #: What stands around the letter in a mail.
    beside: tuple[str, ...] = ()


def _read(data: bytes, request: Request) -> _Reading:
    media_type = sniff(data)
    match media_type:
        case MediaType.TEXT:
            return _read_text(data, request.limits)
        case MediaType.MAIL:
            return _read_mail(data, request.limits)
        case MediaType.PDF:
            return _read_pdf(data, request)
        case MediaType.WORD:
            return _read_word(data, request.limits)


def _read_text(data: bytes, limits: Limits) -> _Reading:
    # PDFs, by far the most, need no reader of plain text.
    from ofsted_parse.read.text import decode, text_blocks

    text = decode(data)
    limits.hold_characters(len(text))
    blocks = text_blocks(text)
    doubts = text_warnings(text, blocks)
    return _whole(blocks, Reader.TEXT, MediaType.TEXT, None, doubts)


def _read_mail(data: bytes, limits: Limits) -> _Reading:
    # The library that reads mails takes 15 ms to import, and few inputs are mails.
    from ofsted_parse.read.mail import read_mail
    from ofsted_parse.read.text import text_blocks  # as above

    mail = read_mail(data)
    limits.hold_characters(len(mail.letter) + sum(map(len, mail.beside)))
    blocks = text_blocks(mail.letter)
    doubts = (*text_warnings(mail.letter, blocks), *mail_warnings(mail.notes))
    reading = _whole(blocks, Reader.TEXT, MediaType.MAIL, None, doubts)
    return reading._replace(beside=mail.beside)


def _opened(data: bytes, name: str, limits: Limits) -> tuple[bytes, str]:
    """The one letter attached to a mail and its name, or what was given where it is none."""
    if not is_mail(data):
        return data, name
    # As above.
    from ofsted_parse.read.mail import attachment, letters_in

    names = letters_in(data)
    if not names:
        return data, name
    if len(names) > 1:
        what = ", ".join(names[:_MOST_NAMED])
        raise UnsupportedInput(
            f"the mail has {len(names)} attachments: {what}",
            "save one and give that, or read them all with ofsted-parse MAIL",
        )
    return attachment(data, names[0], limits), f"{name}/{names[0]}"


def _read_word(data: bytes, limits: Limits) -> _Reading:
    # lxml is an extra, and few inputs are Word files.
    from ofsted_parse.read.word import read_word

    blocks, found = read_word(data, limits)
    if not blocks:
        raise NoTextError(
            "the Word file has no text (it may hold pictures of some)",
            "save it as PDF and have the text recognised, for example with ocrmypdf",
        )
    doubts = word_warnings(found, blocks)
    return _whole(blocks, Reader.TAGGED, MediaType.WORD, None, doubts)


def _read_pdf(data: bytes, request: Request) -> _Reading:
    pages, damage = read_pdf(data, request)
    tagged = any(page.tree for page in pages)
    recognised = frozenset(page.number for page in pages if page.recognised)
    known: KnownLines = {}
    laid = layout_blocks(pages, known)
    if not tagged:
        seen = all(page.recognised for page in pages if page.runs)
        reader = Reader.OCR if seen else Reader.LAYOUT
        doubts = pdf_warnings(pages, damage, request.choice, reader)
        reading = _whole(laid, reader, MediaType.PDF, len(pages), doubts)
        return reading._replace(recognised=recognised)
    blocks = agreed_blocks(tagged_blocks(pages, known), laid, pages)
    doubts = pdf_warnings(pages, damage, request.choice, Reader.TAGGED)
    reading = _whole(blocks, Reader.TAGGED, MediaType.PDF, len(pages), doubts)
    return reading._replace(laid=settle_marks(whole_blocks(laid)), recognised=recognised)


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
    _refuse_strangers(detection, reading)
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
        **{part.value: content.of(part) for part in Part},
        sections=places.sections,
        footnotes=content.footnotes,
        warnings=tuple(find_warnings(detection, read, laid, reading.warnings)),
        other_text=(*content.other_text, *_unplaced(reading.beside)),
    )


def _unplaced(texts: Iterable[str]) -> Iterator[OtherText]:
    return (OtherText(OtherRole.UNPLACED, clean(text), 1) for text in texts)


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


def _refuse_strangers(detection: Detection, reading: _Reading) -> None:
    """A document of no known kind is read only where it speaks of Ofsted and has its headings."""
    if detection.kind is not UNKNOWN:
        return
    blocks = reading.blocks
    speaks = any(_OFSTED.search(block.text) for block in blocks)
    if not speaks or not any(find_heading(block.wording, UNKNOWN) for block in blocks):
        hint = "give a letter or report of an inspection of children's services"
        if any(found.code is WarningCode.ATTACHED_FILES for found in reading.warnings):
            hint = "other files are attached to the PDF: take them out, and give the letter itself"
        raise NotALetterError("this is no Ofsted letter or report that the tool knows", hint)

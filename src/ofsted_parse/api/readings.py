"""An input read: its documents as blocks, whole paragraphs and items, in reading order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ofsted_parse.block import Block, Page
from ofsted_parse.errors import NoTextError
from ofsted_parse.extract.footnotes import settle_marks
from ofsted_parse.extract.other_text import outside_text
from ofsted_parse.extract.warnings import (
    cover_warnings,
    gap_warnings,
    mail_warnings,
    note_warnings,
    pdf_warnings,
    repeat_warnings,
    text_warnings,
    word_warnings,
)
from ofsted_parse.layout import (
    KnownLines,
    Repeat,
    agreed_blocks,
    cut_pages,
    in_sequence,
    layout_blocks,
    renumbered,
    tagged_blocks,
    used_once,
    whole_blocks,
    with_bullets,
)
from ofsted_parse.limits import Limits
from ofsted_parse.model import OtherRole, OtherText, Reader, Warning
from ofsted_parse.outline import document_starts
from ofsted_parse.read.clean import clean
from ofsted_parse.read.damage.check import Damage
from ofsted_parse.read.pdf.document import Request, read_pdf
from ofsted_parse.read.sniff import MediaType, sniff


class Reading(NamedTuple):
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
    #: The pages that were read by OCR.
    recognised: frozenset[int] = frozenset()
    #: What stands on a cover before it, around it in a mail, on pages that were bound in twice.
    beside: tuple[OtherText, ...] = ()


def read(data: bytes, request: Request) -> list[Reading]:
    """The documents in a file: one, but where several are bound together."""
    media_type = sniff(data)
    match media_type:
        case MediaType.TEXT:
            return _read_text(data, request.limits)
        case MediaType.MAIL:
            return [_read_mail(data, request.limits)]
        case MediaType.PDF:
            return _read_pdf(data, request)
        case MediaType.WORD:
            return [_read_word(data, request.limits)]


def _read_text(data: bytes, limits: Limits) -> list[Reading]:
    # PDFs, by far the most, need no reader of plain text.
    from ofsted_parse.read.text import decode, read_text

    text = decode(data)
    limits.hold_characters(len(text))
    found = read_text(text)
    blocks, doubts = found.blocks, list(text_warnings(text, found))
    starts = document_starts(blocks)
    first, *others = [
        _whole(blocks[start:end], Reader.TEXT, MediaType.TEXT, None, doubts)
        for start, end in pairwise([*starts, len(blocks)])
    ]
    return [_with_cover(first, blocks[: starts[0]]), *others]


def _read_mail(data: bytes, limits: Limits) -> Reading:
    # The library that reads mails takes 15 ms to import, and few inputs are mails.
    from ofsted_parse.read.mail import read_mail
    from ofsted_parse.read.text import read_text  # as above

    mail = read_mail(data)
    limits.hold_characters(len(mail.letter) + sum(map(len, mail.beside)))
    found = read_text(mail.letter)
    doubts = (*text_warnings(mail.letter, found), *mail_warnings(mail.notes))
    reading = _whole(found.blocks, Reader.TEXT, MediaType.MAIL, None, doubts)
    return reading._replace(beside=tuple(_around(mail.beside)))


def _around(texts: Iterable[str]) -> Iterator[OtherText]:
    return (OtherText(OtherRole.UNPLACED, clean(text), 1) for text in texts)


def _read_word(data: bytes, limits: Limits) -> Reading:
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


def _read_pdf(data: bytes, request: Request) -> list[Reading]:
    found, damage = read_pdf(data, request)
    pages = with_bullets(found)
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


def _with_cover(reading: Reading, cover: Sequence[Block]) -> Reading:
    """The reading of the first document, with what stands before it."""
    return reading._replace(
        warnings=(*cover_warnings(cover), *reading.warnings),
        beside=(*outside_text(cover, OtherRole.FRONT), *reading.beside),
    )


def _read_document(
    pages: list[Page], repeats: Sequence[Repeat], damage: Sequence[Damage], request: Request
) -> Reading:
    """The pages of one document of several, or without some that it had twice."""
    own = [page.number for page in pages]
    flow = in_sequence(pages)
    broken = [one for one in damage if one.page is None or one.page in own]
    reading = _read_pages(flow, layout_blocks(flow), {}, (), request)
    doubts = pdf_warnings(pages, broken, request.choice, reading.reader)
    blocks = list(renumbered(reading.blocks, pages))
    laid = None if reading.laid is None else list(renumbered(reading.laid, pages))
    gaps = gap_warnings(blocks) if laid is None else ()
    again = [repeat for repeat in repeats if repeat.first in own]
    return Reading(
        blocks,
        reading.reader,
        MediaType.PDF,
        len(pages),
        (*repeat_warnings(again), *doubts, *gaps, *note_warnings(blocks)),
        own[0],
        own[-1],
        laid,
        _recognised(pages),
        tuple(outside_text(layout_blocks([repeat.page for repeat in again]))),
    )


def _read_pages(
    pages: list[Page],
    laid: list[Block],
    known: KnownLines,
    damage: Sequence[Damage],
    request: Request,
) -> Reading:
    """The pages of one document, of which `laid` is the layout."""
    if not any(page.tree for page in pages):
        seen = all(page.recognised for page in pages if page.runs)
        reader = Reader.OCR if seen else Reader.LAYOUT
        doubts = pdf_warnings(pages, damage, request.choice, reader)
        gaps = gap_warnings(laid)
        reading = _whole(laid, reader, MediaType.PDF, len(pages), (*doubts, *gaps))
    else:
        blocks = agreed_blocks(tagged_blocks(pages, known), laid, pages)
        doubts = pdf_warnings(pages, damage, request.choice, Reader.TAGGED)
        reading = _whole(blocks, Reader.TAGGED, MediaType.PDF, len(pages), doubts)
        reading = reading._replace(laid=settle_marks(whole_blocks(laid)))
    return reading._replace(
        first_page=pages[0].number, last_page=pages[-1].number, recognised=_recognised(pages)
    )


def _recognised(pages: Iterable[Page]) -> frozenset[int]:
    return frozenset(page.number for page in pages if page.recognised)


def _whole(
    blocks: Sequence[Block],
    reader: Reader,
    media_type: MediaType,
    pages: int | None,
    warnings: Iterable[Warning],
) -> Reading:
    whole = whole_blocks(blocks)
    doubts = (*warnings, *note_warnings(whole))
    first, last = (whole[0].page_number, whole[-1].end_page) if whole else (1, 1)
    return Reading(settle_marks(whole), reader, media_type, pages, doubts, first, last)

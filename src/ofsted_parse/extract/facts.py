"""The facts of a document: whose it is, when, by whom and for whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ofsted_parse.block import FURNITURE, Block, Label
from ofsted_parse.extract.authority import find_authority
from ofsted_parse.extract.inspection import find_inspection, find_published
from ofsted_parse.extract.inspectors import find_inspectors
from ofsted_parse.extract.people import find_recipients, find_signatories
from ofsted_parse.extract.title import around_title, find_title
from ofsted_parse.kinds.base import Kind
from ofsted_parse.layout.words import block_text
from ofsted_parse.model import Authority, Inspection, Inspector, OtherRole, Person
from ofsted_parse.sections import Outline, Placed

#: The opening paragraphs that may say when and by whom.
_OPENING = 8
_BESIDE_TEXT = FURNITURE | {Label.FOOTNOTE, Label.CONTENTS}


@dataclass(frozen=True, slots=True)
class Facts:
    """What a document says of itself outside its findings."""

    title: str | None
    authority: Authority | None
    published: date | None
    inspection: Inspection
    inspectors: tuple[Inspector, ...]
    recipients: tuple[Person, ...]
    signatories: tuple[Person, ...]


def find_facts(blocks: Sequence[Block], outline: Outline, kind: Kind) -> Facts:
    """The facts, each from where documents of this kind print it."""
    front = [block_text(b) for b in blocks[: outline.front] if b.label not in _BESIDE_TEXT]
    body = [block_text(placed.block) for placed in outline.placed if placed.part]
    signatories = find_signatories(_closing(outline))
    title = find_title(blocks, kind)
    return Facts(
        title=title,
        authority=find_authority([title or "", *around_title(blocks, kind)], [*front, *body]),
        published=find_published(front, kind),
        inspection=find_inspection(front, body[:_OPENING], kind),
        inspectors=find_inspectors(kind, front, body[:_OPENING], _team(outline), signatories),
        recipients=find_recipients(front),
        signatories=signatories,
    )


def _closing(outline: Outline) -> list[str]:
    """The texts after 'Yours sincerely', a table's cells column by column."""
    signed = [p.block for p in outline.placed[outline.front :] if p.role is OtherRole.FRONT]
    return [block_text(block) for block in sorted(signed[1:], key=_reading_place)]


def _reading_place(block: Block) -> tuple[int, int, int]:
    """Row by row, and in a row cell by cell; what is in no table first."""
    if not block.cell:
        return (block.page_number, 0, 0)
    return (block.page_number, block.cell.row, block.cell.column)


def _team(outline: Outline) -> list[str]:
    """The texts under the heading of the inspection team; of a table, left column first."""
    listed = [p for p in outline.placed if p.section is not None and p.part is None]
    return [block_text(placed.block) for placed in sorted(listed, key=_column)]


def _column(placed: Placed) -> int:
    return placed.block.cell.column if placed.block.cell else 0

"""Footnotes, and their marks in the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ofsted_parse.block import Block, Label, Line
from ofsted_parse.layout.words import block_text
from ofsted_parse.model import Footnote

_MARK = re.compile(r"(\d{1,2}|[*†‡])\s+(?=\S)")


def find_footnotes(blocks: Iterable[Block]) -> tuple[Footnote, ...]:
    """The notes at the foot of the pages, in reading order."""
    return tuple(_footnote(block) for block in blocks if block.label is Label.FOOTNOTE)


def _footnote(block: Block) -> Footnote:
    text = block_text(block)
    raised = block.lines[0].marks
    if raised and raised[0].offset == 0:
        return Footnote(raised[0].digits, text, block.page_number)
    match = _MARK.match(text)
    if match:
        return Footnote(match[1], text[match.end() :], block.page_number)
    return Footnote(None, text, block.page_number)


def settle_marks(blocks: Sequence[Block]) -> list[Block]:
    """Raised numbers put back into the text, but for those that a footnote explains.

    A raised number without a note ('m2') is a part of the text.
    """
    notes = {note.mark for note in find_footnotes(blocks)}
    return [
        block
        if block.label is Label.FOOTNOTE
        else replace(block, lines=tuple(_settle(line, notes) for line in block.lines))
        for block in blocks
    ]


def _settle(line: Line, notes: set[str | None]) -> Line:
    text = line.text
    for mark in reversed(line.marks):
        if mark.digits not in notes:
            text = text[: mark.offset] + mark.digits + text[mark.offset :]
    return replace(line, text=text, marks=())

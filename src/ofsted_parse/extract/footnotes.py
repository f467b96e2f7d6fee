"""Footnotes, and their marks in the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from ofsted_parse.block import FURNITURE, Block, Label, Line
from ofsted_parse.model import Footnote

_SIGNS = "*†‡"
_MARK = re.compile(rf"(\d{{1,2}}(?=\s)|[{_SIGNS}])\s*(?=\S)")
#: 'Samantha*': a name with the sign of a note at the foot of its box.
_SIGNED_WORD = re.compile(rf"(?<=\w)[{_SIGNS}](?!\w)")
_SIGNED_NOTE = re.compile(rf"[{_SIGNS}](?=\w)")
#: 'm' in 'm2', 'km' in 'km2': a raised number behind such a short word is a power.
_POWER = re.compile(r"(?:^|\s)[a-z]{1,3}$", re.IGNORECASE)


class LostNote(NamedTuple):
    """A raised number for which no note is printed: its page, its digits, the text before it."""

    page_number: int
    digits: str
    before: str


def find_footnotes(blocks: Iterable[Block]) -> tuple[Footnote, ...]:
    """The notes at the foot of the pages, in reading order."""
    return tuple(_footnote(block) for block in blocks if block.label is Label.FOOTNOTE)


def _footnote(block: Block) -> Footnote:
    text = block.text
    raised = block.lines[0].marks
    if raised and raised[0].offset == 0:
        return Footnote(raised[0].digits, text, block.page_number)
    if block.marker:
        return Footnote(block.marker, text, block.page_number)
    match = _MARK.match(text)
    if match:
        return Footnote(match[1], text[match.end() :], block.page_number)
    return Footnote(None, text, block.page_number)


def settle_marks(blocks: Sequence[Block]) -> list[Block]:
    """The text without the marks of footnotes; a raised number that is a power put back.

    A paragraph that begins with a star ('*Pseudonym used …') is a note where a word before it
    bears one.
    """
    settled: list[Block] = []
    signed = ""
    for block in blocks:
        text = block.text
        if any(sign in text for sign in _SIGNS):
            signed += "".join(_SIGNED_WORD.findall(text))
        sign = block.marker or (text[0] if _SIGNED_NOTE.match(text) else "")
        noted = sign in _SIGNS and sign in signed and block.label not in FURNITURE
        settled.append(replace(block, label=Label.FOOTNOTE) if sign and noted else block)
    notes = {note.mark for note in find_footnotes(settled)}
    return [_without_marks(block, notes) for block in settled]


def lost_notes(blocks: Sequence[Block]) -> Iterator[LostNote]:
    """The raised numbers of `blocks`, not yet settled, whose note is printed nowhere."""
    notes = {note.mark for note in find_footnotes(blocks)}
    for block in blocks:
        for line in block.lines if block.label is not Label.FOOTNOTE else ():
            for mark in line.marks:
                before = line.text[: mark.offset]
                if mark.digits not in notes and not _POWER.search(before):
                    yield LostNote(line.page_number, mark.digits, before)


def _without_marks(block: Block, notes: set[str | None]) -> Block:
    if block.label is Label.FOOTNOTE:
        return block
    signs = {note for note in notes if note and note in _SIGNS}
    if not signs and not any(line.marks for line in block.lines):
        return block
    return replace(block, lines=tuple(_settle(line, notes, signs) for line in block.lines))


def _settle(line: Line, notes: set[str | None], signs: set[str]) -> Line:
    text = line.text
    for mark in reversed(line.marks):
        if mark.digits not in notes and _POWER.search(text[: mark.offset]):
            text = text[: mark.offset] + mark.digits + text[mark.offset :]
    if signs:
        text = _SIGNED_WORD.sub(lambda match: "" if match[0] in signs else match[0], text)
    return line._replace(text=text, marks=())

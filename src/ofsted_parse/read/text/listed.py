"""The table of one column that lists areas for improvement in Area SEND reports.

Plain text shows no rules between its rows: a row looks like a paragraph, often without a blank
line before it, and where the last line of the row above is full, like one more sentence of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from ofsted_parse.block import FURNITURE, Block, Cell, Label, Line
from ofsted_parse.layout.witness import Doubt
from ofsted_parse.layout.words import ends_sentence
from ofsted_parse.read.text.width import printed_width

#: Above the table, once as the heading and mostly once more as the header of its column.
_HEADER = re.compile(r"areas? for improvement", re.IGNORECASE)
#: What follows the table in every such report.
_AFTER = re.compile(r"local area partnership details", re.IGNORECASE)
#: The table holds no more blocks than this: bullets count.
_MOST_BLOCKS = 60
#: How a row begins: it says who has to do something. (So do 150 of 158 rows in 29 reports; at 4
#: places in them a sentence inside a row begins so, and at the start of a line.)
_ACTION = re.compile(
    r"(?!(?:this|these|that|those|they|it|their|in particular)\b)[^.:;]*?"
    r"\b(?:leaders?|partnerships?|boards?|authorit(?:y|ies)|council|services?|commissioners"
    r"|providers|ICBs?|LAP)\b[^.:;]*?\b(?:should|must|needs?(?: \w+)? to)\b",
    re.IGNORECASE,
)
#: A line is full from this share on: the reader of paragraphs parts at those that end before 0.93,
#: so that what it did not part lies above.
_FULL = 0.92
_PASSED_OVER = FURNITURE | {Label.FOOTNOTE}


def with_listed(blocks: Sequence[Block]) -> list[Block]:
    """`blocks`, the rows of such a table made cells, and its bullets parts of them."""
    done = list(blocks)
    number = 1 + max((block.cell.table for block in blocks if block.cell), default=0)
    # From the last to the first, for a row that is parted in two moves what is behind it.
    for start, end in reversed(list(_tables(blocks))):
        done[start:end] = _rows(done[start:end], number)
        number += 1
    return done


def begins_action(text: str) -> bool:
    """Whether `text` begins by saying who has to do something, as a row does.

    >>> begins_action("Leaders should improve plans.")
    True
    >>> begins_action("In particular, leaders should do so soon.")
    False
    """
    return _ACTION.match(text) is not None


def row_doubts(blocks: Sequence[Block]) -> Iterator[Doubt]:
    """Where one row of such a table may be two, or two one.

    A new sentence begins on a new line, and its first word had no room on the line before.
    """
    cells = [block for block in blocks if block.cell and block.label not in _PASSED_OVER]
    for _, group in groupby(cells, key=lambda block: block.cell and block.cell.table):
        table = list(group)
        if table[0].label is Label.CELL and _is_listed(table):
            yield from _doubts(table)


def _doubts(table: Sequence[Block]) -> Iterator[Doubt]:
    width = _width(table)
    for above, below in pairwise(table):
        together = not below.after_blank and below.label is above.label is Label.CELL
        if together and _unparted(above.lines[-1], below.lines[0], width):
            yield Doubt(below.page_number, above.text, below.text)
    for block in table:
        for before, after in pairwise(block.lines):
            if block.label is Label.CELL and _unparted(before, after, width):
                yield Doubt(after.page_number, before.text, after.text)


def _is_listed(table: Sequence[Block]) -> bool:
    """Whether it has one column without a header: as only `with_listed` makes them."""
    return all(block.cell and block.cell.column == 0 and block.typed for block in table)


def _tables(blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """Where the rows of each such table begin and end."""
    for position, (header, first) in enumerate(pairwise(blocks), 1):
        if _is(header, _HEADER) and first.label is Label.TEXT and not first.cell:
            end = _end(blocks, position)
            if end is not None:
                yield position, end


def _end(blocks: Sequence[Block], start: int) -> int | None:
    """Where what follows the table stands; None where something else stands in between."""
    for position in range(start, min(len(blocks), start + _MOST_BLOCKS)):
        block = blocks[position]
        if _is(block, _AFTER):
            return position
        numbered = block.marker[:1].isdecimal()
        rows = (Label.TEXT, Label.ITEM, *_PASSED_OVER)
        if block.label not in rows or block.cell or numbered:
            return None
    return None


def _is(block: Block, wording: re.Pattern[str]) -> bool:
    return block.label is not Label.ITEM and wording.fullmatch(block.wording) is not None


def _rows(blocks: Sequence[Block], table: int) -> Iterator[Block]:
    width = _width(blocks)
    row = -1
    for block in blocks:
        if block.label in _PASSED_OVER:
            yield block
        elif block.label is Label.ITEM:
            yield replace(block, cell=Cell(table, row, 0))
        else:
            for lines in _parted(block.lines, width):
                row += 1
                blank = block.after_blank and lines[0] is block.lines[0]
                cell = Cell(table, row, 0)
                yield replace(block, label=Label.CELL, lines=lines, cell=cell, after_blank=blank)


def _width(blocks: Sequence[Block]) -> float:
    """How wide the widest line of the rows is."""
    rows = (block for block in blocks if block.label in (Label.TEXT, Label.CELL))
    return max((printed_width(line.text) for block in rows for line in block.lines), default=0.0)


def _parted(lines: Sequence[Line], width: float) -> Iterator[tuple[Line, ...]]:
    """The lines of a paragraph, parted where an action begins that the width does not show."""
    start = 0
    for position, (before, after) in enumerate(pairwise(lines), 1):
        rest = " ".join(line.text for line in lines[position:])
        if _unparted(before, after, width) and begins_action(rest):
            yield tuple(lines[start:position])
            start = position
    yield tuple(lines[start:])


def _unparted(before: Line, after: Line, width: float) -> bool:
    """Whether a sentence begins with the line `after` and had no room on the line `before`."""
    word = after.text.split(" ", 1)[0]
    full = printed_width(f"{before.text} {word}") > _FULL * width
    return full and ends_sentence(before.text) and after.text[:1].isupper()

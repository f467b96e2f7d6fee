"""Tables of a plain text that lost its columns: pdftotext prints one column after the other.

They are known by their headers: the tables of priority actions and of the partnership's details
in Area SEND reports.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ofsted_parse.block import Block, Cell
from ofsted_parse.read.text.actions import matched_rows, parted_columns, plain_rows
from ofsted_parse.read.text.cells import cell_block
from ofsted_parse.read.text.lines import Typed
from ofsted_parse.read.text.tables import BODY_HEADER, Table

_ACTION_HEADER = re.compile(r"areas? for priority action", re.IGNORECASE)
_DETAILS_HEADER = re.compile(r"local area partnership details", re.IGNORECASE)
_AFTER_DETAILS = re.compile(r"information about .*", re.IGNORECASE)
#: A body of its own beside those of councils.
_HEALTH = re.compile(r"NHS\b")
#: Where the names stand that no action could be given: beside the headers of two columns.
_UNTOLD = 2
#: Such a table is no longer than this.
_MOST_LINES = 120
#: A heading that ends it has at most so many words; a line of prose has more.
_FEW_WORDS = 5
_PROSE_WORDS = 10


def find_columns(lines: Sequence[Typed], number: int) -> Iterator[Table]:
    """The tables among `lines` whose columns follow each other, numbered from `number` on."""
    end = 0
    for position, line in enumerate(lines):
        if position < end:
            continue
        if BODY_HEADER.fullmatch(line.text):
            end = _actions_end(lines, position)
            blocks = tuple(_actions(lines[position:end], number))
            start = position
        elif _DETAILS_HEADER.fullmatch(line.text):
            start, end = position + 1, _details_end(lines, position + 1)
            blocks = tuple(_details(lines[start:end], number))
        else:
            continue
        if blocks:
            yield Table(start, end, blocks)
            number += 1


def _actions_end(lines: Sequence[Typed], start: int) -> int:
    """Behind the last action: where the next heading stands."""
    for position in range(start + 1, min(len(lines), start + _MOST_LINES)):
        line = lines[position]
        parted = line.blanks > 0 or line.page != lines[position - 1].page
        heading = parted and lines[position - 1].ended and line.opens and not line.ended
        few = len(line.text.split()) <= _FEW_WORDS and not _ACTION_HEADER.fullmatch(line.text)
        heading = heading and not line.hangs and not _HEALTH.match(line.text)
        if heading and few and line.text not in _labels(lines[start:position]):
            return position
    return min(len(lines), start + _MOST_LINES)


def _labels(lines: Sequence[Typed]) -> list[str]:
    """The lines of the first column above the header of the next; without one, its first group."""
    header = next((i for i, x in enumerate(lines) if _ACTION_HEADER.fullmatch(x.text)), None)
    blank = next((i for i, line in enumerate(lines) if i and line.blanks), len(lines))
    return [line.text for line in lines[1 : blank if header is None else header]]


def _actions(lines: Sequence[Typed], table: int) -> Iterator[tuple[int, Block]]:
    headers = [line for line in lines[1:] if _ACTION_HEADER.fullmatch(line.text)]
    left, right, told = parted_columns(
        [line for line in lines[1:] if line not in headers], _labels(lines)
    )
    bodies = list(_chunks(left))
    yield lines[0].index, cell_block(lines[:1], Cell(table, 0, 0))
    rows = matched_rows(right, len(bodies)) if told else []
    if rows:
        for row, body in enumerate(bodies, 1):
            yield body[0].index, cell_block(body, Cell(table, row, 0))
    elif left:
        # Whose action is whose is lost: the names stay beside the headers, of which none is one.
        yield left[0].index, cell_block(left, Cell(table, 0, _UNTOLD))
    for header in headers:
        yield header.index, cell_block([header], Cell(table, 0, 1))
    for row, action in rows or plain_rows(right):
        yield action[0].index, cell_block(action, Cell(table, max(1, row), 1))


def body_doubts(blocks: Sequence[Block]) -> Iterator[Block]:
    """The names of responsible bodies that no action could be given."""
    headed = {block.cell.table for block in blocks if block.cell and _heads(block)}
    for block in blocks:
        cell = block.cell
        if cell and cell.table in headed and (cell.row, cell.column) == (0, _UNTOLD):
            yield block


def _heads(block: Block) -> bool:
    first = block.cell is not None and block.cell[1:] == (0, 0)
    return first and BODY_HEADER.fullmatch(block.text) is not None


def _chunks(left: Sequence[Typed]) -> Iterator[list[Typed]]:
    """The names in the first column: the same line begins each, or an NHS body a group."""
    chunk: list[Typed] = []
    for line in left:
        same = line.text == left[0].text
        parted = bool(chunk) and (line.blanks > 0 or line.page != chunk[-1].page)
        other = parted and not chunk[-1].hangs and _HEALTH.match(line.text) is not None
        if chunk and (same or other):
            yield chunk
            chunk = []
        chunk.append(line)
    if chunk:
        yield chunk


def _details_end(lines: Sequence[Typed], start: int) -> int:
    for position in range(start, min(len(lines), start + _MOST_LINES)):
        text = lines[position].text
        prose = lines[position].ended and len(text.split()) > _PROSE_WORDS
        if prose or _AFTER_DETAILS.fullmatch(text) or lines[position].page != lines[start].page:
            return position
    return min(len(lines), start + _MOST_LINES)


def _details(lines: Sequence[Typed], table: int) -> Iterator[tuple[int, Block]]:
    """One row, a cell each group of lines: what stands beside what is lost."""
    column = 0
    for line in lines:
        column += line.blanks > 0
        yield line.index, cell_block([line], Cell(table, 0, column))

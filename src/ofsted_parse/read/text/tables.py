"""Tables of a plain text that keeps its columns: cells are parted by wide gaps.

`pdftotext -layout` prints a judgement beside its area and an inspector of one body beside that of
the other. A table is a run of lines that leave the same strip of columns free.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ofsted_parse.block import Block, Cell
from ofsted_parse.data.grades import read_grade
from ofsted_parse.read.text.cells import (
    Column,
    begins,
    cell_block,
    cell_column,
    cell_paragraphs,
    may_begin,
)
from ofsted_parse.read.text.lines import Typed

#: So many spaces inside a line part two cells.
_GAP = re.compile(r"(?<=\S) {3,}(?=\S)")
#: The first header of a table of actions: the name under it may be too wide for its line.
BODY_HEADER = re.compile(r"responsible bod(?:y|ies)", re.IGNORECASE)
#: What comes below such a table: 'Areas for improvement'.
_HEADING = re.compile(r"areas? for", re.IGNORECASE)
#: The first header of the box above the text of a judgement, whose rows are a label and its grade.
_GRADE_HEADER = re.compile(r"key judge?ment", re.IGNORECASE)
#: A gap so wide stands in no running text.
_WIDE = 8
#: A short line that begins here or further right is a cell beside the lines around it.
_RIGHT = 40
#: A grade is one from here on.
_GRADE_INDENT = 20
#: The free strip between two columns is at least so many characters wide.
_STRIP = 2
#: No table is wider than this: longer lines are whole paragraphs.
_WIDEST = 250
#: A number or bullet and the gap behind it are no column.
_MARKED = re.compile(r"(?:\d{1,3}\.|[^\w\s]|o) +")
_NUMBERED = re.compile(r"\d{1,2}(?:\.\d)?\.? +[A-Z]")
#: A row of one cell above another belongs to it only where so many lines lie between.
_WRAPPED = 3
#: The names of responsible bodies go on for so many lines beside an action that has ended.
_LONGEST_NAME = 8


@dataclass(frozen=True, slots=True)
class Table:
    """A table found in the lines: where it begins and ends, and its cells as blocks."""

    start: int
    end: int
    blocks: tuple[tuple[int, Block], ...]


@dataclass(frozen=True, slots=True)
class _Strip:
    """Columns that are free on every line: from `start` up to, not including, `end`."""

    start: int
    end: int


def find_tables(lines: Sequence[Typed]) -> Iterator[Table]:
    """The tables among `lines`, in order; positions count in `lines`."""
    position, number, taken = 0, 0, 0
    while position < len(lines):
        region = _region(lines, position, taken)
        if region is None:
            position += 1
            continue
        start, end, strips = region
        number += 1
        yield Table(start, end, tuple(_blocks(lines[start:end], strips, number)))
        position = taken = end


def _region(lines: Sequence[Typed], split: int, taken: int) -> tuple[int, int, list[_Strip]] | None:
    """The table whose first line with a gap is at `split`: its borders and strips.

    The lines up to `taken` are another table's.
    """
    strips = _strips(lines[split])
    if not strips:
        return None
    end, strips = _below(lines, split, strips)
    start, strips = _above(lines, split, strips, taken)
    rows = sum(bool(_strips(line)) for line in lines[start:end])
    if end - start == 1 and not _GAP.search(lines[split].text):
        return None
    if rows == 1 and not _is_wide(lines[split]) and _inside_text(lines, start, end):
        return None
    return start, end, strips


def _strips(line: Typed) -> list[_Strip]:
    """The gaps of a line, but for the one behind a bullet or number."""
    if len(line.text) > _WIDEST:
        return []
    short = len(line.text) < _RIGHT <= line.indent
    if short or (line.indent >= _GRADE_INDENT and read_grade(line.text)):
        return [_Strip(1, line.indent)]
    marker = _MARKED.match(line.text)
    skipped = marker.end() if marker else 0
    return [
        _Strip(line.indent + gap.start(), line.indent + gap.end())
        for gap in _GAP.finditer(line.text)
        if gap.end() > skipped
    ]


def _is_wide(line: Typed) -> bool:
    """Whether no gap in running text would be so wide."""
    gaps = [gap.end() - gap.start() for gap in _GAP.finditer(line.text)]
    return max(gaps, default=line.indent) >= _WIDE


def _below(lines: Sequence[Typed], split: int, strips: list[_Strip]) -> tuple[int, list[_Strip]]:
    """How far the table reaches down, and what stays free on all its lines."""
    end = split + 1
    named = BODY_HEADER.match(lines[split].text) is not None
    wrapped = _LONGEST_NAME if named else _WRAPPED
    while end < len(lines):
        parted = _parted(lines[end - 1], lines[end])
        reach = _group_end(lines, end) if parted else end + 1
        left = _common(lines[end:reach], strips)
        if parted and not any(_beside(line, left) for line in lines[end:reach] if left):
            reach, left = end + 1, _common(lines[end : end + 1], strips)
            if not left or not _beside(lines[end], left):
                break
        elif not left or _follows_table(lines, end, left, wrapped):
            break
        end, strips = reach, left
    return end, strips


def _follows_table(
    lines: Sequence[Typed], position: int, strips: Sequence[_Strip], reach: int
) -> bool:
    """A line right under a table that belongs to none of its rows: a heading or a name."""
    coming = lines[position : position + reach]
    group = coming[: _group_end(coming, 0)]
    row = any(_beside(line, strips) and _common([line], strips) for line in group)
    name = reach == _LONGEST_NAME and _is_name(group, strips)
    return lines[position].opens and not row and not name


def _is_name(group: Sequence[Typed], strips: Sequence[_Strip]) -> bool:
    """Whether lines below the last action are the rest of the name beside it."""
    left = not any(_beside(line, strips) or line.ended for line in group)
    return left and not _HEADING.match(group[0].text)


def _above(
    lines: Sequence[Typed], split: int, strips: list[_Strip], taken: int
) -> tuple[int, list[_Strip]]:
    """A label may begin above the line that bears its grade, a grade above its label."""
    start = split
    while (
        start > taken
        and split - start < _WRAPPED
        and not _parted(lines[start - 1], lines[start])
        and not _MARKED.match(lines[start].text)
        and lines[start - 1].text[-1:] not in ".:?"
        and (left := _common(lines[start - 1 : start], strips))
    ):
        start, strips = start - 1, left
    return start, strips


def _parted(above: Typed, below: Typed) -> bool:
    return below.blanks > 0 or below.page != above.page


def _group_end(lines: Sequence[Typed], start: int) -> int:
    """Behind the last line of the group without blank lines that begins at `start`."""
    end = start + 1
    while end < len(lines) and not _parted(lines[end - 1], lines[end]):
        end += 1
    return end


def _common(lines: Iterable[Typed], strips: Sequence[_Strip]) -> list[_Strip]:
    """What all `lines` leave free of `strips`."""
    left = list(strips)
    for line in lines:
        left = [common for strip in left if (common := _free(line, strip))]
    return left


def _free(line: Typed, strip: _Strip) -> _Strip | None:
    """The widest part of `strip` on which `line` prints nothing."""
    if len(line.text) > _WIDEST:
        return None
    printed = (" " * line.indent + line.text)[strip.start : strip.end].ljust(
        strip.end - strip.start
    )
    best = max(re.finditer(" +", printed), key=lambda run: run.end() - run.start(), default=None)
    if best and best.end() - best.start() >= _STRIP:
        return _Strip(strip.start + best.start(), strip.start + best.end())
    # Behind the last word of a line one free character is enough.
    ends = line.indent + len(line.text) < strip.end
    return _Strip(strip.end - 1, strip.end) if ends else None


def _beside(line: Typed, strips: Sequence[_Strip]) -> bool:
    """Whether `line` prints something to the right of a strip."""
    return line.indent + len(line.text) > strips[0].end


def _inside_text(lines: Sequence[Typed], start: int, end: int) -> bool:
    """A gap in the middle of a paragraph: its other lines print across it."""
    before = start > 0 and not _parted(lines[start - 1], lines[start])
    after = end < len(lines) and not _parted(lines[end - 1], lines[end])
    return before or after


def _blocks(
    lines: Sequence[Typed], strips: Sequence[_Strip], table: int
) -> Iterator[tuple[int, Block]]:
    cells = [_cells(line, strips) for line in lines]
    columns = _columns(cells)
    for row, cut in enumerate(_rows(cells, columns)):
        label, value = cut[0], [line for cell in cut[1:] for line in cell]
        if label and label[-1].text.endswith(":") and value:
            yield label[0].index, cell_block([*label, *value], None)
            continue
        for column, cell in enumerate(cut):
            for piece in cell_paragraphs(cell, columns[column]):
                yield piece[0].index, cell_block(piece, Cell(table, row, column))


def _cells(line: Typed, strips: Sequence[_Strip]) -> list[Typed | None]:
    """The line cut at the strips; None where a cell has nothing on it."""
    printed = " " * line.indent + line.text
    edges = [0, *(strip.end for strip in strips), len(printed)]
    pieces = (printed[left:right].strip() for left, right in pairwise(edges))
    return [replace(line, text=piece) if piece else None for piece in pieces]


def _rows(
    cells: Sequence[Sequence[Typed | None]], columns: Sequence[Column]
) -> Iterator[list[list[Typed]]]:
    """The lines of each row, column by column."""
    row: list[list[Typed]] = [[] for _ in columns]
    for line in cells:
        if any(row) and _new_row(row, line, columns):
            yield row
            row = [[] for _ in columns]
        for column, piece in enumerate(line):
            if piece:
                row[column].append(piece)
    yield row


def _columns(cells: Sequence[Sequence[Typed | None]]) -> list[Column]:
    return [
        cell_column([piece for piece in column if piece]) for column in zip(*cells, strict=True)
    ]


def _new_row(
    row: Sequence[Sequence[Typed]], line: Sequence[Typed | None], columns: Sequence[Column]
) -> bool:
    """A row begins where each cell on the line begins anew; in prose, after a full stop."""
    pieces = [trio for trio in zip(row, line, columns, strict=True) if trio[1]]
    if any(piece and _is_one_grade(cell, piece) for cell, piece, _ in pieces):
        return False
    if len(row[0]) == 1 and _is_header(row[0][0].text):
        return True
    # A label in the middle between the two lines of its grade ('Requires' / 'improvement').
    beside = not row[0] and line[0] is not None and not line[0].blanks
    if not beside and any(piece and _NUMBERED.match(piece.text) for _, piece, _ in pieces):
        return True
    if any(column.prose for column in columns):
        return len(pieces) > 1 and all(
            piece and _begins_row(cell, piece, column) for cell, piece, column in pieces
        )
    if len(pieces) == 1 and not any(piece and piece.blanks for _, piece, _ in pieces):
        return False
    return all(piece and may_begin(cell, piece) for cell, piece, _ in pieces)


def _is_header(text: str) -> bool:
    return bool(BODY_HEADER.fullmatch(text) or _GRADE_HEADER.fullmatch(text))


def _is_one_grade(cell: Sequence[Typed], piece: Typed) -> bool:
    """Whether two lines hold one grade, as where 'Requires' stands above the line of its label."""
    if not cell or piece.blanks or read_grade(cell[-1].text):
        return False
    return read_grade(f"{cell[-1].text} {piece.text}") is not None


def _begins_row(cell: Sequence[Typed], piece: Typed, column: Column) -> bool:
    """Whether `piece` begins a row beside sentences: they end, or the short label ended before."""
    if not cell or not may_begin(cell, piece):
        return not cell
    if column.prose:
        return cell[-1].ended or begins(cell, piece, column)
    return cell[-1].index < piece.index - 1 or begins(cell, piece, column)

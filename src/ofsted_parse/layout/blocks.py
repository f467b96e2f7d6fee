"""PDF without tags: blocks from where the lines stand on the pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import count
from typing import NamedTuple

from ofsted_parse.block import Block, Label, Line, Page
from ofsted_parse.layout.columns import Column, page_columns
from ofsted_parse.layout.furniture import furniture_blocks, furniture_forms, furniture_of
from ofsted_parse.layout.lines import KnownLines
from ofsted_parse.layout.paragraphs import paragraphs, usual_pitch
from ofsted_parse.layout.rows import Segment, page_rows
from ofsted_parse.layout.ruled import Grid, grid_of
from ofsted_parse.layout.sheets import pieces_of

#: A footnote is set in at most this share of the size of the text.
_NOTE_SIZE = 0.92
_NOTE_START = re.compile(r"(?:\d{1,2}|[*†‡])(?:\s|$)")
#: A page with this many lines that end in a page number is a contents page.
_CONTENTS_LINES = 4
_ENTRY = re.compile(r".*[^\d\s].*?[\s.]\s*\d{1,3}$")


class _Type(NamedTuple):
    """How most of the text is set: its size in points, and its lines from top to top, in sizes."""

    size: float
    pitch: float


def layout_blocks(pages: Sequence[Page], known: KnownLines | None = None) -> list[Block]:
    """The blocks of pages by where their lines stand, column by column from top to bottom.

    Every line of every page is in exactly one block. `known` keeps the lines for another reading.
    """
    pages = [piece for page in pages for piece in pieces_of(page)]
    grids = [grid_of(page.drawings, page.width, page.height) for page in pages]
    rows = [page_rows(page, grid, known) for page, grid in zip(pages, grids, strict=True)]
    forms = furniture_forms(pages, rows)
    size = _text_size(rows)
    pitch = usual_pitch([row[0].line for page_lines in rows for row in page_lines])
    tables = count(1)
    blocks: list[Block] = []
    for page, grid, page_lines in zip(pages, grids, rows, strict=True):
        body: list[list[Segment]] = []
        # Stamps lie across the text, comments and line numbers beside it: they are none of it.
        blocks += furniture_blocks(page, [run for run in page.runs if run.turned or run.aside])
        blocks += furniture_blocks(page, page.recognised.aside if page.recognised else ())
        labels = furniture_of(page, page_lines, forms, grid)
        blocks += _take_furniture(page_lines, labels, body)
        blocks += _page_blocks(body, grid, _Type(size, pitch), tables)
    return blocks


def _text_size(rows: Sequence[Sequence[Sequence[Segment]]]) -> float:
    """The font size in which most of the text is set."""
    sizes = Counter[float]()
    for page in rows:
        for row in page:
            for segment in row:
                sizes[round(segment.line.size, 1)] += len(segment.line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _take_furniture(
    rows: list[list[Segment]], labels: dict[int, Label], body: list[list[Segment]]
) -> Iterator[Block]:
    """The headers, footers and page numbers of a page; its other rows go to `body`."""
    for row in rows:
        yield from (Block(labels[id(s)], (s.line,)) for s in row if id(s) in labels)
        kept = [segment for segment in row if id(segment) not in labels]
        if kept:
            body.append(kept)


def _page_blocks(
    rows: list[list[Segment]], grid: Grid, type_: _Type, tables: count[int]
) -> Iterator[Block]:
    body, notes = _footnotes(rows, type_.size)
    if _is_contents(body):
        yield from _contents(body)
    else:
        for column in page_columns(body, grid, tables):
            yield from _column_blocks(column, type_.pitch)
    yield from notes


def _column_blocks(column: Column, pitch: float) -> Iterator[Block]:
    label = Label.CELL if column.cell else Label.TEXT
    for lines in paragraphs(column.lines, column.limit, pitch):
        yield Block(label, lines, cell=column.cell)


def _footnotes(rows: list[list[Segment]], size: float) -> tuple[list[list[Segment]], list[Block]]:
    """The rows of the text, and the notes in small type below the last of them."""
    start = len(rows)
    while start and all(s.line.size <= _NOTE_SIZE * size for s in rows[start - 1]):
        start -= 1
    while start < len(rows) and not _begins_note(rows[start][0].line):
        start += 1
    notes: list[list[Line]] = []
    for row in rows[start:]:
        if _begins_note(row[0].line):
            notes.append([])
        notes[-1] += [segment.line for segment in row]
    return rows[:start], [Block(Label.FOOTNOTE, tuple(lines)) for lines in notes]


def _begins_note(line: Line) -> bool:
    raised = bool(line.marks) and line.marks[0].offset == 0
    return raised or bool(_NOTE_START.match(line.text))


def _is_contents(rows: Sequence[Sequence[Segment]]) -> bool:
    entries = sum(_is_entry(_row_text(row)) for row in rows)
    return entries >= max(_CONTENTS_LINES, len(rows) // 2)


def _is_entry(text: str) -> bool:
    # The last character first: the pattern goes through a whole line before it finds no number.
    return text[-1:].isdecimal() and bool(_ENTRY.match(text))


def _contents(rows: Sequence[Sequence[Segment]]) -> Iterator[Block]:
    for row in rows:
        yield Block(Label.CONTENTS, tuple(segment.line for segment in row))


def _row_text(row: Sequence[Segment]) -> str:
    return " ".join(segment.line.text for segment in row)

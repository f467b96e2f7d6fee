"""Segments of a page sorted into running text, the cells of ruled tables, and loose columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count

from ofsted_parse.block import BBox, Cell, Line
from ofsted_parse.layout.loose import loose_table, side_by_side
from ofsted_parse.layout.rows import Segment
from ofsted_parse.layout.ruled import Grid, same_table

#: Edges within this many points are one column's or row's.
_NEAR = 12.0
#: The text of a cell keeps this far from its right border.
_PADDING = 5.0
#: Type is larger by more than this, in points.
_SIZE = 0.6
#: From top to top, in font sizes: rows further apart than this are not of one band.
_BAND = 1.9


@dataclass(slots=True)
class Column:
    """Lines that stand under one another, and the table cell they fill, if any."""

    lines: list[Line] = field(default_factory=list)
    cell: Cell | None = None
    #: Its right edge in points, where it is known.
    limit: float | None = None


def page_columns(
    rows: Sequence[Sequence[Segment]], grid: Grid, tables: count[int]
) -> Iterator[Column]:
    """The columns of a page in reading order; `tables` numbers the tables of the document."""
    ruled = _ruled_cells(rows, grid)
    text = Column()
    pending = side_by_side(rows)
    while pending:
        row = pending.pop(0)
        boxed = next((ruled[id(s)] for s in row if id(s) in ruled), None)
        if boxed is not None:
            members = _take_table(boxed, ruled, row, pending)
            yield from _flush(text)
            text = Column()
            yield from _ruled_columns(members, ruled, next(tables))
        elif len(row) > 1:
            band = [*_take_lead(text, row), row, *_take_band(row, ruled, pending)]
            yield from _flush(text)
            text = Column()
            table = loose_table(band)
            if table:
                pending[:0] = [list(below) for below in table.rest]
                yield from _loose_columns(table.rows, next(tables))
            else:
                yield from _band_columns(band, next(tables))
        else:
            text.lines += [segment.line for segment in row]
    yield from _flush(text)


def _flush(column: Column) -> Iterator[Column]:
    if column.lines:
        yield column


def _ruled_cells(rows: Sequence[Sequence[Segment]], grid: Grid) -> dict[int, BBox]:
    """The ruled cell of each segment that stands in one, by the segment's identity."""
    found = ((segment, grid.cell(segment.box)) for row in rows for segment in row)
    return {id(segment): cell for segment, cell in found if cell}


def _take_table(
    cell: BBox,
    ruled: dict[int, BBox],
    row: list[Segment],
    pending: list[list[Segment]],
) -> list[Segment]:
    """All segments of the table that `cell` belongs to, taken out of the rows."""
    cells = [cell]
    members: list[Segment] = []
    for candidates in [row, *pending]:
        own = [s for s in candidates if id(s) in ruled and same_table(ruled[id(s)], cells)]
        cells += [ruled[id(s)] for s in own]
        members += own
        candidates[:] = [s for s in candidates if s not in own]
    if row:
        pending.insert(0, row)
    pending[:] = [candidates for candidates in pending if candidates]
    return members


def _ruled_columns(
    members: Sequence[Segment], ruled: dict[int, BBox], table: int
) -> Iterator[Column]:
    tops = _steps(ruled[id(segment)].top for segment in members)
    lefts = _steps(ruled[id(segment)].x0 for segment in members)
    cells: dict[tuple[int, int], Column] = {}
    for segment in members:
        box = ruled[id(segment)]
        place = (_nearest(tops, box.top), _nearest(lefts, box.x0))
        column = cells.setdefault(place, Column(cell=Cell(table, *place), limit=box.x1 - _PADDING))
        column.lines.append(segment.line)
    yield from (cells[place] for place in sorted(cells))


def _take_lead(text: Column, row: Sequence[Segment]) -> list[list[Segment]]:
    """The lines above a row that stand in its further columns, as those of a taller cell do.

    And above such a line those of the first column, where that cell is taller still.
    """
    further = [s.box.x0 for s in row if s.box.x0 > row[0].box.x0 + _NEAR]
    lead: list[list[Segment]] = []
    below = row[0].box.top
    while text.lines and further:
        line = text.lines[-1]
        columns = [row[0].box.x0, *further] if lead else further
        if not line.box or _nearest_gap(columns, line.box.x0) > _NEAR:
            break
        wide = line.box.x0 < further[0] - _NEAR < line.box.x1
        if wide or not 0 < below - line.box.top <= _BAND * line.size:
            break
        lead.insert(0, [Segment(text.lines.pop(), line.box)])
        below = line.box.top
    return lead


def _take_band(
    row: Sequence[Segment], ruled: dict[int, BBox], pending: list[list[Segment]]
) -> Iterator[list[Segment]]:
    """The rows below that go on in the columns of `row`, taken out of the rows."""
    edges = [segment.box.x0 for segment in row]
    last = row
    while pending:
        following = pending[0]
        loose = not any(id(segment) in ruled for segment in following)
        fits = _close(last, following) and _fits(following, edges)
        if not (loose and fits) or _is_heading(following, last):
            return
        edges += [s.box.x0 for s in following if _nearest_gap(edges, s.box.x0) > _NEAR]
        last = pending.pop(0)
        yield last


def _close(above: Sequence[Segment], below: Sequence[Segment]) -> bool:
    pitch = below[0].box.top - above[0].box.top
    return pitch <= _BAND * max(above[0].line.size, below[0].line.size)


def _is_heading(row: Sequence[Segment], above: Sequence[Segment]) -> bool:
    """Whether a row below a table stands alone, at its edge, in type that is heavier or larger."""
    line, last = row[0].line, above[0].line
    alone = len(row) == 1 and row[0].box.x0 <= above[0].box.x0 + _NEAR
    return alone and ((line.bold and not last.bold) or line.size > last.size + _SIZE)


def _fits(row: Sequence[Segment], edges: Sequence[float]) -> bool:
    """Several columns again, or one segment that keeps within its column."""
    if len(row) > 1:
        return True
    box = row[0].box
    if _nearest_gap(edges, box.x0) > _NEAR:
        return False
    beyond = [edge for edge in edges if edge > box.x0 + _NEAR]
    return not beyond or box.x1 < min(beyond)


def _band_columns(band: Sequence[Sequence[Segment]], table: int) -> Iterator[Column]:
    """Column by column; but labels with a colon stand in rows with what is behind them."""
    lefts = _steps(segment.box.x0 for row in band for segment in row)
    limits = [edge - _NEAR for edge in lefts[1:]]
    columns: dict[tuple[int, int], Column] = {}
    number = 0
    for row in band:
        number += len(row) > 1 and row[0].line.text.endswith(":")
        for segment in row:
            index = _nearest(lefts, segment.box.x0)
            limit = limits[index] if index < len(limits) else None
            column = columns.setdefault(
                (number, index), Column(cell=Cell(table, number, index), limit=limit)
            )
            column.lines.append(segment.line)
    yield from (columns[place] for place in sorted(columns))


def _loose_columns(rows: Sequence[Sequence[Sequence[Segment]]], table: int) -> Iterator[Column]:
    """Cell by cell, row by row."""
    lefts = _steps(s.box.x0 for printed in rows for row in printed for s in row)
    limits = [*(edge - _NEAR for edge in lefts[1:]), None]
    for number, printed in enumerate(rows):
        columns: dict[int, Column] = {}
        for segment in (segment for row in printed for segment in row):
            index = _nearest(lefts, segment.box.x0)
            new = Column(cell=Cell(table, number, index), limit=limits[index])
            columns.setdefault(index, new).lines.append(segment.line)
        yield from (columns[index] for index in sorted(columns))


def _steps(values: Iterator[float]) -> list[float]:
    """Different values, those near each other taken for one."""
    steps: list[float] = []
    for value in sorted(values):
        if not steps or value - steps[-1] > _NEAR:
            steps.append(value)
    return steps


def _nearest(steps: Sequence[float], value: float) -> int:
    return min(range(len(steps)), key=lambda index: abs(steps[index] - value))


def _nearest_gap(edges: Sequence[float], value: float) -> float:
    return min(abs(edge - value) for edge in edges)

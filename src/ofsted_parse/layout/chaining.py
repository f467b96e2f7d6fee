"""Tables that go on over a page break are made one again.

A PDF has no word for it: the rest of a table on the next page is a table of its own, without the
header row, and a row that the page break cuts is two rows. Where a cell of that row is over, the
tags of the next page do not name it, and what is left moves into its place (seen in the priority
actions of Area SEND reports): columns are told by where they stand.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ofsted_parse.block import FURNITURE, Block, Label
from ofsted_parse.layout.joining import is_broken_off

_BESIDE_TEXT = FURNITURE | {Label.FOOTNOTE, Label.CONTENTS}
#: The left edges of a column on two pages are within this many points.
_EDGE = 8.0

_Row = dict[int, list[Block]]


def chain_tables(blocks: Sequence[Block]) -> list[Block]:
    """`blocks`, the cells of a table's rest numbered as rows of the table it goes on from."""
    chained = list(blocks)
    flowing = [i for i, block in enumerate(chained) if block.label not in _BESIDE_TEXT]
    for last, next_ in pairwise(flowing):
        before, after = chained[last], chained[next_]
        if not before.cell or not after.cell or before.cell.table == after.cell.table:
            continue
        if after.page_number == before.end_page + 1:
            first = [chained[i] for i in flowing if _is_of(chained[i], before.cell.table)]
            rest = [i for i in flowing if _is_of(chained[i], after.cell.table)]
            moved = _continued(first, [chained[i] for i in rest])
            for i, block in zip(rest, moved, strict=True):
                chained[i] = block
    return chained


def _is_of(block: Block, table: int) -> bool:
    return block.cell is not None and block.cell.table == table


def _continued(first: Sequence[Block], rest: Sequence[Block]) -> Sequence[Block]:
    """`rest` as rows of the table `first`; as it is where it is another table."""
    edges = _edges(first)
    if len(edges) < 2:
        # One column is just a list.
        return rest
    placed = [_in_column(block, edges) for block in rest]
    # The end of a cell alone stands right of the first column, as no running text does.
    end_of_cell = len(_columns(rest)) == 1 and min(_columns(placed)) > min(edges)
    goes_on = end_of_cell or _same_edges(edges, rest)
    return _numbered(first, placed) if goes_on else rest


def _edges(table: Sequence[Block]) -> dict[int, float]:
    """The left edge of each column."""
    edges: dict[int, float] = {}
    for block in table:
        box = block.lines[0].box
        if block.cell and box:
            column = block.cell.column
            edges[column] = min(edges.get(column, box.x0), box.x0)
    return edges


def _same_edges(edges: dict[int, float], rest: Sequence[Block]) -> bool:
    """Whether the rows of `rest` that have every cell have them in the same columns."""
    full = {number for number, row in _rows(rest).items() if len(row) == len(edges)}
    other = _edges([block for block in rest if block.cell and block.cell.row in full])
    return other.keys() == edges.keys() and all(
        abs(edges[column] - other[column]) <= _EDGE for column in edges
    )


def _in_column(block: Block, edges: dict[int, float]) -> Block:
    """The block in the column that begins at its left edge or left of it."""
    box = block.lines[0].box
    if not block.cell or not box:
        return block
    reached = [column for column, edge in edges.items() if edge <= box.x0 + _EDGE]
    return replace(block, cell=block.cell._replace(column=max(reached, default=min(edges))))


def _columns(table: Sequence[Block]) -> set[int]:
    return {block.cell.column for block in table if block.cell}


def _rows(table: Sequence[Block]) -> dict[int, _Row]:
    rows: dict[int, _Row] = {}
    for block in table:
        if block.cell:
            row = rows.setdefault(block.cell.row, {})
            row.setdefault(block.cell.column, []).append(block)
    return rows


def _numbered(first: Sequence[Block], rest: Sequence[Block]) -> list[Block]:
    """The rest's first row is a new one, or the end of the last one where that is cut."""
    above, below = _rows(first), _rows(rest)
    last, next_ = max(above), min(below)
    shift = last - next_ + (0 if _is_cut(above, below[next_]) else 1)
    table = next(block.cell.table for block in first if block.cell)
    return [
        replace(block, cell=block.cell._replace(table=table, row=block.cell.row + shift))
        for block in rest
        if block.cell
    ]


def _is_cut(above: dict[int, _Row], row: _Row) -> bool:
    """Whether `row` is the end of the last one above: a cell broke off, or one is over.

    It lacks a cell only where it is the end of a row, if every row above has them all.
    """
    last = above[max(above)]
    full = {column for cells in above.values() for column in cells}
    if row.keys() < full and all(cells.keys() == full for cells in above.values()):
        return True
    return any(is_broken_off(last[c][-1], row[c][0]) for c in last.keys() & row.keys())

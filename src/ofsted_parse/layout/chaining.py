"""Tables that go on over a page break are made one again.

A PDF has no word for it: the rest of a table on the next page is a table of its own, without the
header row, and a row that the page break cuts is two rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from ofsted_parse.block import FURNITURE, Block, Label
from ofsted_parse.layout.joining import is_broken_off

_BESIDE_TEXT = FURNITURE | {Label.FOOTNOTE, Label.CONTENTS}
#: The left edges of a column on two pages are within this many points.
_EDGE = 8.0


class _Link(NamedTuple):
    """Where the rows of a table's rest belong: the table, and what is added to their numbers."""

    table: int
    shift: int


def chain_tables(blocks: Sequence[Block]) -> list[Block]:
    """`blocks`, the cells of a table's rest numbered as rows of the table it goes on from."""
    links: dict[int, _Link] = {}
    for before, after in pairwise(b for b in blocks if b.label not in _BESIDE_TEXT):
        if _meet_at_page_break(before, after) and before.cell and after.cell:
            first, rest = before.cell.table, after.cell.table
            if first != rest and _same_columns(blocks, first, rest):
                links[rest] = _link(blocks, first, rest, links)
    return [_moved(block, links) for block in blocks]


def _meet_at_page_break(before: Block, after: Block) -> bool:
    return after.page_number == before.end_page + 1


def _cells(blocks: Sequence[Block], table: int) -> Iterator[Block]:
    return (block for block in blocks if block.cell and block.cell.table == table)


def _same_columns(blocks: Sequence[Block], first: int, rest: int) -> bool:
    """Several columns in both, with the same left edges; one column is just a list."""
    one, other = _edges(blocks, first), _edges(blocks, rest)
    if len(one) < 2 or one.keys() != other.keys():
        return False
    return all(abs(one[column] - other[column]) <= _EDGE for column in one)


def _edges(blocks: Sequence[Block], table: int) -> dict[int, float]:
    edges: dict[int, float] = {}
    for block in _cells(blocks, table):
        box = block.lines[0].box
        if block.cell and box:
            column = block.cell.column
            edges[column] = min(edges.get(column, box.x0), box.x0)
    return edges


def _link(blocks: Sequence[Block], first: int, rest: int, links: dict[int, _Link]) -> _Link:
    """The rest's first row is a new one, or the end of the last one where a cell broke off."""
    last_row = max(block.cell.row for block in _cells(blocks, first) if block.cell)
    first_row = min(block.cell.row for block in _cells(blocks, rest) if block.cell)
    cut = _is_cut(_row(blocks, first, last_row), _row(blocks, rest, first_row))
    before = links.get(first, _Link(first, 0))
    return _Link(before.table, before.shift + last_row - first_row + (0 if cut else 1))


def _row(blocks: Sequence[Block], table: int, row: int) -> dict[int, list[Block]]:
    columns: dict[int, list[Block]] = {}
    for block in _cells(blocks, table):
        if block.cell and block.cell.row == row:
            columns.setdefault(block.cell.column, []).append(block)
    return columns


def _is_cut(above: dict[int, list[Block]], below: dict[int, list[Block]]) -> bool:
    shared = above.keys() & below.keys()
    return any(is_broken_off(above[column][-1], below[column][0]) for column in shared)


def _moved(block: Block, links: dict[int, _Link]) -> Block:
    link = links.get(block.cell.table) if block.cell else None
    if not link or not block.cell:
        return block
    cell = block.cell._replace(table=link.table, row=block.cell.row + link.shift)
    return replace(block, cell=cell)

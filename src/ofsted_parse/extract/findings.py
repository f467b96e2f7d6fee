"""Findings: every paragraph, item and table row of the text, whole and in reading order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from ofsted_parse.block import BBox, Block, Label
from ofsted_parse.items import LISTS, item_numbers
from ofsted_parse.layout.markers import printed_number
from ofsted_parse.model import Box, Finding, FindingType, Part
from ofsted_parse.outline import Outline, Placed, Tables

#: A bullet is nested where it stands this many points further in than the one before it: Word
#: indents by 18 or more, and bullets of one list were seen 10 points apart.
_NESTED = 15.0
#: Where the tags have it deeper too, as in a report of 2018 whose sub-items stand 14 further in.
_NESTED_BY_TAGS = 10.0
#: '(Outcome 3, national framework)', '(Outcome 3)', '(Enabler: leaders drive conditions …)'.
_FRAMEWORK = re.compile(
    r"\((?P<refs>(?:outcomes?|enablers?|principles?)\b[^()]*|[^()]*national framework[^()]*)\)",
    re.IGNORECASE,
)
#: The parts whose one-column tables hold an item a cell.
_LISTED = (Part.WHAT_NEEDS_TO_IMPROVE, Part.PRIORITY_ACTION)


class PlacedFinding(NamedTuple):
    """A finding and the part it belongs to."""

    part: Part
    finding: Finding


def find_findings(
    outline: Outline, tables: Tables, *, placed_on_page: bool = True
) -> list[PlacedFinding]:
    """The findings of a document, numbered in reading order from 0.

    Those that are only compared with others by their words need no boxes (`placed_on_page`).
    """
    levels = _Levels()
    found: list[PlacedFinding] = []
    rows = _Rows(outline)
    for placed in outline.placed:
        if placed.heading:
            levels.reset()
        if placed.part is None or placed.heading:
            continue
        body = tables.responsible_body(placed.block)
        if body is None and rows.shared(placed.block):
            finding = rows.finding(placed, len(found))
        else:
            finding = _finding(placed, levels, body, len(found), boxed=placed_on_page)
        if finding:
            found.append(PlacedFinding(placed.part, finding))
    return _counted(found)


def _counted(found: Sequence[PlacedFinding]) -> list[PlacedFinding]:
    """The findings with their places in the lists that they stand in."""
    numbers: dict[int, int | None] = {}
    for part in LISTS:
        listed = [finding for own, finding in found if own is part]
        numbers |= zip((finding.order for finding in listed), item_numbers(listed), strict=True)
    return [
        PlacedFinding(part, replace(finding, item=numbers.get(finding.order)))
        if part in LISTS
        else PlacedFinding(part, finding)
        for part, finding in found
    ]


def _finding(
    placed: Placed, levels: _Levels, body: str | None, order: int, *, boxed: bool
) -> Finding:
    block, text = placed.block, placed.block.text
    number = printed_number(block)
    kind = _type(placed, body, begins=levels.begin(block))
    return Finding(
        text=text,
        type=kind,
        number=number,
        level=levels.of(block) if kind is FindingType.ITEM else 0,
        section=placed.section,
        order=order,
        page=block.page_number,
        end_page=block.end_page,
        boxes=tuple(boxes(block)) if boxed else (),
        responsible_body=body,
        framework_refs=framework_refs(text),
    )


def _type(placed: Placed, body: str | None, *, begins: bool) -> FindingType:
    """What a finding is printed as; of a row with a responsible body, one action is the item."""
    block = placed.block
    if body and block.label is Label.CELL:
        return FindingType.ITEM if begins else FindingType.PARAGRAPH
    if block.label is Label.ITEM and printed_number(block) is None:
        return FindingType.ITEM
    if body or (block.label is Label.CELL and placed.part in _LISTED):
        return FindingType.ITEM
    return FindingType.PARAGRAPH


class _Rows:
    """The rows of tables, but for the cells that stand in no part."""

    def __init__(self, outline: Outline) -> None:
        self._cells: dict[tuple[int, int], dict[int, list[Block]]] = {}
        self._done: set[tuple[int, int]] = set()
        for placed in outline.placed:
            cell = placed.block.cell
            if cell and placed.part and not placed.heading:
                row = self._cells.setdefault((cell.table, cell.row), {})
                row.setdefault(cell.column, []).append(placed.block)

    def shared(self, block: Block) -> bool:
        """Whether the block's row has other cells with text."""
        return block.cell is not None and len(self._cells[block.cell.table, block.cell.row]) > 1

    def finding(self, placed: Placed, order: int) -> Finding | None:
        """One finding a row, at its first cell."""
        cell = placed.block.cell
        if cell is None or (cell.table, cell.row) in self._done:
            return None
        self._done.add((cell.table, cell.row))
        columns = self._cells[cell.table, cell.row]
        blocks = [block for column in sorted(columns) for block in columns[column]]
        texts = [" ".join(block.text for block in columns[column]) for column in sorted(columns)]
        return Finding(
            text=" | ".join(texts),
            type=FindingType.TABLE_ROW,
            number=None,
            level=0,
            section=placed.section,
            order=order,
            page=min(block.page_number for block in blocks),
            end_page=max(block.end_page for block in blocks),
            boxes=tuple(_merged(box for block in blocks for box in boxes(block))),
        )


def framework_refs(text: str) -> tuple[str, ...]:
    """The bracketed references to the national framework, each one alone.

    >>> framework_refs("The quality of plans. (Outcome 4, national framework)")
    ('Outcome 4, national framework',)
    """
    return tuple(match["refs"].strip() for match in _FRAMEWORK.finditer(text))


def boxes(block: Block) -> Iterator[Box]:
    """One box a page around the lines of a block; none for plain text."""
    by_page: dict[int, list[BBox]] = {}
    for line in block.lines:
        if line.box:
            by_page.setdefault(line.page_number, []).append(line.box)
    return (_box(page, BBox.around(sides)) for page, sides in by_page.items())


def _box(page: int, box: BBox) -> Box:
    x0, top, x1, bottom = box
    return Box(page, round(x0, 1), round(top, 1), round(x1, 1), round(bottom, 1))


def _merged(many: Iterator[Box]) -> Iterator[Box]:
    by_page: dict[int, list[BBox]] = {}
    for box in many:
        by_page.setdefault(box.page, []).append(BBox(box.x0, box.top, box.x1, box.bottom))
    return (_box(page, BBox.around(sides)) for page, sides in sorted(by_page.items()))


class _Levels:
    """The nesting depth of bullets, from their left edges."""

    def __init__(self) -> None:
        #: Where the bullets of each level begin, and how deep the tags have them.
        self._edges: list[tuple[float, int]] = []
        #: The row of the last action that began in a table.
        self._row: tuple[int, int] | None = None

    def reset(self) -> None:
        self._edges = []

    def begin(self, block: Block) -> bool:
        """Whether an action of a table begins: it stands below none in the row before."""
        if not block.cell or block.label is not Label.CELL:
            return False
        row = (block.cell.table, block.cell.row)
        begins, self._row = row != self._row, row
        if begins:
            self.reset()
        return begins

    def of(self, block: Block) -> int:
        box = block.lines[0].box
        if not box:
            # Text and Word files show no places: a bullet of a row stands under its action.
            return max(block.level, int(self._is_under_action(block)))
        while self._edges and box.x0 < self._edges[-1][0] - _NESTED / 2:
            self._edges.pop()
        if not self._edges or self._is_nested(box.x0, block.level):
            self._edges.append((box.x0, block.level))
        return len(self._edges) - 1

    def _is_under_action(self, block: Block) -> bool:
        row = block.cell and (block.cell.table, block.cell.row)
        return row is not None and row == self._row and block.label is Label.ITEM

    def _is_nested(self, left: float, level: int) -> bool:
        """Whether a bullet stands below the last: further in, by the tags too where by little."""
        edge, last = self._edges[-1]
        return left > edge + (_NESTED_BY_TAGS if level > last else _NESTED)

"""Lines and blocks for tests: what a reader hands on, made in one call.

A page is 600 points wide and 800 high; its text stands between 70 and 530, in lines of 12 points
that are 14 apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ofsted_parse.block import BBox, Block, Cell, Label, Line, Mark, Page, Run
from ofsted_parse.read.text import read_text

LEFT, RIGHT = 70.0, 530.0
SIZE, LEADING = 12.0, 14.0
BOTTOM = 750.0


def box(top: float = 100.0, x0: float = LEFT, x1: float = RIGHT, height: float = SIZE) -> BBox:
    """A line's rectangle, as wide as the text unless told."""
    return BBox(x0, top, x1, top + height)


def run(text: str, x0: float = LEFT, top: float = 100.0, *, size: float = SIZE) -> Run:
    """A run whose characters are half as wide as the font is high."""
    return Run(text, BBox(x0, top, x0 + len(text) * size / 2, top + size), size)


def line(text: str, top: float = 100.0, *, x0: float = LEFT, x1: float = RIGHT) -> Line:
    """A line on page 1."""
    return Line(text, 1, box(top, x0, x1), SIZE)


def typed(text: str, page: int = 1, *, marks: tuple[Mark, ...] = ()) -> Line:
    """A line of plain text, which has no place on its page."""
    return Line(text, page, marks=marks)


def block(
    text: str, label: Label = Label.TEXT, *, page: int = 1, bold: bool = False, **fields: Any
) -> Block:
    """A block of one line of plain text; `fields` are those of a block."""
    made = typed(text, page)._replace(bold=bold)
    return Block(label, (made,), **fields)


def heading(text: str, *, page: int = 1) -> Block:
    """A bold block, as most headings are."""
    return block(text, page=page, bold=True)


def item(text: str, marker: str = "•", *, page: int = 1) -> Block:
    """A bullet."""
    return block(text, Label.ITEM, marker=marker, page=page)


def table(*rows: Sequence[str], number: int = 1, page: int = 1) -> list[Block]:
    """The cells of a table with text in them, row by row."""
    return [
        block(text, Label.CELL, page=page, cell=Cell(number, row, column))
        for row, texts in enumerate(rows)
        for column, text in enumerate(texts)
        if text
    ]


def printed(
    *texts: str,
    top: float = 100.0,
    page: int = 1,
    x0: float = LEFT,
    x1: float = RIGHT,
    hanging: float = 0.0,
    **fields: Any,
) -> Block:
    """A block of printed lines, one below the other; `hanging` moves all but the first in."""
    lines = []
    for index, text in enumerate(texts):
        left = x0 + (hanging if index else 0.0)
        lines.append(Line(text, page, box(top + index * LEADING, left, x1), SIZE))
    return Block(fields.pop("label", Label.TEXT), tuple(lines), **fields)


def page_of(number: int, lines: Sequence[tuple[float, str]]) -> Page:
    """A page without tags: a run a line, each at its height."""
    runs = tuple(run(text, top=top) for top, text in lines)
    return Page(number, 600.0, 800.0, runs)


def text_blocks(text: str) -> list[Block]:
    """The blocks that the reader of plain text makes."""
    return read_text(text).blocks

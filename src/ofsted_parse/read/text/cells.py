"""The cells of a typed table: what a column's lines have in common, where paragraphs begin."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ofsted_parse.block import Block, Cell, Label, Line
from ofsted_parse.layout.markers import SHAPES
from ofsted_parse.read.text.lines import Typed
from ofsted_parse.read.text.width import printed_width

#: The header of a column of sentences leaves this share of the column free.
_HEADER_ROOM = 0.4
#: An item in a cell; a dash or an 'o' may be a word of its sentence.
BULLET = re.compile(rf"[{SHAPES}]\s")


@dataclass(frozen=True, slots=True)
class Column:
    """How wide a column is printed, and whether whole sentences stand in it."""

    width: float
    prose: bool


def cell_column(pieces: Sequence[Typed]) -> Column:
    """What the lines of a column have in common."""
    width = max((printed_width(piece.text) for piece in pieces), default=0.0)
    stops = sum(piece.text.endswith(".") for piece in pieces)
    return Column(width, stops > 1 and len(pieces) > 3 * stops)


def may_begin(cell: Sequence[Typed], piece: Typed) -> bool:
    """Whether `piece` can be no rest of a line before it."""
    return not cell or (piece.opens and not cell[-1].text.endswith((",", "-")))


def begins(cell: Sequence[Typed], piece: Typed, column: Column) -> bool:
    """Whether `piece` is a new paragraph of its cell: it would have fitted on the line before."""
    if not cell:
        return True
    if BULLET.match(piece.text):
        return True
    before = cell[-1]
    room = column.width - printed_width(before.text)
    in_sentence = column.prose and not before.ended and room < _HEADER_ROOM * column.width
    if not may_begin(cell, piece) or in_sentence:
        return False
    word = piece.text.split(" ", 1)[0]
    return piece.blanks > 0 or room > printed_width(" " + word)


def cell_paragraphs(cell: Sequence[Typed], column: Column) -> Iterator[list[Typed]]:
    """The paragraphs of a cell."""
    piece: list[Typed] = []
    for line in cell:
        if piece and begins(piece, line, column):
            yield piece
            piece = []
        piece.append(line)
    if piece:
        yield piece


def cell_block(lines: Sequence[Typed], cell: Cell | None) -> Block:
    """Lines of a cell put together; without `cell`, running text."""
    made = tuple(Line(" ".join(line.text.split()), line.page) for line in lines)
    return Block(Label.CELL if cell else Label.TEXT, made, cell=cell)

"""Blocks that hold several paragraphs parted by an empty line are taken apart.

Some authors write two line breaks instead of a new paragraph, so that one tagged paragraph holds
three printed ones (seen in the 'Inspection outcome' box of Area SEND reports).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ofsted_parse.block import Block, Line

#: From one line's top to the next, in font sizes: 1.2 is usual, 1.5 is wide, 2.4 an empty line.
_EMPTY_LINE = 1.9


def part_blocks(blocks: Iterable[Block]) -> Iterator[Block]:
    """`blocks`, each cut where an empty line stands in it."""
    for block in blocks:
        pieces = list(_pieces(block.lines))
        yield block if len(pieces) == 1 else replace(block, lines=pieces[0])
        for piece in pieces[1:]:
            yield replace(block, lines=piece, marker="", after_blank=True)


def _pieces(lines: tuple[Line, ...]) -> Iterator[tuple[Line, ...]]:
    start = 0
    for index in range(1, len(lines)):
        if _empty_line_between(lines[index - 1], lines[index]):
            yield lines[start:index]
            start = index
    yield lines[start:]


def _empty_line_between(above: Line, below: Line) -> bool:
    if not above.box or not below.box or above.page_number != below.page_number:
        return False
    return below.box.top - above.box.top > _EMPTY_LINE * max(above.size, below.size)

"""The reading by tags and that by layout, held against each other line by line.

Both are made from the same characters and fail in different places. The page says which words
follow one another and on which line they stand; the tags say where a paragraph, an item, a cell or
a heading begins. So what the tags leave out is read by its layout, and a line that they give to
another paragraph than the one it stands in goes back there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import NamedTuple

from ofsted_parse.block import FURNITURE, BBox, Block, Label, Line, Page

_FLOWING = frozenset({Label.TEXT, Label.ITEM, Label.CELL, Label.HEADING})
#: Boxes of one line in both readings differ by no more than this, in points.
_NEAR = 1.0
#: Text turned on the page, such as a watermark, is this many times as high as its font.
_TURNED = 2.5
#: Header and footer stand above and below these shares of the page.
_TOP, _BOTTOM = 0.1, 0.9


class Place(NamedTuple):
    """Where a line of the tagged blocks is: the block's index, and the line's in it."""

    block: int
    line: int


class _Spot(NamedTuple):
    """Where the same line stands in the reading by layout: its paragraph, and which line there."""

    paragraph: int
    line: int


def agreed_blocks(
    tagged: Sequence[Block], laid: Sequence[Block], pages: Sequence[Page]
) -> list[Block]:
    """The blocks of the tags with every line where the page shows it.

    `laid` are the blocks of the same pages by their layout.
    """
    spots = _Spots(laid)
    heights = {page.number: page.height for page in pages}
    whole = _with_untagged(tagged, laid, spots, heights)
    return _without_strays(whole, spots)


class _Spots:
    """The lines of the reading by layout, found by where they stand."""

    def __init__(self, laid: Sequence[Block]) -> None:
        self._exact: dict[tuple[int, int, int], _Spot] = {}
        self._by_page: dict[int, list[tuple[BBox, _Spot]]] = {}
        self._laid = laid
        for number, block in enumerate(laid):
            for index, line in enumerate(block.lines):
                if line.box:
                    spot = _Spot(number, index)
                    self._exact.setdefault(_key(line.page_number, line.box), spot)
                    self._by_page.setdefault(line.page_number, []).append((line.box, spot))

    def of(self, line: Line) -> _Spot | None:
        """The line that holds this one, or is it."""
        if not line.box:
            return None
        exact = self._exact.get(_key(line.page_number, line.box))
        if exact:
            return exact
        lines = self._by_page.get(line.page_number, ())
        return next((spot for box, spot in lines if _holds(box, line.box)), None)

    def line(self, spot: _Spot) -> Line | None:
        """The line as the layout has it; None for what stands in none of its lines."""
        return self._laid[spot.paragraph].lines[spot.line] if spot.paragraph >= 0 else None


def _key(page: int, box: BBox) -> tuple[int, int, int]:
    return page, round(box.x0), round(box.top)


def _holds(box: BBox, piece: BBox) -> bool:
    if piece.x0 < box.x0 - _NEAR or piece.x1 > box.x1 + _NEAR:
        return False
    return box.is_level_with(piece)


def _with_untagged(
    tagged: Sequence[Block], laid: Sequence[Block], spots: _Spots, heights: dict[int, float]
) -> list[Block]:
    """The tagged blocks, and between them what the page shows in its middle without tags.

    Text without tags at the edges of a page is its header and footer, but on a page that has no
    other: such a page was bound in, or saved, by a program that knows no tags.
    """
    tagged_pages = {block.page_number for block in tagged if block.label in _FLOWING}
    untagged = {
        spot: block
        for block in tagged
        if block.label in FURNITURE
        and (block.page_number not in tagged_pages or _is_body(block.lines[0], heights))
        and (spot := spots.of(block.lines[0]))
        and laid[spot.paragraph].label not in FURNITURE
    }
    if not untagged:
        return list(tagged)
    taken = {id(block) for block in untagged.values()}
    kept = [block for block in tagged if id(block) not in taken]
    pieces = list(_pieces(sorted(untagged), laid))
    return _inserted(kept, pieces, spots)


def _is_body(line: Line, heights: dict[int, float]) -> bool:
    height = heights.get(line.page_number, 0.0)
    if not line.box or line.box.height > _TURNED * line.size:
        return False
    return line.box.top > _TOP * height and line.box.bottom < _BOTTOM * height


def _pieces(spots: Sequence[_Spot], laid: Sequence[Block]) -> Iterator[tuple[_Spot, Block]]:
    """The untagged lines of each paragraph of the layout as a block."""
    for number, group in groupby(spots, key=lambda spot: spot.paragraph):
        members = list(group)
        block = laid[number]
        lines = tuple(block.lines[spot.line] for spot in members)
        yield members[0], replace(block, lines=lines)


def _inserted(
    tagged: Sequence[Block], pieces: Sequence[tuple[_Spot, Block]], spots: _Spots
) -> list[Block]:
    """Each piece behind the last tagged block whose lines stand before it."""
    ends = [_last_spot(block, spots) for block in tagged]
    behind: dict[int, list[Block]] = {}
    for spot, piece in pieces:
        before = [i for i, end in enumerate(ends) if end and end < spot]
        behind.setdefault(max(before, default=-1), []).append(piece)
    whole = behind.get(-1, [])
    for index, block in enumerate(tagged):
        whole += [block, *behind.get(index, ())]
    return whole


def _last_spot(block: Block, spots: _Spots) -> _Spot | None:
    return spots.of(block.lines[-1]) if block.label in _FLOWING else None


def _without_strays(tagged: Sequence[Block], spots: _Spots) -> list[Block]:
    """`tagged`, each line that stands inside another paragraph given to that.

    Seen where Word gave a piece of a line to a paragraph of the page before, or made it an item.
    """
    strays = dict(_strays(tagged, spots))
    if not strays:
        return list(tagged)
    lines: dict[int, list[Line]] = {index: [] for index in range(len(tagged))}
    for index, block in enumerate(tagged):
        for number, line in enumerate(block.lines):
            lines[strays.get(Place(index, number), index)].append(line)
    for host in set(strays.values()):
        lines[host] = list(_in_order(lines[host], spots))
    return [
        replace(block, lines=tuple(own)) if own != list(block.lines) else block
        for block, own in zip(tagged, lines.values(), strict=True)
        if own
    ]


def _strays(tagged: Sequence[Block], spots: _Spots) -> Iterator[tuple[Place, int]]:
    """Each line before and behind which lines of one other block stand, and that block."""
    for places in _paragraphs(tagged, spots):
        runs = [list(group) for _, group in groupby(places, key=attrgetter("block"))]
        for before, run, after in zip(runs, runs[1:], runs[2:], strict=False):
            host = before[0].block
            if host == after[0].block and _may_stray(tagged[run[0].block], tagged[host]):
                yield from ((place, host) for place in run)


def _may_stray(block: Block, host: Block) -> bool:
    """Not with a marker of its own, nor out of another cell: cells may stand in one row."""
    return not block.marker and block.cell == host.cell


def _paragraphs(tagged: Sequence[Block], spots: _Spots) -> Iterator[list[Place]]:
    """The lines of the tagged blocks as they stand in each paragraph of the layout."""
    found: dict[int, list[tuple[int, float, Place]]] = {}
    for index, block in enumerate(tagged):
        for number, line in enumerate(block.lines if block.label in _FLOWING else ()):
            spot = spots.of(line)
            if spot and line.box:
                entry = (spot.line, line.box.x0, Place(index, number))
                found.setdefault(spot.paragraph, []).append(entry)
    for entries in found.values():
        if len({place.block for _, _, place in entries}) > 1:
            yield [place for _, _, place in sorted(entries)]


def _in_order(lines: Sequence[Line], spots: _Spots) -> Iterator[Line]:
    """Lines as they follow one another on the page, the pieces of one made whole."""
    placed: list[tuple[_Spot, float, Line]] = []
    spot = _Spot(-1, -1)
    for line in lines:
        # What the layout parts in two stays behind the line before it.
        spot = spots.of(line) or spot
        placed.append((spot, line.box.x0 if line.box else 0.0, line))
    placed.sort(key=itemgetter(0, 1))
    for spot, pieces in groupby(placed, key=itemgetter(0)):
        yield _one_line([line for _, _, line in pieces], spots.line(spot))


def _one_line(pieces: Sequence[Line], laid: Line | None) -> Line:
    """The pieces of one line as the layout has it, where it has no more than these."""
    if len(pieces) == 1:
        return pieces[0]
    box = BBox.around(piece.box for piece in pieces if piece.box)
    if laid and laid.box and _holds(box, laid.box):
        return laid
    text = " ".join(piece.text for piece in pieces)
    return pieces[0]._replace(text=text, box=box, marks=())

"""Pages of two columns, and sheets with two pages side by side, in the pieces they are read in.

A page is cut only where an upright gutter runs down its middle between two blocks of prose. The
cells of a table that stand side by side begin at the same heights; columns of text do not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, groupby, pairwise
from typing import NamedTuple

from ofsted_parse.block import BBox, Page, Run
from ofsted_parse.layout.rows import rows_of

#: So few runs are no page of two columns, and need not be looked through.
_FEWEST_RUNS = 24
#: A gutter lies within these shares of the width of the text, and is so many points wide.
_FROM, _TO, _WIDTH = 0.35, 0.65, 8
#: Where text is, lines cover a point; in a gutter so small a share of them does (a title, a foot).
_CROSSING = 0.15
#: Each column has so many rows and words, …
_ROWS, _WORDS = 10, 60
#: … many of its rows are full, and neither column is much wider than the other.
_FULL, _SHARE_FULL, _WIDER = 0.75, 0.25, 1.7
#: A gap above a row is so many times the usual step from row to row.
_GAP = 1.3
#: Rows that begin within so many points of each other begin at one height.
_LEVEL = 3.0
#: So many of the gaps of one column are gaps of the other in a table.
_SHARED_GAPS = 0.6


class _Gutter(NamedTuple):
    left: float
    right: float


def pieces_of(page: Page) -> list[Page]:
    """The page as it is read: in one piece, or cut at its gutter, the left column first."""
    upright = [run for run in page.runs if not run.turned and run.text.strip()]
    gutter = _gutter(upright) if len(upright) >= _FEWEST_RUNS else None
    if gutter is None or not _parts_prose(upright, gutter):
        return [page]
    turned = tuple(run for run in page.runs if run.turned)
    pieces = [replace(page, runs=tuple(runs)) for runs in _in_order(upright, gutter)]
    return [replace(pieces[0], runs=(*turned, *pieces[0].runs)), *pieces[1:]]


def _gutter(runs: Sequence[Run]) -> _Gutter | None:
    """The widest upright stretch in the middle of the text that hardly any run crosses."""
    text = BBox.around(run.box for run in runs)
    width = text.x1 - text.x0
    left, right = text.x0 + _FROM * width, text.x0 + _TO * width
    if sum(run.box.x0 < left and run.box.x1 > right for run in runs) > _CROSSING * len(runs):
        return None  # as on nearly every page: most lines go all the way
    cover = _cover(runs, text)
    low = _CROSSING * sorted(cover)[len(cover) // 2]
    first, last = int(_FROM * len(cover)), int(_TO * len(cover))
    stretches = groupby(range(first, last), lambda x: cover[x] <= low)
    empty = [(xs[0], xs[-1] + 1) for free, found in stretches if free and (xs := list(found))]
    start, end = max(empty, key=lambda pair: pair[1] - pair[0], default=(0, 0))
    if end - start < _WIDTH:
        return None
    return _Gutter(text.x0 + start, text.x0 + end)


def _cover(runs: Sequence[Run], text: BBox) -> list[int]:
    """How many runs stand over or under each point of the width of the text."""
    steps = [0] * (int(text.x1 - text.x0) + 2)
    for run in runs:
        steps[int(run.box.x0 - text.x0)] += 1
        steps[int(run.box.x1 - text.x0) + 1] -= 1
    return list(accumulate(steps))[:-1]


def _side(run: Run, gutter: _Gutter) -> int:
    """-1 left of the gutter, 1 right of it, 0 across."""
    middle = (gutter.left + gutter.right) / 2
    if run.box.x1 <= middle:
        return -1
    return 1 if run.box.x0 >= middle else 0


def _parts_prose(runs: Sequence[Run], gutter: _Gutter) -> bool:
    """Whether a gutter has a column of prose on either side."""
    left, right = ([run for run in runs if _side(run, gutter) == side] for side in (-1, 1))
    if not left or not right:
        return False
    rows = [
        [BBox.around(run.box for run in row) for row in rows_of(side)] for side in (left, right)
    ]
    widths = [max(box.x1 for box in side) - min(box.x0 for box in side) for side in rows]
    even = max(widths) <= _WIDER * min(widths)
    wordy = all(sum(len(run.text.split()) for run in side) >= _WORDS for side in (left, right))
    prose = all(_is_full(side, width) for side, width in zip(rows, widths, strict=True))
    return even and wordy and prose and not _is_table(*rows)


def _is_full(rows: Sequence[BBox], width: float) -> bool:
    full = sum(box.x1 - box.x0 >= _FULL * width for box in rows)
    return len(rows) >= _ROWS and full >= _SHARE_FULL * len(rows)


def _is_table(left: Sequence[BBox], right: Sequence[BBox]) -> bool:
    """Whether gaps stand at the same heights on both sides, as between the rows of a table."""
    gaps, others = _gaps(left), _gaps(right)
    few, many = sorted((gaps, others), key=len)
    if len(few) < 2:
        return False
    shared = sum(any(abs(top - other) <= _LEVEL for other in many) for top in few)
    return shared >= _SHARED_GAPS * len(few)


def _gaps(rows: Sequence[BBox]) -> list[float]:
    """The tops of the rows above which a gap stands."""
    steps = [(below.top - above.top, below.top) for above, below in pairwise(rows)]
    usual = sorted(step for step, _ in steps)[len(steps) // 2]
    return [top for step, top in steps if step > _GAP * usual]


def _in_order(runs: Sequence[Run], gutter: _Gutter) -> Iterator[list[Run]]:
    """The runs piece by piece: between two rows that cross the gutter left before right."""
    rows = groupby(rows_of(runs), lambda row: not all(_side(run, gutter) for run in row))
    for across, found in rows:
        band = [run for row in found for run in row]
        if across:
            yield band
        else:
            for side in (-1, 1):
                if column := [run for run in band if _side(run, gutter) == side]:
                    yield column

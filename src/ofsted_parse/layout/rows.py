"""Runs of a page put together to lines by where they stand, whatever order they are drawn in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ofsted_parse.block import BBox, Line, Page, Run
from ofsted_parse.layout.lines import KnownLines, build_lines
from ofsted_parse.layout.markers import is_marker
from ofsted_parse.layout.ruled import Grid

#: Two runs are in one row where they share this part of the lower one's height.
_OVERLAP = 0.5
#: A gap of this many font sizes parts two columns; the gap after a bullet or number does not.
_COLUMN_GAP = 1.4
#: Nor does a rule part what stands closer than two words do.
_WORD_GAP = 0.25
#: Rows are looked for in bands of the page of this height, in points.
_BAND = 10.0


class Segment(NamedTuple):
    """A stretch of a printed row without a wide gap in it."""

    line: Line
    box: BBox


def page_rows(page: Page, grid: Grid, known: KnownLines | None = None) -> list[list[Segment]]:
    """The rows of a page from top to bottom, each cut at wide gaps and at upright rules."""
    upright = (run for run in page.runs if not (run.turned or run.aside))
    return [list(_segments(row, page.number, grid, known)) for row in rows_of(upright)]


def rows_of(runs: Iterable[Run]) -> list[list[Run]]:
    """Runs that stand at one height, from top to bottom; a row is as high as its largest run."""
    rows: list[list[Run]] = []
    #: The rows whose largest run reaches into a band of the page, in the order they were begun.
    bands: dict[int, list[int]] = {}
    for run in sorted(runs, key=lambda run: (-run.size, run.box.top)):
        own = range(int(run.box.top // _BAND), int(run.box.bottom // _BAND) + 1)
        index = min(_first_beside(rows, bands.get(band, ()), run.box) for band in own)
        if index == len(rows):
            rows.append([])
            for band in own:
                bands.setdefault(band, []).append(index)
        rows[index].append(run)
    rows.sort(key=lambda row: min([run.box.top for run in row]))
    return [sorted(row, key=lambda run: run.box.x0) for row in rows]


def _first_beside(rows: Sequence[Sequence[Run]], near: Iterable[int], box: BBox) -> int:
    """The first of the rows `near` that stands at the height of `box`; their count for none."""
    _, top, _, bottom = box
    for index in near:
        _, other_top, _, other_bottom = rows[index][0].box
        shared = min(other_bottom, bottom) - max(other_top, top)
        if shared >= _OVERLAP * min(other_bottom - other_top, bottom - top):
            return index
    return len(rows)


def _segments(
    row: Sequence[Run], page_number: int, grid: Grid, known: KnownLines | None
) -> Iterator[Segment]:
    group: list[Run] = []
    end = 0.0
    for run in row:
        if group and _parted(group, end, run, grid):
            yield from _segment(group, page_number, known)
            group = []
        end = max(end, run.box.x1) if group else run.box.x1
        group.append(run)
    yield from _segment(group, page_number, known)


def _parted(group: Sequence[Run], end: float, run: Run, grid: Grid) -> bool:
    """Whether `run` begins another segment than the `group` left of it, which reaches to `end`."""
    last, left = group[-1], run.box.x0
    if left - last.box.x1 > _WORD_GAP * run.size and grid.parts(last.box, run.box):
        return True
    is_wide = left - end > _COLUMN_GAP * max(last.size, run.size)
    return is_wide and not is_marker("".join(other.text for other in group))


def _segment(group: Sequence[Run], page_number: int, known: KnownLines | None) -> Iterator[Segment]:
    for line in build_lines(group, page_number, known):
        if line.box and (line.text or line.marks):
            yield Segment(line, line.box)

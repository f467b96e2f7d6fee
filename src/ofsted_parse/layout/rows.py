"""Runs of a page put together to lines by where they stand, whatever order they are drawn in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ofsted_parse.block import BBox, Line, Page, Run
from ofsted_parse.layout.lines import KnownLines, build_lines
from ofsted_parse.layout.markers import begins_with_bullet, is_marker
from ofsted_parse.layout.ruled import Grid

#: A gap of this many font sizes parts two columns; the gap after a bullet or number does not.
_COLUMN_GAP = 1.4
#: Unless it is wider than any indent: a column of numbers.
_MARKER_GAP = 6.0
#: Nor does a rule part what stands closer than two words do.
_WORD_GAP = 0.25
#: So wide a gap, in font sizes, parts two cells that begin where others do: in two rows at least,
#: not further away than this, their edges within so many points. Nearly any gap does in a row of
#: which another cell begins so.
_CELL_GAP, _FEWEST_CUT, _ROWS_NEAR, _EDGE = 0.6, 2, 12, 1.0
_TOUCHING = 0.1
#: A run of less than this share of the size of another is small beside it.
_SMALL = 0.7
#: Rows are looked for in bands of the page of this height, in points.
_BAND = 10.0


class Segment(NamedTuple):
    """A stretch of a printed row without a wide gap in it."""

    line: Line
    box: BBox


class _Columns(NamedTuple):
    """Where the cells of the rows around one begin, and how wide a gap before such a place is."""

    edges: Sequence[float]
    gap: float

    def parts(self, run: Run, gap: float, marker: str | None) -> bool:
        """Whether a cell begins with `run`; behind a number only in a row with other cells.

        `gap` is what lies before it, in font sizes.
        """
        if marker is None:
            return gap > self.gap and _at_edge(run.box, self.edges)
        counts = self.gap == _TOUCHING and marker.strip().rstrip(".)").isdecimal()
        return counts and gap > _COLUMN_GAP and _near(run.box, self.edges)


def page_rows(page: Page, grid: Grid, known: KnownLines | None = None) -> list[list[Segment]]:
    """The rows of a page from top to bottom, each cut at wide gaps and at upright rules.

    And at narrower gaps where rows near it are cut: a cell may reach close to the next column.
    """
    rows = rows_of(run for run in page.runs if not (run.turned or run.aside))
    cut = [list(_segments(row, page.number, grid, known)) for row in rows]
    edges = [(index, s.box.x0) for index, segments in enumerate(cut) for s in segments[1:]]
    for index, row in enumerate(rows if len(edges) >= _FEWEST_CUT else ()):
        near = _edges_near(edges, index)
        if len(near) >= _FEWEST_CUT and any(_at_edge(run.box, near) for run in row):
            numbered = is_marker(row[0].text) and len(row) > 1 and _near(row[1].box, near)
            known_cut = numbered or any(_at_edge(s.box, near) for s in cut[index][1:])
            columns = _Columns(near, _TOUCHING if known_cut else _CELL_GAP)
            cut[index] = list(_segments(row, page.number, grid, known, columns))
    return cut


def _edges_near(edges: Sequence[tuple[int, float]], index: int) -> list[float]:
    return [x0 for other, x0 in edges if other != index and abs(other - index) <= _ROWS_NEAR]


def _at_edge(box: BBox, edges: Sequence[float]) -> bool:
    """Whether something begins where the cells of other rows do."""
    return sum(abs(box.x0 - edge) <= _EDGE for edge in edges) >= _FEWEST_CUT


def _near(box: BBox, edges: Sequence[float]) -> bool:
    return any(abs(box.x0 - edge) <= _EDGE for edge in edges)


def rows_of(runs: Iterable[Run]) -> list[list[Run]]:
    """Runs that stand at one height, from top to bottom; a row is as high as its largest run."""
    rows: list[list[Run]] = []
    #: The rows whose largest run reaches into a band of the page, in the order they were begun.
    bands: dict[int, list[int]] = {}
    #: The row of every height so far: most lines are drawn in several runs.
    known: dict[tuple[float, float], int] = {}
    for run in sorted(runs, key=lambda run: (-run.size, run.box.top)):
        _, top, _, bottom = run.box
        index = known.get((top, bottom))
        if index is None:
            own = range(int(top // _BAND), int(bottom // _BAND) + 1)
            index = min([_first_beside(rows, bands.get(band, ()), run.box) for band in own])
            known[top, bottom] = index
            if index == len(rows):
                rows.append([])
                for band in own:
                    bands.setdefault(band, []).append(index)
        rows[index].append(run)
    rows = [part for row in rows for part in _lines_beside(row)]
    rows.sort(key=lambda row: min([run.box.top for run in row]))
    return [sorted(row, key=lambda run: run.box.x0) for row in rows]


def _lines_beside(row: list[Run]) -> list[list[Run]]:
    """A row, or the lines in it that stand one below the other beside a much larger run.

    Seen in footers: two lines of 8 points, or of 10 and 12, beside a page number of 20.
    """
    most = _SMALL * row[0].size  # They come as they were sorted: the largest first.
    if row[-1].size >= most or begins_with_bullet(row[0].text):
        return [row]
    lines = rows_of(run for run in row if run.size < most)
    if not any(_stand_over(*pair) for pair in pairwise(lines)):
        return [row]
    return [[run for run in row if run.size >= most], *lines]


def _stand_over(one: Sequence[Run], other: Sequence[Run]) -> bool:
    """Whether two lines, from left to right, begin and end above each other."""
    return one[0].box.x0 < other[-1].box.x1 and other[0].box.x0 < one[-1].box.x1


def _first_beside(rows: Sequence[Sequence[Run]], near: Iterable[int], box: BBox) -> int:
    """The first of the rows `near` that stands at the height of `box`; their count for none."""
    for index in near:
        if rows[index][0].box.is_level_with(box):
            return index
    return len(rows)


def _segments(
    row: Sequence[Run],
    page_number: int,
    grid: Grid,
    known: KnownLines | None,
    columns: _Columns | None = None,
) -> Iterator[Segment]:
    group: list[Run] = []
    end = 0.0
    for run in row:
        if group and _parted(group, end, run, grid, columns):
            yield from _segment(group, page_number, known)
            group = []
        end = max(end, run.box.x1) if group else run.box.x1
        group.append(run)
    yield from _segment(group, page_number, known)


def _parted(
    group: Sequence[Run], end: float, run: Run, grid: Grid, columns: _Columns | None
) -> bool:
    """Whether `run` begins another segment than the `group` left of it, which reaches to `end`."""
    last, left = group[-1], run.box.x0
    if left - last.box.x1 > _WORD_GAP * run.size and grid.parts(last.box, run.box):
        return True
    gap = (left - end) / max(last.size, run.size)
    if columns is None and gap <= _COLUMN_GAP:
        return False
    text = "".join(other.text for other in group)
    marked = is_marker(text)
    if columns and columns.parts(run, gap, text if marked else None):
        return True
    return gap > (_MARKER_GAP if marked else _COLUMN_GAP)


def _segment(group: Sequence[Run], page_number: int, known: KnownLines | None) -> Iterator[Segment]:
    for line in build_lines(group, page_number, known):
        if line.box and (line.text or line.marks):
            yield Segment(line, line.box)

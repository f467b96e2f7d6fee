"""The printed lines of a finding: what a marker would be drawn over."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from ofsted_parse.block import BBox, Page, Run
from ofsted_parse.layout.lines import build_lines
from ofsted_parse.model import Box, Finding

_NO_LETTER = re.compile(r"[\W_]+")
#: In font sizes: what is further apart in one row stands in two columns of a table.
_COLUMN_GAP = 2.0


def printed_lines(finding: Finding, pages: Mapping[int, Page]) -> Iterator[tuple[Page, list[BBox]]]:
    """The rectangles of the lines, for every page that the finding stands on."""
    letters = _letters(finding.text)
    for box in finding.boxes:
        page = pages[box.page]
        runs = [run for run in page.runs if _holds(box, run) and _letters(run.text) in letters]
        # A box without any of its own words cannot be, unless the text was changed in reading it.
        yield (
            page,
            list(_rectangles(runs, page.number)) or [BBox(box.x0, box.top, box.x1, box.bottom)],
        )


def _holds(box: Box, run: Run) -> bool:
    """Whether the middle of the run lies in the box, which may hold other text besides."""
    across = (run.box.x0 + run.box.x1) / 2
    down = (run.box.top + run.box.bottom) / 2
    return box.x0 <= across <= box.x1 and box.top <= down <= box.bottom


def _rectangles(runs: Sequence[Run], page_number: int) -> Iterator[BBox]:
    """One for each line, but one for each column where a row of a table has several."""
    group: list[Run] = []
    for run in runs:
        if group and run.box.x0 - group[-1].box.x1 > _COLUMN_GAP * run.size:
            yield from _line_boxes(group, page_number)
            group = []
        group.append(run)
    yield from _line_boxes(group, page_number)


def _line_boxes(runs: Sequence[Run], page_number: int) -> Iterator[BBox]:
    for line in build_lines(runs, page_number):
        if line.box:
            yield line.box


def _letters(text: str) -> str:
    """What stays of a text however its lines are broken and its words parted."""
    return _NO_LETTER.sub("", text.casefold())

"""What stands beside the text or across it: line numbers, a reviewer's balloons, level stamps."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from ofsted_parse.block import Aside, BBox, Page, Run

#: Of the runs of a page so many stand right of the numbers of its lines; what is left of the text
#: now and then is a logo, or hangs out of its paragraph.
_MARGIN = 0.05
#: Numbers of one column end, or begin, within so many points of each other.
_ALIGNED = 2.0
#: So many numbers in a row are no chance: where each line has one, and where only some have.
_EACH, _SOME = 12, 3
#: Where each line has a number, so many of the rows beside them do: empty ones may lack it.
_NUMBERED = 0.8
_DIGITS = 7
#: The balloons in which Word prints comments and changes.
_BALLOON = re.compile(
    r"(?:Commented|Comment|Deleted|Inserted|Formatted(?: Table)?|Moved (?:up|down))"
    r"(?: ?\[[^\]]{1,16}\])?:"
)
#: They stand right of this share of the page's width.
_RIGHT = 0.6
#: A stamp is so much larger than the text that it lies across, …
_LARGER = 1.25
#: … goes over this part of the height of a line, and over so many font sizes of its length.
_OVER_HEIGHT, _OVER_LENGTH = 0.5, 3.0


class Numbering(NamedTuple):
    """How the lines of the pages so far are numbered: the step, the last number, its column."""

    step: int
    last: int
    column: BBox


def with_margins(pages: Iterable[Page]) -> Iterator[Page]:
    """Each page with those of its runs marked that stand beside its text, or large across it."""
    numbering: Numbering | None = None
    for page in pages:
        numbers, numbering = _line_numbers(page.runs, numbering)
        marked = {id(run): run._replace(aside=Aside.LINE_NUMBER) for run in numbers}
        marked |= {id(run): run._replace(aside=Aside.COMMENT) for run in _balloons(page)}
        marked |= {id(run): run._replace(turned=True) for run in _stamps(page.runs)}
        if marked:
            yield replace(page, runs=tuple(marked.get(id(run), run) for run in page.runs))
        else:
            yield page


def _line_numbers(
    runs: Sequence[Run], before: Numbering | None
) -> tuple[list[Run], Numbering | None]:
    figures = [run for run in runs if len(run.text) < _DIGITS and run.text.strip().isdecimal()]
    if len(figures) < (1 if before else _SOME):
        return [], before
    text = [run for run in runs if run not in figures and run.aside is None]
    for beside in _columns(figures, text, before):
        chain = _chain(sorted(beside, key=lambda run: run.box.top), text, before)
        if chain:
            step = _step(chain) or (before.step if before else 1)
            return chain, Numbering(step, int(chain[-1].text), chain[-1].box)
    return [], before


def _columns(
    figures: Sequence[Run], text: Sequence[Run], before: Numbering | None
) -> Iterator[list[Run]]:
    """The figures left of the text, and those right of it, each that stand below one another."""
    if not text:
        return
    lefts, rights = sorted(run.box.x0 for run in text), sorted(run.box.x1 for run in text)
    few = int(_MARGIN * len(text))
    outside = [
        [run for run in figures if run.box.x1 <= lefts[few]],
        [run for run in figures if run.box.x0 >= rights[-1 - few]],
    ]
    for column in outside:
        if column:
            main = before.column if before else column[len(column) // 2].box
            yield [run for run in column if _is_aligned(run.box, main)]


def _is_aligned(box: BBox, main: BBox) -> bool:
    return min(abs(box.x0 - main.x0), abs(box.x1 - main.x1)) < _ALIGNED


def _chain(column: list[Run], text: Sequence[Run], before: Numbering | None) -> list[Run]:
    """The numbers of a column, if they count the rows beside them."""
    step = _step(column)
    if before and column and int(column[0].text) in (before.last + before.step, before.step, 1):
        return column if step in (None, before.step) else []
    if step is None or len(column) < (_EACH if step == 1 else _SOME):
        return []
    rows = _rows(text, column[0].box.top, column[-1].box.bottom)
    if step == 1:
        numbered = sum(any(run.box.is_level_with(row) for run in column) for row in rows)
        return column if numbered >= _NUMBERED * len(rows) else []
    between = [
        sum(one.box.bottom < (row.top + row.bottom) / 2 < other.box.bottom for row in rows)
        for one, other in pairwise(column)
    ]
    whole = all(int(run.text) % step == 0 for run in column)
    return column if whole and between.count(step) > len(between) / 2 else []


def _step(column: Sequence[Run]) -> int | None:
    """By how much each number is more than the one above it; None where that is not one number."""
    steps = {int(other.text) - int(one.text) for one, other in pairwise(column)}
    return steps.pop() if len(steps) == 1 and min(steps) > 0 else None


def _rows(text: Iterable[Run], top: float, bottom: float) -> list[BBox]:
    """The rows of text between two heights."""
    rows: list[BBox] = []
    for run in sorted(text, key=lambda run: run.box.bottom):
        between = top - run.size < run.box.top and run.box.bottom < bottom + run.size
        if between and not (rows and run.box.is_level_with(rows[-1])):
            rows.append(run.box)
    return rows


def _balloons(page: Page) -> list[Run]:
    """What stands in the margin where Word prints its balloons, if any is there."""
    right = [run for run in page.runs if run.box.x0 > _RIGHT * page.width]
    labels = [run.box.x0 for run in right if _BALLOON.match(run.text)]
    if not labels:
        return []
    edge = min(labels) - _ALIGNED
    return [run for run in right if run.box.x0 >= edge and run.aside is None]


def _stamps(runs: Sequence[Run]) -> Iterator[Run]:
    """Large words that lie across smaller ones."""
    if not runs:
        return
    usual = sorted(run.size for run in runs)[len(runs) // 2]
    for run in runs:
        large = run.size > _LARGER * usual and not run.turned
        if large and any(_lies_across(run, other) for other in _beside(run.box, runs)):
            yield run


def _beside(box: BBox, runs: Sequence[Run]) -> list[Run]:
    """The runs that stand at the height of a box, in part."""
    return [run for run in runs if run.box.top < box.bottom and run.box.bottom > box.top]


def _lies_across(stamp: Run, run: Run) -> bool:
    if run.turned or stamp.size < _LARGER * run.size or not run.text.strip():
        return False
    high = min(stamp.box.bottom, run.box.bottom) - max(stamp.box.top, run.box.top)
    long = min(stamp.box.x1, run.box.x1) - max(stamp.box.x0, run.box.x0)
    return high > _OVER_HEIGHT * run.box.height and long > _OVER_LENGTH * run.size

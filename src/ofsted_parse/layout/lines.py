"""Runs of text put together to printed lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from operator import attrgetter

from ofsted_parse.block import BBox, Line, Mark, Run

#: A gap wider than this share of the font size is a space (Tahoma's own space is 0.31).
_SPACE = 0.2
#: How far back, in font sizes, a run may begin before the end of the run before it (kerning).
_BACKSTEP = 0.5
#: A footnote mark is at most this share of the size of its line, and its foot is raised.
_MARK_SIZE = 0.8
_MARK_RAISE = 0.12
#: Symbol's minus, or a stroke meant for striking out, between figures ('2016–17'); at the start of
#: a line each is a bullet.
_SYMBOL_DASH = re.compile(r"(?<=\w)\uf02d(?=\w)|(?<=\d) ?\u0336 ?(?=\d)")

#: Lines by the identities of their runs.
KnownLines = dict[tuple[int, ...], Line]


def build_lines(
    runs: Iterable[Run], page_number: int, known: KnownLines | None = None
) -> tuple[Line, ...]:
    """The printed lines of `runs`, which come in reading order.

    `known` keeps the lines of a page for the next reading of the same runs.
    """
    groups: list[list[Run]] = []
    largest: Run | None = None
    for run in runs:
        if largest and _continues_line(groups[-1][-1], largest.box, run):
            groups[-1].append(run)
            largest = run if run.size > largest.size else largest
        else:
            groups.append([run])
            largest = run
    if known is None:
        return tuple(_line(group, page_number) for group in groups)
    return tuple(_known_line(group, page_number, known) for group in groups)


def _known_line(group: Sequence[Run], page_number: int, known: KnownLines) -> Line:
    key = tuple(map(id, group))
    line = known.get(key)
    if line is None:
        known[key] = line = _line(group, page_number)
    return line


def _continues_line(last: Run, tallest: BBox, run: Run) -> bool:
    """Whether `run` stands right of the last of its line, at the same height."""
    if run.box.x0 < last.box.x1 - _BACKSTEP * run.size:
        return False
    return tallest.is_level_with(run.box)


def _largest(group: Sequence[Run]) -> Run:
    return group[0] if len(group) == 1 else max(group, key=attrgetter("size"))


def _line(group: Sequence[Run], page_number: int) -> Line:
    if len(group) == 1:
        return _line_of(group[0], page_number)
    shown = [run for run in group if run.text.strip()]
    main = _largest([run for run in shown if len(run.text.strip()) > 3] or group)
    text, marks = "", []
    for before, run in zip([None, *group], group, strict=False):
        if before and not text.endswith(" ") and _apart(before, run):
            text += " "
        if _is_mark(run, main):
            marks.append(Mark(len(text.rstrip()), run.text.strip()))
        else:
            text += run.text
    left, _, right, _ = BBox.around([run.box for run in group])
    # As high as its text: bullets of 18 points stand before items of 12, seen in a report of 2024.
    box = BBox(left, main.box.top, right, main.box.bottom)
    shift = len(text) - len(text.lstrip())
    kept = tuple(Mark(max(0, mark.offset - shift), mark.digits) for mark in marks)
    bold, italic = all(run.bold for run in shown), all(run.italic for run in shown)
    return Line(_printed(text), page_number, box, main.size, bold, italic, kept)


def _line_of(run: Run, page_number: int) -> Line:
    """A line of one run, as two in three are: there is nothing to put together."""
    printed = _printed(run.text)
    shown = bool(printed)
    bold, italic = run.bold or not shown, run.italic or not shown
    return Line(printed, page_number, run.box, run.size, bold, italic)


def _printed(text: str) -> str:
    """The text of a line with single spaces and the dash that it shows."""
    text = " ".join(text.split())
    return text if text.isascii() else _SYMBOL_DASH.sub("–", text)


def _apart(before: Run, run: Run) -> bool:
    return run.box.x0 - before.box.x1 > _SPACE * max(before.size, run.size)


def _is_mark(run: Run, main: Run) -> bool:
    if run.size > _MARK_SIZE * main.size:
        return False
    digits = run.text.strip()
    raised = main.box.bottom - run.box.bottom > _MARK_RAISE * main.size
    return digits.isdigit() and len(digits) < 3 and raised

"""Runs of one type that follow each other on a line, put together.

Word draws a line in several goes, one for each word in places; of the 127 runs of a page half are
such pieces. What comes after compares runs by their places, and each comparison less is time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ofsted_parse.block import BBox, Run

#: Pieces of a word stand this close, in font sizes, and where a space is printed, so do two words:
#: half of what parts two columns. Between two pieces of a justified line more may stand.
_WITHIN, _BETWEEN = 0.2, 0.7
#: How far back a piece may begin, before the end of the one before it (kerning).
_BACK = 0.5
#: Two pieces of a line stand at one height, in points.
_LEVEL = 0.01


def whole_runs(runs: Iterable[Run]) -> Iterator[Run]:
    """The runs of a page in their order, with the pieces of one line, type and tag in one."""
    whole: Run | None = None
    for run in runs:
        if whole is not None and whole[2:] == run[2:] and _goes_on(whole, run):
            box = BBox(whole.box.x0, whole.box.top, max(whole.box.x1, run.box.x1), whole.box.bottom)
            whole = Run(whole.text + run.text, box, *whole[2:])
            continue
        if whole is not None:
            yield whole
        whole = run
    if whole is not None:
        yield whole


def _goes_on(before: Run, run: Run) -> bool:
    """Whether `run`, of the same type and tag, is the next piece of the same stretch of a line.

    Without a tag a space may part two cells of a table, between which there is a rule.
    """
    if abs(before.box.bottom - run.box.bottom) > _LEVEL:
        return False
    spaced = run.mcid is not None and before.text.endswith(" ")
    gap = (run.box.x0 - before.box.x1) / (run.size or 1.0)
    return -_BACK <= gap <= (_BETWEEN if spaced else _WITHIN)

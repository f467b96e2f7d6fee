"""Runs of one type that follow each other on a line, put together.

Word draws a line in several goes, one for each word in places; of the 127 runs of a page half are
such pieces. What comes after compares runs by their places, and each comparison less is time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

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
    pieces: list[Run] = []
    end = 0.0
    for run in runs:
        if pieces and pieces[0][2:] == run[2:] and _goes_on(pieces, end, run):
            end = max(end, run.box.x1)
        else:
            if pieces:
                yield _put_together(pieces, end)
            pieces, end = [], run.box.x1
        pieces.append(run)
    if pieces:
        yield _put_together(pieces, end)


def _put_together(pieces: Sequence[Run], end: float) -> Run:
    if len(pieces) == 1:
        return pieces[0]
    x0, top, _, bottom = pieces[0].box
    return Run("".join([run.text for run in pieces]), BBox(x0, top, end, bottom), *pieces[0][2:])


def _goes_on(pieces: Sequence[Run], end: float, run: Run) -> bool:
    """Whether `run`, of the same type and tag, is the next piece of a line that reaches to `end`.

    Without a tag a space may part two cells of a table, between which there is a rule.
    """
    if abs(pieces[0].box.bottom - run.box.bottom) > _LEVEL:
        return False
    spaced = run.mcid is not None and pieces[-1].text.endswith(" ")
    gap = (run.box.x0 - end) / (run.size or 1.0)
    return -_BACK <= gap <= (_BETWEEN if spaced else _WITHIN)

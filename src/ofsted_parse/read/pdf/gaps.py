"""Rows that stay whole where words are taken out of them."""

from __future__ import annotations

from collections.abc import Sequence

from ofsted_parse.block import Aside, BBox, Run

#: Of the font size. A gap of a word is narrower than the first, one of a letter than the second.
_NEXT_WORD, _SPACE = 0.8, 0.2
#: Two runs are in one row where they share this part of the lower one's height.
_ROW = 0.5

#: Why a run goes; None where it stays.
Fates = Sequence[Aside | None]
GONE = (Aside.HIDDEN, Aside.STRUCK)


def without_gaps(runs: Sequence[Run], fates: Fates) -> tuple[Run, ...]:
    """The runs that stay, each stretched over what is taken out beside it in its row.

    A gap would part the row as columns are parted. Struck words leave the place that they had to
    the row; hidden ones do so between two others, and nowhere else: nobody sees that they were.
    """
    kept: list[Run] = []
    waiting: list[Run] = []
    struck = False
    for run, fate in zip(runs, fates, strict=True):
        if fate in GONE:
            if waiting and not _in_row(waiting[-1], run):
                _close(kept, waiting, None, struck=struck)
                waiting = []
            waiting.append(run)
            struck = fate is Aside.STRUCK
            continue
        kept.append(_close(kept, waiting, run, struck=struck) or run)
        waiting = []
    _close(kept, waiting, None, struck=struck)
    return tuple(kept)


def _close(kept: list[Run], gone: list[Run], after: Run | None, *, struck: bool) -> Run | None:
    """Close a gap from the left, or else from the right; the run after it, if that is changed."""
    if not gone:
        return None
    hole = gone[0]._replace(
        box=BBox.around(run.box for run in gone), text="".join(run.text for run in gone)
    )
    left = bool(kept) and _meet(kept[-1], hole)
    right = after is not None and _meet(hole, after)
    overlaid = after is not None and _in_row(hole, after) and not right
    if left and (right or (struck and not overlaid)):
        kept[-1] = _stretched(kept[-1], hole, after if right else None)
    elif right and struck and after is not None:
        return after._replace(box=after.box._replace(x0=hole.box.x0))
    return None


def _stretched(run: Run, hole: Run, after: Run | None) -> Run:
    apart = hole.box.x0 - run.box.x1 > _SPACE * run.size or hole.text != hole.text.strip()
    apart = apart or (after is not None and after.box.x0 - hole.box.x1 > _SPACE * run.size)
    space = " " if apart and not run.text.endswith(" ") else ""
    return run._replace(text=run.text + space, box=run.box._replace(x1=hole.box.x1))


def _meet(one: Run, other: Run) -> bool:
    """Whether a run begins where another of its row ends."""
    gap = (other.box.x0 - one.box.x1) / max(one.size, other.size, 1.0)
    return _in_row(one, other) and -_NEXT_WORD / 2 < gap < _NEXT_WORD


def _in_row(one: Run, other: Run) -> bool:
    shared = min(one.box.bottom, other.box.bottom) - max(one.box.top, other.box.top)
    return shared >= _ROW * min(one.box.height, other.box.height)

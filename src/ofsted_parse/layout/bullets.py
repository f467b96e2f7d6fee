"""Bullets that a page shows and its text does not hold as such.

Browsers draw the marks of a list, so that no text stands for them. And a font may call its square
'§' or 'n', its ring 'o', its arrow 'Ø', or say nothing of it at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from ofsted_parse.block import BBox, Page, Run

#: What stands for every bullet told here.
BULLET = "•"
#: What Wingdings, Symbol and Courier have their bullets under ('Ø' an arrow, 'q' a box).
_SYMBOLS = frozenset("§Ø¨ünolqv\ufffd")
#: Single letters that are words, and signs that begin a line of text, a note or a table's row.
_NO_BULLETS = frozenset("aAiI&*†‡|/\\+=<>~#%@£$€_^\"'‘’“”„`´()[]{}.,;:!?…-–—−¶")
#: A bullet is set apart by this many font sizes: the space between words is 0.3 or less.
_APART = 0.45
#: So far apart, one alone is told.
_FAR_APART = 0.6
#: The text of an item begins within this many font sizes behind its bullet.
_FARTHEST = 4.0
#: Nothing stands before a bullet nearer than this many font sizes.
_BEFORE = 1.5
#: Left edges within this many points are one edge.
_EDGE = 2.0
#: The side of a drawn mark, in font sizes, and how far from square it is.
_SMALLEST, _LARGEST, _OBLONG = 0.12, 0.85, 1.7
#: No larger than this, in points: what is drawn besides is rules, boxes and pictures.
_LARGEST_POINTS = 16.0
#: A drawn mark stands this many font sizes before its text at least.
_DRAWN_APART = 0.15


class _Candidate(NamedTuple):
    """A run that may be a bullet or begin with one: which of the page, and how far it is apart."""

    page: int
    place: int
    run: Run
    #: From the sign to the text behind it, in font sizes; 0 for what is parted by a space.
    gap: float


def with_bullets(pages: Sequence[Page]) -> list[Page]:
    """`pages`, every bullet in their runs as '•': those drawn, and those that a font calls else."""
    found: dict[int, set[int]] = {}
    for candidate in _foreign(pages):
        found.setdefault(candidate.page, set()).add(candidate.place)
    return [_marked(page, found.get(number, set())) for number, page in enumerate(pages)]


def _marked(page: Page, foreign: set[int]) -> Page:
    drawn = list(_drawn(page)) if page.drawings else []
    if not foreign and not drawn:
        return page
    runs = [_as_bullet(run) if i in foreign else run for i, run in enumerate(page.runs)]
    return replace(page, runs=(*runs, *drawn))


def _as_bullet(run: Run) -> Run:
    return run._replace(text=BULLET + run.text.lstrip()[1:])


def _foreign(pages: Sequence[Page]) -> Iterator[_Candidate]:
    """The runs that are bullets under another name: they repeat at one edge, or stand far apart."""
    candidates = [c for number, page in enumerate(pages) for c in _candidates(number, page.runs)]
    for candidate in candidates:
        alone = candidate.gap >= _FAR_APART and _sign(candidate.run) in _SYMBOLS
        if alone or any(_alike(candidate, other) for other in candidates):
            yield candidate


def _alike(one: _Candidate, other: _Candidate) -> bool:
    if one is other or _sign(one.run) != _sign(other.run):
        return False
    return abs(one.run.box.x0 - other.run.box.x0) <= _EDGE


def _sign(run: Run) -> str:
    return run.text.lstrip()[:1]


def _candidates(page: int, runs: Sequence[Run]) -> Iterator[_Candidate]:
    for index, run in enumerate(runs):
        text = run.text.strip()
        if not _may_be_sign(text) or run.turned:
            continue
        gap = _gap_behind(text, run, runs[index + 1] if index + 1 < len(runs) else None)
        if gap is not None and _is_first(run, runs):
            yield _Candidate(page, index, run, gap)


def _may_be_sign(text: str) -> bool:
    """Whether `text` is, or begins with, a sign by itself that is no word and no number."""
    if not text or text[1:2].strip():
        return False
    sign = text[0]
    if sign in _SYMBOLS:
        return True
    return sign not in _NO_BULLETS and (sign.islower() or not (sign.isalnum() or sign == BULLET))


def _gap_behind(text: str, run: Run, following: Run | None) -> float | None:
    """How far apart text stands behind the sign, in font sizes; None where none does."""
    if len(text) > 1:
        return 0.0 if _begins_text(text[1:]) else None
    if following is None or not _beside(run.box, following.box):
        return None
    gap = (following.box.x0 - run.box.x1) / following.size if following.size else 0.0
    return gap if _APART <= gap <= _FARTHEST and _begins_text(following.text) else None


def _begins_text(text: str) -> bool:
    return text.lstrip("‘“('\" ")[:1].isalpha()


def _is_first(run: Run, runs: Sequence[Run]) -> bool:
    """Whether nothing stands close before a run in its row."""
    return not any(_beside(run.box, other.box) and _just_before(run.box, other) for other in runs)


def _just_before(box: BBox, other: Run) -> bool:
    return other.box.x0 < box.x0 - _EDGE and other.box.x1 > box.x0 - _BEFORE * other.size


def _beside(one: BBox, other: BBox) -> bool:
    middle = (one.top + one.bottom) / 2
    return other.top <= middle <= other.bottom


def _drawn(page: Page) -> Iterator[Run]:
    """A bullet for each small disc or square that is drawn before a line of text."""
    places: list[BBox] = []
    for box in page.drawings:
        if not _is_small(box) or any(_overlap(box, place) for place in places):
            continue
        run = _text_behind(box, page.runs)
        if run:
            places.append(box)
            yield run._replace(text=BULLET, box=run.box._replace(x0=box.x0, x1=box.x1), mcid=None)


def _is_small(box: BBox) -> bool:
    wide, high = box.x1 - box.x0, box.height
    if not 0 < wide <= _LARGEST_POINTS or not 0 < high <= _LARGEST_POINTS:
        return False
    return wide <= _OBLONG * high and high <= _OBLONG * wide


def _overlap(one: BBox, other: BBox) -> bool:
    apart = one.x0 > other.x1 or other.x0 > one.x1 or one.top > other.bottom
    return not (apart or other.top > one.bottom)


def _text_behind(box: BBox, runs: Sequence[Run]) -> Run | None:
    """The text that a mark stands before, if it is as large as a mark of that text would be."""
    row = [run for run in runs if _beside(box, run.box) and not run.turned]
    behind = min((run for run in row if run.box.x0 >= box.x1), key=_left, default=None)
    if behind is None or any(_just_before(box, run) for run in row):
        return None
    size = behind.size
    fits = _SMALLEST * size <= max(box.x1 - box.x0, box.height) <= _LARGEST * size
    near = _DRAWN_APART * size <= behind.box.x0 - box.x1 <= _FARTHEST * size
    return behind if fits and near else None


def _left(run: Run) -> float:
    return run.box.x0

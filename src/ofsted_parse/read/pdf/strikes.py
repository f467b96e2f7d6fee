"""Words with a line through them, and not under them or between them and the next row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ofsted_parse.block import BBox, Run
from ofsted_parse.read.pdf.text import PageText, Stretch

#: A line through words stands so far above their baseline, in font sizes: 0.22 to 0.35 as Word,
#: LibreOffice and Chromium draw it; one under them at 0 or below.
_LOWEST, _HIGHEST = 0.12, 0.5
#: So much of the line stands over words. A rule of a table goes on beside them.
_OVER_WORDS = 0.7
#: Strokes are looked for in bands of the page of this height, in points.
_BAND = 12.0
_WORD = re.compile(r"\S+")

Span = tuple[int, int]


#: One letter of a word is the rest of some edit, and turns no sense round (seen: the 't' of 'the').
_SLIP = 1


class Struck(NamedTuple):
    """Words with a line through them, as spans of the characters of a page."""

    words: tuple[Span, ...] = ()
    #: Words of which less than half is struck out: a slip, or an ending that goes.
    parts: tuple[Span, ...] = ()


def struck_words(
    text: PageText, runs: Sequence[Run], stretches: Sequence[Stretch], strokes: Sequence[BBox]
) -> Struck:
    """The words that `strokes` go through; `runs` are made of the `stretches` of `text`."""
    if not strokes:
        return Struck()
    spans = _struck(text, runs, stretches, strokes)
    struck = {index for span in spans for index in range(*span)}
    if not struck:
        return Struck()
    words: list[Span] = []
    parts: list[Span] = []
    for start, end in _words_at(text.characters, struck):
        letters = [at for at in range(start, end) if text.characters[at].isalnum()]
        hit = struck.intersection(letters or range(start, end))
        if 2 * len(hit) >= len(letters):
            words.append((start, end))
        elif len(hit) > _SLIP:
            parts.append((start, end))
    return Struck(tuple(words), tuple(parts))


def _words_at(characters: str, struck: set[int]) -> Iterator[Span]:
    """The words that hold any of some characters."""
    for word in _WORD.finditer(characters):
        if not struck.isdisjoint(range(*word.span())):
            yield word.span()


def _struck(
    text: PageText, runs: Sequence[Run], stretches: Sequence[Stretch], strokes: Sequence[BBox]
) -> Iterator[Span]:
    rows = _by_height(runs)
    for stroke in strokes:
        middle = (stroke.top + stroke.bottom) / 2
        band = int(middle // _BAND)
        near = [at for row in (band - 1, band, band + 1) for at in rows.get(row, ())]
        hit = [
            at
            for at in near
            if _shared(stroke, runs[at].box) > 0
            and _LOWEST < (text.origin(stretches[at][1])[1] - middle) / runs[at].size < _HIGHEST
        ]
        over = sum(_shared(stroke, runs[at].box) for at in hit)
        if over > _OVER_WORDS * (stroke.x1 - stroke.x0):
            for at in hit:
                yield from _under(text, stretches[at][1], stretches[at][2], stroke)


def _by_height(runs: Sequence[Run]) -> dict[int, list[int]]:
    """The places of the runs whose middle is in each band of the page."""
    bands: dict[int, list[int]] = {}
    for at, run in enumerate(runs):
        box = run.box
        bands.setdefault(int((box.top + box.bottom) / 2 // _BAND), []).append(at)
    return bands


def _shared(stroke: BBox, box: BBox) -> float:
    return max(0.0, min(stroke.x1, box.x1) - max(stroke.x0, box.x0))


def _under(text: PageText, start: int, end: int, stroke: BBox) -> Iterator[Span]:
    """The stretch of characters whose middles are under a stroke, if it holds letters.

    Word strikes the bullet of an item out where the end of its paragraph was changed.
    """
    under = [at for at in range(start, end) if _is_under(text.ink(at), stroke)]
    if any(text.characters[at].isalnum() for at in under):
        yield under[0], under[-1] + 1


def _is_under(ink: BBox, stroke: BBox) -> bool:
    return ink.x1 > ink.x0 and stroke.x0 <= (ink.x0 + ink.x1) / 2 <= stroke.x1

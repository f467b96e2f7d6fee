"""The words as read held against the words that are seen when the pages are drawn.

Every reading of a PDF's text shares what the file says: white text, covered text, a font that
names its letters wrongly. Only the page as seen shows that.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz

from ofsted_parse.block import Block, Line
from ofsted_parse.model import Warning, WarningCode

#: Shorter words are alike by chance, and are read wrong more easily.
_LETTERS = 4
#: So many longer words in a row on one line: slips of OCR, and straplines of logos, have fewer.
_WORDS = 4
#: Of 100, for a word of one reading in the line of the other.
_ALIKE = 80.0
#: Lines whose middles are no further apart than this times their height are the same line, or
#: neighbours with whose ends they may be mixed.
_NEAR = 1.5
#: So many characters are shown.
_SHOWN = 80
#: What OCR takes for one another.
_CONFUSED = str.maketrans("0158|!", "olsbll")


class _Place(NamedTuple):
    """A line by its middle and its height, and its letters."""

    middle: float
    height: float
    letters: str


def seen_differences(blocks: Sequence[Block], seen: Iterable[Sequence[Line]]) -> Iterator[Warning]:
    """A warning for each page that shows words which were not read, or the other way round.

    `seen` are the lines of each page that was looked at; one that shows nothing has none, and
    is passed over.
    """
    read: dict[int, list[Line]] = {}
    for block in blocks:
        for line in block.lines:
            read.setdefault(line.page_number, []).append(line)
    for lines in seen:
        if lines:
            number = lines[0].page_number
            yield from _page_differences(number, read.get(number, []), lines)


def _page_differences(number: int, read: Sequence[Line], seen: Sequence[Line]) -> Iterator[Warning]:
    for what, one, other in (
        ("words were read that the page does not show", read, seen),
        ("the page shows words that were not read", seen, read),
    ):
        alone = list(_alone(one, other))
        if alone:
            told = alone[0][:_SHOWN] + ("…" if len(alone[0]) > _SHOWN or alone[1:] else "")
            message = f"{what} ({_counted(alone)}): ‘{told}’"
            yield Warning(WarningCode.OCR_DIFFERS, message, number)


def _counted(texts: Sequence[str]) -> str:
    return f"{sum(len(text.split()) for text in texts)} words"


def _alone(lines: Sequence[Line], others: Sequence[Line]) -> Iterator[str]:
    """The stretches of lines that none of the others holds at that place."""
    places = [_place(line) for line in others if line.box]
    for line in lines:
        if line.box:
            mine = _place(line)
            near = " ".join(place.letters for place in places if _is_near(mine, place))
            yield from _stretches(line.text.split(), near)


def _place(line: Line) -> _Place:
    if line.box is None:
        return _Place(0.0, 0.0, "")
    box = line.box
    return _Place((box.top + box.bottom) / 2, box.height, _letters(line.text))


def _is_near(one: _Place, other: _Place) -> bool:
    return abs(one.middle - other.middle) <= _NEAR * max(one.height, other.height)


def _stretches(words: Sequence[str], near: str) -> Iterator[str]:
    """Words that follow one another and are not in the letters of the other reading."""
    stretch: list[str] = []
    short: list[str] = []
    for word in (*words, None):
        if word is not None and _is_missing(word, near):
            stretch += [*short, word]
            short = []
        elif word is not None and len(_letters(word)) < _LETTERS:
            short += [word] if stretch else []
        else:
            if sum(len(_letters(each)) >= _LETTERS for each in stretch) >= _WORDS:
                yield " ".join(stretch)
            stretch, short = [], []


def _is_missing(word: str, near: str) -> bool:
    letters = _letters(word)
    if len(letters) < _LETTERS:
        return False
    return letters not in near and fuzz.partial_ratio(letters, near, score_cutoff=_ALIKE) == 0


def _letters(text: str) -> str:
    return re.sub(r"[^a-z]", "", text.lower().translate(_CONFUSED))

"""Letters that count the items of a list: 'a)', 'b)' and '(i)', '(ii)'."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from ofsted_parse.block import Line

_LETTER = re.compile(r"(\(?)([a-z]|[ivx]{1,5})([.)])\s+(?=\S)")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
#: Left edges within this many points are one edge.
_EDGE = 5.0


class _Entry(NamedTuple):
    place: int
    x0: float
    #: What stands before and behind the letter.
    form: tuple[str, str]
    letter: str


def lettered(lines: Sequence[Line]) -> set[int]:
    """Which of `lines` (those with a box) begin with a letter of a list, by their places.

    A letter alone counts nothing ('(a) The' may stand at the start of any line): the one before or
    the one after it stands at the same edge.
    """
    entries = [entry for index, line in enumerate(lines) if (entry := _entry(index, line))]
    found: set[int] = set()
    while entries:
        first = entries[0]
        column = [entry for entry in entries if _alike(first, entry)]
        entries = [entry for entry in entries if not _alike(first, entry)]
        for one, other in pairwise(column):
            if _follows(one.letter, other.letter):
                found |= {one.place, other.place}
    return found


def letter_of(text: str) -> re.Match[str] | None:
    """The letter that a text begins with, its bracket or stop, and the space behind it."""
    return _LETTER.match(text)


def _entry(index: int, line: Line) -> _Entry | None:
    match = _LETTER.match(line.text)
    if match is None or line.box is None:
        return None
    return _Entry(index, line.box.x0, (match[1], match[3]), match[2])


def _alike(one: _Entry, other: _Entry) -> bool:
    return one.form == other.form and abs(one.x0 - other.x0) <= _EDGE


def _follows(letter: str, other: str) -> bool:
    if letter in _ROMAN and other in _ROMAN[_ROMAN.index(letter) + 1 :][:1]:
        return True
    return len(letter) == len(other) == 1 and ord(other) == ord(letter) + 1

"""Hyphens that pdftotext drops where a line ends with one: 'multi-' / 'agency' is one word then.

It prints the two lines as one, nearly twice as wide as others, and in it a word that is none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from itertools import accumulate, pairwise
from typing import NamedTuple

from ofsted_parse.block import Label
from ofsted_parse.data.words import is_word
from ofsted_parse.layout.dividing import PREFIX, Division
from ofsted_parse.read.text.lines import Typed
from ofsted_parse.read.text.width import DOUBLE, full_width, printed_width

#: Two lines in one are no wider than this; what is, is a paragraph in one line.
_TWICE = 2.15
#: The second of the two may be short.
_WIDER = 1.02
#: The first of the two ends within these shares of a full line.
_NEAREST, _FURTHEST = 0.78, 1.05
#: Where more lines than one in so many are as wide, paragraphs stand on one line each.
_SELDOM = 5
_WORD = re.compile(r"(?<![\w@/.:-])[a-zA-Z0-9]+(?:['’][a-z]+)?(?:-[a-zA-Z0-9]+)*(?![@/\w]|\.\w)")
_PIECE = 2


class _Place(NamedTuple):
    """Where in a line a hyphen was, and whether the text has the compound once more."""

    start: int
    sure: bool


def with_hyphens(lines: Sequence[Typed]) -> tuple[list[Typed], list[Division]]:
    """`lines`, those that are two made two again, and the hyphens that the text does not prove."""
    wide = _Wide(lines)
    whole: list[Typed] = []
    doubtful: list[Division] = []
    for line in lines:
        place = wide.place(line)
        if place is None:
            whole.append(line)
            continue
        first, second = line.text[: place.start], line.text[place.start :]
        whole += [replace(line, text=f"{first}-"), replace(line, text=second, blanks=0)]
        if not place.sure:
            division = Division(line.page, first.rsplit(" ", 1)[-1], second.split(" ", 1)[0])
            doubtful.append(division)
    return whole, doubtful


class _Wide:
    """The lines of a text that are two in one."""

    def __init__(self, lines: Sequence[Typed]) -> None:
        self._lines = [line for line in lines if line.label is Label.TEXT]
        self._full = self._full_line()

    def place(self, line: Typed) -> _Place | None:
        """Where in `line` one line ended with a hyphen; None where nothing shows it."""
        if not self._full or line.label is not Label.TEXT or not self._is_wide(line):
            return None
        for match in _WORD.finditer(line.text):
            ends = printed_width(line.text[: match.start()]) > _FURTHEST * self._full
            if ends:
                return None
            place = self._place_in(line.text, match)
            if place:
                return place
        return None

    def _full_line(self) -> float | None:
        """The width of full lines; None where too many are wider to be two in one."""
        broken = (line for line, after in pairwise(self._lines) if after.text[:1].islower())
        widths = [printed_width(line.text) for line in broken]
        full = full_width(widths)
        wide = full is not None and sum(width > DOUBLE * full for width in widths) * _SELDOM
        return None if wide and wide > len(widths) else full

    def _is_wide(self, line: Typed) -> bool:
        full = self._full or 0.0
        # A rough look first: most lines are not.
        return _WIDER * full < printed_width(line.text) < _TWICE * full

    def _place_in(self, text: str, match: re.Match[str]) -> _Place | None:
        """Where a hyphen was in a word that is none."""
        word = match[0]
        if self._is_known(word):
            return None
        full = self._full or 0.0
        before = printed_width(text[: match.start()])
        widths = accumulate(map(printed_width, word), initial=before)
        places = [
            i
            for i, width in enumerate(widths)
            if _PIECE <= i <= len(word) - _PIECE and _NEAREST * full < width < _FURTHEST * full
        ]
        printed = [i for i in places if f"{word[:i]}-{word[i:]}".lower() in self._compounds]
        likely = printed or [i for i in places if _parts_into_words(word, i)]
        return _Place(match.start() + likely[0], bool(printed)) if len(likely) == 1 else None

    def _is_known(self, word: str) -> bool:
        return all(map(_is_piece, word.split("-"))) or word in self._words

    @cached_property
    def _others(self) -> str:
        """The text of the lines that are not two in one."""
        return "\n".join(line.text for line in self._lines if not self._is_wide(line))

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(_WORD.findall(self._others))

    @cached_property
    def _compounds(self) -> frozenset[str]:
        return frozenset(word.lower() for word in self._words if "-" in word)


def _parts_into_words(word: str, place: int) -> bool:
    """Whether a hyphen at `place` makes two words of a piece that is none."""
    left, right = word[:place].rpartition("-")[2], word[place:].partition("-")[0]
    if not word.islower() or _is_piece(left + right):
        return False
    return _is_piece(right) and (_is_piece(left) or PREFIX.fullmatch(left) is not None)


def _is_piece(text: str) -> bool:
    """Whether it may stand between hyphens: a word, or the number of '17-year-old'."""
    return text.isdecimal() or is_word(text.lower())

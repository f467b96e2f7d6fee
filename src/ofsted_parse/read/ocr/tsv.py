"""What Tesseract saw: its table of words with places and confidence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ofsted_parse.block import BBox
from ofsted_parse.read.clean import clean

_COLUMNS = 12
_WORD_LEVEL = "5"
#: What rules of tables and shadows at the edge of the glass are read as.
_RULES = frozenset("|_¦—–-=~")


class Word(NamedTuple):
    """A word as it was read: its ink's place, and how sure the reader is of it, from 0 to 100."""

    text: str
    box: BBox
    confidence: float = 100.0


#: The words of one line, from left to right.
Words = list[Word]


def lines_of(table: str, scale: float) -> list[Words]:
    """The lines of Tesseract's TSV, top to bottom within a column; `scale` is points a pixel."""
    lines: dict[tuple[str, ...], Words] = {}
    for cells in _rows(table):
        word = _word(cells, scale)
        if word:
            lines.setdefault(tuple(cells[1:5]), []).append(word)
    return [words for words in lines.values() if not _is_rule(words)]


def _rows(table: str) -> Iterator[list[str]]:
    for row in table.splitlines():
        cells = row.split("\t", _COLUMNS - 1)
        if len(cells) == _COLUMNS and cells[0] == _WORD_LEVEL:
            yield cells


def _word(cells: list[str], scale: float) -> Word | None:
    text = clean(cells[-1]).strip(" |¦")
    if not text:
        return None
    left, top, width, height = (int(cell) * scale for cell in cells[6:10])
    box = BBox(left, top, left + width, top + height)
    return Word(text, box, float(cells[10]))


def _is_rule(words: Words) -> bool:
    return len(words) == 1 and set(words[0].text) <= _RULES

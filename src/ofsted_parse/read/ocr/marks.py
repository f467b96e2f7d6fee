"""Bullets and numbers that OCR took for something else, or passed over.

A bullet is read as ‘¢’, ‘®’, ‘e’ or ‘m’, and stands by itself before its text; a number between
two others that were read can only be the one between them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from ofsted_parse.block import BBox, Run

#: What stands for ink that was not read.
UNREAD = "\ufffd"
#: What is printed there: a shape, which one cannot be told.
_BULLET = "•"
#: A bullet is read as a sign or two, or as a letter or two; a number is no bullet.
_MARK = re.compile(
    r"(?!\d+[.)]?$|[“‘\"'(\[£]|[–—-]+$)(?:\S{1,2}|m\W\W|[^\w\s]{2,4}[a-z]?[^\w\s]{0,2})|[0O]"
)
#: A grey bullet that the scan has speckled: signs with which no line begins, wherever they end.
_SPECKS = "~=¬^"
_SPECKLES = re.compile(r"(?=\S*[~=¬^])[^\w\s]{1,4}[a-z]?[^\w\s]{0,2}")
_LETTERS = re.compile(r"\w+")
_NUMBER = re.compile(r"\d{1,3}\.?")
#: It stands apart from its text, in font sizes: further than words do.
_APART = 0.43
#: Marks of one list, and the text behind them, stand within so many points of each other.
_EDGE, _NEAR = 3.5, 6.0
#: So often that it is no accident.
_REPEATED = 2
#: From top to top, in font sizes: another paragraph.
_FAR_BELOW = 1.5
#: A number that was not read is no longer than this.
_LONGEST = 4

Row = list[Run]


class _Mark(NamedTuple):
    """A word at the beginning of a row that stands apart as a bullet or a number does."""

    page: int
    row: int
    text: str
    at: float
    text_at: float

    def is_alike(self, other: _Mark) -> bool:
        """Whether both may be of one list."""
        return abs(self.text_at - other.text_at) <= _EDGE and abs(self.at - other.at) <= _NEAR


def with_bullets(pages: Sequence[list[Row]]) -> list[list[Row]]:
    """The rows of pages, words from left to right, with every bullet and number as printed.

    Ink that is neither, and was not read, is left out.
    """
    pages = [[_without_read(_with_signs_in_one(row)) for row in rows] for rows in pages]
    marks = [mark for page, rows in enumerate(pages) for mark in _marks(page, rows)]
    told = dict(_numbers(marks))
    for mark in marks:
        if mark not in told and _is_bullet(mark, marks, pages[mark.page]):
            told[mark] = _BULLET
    changed = {(mark.page, mark.row): text for mark, text in told.items()}
    return [
        [_told(row, changed.get((page, index))) for index, row in enumerate(rows)]
        for page, rows in enumerate(pages)
    ]


def _with_signs_in_one(row: Row) -> Row:
    """The row with several signs before its text in one, and without specks in front of its words.

    Seen: ‘= ~—=-’, ‘~—=s-’ and ‘~The’ for a bullet whose grey fill the scan has speckled.
    """
    signs = list(takewhile(_is_sign, row))
    text = row[len(signs) :]
    if not signs or not text:
        return row
    word = text[0].text.lstrip(_SPECKS)
    speckled = len(signs) > 1 or word != text[0].text
    sign = _SPECKS[0] if speckled else signs[0].text
    ink = signs[0]._replace(text=sign, box=BBox.around([run.box for run in signs]))
    return [ink, text[0]._replace(text=word), *text[1:]]


def _is_sign(run: Run) -> bool:
    return not any(map(str.isalnum, run.text)) or bool(_SPECKLES.fullmatch(run.text))


def _without_read(row: Row) -> Row:
    """The row without the ink in it that was read after all, as a line by itself."""
    read = [run.box for run in row if run.text != UNREAD]
    return [
        run
        for run in row
        if run.text != UNREAD
        or not any(box.x0 < run.box.x1 and run.box.x0 < box.x1 for box in read)
    ]


def _marks(page: int, rows: Sequence[Row]) -> Iterator[_Mark]:
    for index, row in enumerate(rows):
        if len(row) < 2:
            continue
        first, second = row[0], row[1]
        apart = second.box.x0 - first.box.x1 >= _APART * second.size
        if apart or _SPECKLES.fullmatch(first.text):
            yield _Mark(page, index, first.text, first.box.x0, second.box.x0)


def _numbers(marks: Sequence[_Mark]) -> Iterator[tuple[_Mark, str]]:
    """What stands where a number does, and of which the numbers before and behind it tell which."""
    numbered = [i for i, mark in enumerate(marks) if _NUMBER.fullmatch(mark.text)]
    for start in numbered:
        first = marks[start]
        end = next((i for i in numbered if i > start and marks[i].is_alike(first)), start)
        between = [
            mark
            for mark in marks[start + 1 : end]
            if mark.is_alike(first) and len(mark.text) <= _LONGEST
        ]
        number = int(first.text.rstrip("."))
        if int(marks[end].text.rstrip(".")) == number + len(between) + 1:
            stop = "." if first.text.endswith(".") else ""
            yield from ((mark, f"{count}{stop}") for count, mark in enumerate(between, number + 1))


def _is_bullet(mark: _Mark, marks: Sequence[_Mark], rows: Sequence[Row]) -> bool:
    """A sign is one by its place, letters and ink where they are repeated and their text hangs.

    It hangs where the next row begins behind the mark, or with a mark of its own.
    """
    if not _MARK.fullmatch(mark.text):
        return False
    if mark.text != UNREAD and not _LETTERS.fullmatch(mark.text):
        return True
    alike = [other for other in marks if other.is_alike(mark) and _MARK.fullmatch(other.text)]
    own = {other.row for other in alike if other.page == mark.page}
    return len(alike) >= _REPEATED and _hangs(mark, rows, own)


def _hangs(mark: _Mark, rows: Sequence[Row], members: set[int]) -> bool:
    below = mark.row + 1
    if below >= len(rows) or below in members:
        return True
    row, next_ = rows[mark.row], rows[below]
    far_below = next_[0].box.top - row[0].box.top > _FAR_BELOW * row[1].size
    return far_below or next_[0].box.x0 >= mark.text_at - _EDGE


def _told(row: Row, mark: str | None) -> Row:
    """The row with its mark as it is printed, and without ink that was not read."""
    if mark is not None:
        row = [row[0]._replace(text=mark), *row[1:]]
    return [run for run in row if run.text != UNREAD]

"""Tables without rules: rows told by the gaps between them, or by the numbers that begin them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ofsted_parse.layout.rows import Segment

_Row = Sequence[Segment]

#: From top to top, the first line of a row is this much further down than the next of a cell.
_WIDER = 1.2
#: Lines no nearer than this, in font sizes, are two lines.
_LINE = 0.8
#: Sizes within this many points are one; columns are so many font sizes apart at least.
_SAME_SIZE, _BESIDE = 0.6, 0.9
#: So many rows, all parted alike in every column, are no accident.
_FEWEST = 3
#: Left edges within this many points are one column's.
_NEAR = 12.0
#: In columns of running text nearly every line has one beside it.
_MOSTLY_FULL = 0.8
#: A cell that names or numbers its row has no more words.
_LABEL_WORDS = 4
#: One number counts nothing.
_FEWEST_NUMBERED = 2
_NUMBER = re.compile(r"\d{1,3}[.)]?")


class LooseTable(NamedTuple):
    """The rows of a table, each of several printed rows, and what stands below it."""

    rows: list[list[_Row]]
    rest: list[_Row]


def side_by_side(rows: Sequence[_Row]) -> list[list[Segment]]:
    """`rows`, those half a line apart in columns beside one another made one.

    So the cells of a row stand where each is set in the middle of its height.
    """
    merged: list[list[Segment]] = []
    for row in rows:
        if merged and _is_half_a_line_below(merged[-1], row):
            merged[-1] = sorted([*merged[-1], *row], key=lambda segment: segment.box.x0)
        else:
            merged.append(list(row))
    return merged


def _is_half_a_line_below(row: _Row, below: _Row) -> bool:
    size, other = row[0].line.size, below[0].line.size
    pitch = min(s.box.top for s in below) - min(s.box.top for s in row)
    if abs(size - other) > _SAME_SIZE or not 0 < pitch < _LINE * size:
        return False
    apart = _BESIDE * size
    return all(
        one.box.x1 + apart <= two.box.x0 or two.box.x1 + apart <= one.box.x0
        for one in row
        for two in below
    )


def loose_table(band: Sequence[_Row]) -> LooseTable | None:
    """The table that printed rows in several columns are; None where they are columns of text."""
    rest_at = _end(band)
    body = list(band[:rest_at])
    rows = _by_numbers(body) or _by_gaps(body)
    return LooseTable(rows, list(band[rest_at:])) if rows else None


def _end(band: Sequence[_Row]) -> int:
    """Where a row stands alone behind a gap, at the left edge: what is below the table."""
    usual = _tightest(band)
    for index in range(1, len(band)):
        alone = len(band[index]) == 1 and _in_first(band, band[index])
        if alone and _pitch(band, index) > _WIDER * usual:
            return index
    return len(band)


def _by_numbers(band: Sequence[_Row]) -> list[list[_Row]]:
    """Rows that their first column counts, with a heading above them or without."""
    starts = [i for i, row in enumerate(band) if _in_first(band, row)]
    headed = bool(starts) and not _NUMBER.fullmatch(band[starts[0]][0].line.text)
    texts = [band[i][0].line.text for i in starts[headed:]]
    if len(texts) < _FEWEST_NUMBERED or not all(map(_NUMBER.fullmatch, texts)):
        return []
    numbers = [int(text.rstrip(".)")) for text in texts]
    counted = numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    return _groups(band, starts) if counted and starts[0] == 0 else []


def _by_gaps(band: Sequence[_Row]) -> list[list[_Row]]:
    """Rows with a gap above each, in all columns at one height; each has several cells."""
    usual = _tightest(band)
    starts = [0, *(i for i in range(1, len(band)) if _pitch(band, i) > _WIDER * usual)]
    rows = _groups(band, starts)
    if not all(any(len(row) > 1 for row in printed) for printed in rows):
        return []
    full = sum(len(row) > 1 for row in band) >= _MOSTLY_FULL * len(band)
    labelled = all(_words(_first_cell(band, row)) <= _LABEL_WORDS for row in rows)
    enough = len(rows) >= _FEWEST and not full
    return rows if enough or (labelled and len(rows) > 1) else []


def _groups(band: Sequence[_Row], starts: Sequence[int]) -> list[list[_Row]]:
    ends = [*starts[1:], len(band)]
    return [list(band[start:end]) for start, end in zip(starts, ends, strict=True)]


def _first_cell(band: Sequence[_Row], rows: Sequence[_Row]) -> Iterator[Segment]:
    return (row[0] for row in rows if _in_first(band, row))


def _words(segments: Iterator[Segment]) -> int:
    return sum(len(segment.line.text.split()) for segment in segments)


def _in_first(band: Sequence[_Row], row: _Row) -> bool:
    """Whether a row has something in the first column."""
    return row[0].box.x0 <= min(other[0].box.x0 for other in band) + _NEAR


def _tightest(band: Sequence[_Row]) -> float:
    """The smallest distance from line to line."""
    pitches = [_pitch(band, index) for index in range(1, len(band))]
    size = band[0][0].line.size
    return min((pitch for pitch in pitches if pitch > _LINE * size), default=size)


def _pitch(band: Sequence[_Row], index: int) -> float:
    """From the row above to this one, where their texts begin highest."""
    return min(s.box.top for s in band[index]) - min(s.box.top for s in band[index - 1])

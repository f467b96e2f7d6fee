"""Words that were recognised, made runs as those of any other page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ofsted_parse.block import BBox, Run
from ofsted_parse.layout.rows import rows_of
from ofsted_parse.read.ocr.lettering import setting_of, settled, width_size, word_size
from ofsted_parse.read.ocr.marks import UNREAD, Row, with_bullets
from ofsted_parse.read.ocr.strokes import Strokes, are_bold
from ofsted_parse.read.ocr.tsv import Word, Words

#: How far a font hangs below its line, in sizes.
_BELOW = 0.21
#: Words further apart than this, in font sizes, are no neighbours: columns, or what is behind a
#: bullet.
_GAP = 1.0
#: The next word of a line may be so many times as large, or as small.
_UNEVEN = 1.5
#: A word of fewer letters tells nothing by its width.
_LETTERS = 4
#: Marks stand before their text no nearer and no further than this, and are no higher, in font
#: sizes.
_SPACE, _MARGIN, _MARK = 0.25, 3.5, 0.85


class SetLine(NamedTuple):
    """A line of words, and how it is set: in points, `thickness` 0 where no picture tells it."""

    words: Words
    size: float
    baseline: float
    thickness: float = 0.0
    #: Where ink stands by itself before the line, as a bullet does that was not read.
    before: BBox | None = None

    @property
    def letters(self) -> int:
        """How much is set in it."""
        return max(1, sum(len(word.text) for word in self.words))


def even_pieces(words: Words) -> Iterator[Words]:
    """A line in pieces of one size: the words of a logo are no line with those beside it."""
    baseline = setting_of(words).baseline
    piece: Words = []
    last = 0.0
    for word in words:
        size = word_size(word, baseline) or _by_width(word) or last
        if last and not 1 / _UNEVEN < size / last < _UNEVEN:
            yield piece
            piece = []
        piece.append(word)
        last = size
    yield piece


def _by_width(word: Word) -> float:
    return width_size([word]) if len(word.text) >= _LETTERS and word.text.isalpha() else 0.0


def set_line(words: Words, strokes: Strokes) -> SetLine:
    """A line of words as it is set, by the picture of its page."""
    size, baseline = setting_of(words)
    before = _mark_before(words[0].box, size, strokes)
    return SetLine(words, size, baseline, stroke_width(words, strokes), before)


def stroke_width(words: Words, strokes: Strokes) -> float:
    """How thick the strokes of a line are, by all its letters, in points."""
    letters = sum(len(word.text) for word in words)
    return sum(strokes.thickness(word.box) * len(word.text) for word in words) / letters


def _mark_before(box: BBox, size: float, strokes: Strokes) -> BBox | None:
    """Where ink stands before a word, if it is no larger than a bullet or a number."""
    left, right = box.x0 - _MARGIN * size, box.x0 - _SPACE * size
    around = BBox(left, box.bottom - size, right, box.bottom + _BELOW * size)
    ink = strokes.ink_in(around)
    return ink if ink and ink.height < _MARK * size else None


def runs_of(pages: Sequence[Sequence[SetLine]]) -> list[tuple[Run, ...]]:
    """The runs of each page, in rows from top to bottom, all set alike where they nearly are."""
    lines = [line for page in pages for line in page]
    letters = [line.letters for line in lines]
    sizes = iter(settled([line.size for line in lines], letters))
    bold = iter(are_bold([line.thickness / line.size for line in lines], letters))
    words = [
        [run for line in page for run in _words(line, next(sizes), next(bold))] for page in pages
    ]
    rows = with_bullets([rows_of(page) for page in words])
    return [tuple(run for row in page for run in _joined(row)) for page in rows]


def _words(line: SetLine, size: float, bold: bool) -> Iterator[Run]:
    bottom = line.baseline + _BELOW * size
    if line.before:
        yield Run(UNREAD, BBox(line.before.x0, bottom - size, line.before.x1, bottom), size, bold)
    for word in line.words:
        box = BBox(word.box.x0, bottom - size, word.box.x1, bottom)
        yield Run(word.text, box, size, bold)


def _joined(row: Row) -> Iterator[Run]:
    """The words of a row as runs, each as far as they stand close to one another."""
    group: list[Run] = []
    for word in row:
        if group and not _together(group[-1], word):
            yield _run(group)
            group = []
        group.append(word)
    if group:
        yield _run(group)


def _together(one: Run, other: Run) -> bool:
    alike = (one.size, one.bold) == (other.size, other.bold)
    return alike and other.box.x0 - one.box.x1 <= _GAP * other.size


def _run(words: Sequence[Run]) -> Run:
    text = " ".join(word.text for word in words)
    return words[0]._replace(text=text, box=BBox.around(_boxes(words)))


def _boxes(words: Iterable[Run]) -> Iterator[BBox]:
    return (word.box for word in words)

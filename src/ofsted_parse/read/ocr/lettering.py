"""How a line is set, told by its words: its size, where its letters stand, how thick they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from ofsted_parse.read.ocr.tsv import Word, Words

#: Heights in font sizes: of capitals and upright strokes, of small letters, and what hangs below.
#: (Tahoma, Arial and Verdana differ by two per cent.)
_TALL, _SMALL, _BELOW = 0.76, 0.56, 0.21
#: How far letters rise above their line, in font sizes.
_RISES = {
    **dict.fromkeys("bdfhklABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789£&?!()[]%/", _TALL),
    **dict.fromkeys("acegmnopqrsuvwxyz", _SMALL),
}
#: Whether the dot of these belongs to the box is chance, and t ends between the two heights.
_UNTOLD = frozenset("ijt")
_DEEP = frozenset("gjpqyQ(),;[]/")
#: Sizes that differ by less than this share are one: what is measured errs by a twentieth.
_SAME = 0.09
#: A line of few letters tells little of its own size, and is taken for one of those around it.
_FEW, _SAME_OF_FEW = 25, 0.2
#: Where height and width of a short line say so different things, its height is not that of type.
_OFF = 1.3
#: A word of fewer letters tells little.
_LETTERS = 2


class Setting(NamedTuple):
    """How a line is set, in points: the size of its font and the height of its foot."""

    size: float
    baseline: float


def setting_of(words: Words) -> Setting:
    """The setting of a line of words in ink, which has one at least."""
    baseline = _baseline(words)
    sizes = [size for word in words if (size := word_size(word, baseline))]
    wide = width_size(words)
    size = median(sizes) if sizes else wide
    few = sum(len(word.text) for word in words) < _FEW
    # A rule above a short line, or a raised sign in it, makes it higher than its letters are.
    return Setting(max(1.0, wide if few and not 1 / _OFF < size / wide < _OFF else size), baseline)


def word_size(word: Word, baseline: float) -> float:
    """The size of a word by its height above its line; 0 where its letters do not tell."""
    rise = _rise(word.text)
    return (baseline - word.box.top) / rise if rise else 0.0


def _baseline(words: Words) -> float:
    level = [w.box.bottom for w in words if _is_level(w.text)]
    if level:
        return median(level)
    return median(w.box.bottom - w.box.height * _BELOW / (_TALL + _BELOW) for w in words)


def _is_level(text: str) -> bool:
    letters = set(text)
    return not letters & _DEEP and any(letter.isalnum() for letter in text)


def _rise(text: str) -> float:
    """How far a word rises above its line, in font sizes; 0 where its letters do not tell."""
    rise = max((_RISES.get(letter, 0.0) for letter in text), default=0.0)
    return 0.0 if rise < _TALL and _UNTOLD & set(text) else rise


def settled(sizes: Sequence[float], weights: Sequence[int]) -> list[float]:
    """The sizes of many lines, those that are measured nearly alike made one.

    The commonest, by the letters that are set in it, takes in those around it; then the next.
    """
    counts = Counter[float]()
    for size, weight in zip(sizes, weights, strict=True):
        counts[round(size, 1)] += weight
    kept: list[float] = []
    for size, _ in sorted(counts.items(), key=lambda pair: -_around(pair[0], counts)):
        if counts[size] >= _FEW and _nearest(size, kept, _SAME) is None:
            kept.append(size)
    pairs = zip(sizes, weights, strict=True)
    return [_settled(size, kept, few=weight < _FEW) for size, weight in pairs]


def _settled(size: float, kept: Sequence[float], *, few: bool) -> float:
    """The size that a line is set in; a few letters tell it badly, and are likely in the usual."""
    settled = _nearest(size, kept, _SAME)
    if settled is None and few:
        settled = next((one for one in kept if abs(one - size) <= _SAME_OF_FEW * one), None)
    return round(size, 1) if settled is None else settled


def _nearest(size: float, kept: Sequence[float], same: float) -> float | None:
    near = [one for one in kept if abs(one - size) <= same * one]
    return min(near, key=lambda one: abs(one - size), default=None)


def _around(size: float, counts: Counter[float]) -> float:
    """How much is set in a size, and in those a hair's breadth from it."""
    return counts[size] + sum(
        count / 2 for other, count in counts.items() if 0 < abs(other - size) < 0.15
    )


def width_size(words: Words) -> float:
    """The size of a line by the widths of its words, where their heights are not those of ink.

    Programs that lay text under a picture set each word as wide as it is, in a size of their own.
    """
    told = [(w.box.x1 - w.box.x0) / _width(w.text) for w in words if len(w.text) >= _LETTERS]
    return median(told) if told else max(w.box.height for w in words)


def _width(text: str) -> float:
    """How wide a word is set in Arial or Tahoma, in font sizes."""
    return sum(_WIDTHS.get(letter, _USUAL_WIDTH) for letter in text)


_USUAL_WIDTH = 0.54
_WIDTHS = {
    **dict.fromkeys("ijl.,:;'’‘!|", 0.24),
    **dict.fromkeys("ftrI()-–", 0.31),
    **dict.fromkeys("ckszvxyJ", 0.5),
    **dict.fromkeys("ABDEFKLPRSTVXYZ", 0.65),
    **dict.fromkeys("CGHNOQUw", 0.74),
    **dict.fromkeys("mMW", 0.87),
}

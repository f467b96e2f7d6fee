"""By how much a page lies askew, seen in its picture or in the places of its words."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from ofsted_parse.block import BBox
from ofsted_parse.read.ocr.tsv import Word, Words

if TYPE_CHECKING:
    from PIL import Image

#: Degrees to either side: a sheet in a feeder lies within one or two, by hand within five.
_MOST = 5.0
_COARSE, _FINE = 0.5, 0.1
#: A page is looked at so many pixels wide: a tenth of a degree is one of them at its edge.
_WIDTH = 620
#: Less than this is as good as straight, and turning a picture blurs it.
_STRAIGHT = 0.15
#: So many times as even, or it is chance: a page with a few words, or none.
_CLEARLY = 1.05
#: Words of a line that are followed by another, so many at least.
_PAIRS = 20


def picture_skew(image: Image.Image) -> float:
    """The degrees by which the lines of a grey picture fall to the right; 0 where they are level.

    Lines that are level fill some rows of the picture and leave those between them empty.
    """
    from PIL import ImageOps  # only scans need it

    evenness = _Evenness(ImageOps.invert(image.reduce(max(1, image.width // _WIDTH))))
    steps = int(_MOST / _COARSE)
    coarse = max((step * _COARSE for step in range(-steps, steps + 1)), key=evenness)
    near = (coarse + step * _FINE for step in range(-5, 6))
    best = max(near, key=evenness)
    clear = evenness(best) > _CLEARLY * evenness(0.0)
    return best if clear and _STRAIGHT <= abs(best) <= _MOST else 0.0


class _Evenness:
    """How much the rows of a picture differ from their neighbours, when turned by some degrees."""

    def __init__(self, image: Image.Image) -> None:
        self._image = image

    def __call__(self, degrees: float) -> float:
        from PIL import Image  # only scans need it

        turned = self._image.rotate(degrees, Image.Resampling.BILINEAR).convert("F")
        column = turned.resize((1, turned.height), Image.Resampling.BOX)
        rows = [float(column.getpixel((0, y))) for y in range(column.height)]  # type: ignore[arg-type]
        return sum((one - other) ** 2 for one, other in pairwise(rows))


def words_skew(lines: Iterable[Words]) -> float:
    """The degrees by which lines fall to the right, by the feet of their words."""
    slopes = [slope for words in lines for slope in _slopes(words)]
    if len(slopes) < _PAIRS:
        return 0.0
    degrees = math.degrees(math.atan(median(slopes)))
    return degrees if abs(degrees) >= _STRAIGHT else 0.0


def _slopes(words: Sequence[Word]) -> Iterator[float]:
    if len(words) > 2:
        first, last = words[0].box, words[-1].box
        yield from [(last.bottom - first.bottom) / max(1.0, last.x0 - first.x0)] * len(words)


def levelled(lines: Iterable[Words], degrees: float, centre: tuple[float, float]) -> list[Words]:
    """The words at their places on the page turned back by so many degrees round its centre."""
    return [[word._replace(box=_turned(word.box, degrees, centre)) for word in ws] for ws in lines]


def _turned(box: BBox, degrees: float, centre: tuple[float, float]) -> BBox:
    """The box at its new place, of the same size."""
    angle = math.radians(-degrees)
    x, y = (box.x0 + box.x1) / 2 - centre[0], (box.top + box.bottom) / 2 - centre[1]
    right = x * math.cos(angle) - y * math.sin(angle) + centre[0] - (box.x0 + box.x1) / 2
    down = x * math.sin(angle) + y * math.cos(angle) + centre[1] - (box.top + box.bottom) / 2
    return BBox(box.x0 + right, box.top + down, box.x1 + right, box.bottom + down)

"""What else the picture of a page shows: bold type, rules, and marks that were not read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from statistics import median
from typing import TYPE_CHECKING, Any

from ofsted_parse.block import BBox

if TYPE_CHECKING:
    from PIL import Image

#: Darker than this is ink.
_INK = 140
#: A rule is told by pieces of so many pixels that are nearly all ink, and no thicker than this:
#: bars are no rules. Along the page there are six in a row, which no bold letter is; upright three.
_PIECE, _FULL, _THIN = 40, 190, 12
_SHADES = 255
_ALONG, _UPRIGHT = re.compile(b"\x01{6,}"), re.compile(b"\x01{3,}")
#: Pillow's own number for a picture turned over its diagonal.
_TRANSPOSE: Any = 5
#: Bold letters have strokes so many times as thick as those of the text: 1.4 to 1.7 times.
_BOLD = 1.22


class Strokes:
    """The ink of a page, and what is left of it without the outermost pixel of each stroke."""

    def __init__(self, image: Image.Image, scale: float) -> None:
        """`scale` is pixels a point; all that is told is in points."""
        from PIL import ImageFilter  # only scans need it

        self._ink = image.point([1 if shade < _INK else 0 for shade in range(256)])
        self._inner = self._ink.filter(ImageFilter.MinFilter(3))
        self._scale = scale

    def thickness(self, box: BBox) -> float:
        """How thick the strokes in a box are."""
        place = self._place(box)
        ink = self._ink.crop(place).histogram()[1]
        inner = self._inner.crop(place).histogram()[1]
        # A stroke loses one pixel at each side: what is lost is twice its length.
        return 2 * ink / max(1, ink - inner) / self._scale

    def ink_in(self, box: BBox) -> BBox | None:
        """Where there is ink in a box; dots of a single pixel are dust."""
        left, top, *_ = self._place(box)
        found = self._inner.crop(self._place(box)).getbbox()
        if found is None:
            return None
        x0, y0, x1, y1 = found
        corners = (left + x0, top + y0, left + x1, top + y1)
        return BBox(*(value / self._scale for value in corners))

    def rules(self) -> list[BBox]:
        """The rules that are drawn along the page, and those that are upright."""
        along = [BBox(*self._points(sides)) for sides in _rules(self._ink, _ALONG)]
        turned = self._ink.transpose(_TRANSPOSE)
        upright = [self._points(sides) for sides in _rules(turned, _UPRIGHT)]
        return along + [BBox(top, x0, bottom, x1) for x0, top, x1, bottom in upright]

    def _points(self, sides: Iterable[int]) -> list[float]:
        return [side / self._scale for side in sides]

    def _place(self, box: BBox) -> tuple[int, int, int, int]:
        corners = (box.x0, box.top, box.x1, box.bottom)
        left, top, right, bottom = (round(value * self._scale) for value in corners)
        return left, top, max(right, left + 1), max(bottom, top + 1)


def _rules(ink: Image.Image, long: re.Pattern[bytes]) -> Iterator[tuple[int, int, int, int]]:
    """Where thin lines run from left to right in a picture of ink."""
    full = (
        ink.point([0, *[_SHADES] * _SHADES])
        .reduce((_PIECE, 1))
        .point([int(s > _FULL) for s in range(256)])
    )
    width, data = full.width, full.tobytes()
    open_: dict[tuple[int, int], int] = {}
    for y in range(full.height + 1):
        row = data[y * width : (y + 1) * width]
        found = {match.span() for match in long.finditer(row)} if 1 in row else set()
        for span in [span for span in open_ if not _touches(span, found)]:
            top = open_.pop(span)
            if y - top <= _THIN:
                yield span[0] * _PIECE, top, span[1] * _PIECE, y
        for span in found:
            if not _touches(span, open_):
                open_[span] = y


def _touches(span: tuple[int, int], others: Iterable[tuple[int, int]]) -> bool:
    return any(start < span[1] and end > span[0] for start, end in others)


def are_bold(thickness: Sequence[float], letters: Sequence[int]) -> list[bool]:
    """Which lines are bold: those much thicker than most of the text; both as shares of its size.

    `letters` is how much each line holds.
    """
    if not thickness:
        return []
    usual = median(one for one, count in zip(thickness, letters, strict=True) for _ in range(count))
    return [one > _BOLD * usual for one in thickness]

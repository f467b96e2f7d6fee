"""How high a row has to be: Excel can work it out, other programs take what the file says."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from xlsxwriter.utility import xl_pixel_width
from xlsxwriter.worksheet import Worksheet

#: Points of a line of Calibri 11, and of the highest row.
_LINE = 15.0
_HIGHEST = 409.0
#: Pixels: of a character in the width of a column, of what is left free at its edge, of a space,
#: and of the widest character.
_CHARACTER = 7
_EDGE = 9
_SPACE = 3
_WIDEST = 13
_BOLD = 1.07


class GrowingWorksheet(Worksheet):  # type: ignore[misc]
    """A sheet whose rows have a height and still grow with what is written into them.

    xlsxwriter marks a height that is given as one to keep.
    """

    def _xml_start_tag_unencoded(self, tag: str, attributes: Iterable[Any] = ()) -> None:
        kept = [attribute for attribute in attributes if attribute[0] != "customHeight"]
        super()._xml_start_tag_unencoded(tag, kept)


def row_height(cells: Iterable[tuple[str, int]], *, bold: bool = False) -> float:
    """The points that show all of some texts, each in a column so many characters wide."""
    factor = _BOLD if bold else 1.0
    lines = max(
        (_lines(text, (width * _CHARACTER - _EDGE) / factor) for text, width in cells), default=1
    )
    return min(lines * _LINE, _HIGHEST)


def _lines(text: str, pixels: float) -> int:
    return sum(_lines_of_paragraph(line, pixels) for line in text.split("\n"))


def _lines_of_paragraph(text: str, pixels: float) -> int:
    if len(text) * _WIDEST <= pixels:
        return 1
    lines, used = 1, 0.0
    for word in text.split(" "):
        width = _width(word)
        if used and used + width > pixels:
            lines, used = lines + 1, 0.0
        # A word longer than the line is broken.
        broken, rest = divmod(width, pixels)
        lines, used = lines + int(broken), used + rest + _SPACE
    return lines


@lru_cache(maxsize=10_000)
def _width(word: str) -> int:
    pixels: int = xl_pixel_width(word)
    return pixels

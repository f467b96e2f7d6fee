"""What xlsxwriter does not do: rows that fit their text and still grow, tables in long files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from xlsxwriter.utility import xl_pixel_width, xl_range
from xlsxwriter.worksheet import Worksheet

#: Points of a line of Calibri in each size that text is set in, the largest first, and of the
#: highest row.
LINES = {11: 15.0, 9: 12.0, 8: 11.25}
_LARGEST, SMALLEST = max(LINES), min(LINES)
_HIGHEST = 409.0
#: Pixels: of a character in the width of a column, of what is left free at its edge, of a space,
#: and of the widest character.
_CHARACTER = 7
_EDGE = 9
_SPACE = 3
_WIDEST = 13
_BOLD = 1.07
#: The part of a line that a broken word fills at least (seen: paths of files in LibreOffice).
_BROKEN = 0.7


class GrowingWorksheet(Worksheet):  # type: ignore[misc]
    """A sheet whose rows have a height and still grow with what is written into them.

    xlsxwriter marks a height that is given as one to keep.
    """

    def _xml_start_tag_unencoded(self, tag: str, attributes: Iterable[Any] = ()) -> None:
        kept = [attribute for attribute in attributes if attribute[0] != "customHeight"]
        super()._xml_start_tag_unencoded(tag, kept)

    def add_named_table(self, name: str, last_row: int, headers: Sequence[str]) -> None:
        """Make a table of all rows below the headers, which are written, up to the last (from 0).

        xlsxwriter knows no tables in files that are written row by row, for it would write the
        headers again; and it notes every cell of a table, of which there may be millions.
        """
        sheet: Any = self
        writes, sheet._write_string = sheet._write_string, lambda *_: 0
        constant, sheet.constant_memory = sheet.constant_memory, False
        columns = [{"header": header} for header in headers]
        self.add_table(0, 0, 1, len(headers) - 1, {"name": name, "columns": columns, "style": None})
        sheet._write_string, sheet.constant_memory = writes, constant
        table = self.tables[-1]
        table["range"] = table["a_range"] = table["autofilter"] = xl_range(
            0, 0, last_row, len(headers) - 1
        )


def type_size(text: str, width: int) -> int | None:
    """The largest size in which a column so many characters wide shows all of a text.

    None where even the smallest is too large for the highest row of Excel.
    """
    return next((size for size in LINES if _points(text, width, size) <= _HIGHEST), None)


def row_height(cells: Iterable[tuple[str, int]], *, bold: bool = False) -> float:
    """The points that show all of some texts, each in a column so many characters wide."""
    heights = (_shown_at(text, width, bold) for text, width in cells)
    return min(max(heights, default=LINES[_LARGEST]), _HIGHEST)


def _shown_at(text: str, width: int, bold: bool) -> float:
    if bold:
        return _points(text, width, _LARGEST, _BOLD)
    return _points(text, width, type_size(text, width) or SMALLEST)


def _points(text: str, width: int, size: int, factor: float = 1.0) -> float:
    pixels = (width * _CHARACTER - _EDGE) / factor * _LARGEST / size
    return sum(_lines_of_paragraph(line, pixels) for line in text.split("\n")) * LINES[size]


def _lines_of_paragraph(text: str, pixels: float) -> int:
    if len(text) * _WIDEST <= pixels:
        return 1
    lines, used = 1, 0.0
    for word in text.split(" "):
        width = _width(word)
        if used and used + width > pixels:
            lines, used = lines + 1, 0.0
        # A word longer than the line is broken, by some programs early: behind a hyphen in it.
        broken, rest = divmod(width, pixels if width <= pixels else pixels * _BROKEN)
        lines, used = lines + int(broken), used + rest + _SPACE
    return lines


@lru_cache(maxsize=10_000)
def _width(word: str) -> int:
    pixels: int = xl_pixel_width(word)
    return pixels

"""What xlsxwriter does not do: rows that fit their text and still grow, tables in long files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from xlsxwriter.utility import xl_pixel_width, xl_range
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

"""How the cells of the Excel file look."""

from __future__ import annotations

from enum import Enum, auto
from typing import Any

from ofsted_parse.model import Grade
from ofsted_parse.render import phrases
from ofsted_parse.render.xlsx.height import LINES

_INK = "#1F2A37"
_LINE = "#D5DAE1"
_HEADER = "#1F3A5F"
#: The columns to fill in are told from those that are printed.
_FILL_IN_HEADER = "#8A5A00"
_FILL_IN = "#FFFBEF"
_LINK = "#0B57A4"
#: Background and text of each colour of the palette: dark on light, with a contrast above 7.
COLOURS = {
    "green": {"bg_color": "#DDF1E0", "font_color": "#124A1E"},
    "yellow": {"bg_color": "#FFF0C2", "font_color": "#5C4300"},
    "red": {"bg_color": "#FADBD8", "font_color": "#7A1C12"},
}
_DATE = "d mmm yyyy"


class Look(Enum):
    """The looks of a cell, colours of grades aside."""

    HEADER = auto()
    FILL_IN_HEADER = auto()
    TEXT = auto()
    NUMBER = auto()
    DAY = auto()
    LINK = auto()
    FILL_IN = auto()
    FILL_IN_DAY = auto()


_CELL = {"valign": "top", "font_color": _INK, "bottom": 1, "bottom_color": _LINE}
#: Set in a little, so that what stands in two columns does not read as one.
_WRAPPED = {**_CELL, "text_wrap": True, "align": "left", "indent": 1}
_HEADING = {**_WRAPPED, "bold": True, "font_color": "#FFFFFF"}
_FREE = {**_WRAPPED, "bg_color": _FILL_IN, "border": 1, "border_color": _LINE}
_PROPERTIES: dict[Look, dict[str, Any]] = {
    Look.HEADER: {**_HEADING, "bg_color": _HEADER},
    Look.FILL_IN_HEADER: {**_HEADING, "bg_color": _FILL_IN_HEADER},
    Look.TEXT: _WRAPPED,
    Look.NUMBER: {**_CELL, "align": "center"},
    Look.DAY: {**_CELL, "num_format": _DATE, "align": "left", "indent": 1},
    Look.LINK: {**_WRAPPED, "font_color": _LINK, "underline": 1},
    Look.FILL_IN: _FREE,
    Look.FILL_IN_DAY: {**_FREE, "num_format": _DATE},
}


class Looks:
    """The formats of one workbook."""

    def __init__(self, workbook: Any) -> None:
        self._formats = {
            look: workbook.add_format(properties) for look, properties in _PROPERTIES.items()
        }
        self._grades = {
            grade: workbook.add_format({**_WRAPPED, **COLOURS[colour]})
            for grade, colour in phrases.GRADE_COLOURS.items()
        }
        self._small = {
            size: workbook.add_format({**_WRAPPED, "font_size": size})
            for size in LINES
            if size < max(LINES)
        }
        self.statuses = {
            colour: workbook.add_format(properties) for colour, properties in COLOURS.items()
        }

    def __getitem__(self, look: Look) -> Any:
        return self._formats[look]

    def text(self, size: int) -> Any:
        """The look of a text in a size of type: smaller where a row could not show it else."""
        return self._small.get(size, self._formats[Look.TEXT])

    def grade(self, grade: Grade | None) -> Any:
        """The colour of a grade; that of any text where it is none that is known."""
        return self._grades[grade] if grade else self._formats[Look.TEXT]

"""One sheet of the Excel file while it is written: its header, its rows, what helps to use it.

Text is never given to xlsxwriter to guess what it is: a formula, a number and an address on the
web all stay the text that was printed. The only links are those to the documents.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date
from enum import Enum, auto
from pathlib import Path
from typing import Any

from ofsted_parse.errors import OutputError
from ofsted_parse.render import phrases
from ofsted_parse.render.xlsx.columns import STATUSES, Graded, Link, Sheet, Use, Value
from ofsted_parse.render.xlsx.height import SMALLEST, GrowingWorksheet, row_height, type_size
from ofsted_parse.render.xlsx.looks import Look, Looks

#: What Excel holds: rows and links in a sheet, characters (in UTF-16) in a cell and in a link.
_MOST_ROWS = 1_048_576
_MOST_LINKS = 65_530
LONGEST_TEXT = 32_767
_LONGEST_LINK = 2_000
_CUT_MARK = " … [cut]"
_A4 = 9
#: Points below a header, for the button of its filter, which stands over the end of the last line.
_HEADER_AIR = 15
#: Only what would end a link or stand for something in it: Excel looks for letters with accents
#: as they are.
_ESCAPED_IN_LINKS = str.maketrans({char: f"%{ord(char):02X}" for char in ' %#"<>[]^`{}|?'})
_EMPTY = (None, "")
_FILL_IN_LOOKS: dict[Use | None, Look] = {
    Use.FILL_IN: Look.FILL_IN,
    Use.FILL_IN_DATE: Look.FILL_IN_DAY,
    Use.FILL_IN_STATUS: Look.FILL_IN,
}
_TOO_MANY = OutputError(
    f"a sheet of Excel holds no more than {_MOST_ROWS:,} rows", "write CSV or Parquet instead"
)


class Shortfall(Enum):
    """What a sheet does not show of a text."""

    #: No cell holds all of it.
    CUT = auto()
    #: Its cell holds all of it, and the highest row does not show all.
    TOO_HIGH = auto()


class SheetWriter:
    """A sheet that takes its rows one after the other, and is finished after the last."""

    def __init__(self, workbook: Any, sheet: Sheet[Any], looks: Looks, folder: Path) -> None:
        self.sheet = sheet
        self.last_row = 0
        self._looks = looks
        self._folder = folder
        self._links = 0
        self._filled = [False] * len(sheet.columns)
        self._worksheet = workbook.add_worksheet(sheet.title, GrowingWorksheet)
        self._write_header()
        self._set_up_page()

    def add(self, record: Any) -> list[tuple[str, Shortfall]]:
        """Write a row; the headers of the columns of which the sheet does not show all, and how."""
        self.last_row += 1
        if self.last_row >= _MOST_ROWS:
            raise _TOO_MANY
        values = [column.of(record) for column in self.sheet.columns]
        self._worksheet.set_row(self.last_row, self._height(values))
        short = []
        for place, (column, value) in enumerate(zip(self.sheet.columns, values, strict=True)):
            self._filled[place] |= value not in _EMPTY
            if value in _EMPTY:
                self._worksheet.write_blank(self.last_row, place, None, self._blank(column.use))
            elif shortfall := self._write(place, value):
                short.append((column.header, shortfall))
        return short

    def finish(self) -> None:
        """Set what depends on all rows: which columns show, filters, what may be filled in."""
        sheet, last = self._worksheet, max(self.last_row, 1)
        sheet.add_named_table(self.sheet.table, last, [one.header for one in self.sheet.columns])
        sheet.print_area(0, 0, last, len(self.sheet.printed) - 1)
        sheet.ignore_errors({"number_stored_as_text": f"A2:XFD{last + 1}"})
        for place, column in enumerate(self.sheet.columns):
            hidden = column.use is Use.WHERE_PRINTED and not self._filled[place]
            sheet.set_column(place, place, column.width, None, {"hidden": hidden})
            if column.use is Use.FILL_IN_STATUS:
                self._offer_statuses(1, place, last, place)
            elif column.use is Use.FILL_IN_DATE:
                self._ask_for_dates(1, place, last, place)

    def _height(self, values: Sequence[Value]) -> float:
        columns = self.sheet.columns
        texts = [value.text if isinstance(value, Graded | Link) else value for value in values]
        return row_height(
            (text, column.width)
            for text, column in zip(texts, columns, strict=True)
            if isinstance(text, str)
        )

    def _blank(self, use: Use | None) -> Any:
        return self._looks[_FILL_IN_LOOKS.get(use, Look.TEXT)]

    def _write_header(self) -> None:
        self._worksheet.set_row(0, self._header_height())
        for place, column in enumerate(self.sheet.columns):
            look = Look.FILL_IN_HEADER if column.use in _FILL_IN_LOOKS else Look.HEADER
            self._worksheet.write_string(0, place, column.header, self._looks[look])

    def _header_height(self) -> float:
        """High enough for all headers, and for the filters of those that are never hidden."""
        columns = self.sheet.columns
        shown = [one for one in columns if one.use is not Use.WHERE_PRINTED]
        every, always = (
            row_height(((one.header, one.width) for one in some), bold=True)
            for some in (columns, shown)
        )
        return max(every, always + _HEADER_AIR)

    def _set_up_page(self) -> None:
        sheet = self._worksheet
        sheet.freeze_panes(1, 1)
        sheet.hide_gridlines(2)
        sheet.set_landscape()
        sheet.set_paper(_A4)
        sheet.set_margins(left=0.3, right=0.3, top=0.7, bottom=0.6)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        sheet.set_header(f'&L&"Calibri,Bold"&12{self.sheet.heading}')
        sheet.set_footer("&L&9&A&R&9Page &P of &N")

    def _write(self, place: int, value: Value) -> Shortfall | None:
        """Write one cell; what the sheet does not show of it, if anything."""
        looks, sheet, row = self._looks, self._worksheet, self.last_row
        match value:
            case date():
                sheet.write_datetime(row, place, value, looks[Look.DAY])
            case int() | float():
                sheet.write_number(row, place, value, looks[Look.NUMBER])
            case Link():
                return self._write_link(place, value)
            case Graded():
                return self._write_text(place, value.text, looks.grade(value.grade))
            case str():
                size = type_size(value, self.sheet.columns[place].width)
                short = self._write_text(place, value, looks.text(size or SMALLEST))
                return short or (None if size else Shortfall.TOO_HIGH)
        return None

    def _write_text(self, place: int, value: str, look: Any) -> Shortfall | None:
        text = cell_text(value)
        shown = _cut(text)
        self._worksheet.write_string(self.last_row, place, shown, look)
        return None if shown == text else Shortfall.CUT

    def _write_link(self, place: int, link: Link) -> Shortfall | None:
        target = _target(link, self._folder)
        if target is None or self._links >= _MOST_LINKS:
            return self._write_text(place, link.text, self._looks[Look.TEXT])
        self._links += 1
        text = _cut(cell_text(link.text))
        look = self._looks[Look.LINK]
        self._worksheet.write_url(self.last_row, place, target, look, text)
        return None

    def _offer_statuses(self, *cells: int) -> None:
        choices = {"validate": "list", "source": list(STATUSES)}
        self._worksheet.data_validation(*cells, choices)
        for status, colour in STATUSES.items():
            if colour:
                criterion = {"type": "cell", "criteria": "==", "value": f'"{status}"'}
                look = {"format": self._looks.statuses[colour]}
                self._worksheet.conditional_format(*cells, criterion | look)

    def _ask_for_dates(self, *cells: int) -> None:
        dates = {
            "validate": "date",
            "criteria": ">=",
            "value": date(2000, 1, 1),
            "error_title": "Not a date",
            "error_message": "Please give a date, such as 31/3/2026.",
        }
        self._worksheet.data_validation(*cells, dates)


def cell_text(text: str) -> str:
    """The text as a cell can hold it: clean, in its lines."""
    cleaned = "\n".join(map(phrases.clean, text.split("\n")))
    # xlsxwriter writes what has these ends into the file as it stands, for XML of its own.
    return f"{cleaned} " if cleaned.startswith("<r>") and cleaned.endswith("</r>") else cleaned


def _cut(text: str) -> str:
    units = text.encode("utf-16-le")
    if len(units) // 2 <= LONGEST_TEXT:
        return text
    kept = units[: 2 * (LONGEST_TEXT - len(_CUT_MARK))]
    return kept.decode("utf-16-le", "ignore") + _CUT_MARK


def _target(link: Link, folder: Path) -> str | None:
    """The address of the document, seen from the folder; None where there is none to be had."""
    if link.path is None:
        return None
    try:
        path = os.path.relpath(link.path, folder)
    except ValueError:
        # Another drive of Windows.
        path = str(link.path.absolute())
    is_pdf = link.path.suffix.lower() == ".pdf"
    page = f"#page={link.page}" if link.page and is_pdf else ""
    target = f"external:{path.translate(_ESCAPED_IN_LINKS)}{page}"
    return None if len(target) > _LONGEST_LINK or phrases.clean(path) != path else target

"""Rows as CSV for spreadsheets, in which no cell is taken for a formula."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from datetime import date

from ofsted_parse.wording import mended

Cell = str | int | float | date | None
#: Without it Excel takes UTF-8 for the old Windows characters, and shows ’ as â€™.
_BYTE_ORDER_MARK = "\ufeff"
#: What a spreadsheet takes for the beginning of a formula, in ASCII and full width, after spaces
#: too, as some trim a cell. With apostrophes before it, so that taking one off always gives the
#: text as printed. A tab alone moves what follows into the next cell.
_FORMULA = re.compile(r"['\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]|['\s]*\t")


def csv_text(header: Iterable[str], rows: Iterable[Iterable[Cell]]) -> str:
    """A table as CSV for a spreadsheet, with a byte order mark before it."""
    return csv_header(header) + csv_lines(rows)


def csv_header(names: Iterable[str], *, raw: bool = False) -> str:
    """The names of the columns; `raw` leaves out the byte order mark before them."""
    line = csv_lines([names], raw=True)
    return line if raw else _BYTE_ORDER_MARK + line


def csv_lines(rows: Iterable[Iterable[Cell]], *, raw: bool = False) -> str:
    """Rows as CSV; `raw` leaves texts that a spreadsheet takes for a formula as they are."""
    text = io.StringIO()
    # The line ends of RFC 4180: with "\n" a cell that holds "\r" is not quoted, and begins a row.
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerows([safe_cell(cell, raw=raw) for cell in row] for row in rows)
    return mended(text.getvalue())


def safe_cell(cell: Cell, *, raw: bool = False) -> str | int | float:
    """The value as a cell holds it: text with an apostrophe where it would be a formula.

    `raw` leaves such text as it is.

    >>> safe_cell("=1+1"), safe_cell("good"), safe_cell(None)
    ("'=1+1", 'good', '')
    """
    match cell:
        case None:
            return ""
        case bool():
            return str(cell).lower()
        case date():
            return cell.isoformat()
        case str() if not raw and _FORMULA.match(cell):
            return f"'{cell}"
    return cell

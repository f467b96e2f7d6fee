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
    """A table as CSV, with a byte order mark before it."""
    text = io.StringIO()
    # The line ends of RFC 4180: with "\n" a cell that holds "\r" is not quoted, and begins a row.
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows([safe_cell(cell) for cell in row] for row in rows)
    return _BYTE_ORDER_MARK + mended(text.getvalue())


def safe_cell(cell: Cell) -> str | int | float:
    """The value as a cell holds it: text with an apostrophe where it would be a formula.

    >>> safe_cell("=1+1"), safe_cell("good"), safe_cell(None)
    ("'=1+1", 'good', '')
    """
    match cell:
        case None:
            return ""
        case date():
            return cell.isoformat()
        case str() if _FORMULA.match(cell):
            return f"'{cell}"
    return cell

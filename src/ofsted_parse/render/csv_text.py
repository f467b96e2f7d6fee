"""Letters as CSV, for spreadsheets unless it is asked to be raw."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from datetime import date

from ofsted_parse.outcome import Outcome
from ofsted_parse.render.names import RowsName
from ofsted_parse.render.rows import TABLES, Cell

#: Without it Excel takes UTF-8 for the old Windows characters, and shows ’ as â€™.
_BYTE_ORDER_MARK = "\ufeff"
#: What a spreadsheet takes for the beginning of a formula, in ASCII and full width, after spaces
#: too, as some trim a cell. With apostrophes before it, so that taking one off always gives the
#: text as printed.
_FORMULA = re.compile(r"['\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]")


def csv_pieces(outcomes: Iterable[Outcome], name: RowsName, *, raw: bool) -> Iterator[str]:
    """One table as CSV, the rows of each input in one piece.

    For a spreadsheet the text begins with a byte order mark, and a cell that would be taken for a
    formula with an apostrophe; `raw` leaves both out.
    """
    table = TABLES[name]
    heading = _lines([[column.name for column in table.columns]], raw=True)
    yield heading if raw else _BYTE_ORDER_MARK + heading
    for outcome in outcomes:
        yield _lines(table.rows(outcome), raw=raw)


def _lines(rows: Iterable[Iterable[Cell]], *, raw: bool) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerows([_value(cell, raw) for cell in row] for row in rows)
    return text.getvalue()


def _value(cell: Cell, raw: bool) -> str | int:
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

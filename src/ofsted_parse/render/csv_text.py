"""Letters as CSV, for spreadsheets unless it is asked to be raw."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ofsted_parse.outcome import Outcome
from ofsted_parse.render.cells import csv_header, csv_lines
from ofsted_parse.render.names import RowsName
from ofsted_parse.render.rows import TABLES


def csv_pieces(outcomes: Iterable[Outcome], name: RowsName, *, raw: bool) -> Iterator[str]:
    """One table as CSV, the rows of each input in one piece.

    For a spreadsheet the text begins with a byte order mark, and a cell that would be taken for a
    formula with an apostrophe; `raw` leaves both out.
    """
    table = TABLES[name]
    yield csv_header([column.name for column in table.columns], raw=raw)
    for outcome in outcomes:
        yield csv_lines(table.rows(outcome), raw=raw)

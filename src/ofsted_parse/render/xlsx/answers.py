"""The answer to a question as an Excel file of one sheet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from operator import itemgetter
from pathlib import Path

import xlsxwriter

from ofsted_parse.render.answers import heading
from ofsted_parse.render.cells import Cell
from ofsted_parse.render.xlsx.columns import Sheet, SheetColumn, Use
from ofsted_parse.render.xlsx.looks import Looks
from ofsted_parse.render.xlsx.writer import SheetWriter

#: The same answer gives the same bytes, whenever it is written.
_CREATED = datetime(2000, 1, 1)
#: Characters; a column is as wide as its longest cell within these.
_NARROWEST, _WIDEST = 8, 70


def save_answer(
    title: str, header: Sequence[str], rows: Iterable[Sequence[Cell]], path: Path
) -> None:
    """Write the workbook: one sheet of that title, one row a record; empty columns are hidden."""
    filled = list(rows)
    workbook = xlsxwriter.Workbook(path)
    workbook.set_properties({"title": title, "created": _CREATED})
    sheet: Sheet[Sequence[Cell]] = Sheet(
        title,
        title,
        lambda _: (),
        tuple(
            SheetColumn(
                *(heading(name), _width(name, place, filled), itemgetter(place)),
                use=Use.WHERE_PRINTED,
            )
            for place, name in enumerate(header)
        ),
    )
    writer = SheetWriter(workbook, sheet, Looks(workbook), path.parent)
    for row in filled:
        writer.add(row)
    writer.finish()
    workbook.close()


def _width(name: str, place: int, rows: Iterable[Sequence[Cell]]) -> int:
    longest = max((len(str(row[place])) for row in rows if row[place] is not None), default=0)
    return min(max(longest + 1, len(name) + 4, _NARROWEST), _WIDEST)

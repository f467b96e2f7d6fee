"""The answer to a question as an Excel file of one sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
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
#: Characters of a column: it is as wide as its longest cell within these.
_NARROWEST, _WIDEST = 8, 24
#: Of the column with most text, and of one with dates, which Excel shows as ### in less.
_FULLEST, _DATE = 60, 13
#: Characters that A4 has room for in a type that can be read.
_PAPER = 225
_Columns = tuple[SheetColumn[Sequence[Cell]], ...]


def save_answer(
    title: str, header: Sequence[str], rows: Iterable[Sequence[Cell]], path: Path
) -> None:
    """Write the workbook: one sheet of that title, one row a record; empty columns are hidden."""
    filled = list(rows)
    workbook = xlsxwriter.Workbook(path)
    workbook.set_properties({"title": title, "created": _CREATED})
    sheet: Sheet[Sequence[Cell]] = Sheet(title, title, lambda _: (), *_columns(header, filled))
    writer = SheetWriter(workbook, sheet, Looks(workbook), path.parent)
    for row in filled:
        writer.add(row)
    writer.finish()
    workbook.close()


def _columns(header: Sequence[str], rows: Sequence[Sequence[Cell]]) -> tuple[_Columns, _Columns]:
    """The columns that paper has room for, and those beside them, which need not be narrow."""
    texts = [[_text(row[place]) for row in rows] for place in range(len(header))]
    fullest = max(texts, key=lambda column: sum(map(len, column)), default=[])
    printed: list[SheetColumn[Sequence[Cell]]] = []
    beside: list[SheetColumn[Sequence[Cell]]] = []
    used = 0
    for place, (name, column) in enumerate(zip(header, texts, strict=True)):
        width = _width(name, column, _FULLEST if column is fullest else _WIDEST)
        used += width
        of: Callable[[Sequence[Cell]], Cell] = itemgetter(place)
        if used <= _PAPER:
            printed.append(SheetColumn(heading(name), width, of, Use.WHERE_PRINTED))
        else:
            wide = _width(name, column, _FULLEST)
            beside.append(SheetColumn(heading(name), wide, of, Use.WHERE_PRINTED))
    return tuple(printed), tuple(beside)


def _text(cell: Cell) -> str:
    return "-" * (_DATE - 1) if isinstance(cell, date) else "" if cell is None else str(cell)


def _width(name: str, texts: Iterable[str], widest: int) -> int:
    longest = max(map(len, texts), default=0)
    return min(max(longest + 1, len(name) + 4, _NARROWEST), widest)

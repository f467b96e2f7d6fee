"""New letters added to a workbook that people have filled in: what they wrote is never touched.

The rows of letters that the workbook knows, by their keys, stay as they are, in their order; those
of new letters are added below. Sheets and columns that people added stay, and rows that they
deleted stay deleted.
"""

from __future__ import annotations

from copy import copy
from functools import cache
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from ofsted_parse.errors import OutputError
from ofsted_parse.render.xlsx.sheets import KEY, SHEETS

_MISSING = OutputError(
    "--into needs a library that is not installed", 'in the checkout: pip install ".[plan]"'
)
_NO_PLAN = OutputError(
    "it is no workbook of letters that this program wrote",
    "name one with a sheet 'What needs to improve' that has a column 'Letter key'",
)


def merge(plan: Path, fresh: Path, target: Path) -> None:
    """Write to `target` the workbook `plan` with the letters of `fresh` that it does not know.

    OutputError where `plan` is no workbook with keys, or openpyxl is not installed.
    """
    old, new = _opened(plan), _opened(fresh)
    sheets = [sheet for sheet in SHEETS if sheet.title in old.sheetnames]
    known = {key for sheet in sheets for key in _keys(old[sheet.title])}
    plans = [sheet for sheet in sheets if KEY in _columns(old[sheet.title])]
    if not plans:
        raise _NO_PLAN
    for sheet in sheets:
        _part_columns(old[sheet.title])
    for sheet in plans:
        _add_rows(old[sheet.title], new[sheet.title], known)
    for sheet in sheets:
        _let_rows_grow(old[sheet.title])
    old.save(target)


def _opened(path: Path) -> Any:
    try:
        # An extra, for few keep plans.
        import openpyxl
    except ImportError as error:
        raise _MISSING from error
    try:
        # By its bytes, for the name of a temporary file has another suffix.
        with path.open("rb") as file:
            return openpyxl.load_workbook(file, rich_text=True)
    except (BadZipFile, KeyError, ValueError) as error:
        raise _NO_PLAN from error


def _part_columns(sheet: Any) -> None:
    """Give every column its own width and place in sight; a file holds one for several alike."""
    from openpyxl.utils import get_column_letter  # an extra

    for several in list(sheet.column_dimensions.values()):
        for number in range(several.min + 1, several.max + 1):
            one = copy(several)
            one.index = get_column_letter(number)
            one.min = one.max = number
            sheet.column_dimensions[one.index] = one
        several.max = several.min


def _let_rows_grow(sheet: Any) -> None:
    """Leave out the mark of a height to keep, which openpyxl gives to every row that has one."""
    for row in sheet.row_dimensions.values():
        row.__class__ = _growing_row()


@cache
def _growing_row() -> type:
    from openpyxl.worksheet.dimensions import RowDimension  # an extra

    class GrowingRow(RowDimension):  # type: ignore[misc]
        """A row that has a height and still grows with what is written into it."""

        customHeight = None  # noqa: N815

    return GrowingRow


def _columns(sheet: Any) -> dict[str, int]:
    """The columns of a sheet by their headers; of two alike the first."""
    found: dict[str, int] = {}
    for cell in sheet[1]:
        found.setdefault(str(cell.value), cell.column)
    return found


def _keys(sheet: Any) -> set[str]:
    column = _columns(sheet).get(KEY)
    if column is None:
        return set()
    return {str(row[0].value) for row in sheet.iter_rows(2, min_col=column, max_col=column)}


def _add_rows(old: Any, new: Any, known: set[str]) -> None:
    """Add the rows of letters that are not known below the last that has anything in it."""
    theirs, ours = _columns(old), _columns(new)
    last = _last_row(old)
    row = last
    for source in range(2, _last_row(new) + 1):
        key = new.cell(source, ours[KEY]).value
        if key is None or str(key) in known:
            continue
        row += 1
        for header in ours.keys() & theirs.keys():
            _copy(new.cell(source, ours[header]), old.cell(row, theirs[header]))
        _show_filled(old, row)
        old.row_dimensions[row].height = new.row_dimensions[source].height
    if row > last:
        _stretch(old, last, row)


def _show_filled(sheet: Any, row: int) -> None:
    """Show the columns that were hidden for want of anything in them, and now have something."""
    for letter, dimension in sheet.column_dimensions.items():
        if dimension.hidden and sheet[f"{letter}{row}"].value is not None:
            above = (sheet[f"{letter}{one}"].value for one in range(2, row))
            dimension.hidden = any(value is not None for value in above)


def _last_row(sheet: Any) -> int:
    rows = range(sheet.max_row, 1, -1)
    return next((row for row in rows if any(cell.value is not None for cell in sheet[row])), 1)


def _copy(source: Any, target: Any) -> None:
    target.value = source.value
    # A text that begins like a formula stays a text.
    target.data_type = source.data_type
    for look in ("font", "fill", "border", "alignment"):
        setattr(target, look, copy(getattr(source, look)))
    target.number_format = source.number_format
    if source.hyperlink:
        link = copy(source.hyperlink)
        link.ref = target.coordinate
        target.hyperlink = link


def _stretch(sheet: Any, last: int, row: int) -> None:
    """Let what held for the rows up to the last hold for those that were added."""
    for table in sheet.tables.values():
        table.ref = _stretched(table.ref, last, row)
        if table.autoFilter:
            table.autoFilter.ref = table.ref
    for offered in sheet.data_validations.dataValidation:
        offered.sqref = type(offered.sqref)(_stretched(str(offered.sqref), last, row))
    colours = [(str(one.sqref), one.rules) for one in sheet.conditional_formatting]
    sheet.conditional_formatting = type(sheet.conditional_formatting)()
    for cells, rules in colours:
        for rule in rules:
            sheet.conditional_formatting.add(_stretched(cells, last, row), rule)
    if sheet.print_area:
        sheet.print_area = _stretched(sheet.print_area.rpartition("!")[2], last, row)


def _stretched(cells: str, last: int, row: int) -> str:
    """The ranges, those that end with the last row (or with none, below the headers) longer.

    >>> _stretched("A1:M4", 4, 9), _stretched("A1:M2 B7:B8", 2, 9)
    ('A1:M9', 'A1:M9 B7:B8')
    """
    return " ".join(_longer(one, last, row) for one in cells.split())


def _longer(cells: str, last: int, row: int) -> str:
    head, colon, tail = cells.rpartition(":")
    letters = tail.rstrip("0123456789")
    ends = int(tail[len(letters) :] or 0)
    if ends not in {last, max(last, 2)}:
        return cells
    return f"{head or tail}:{letters}{row}" if colon or head else f"{tail}:{letters}{row}"

"""Letters as an Excel file, written row by row: what was written is not held."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError

from ofsted_parse.outcome import Outcome
from ofsted_parse.render.records import WarningRecord
from ofsted_parse.render.xlsx.looks import Looks
from ofsted_parse.render.xlsx.sheets import SHEETS
from ofsted_parse.render.xlsx.writer import LONGEST_TEXT, SheetWriter, Shortfall

#: The same letters give the same bytes, whenever they are written.
_CREATED = datetime(2000, 1, 1)
_SHORTFALLS = {
    Shortfall.CUT: (
        f"is cut after {LONGEST_TEXT:,} characters; JSON, CSV and Parquet hold all of it"
    ),
    Shortfall.TOO_HIGH: (
        "is in its cell, but longer than the highest row that Excel has shows or prints"
    ),
}


def save_xlsx(outcomes: Iterable[Outcome], path: Path, links_from: Path | None = None) -> None:
    """Write the workbook; its links lead to the documents from the folder of `path`, or that given.

    The same letters give the same bytes.
    """
    # Its rows go through temporary files, which must not stay where the run is interrupted.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        workbook = xlsxwriter.Workbook(path, {"constant_memory": True, "tmpdir": folder})
        workbook.set_properties({"title": "Ofsted findings", "created": _CREATED})
        _fill(workbook, outcomes, links_from or path.parent)
        close(workbook)


def close(workbook: Any) -> None:
    """Write the file; OSError where that fails."""
    try:
        workbook.close()
    except FileCreateError as error:
        raise error.args[0] from None


def save_into(outcomes: Iterable[Outcome], plan: Path, path: Path) -> None:
    """Write to `path` the workbook `plan` as it is, with the letters added that it does not hold.

    `path` is in the folder of `plan`. OutputError where `plan` is no workbook of ours, or where
    openpyxl is not installed.
    """
    # Only here is openpyxl needed, which is an extra.
    from ofsted_parse.render.xlsx.merging import merge

    with tempfile.TemporaryDirectory(dir=path.parent, ignore_cleanup_errors=True) as folder:
        fresh = Path(folder) / "fresh.xlsx"
        save_xlsx(outcomes, fresh, links_from=path.parent)
        merge(plan, fresh, path)


def _fill(workbook: Any, outcomes: Iterable[Outcome], folder: Path) -> None:
    looks = Looks(workbook)
    *content, warnings = [SheetWriter(workbook, sheet, looks, folder) for sheet in SHEETS]
    for outcome in outcomes:
        for writer in content:
            for record in writer.sheet.records(outcome):
                for column, shortfall in writer.add(record):
                    warnings.add(_not_shown(outcome, writer, column, shortfall))
        for record in warnings.sheet.records(outcome):
            warnings.add(record)
    for writer in (*content, warnings):
        writer.finish()


def _not_shown(
    outcome: Outcome, writer: SheetWriter, column: str, shortfall: Shortfall
) -> WarningRecord:
    text = f"the text in row {writer.last_row + 1} of {writer.sheet.title}, column {column},"
    message = f"{text} {_SHORTFALLS[shortfall]}"
    return WarningRecord(outcome, "text_cut", message)

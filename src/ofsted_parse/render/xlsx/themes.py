"""The themes as an Excel file: one row a theme and group."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import xlsxwriter

from ofsted_parse.render.theme_groups import counted, group_name
from ofsted_parse.render.xlsx.columns import Sheet, SheetColumn
from ofsted_parse.render.xlsx.looks import Looks
from ofsted_parse.render.xlsx.workbook import close
from ofsted_parse.render.xlsx.writer import SheetWriter
from ofsted_parse.themes import ThemeCount, ThemeTable

#: The same letters give the same bytes, whenever they are written.
_CREATED = datetime(2000, 1, 1)


def save_themes(table: ThemeTable, by: str | None, path: Path) -> None:
    """Write the workbook: the counts, and a sheet that says what is counted."""
    workbook = xlsxwriter.Workbook(path)
    workbook.set_properties({"title": "Themes of Ofsted letters", "created": _CREATED})
    looks = Looks(workbook)
    rows = SheetWriter(workbook, _counts(by), looks, path.parent)
    for row in table.by_theme().values():
        for count in row:
            rows.add(count)
    rows.finish()
    about = SheetWriter(workbook, _ABOUT, looks, path.parent)
    about.add(counted(table, by))
    about.finish()
    close(workbook)


def _counts(by: str | None) -> Sheet[ThemeCount]:
    return Sheet(
        "Themes",
        "Themes of Ofsted letters",
        lambda _: (),
        (
            SheetColumn("Theme", 44, lambda one: one.name),
            SheetColumn(by.title() if by else "Letters of", 28, lambda x: group_name(by, x.group)),
            SheetColumn("Letters", 10, lambda one: one.letters),
            SheetColumn("Of letters", 10, lambda one: one.of_letters),
            SheetColumn("Per cent", 10, lambda one: one.percent),
            SheetColumn("Small base", 16, lambda one: "fewer than 10" if one.small_base else None),
        ),
    )


_ABOUT: Sheet[str] = Sheet(
    "What is counted", "What is counted", lambda _: (), (SheetColumn("Counted", 90, str),)
)

"""The Excel file on paper: what is printed, in what size, and that no text of a row is cut."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from ofsted_parse.outcome import Outcome
from ofsted_parse.render.xlsx.columns import Use
from ofsted_parse.render.xlsx.height import row_height, type_size
from ofsted_parse.render.xlsx.sheets import SHEETS
from tests.unit.render.letters import bare_letter, finding, item, rich_letter
from tests.unit.render.xlsx.test_workbook import (
    ACTIONS,
    FINDINGS,
    LETTERS,
    REFUSED,
    WARNINGS,
    column,
    saved,
    shown,
)

UNNAMED = "File (no authority known)"
#: Pixels of Calibri 11: of a character, what a column has beside its characters, and of A4 paper
#: without its margins.
CHARACTER, BESIDE, PAPER = 7, 5, 1_066


def test_sheets_can_be_filtered_scrolled_and_printed(tmp_path: Path) -> None:
    for sheet in saved(tmp_path, rich_letter(), rich_letter()):
        assert sheet.freeze_panes == "B2"
        (table,) = sheet.tables.values()
        assert table.ref == table.autoFilter.ref == sheet.dimensions
        assert [column.name for column in table.tableColumns] == [cell.value for cell in sheet[1]]
        assert sheet.page_setup.orientation == "landscape"
        assert (sheet.page_setup.paperSize, sheet.page_setup.fitToHeight) == (9, 0)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.print_title_rows == "$1:$1"


def scale(sheet: Any) -> float:
    """How much smaller than on the screen a sheet is printed to fit the paper."""
    last = sheet.print_area.split("$")[-2]
    headers = shown(sheet)
    pixels = 0.0
    for cell in sheet[1]:
        if cell.value in headers:
            pixels += width(sheet, cell.column) * CHARACTER + BESIDE
        if cell.column_letter == last:
            break
    return min(PAPER / pixels, 1.0)


def width(sheet: Any, number: int) -> float:
    groups = sheet.column_dimensions.values()
    return next(int(one.width) for one in groups if one.min <= number <= one.max)


def test_the_columns_to_the_last_that_is_made_for_paper_are_printed(tmp_path: Path) -> None:
    for sheet, made in zip(saved(tmp_path, rich_letter()), SHEETS, strict=True):
        last = sheet.print_area.split("$")[-2]
        assert sheet[f"{last}1"].value == made.printed[-1].header
        assert made.heading in sheet.oddHeader.left.text


@pytest.mark.parametrize("title", [sheet.title for sheet in SHEETS])
def test_what_is_printed_can_be_read(tmp_path: Path, title: str) -> None:
    # Seven points and more: Calibri 11 at two thirds.
    assert scale(saved(tmp_path, rich_letter(), bare_letter())[title]) > 0.66


def test_an_ordinary_plan_is_printed_in_eight_points(tmp_path: Path) -> None:
    letter = replace(rich_letter(), priority_action=())
    assert scale(saved(tmp_path, letter)[ACTIONS]) * 11 > 8


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.title)
def test_columns_are_wide_enough_for_their_dates_and_grades(sheet: Any) -> None:
    for one in sheet.columns:
        if one.header in {"Due", "Published", "Published online"} or "Inspected" in one.header:
            # Excel shows ### where a date is wider than its column.
            assert one.width >= 12
    graded = [one for one in sheet.printed if one.use is Use.WHERE_PRINTED and one.width == 14]
    for one in graded:
        assert row_height([("Requires improvement", one.width)]) == 30
    assert graded or sheet.title != LETTERS


def test_a_row_without_an_authority_is_named_by_its_file_on_paper(tmp_path: Path) -> None:
    book = saved(tmp_path, rich_letter(), REFUSED)
    for title in (LETTERS, WARNINGS):
        assert column(book[title], UNNAMED)[-1] == "scan.pdf"
        assert UNNAMED in shown(book[title])
    unknown = Outcome("a.txt", Path("a.txt"), bare_letter(what_needs_to_improve=(item("Plan."),)))
    assert column(saved(tmp_path, unknown)[ACTIONS], UNNAMED) == ["a.txt"]


def test_where_all_have_an_authority_no_file_takes_room(tmp_path: Path) -> None:
    for sheet in saved(tmp_path, rich_letter()):
        assert UNNAMED not in shown(sheet) or sheet.max_row == 1


def test_a_row_is_as_high_as_its_text_and_still_grows(tmp_path: Path) -> None:
    long = bare_letter(main_findings=(finding("Few wait for help. " * 40), finding("Short.")))
    heights = saved(tmp_path, long)[FINDINGS].row_dimensions
    assert heights[2].height > 75
    assert heights[3].height in (None, 15)
    with ZipFile(tmp_path / "out.xlsx") as archive:
        assert b"customHeight" not in archive.read("xl/worksheets/sheet3.xml")


def test_no_text_is_higher_than_its_row(tmp_path: Path) -> None:
    long = "The timeliness of first visits to children whose families wait for help. " * 8
    items = (item(long, 0), item("Minutes.", 1), item(long * 2, 2))
    sheet = saved(tmp_path, bare_letter(what_needs_to_improve=items))[ACTIONS]
    where = next(cell.column for cell in sheet[1] if cell.value == "What needs to improve")
    for row in range(2, sheet.max_row + 1):
        cell = sheet.cell(row, where)
        needed = len(cell.value) * 5.5 / (width(sheet, where) * CHARACTER) * 13
        assert (sheet.row_dimensions[row].height or 15) > needed
        assert cell.alignment.wrap_text
        assert cell.alignment.vertical == "top"


@pytest.mark.parametrize(
    ("words", "size", "told"), [(100, 11.0, False), (200, 9.0, False), (900, 8.0, True)]
)
def test_what_no_row_is_high_enough_for_is_set_smaller_and_then_told(
    tmp_path: Path, words: int, size: float, told: bool
) -> None:
    long = bare_letter(what_needs_to_improve=(item("waiting " * words),))
    book = saved(tmp_path, long)
    where = next(cell for cell in book[ACTIONS][1] if cell.value == "What needs to improve").column
    cell = book[ACTIONS].cell(2, where)
    assert cell.font.size == size
    assert len(cell.value) > words * 7
    assert book[ACTIONS].row_dimensions[2].height <= 409
    told_of = [text for text in column(book[WARNINGS], "What to look at") if ACTIONS in text]
    said = f"row 2 of {ACTIONS}, column {ACTIONS}, is in its cell"
    assert [said in text for text in told_of] == [True] * told


def test_the_smaller_the_type_the_longer_the_text_that_a_row_shows() -> None:
    text = "waiting for help "
    sizes = [type_size(text * times, 48) for times in (1, 60, 110, 130, 2000)]
    assert sizes == [11, 11, 9, 8, None]


@pytest.mark.parametrize("title", [LETTERS, ACTIONS, FINDINGS])
def test_a_header_leaves_room_for_the_button_of_its_filter(tmp_path: Path, title: str) -> None:
    sheet = saved(tmp_path, rich_letter())[title]
    assert sheet.row_dimensions[1].height >= 30
    assert {cell.alignment.vertical for cell in sheet[1]} == {"top"}

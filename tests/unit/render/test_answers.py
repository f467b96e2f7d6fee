"""Answers as tables: nothing in a cell is taken for markup or a formula."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from ofsted_parse.render.answers import markdown_answer
from ofsted_parse.render.xlsx.answers import save_answer
from tests.asking import HOSTILE

HEADER = ("la_code", "date", "text", "region")


def test_a_cell_is_one_line_and_no_markup_and_an_empty_column_is_left_out() -> None:
    rows = [("383", date(2023, 5, 6), "a | b\n<b>c", None), (None, None, HOSTILE, "")]
    text = markdown_answer(HEADER, rows)
    head, rule, first, second = text.splitlines()
    assert (head, rule) == ("| LA code | Date | Text |", "| --- | --- | --- |")
    assert first == "| 383 | 6 May 2023 | a \\| b &lt;b&gt;c |"
    assert not set(second) & set("\x00\x07\x1b\x9b")


def test_without_a_row_the_columns_are_still_named() -> None:
    assert markdown_answer(HEADER, []).startswith("| LA code | Date | Text | Region |\n")


def test_a_sheet_holds_dates_numbers_and_text_that_is_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "answer.xlsx"
    save_answer("Findings", (*HEADER, "page"), [("383", date(2023, 5, 6), "=1+1", None, 3)], path)
    (sheet,) = load_workbook(path).worksheets
    cells = next(iter(sheet.iter_rows(min_row=2)))
    assert sheet.title == "Findings"
    assert [cell.value for cell in cells][2:] == ["=1+1", None, 3]
    assert cells[2].data_type == "s"
    assert cells[1].is_date
    assert sheet.column_dimensions["D"].hidden


def test_no_date_is_shown_as_hashes_and_long_texts_wrap_where_a4_ends(tmp_path: Path) -> None:
    path = tmp_path / "answer.xlsx"
    header = ("date", "text", "heading", "file")
    day = date(2020, 12, 30)
    save_answer("Findings", header, [(day, "Plans. " * 99, "Why " * 4, "a/" * 90)], path)
    (sheet,) = load_workbook(path).worksheets
    widths = [int(sheet.column_dimensions[letter].width) for letter in "ABCD"]
    # Excel shows ### where a date is wider than its column.
    assert widths == [13, 60, 17, 24]
    assert sheet.row_dimensions[2].height > 10 * 15


@pytest.mark.parametrize(("columns", "printed"), [(4, "D"), (20, "G")])
def test_the_columns_that_a4_has_room_for_are_printed(
    tmp_path: Path, columns: int, printed: str
) -> None:
    path = tmp_path / "answer.xlsx"
    save_answer(
        "Findings",
        [f"n{place}" for place in range(columns)],
        [["so many words " * 9] * columns],
        path,
    )
    (sheet,) = load_workbook(path).worksheets
    assert sheet.print_area.split("$")[-2] == printed
    assert sheet.max_column == columns
    # What is not printed may be wide; openpyxl names the first of several columns alike.
    assert columns == 4 or sheet.column_dimensions["H"].width > 60

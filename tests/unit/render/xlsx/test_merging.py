"""New letters come into a plan that people have filled in, and nothing that they wrote changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from ofsted_parse.errors import OutputError
from ofsted_parse.model import Letter
from ofsted_parse.outcome import Outcome
from ofsted_parse.render.formats import FORMATS, View
from ofsted_parse.render.names import FormatName
from ofsted_parse.render.xlsx.sheets import KEY, SHEETS
from tests.unit.render.letters import bare_letter, item, rich_letter

PLAN = "What needs to improve"


def another(text: str = "The oversight of plans.", digest: str = "c") -> Letter:
    letter = bare_letter(what_needs_to_improve=(item(text, 0), item("Supervision.", 1)))
    return replace(letter, source=replace(letter.source, sha256=digest * 64))


def load_into(path: Path, *letters: Letter) -> Any:
    save = FORMATS[FormatName.XLSX].save
    assert save
    outcomes = [Outcome("in/a.pdf", path.parent / "in" / "a.pdf", one) for one in letters]
    target = path.with_name("target.tmp")
    save(iter(outcomes), View(into=path), target)
    target.replace(path)
    return openpyxl.load_workbook(path)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    load_into(tmp_path / "plan.xlsx", rich_letter())
    return tmp_path / "plan.xlsx"


def place(sheet: Any, header: str) -> int:
    return int(next(cell.column for cell in sheet[1] if cell.value == header))


def column(sheet: Any, header: str) -> list[Any]:
    where = place(sheet, header)
    return [row[0].value for row in sheet.iter_rows(2, min_col=where, max_col=where)]


def written(path: Path, write: Callable[[Any], None]) -> None:
    book = openpyxl.load_workbook(path)
    write(book)
    book.save(path)


def cells(sheet: Any, rows: int) -> list[list[Any]]:
    return [[cell.value for cell in row] for row in sheet.iter_rows(max_row=rows)]


def test_what_people_wrote_stays_and_new_letters_stand_below(path: Path) -> None:
    def write(book: Any) -> None:
        sheet = book[PLAN]
        for header, value in (("Owner", "Ada"), ("Due", date(2026, 9, 1)), ("Progress", "Half.")):
            sheet.cell(3, place(sheet, header)).value = value
        sheet.cell(3, place(sheet, "What needs to improve")).value = "In our own words."
        sheet.cell(1, sheet.max_column + 1).value = "Our notes"
        sheet.cell(2, sheet.max_column).value = "Ask Bo."
        book.create_sheet("Ours")["A1"] = "kept"

    written(path, write)
    before = cells(openpyxl.load_workbook(path)[PLAN], 4)
    book = load_into(path, rich_letter(), another())
    assert cells(book[PLAN], 4) == before
    assert book["Ours"]["A1"].value == "kept"
    texts = column(book[PLAN], "What needs to improve")
    assert texts[3:] == ["The oversight of plans.", "Supervision."]
    assert column(book[PLAN], "Owner")[3:] == [None, None]
    for title in ("Letters", "Findings"):
        assert column(book[title], KEY)[-1] == "c" * 12


def test_the_same_letters_again_change_nothing(path: Path) -> None:
    before = {s.title: cells(s, s.max_row) for s in openpyxl.load_workbook(path)}
    again = load_into(path, rich_letter())
    assert {sheet.title: cells(sheet, sheet.max_row) for sheet in again} == before


def test_rows_that_were_deleted_stay_deleted_and_sorted_rows_sorted(path: Path) -> None:
    written(path, lambda book: book[PLAN].delete_rows(2))
    before = cells(openpyxl.load_workbook(path)[PLAN], 3)
    sheet = load_into(path, rich_letter())[PLAN]
    assert cells(sheet, 3) == before
    assert [key for key in column(sheet, KEY) if key] == ["ab" * 6] * 2


def test_columns_that_were_moved_are_found_by_their_headers(path: Path) -> None:
    def move(book: Any) -> None:
        sheet = book[PLAN]
        where = place(sheet, PLAN) - 1
        for row in sheet.iter_rows(max_row=4):
            row[0].value, row[where].value = row[where].value, row[0].value

    written(path, move)
    sheet = load_into(path, another())[PLAN]
    assert sheet.cell(5, 1).value == "The oversight of plans."


def test_tables_lists_and_colours_reach_to_the_last_row(path: Path) -> None:
    sheet = load_into(path, another())[PLAN]
    (table,) = sheet.tables.values()
    assert table.ref == table.autoFilter.ref == sheet.dimensions
    ends = {str(one.sqref).rpartition(":")[2] for one in sheet.data_validations.dataValidation}
    ends |= {str(one.sqref).rpartition(":")[2] for one in sheet.conditional_formatting}
    assert {end.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for end in ends} == {str(sheet.max_row)}
    assert sheet.print_area.endswith(f"${sheet.max_row}")
    assert sheet.cell(5, place(sheet, PLAN)).alignment.wrap_text


def test_a_column_that_was_empty_and_hidden_is_shown_when_something_comes(tmp_path: Path) -> None:
    book = load_into(tmp_path / "plan.xlsx", another())
    letter = get_column_letter(place(book[PLAN], "Responsible (as printed)"))
    assert book[PLAN].column_dimensions[letter].hidden
    book = load_into(tmp_path / "plan.xlsx", rich_letter())
    assert not book[PLAN].column_dimensions[letter].hidden


def test_of_hidden_columns_side_by_side_the_one_that_something_comes_into_is_shown(
    tmp_path: Path,
) -> None:
    load_into(tmp_path / "plan.xlsx", another())
    book = load_into(tmp_path / "plan.xlsx", rich_letter())
    sheet = book["Letters"]
    hidden = {
        number
        for one in sheet.column_dimensions.values()
        for number in range(one.min, one.max + 1)
        if one.hidden
    }
    graded = [cell.column for cell in sheet[3] if cell.value in {"Good", "Not judged"}]
    assert len(graded) == 2
    assert not hidden & {*graded}
    assert place(sheet, "Adoption") in hidden


def test_rows_still_grow_with_what_is_written_into_them(path: Path) -> None:
    load_into(path, another())
    with ZipFile(path) as archive:
        sheet = archive.read("xl/worksheets/sheet2.xml")
    assert b"<row" in sheet
    assert b" ht=" in sheet
    assert b"customHeight" not in sheet


def test_links_and_looks_come_with_the_rows(path: Path) -> None:
    letter = replace(rich_letter(), source=replace(rich_letter().source, sha256="d" * 64))
    written(path, lambda book: setattr(book[PLAN]["A2"], "font", Font(italic=True)))
    sheet = load_into(path, letter)["Findings"]
    last = sheet.cell(sheet.max_row, place(sheet, "Page"))
    assert last.hyperlink.target.replace("\\", "/") == "in/a.pdf"
    assert openpyxl.load_workbook(path)[PLAN]["A2"].font.italic


def test_a_text_that_begins_like_a_formula_stays_a_text(path: Path) -> None:
    load_into(path, another("=1+1"))
    sheet = load_into(path, another("+2", "e"))[PLAN]
    where = place(sheet, PLAN)
    assert [
        (cell.value, cell.data_type) for cell in (sheet.cell(5, where), sheet.cell(7, where))
    ] == [
        ("=1+1", "s"),
        ("+2", "s"),
    ]


def test_a_file_that_is_no_plan_is_refused_and_stays(tmp_path: Path) -> None:
    other = tmp_path / "other.xlsx"
    openpyxl.Workbook().save(other)
    before = other.read_bytes()
    with pytest.raises(OutputError, match="no workbook of letters"):
        load_into(other, another())
    assert other.read_bytes() == before
    other.write_text("no zip file")
    with pytest.raises(OutputError, match="no workbook of letters"):
        load_into(other, another())


def test_every_sheet_has_the_key_that_rows_are_known_by() -> None:
    for sheet in SHEETS:
        headers = [one.header for one in sheet.columns]
        assert KEY in headers
        assert len({header.casefold() for header in headers}) == len(headers)

"""The five tables: their columns, and the rows of a letter and of a refused input."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from ofsted_parse.model import Area, FindingType, Grade, Judgement, Letter, Part, Period, Section
from ofsted_parse.outcome import Outcome, Refusal
from ofsted_parse.render.names import RowsName
from ofsted_parse.render.rows import TABLES, Cell, CellType
from tests.hostile import HOSTILE, outcomes_full_of
from tests.unit.render.letters import bare_letter, finding, rich_letter

REFUSED = Outcome("scan.pdf", refusal=Refusal("no_text", "its pages hold no text", "use ocrmypdf"))
TYPES: dict[CellType, type] = {
    CellType.TEXT: str,
    CellType.NUMBER: int,
    CellType.DATE: date,
    CellType.FLAG: bool,
}


def rows(name: RowsName, outcome: Letter | Outcome) -> list[dict[str, Any]]:
    table = TABLES[name]
    if isinstance(outcome, Letter):
        outcome = Outcome("folder/letter.pdf", letter=outcome)
    names = [column.name for column in table.columns]
    return [dict(zip(names, row, strict=True)) for row in table.rows(outcome)]


def row(name: RowsName, outcome: Letter | Outcome) -> dict[str, Any]:
    (only,) = rows(name, outcome)
    return only


@pytest.mark.parametrize("name", RowsName)
def test_no_two_columns_have_one_name_and_cells_are_of_their_type(name: RowsName) -> None:
    columns = TABLES[name].columns
    assert len({column.name for column in columns}) == len(columns)
    cells: list[tuple[CellType, Cell]] = [
        (column.type, cell)
        for outcome in (Outcome("a", letter=rich_letter()), Outcome("b", letter=bare_letter()))
        for cells in TABLES[name].rows(outcome)
        for column, cell in zip(columns, cells, strict=True)
    ]
    assert [
        cell for type, cell in cells if cell is not None and not isinstance(cell, TYPES[type])
    ] == []


def test_a_letter_is_one_row() -> None:
    cells = row(RowsName.LETTERS, rich_letter())
    assert cells["name"] == "folder/letter.pdf"
    assert (cells["authority"], cells["la_code"], cells["region"]) == (
        "Exampleshire",
        "999",
        "North",
    )
    assert cells["inspection_start"] == date(2024, 1, 29)
    assert cells["inspection_visits"] == "2024-01-29/2024-01-30; 2024-02-05/2024-02-09"
    assert cells["lead_inspector"] == "Ada Fenwick"
    assert cells["leadership"] == "good"
    assert cells["what_needs_to_improve_count"] == 4
    assert (cells["items_for_priority_action"], cells["items_to_improve"]) == (1, 2)
    assert cells["warnings"] == "number_gap"
    assert cells["error"] is None


def test_a_grade_that_is_none_of_todays_is_given_as_printed() -> None:
    assert row(RowsName.LETTERS, rich_letter())["care_leavers"] == "Not judged"


def test_what_is_not_printed_is_none() -> None:
    cells = row(RowsName.LETTERS, bare_letter())
    assert {name for name, cell in cells.items() if cell is not None} == {
        *("name", "kind", "sha256", "media_type", "reader", "schema_version", "parser_version"),
        *(f"{part.value}_count" for part in Part),
        *("items_for_priority_action", "items_to_improve"),
    }


def test_every_finding_is_a_row_in_reading_order() -> None:
    letter = rich_letter()
    cells = rows(RowsName.FINDINGS, letter)
    assert [cell["order"] for cell in cells] == list(range(14))
    assert [(cell["part"], cell["text"]) for cell in cells] == [
        (part.value, one.text) for part, one in letter.findings()
    ]
    action = cells[5]
    assert action["type"] == FindingType.TABLE_ROW.value
    assert action["responsible_body"] == "Exampleshire ICB"
    assert action["themes"] == "leadership; plans"
    assert action["framework_refs"] == "outcome 1, national framework"
    assert (cells[10]["page"], cells[10]["end_page"]) == (2, 3)


def test_a_finding_has_the_judgement_of_its_heading() -> None:
    cells = rows(RowsName.FINDINGS, rich_letter())[10]
    assert (cells["heading"], cells["judgement"], cells["grade"]) == (
        "Children in need",
        "help_and_protection",
        "good",
    )


def judged(*sections: Section, **values: Any) -> list[tuple[Any, Any]]:
    findings = tuple(finding("Text.", i, section=i) for i in range(len(sections)))
    letter = bare_letter(sections=sections, main_findings=findings, **values)
    return [(cell["judgement"], cell["grade"]) for cell in rows(RowsName.FINDINGS, letter)]


def test_a_heading_inside_a_chapter_has_the_judgement_of_the_chapter() -> None:
    chapter = Section("Leaders", 1, Part.MAIN_FINDINGS, 1, Area.LEADERSHIP, Grade.GOOD)
    inside = Section("Findings", 2, Part.MAIN_FINDINGS, 1)
    after = Section("What happens next", 1, Part.MAIN_FINDINGS, 1)
    assert judged(chapter, inside, inside, after) == [*[("leadership", "good")] * 3, (None, None)]


def test_a_heading_without_a_grade_takes_that_of_its_judgement() -> None:
    heading = Section("The board", 1, Part.MAIN_FINDINGS, 1, Area.LSCB)
    graded = Judgement(Area.LSCB, "The board", Grade.INADEQUATE, "Inadequate", 1)
    assert judged(heading, judgements=(graded,)) == [("lscb", "inadequate")]
    assert judged(heading) == [("lscb", None)]


def test_people_are_told_by_their_capacity() -> None:
    cells = rows(RowsName.PEOPLE, rich_letter())
    assert [(cell["capacity"], cell["person"], cell["lead"]) for cell in cells] == [
        ("inspector", "Ada Fenwick", True),
        ("inspector", "Bo Larch", False),
        ("recipient", "Cy Moss", None),
        ("signatory", "Ada Fenwick", None),
    ]


def test_judgements_and_warnings_have_a_row_each() -> None:
    assert [cell["printed"] for cell in rows(RowsName.JUDGEMENTS, rich_letter())] == [
        "Good",
        "Not judged",
    ]
    warning = row(RowsName.WARNINGS, rich_letter())
    assert (warning["code"], warning["page"]) == ("number_gap", 3)


def test_a_refused_input_is_among_the_letters_and_warnings_only() -> None:
    cells = row(RowsName.LETTERS, REFUSED)
    assert {name: cell for name, cell in cells.items() if cell is not None} == {
        "name": "scan.pdf",
        "error": "no_text",
        "error_reason": "its pages hold no text",
        "error_advice": "use ocrmypdf",
    }
    warning = row(RowsName.WARNINGS, REFUSED)
    assert warning["message"] == "not read: its pages hold no text; use ocrmypdf"
    for name in (RowsName.FINDINGS, RowsName.JUDGEMENTS, RowsName.PEOPLE):
        assert rows(name, REFUSED) == []


def test_periods_of_earlier_inspections_are_intervals() -> None:
    earlier = (Period(date(2020, 12, 7), date(2021, 1, 8)),)
    letter = bare_letter(inspection=replace(bare_letter().inspection, previous=earlier))
    assert row(RowsName.LETTERS, letter)["inspection_previous"] == "2020-12-07/2021-01-08"


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_every_text_is_one_line_that_can_be_encoded(text: str) -> None:
    for table in TABLES.values():
        for outcome in outcomes_full_of(text, rich_letter()):
            cells = [cell for cells in table.rows(outcome) for cell in cells]
            for cell in cells:
                if isinstance(cell, str):
                    cell.encode()
                    assert cell.isprintable()

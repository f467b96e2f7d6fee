"""The Excel file as openpyxl reads it: its sheets, and that nothing in it is live but our links."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.utils.escape import unescape

from ofsted_parse.errors import OutputError
from ofsted_parse.model import Letter
from ofsted_parse.outcome import Outcome, Refusal
from ofsted_parse.render import phrases
from ofsted_parse.render.xlsx.columns import STATUSES
from ofsted_parse.render.xlsx.looks import COLOURS
from ofsted_parse.render.xlsx.sheets import KEY, SHEETS
from ofsted_parse.render.xlsx.workbook import save_xlsx
from tests.hostile import HOSTILE, outcomes_full_of
from tests.unit.render.letters import bare_letter, finding, item, rich_letter

LETTERS, ACTIONS, FINDINGS, JUDGEMENTS, WARNINGS = (sheet.title for sheet in SHEETS)
REFUSED = Outcome("scan.pdf", Path("scan.pdf"), refusal=Refusal("no_text", "no text", "use OCR"))


def saved(tmp_path: Path, *letters: Letter | Outcome) -> Any:
    path = tmp_path / "out.xlsx"
    outcomes = [
        one if isinstance(one, Outcome) else Outcome("in/a.pdf", tmp_path / "in" / "a.pdf", one)
        for one in letters
    ]
    save_xlsx(iter(outcomes), path)
    return openpyxl.load_workbook(path)


def rows(sheet: Any) -> list[dict[str, Any]]:
    header, *content = sheet.iter_rows()
    names = [cell.value for cell in header]
    return [dict(zip(names, row, strict=True)) for row in content]


def column(sheet: Any, name: str) -> list[Any]:
    return [row[name].value for row in rows(sheet)]


def shown(sheet: Any) -> list[str]:
    """The headers of the columns that are not hidden."""
    hidden = {
        place
        for columns in sheet.column_dimensions.values()
        for place in range(columns.min, columns.max + 1)
        if columns.hidden
    }
    return [cell.value for cell in next(sheet.iter_rows(max_row=1)) if cell.column not in hidden]


def test_every_letter_is_a_row_with_real_dates_and_grades_in_words(tmp_path: Path) -> None:
    (row,) = rows(saved(tmp_path, rich_letter())[LETTERS])
    assert (row["Authority"].value, row["LA code"].value) == ("Exampleshire", 999)
    assert row["Inspected from"].value == datetime(2024, 1, 29)
    assert row["Inspected from"].number_format == "d mmm yyyy"
    assert row["Led by"].value == "Ada Fenwick"
    assert row["Leadership"].value == "Good"
    assert row["Leadership"].fill.fgColor.rgb == f"FF{COLOURS['green']['bg_color'][1:]}"
    assert row["Care leavers"].value == "Not judged"
    assert (row["For priority action"].value, row["To improve"].value) == (1, 2)


def test_a_count_of_none_is_a_nought_and_not_blank(tmp_path: Path) -> None:
    assert column(saved(tmp_path, bare_letter())[LETTERS], "To improve") == [0]


def test_judgements_that_no_letter_has_are_hidden(tmp_path: Path) -> None:
    headers = shown(saved(tmp_path, rich_letter())[LETTERS])
    assert {"Leadership", "Care leavers"} <= set(headers)
    assert "Adoption" not in headers


def test_the_action_plan_has_a_row_for_each_item_with_what_is_nested_in_it(tmp_path: Path) -> None:
    sheet = saved(tmp_path, rich_letter())[ACTIONS]
    assert column(sheet, "No.") == [1, 1, 2]
    assert column(sheet, "What needs to improve") == [
        "Publish a plan.",
        "The timeliness of meetings.\n– Minutes in particular.",
        "The quality of letters.",
    ]
    assert column(sheet, "Responsible (as printed)") == ["Exampleshire ICB", None, None]
    assert column(sheet, "Heading")[1:] == ["What needs to improve?"] * 2


def test_the_action_plan_can_be_filled_in(tmp_path: Path) -> None:
    sheet = saved(tmp_path, rich_letter())[ACTIONS]
    for name in ("Title", "Owner", "Action", "Due", "Status", "Progress", "Evidence"):
        assert column(sheet, name) == [None] * 3
    status, due = (rows(sheet)[0][name].column_letter for name in ("Status", "Due"))
    offered = {str(one.sqref): one for one in sheet.data_validations.dataValidation}
    assert offered[f"{status}2:{status}4"].formula1 == f'"{",".join(STATUSES)}"'
    assert offered[f"{due}2:{due}4"].type == "date"
    (coloured,) = sheet.conditional_formatting
    assert len(coloured.rules) == len([colour for colour in STATUSES.values() if colour])


def test_every_finding_judgement_and_warning_is_a_row(tmp_path: Path) -> None:
    book = saved(tmp_path, rich_letter(), bare_letter(), rich_letter())
    texts = [one.text for _, one in rich_letter().findings()]
    assert column(book[FINDINGS], "Text") == texts * 2
    assert column(book[JUDGEMENTS], "Grade as printed") == ["Good", "Not judged"] * 2
    assert column(book[WARNINGS], "Warning") == ["number_gap"] * 2


def test_a_refused_input_is_among_the_letters_with_its_reason_among_the_warnings(
    tmp_path: Path,
) -> None:
    book = saved(tmp_path, REFUSED)
    assert column(book[LETTERS], "Document") == ["Not read"]
    assert column(book[LETTERS], "File") == ["scan.pdf"]
    assert column(book[WARNINGS], "What to look at") == ["not read: no text; use OCR"]
    assert rows(book[FINDINGS]) == []


def links(sheet: Any, name: str) -> list[tuple[str, str | None] | None]:
    cells = [row[name].hyperlink for row in rows(sheet)]
    return [(link.target.replace("\\", "/"), link.location) if link else None for link in cells]


def test_links_lead_from_the_folder_of_the_file_to_the_page(tmp_path: Path) -> None:
    book = saved(tmp_path, rich_letter())
    assert links(book[FINDINGS], "Page")[10] == ("in/a.pdf", "page=2")
    assert column(book[FINDINGS], "Page")[10] == "pp 2–3"
    assert links(book[LETTERS], "File") == [("in/a.pdf", None)]


def test_a_text_has_no_pages_and_standard_input_no_file(tmp_path: Path) -> None:
    text = bare_letter(main_findings=(finding("Text."),))
    book = saved(tmp_path, Outcome("a.txt", tmp_path / "a.txt", text), Outcome("-", None, text))
    assert column(book[FINDINGS], "Page") == [None, None]
    assert links(book[LETTERS], "File") == [("a.txt", None), None]


@pytest.mark.parametrize(
    ("name", "target"),
    [
        ("50% #1 [a].pdf", "50%25%20%231%20%5Ba%5D.pdf"),
        ("Éire.pdf", "Éire.pdf"),
        ("=1+1.pdf", "=1+1.pdf"),
    ],
)
def test_a_link_finds_a_file_of_any_name(tmp_path: Path, name: str, target: str) -> None:
    book = saved(tmp_path, Outcome(name, tmp_path / name, rich_letter()))
    assert links(book[LETTERS], "File") == [(target, None)]
    assert links(book[FINDINGS], "Page")[0] == (target, "page=1")


@pytest.mark.parametrize("name", ["a\nb.pdf", "a\udcff.pdf", "a" * 3000 + ".pdf"])
def test_a_file_that_no_link_can_name_is_named_without_one(tmp_path: Path, name: str) -> None:
    book = saved(tmp_path, Outcome("a.pdf", tmp_path / name, rich_letter()))
    assert links(book[LETTERS], "File") == [None]


def test_the_sheets_can_be_joined(tmp_path: Path) -> None:
    book = saved(tmp_path, rich_letter(), REFUSED)
    assert column(book[LETTERS], KEY) == ["ab" * 6, "scan.pdf"]
    for name in (ACTIONS, FINDINGS, JUDGEMENTS, WARNINGS):
        assert {*column(book[name], KEY)} <= {*column(book[LETTERS], KEY)}
        assert {*column(book[name], "LA code")} <= {*column(book[LETTERS], "LA code")}
    keys = list(zip(column(book[FINDINGS], KEY), column(book[FINDINGS], "Order"), strict=True))
    assert len(set(keys)) == len(keys)
    actions = zip(column(book[ACTIONS], KEY), column(book[ACTIONS], "Order"), strict=True)
    assert {*actions} <= {*keys}


@pytest.mark.parametrize(
    ("printed", "cell"), [("24", 24), ("007", "007"), ("2.1", "2.1"), ("²", "²")]
)
def test_a_number_is_a_number_where_it_looks_the_same(
    tmp_path: Path, printed: str, cell: object
) -> None:
    letter = bare_letter(main_findings=(finding("Plans.", number=printed),))
    assert column(saved(tmp_path, letter)[FINDINGS], "No.") == [cell]


def test_what_is_for_priority_action_is_told_from_the_rest(tmp_path: Path) -> None:
    asked = column(saved(tmp_path, rich_letter())[ACTIONS], "Asked as")
    assert asked == ["Priority", "To improve", "To improve"]


def test_a_text_longer_than_a_cell_is_cut_and_that_is_said(tmp_path: Path) -> None:
    long = "\N{GRINNING FACE} and so on. " * 3000
    book = saved(tmp_path, bare_letter(main_findings=(finding(long),)))
    (text,) = column(book[FINDINGS], "Text")
    assert text.endswith(" … [cut]")
    assert len(text.encode("utf-16-le")) <= 2 * 32_767
    assert long.startswith(text.removesuffix(" … [cut]"))
    assert column(book[WARNINGS], "Warning") == ["text_cut"]
    assert "row 2 of Findings, column Text, is cut" in column(book[WARNINGS], "What to look at")[0]


def test_the_same_letters_give_the_same_bytes_that_name_no_machine(tmp_path: Path) -> None:
    for name in "ab":
        save_xlsx([Outcome("a.pdf", tmp_path / "a.pdf", rich_letter())], tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    properties = openpyxl.load_workbook((tmp_path / "a").open("rb")).properties
    assert (properties.creator, properties.lastModifiedBy) == (None, None)


def test_no_letters_are_sheets_with_headers_alone(tmp_path: Path) -> None:
    assert [sheet.max_row for sheet in saved(tmp_path)] == [1] * 5


def test_more_rows_than_a_sheet_holds_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ofsted_parse.render.xlsx.writer._MOST_ROWS", 10)
    with pytest.raises(OutputError, match="write CSV or Parquet"):
        saved(tmp_path, rich_letter())


def test_more_links_than_a_sheet_holds_are_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ofsted_parse.render.xlsx.writer._MOST_LINKS", 2)
    book = saved(tmp_path, rich_letter())
    assert [bool(link) for link in links(book[FINDINGS], "Page")] == [True] * 2 + [False] * 12
    assert column(book[FINDINGS], "Page")[2] == "p 1"


def test_nothing_stays_where_the_run_is_interrupted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    def outcomes() -> Iterator[Outcome]:
        yield Outcome("a.pdf", letter=rich_letter())
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        save_xlsx(outcomes(), tmp_path / "out.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_missing_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        save_xlsx([], tmp_path / "missing" / "out.xlsx")


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_no_text_is_live_and_each_is_read_back_as_it_was_printed(tmp_path: Path, text: str) -> None:
    letter = bare_letter(
        **{
            name: getattr(rich_letter(), name) for name in ("authority", "inspectors", "judgements")
        },
        sections=rich_letter().sections[:1],
        what_needs_to_improve=(item("One.", section=0), item("Two.", level=1, section=0)),
        warnings=rich_letter().warnings,
    )
    book = saved(tmp_path, *outcomes_full_of(text, letter))
    for cell in (cell for sheet in book for row in sheet.iter_rows(min_row=2) for cell in row):
        assert cell.data_type in {"s", "n", "d"}
        if cell.hyperlink:
            assert cell.hyperlink.target.replace("\\", "/").endswith("letters/report.pdf")
    read = {unescape(value) for value in column(book[FINDINGS], "Text")}
    cleaned = "\n".join(map(phrases.clean, text.split("\n")))
    if len(cleaned) < 32_767:
        assert {value.removesuffix(" ") for value in read} == {cleaned.removesuffix(" ")}

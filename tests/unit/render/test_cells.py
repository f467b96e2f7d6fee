"""No cell of a CSV file is taken for a formula, and every text stays what it was."""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofsted_parse.render.cells import csv_text, safe_cell


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(1)",
        "\t=1",
        "\tx",
        " =1",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        "'=1",
        "\r=1",
    ],
)
def test_what_a_spreadsheet_would_work_out_gets_an_apostrophe(text: str) -> None:
    assert safe_cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["good", "1 = 1", "", "’quoted’", "'quoted'", "a-b"])
def test_other_text_stays(text: str) -> None:
    assert safe_cell(text) == text


def test_values_that_are_no_text() -> None:
    assert [safe_cell(None), safe_cell(-3), safe_cell(date(2024, 1, 2))] == ["", -3, "2024-01-02"]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1))
def test_a_table_can_be_read_back(cells: list[str]) -> None:
    text = csv_text(["name"] * len(cells), [cells])
    assert text.startswith("\ufeffname")
    _, row = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    assert [cell.removeprefix("'") for cell in row] == [cell.removeprefix("'") for cell in cells]


def test_halves_of_characters_are_replaced() -> None:
    assert "\N{REPLACEMENT CHARACTER}" in csv_text(["\udcff"], [])

"""Parquet holds the same rows as CSV, with types, and asks for its library where it is missing."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import pytest
from pyarrow import parquet

from ofsted_parse.errors import OutputError
from ofsted_parse.outcome import Outcome
from ofsted_parse.render.names import RowsName
from ofsted_parse.render.parquet import save_parquet
from ofsted_parse.render.rows import TABLES
from tests.hostile import HOSTILE, outcomes_full_of
from tests.unit.render.letters import bare_letter, rich_letter

OUTCOMES = [Outcome("a.pdf", letter=rich_letter()), Outcome("b.txt", letter=bare_letter())]


@pytest.mark.parametrize("name", RowsName)
def test_the_file_holds_the_rows(tmp_path: Path, name: RowsName) -> None:
    path = tmp_path / "letters.parquet"
    save_parquet(iter(OUTCOMES), name, path)
    table = TABLES[name]
    names = [column.name for column in table.columns]
    expected = [dict(zip(names, row, strict=True)) for one in OUTCOMES for row in table.rows(one)]
    assert parquet.read_table(path).to_pylist() == expected


def test_dates_and_numbers_have_their_types(tmp_path: Path) -> None:
    save_parquet(OUTCOMES, RowsName.PEOPLE, tmp_path / "a.parquet")
    schema = parquet.read_schema(tmp_path / "a.parquet")
    assert [str(schema.field(name).type) for name in ("published", "la_code", "lead")] == [
        "date32[day]",
        "string",
        "bool",
    ]
    first = parquet.read_table(tmp_path / "a.parquet").to_pylist()[0]
    assert first["published"] == date(2024, 3, 4)


def test_more_rows_than_are_held_at_a_time_are_written_in_groups(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ofsted_parse.render.parquet._ROWS_AT_A_TIME", 10)
    save_parquet(OUTCOMES, RowsName.FINDINGS, tmp_path / "a.parquet")
    read = parquet.ParquetFile(tmp_path / "a.parquet")
    assert (read.num_row_groups, read.metadata.num_rows) == (2, 14)


def test_no_letters_are_a_table_without_rows(tmp_path: Path) -> None:
    save_parquet([], RowsName.FINDINGS, tmp_path / "a.parquet")
    assert parquet.read_table(tmp_path / "a.parquet").num_rows == 0


def test_the_same_letters_give_the_same_bytes(tmp_path: Path) -> None:
    for name in "ab":
        save_parquet(OUTCOMES, RowsName.FINDINGS, tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_without_its_library_it_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(OutputError) as caught:
        save_parquet(OUTCOMES, RowsName.FINDINGS, tmp_path / "a.parquet")
    assert caught.value.advice == 'in the checkout: pip install ".[parquet]"'
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", RowsName)
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_is_read_back_as_it_is_written(
    tmp_path: Path, text: str, name: RowsName
) -> None:
    outcomes = outcomes_full_of(text, rich_letter())
    save_parquet(outcomes, name, tmp_path / "a.parquet")
    read = [list(row.values()) for row in parquet.read_table(tmp_path / "a.parquet").to_pylist()]
    assert read == [row for outcome in outcomes for row in TABLES[name].rows(outcome)]

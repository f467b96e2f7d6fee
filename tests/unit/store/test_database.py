"""Opening a database: whose it is, which version, and what to do where it cannot be."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from ofsted_parse.errors import InputError, OutputError
from ofsted_parse.store import database
from ofsted_parse.store.database import opened_to_read, opened_to_write
from ofsted_parse.store.loading import load
from tests.databases import a_letter, outcomes, problems, query


def foreign(path: Path, script: str) -> Path:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script)
    return path


def test_a_database_says_whose_it_is(tmp_path: Path) -> None:
    path = tmp_path / "letters.db"
    load([], path)
    assert query(path, "PRAGMA user_version") == [(database.SCHEMA_VERSION,)]
    assert path.read_bytes()[68:72] == b"Ofst"
    assert problems(path) == []


def test_an_empty_file_becomes_a_database(tmp_path: Path) -> None:
    path = tmp_path / "letters.db"
    path.touch()
    load(outcomes(a_letter("a.pdf")), path)
    assert query(path, "SELECT name FROM letters") == [("a.pdf",)]


def test_odd_names_of_files_are_no_parameters(tmp_path: Path) -> None:
    path = tmp_path / "100% ours?mode=memory#x.db"
    load(outcomes(a_letter("a.pdf")), path)
    with opened_to_read(path) as connection:
        assert connection.execute("SELECT count(*) FROM letters").fetchone()[0] == 1


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        ("CREATE TABLE notes (text)", "database of another program"),
        ("PRAGMA application_id = 7", "database of another program"),
        (
            f"PRAGMA application_id = {int.from_bytes(b'Ofst', 'big')}; PRAGMA user_version = 99",
            "version 99 where 3 is known",
        ),
    ],
)
def test_a_database_that_is_not_ours_is_left_alone(
    tmp_path: Path, script: str, reason: str
) -> None:
    path = foreign(tmp_path / "other.db", script)
    before = path.read_bytes()
    with pytest.raises(OutputError, match=reason):
        load(outcomes(a_letter("a.pdf")), path)
    with pytest.raises(InputError), opened_to_read(path):
        pass
    assert path.read_bytes() == before


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "letters.db"
    path.write_text("Dear director, " * 100)
    with pytest.raises(OutputError, match="no SQLite database") as error:
        load(outcomes(a_letter("a.pdf")), path)
    assert error.value.advice == "choose another name"
    with pytest.raises(InputError, match="no SQLite database"), opened_to_read(path):
        pass
    assert path.read_text().startswith("Dear director")


def test_what_cannot_be_opened_is_said_with_advice(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="check its folder"):
        load([], tmp_path / "missing" / "letters.db")
    with pytest.raises(OutputError, match="check its folder"):
        load([], tmp_path)
    with pytest.raises(InputError, match="no such file"), opened_to_read(tmp_path / "none.db"):
        pass


def test_reading_makes_no_database_and_changes_none(tmp_path: Path) -> None:
    path = tmp_path / "letters.db"
    load(outcomes(a_letter("a.pdf")), path)
    with opened_to_read(path) as connection, pytest.raises(sqlite3.OperationalError):
        connection.execute("DELETE FROM letters")
    assert [file.name for file in tmp_path.iterdir()] == ["letters.db"]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_database_that_must_not_be_written_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "letters.db"
    load(outcomes(a_letter("a.pdf")), path)
    path.chmod(0o444)
    with opened_to_read(path) as connection:
        assert connection.execute("SELECT name FROM letters").fetchone()["name"] == "a.pdf"
    with pytest.raises(OutputError, match="must not be written"):
        load(outcomes(a_letter("b.pdf")), path)


def test_a_database_that_another_program_holds_is_waited_for_and_then_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "_PATIENCE", 0.1)
    path = tmp_path / "letters.db"
    load([], path)
    with opened_to_write(path) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        with pytest.raises(OutputError, match="another program is writing"):
            load(outcomes(a_letter("a.pdf")), path)

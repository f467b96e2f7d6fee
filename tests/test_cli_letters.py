"""`ofsted-parse letters`, `changes` and `--prune`: what a database holds, came and goes."""

from __future__ import annotations

import csv
import io
import json
import shutil
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.asking import Run, path, run, terminal
from tests.conftest import ROOT
from tests.databases import query

__all__ = ["path", "run"]
SAMPLE = ROOT / "samples" / "focused_visit_letter.pdf"
REPORT = ROOT / "samples" / "ilacs_report_2019.pdf"


def test_a_pipe_gets_the_letters_as_json_the_latest_first(run: Run, path: Path) -> None:
    done = run("letters", str(path))
    assert (done.status, done.err) == (0, "")
    first, *others = json.loads(done.out)
    assert (first["id"], first["kind"], first["date"]) == (2, "ilacs_report", "2026-05-06")
    assert [one["id"] for one in others] == [3, 1]
    assert [one["id"] for one in json.loads(run("letters", str(path), "--until", "2019").out)] == [
        1
    ]


def test_the_letters_are_rows_and_lines_and_a_sheet(run: Run, path: Path, tmp_path: Path) -> None:
    rows = csv.DictReader(io.StringIO(run("letters", str(path), "-f", "csv").out.lstrip("\ufeff")))
    assert next(row["file"] for row in rows) == "letters/newer.pdf"
    table = tmp_path / "letters.xlsx"
    run("letters", str(path), "--output", str(table))
    (sheet,) = load_workbook(table).worksheets
    assert sheet.max_row == 4
    assert "| Northshire |" in run("letters", str(path), "-f", "markdown").out
    summary = run("letters", str(path), "-f", "summary").out
    assert "Northshire · 6 May 2026 · ILACS report" in summary
    assert summary.endswith("3 letters\n")


@pytest.mark.parametrize("command", [("letters",), ("changes", "--since", "2000")])
def test_nothing_of_a_document_reaches_the_terminal_as_a_command(
    run: Run, path: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    name, *options = command
    with terminal(monkeypatch, 80):
        out = run(name, str(path), *options).out
    assert "Gotham" in out
    assert "\x1b[31mred" not in out
    assert not set(out) & set("\x00\x07\x9b\u202e")


def test_letters_are_removed_when_that_is_confirmed(run: Run, path: Path) -> None:
    asked = run("letters", str(path), "--remove", "1")
    assert asked.status == 2
    assert "add --yes" in asked.err
    done = run("letters", str(path), "--remove", "1", "--remove", "letters/newer.pdf", "--yes")
    assert (done.status, done.out) == (0, "")
    assert "letters/older.pdf was removed" in done.err
    assert query(path, "SELECT id FROM letters") == [(3,)]
    assert run("letters", str(path), "--remove", "1", "--yes").status == 2


def test_a_letter_is_replaced_by_a_file(run: Run, path: Path) -> None:
    done = run("letters", str(path), "--replace", "1", str(SAMPLE), "--yes")
    assert done.status == 0
    assert f"letters/older.pdf was replaced by {SAMPLE.as_posix()}" in done.err
    found = query(path, "SELECT input FROM letters ORDER BY id")
    assert (SAMPLE.as_posix(),) in found
    assert ("letters/older.pdf",) not in found


def test_a_file_that_is_no_letter_replaces_none(run: Run, path: Path, tmp_path: Path) -> None:
    before = query(path, "SELECT * FROM letters")
    assert run("letters", str(path), "--replace", "1", str(tmp_path / "x"), "--yes").status == 3
    assert query(path, "SELECT * FROM letters") == before


def test_to_remove_stands_alone(run: Run, path: Path) -> None:
    done = run("letters", str(path), "--remove", "1", "--kind", "ilacs", "--yes")
    assert done.status == 2
    assert query(path, "SELECT count(*) FROM letters") == [(3,)]


def test_changes_are_letters_and_grades_that_moved(run: Run, path: Path) -> None:
    found = json.loads(run("changes", str(path), "--since", "2026").out)
    assert {one["letter"]["file"]: one["by_date"] for one in found}["letters/newer.pdf"]
    newer = found[0]
    assert (newer["before"], newer["before_file"]) == ("2019-03-04", "letters/older.pdf")
    moved = {one["area"]: one["movement"] for one in newer["moved"]}
    assert moved["leadership"] == "up"
    assert moved["overall_effectiveness"] == "no_longer_judged"
    rows = run("changes", str(path), "--since", "2026", "--format", "csv").out
    (leaders,) = (row for row in csv.DictReader(io.StringIO(rows)) if row["area"] == "leadership")
    assert (leaders["older_grade"], leaders["newer_grade"]) == ("good", "outstanding")
    summary = run("changes", str(path), "--since", "2026", "-f", "summary").out
    assert "▲ Leadership: Good → Outstanding" in summary
    assert "3 letters, 1 dated since then" in summary


def test_changes_need_a_day(run: Run, path: Path) -> None:
    assert run("changes", str(path)).status == 2
    assert run("changes", str(path), "--since", "lately").status == 2


def mirrored(run: Run, folder: Path, *options: str) -> str:
    base = (str(folder), "--output", str(folder.parent / "letters.sqlite"), "--no-cache")
    return str(run(*base, *options).err)


def test_a_folder_is_mirrored_and_a_copy_is_told(run: Run, tmp_path: Path) -> None:
    folder, database = tmp_path / "letters", tmp_path / "letters.sqlite"
    folder.mkdir()
    for name, sample in {"a.pdf": SAMPLE, "b.pdf": REPORT}.items():
        shutil.copy(sample, folder / name)
    (folder / "copy.pdf").write_bytes(SAMPLE.read_bytes() + b"\n")
    told = mirrored(run, folder)
    assert "copy.pdf: the same letter as letters/a.pdf, saved again" in told
    assert query(database, "SELECT count(*) FROM letters") == [(2,)]
    (folder / "b.pdf").unlink()
    assert "removed" not in mirrored(run, folder)
    assert query(database, "SELECT count(*) FROM letters") == [(2,)]
    assert "1 letter removed, whose file is gone" in mirrored(run, folder, "--prune")
    assert query(database, "SELECT input FROM letters") == [("letters/a.pdf",)]
    (folder / "a.pdf").unlink()
    mirrored(run, folder, "--prune")
    assert query(database, "SELECT id, input FROM letters") == [(1, "letters/copy.pdf")]


def test_a_folder_called_letters_is_read_where_no_database_follows(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("letters", "--output", "letters.jsonl").status == 2
    Path("letters").mkdir()
    shutil.copy(SAMPLE, "letters")
    assert run("letters", "--output", "letters.sqlite", "--no-cache").status == 0
    assert len(json.loads(run("letters", "letters.sqlite").out)) == 1
    assert "--remove" in run("letters", "--help").out


def test_an_empty_folder_is_not_mirrored(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    shutil.copy(SAMPLE, folder)
    mirrored(run, folder)
    (folder / SAMPLE.name).unlink()
    assert "nothing was pruned" in mirrored(run, folder, "--prune")
    assert query(tmp_path / "letters.sqlite", "SELECT count(*) FROM letters") == [(1,)]


@pytest.mark.parametrize(
    ("words", "output"), [([str(SAMPLE)], "l.sqlite"), ([str(SAMPLE.parent)], "l.jsonl")]
)
def test_only_folders_and_databases_can_be_pruned(
    run: Run, tmp_path: Path, words: list[str], output: str
) -> None:
    done = run(*words, "--output", str(tmp_path / output), "--prune")
    assert done.status == 2
    assert "--prune" in done.err

"""`ofsted-parse outcomes`: the latest judgements of each authority."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from ofsted_parse.store.loading import load
from tests.asking import Run, path, run, terminal

__all__ = ["path", "run"]


def test_a_pipe_gets_json(run: Run, path: Path) -> None:
    done = run("outcomes", str(path))
    assert (done.status, done.err) == (0, "")
    gotham, north = json.loads(done.out)
    assert (north["authority"], north["date"], north["strand"]) == (
        "Northshire",
        "2026-05-06",
        "childrens_services",
    )
    assert [(one["area"], one["grade"]) for one in north["judgements"]] == [
        ("leadership", "outstanding"),
        ("children_in_care", "good"),
        ("care_leavers", "inadequate"),
    ]
    assert (gotham["strand"], gotham["region"]) == ("area_send", "North")


def test_a_row_has_a_column_for_each_area(run: Run, path: Path) -> None:
    text = run("outcomes", str(path), "--format", "csv").out.removeprefix("\ufeff")
    gotham, north = csv.DictReader(io.StringIO(text))
    assert (north["overall_effectiveness"], north["leadership"]) == ("", "outstanding")
    assert gotham["send_outcome"] == "positive"


def test_the_regions_and_authorities_can_be_chosen(run: Run, path: Path) -> None:
    def names(*filters: str) -> list[str]:
        return [one["la_code"] for one in json.loads(run("outcomes", str(path), *filters).out)]

    assert names("--region", "North East") == ["901"]
    assert names("--region", "London") == []
    assert names("--authority", "Northshire") == ["901"]
    assert names("--authority", "Northshire", "--neighbours-of", "Leeds") == ["901"]
    assert run("outcomes", str(path), "--region", "Atlantis").status == 2


def test_the_summary_has_a_table_and_bars(run: Run, path: Path) -> None:
    out = run("outcomes", str(path), "--format", "summary").out
    rows = [" ".join(line.split()) for line in out.splitlines()]
    assert "Northshire May 2026 – Outst – Good Inad" in rows
    assert "Leadership by region" in out
    assert "North East ██████ 1 · · ·" in rows
    assert "Overall effectiveness by region" not in out
    assert "Area SEND outcome by region" in out
    assert max(map(len, out.splitlines())) <= 80


def test_an_empty_database_is_said_to_be_so(run: Run, tmp_path: Path) -> None:
    empty = tmp_path / "empty.db"
    load([], empty)
    assert json.loads(run("outcomes", str(empty)).out) == []
    assert "No full inspection" in run("outcomes", str(empty), "-f", "summary").out


@pytest.mark.parametrize("columns", [40, 80, 120])
def test_nothing_of_a_document_reaches_the_terminal_as_a_command(
    run: Run, path: Path, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    with terminal(monkeypatch, columns):
        out = run("outcomes", str(path)).out
    assert "Gotham" in out
    assert "\x1b[31mred" not in out
    assert not set(out) & set("\x00\x07\x9b\u202e")

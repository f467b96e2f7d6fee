"""`ofsted-parse outcomes`: the latest judgements of each authority."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ofsted_parse.data.authorities import known_authority
from ofsted_parse.model import Area, Grade
from ofsted_parse.store.loading import load
from tests.asking import Run, path, report, run, terminal
from tests.databases import a_letter, outcomes, place

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


def found(run: Run, path: Path, *filters: str) -> list[tuple[str, str]]:
    done = run("outcomes", str(path), *filters)
    return [(one["authority"], one["date"]) for one in json.loads(done.out)]


def test_the_latest_is_that_within_the_dates(run: Run, path: Path) -> None:
    assert ("Northshire", "2026-05-06") in found(run, path, "--since", "2020")
    assert found(run, path, "--until", "2019") == [("Northshire", "2019-03-04")]
    assert found(run, path, "--since", "2021", "--until", "2025") == []


def test_a_grade_holds_for_the_latest_and_for_the_area_that_is_named(run: Run, path: Path) -> None:
    older = ("Northshire", "2019-03-04")
    assert older not in found(run, path, "--grade", "requires_improvement")
    assert found(run, path, "--until", "2019", "--grade", "leadership=good") == [older]
    assert found(run, path, "--until", "2019", "--area", "leadership", "--grade", "good") == [older]
    assert found(run, path, "--area", "care leavers", "--grade", "good") == []


def test_only_the_areas_asked_for_are_shown(run: Run, path: Path) -> None:
    def areas(*arguments: str) -> list[str]:
        (one,) = json.loads(run("outcomes", str(path), *arguments).out)
        return [judgement["area"] for judgement in one["judgements"]]

    assert areas("--area", "leadership") == ["leadership"]
    combined = "children_in_care_and_care_leavers"
    assert areas("--area", "care_leavers", "--until", "2019") == [combined]


def test_a_kind_that_is_no_full_inspection_is_refused(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "letters.sqlite"
    load(outcomes(a_letter("a.pdf", kind="jtai_letter")), path)
    done = run("outcomes", str(path), "--kind", "jtai_letter")
    assert done.status == 2
    assert "no report of a full inspection" in done.err


def test_an_authority_comes_before_its_neighbours_and_those_without_a_report_are_named(
    run: Run, tmp_path: Path
) -> None:
    path = tmp_path / "letters.sqlite"
    names = ("Portsmouth", "Leeds", "Kirklees")
    grade = (Area.OVERALL_EFFECTIVENESS, Grade.GOOD)
    reports = [
        report(f"{name}.pdf", known_authority(name, name), date(2023, 5, 6 + number), grade)
        for number, name in enumerate(names)
    ]
    load(outcomes(*reports), path)
    done = run("outcomes", str(path), "--neighbours-of", "leeds")
    assert [one["authority"] for one in json.loads(done.out)] == ["Leeds", "Portsmouth", "Kirklees"]
    assert "no report of a full inspection: Southend-on-Sea; Sheffield; " in done.err
    assert "Leeds" not in done.err
    assert "Bournemouth, Christchurch and Poole" in done.err
    strict = run("outcomes", str(path), "--neighbours-of", "Leeds", "--grade", "inadequate")
    assert json.loads(strict.out) == []
    assert strict.err == done.err
    later = run("outcomes", str(path), "--authority", "Leeds", "--since", "2024")
    assert "no report of a full inspection of these dates and kinds: Leeds" in later.err
    summary = run("outcomes", str(path), "--neighbours-of", "leeds", "-f", "summary").out
    assert summary.index("Leeds") < summary.index("Portsmouth") < summary.index("by region")


def test_the_summary_has_a_table_and_bars(run: Run, path: Path) -> None:
    out = run("outcomes", str(path), "--format", "summary").out
    rows = [" ".join(line.split()) for line in out.splitlines()]
    assert "Northshire May 2026 – Outst – Good Inad" in rows
    assert "Leadership by region" in out
    assert "North East ██████ 1 · · ·" in rows
    assert "Overall effectiveness by region" not in out
    assert "Area SEND outcome by region" in out
    assert max(map(len, out.splitlines())) <= 80


def test_reports_without_a_judgement_are_counted_and_old_frameworks_marked(
    run: Run, tmp_path: Path
) -> None:
    grade = (Area.OVERALL_EFFECTIVENESS, Grade.GOOD)
    old = report("old.pdf", place("Oldshire", "902"), date(2015, 3, 4), grade)
    new = report("new.pdf", place("Newshire", "903"), date(2019, 3, 4), grade)
    none = report(
        "none.pdf", place("Nextshire", "904"), date(2026, 5, 4), (Area.LEADERSHIP, grade[1])
    )
    load(outcomes(replace(old, kind="sif_report"), new, none), tmp_path / "three.sqlite")
    out = run("outcomes", str(tmp_path / "three.sqlite"), "--format", "summary").out
    lines = [" ".join(line.split()) for line in out.splitlines()]
    assert "Oldshire Mar 2015† Good – – – –" in lines
    assert "Newshire Mar 2019 Good – – – –" in lines
    assert "† SIF report: inspected under an older framework" in lines
    assert "Overall effectiveness by region Outst Good Req imp Inad No grade" in lines
    # The bars of the two frameworks are not added up.
    place_of = lines.index("North · ████ 1 · · ████ 1")
    assert lines[place_of + 1] == "North† · ████ 1 · · ·"


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

"""The five questions of the recipes, with their answers on letters that are made up."""

from __future__ import annotations

import json
import shlex
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ofsted_parse.data.authorities import known_authority
from ofsted_parse.model import Area, Grade, Letter
from ofsted_parse.store.loading import load
from tests.asking import Run, report, run
from tests.databases import outcomes, query
from tests.pages import page, section
from tests.test_recipes import recipes
from tests.unit.render.letters import counted, item

__all__ = ["run"]
COMMANDS = recipes(section(page("recipes"), "Five questions"))
OVERALL = Area.OVERALL_EFFECTIVENESS


def made_up(place: str, end: date, grade: Grade, *asked: str) -> Letter:
    """A report that asks for these and says nothing else."""
    letter = report(f"{place}-{end}.pdf", known_authority(place, place), end, (OVERALL, grade))
    emptied = replace(letter, priority_action=(), main_findings=(), weaknesses=(), other=())
    listed = tuple(item(text, order) for order, text in enumerate(asked))
    return replace(emptied, **counted({"what_needs_to_improve": listed}))


@pytest.fixture
def kitchen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    neglect, visits = "The response to neglect.", "The frequency of visits to children."
    letters = [
        made_up("Camden", date(2023, 3, 4), Grade.GOOD, "Supervision of social workers.", neglect),
        made_up("Camden", date(2019, 3, 4), Grade.GOOD, "Supervision.", neglect),
        made_up("Derby", date(2024, 3, 4), Grade.GOOD, "Supervision.", neglect),
        made_up("Leeds", date(2018, 3, 4), Grade.REQUIRES_IMPROVEMENT, visits, "Fostering."),
        made_up("Leeds", date(2026, 10, 4), Grade.GOOD, visits, "Assessments of neglect."),
        made_up("Portsmouth", date(2023, 5, 6), Grade.GOOD, "Placements."),
        made_up("Portsmouth", date(2025, 5, 6), Grade.OUTSTANDING, "Placements."),
        made_up("Kirklees", date(2023, 5, 6), Grade.INADEQUATE, "Placements."),
    ]
    monkeypatch.chdir(tmp_path)
    load(outcomes(*letters), Path("letters.sqlite"))
    return tmp_path


def asked(run: Run, number: int) -> tuple[Any, str]:
    """The answer of the question, before any pipe, and what is said beside it."""
    program, *words = shlex.split(COMMANDS[number].partition(" | ")[0])
    assert program == "ofsted-parse"
    done = run(*words)
    assert done.status == 0
    return json.loads(done.out), done.err


@pytest.mark.usefixtures("kitchen")
def test_supervision_in_a_region_since_a_year(run: Run) -> None:
    found, _ = asked(run, 0)
    assert [(hit["authority"], hit["date"]) for hit in found] == [("Camden", "2023-03-04")]


@pytest.mark.usefixtures("kitchen")
def test_neighbours_that_were_good_in_a_year_though_they_are_better_now(run: Run) -> None:
    found, said = asked(run, 1)
    assert [(one["authority"], one["date"]) for one in found] == [("Portsmouth", "2023-05-06")]
    without = said.partition(": no report")[2]
    assert "Leeds; Southend-on-Sea; Sheffield" in without
    assert "Kirklees" not in without


@pytest.mark.usefixtures("kitchen")
def test_what_must_improve_again(run: Run) -> None:
    found, _ = asked(run, 2)
    again = [one for one in found["improvement_items"] if one["status"] == "recurring"]
    assert [one["newer"]["text"] for one in again] == ["The frequency of visits to children."]


def test_what_came_since_last_month_and_what_moved(run: Run, kitchen: Path) -> None:
    found, _ = asked(run, 3)
    dated = [one for one in found if one["by_date"]]
    assert [one["letter"]["authority"] for one in dated] == ["Leeds"]
    assert [(one["area"], one["movement"]) for one in dated[0]["moved"]] == [(OVERALL, "up")]
    assert len(found) == query(kitchen / "letters.sqlite", "SELECT count(*) FROM letters")[0][0]


@pytest.mark.usefixtures("kitchen")
def test_who_was_asked_about_something(run: Run) -> None:
    found, _ = asked(run, 4)
    assert Counter(one["authority"] for one in found) == {"Camden": 1, "Derby": 1, "Leeds": 1}

"""Every view counts the same: table, archive, pictures, sheets, CSV, database, against the JSON."""

from __future__ import annotations

import csv
import io
import itertools
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from rich.console import Console

from ofsted_parse import parse
from ofsted_parse.model import Area, Grade
from ofsted_parse.outcome import Outcome
from ofsted_parse.render import phrases
from ofsted_parse.render.formats import FORMATS, View
from ofsted_parse.render.html_archive.counts import Picture, pictures
from ofsted_parse.render.html_archive.data import collect
from ofsted_parse.render.names import FormatName, RowsName
from ofsted_parse.render.terminal.outcomes import render_outcomes
from ofsted_parse.render.terminal.overview import row
from ofsted_parse.store.alike import fingerprint
from ofsted_parse.store.database import opened_to_read
from ofsted_parse.store.filters import Filters
from ofsted_parse.store.letters import read_outcomes
from ofsted_parse.store.loading import load
from ofsted_parse.store.reports import latest_outcomes
from tests.conftest import ROOT

SAMPLES = sorted({*(ROOT / "samples").glob("*.pdf"), *(ROOT / "samples").glob("*.txt")})
ASKED = ("priority_action", "what_needs_to_improve")
#: The file of a letter, and how much it asks for: priority actions, and what is to improve.
Counts = dict[str, tuple[int, int]]


@pytest.fixture(scope="module")
def given() -> list[Outcome]:
    """The samples; one that is another once more, as a text or a scan, is counted once."""
    letters = {path: parse(path) for path in SAMPLES}
    first = {fingerprint(letter): path for path, letter in reversed(letters.items())}
    return [Outcome(path.name, path, letters[path]) for path in SAMPLES if path in first.values()]


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory, given: list[Outcome]) -> Path:
    path = tmp_path_factory.mktemp("counts") / "letters.sqlite"
    load(given, path)
    return path


@pytest.fixture(scope="module")
def outcomes(database: Path) -> list[Outcome]:
    """The letters as they come out of the database."""
    with opened_to_read(database) as connection:
        return list(read_outcomes(connection, database.parent))


@pytest.fixture(scope="module")
def records(given: list[Outcome]) -> dict[str, dict[str, Any]]:
    return {one.name: json.loads(one.letter.to_json()) for one in given if one.letter}


@pytest.fixture(scope="module")
def counts(records: dict[str, dict[str, Any]]) -> Counts:
    """What every view has to say, counted in the JSON."""
    numbers = {
        name: [sum(one["item"] is not None for one in record[part]) for part in ASKED]
        for name, record in records.items()
    }
    return {name: (priority, improve) for name, (priority, improve) in numbers.items()}


@pytest.fixture(scope="module")
def drawn(outcomes: list[Outcome]) -> dict[str, Picture]:
    return {one.title: one for one in pictures(collect(outcomes, None).entries)}


def test_the_samples_ask_for_both(counts: Counts) -> None:
    assert [sum(numbers) > 0 for numbers in zip(*counts.values(), strict=True)] == [True, True]


def test_the_table_of_many_letters(outcomes: list[Outcome], counts: Counts) -> None:
    for outcome in outcomes:
        for width, said in ((120, phrases.asked(*counts[outcome.name])), (80, None)):
            console = Console(width=width, color_system=None)
            with console.capture() as capture:
                row(outcome, console)
            priority, improve = counts[outcome.name]
            narrow = f"{priority}+{improve}" if priority else str(improve)
            assert (said or (narrow if said is None else "–")) in capture.get()


def test_the_table_of_the_archive(outcomes: list[Outcome], counts: Counts) -> None:
    entries = collect(outcomes, None).entries
    assert {one.name: (one.priority, one.improve) for one in entries} == counts


def test_the_pictures_of_judgements(
    drawn: dict[str, Picture], records: dict[str, dict[str, Any]]
) -> None:
    graded = [picture for picture in drawn.values() if picture.area]
    assert graded
    for picture in graded:
        of_kind = [one for one in records.values() if picture.kind == kind_of(one)]
        row_of = {"year": year_of, "region": region_of}[picture.by]
        expected = Counter((row_of(one), grade_of(one, str(picture.area))) for one in of_kind)
        found = {
            (str(line[0]), name): number
            for line in picture.table
            for name, number in zip(picture.columns[1:-1], line[1:-1], strict=True)
            if number
        }
        assert found == expected
        assert sum(int(line[-1]) for line in picture.table) == len(of_kind)
        assert {(one.row, one.series): one.number for one in picture.marks} == expected


def kind_of(record: dict[str, Any]) -> str:
    return str(phrases.kind_name(record["kind"]))


def region_of(record: dict[str, Any]) -> str:
    return (record["authority"] or {}).get("region") or "Not known"


def year_of(record: dict[str, Any]) -> str:
    inspection = record["inspection"]
    days = [inspection["end"], inspection["start"], record["published"]]
    return next((day[:4] for day in days if day), "No date")


def grade_of(record: dict[str, Any], area: str) -> str:
    judged = [one for one in record["judgements"] if one["area"] == area]
    if not judged:
        return "None given"
    return phrases.GRADE_NAMES[Grade(judged[0]["grade"])] if judged[0]["grade"] else "As printed"


def test_the_picture_of_what_is_asked_for(drawn: dict[str, Picture], counts: Counts) -> None:
    table = drawn["Items asked for, by kind and year"].table
    totals = tuple(sum(int(line[place]) for line in table) for place in (3, 4))
    assert totals == tuple(sum(numbers) for numbers in zip(*counts.values(), strict=True))


def test_the_sheets(tmp_path: Path, outcomes: list[Outcome], counts: Counts) -> None:
    save = FORMATS[FormatName.XLSX].save
    assert save
    save(outcomes, View(), tmp_path / "all.xlsx")
    book = openpyxl.load_workbook(tmp_path / "all.xlsx")
    letters, plan = (rows(book[name]) for name in ("Letters", "What needs to improve"))
    columns = ("For priority action", "To improve")
    assert {one["File"]: tuple(one[name] for name in columns) for one in letters} == counts
    files = {one["Letter key"]: one["File"] for one in letters}
    listed = Counter((files[one["Letter key"]], one["Asked as"]) for one in plan)
    assert {
        name: (listed[name, "Priority"], listed[name, "To improve"]) for name in counts
    } == counts


def rows(sheet: Any) -> list[dict[str, Any]]:
    header, *lines = sheet.iter_rows(values_only=True)
    return [dict(zip(header, line, strict=True)) for line in lines]


def test_the_csv(outcomes: list[Outcome], counts: Counts) -> None:
    many = FORMATS[FormatName.CSV].many
    assert many
    text = "".join(many(outcomes, View(rows=RowsName.LETTERS, csv_raw=True)))
    columns = ("items_for_priority_action", "items_to_improve")
    found = {
        one["name"]: tuple(int(one[name]) for name in columns)
        for one in csv.DictReader(io.StringIO(text))
    }
    assert found == counts


def test_the_view_of_the_database(database: Path, counts: Counts) -> None:
    query = "SELECT input, part, count(*) AS items FROM improvement_items GROUP BY input, part"
    with opened_to_read(database) as connection:
        found = {(one["input"], one["part"]): one["items"] for one in connection.execute(query)}
    assert {
        name: (found.get((name, ASKED[0]), 0), found.get((name, ASKED[1]), 0)) for name in counts
    } == counts


def test_the_outcomes(database: Path, records: dict[str, dict[str, Any]]) -> None:
    with opened_to_read(database) as connection:
        latest = latest_outcomes(connection, Filters())
    assert latest
    for outcome in latest:
        printed = {one["area"]: one["grade"] for one in records[outcome.file]["judgements"]}
        assert {one.area: one.grade for one in outcome.judgements} == printed


def test_the_bars_of_the_outcomes(database: Path, records: dict[str, dict[str, Any]]) -> None:
    """Each bar beside the JSON of the reports that the list above the bars names."""
    with opened_to_read(database) as connection:
        latest = latest_outcomes(connection, Filters())
    console = Console(width=100, color_system=None)
    with console.capture() as capture:
        render_outcomes(latest, console)
    lines = capture.get().splitlines()
    older = {line[2:].partition(":")[0] for line in lines if line.startswith("† ")}
    for area in ("overall_effectiveness", "leadership", "help_and_protection", "send_outcome"):
        title = f"{phrases.AREA_NAMES[Area(area)]} by region"
        strand = "area_send" if area == "send_outcome" else "childrens_services"
        expected: Counter[tuple[str, str]] = Counter()
        for record in (records[one.file] for one in latest if one.strand == strand):
            region = region_of(record).replace("Not known", "No region")
            mark = "†" if kind_of(record) in older else ""
            grade = grade_of(record, area)
            expected[region + mark, SHORT.get(grade, grade)] += 1
        assert bars(lines, title) == expected, area


#: What stands above the bars, where it is not the name of the grade.
SHORT = {
    **{"Outstanding": "Outst", "Requires improvement": "Req imp", "Inadequate": "Inad"},
    **{"None given": "No grade", "As printed": "No grade"},
}


def bars(lines: list[str], title: str) -> dict[tuple[str, str], int]:
    """The numbers of one of the tables of bars, by region and grade."""
    start = next(number for number, line in enumerate(lines) if line.startswith(title))
    names = re.split(r" {2,}", lines[start].removeprefix(title).strip())
    found: dict[tuple[str, str], int] = {}
    for line in itertools.takewhile(str.strip, lines[start + 1 :]):
        numbers = re.findall(r"█+ (\d+)|·", line)
        region = re.split(r" [█·]", line)[0].strip()
        found |= {
            (region, name): int(number)
            for name, number in zip(names, numbers, strict=True)
            if number
        }
    return found

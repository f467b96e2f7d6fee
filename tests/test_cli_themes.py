"""`ofsted-parse themes`: letters counted by what they ask for; and `--theme` elsewhere."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import openpyxl
import pytest

from ofsted_parse.store.loading import load
from tests.asking import HOSTILE, Run, run, terminal
from tests.databases import a_letter, outcomes
from tests.theming import asking, themed
from tests.unit.render.letters import item

__all__ = ["run", "themed"]


def shares(out: str, theme: str) -> dict[str | None, tuple[int, int]]:
    found = [one for one in json.loads(out)["counts"] if one["theme"] == theme]
    return {one["group"]: (one["letters"], one["of_letters"]) for one in found}


def test_a_pipe_gets_json_which_says_what_is_counted(run: Run, themed: Path) -> None:
    done = run("themes", str(themed))
    assert (done.status, done.err) == (0, "")
    assert shares(done.out, "permanence") == {None: (2, 3)}
    told = json.loads(done.out)
    assert told["parts"] == ["priority_action", "what_needs_to_improve"]
    assert told["groups"] == [{"group": None, "letters": 3, "without_list": 1}]


def test_by_counts_in_groups(run: Run, themed: Path) -> None:
    by_year = run("themes", str(themed), "--by", "year", "--since", "2020-01-01").out
    assert shares(by_year, "health") == {"2022": (0, 1), "2023": (1, 1), "2024": (0, 0)}
    kinds = ("--by", "kind", "--kind", "ilacs_report", "--until", "2022-12-31")
    assert shares(run("themes", str(themed), *kinds).out, "health") == {"ilacs_report": (1, 2)}


def test_an_authority_stands_beside_its_neighbours_and_england(run: Run, themed: Path) -> None:
    out = run("themes", str(themed), "--authority", "Leeds City Council").out
    assert shares(out, "permanence") == {
        "Leeds": (2, 2),
        "Statistical neighbours": (0, 1),
        "England": (2, 3),
    }
    chosen = ("--authority", "Leeds", "--by", "region")
    found = shares(run("themes", str(themed), *chosen).out, "permanence")
    assert found == {"Yorkshire and The Humber": (2, 2)}


def test_a_row_is_a_theme_and_a_group(run: Run, themed: Path) -> None:
    text = run("themes", str(themed), "--by", "year", "-f", "csv").out.removeprefix("\ufeff")
    rows = [row for row in csv.DictReader(io.StringIO(text)) if row["letters"] != "0"]
    assert [(row["theme"], row["group"], row["percent"]) for row in rows][:2] == [
        ("neglect", "2022", "100.0"),
        ("permanence", "2019", "100.0"),
    ]
    assert {row["small_base"] for row in rows} == {"true"}
    lines = run("themes", str(themed), "-f", "jsonl").out.splitlines()
    assert json.loads(lines[0])["theme"] == "front_door"


def test_an_excel_file_has_numbers_and_says_what_is_counted(
    run: Run, themed: Path, tmp_path: Path
) -> None:
    path = tmp_path / "themes.xlsx"
    assert run("themes", str(themed), "--by", "year", "--output", str(path)).status == 0
    book = openpyxl.load_workbook(path)
    rows = list(book["Themes"].iter_rows(values_only=True))
    assert rows[0] == ("Theme", "Year", "Letters", "Of letters", "Per cent", "Small base")
    permanence = "Permanence, adoption and life-story work"
    assert (permanence, "2019", 1, 1, 100, "fewer than 10") in rows
    assert "1 letter has none" in str(book["What is counted"]["A2"].value)


def test_the_summary_has_bars_and_bases(run: Run, themed: Path) -> None:
    out = run("themes", str(themed), "-f", "summary").out
    rows = [" ".join(line.split()) for line in out.splitlines()]
    assert "Permanence, adoption and life-story work ████████···· 67 % 2 of 3*" in rows
    assert "priority action or what needs to improve" in out
    assert "1 letter has none" in " ".join(rows)
    assert "* fewer than 10 letters" in out
    beside = run("themes", str(themed), "-f", "summary", "--authority", "Leeds").out
    assert "2 of 2*" in beside
    assert "England is all letters of the database" in " ".join(beside.split())


@pytest.mark.parametrize("by", ["year", "region", "kind", "authority", "judgement"])
@pytest.mark.parametrize("columns", [40, 80])
def test_every_view_fits_its_terminal(
    run: Run, themed: Path, monkeypatch: pytest.MonkeyPatch, by: str, columns: int
) -> None:
    with terminal(monkeypatch, columns):
        out = run("themes", str(themed), "--by", by).out
    assert "Neglect" in out


def test_the_columns_that_have_no_room_stand_below(run: Run, themed: Path) -> None:
    load(outcomes(*(asking(f"{y}.pdf", y, {"A.": "plans"}) for y in range(2003, 2019))), themed)
    lines = run("themes", str(themed), "--by", "year", "-f", "summary").out.splitlines()
    assert max(map(len, lines)) <= 80
    assert sum("letters with a list" in line for line in lines) == 3
    years = [word for line in lines for word in line.split() if word.startswith("20")]
    assert years == [str(year) for year in [*range(2003, 2020), 2022, 2023, 2024]]


def test_nothing_of_a_document_reaches_the_terminal_as_a_command(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "hostile.sqlite"
    letter = asking("h.pdf", 2020, {"A.": "plans"}, authority=a_letter("x").authority)
    asked = (item(HOSTILE, 1, item=1, themes=(HOSTILE.replace("\0", ""),)),)
    load(outcomes(letter, a_letter("y", what_needs_to_improve=asked)), path)
    with terminal(monkeypatch, 80):
        out = run("themes", str(path)).out
    assert "cmd()" in out
    assert "\x1b[31mred" not in out
    assert not set(out) & set("\x00\x07\x9b\u202e")
    table = run("themes", str(path), "--format", "csv").out
    assert "\n=cmd" not in table


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--authority", "Leeds", "--authority", "Portsmouth"], "add --by authority"),
        (["--authority", "Leeds", "--region", "London"], "leave out --region"),
        (["--authority", "Leads"], "is it Leeds?"),
        (["--kind", "novel"], "it holds no kind 'novel'"),
        (["--format", "xlsx"], "name a file with --output"),
        (["--output", "themes.odt"], ".xlsx"),
        (["--by", "moon"], "--by"),
        (["--output", "no_such_folder/themes.xlsx"], "make the folder first"),
        (["--output", "no_such_folder/themes.csv"], "make the folder first"),
    ],
)
def test_what_cannot_be_asked_is_said(
    run: Run, themed: Path, arguments: list[str], says: str
) -> None:
    done = run("themes", str(themed), *arguments)
    assert done.status in {1, 2}
    assert says in " ".join(done.err.split())


def test_explain_needs_no_database(run: Run) -> None:
    text = "Supervision so that plans are specific."
    found = json.loads(run("themes", "--explain", text).out)
    assert [(one["words"], one["theme"], one["speaks"]) for one in found][:2] == [
        ("Supervision", "oversight_supervision", "for"),
        ("plans", "plans", "for"),
    ]
    assert all(text[one["start"] : one["end"]] == one["words"] for one in found)
    assert {one["clause"] for one in found} == {"head", "purpose"}
    out = run("themes", "--explain", text, "-f", "summary").out
    assert "✓  ‘Supervision’ speaks for Management oversight and supervision" in out
    assert run("themes", "--explain", "Hello.", "-f", "summary").out.startswith("Other\n")
    assert run("themes", "--explain", text, "-f", "csv").out.count("\r\n") == len(found) + 1


@pytest.mark.parametrize("more", [["--by", "year"], ["--format", "xlsx"], ["--output", "a.csv"]])
def test_explain_stands_alone(run: Run, more: list[str]) -> None:
    done = run("themes", "--explain", "Supervision.", *more)
    assert done.status == 2
    assert "--explain" in done.err


def test_without_a_database_there_is_nothing_to_count(run: Run) -> None:
    done = run("themes")
    assert done.status == 2
    assert "name a database" in done.err


def test_an_empty_database_is_said_to_be_so(run: Run, tmp_path: Path) -> None:
    empty = tmp_path / "empty.sqlite"
    load([], empty)
    assert "No such letter asks" in run("themes", str(empty), "-f", "summary").out
    assert json.loads(run("themes", str(empty), "--by", "year").out)["groups"] == []


def test_three_hundred_letters_take_less_than_a_second(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "many.sqlite"
    items = {f"Item {n}.": theme for n, theme in enumerate(["plans", "health", "neglect"] * 5)}
    load(outcomes(*(asking(f"{n}.pdf", 2000 + n % 20, items) for n in range(300))), path)
    start = time.process_time()
    out = run("themes", str(path), "--by", "year").out
    assert time.process_time() - start < 1
    assert sum(base for _, base in shares(out, "plans").values()) == 300


def test_search_takes_a_theme(run: Run, themed: Path) -> None:
    def files(*more: str) -> list[str]:
        found = json.loads(run("search", str(themed), "winter OR sooner", *more).out)
        return sorted(hit["text"] for hit in found)

    assert len(files()) == 3
    assert files("--theme", "PERMANENCE") == ["Homes for life, found sooner."]
    assert len(files("--theme", "permanence", "--theme", "Health of children")) == 3
    assert files("--theme", "neglect") == []


def test_outcomes_take_a_theme_of_the_latest_report(run: Run, themed: Path) -> None:
    def found(theme: str) -> list[str]:
        return [
            one["file"] for one in json.loads(run("outcomes", str(themed), "--theme", theme).out)
        ]

    assert found("permanence") == ["letters/newer.pdf"]
    assert found("neglect") == []
    with closing(sqlite3.connect(themed)) as connection:
        connection.execute("UPDATE finding_themes SET theme = 'voice' WHERE theme = 'permanence'")
        connection.commit()
    assert found("permanence") == []


@pytest.mark.parametrize("command", [["search", "winter"], ["outcomes"]])
def test_a_wrong_theme_is_told_with_the_nearest(run: Run, themed: Path, command: list[str]) -> None:
    name, *words = command
    done = run(name, str(themed), *words, "--theme", "permanance")
    assert done.status == 2
    assert "no theme is called 'permanance'; is it permanence (Permanence" in done.err

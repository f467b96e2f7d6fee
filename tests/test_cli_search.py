"""`ofsted-parse search`: formats, filters, errors, and nothing that a terminal obeys."""

from __future__ import annotations

import csv
import io
import json
import time
from pathlib import Path

import pytest

from ofsted_parse.outcome import Outcome
from ofsted_parse.store.loading import load
from tests.asking import Run, path, run, terminal
from tests.unit.render.letters import bare_letter, finding

__all__ = ["path", "run"]


def test_a_pipe_gets_json_with_the_places_of_the_words(run: Run, path: Path) -> None:
    done = run("search", str(path), "punctuality")
    assert (done.status, done.err) == (0, "")
    (hit,) = json.loads(done.out)
    assert hit["text"] == "The punctuality of meetings in winter."
    assert (hit["authority"], hit["date"], hit["page"]) == ("Northshire", "2026-05-06", 1)
    assert hit["part"] == "what_needs_to_improve"
    assert hit["file"] == "letters/newer.pdf"
    assert hit["matches"] == [{"start": 4, "end": 15}]


def test_no_hit_is_an_empty_list(run: Run, path: Path) -> None:
    done = run("search", str(path), "unheard-of")
    assert (done.status, json.loads(done.out)) == (0, [])
    assert "Nothing found" in run("search", str(path), "unheard-of", "-f", "summary").out


def test_lines_and_rows(run: Run, path: Path) -> None:
    lines = run("search", str(path), "timeliness", "--format", "jsonl").out.splitlines()
    assert [json.loads(line)["file"] for line in lines] == ["letters/older.pdf"]
    rows = run("search", str(path), "timeliness", "--format", "csv").out
    (row,) = csv.DictReader(io.StringIO(rows.removeprefix("\ufeff")))
    assert row["text"] == "The timeliness of meetings."
    assert (row["authority"], row["la_code"], row["page"]) == ("Northshire", "901", "2")


def test_the_summary_marks_the_words_and_says_where_they_stand(run: Run, path: Path) -> None:
    out = run("search", str(path), "timeliness", "--format", "summary").out
    assert out.splitlines() == [
        "Northshire · 4 March 2019 · ILACS report · What needs to improve             p 2",
        "   The «timeliness» of meetings.",
        "   letters/older.pdf",
        "",
        "1 finding",
    ]


def test_a_text_has_no_pages(run: Run, tmp_path: Path) -> None:
    letter = bare_letter(main_findings=(finding("Zebras graze in the harbour.", 0),))
    load([Outcome("a.txt", Path("a.txt"), letter)], tmp_path / "text.sqlite")
    arguments = ("search", str(tmp_path / "text.sqlite"), "zebras", "--format")
    (hit,) = json.loads(run(*arguments, "json").out)
    assert (hit["page"], hit["end_page"]) == (None, None)
    out = run(*arguments, "summary").out
    assert out.startswith("No authority found · no date found · Unknown · Main findings\n")


@pytest.mark.parametrize("columns", [40, 80, 120])
def test_a_terminal_gets_the_summary_with_styles(
    run: Run, path: Path, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    with terminal(monkeypatch, columns):
        out = run("search", str(path), "timeliness").out
    assert "\x1b[1;4mtimeliness\x1b[0m" in out
    assert "«" not in out


@pytest.mark.parametrize("format", ["summary", "json", "jsonl"])
def test_nothing_of_a_document_reaches_the_terminal_as_a_command(
    run: Run, path: Path, format: str
) -> None:
    out = run("search", str(path), "zebra", "--format", format).out
    assert "Zebra =cmd()" in out.replace("«", "").replace("»", "")
    assert not set(out) & set("\x00\x07\x1b\x9b")


def test_a_formula_in_a_document_is_none_in_a_spreadsheet(run: Run, path: Path) -> None:
    rows = run("search", str(path), "cmd", "--format", "csv").out
    (row,) = csv.DictReader(io.StringIO(rows.removeprefix("\ufeff")))
    assert row["text"].startswith("Zebra =cmd()")
    assert row["authority"].startswith("Gotham =cmd()")


def test_a_long_finding_is_cut_around_the_words(run: Run, path: Path) -> None:
    out = run("search", str(path), "few", "wait", "--format", "summary").out
    assert "«Few» «wait»." in out


def test_the_filters_reach_the_search(run: Run, path: Path) -> None:
    def count(*filters: str) -> int:
        return len(
            json.loads(run("search", str(path), "council OR zebra OR dentists", *filters).out)
        )

    assert count() == 3
    assert count("--part", "other") == 1
    assert count("--kind", "ilacs_report") == 2
    assert count("--region", "north EAST") == 2
    assert count("--authority", "northshire") == 2
    assert count("--since", "2020-01-01", "--until", "2026-01-01") == 1
    assert count("--grade", "outstanding") == 1
    assert count("--grade", "inadequate") == 2
    assert count("--neighbours-of", "Leeds") == 0
    assert count("--limit", "1") == 1


def test_the_summary_says_how_many_hits_it_leaves_out(run: Run, path: Path) -> None:
    out = run(
        "search", str(path), "council OR zebra OR dentists", "--limit", "1", "-f", "summary"
    ).out
    assert out.endswith("1 of 3 findings; --limit tells how many to show.\n")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (['"open'], "is no query"),
        (["a", "--authority", "Nowhereshire"], "no authority is called 'Nowhereshire'"),
        (["a", "--authority", "Leads"], "is it Leeds?"),
        (["a", "--region", "Atlantis"], "no region is called 'Atlantis'; take East Midlands"),
        (["a", "--kind", "poem"], "take area_send_report, ilacs_report"),
        (["a", "--neighbours-of", "Northshire"], "no statistical neighbours of Northshire"),
        (["a", "--since", "yesterday"], "--since"),
        (["a", "--grade", "superb"], "--grade"),
        (["a", "--limit", "0"], "--limit"),
        ([], "WORDS"),
    ],
)
def test_what_cannot_be_asked_ends_with_2(
    run: Run, path: Path, arguments: list[str], words: str
) -> None:
    done = run("search", str(path), *arguments)
    assert (done.status, done.out) == (2, "")
    assert words in " ".join(done.err.split())


def test_what_is_no_database_ends_with_3_in_one_line(run: Run, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear director, " * 100)
    for name, words in ((str(letter), "no SQLite database"), (str(tmp_path / "x"), "no such file")):
        done = run("search", name, "visits")
        assert (done.status, done.out, done.err.count("\n")) == (3, "", 1)
        assert words in done.err
        assert done.err.startswith(f"ofsted-parse: {name}: ")


def test_a_council_can_be_named_in_full(run: Run, path: Path) -> None:
    done = run("search", str(path), "visits", "--authority", "Leeds City Council")
    assert (done.status, json.loads(done.out)) == (0, [])


def test_help_is_quick_and_has_examples(run: Run) -> None:
    started = time.process_time()
    done = run("search", "--help")
    assert "ofsted-parse search letters.sqlite front door" in done.out
    assert "--neighbours-of" in done.out
    assert time.process_time() - started < 5

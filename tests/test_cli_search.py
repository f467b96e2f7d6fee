"""`ofsted-parse search`: formats, filters, errors, and nothing that a terminal obeys."""

from __future__ import annotations

import csv
import io
import json
import re
import time
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

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


def hits(run: Run, path: Path, *arguments: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run("search", str(path), *arguments).out)
    return found


def test_filters_alone_are_a_question_and_the_latest_comes_first(run: Run, path: Path) -> None:
    found = hits(run, path, "--authority", "northshire")
    assert [hit["date"] for hit in found] == sorted((hit["date"] for hit in found), reverse=True)
    assert {hit["file"] for hit in found} == {"letters/older.pdf", "letters/newer.pdf"}
    assert hits(run, path, "--since", "2026") == hits(run, path, "--since", "2026-05-06")
    assert hits(run, path, "--until", "2019") == hits(run, path, "--until", "2019-03-04")
    assert hits(run, path, "--until", "2019-02") == []


def test_items_are_those_of_the_lists(run: Run, path: Path) -> None:
    items = json.loads(run("items", str(path), "--since", "2026").out)
    assert [item["text"] for item in items][-2:] == [
        "The punctuality of meetings in winter.",
        "Dentists.",
    ]
    assert {item["part"] for item in items} <= {"priority_action", "what_needs_to_improve"}
    assert items == hits(run, path, "--items", "--since", "2026")


def test_kinds_regions_and_authorities_are_known_in_any_case(run: Run, path: Path) -> None:
    found = hits(run, path, "--kind", "ilacs_report")
    assert found
    for kind in ("ILACS Report", "ilacs"):
        assert hits(run, path, "--kind", kind) == found
    assert hits(run, path, "council", "--region", "NORTH east")
    assert hits(run, path, "council", "--authority", "383") == []


def test_a_grade_can_be_that_of_a_named_judgement(run: Run, path: Path) -> None:
    def files(*grades: str) -> set[str]:
        options = [word for grade in grades for word in ("--grade", grade)]
        return {hit["file"] for hit in hits(run, path, *options)}

    newer, older = "letters/newer.pdf", "letters/older.pdf"
    assert files("care_leavers=inadequate") == {newer}
    assert files("leadership=good") == {older}
    assert files("Care leavers=Requires improvement") == {older}  # one judgement for both
    assert files("leadership=good", "leadership=outstanding") == {older, newer}
    assert files("leadership=good", "care_leavers=inadequate") == set()


@pytest.mark.parametrize("words", ["-punctuality", "punctuality, meetings", '"punctuality', "-(x"])
def test_signs_that_mean_nothing_are_passed_over(run: Run, path: Path, words: str) -> None:
    done = run("search", str(path), words)
    assert (done.status, done.err) == (0, "")
    assert len(json.loads(done.out)) == (words != "-(x")


def test_other_names_that_were_looked_for_are_told(run: Run, path: Path) -> None:
    done = run("search", str(path), "UASC")
    assert "also looked for: 'unaccompanied asylum-seeking children'" in done.err
    assert run("search", str(path), "UASC", "--exact").err == ""


def test_what_is_beyond_the_limit_is_told_in_every_format(run: Run, path: Path) -> None:
    for format in ("json", "jsonl", "csv", "markdown"):
        done = run("search", str(path), "meetings", "--limit", "1", "-f", format)
        assert re.search(r"1 of \d+ findings", done.err)


def test_answers_are_written_as_excel_and_markdown(run: Run, path: Path, tmp_path: Path) -> None:
    table = tmp_path / "hits.xlsx"
    assert run("search", str(path), "punctuality", "--output", str(table)).status == 0
    (sheet,) = load_workbook(table).worksheets
    header, row = sheet.iter_rows(values_only=True)
    cells = dict(zip(header, row, strict=True))
    assert (cells["Authority"], cells["Page"]) == ("Northshire", 1)
    assert cells["Text"] == "The punctuality of meetings in winter."
    text = run("search", str(path), "punctuality", "--format", "markdown").out
    assert text.splitlines()[2].startswith("| Northshire | 901 | North East | 6 May 2026 |")
    assert run("search", str(path), "a", "--format", "xlsx").status == 1


def test_the_summary_can_be_a_file(run: Run, path: Path, tmp_path: Path) -> None:
    file = tmp_path / "hits.txt"
    run("search", str(path), "punctuality", "-o", str(file))
    assert "«punctuality»" in file.read_text("utf-8")


def test_hits_can_be_sorted_by_date(run: Run, path: Path) -> None:
    dates = [hit["date"] for hit in hits(run, path, "meetings", "--sort", "date")]
    assert dates == sorted(dates, reverse=True)
    assert len(set(dates)) > 1


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
        (["NOT", "a"], "is no query"),
        (["!"], "it holds no word"),
        (["a", "--kind", "ilac report"], "is it ilacs_report?"),
        (["a", "--region", "north wst"], "is it North West?"),
        (["a", "--grade", "leavers=good"], "is it care_leavers?"),
        (["a", "--since", "2022-13"], "--since"),
        (["a", "--sort", "size"], "--sort"),
        (["a", "--output", "hits.pdf"], "end it with one of"),
        (["a", "--authority", "Nowhereshire"], "no authority is called 'Nowhereshire'"),
        (["a", "--authority", "Leads"], "is it Leeds?"),
        (["a", "--region", "Atlantis"], "no region is called 'Atlantis'; take East Midlands"),
        (["a", "--kind", "poem"], "take area_send_report, ilacs_report"),
        (["a", "--neighbours-of", "Northshire"], "no statistical neighbours of Northshire"),
        (["a", "--since", "yesterday"], "--since"),
        (["a", "--grade", "superb"], "no grade is called 'superb'; take outstanding"),
        (["a", "--limit", "0"], "--limit"),
        ([], "nothing is asked for; give words, or a filter"),
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

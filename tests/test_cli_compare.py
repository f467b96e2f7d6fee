"""`ofsted-parse compare`: two files, or the last two reports of a database."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.asking import HOSTILE, Run, letters, path, run, terminal
from tests.conftest import ROOT
from tests.theming import themed
from tests.unit.render.letters import bare_letter, item, rich_letter

__all__ = ["path", "run", "themed"]
SAMPLE = str(ROOT / "samples" / "focused_visit_letter.pdf")


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    """Two letters in JSON."""
    paths = []
    for letter in list(letters())[:2]:
        paths.append(tmp_path / f"{letter.source.name}.json")
        paths[-1].write_text(letter.to_json(), "utf-8")
    return [str(path) for path in paths]


def test_a_pipe_gets_json(run: Run, files: list[str]) -> None:
    done = run("compare", *files)
    assert (done.status, done.err) == (0, "")
    found = json.loads(done.out)
    assert [found["older"]["file"], found["newer"]["file"]] == ["older.pdf", "newer.pdf"]
    assert found["notes"] == ["no_overall_since_2026", "combined_area"]
    assert [(one["area"], one["movement"]) for one in found["judgements"]] == [
        ("overall_effectiveness", "no_longer_judged"),
        ("leadership", "up"),
        ("children_in_care", "up"),
        ("care_leavers", "down"),
    ]
    assert [(one["status"], one["score"]) for one in found["improvement_items"]] == [
        ("recurring", 100),
        ("new", None),
        ("new", None),
        ("no_longer_listed", None),
        ("no_longer_listed", None),
    ]


def test_the_database_gives_the_same_reports(run: Run, path: Path, files: list[str]) -> None:
    asked = run("compare", "--database", str(path), "--authority", "northshire")
    assert json.loads(asked.out) == json.loads(run("compare", *files).out)


def test_the_summary_shows_both_sides(run: Run, files: list[str]) -> None:
    out = run("compare", *files, "--format", "summary").out
    assert "older  4 March 2019 · ILACS report · older.pdf" in out
    assert "Leadership" in out
    assert "▲ up" in out
    assert "Requires improvement*" in out
    assert "▼ down" in out
    assert "In the newer report, not matched by wording or subject" in out
    assert "In the older report, not matched by wording or subject" in out
    assert "Priority action: Publish a plan." in out
    assert "Inspections since April 2026 give no overall judgement." in out
    assert max(map(len, out.splitlines())) <= 80


def test_items_that_come_again_stand_one_above_the_other(run: Run, tmp_path: Path) -> None:
    older, newer = tmp_path / "a.json", tmp_path / "b.json"
    older.write_text(
        bare_letter(what_needs_to_improve=(item("Return home interviews."),)).to_json(), "utf-8"
    )
    again = (item("The recording of return home interviews.", page=3),)
    newer.write_text(bare_letter(what_needs_to_improve=again).to_json(), "utf-8")
    out = run("compare", str(older), str(newer), "-f", "summary").out
    assert "older  Return home interviews. " in out
    assert "newer  The recording of return home interviews. " in out
    assert "86 of 100 alike in their words" in out


def test_what_is_perhaps_the_same_subject_stands_side_by_side(run: Run, themed: Path) -> None:
    asked = ("compare", "--database", str(themed), "--authority", "Leeds")
    out = run(*asked, "-f", "summary").out
    heading = "Perhaps the same subject, not matched by wording"
    assert heading in out
    row = next(line for line in out.splitlines() if "Life-story work in the north.  p 2" in line)
    assert "Homes for life, found sooner.  p 2" in row
    assert out.count("in both: Permanence") == 1
    rest = out.partition("not matched by wording or subject")[2]
    assert "Homes for life" not in rest
    assert "Life-story work" not in rest
    items = json.loads(run(*asked).out)["improvement_items"]
    (other,) = next(one["perhaps"] for one in items if one["status"] == "no_longer_listed")
    assert other["item"]["text"] == "Homes for life, found sooner."
    assert (other["themes"], other["words"]) == (["permanence"], ["life"])


def test_an_item_stands_once_beside_all_that_it_meets(run: Run, tmp_path: Path) -> None:
    older, newer = tmp_path / "a.json", tmp_path / "b.json"
    themes = ("permanence",)
    life = bare_letter(what_needs_to_improve=(item("Life-story work.", themes=themes),))
    older.write_text(life.to_json(), "utf-8")
    both = (item("Homes found sooner.", themes=themes), item("Adoption.", 1, themes=themes))
    newer.write_text(bare_letter(what_needs_to_improve=both).to_json(), "utf-8")
    out = run("compare", str(older), str(newer), "-f", "summary").out
    assert out.count("Life-story work. ") == 1
    assert out.index("Homes found sooner.") < out.index("Adoption.")
    assert "2 pairs" in out


def test_an_item_that_is_perhaps_one_that_has_a_partner_is_not_called_unmatched(
    run: Run, tmp_path: Path
) -> None:
    older, newer = tmp_path / "a.json", tmp_path / "b.json"
    dentists = item("The punctuality of dentists.", themes=("health",))
    older.write_text(bare_letter(what_needs_to_improve=(dentists,)).to_json(), "utf-8")
    more = (dentists, item("Sight tests.", 1, themes=("health",)))
    newer.write_text(bare_letter(what_needs_to_improve=more).to_json(), "utf-8")
    out = run("compare", str(older), str(newer), "-f", "summary").out
    assert "Matched by wording" in out
    row = next(line for line in out.splitlines() if "Sight tests." in line)
    assert "The punctuality of dentists." in row
    assert "not matched by wording or subject" not in out


def test_a_pdf_is_parsed(run: Run) -> None:
    found = json.loads(run("compare", SAMPLE, SAMPLE).out)
    assert {one["status"] for one in found["improvement_items"]} == {"recurring"}
    assert {one["score"] for one in found["improvement_items"]} == {100}


def test_nothing_to_compare_is_said(run: Run, tmp_path: Path) -> None:
    bare = tmp_path / "bare.json"
    bare.write_text(bare_letter().to_json(), "utf-8")
    out = run("compare", str(bare), str(bare), "--format", "summary").out
    assert "Neither report lists anything to improve." in out


@pytest.mark.parametrize("columns", [40, 80, 120])
def test_nothing_of_a_document_reaches_the_terminal_as_a_command(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    hostile = tmp_path / "hostile.json"
    letter = rich_letter(title=HOSTILE, what_needs_to_improve=(item(HOSTILE),))
    hostile.write_text(letter.to_json(), "utf-8")
    with terminal(monkeypatch, columns):
        out = run("compare", str(hostile), str(hostile)).out
    assert "=cmd()" in out
    assert "[bold]" in "".join(out.split())
    assert "\x1b[31mred" not in out
    assert not set(out) & set("\x00\x07\x9b\u202e")


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["a.pdf"],
        ["a.pdf", "b.pdf", "c.pdf"],
        ["--database", "x.db"],
        ["--authority", "Leeds"],
        ["a.pdf", "--database", "x.db", "--authority", "Leeds"],
        ["a.pdf", "b.pdf", "--authority", "Leeds"],
    ],
)
def test_two_reports_have_to_be_named(run: Run, arguments: list[str]) -> None:
    done = run("compare", *arguments)
    assert (done.status, done.out) == (2, "")
    assert "name two files, or --database and --authority." in " ".join(done.err.split())


def test_what_cannot_be_read_is_one_line(run: Run, tmp_path: Path) -> None:
    poem = tmp_path / "poem.json"
    poem.write_text('{"kind": "poem"}')
    missing = str(tmp_path / "missing")
    for name, words in (
        (str(poem), "no letter in JSON"),
        (f"{missing}.json", "cannot be read"),
        (f"{missing}.pdf", "no such file"),
    ):
        done = run("compare", name, SAMPLE)
        assert (done.status, done.out, done.err.count("\n")) == (3, "", 1)
        assert done.err.startswith(f"ofsted-parse: {name}: ")
        assert words in done.err


def test_an_authority_with_one_report_is_told(run: Run, path: Path) -> None:
    name = f"Gotham {HOSTILE}".replace("\x00", "")
    done = run("compare", "--database", str(path), "--authority", name)
    assert done.status == 2
    assert "no authority is called" in done.err
    done = run("compare", "--database", str(path), "--authority", "Leeds")
    assert (done.status, done.err.count("\n")) == (2, 1)
    assert "no two graded reports of one kind" in done.err


def test_reports_that_are_named_the_newer_first_are_turned_round(
    run: Run, files: list[str]
) -> None:
    turned = run("compare", *reversed(files))
    assert turned.status == 0
    assert json.loads(turned.out) == json.loads(run("compare", *files).out)
    assert turned.err.endswith("older.pdf is the older of the two: they were turned round\n")

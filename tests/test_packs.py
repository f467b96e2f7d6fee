"""Several letters in one file, and pages that were bound in twice."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from ofsted_parse import Letter, parse, parse_all, parse_many
from ofsted_parse.model import Part, WarningCode
from tests.conftest import ROOT
from tests.packs import THREE, pack

SAMPLES = ROOT / "samples"


def findings(letter: Letter) -> list[tuple[Part, str]]:
    return [(part, finding.text) for part, finding in letter.findings()]


def told(letter: Letter, code: WarningCode) -> list[int | None]:
    return [warning.page for warning in letter.warnings if warning.code is code]


def typed(name: str) -> str:
    return (SAMPLES / f"{name}.txt").read_text("utf-8")


def test_the_first_letter_alone_is_read_and_the_others_are_named() -> None:
    letter, alone = parse(pack(*THREE)), parse(SAMPLES / "focused_visit_letter.pdf")
    assert findings(letter) == findings(alone)
    assert (letter.published, letter.signatories) == (alone.published, alone.signatories)
    assert told(letter, WarningCode.SEVERAL_DOCUMENTS) == [4, 7]
    assert letter.source.document is None


def test_no_word_of_the_others_is_lost() -> None:
    letter, other = parse(pack(*THREE)), parse(SAMPLES / "jtai_letter.pdf")
    words = " ".join(text.text for text in letter.other_text).split()
    assert [w for f in other.main_findings for w in f.text.split() if w not in words] == []


def test_every_letter_is_read_as_it_is_alone() -> None:
    letters = parse_all(pack(*THREE), name="pack.pdf")
    for letter, (name, _) in zip(letters, THREE, strict=True):
        alone = parse(SAMPLES / f"{name}.pdf")
        assert findings(letter) == findings(alone)
        assert (letter.kind, letter.title) == (alone.kind, alone.title)
    places = [(s.name, s.document, s.first_page, s.last_page) for s in (e.source for e in letters)]
    assert places == [
        ("pack.pdf#1", 1, 1, 3),
        ("pack.pdf#2", 2, 4, 6),
        ("pack.pdf#3", 3, 7, 10),
    ]


def test_pages_are_those_of_the_file() -> None:
    _, second, _ = parse_all(pack(*THREE))
    alone = parse(SAMPLES / "jtai_letter.pdf")
    pages = [finding.page for _, finding in alone.findings()]
    assert [finding.page for _, finding in second.findings()] == [page + 3 for page in pages]
    assert {box.page for _, f in second.findings() for box in f.boxes} <= {4, 5, 6}


@pytest.mark.parametrize(
    "name",
    [path.name for path in sorted(SAMPLES.iterdir()) if path.suffix in {".pdf", ".txt"}],
)
def test_a_letter_by_itself_is_one(name: str) -> None:
    assert parse_all(SAMPLES / name) == (parse(SAMPLES / name),)


def test_typed_letters_are_parted_without_page_breaks() -> None:
    text = typed("focused_visit_letter").replace("\f", "\n")
    other = text.replace("Westhaven", "Saltmarsh")
    first, second = parse_all(f"{text}\n{other}".encode())
    assert findings(first) == findings(parse(text.encode()))
    assert second.authority
    assert second.authority.printed == "Saltmarsh"
    assert second.recipients == parse(other.encode()).recipients


def test_an_article_behind_a_letter_and_before_one() -> None:
    letter, article = typed("focused_visit_letter"), typed("press_article")
    kinds = [one.kind for one in parse_all(f"{letter}\f{article}".encode())]
    assert kinds == ["focused_visit_letter", "press_article"]
    kinds = [one.kind for one in parse_all(f"{article}\f{letter}".encode())]
    assert kinds == ["press_article", "focused_visit_letter"]


AGENDA = """Children’s Scrutiny Committee

6. Focused visit to Westhaven children’s services

This report presents the outcome of the visit, whose letter is attached as Appendix A.

Recommendations

That the committee notes the letter.
\f"""


def test_an_agenda_goes_with_the_letter_that_it_introduces() -> None:
    text = typed("focused_visit_letter")
    (letter,) = parse_all(f"{AGENDA}{text}".encode())
    assert findings(letter) == findings(parse(text.encode()))
    assert told(letter, WarningCode.TEXT_LEFT_OUT) == [1]
    assert any("notes the letter" in text.text for text in letter.other_text)


def test_a_paper_behind_the_signature_is_no_part_of_the_letter() -> None:
    text = typed("focused_visit_letter")
    paper = "\fItem 7: budget\n\nRecommendations\n\nMain findings\n\nThe budget is overspent.\n"
    (letter,) = parse_all(f"{text}{paper}".encode())
    assert findings(letter) == findings(parse(text.encode()))
    assert told(letter, WarningCode.SEVERAL_DOCUMENTS) == [2]


@pytest.mark.parametrize(
    ("pages", "repeated"),
    [
        pytest.param([0, 1, 1, 2], [3], id="a page at once"),
        pytest.param([0, 1, 2, 1], [4], id="a page later"),
        pytest.param([0, 0, 1, 2], [2], id="the first page"),
        pytest.param([0, 1, 2, 0, 1], [4, 5], id="pages with the front"),
    ],
)
def test_a_page_bound_in_twice_is_used_once(pages: list[int], repeated: list[int]) -> None:
    letter = parse(pack(("focused_visit_letter", pages)))
    alone = parse(SAMPLES / "focused_visit_letter.pdf")
    assert findings(letter) == findings(alone)
    assert told(letter, WarningCode.PAGE_REPEATED) == repeated
    assert told(letter, WarningCode.SEVERAL_DOCUMENTS) == []


def test_the_repeat_of_another_letter_is_told_there() -> None:
    data = pack(("jtai_letter", None), ("focused_visit_letter", [0, 1, 1, 2]))
    first, second = parse_all(data)
    assert told(first, WarningCode.PAGE_REPEATED) == []
    assert told(second, WarningCode.PAGE_REPEATED) == [6]


def test_verify_compares_each_letter_with_its_own() -> None:
    letters = parse_all(pack(*THREE), verify=True)
    assert [told(letter, WarningCode.READERS_DIFFER) for letter in letters] == [[], [], []]


def test_many_files_give_every_letter(tmp_path: Path) -> None:
    path = tmp_path / "pack.pdf"
    path.write_bytes(pack(*THREE))
    other = SAMPLES / "jtai_letter.pdf"
    split = list(parse_many([path, other], split=True, jobs=1, cache=tmp_path / "kept"))
    whole = list(parse_many([path, other], jobs=1, cache=tmp_path / "kept"))
    again = list(parse_many([path, other], split=True, jobs=1, cache=tmp_path / "kept"))
    name = path.as_posix()
    expected = [f"{name}#1", f"{name}#2", f"{name}#3", other.as_posix()]
    assert [outcome.name for outcome in split] == expected
    assert [outcome.name for outcome in whole] == [name, other.as_posix()]
    assert again == split
    assert all(o.letter and o.letter.source.name == o.name for o in split)


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "ofsted_parse", "--no-cache", "--jobs", "1", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("packs")
    (folder / "pack.pdf").write_bytes(pack(*THREE))
    return folder


def test_the_command_line_writes_a_line_for_each(folder: Path) -> None:
    done = run(folder, "pack.pdf", "--split")
    names = [json.loads(line)["source"]["name"] for line in done.stdout.splitlines()]
    assert names == ["pack.pdf#1", "pack.pdf#2", "pack.pdf#3"]
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("suffix", ["json", "jsonl", "csv", "md", "html", "txt"])
def test_every_text_holds_each(folder: Path, suffix: str) -> None:
    rows = ["--rows", "letters"] if suffix == "csv" else []
    assert run(folder, "pack.pdf", "--split", "-o", f"all.{suffix}", *rows).returncode == 0
    text = (folder / f"all.{suffix}").read_text("utf-8")
    assert [name for name in ("Westhaven", "Stourbeck", "Penhallow") if name not in text] == []


def test_a_folder_holds_a_file_for_each(folder: Path) -> None:
    assert run(folder, "pack.pdf", "--split", "-d", "parsed").returncode == 0
    names = sorted(path.name for path in (folder / "parsed").iterdir())
    assert names == ["pack-1.json", "pack-2.json", "pack-3.json"]


def stored(path: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        statement = "SELECT name, document, first_page, last_page FROM letters ORDER BY id"
        return connection.execute(statement).fetchall()


def test_a_database_holds_each_and_a_file_in_one_way_only(folder: Path) -> None:
    path = folder / "letters.sqlite"
    several = [("pack.pdf#1", 1, 1, 3), ("pack.pdf#2", 2, 4, 6), ("pack.pdf#3", 3, 7, 10)]
    for options, expected in (
        (["--split"], several),
        (["--split"], several),
        ([], [("pack.pdf", 0, None, None)]),
        (["--split"], several),
    ):
        assert run(folder, "pack.pdf", "-o", "letters.sqlite", *options).returncode == 0
        assert stored(path) == expected


def test_a_copy_is_of_one_letter(folder: Path) -> None:
    done = run(folder, "pack.pdf", "--split", "--annotate", "marked.pdf")
    assert done.returncode == 2
    assert "--split" in done.stderr

"""The first minute: the welcome, the help of every command, and words that are nearly right."""

from __future__ import annotations

import os
import subprocess
import sys
from difflib import unified_diff
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from ofsted_parse.cli.asking import KINDS, REGIONS
from ofsted_parse.cli.commands import COMMANDS
from ofsted_parse.data.authorities import regions
from ofsted_parse.kinds import KINDS as DECLARED
from tests.conftest import ROOT

HELP = Path(__file__).parent / "cases" / "help"
SAMPLE = str(ROOT / "samples" / "focused_visit_letter.txt")
#: Lines of a terminal that is 48 lines high: two screens.
MOST_LINES = 2 * 48


def run(*arguments: str, cwd: Path = ROOT) -> CompletedProcess[str]:
    command = [sys.executable, "-m", "ofsted_parse", *arguments]
    wide = {**os.environ, "COLUMNS": "80"}
    return subprocess.run(
        command, cwd=cwd, env=wide, capture_output=True, text=True, encoding="utf-8", check=False
    )


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a letter in every form that the tool writes and does not read."""
    folder = tmp_path_factory.mktemp("written")
    for name in ("a.sqlite", "a.xlsx", "a.json", "a.jsonl", "all.json"):
        several = [SAMPLE, SAMPLE] if name == "all.json" else [SAMPLE]
        assert run(*several, "--output", str(folder / name)).returncode == 0
    return folder


def test_nothing_given_is_a_welcome_and_no_result() -> None:
    done = run()
    assert (done.returncode, done.stdout) == (2, "")
    assert "Missing" not in done.stderr
    assert done.stderr.count("\n  ofsted-parse ") >= 3
    assert [name for name in COMMANDS if f"\n  {name} " not in done.stderr] == []
    assert max(map(len, done.stderr.splitlines())) <= 80
    assert run("parse").stderr == done.stderr


@pytest.mark.parametrize("name", ["parse", *COMMANDS])
def test_the_help_of_each_command_is_as_agreed(name: str, regold: bool) -> None:
    done = run("help", name)
    assert (done.returncode, done.stderr) == (0, "")
    path = HELP / f"{name}.txt"
    if regold:
        path.parent.mkdir(exist_ok=True)
        path.write_text(done.stdout, "utf-8")
    agreed = path.read_text("utf-8")
    assert list(unified_diff(agreed.splitlines(), done.stdout.splitlines(), lineterm="")) == []


@pytest.mark.parametrize("path", sorted(HELP.glob("*.txt")), ids=lambda path: path.stem)
def test_a_help_begins_with_examples_and_fits_a_terminal(path: Path) -> None:
    text = path.read_text("utf-8")
    assert "\nExample" in text.partition("\nOptions:")[0].partition("\nArguments:")[0]
    assert [line for line in text.splitlines() if len(line) > 80] == []
    assert len(text.splitlines()) <= MOST_LINES
    assert not [raw for raw in ("<str>", "<int", "<Path>", "<%Y") if raw in text]


def test_the_help_says_all_kinds_and_regions() -> None:
    assert REGIONS.split(", ") == list(regions())
    assert sorted(KINDS.split(", ")) == sorted(kind.name for kind in DECLARED)


@pytest.mark.parametrize(
    ("arguments", "same"),
    [
        (["help"], ["--help"]),
        (["-h"], ["--help"]),
        (["help", "help"], ["--help"]),
        (["help", "parse"], ["--help"]),
        (["help", "search"], ["search", "--help"]),
        (["search", "-h"], ["search", "--help"]),
        (["version"], ["--version"]),
        (["parse", SAMPLE], [SAMPLE]),
        (["cache"], ["cache", "--info"]),
    ],
)
def test_what_people_type_does_what_it_stands_for(arguments: list[str], same: list[str]) -> None:
    done, usual = run(*arguments), run(*same)
    assert done.returncode == 0
    assert done.stdout
    assert done.stdout == usual.stdout


@pytest.mark.parametrize("name", ["parse", "help", "version"])
def test_a_file_that_is_called_like_such_a_word_is_read(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(Path(SAMPLE).read_bytes())
    assert f'"name": "{name}"' in run(name, cwd=tmp_path).stdout


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (["serch", "letters.sqlite", "neglect"], "search"),
        (["Outcome", "letters.sqlite"], "outcomes"),
        (["compair", "a.pdf", "b.pdf"], "compare"),
        (["help", "serch"], "search"),
        (["versoin"], "version"),
        (["prase", "letter.pdf"], "parse"),
    ],
)
def test_a_misspelt_command_is_told(tmp_path: Path, typed: list[str], meant: str) -> None:
    done = run(*typed, cwd=tmp_path)
    word = typed[-1] if typed[0] == "help" else typed[0]
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        f"ofsted-parse: {word}: there is no such file or command;"
        f" did you mean ofsted-parse {meant}?\n"
    )


@pytest.mark.parametrize("word", ["westhaven", "serch.pdf", "./serch", "serch/"])
def test_what_looks_like_a_file_is_no_misspelt_command(tmp_path: Path, word: str) -> None:
    done = run(word, cwd=tmp_path)
    assert done.returncode == 3
    assert "did you mean" not in done.stderr


def test_a_folder_with_nearly_the_name_of_a_command_is_read(tmp_path: Path) -> None:
    (tmp_path / "letter").mkdir()
    (tmp_path / "letter" / "one.txt").write_bytes(Path(SAMPLE).read_bytes())
    assert run("letter", "--quiet", cwd=tmp_path).returncode == 0


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("a.sqlite", "ofsted-parse search, items, letters"),
        ("a.xlsx", "--into"),
        ("a.json", "ofsted-parse compare"),
        ("a.jsonl", "ofsted-parse compare"),
        ("all.json", "ofsted-parse compare"),
    ],
)
def test_what_the_tool_wrote_is_no_letter_and_what_reads_it_is_said(
    written: Path, name: str, told: str
) -> None:
    done = run(name, cwd=written)
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.count("\n") == 1
    assert told in done.stderr


def test_an_address_without_encryption_is_refused_with_advice() -> None:
    done = run("http://example.org/letter.pdf")
    assert (done.returncode, done.stdout) == (3, "")
    assert "write https://" in done.stderr

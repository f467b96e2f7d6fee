"""README, CONTRIBUTING and .ci/run say what the program does."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from ofsted_parse import Letter, Part, parse
from ofsted_parse.cli import COMMANDS
from ofsted_parse.errors import ExitCode
from ofsted_parse.kinds import KINDS, UNKNOWN
from ofsted_parse.model import WarningCode
from ofsted_parse.read import ReaderChoice
from tests.conftest import ROOT

DOCUMENTS = [ROOT / f"{name}.md" for name in ("README", "CONTRIBUTING", "CHANGELOG", "SECURITY")]
SETS_UP = "python3 -m venv .venv && "


@pytest.fixture(scope="module")
def readme() -> str:
    return (ROOT / "README.md").read_text("utf-8")


@pytest.fixture(scope="module")
def help_text() -> str:
    """The help of all commands together."""
    program = [sys.executable, "-m", "ofsted_parse"]
    helps = [[*program, "--help"], *([*program, command, "--help"] for command in COMMANDS)]
    return "".join(
        subprocess.run(command, capture_output=True, text=True, check=True).stdout
        for command in helps
    )


def section(text: str, title: str) -> str:
    """What stands under a heading of the second level."""
    match = re.search(rf"^## {re.escape(title)}\n(.*?)(?=^## |\Z)", text, re.M | re.S)
    assert match, f"no heading '{title}'"
    return match[1]


def first_cells(text: str) -> list[str]:
    """The first cell of every row of the tables, without its code marks and the header."""
    cells = re.findall(r"^\| (.+?) \|", text, re.M)
    return [cell.strip("`") for cell in cells[1:]]


def fenced(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.M | re.S)


def options(text: str) -> set[str]:
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", text))


def commands(text: str) -> list[str]:
    """The command lines that set everything up, in their order."""
    return [line for line in text.splitlines() if line.startswith(SETS_UP)]


def test_the_readme_gives_one_command_to_run_and_one_to_test(readme: str) -> None:
    run, test = commands(readme)
    assert run.endswith(" && .venv/bin/ofsted-parse samples/focused_visit_letter.pdf")
    assert test.endswith(" && .venv/bin/python -m pytest")


def test_ci_runs_the_very_command_that_the_readme_gives_for_the_tests(readme: str) -> None:
    assert commands((ROOT / ".ci" / "run").read_text()) == [commands(readme)[1]]


def test_ci_holds_the_scores_against_their_floors() -> None:
    assert ".venv/bin/python -m evaluation --check\n" in (ROOT / ".ci" / "run").read_text()


def test_the_readme_names_every_option_and_no_other(readme: str, help_text: str) -> None:
    prose = "\n".join(line for line in readme.splitlines() if not line.startswith(SETS_UP))
    assert options(prose) == options(help_text)


def test_the_readme_names_every_reader(readme: str) -> None:
    told = section(readme, "Recipes")
    assert [choice for choice in ReaderChoice if choice.value not in told] == []


def test_the_table_of_kinds_is_complete(readme: str) -> None:
    names = first_cells(section(readme, "Kinds of documents"))
    assert sorted(names) == sorted(kind.name for kind in (*KINDS, UNKNOWN))


def test_the_table_of_parts_is_complete_and_in_order(readme: str) -> None:
    assert first_cells(section(readme, "Parts")) == [part.value for part in Part]


def test_the_table_of_warnings_is_complete_and_in_order(readme: str) -> None:
    assert first_cells(section(readme, "Warnings")) == [code.value for code in WarningCode]


def test_the_table_of_exit_statuses_is_complete(readme: str) -> None:
    statuses = first_cells(section(readme, "Exit status"))
    assert statuses == [str(code.value) for code in ExitCode]


def test_the_example_is_what_the_sample_gives(readme: str) -> None:
    (example,) = fenced(readme, "json")
    letter = parse(ROOT / "samples" / "focused_visit_letter.pdf")
    assert is_excerpt(json.loads(example), as_data(letter))


def as_data(letter: Letter) -> Any:
    return json.loads(letter.to_json())


def is_excerpt(piece: Any, whole: Any) -> bool:
    """Whether a piece of JSON leaves out keys and ends of lists, and nothing else."""
    if isinstance(piece, dict):
        return all(key in whole and is_excerpt(piece[key], whole[key]) for key in piece)
    if isinstance(piece, list):
        return len(piece) <= len(whole) and all(map(is_excerpt, piece, whole))
    return bool(piece == whole)


def test_an_excerpt_is_told_from_what_is_none() -> None:
    assert is_excerpt({"a": [1]}, {"a": [1, 2], "b": 3})
    assert not is_excerpt({"c": 1}, {"a": 1})
    assert not is_excerpt([1, 3], [1, 2])
    assert not is_excerpt([1, 2], [1])


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_links_lead_to_files_that_exist(document: Path) -> None:
    targets = re.findall(r"\]\(([^)#\s]+)\)", document.read_text("utf-8"))
    missing = [target for target in targets if "://" not in target and not (ROOT / target).exists()]
    assert missing == []


@pytest.mark.parametrize("document", DOCUMENTS[:2], ids=lambda document: document.name)
def test_files_named_in_the_text_exist(document: Path) -> None:
    named = re.findall(
        r"(?:src|tests|samples|\.ci)/[\w./]*\w(?![\w*])", document.read_text("utf-8")
    )
    missing = [name for name in named if "NAME" not in name and not (ROOT / name).exists()]
    assert missing == []


def test_the_tasks_of_contributing_are_those_of_the_makefile() -> None:
    rules = re.search(r"^\.PHONY: (.+)$", (ROOT / "Makefile").read_text(), re.M)
    assert rules
    told = first_cells(section((ROOT / "CONTRIBUTING.md").read_text("utf-8"), "Set up"))
    assert told == [f"make {name}" for name in rules[1].split()]

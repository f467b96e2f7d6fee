"""What a shell is offered that completes a command line."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ofsted_parse.cli import COMPLETION
from ofsted_parse.cli.completion import one_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "letter one.pdf").touch()
    (tmp_path / "letters.sqlite").touch()
    (tmp_path / "learning").mkdir()
    return tmp_path


def offered(folder: Path, **environment: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-m", "ofsted_parse"],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stderr == ""
    return [line for line in done.stdout.splitlines() if line]


def in_bash(folder: Path, *words: str) -> list[str]:
    """What bash is offered for the last of the words that follow the name of the program."""
    return offered(
        folder,
        COMP_WORDS="\n".join(["ofsted-parse", *words]),
        COMP_CWORD=str(len(words)),
        **{COMPLETION: "complete_bash"},
    )


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["sea"], ["search"]),
        (["le"], ["letters", "learning/", "letter one.pdf", "letters.sqlite"]),
        (["letters.sqlite", "lett"], ["letter one.pdf", "letters.sqlite"]),
        (["letters.sqlite", "--output-"], ["--output-dir"]),
        (["--format", "js"], ["json", "jsonl"]),
        (["search", "--se"], []),
        (["search", "letters.sqlite", "--theme", "ne"], ["neglect"]),
        (["search", "letters.sqlite", "--region", "e"], ["east-midlands", "east-of-england"]),
        (["items", "letters.sqlite", "--kind", "j"], ["jtai_letter", "joint_area_review"]),
        (["items", "letters.sqlite", "--grade", "in"], ["inadequate", "inconsistent"]),
    ],
)
def test_commands_options_names_and_files_are_offered(
    folder: Path, words: list[str], expected: list[str]
) -> None:
    assert sorted(in_bash(folder, *words)) == sorted(expected)


def test_options_of_a_command_are_its_own(folder: Path) -> None:
    assert "--region" in in_bash(folder, "search", "--")
    assert "--region" not in in_bash(folder, "--")


def test_zsh_is_told_what_a_command_takes(folder: Path) -> None:
    line = {"_TYPER_COMPLETE_ARGS": "ofsted-parse search --neigh", COMPLETION: "complete_zsh"}
    assert "--neighbours-of" in "".join(offered(folder, **line))


def test_powershell_is_told_what_a_command_takes(folder: Path) -> None:
    begun = {"_TYPER_COMPLETE_ARGS": "ofsted-parse search", "_TYPER_COMPLETE_WORD_TO_COMPLETE": ""}
    line = {**begun, COMPLETION: "complete_powershell"}
    assert offered(folder, **line) == []
    line["_TYPER_COMPLETE_ARGS"] += " --neigh"
    line["_TYPER_COMPLETE_WORD_TO_COMPLETE"] = "--neigh"
    assert offered(folder, **line)[0].startswith("--neighbours-of")


def test_names_are_offered_as_one_word() -> None:
    assert one_of("North East, North West, London")("north-") == ["north-east", "north-west"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell"])
def test_the_script_is_shown_for_each_shell(shell: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ofsted_parse", "--show-completion", shell],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert COMPLETION in done.stdout

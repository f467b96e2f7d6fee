"""What differs on Windows, as far as it can be had elsewhere: its characters, its processes, locks.

No test has run on Windows itself.
"""

from __future__ import annotations

import ast
import io
import os
import subprocess
import sys
from pathlib import Path, PureWindowsPath
from types import SimpleNamespace
from typing import Any

import pytest
from rich.console import Console

from ofsted_parse.batch.workers import available_processors
from ofsted_parse.cli.commands import COMMANDS
from ofsted_parse.cli.folder import Names, safe_path
from ofsted_parse.cli.streams import prepare
from ofsted_parse.errors import OutputError
from ofsted_parse.output import STAND_INS, reporting_failure, write_stream
from ofsted_parse.render.terminal import screen
from tests.asking import path as path  # noqa: PLC0414 - a fixture
from tests.conftest import ROOT
from tests.test_architecture import SOURCE

#: A process as on Windows: no fork, no limits of a process, workers that begin anew.
AS_ON_WINDOWS = """
import multiprocessing, os, sys
for name in ("fork", "sched_getaffinity", "uname", "getuid"):
    delattr(os, name)
sys.modules["resource"] = None
multiprocessing.get_all_start_methods = lambda: ["spawn"]
from ofsted_parse.cli import main
if __name__ == "__main__":
    main()
"""


def run(*command: str, encoding: str = "cp1252", **environment: str) -> SimpleNamespace:
    variables = {**os.environ, "PYTHONIOENCODING": encoding, **environment}
    done = subprocess.run(
        [sys.executable, *command], cwd=ROOT, env=variables, capture_output=True, check=False
    )
    return SimpleNamespace(status=done.returncode, out=done.stdout, err=done.stderr)


def ofsted_parse(*words: str, encoding: str = "cp1252") -> SimpleNamespace:
    return run("-m", "ofsted_parse", *words, encoding=encoding)


@pytest.mark.parametrize("encoding", ["cp1252", "cp850", "ascii"])
@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_every_help_can_be_printed_in_the_characters_of_any_language(
    command: str, encoding: str
) -> None:
    done = ofsted_parse(*filter(None, [command]), "--help", encoding=encoding)
    assert (done.status, done.err) == (0, b"")
    assert b"ofsted-parse" in done.out


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
@pytest.mark.parametrize(
    "words",
    [
        pytest.param((), id="welcome"),
        pytest.param(("→.pdf",), id="a name that the encoding lacks"),
        pytest.param(("samples", "→.txt", "--format", "csv", "--output", "-"), id="many"),
    ],
)
def test_no_message_ends_in_a_traceback(words: tuple[str, ...], encoding: str) -> None:
    done = ofsted_parse(*words, encoding=encoding)
    assert b"Traceback" not in done.err
    assert b"UnicodeEncodeError" not in done.out + done.err
    assert b"->" in done.err or not words


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_what_is_piped_is_utf_8_whatever_the_console_has(encoding: str) -> None:
    done = ofsted_parse("samples/focused_visit_letter.pdf", encoding=encoding)
    assert "children’s" in done.out.decode("utf-8")


class Screen(io.TextIOWrapper):
    """A terminal in an encoding of its own."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("encoding", ["cp1252", "cp850", "ascii", "utf-8"])
@pytest.mark.parametrize("words", [["letters"], ["outcomes"], ["themes"], ["changes"], ["search"]])
def test_every_view_can_be_shown_on_any_terminal(
    path: Path, words: list[str], encoding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ofsted_parse import cli

    shown = io.BytesIO()
    more = {"changes": ["--since", "2000-01-01"], "search": ["plan"]}.get(words[0], [])
    terminal = Screen(shown, encoding, write_through=True)
    monkeypatch.setattr(sys, "stdout", terminal)
    monkeypatch.setattr(sys, "argv", ["ofsted-parse", *words, str(path), *more])
    with pytest.raises(SystemExit):
        cli.main()
    assert shown.getvalue().decode(encoding).strip()


def characters_shown() -> set[str]:
    """What is no ASCII in the words of the program that a terminal is shown."""
    rooms = ("cli", "questions", "render", "extract/warnings")
    files = [file for room in rooms for file in sorted((SOURCE / room).rglob("*.py"))]
    nodes = [node for file in files for node in ast.walk(ast.parse(file.read_text("utf-8")))]
    texts = [node.value for node in nodes if isinstance(node, ast.Constant)]
    return {char for text in texts if isinstance(text, str) for char in text if not char.isascii()}


def test_whatever_the_program_itself_says_has_a_stand_in() -> None:
    # A mark of Unicode that is written to files alone; what says itself that it is no character.
    shown = characters_shown() - {"\ufeff", "\ufffd"}
    assert {"→", "█", "‘", "·"} <= shown
    assert [char for char in sorted(shown) if char.encode("ascii", STAND_INS) == b"?"] == []


def test_what_an_encoding_lacks_has_a_stand_in() -> None:
    shown = io.BytesIO()
    terminal = Screen(shown, "ascii")
    write_stream(terminal, "a → b · ‘c’ – d…\n██▁ café 漢\n")
    assert shown.getvalue() == b"a -> b | 'c' - d...\n##_ cafe ?\n"


def test_what_an_encoding_has_stays() -> None:
    assert "‘a’ – b… · •".encode("cp1252", STAND_INS) == b"\x91a\x92 \x96 b\x85 \xb7 \x95"


def test_bytes_that_are_no_text_are_still_refused() -> None:
    with pytest.raises(UnicodeDecodeError):
        b"\xff".decode("utf-8", STAND_INS)


def test_a_console_of_windows_is_told_of_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[bool] = []
    fake = SimpleNamespace(just_fix_windows_console=lambda: told.append(True))
    monkeypatch.setitem(sys.modules, "colorama", fake)
    prepare("linux")
    assert told == []
    prepare("win32")
    assert told == [True]


def test_a_console_that_knows_no_colours_is_shown_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rich.console.detect_legacy_windows", lambda: True)

    def show(console: Console) -> None:
        console.print("[bold red]text[/]")

    assert screen.on_screen(Screen(io.BytesIO(), "utf-8"), show) == "text\n"


def test_one_letter_and_many_are_read_without_fork(tmp_path: Path) -> None:
    """The workers begin anew and import the program, as on Windows."""
    script = tmp_path / "as_on_windows.py"
    script.write_text(AS_ON_WINDOWS, "utf-8")
    one = run(str(script), "samples/focused_visit_letter.pdf", "--quiet")
    assert (one.status, one.out[:1]) == (0, b"{"), one.err
    target = tmp_path / "letters.jsonl"
    words = ["samples/focused_visit_letter.pdf", "samples/jtai_letter.pdf", "--jobs", "2"]
    many = run(str(script), *words, "--no-cache", "--quiet", "--output", str(target))
    assert many.status == 0, many.err
    assert len(target.read_text("utf-8").splitlines()) == 2


def test_no_more_processes_than_windows_can_wait_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: 128)
    assert available_processors() == 60


@pytest.mark.parametrize("number", [5, 32, 33])
def test_a_file_that_another_program_has_open_is_told(number: int) -> None:
    error: Any = PermissionError(13, "Access is denied")
    error.winerror = number
    with pytest.raises(OutputError) as told, reporting_failure():
        raise error
    assert told.value.advice.startswith("close it where it is open (in Excel, say)")
    assert told.value.advice.endswith("--output")


RESERVED = ["CON.pdf", "nul.txt", "com1.docx", "aux", "PRN.a.pdf", "LPT9 .pdf", "conin$.pdf"]


@pytest.mark.parametrize("name", [*RESERVED, "a/con/b.pdf", r"a\b.pdf", "a:b?<c>.pdf", "x.", "y "])
def test_no_output_has_a_name_that_windows_keeps_for_itself(name: str) -> None:
    made = safe_path(name)
    for part in (*made.parts, Names(".json").name(name).name):
        assert not PureWindowsPath(part).is_reserved()
        assert PureWindowsPath(part).parts == (part,)
        assert part == part.rstrip(". ")
        assert not set(part) & set('<>:"|?*\\')


def test_every_text_file_is_opened_in_a_named_encoding() -> None:
    """Without one Windows takes the system's, and a ’ comes out as â€™."""
    done = subprocess.run(
        [
            *(sys.executable, "-m", "ruff", "check", "--preview", "--isolated"),
            *("--select", "PLW1514", "--output-format", "concise", "src"),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    found = [line.partition(":")[0] for line in done.stdout.splitlines() if ".py:" in line]
    # Of the first only the bytes are read; the second writes to nowhere.
    assert found == ["src/ofsted_parse/batch/inputs.py", "src/ofsted_parse/web/server.py"]

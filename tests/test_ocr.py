"""Scans, from the picture to the letter, with the real program."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from ofsted_parse import Limits, parse, parse_many
from ofsted_parse.errors import NoTextError, SetupError
from ofsted_parse.model import Reader
from tests.ocr import SAMPLE, needs_tesseract, scan, written

PROGRAM = [sys.executable, "-m", "ofsted_parse"]


def run(*words: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*PROGRAM, *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | environment,
    )


def test_a_scan_is_refused_with_a_hint_where_ocr_is_not_asked_for() -> None:
    with pytest.raises(NoTextError, match="--ocr"):
        parse(scan())


def test_without_the_program_one_line_says_how_to_get_it(tmp_path: Path) -> None:
    path = written(tmp_path, scan())
    for words in ([path], [path, path]):
        done = run(*words, "--ocr", "--no-cache", PATH="/nowhere")
        assert done.returncode == 1
        assert done.stderr.startswith("ofsted-parse: cannot start: OCR needs the program tesseract")
        assert len(done.stderr.splitlines()) == 1


def test_parse_many_says_so_before_it_begins(monkeypatch: pytest.MonkeyPatch) -> None:
    from ofsted_parse.read.ocr.program import version

    version.cache_clear()
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(SetupError):
        list(parse_many([SAMPLE], ocr=True))


@needs_tesseract
@pytest.mark.parametrize("degrees", [0.0, 1.2])
def test_a_scan_is_read_as_the_document_is(degrees: float) -> None:
    letter, known = parse(scan(200, degrees), ocr=True), parse(SAMPLE)
    assert letter.source.reader is Reader.OCR
    assert [item.text for item in letter.what_needs_to_improve] == [
        item.text for item in known.what_needs_to_improve
    ]
    assert len(letter.main_findings) == len(known.main_findings)
    assert (letter.kind, letter.inspection, letter.published) == (
        *(known.kind, known.inspection, known.published),
    )
    (told,) = [warning for warning in letter.warnings if warning.code == "recognised_text"]
    assert "pages 1 to 3" in told.message


@needs_tesseract
def test_many_scans_are_read_and_kept(tmp_path: Path) -> None:
    first = list(parse_many([scan()], jobs=1, ocr=True, cache=tmp_path))
    start = time.monotonic()
    again = list(parse_many([scan()], jobs=1, ocr=True, cache=tmp_path))
    assert again == first
    assert first[0].letter
    assert time.monotonic() - start < 2
    (refused,) = parse_many([scan()], jobs=1, cache=tmp_path)
    assert refused.refusal
    assert refused.refusal.code == "no_text"


@needs_tesseract
def test_the_words_as_read_are_the_words_as_seen() -> None:
    codes = {warning.code.value for warning in parse(SAMPLE, verify="ocr").warnings}
    assert "ocr_differs" not in codes


def test_a_check_of_another_name_is_refused() -> None:
    with pytest.raises(ValueError, match="eyes"):
        parse(SAMPLE, verify="eyes")


def children_of(word: str) -> set[int]:
    """The processes whose command line holds a word."""
    found = set()
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if word.encode() in (folder / "cmdline").read_bytes():
                found.add(int(folder.name))
        except OSError:
            continue
    return found


@pytest.fixture
def sleeping(tmp_path: Path) -> Path:
    """A folder with a program called tesseract that never comes to an end."""
    path = tmp_path / "bin" / "tesseract"
    path.parent.mkdir()
    sleep = f"exec '{sys.executable}' -c 'import time; time.sleep(300)' '{path}'"
    path.write_text(f'#!/bin/sh\ncase "$1" in --*) echo eng;; *) {sleep};; esac\n')
    path.chmod(0o755)
    return path


@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="needs Linux")
@pytest.mark.parametrize("count", [1, 2])
def test_a_page_that_takes_too_long_ends_with_its_reason_and_its_program(
    tmp_path: Path, sleeping: Path, count: int
) -> None:
    paths = [written(tmp_path, scan(), f"{number}.pdf") for number in range(count)]
    places = f"{sleeping.parent}:{os.environ['PATH']}"
    done = run(*paths, "--ocr", "--timeout", "1", "--no-cache", PATH=places)
    assert done.returncode == 3
    assert "a page by OCR took longer than 1 s" in done.stderr
    assert children_of(str(sleeping)) == set()


@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="needs Linux")
@pytest.mark.parametrize("count", [1, 2])
def test_the_program_dies_with_a_run_that_is_killed(
    tmp_path: Path, sleeping: Path, count: int
) -> None:
    paths = [written(tmp_path, scan(), f"{number}.pdf") for number in range(count)]
    command = [*PROGRAM, *map(str, paths), "--ocr", "--no-cache"]
    places = f"{sleeping.parent}:{os.environ['PATH']}"
    running = subprocess.Popen(
        command,
        env=os.environ | {"PATH": places},
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    wait_until(lambda: bool(children_of(str(sleeping))))
    os.killpg(running.pid, signal.SIGINT)
    running.wait(30)
    wait_until(lambda: not children_of(str(sleeping)))


def wait_until(holds: Callable[[], bool]) -> None:
    for _ in range(300):
        if holds():
            return
        time.sleep(0.1)
    raise AssertionError("it did not come to that")


@needs_tesseract
def test_the_limits_of_memory_hold_for_the_program_too() -> None:
    (outcome,) = parse_many([scan()], jobs=1, ocr=True, limits=Limits(max_memory=1024 * 2**20))
    assert outcome.letter, outcome.refusal

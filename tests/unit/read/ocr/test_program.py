"""Tesseract is found, run and ended; a program of ours stands for it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PIL import Image

from ofsted_parse.errors import Crashed, SetupError, TimedOut
from ofsted_parse.read.ocr.program import ORIENT, Picture, program, tables, version

PICTURE = Picture(Image.new("L", (10, 10), 255), 300)

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the stand-in is a shell script")


@pytest.fixture
def stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program called tesseract, first in the path; each test writes what it does."""
    path = tmp_path / "tesseract"
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    version.cache_clear()
    return path


def written(path: Path, does: str) -> None:
    path.write_text(f"#!/bin/sh\n{does}\n")
    path.chmod(0o755)


def test_what_it_writes_comes_in_the_order_of_the_pictures(stand_in: Path) -> None:
    written(stand_in, 'wc -c | tr -d " "')
    other = Picture(Image.new("L", (500, 500), 0), 300)
    small, large, again = tables([PICTURE, other, PICTURE], 2, 10)
    assert int(small) < int(large)
    assert small == again


def test_it_is_asked_for_english_words_with_their_places(stand_in: Path) -> None:
    written(stand_in, 'echo "$@" "$OMP_THREAD_LIMIT"')
    assert list(tables([PICTURE], 1, 10)) == ["stdin stdout -l eng --psm 3 --dpi 300 tsv 1\n"]


def test_a_page_that_takes_too_long_is_refused_and_nothing_is_left(
    stand_in: Path, tmp_path: Path
) -> None:
    written(stand_in, f"echo $$ >> '{tmp_path}'/pids; exec sleep 60")
    with pytest.raises(TimedOut, match="a page by OCR took longer than"):
        list(tables([PICTURE, PICTURE], 2, 0.5))
    for pid in (tmp_path / "pids").read_text().split():
        with pytest.raises(ProcessLookupError):
            os.kill(int(pid), 0)


def test_pages_are_read_side_by_side(stand_in: Path, tmp_path: Path) -> None:
    # Each waits until all four have begun.
    begun = f"'{tmp_path}'/begun"
    written(stand_in, f"echo >> {begun}; until [ $(wc -l < {begun}) = 4 ]; do sleep 0.1; done")
    assert list(tables([PICTURE] * 4, 4, 30)) == [""] * 4


def test_a_page_that_it_fails_on_is_told_with_its_reason(stand_in: Path) -> None:
    written(stand_in, "echo nonsense; echo Image too large >&2; exit 1")
    with pytest.raises(Crashed, match="tesseract failed on a page of it: Image too large"):
        list(tables([PICTURE], 1, 10))
    assert list(tables([PICTURE], 1, 10, ORIENT)) == [""]


def test_where_it_is_missing_one_line_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(SetupError) as raised:
        program()
    assert "tesseract" in raised.value.reason
    for way in ("apt", "brew", "choco"):
        assert way in raised.value.advice


def test_its_version_is_its_first_line(stand_in: Path) -> None:
    written(stand_in, 'case "$1" in --version) echo tesseract 9.9; echo more;; *) echo eng;; esac')
    assert version() == "tesseract 9.9"
    version.cache_clear()


def test_without_english_it_cannot_start(stand_in: Path) -> None:
    written(stand_in, "echo deu")
    with pytest.raises(SetupError, match="no English"):
        version()

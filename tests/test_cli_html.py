"""The command line writes a letter as a page, with its pages drawn in a process of their own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from ofsted_parse.cli import pictures, writing
from ofsted_parse.cli.options import Reading
from ofsted_parse.cli.writing import write_one
from ofsted_parse.errors import Crashed, TimedOut
from ofsted_parse.limits import DEFAULT_LIMITS
from ofsted_parse.outcome import Outcome
from ofsted_parse.read import ReaderChoice
from ofsted_parse.render.formats import FORMATS, View
from ofsted_parse.render.names import FormatName
from tests.conftest import ROOT
from tests.unit.render.letters import bare_letter, rich_letter
from tests.web import WebPage

SAMPLES = ROOT / "samples"
HOW = Reading(ReaderChoice.AUTO, verify=False, password=None, limits=DEFAULT_LIMITS)


def run(*arguments: str | Path, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "ofsted_parse", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, input=data, capture_output=True, check=False)


def images(html: bytes) -> int:
    return len(WebPage(html.decode()).tagged("img"))


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.pdf")), ids=lambda path: path.name)
def test_a_sample_is_written_with_all_its_pages_and_is_small(path: Path, tmp_path: Path) -> None:
    written = tmp_path / "letter.html"
    done = run(path, "--output", written)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    page = WebPage(written.read_text("utf-8"))
    assert len(page.tagged("img")) == len(page.tagged("figure")) >= 1
    # The page itself, and 80 KB for a full page of print.
    assert written.stat().st_size < 60_000 + 80_000 * len(page.tagged("figure"))


def test_a_large_page_says_how_large_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    outcome, page = Outcome("letter", letter=rich_letter()), tmp_path / "letter.html"
    write_one(outcome, page, FORMATS[FormatName.HTML], View())
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(writing, "LARGE_PAGE", 1000)
    write_one(outcome, tmp_path / "letter.json", FORMATS[FormatName.JSON], View())
    assert capsys.readouterr().err == ""
    write_one(outcome, page, FORMATS[FormatName.HTML], View())
    assert capsys.readouterr().err == f"ofsted-parse: {page}: a large page, of 0.0 MB\n"


def test_standard_input_and_debug_have_pages_too(sample: bytes) -> None:
    assert images(run("-", "--format", "html", data=sample).stdout) == 3
    assert images(run("-", "--format", "html", "--debug", data=sample).stdout) == 3


def test_a_text_has_no_pages() -> None:
    done = run(SAMPLES / "focused_visit_letter.txt", "--format", "html")
    assert (done.returncode, images(done.stdout)) == (0, 0)


def test_a_folder_has_a_page_for_each_letter_and_again_without_complaint(tmp_path: Path) -> None:
    inputs = [SAMPLES / "focused_visit_letter.pdf", SAMPLES / "jtai_letter.pdf"]
    options = ("--format", "html", "--no-cache", "--quiet")
    for _ in range(2):
        done = run(*inputs, "--output-dir", tmp_path, *options)
        assert (done.returncode, done.stderr) == (0, b"")
    assert {path.name: images(path.read_bytes()) > 0 for path in tmp_path.iterdir()} == {
        "focused_visit_letter.html": True,
        "jtai_letter.html": True,
    }


def test_where_the_drawing_is_stopped_every_page_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    for error in (TimedOut("it took too long", "x"), Crashed("it was ended", "x")):

        def stopped(*_: object, error: Exception = error) -> None:
            raise error

        monkeypatch.setattr(pictures, "guarded", stopped)
        drawn = pictures.draw_pages(rich_letter(), lambda: b"", HOW, debug=False)
        assert [image.page for image in drawn] == [1, 2, 3, 4, 5, 6]
        assert {(image.webp, image.note) for image in drawn} == {(b"", str(error.reason))}


def test_a_file_that_has_changed_since_is_not_drawn(sample: bytes) -> None:
    (first, *_) = pictures.draw_pages(rich_letter(), lambda: sample, HOW, debug=False)
    assert (first.webp, first.note) == (b"", "the file was changed while it was read")


def test_of_a_text_nothing_is_read_again() -> None:
    assert pictures.draw_pages(bare_letter(), lambda: 1 / 0, HOW, debug=False) == ()  # type: ignore[arg-type,return-value]

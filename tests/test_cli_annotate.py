"""`--annotate FILE.pdf`: the copy, and what is said where there is none."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pikepdf
import pytest

from tests.asking import Run, run
from tests.conftest import ROOT

__all__ = ["run"]

LETTER = str(ROOT / "samples" / "focused_visit_letter.pdf")
TEXT = str(ROOT / "samples" / "focused_visit_letter.txt")


def highlights(path: Path, password: str = "") -> int:
    with pikepdf.open(path, password=password) as pdf:
        return sum(len(page.obj.get("/Annots", ())) for page in pdf.pages)


def test_the_copy_comes_besides_the_output(run: Run, tmp_path: Path, sample: bytes) -> None:
    copy = tmp_path / "copy.pdf"
    done = run(LETTER, "--annotate", str(copy))
    assert (done.status, done.err) == (0, "")
    letter = json.loads(done.out)
    findings = [one for value in letter.values() if isinstance(value, list) for one in value]
    boxes = [box for one in findings for box in one.get("boxes", ())]
    assert highlights(copy) == len(boxes) > 0
    assert letter["source"]["name"] == "focused_visit_letter.pdf"
    assert Path(LETTER).read_bytes() == sample
    assert list(tmp_path.iterdir()) == [copy]


def test_the_copy_of_standard_input(
    run: Run, tmp_path: Path, sample: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(sample)))
    done = run("-", "--annotate", str(tmp_path / "copy.PDF"))
    assert (done.status, json.loads(done.out)["source"]["name"]) == (0, "standard input")
    assert highlights(tmp_path / "copy.PDF")


def test_the_copy_of_a_locked_pdf_takes_the_same_password(
    run: Run, tmp_path: Path, sample: bytes
) -> None:
    locked, word, copy = (tmp_path / name for name in ("locked.pdf", "word", "copy.pdf"))
    word.write_text("open sesame\n", "utf-8")
    with pikepdf.open(io.BytesIO(sample)) as pdf:
        pdf.save(locked, encryption=pikepdf.Encryption(user="open sesame", owner="cave"))
    assert run(str(locked), "--annotate", str(copy)).status == 3
    assert not copy.exists()
    arguments = (str(locked), "--password-file", str(word), "--debug", "--annotate", str(copy))
    assert run(*arguments).status == 0
    assert highlights(copy, "open sesame")


def test_text_has_nothing_to_mark(run: Run, tmp_path: Path) -> None:
    copy = tmp_path / "copy.pdf"
    done = run(TEXT, "--annotate", str(copy))
    assert (done.status, done.out) == (2, "")
    assert done.err == (
        f"ofsted-parse: {TEXT}: this is no PDF, and only a PDF has pages to mark;"
        " give the PDF, or leave out --annotate\n"
    )
    assert not copy.exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([LETTER, "--annotate", LETTER], "this is the input file itself."),
        ([LETTER, "--annotate", "copy.json"], "the copy is a PDF; end its name in"),
        ([LETTER, TEXT, "--annotate", "copy.pdf"], "it copies one PDF"),
        ([str(ROOT / "samples"), "--annotate", "copy.pdf"], "it copies one PDF"),
        ([LETTER, "--output-dir", "out", "--annotate", "copy.pdf"], "it copies one PDF"),
        (
            [LETTER, "--format", "json", "--output", "a.pdf", "--annotate", "a.pdf"],
            "--output names the same file.",
        ),
    ],
)
def test_a_wrong_place_for_the_copy_is_a_wrong_command_line(
    run: Run, sample: bytes, arguments: list[str], words: str
) -> None:
    done = run(*arguments)
    assert (done.status, done.out) == (2, "")
    assert f"Invalid value for --annotate: {words}" in " ".join(done.err.split())
    assert Path(LETTER).read_bytes() == sample


def test_a_link_to_the_input_is_the_input(run: Run, tmp_path: Path, sample: bytes) -> None:
    letter, link = tmp_path / "letter.pdf", tmp_path / "link.pdf"
    letter.write_bytes(sample)
    link.symlink_to(letter)
    assert run(str(letter), "--annotate", str(link)).status == 2
    assert letter.read_bytes() == sample


def test_a_copy_that_cannot_be_written_is_named(run: Run, tmp_path: Path) -> None:
    copy = tmp_path / "missing" / "copy.pdf"
    done = run(LETTER, "--annotate", str(copy))
    assert (done.status, done.out[:1]) == (1, "{")
    assert done.err == (
        f"ofsted-parse: {copy}: the result could not be written: no such file or directory;"
        " make the folder first, or choose another with --annotate\n"
    )


def test_a_pdf_that_can_be_read_but_not_copied(run: Run, tmp_path: Path, sample: bytes) -> None:
    letter, copy = tmp_path / "letter.pdf", tmp_path / "copy.pdf"
    letter.write_bytes(sample[:-30])
    copy.write_bytes(b"what was there")
    done = run(str(letter), "--annotate", str(copy))
    assert (done.status, done.out[:1]) == (3, "{")
    assert f"{copy}: the PDF is too damaged to be copied" in done.err
    assert copy.read_bytes() == b"what was there"


def test_the_library_may_be_missing(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ofsted_parse.cli.annotating.find_spec", lambda _name: None)
    done = run(LETTER, "--annotate", str(tmp_path / "copy.pdf"))
    assert (done.status, done.out) == (1, "")
    assert done.err == (
        "ofsted-parse: cannot start: --annotate needs pikepdf, which is not installed;"
        ' in the checkout: pip install ".[annotate]"\n'
    )

"""What the tests of scans share: words as OCR gives them, and whether the program is there."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path

import pytest

from evaluation.scans import Manner, as_pictures
from ofsted_parse.block import BBox, Run
from ofsted_parse.read.ocr.tsv import Word
from tests.conftest import ROOT

needs_tesseract = pytest.mark.skipif(
    shutil.which("tesseract") is None,
    reason="NO OCR: the program tesseract is not installed (apt install tesseract-ocr)",
)
SAMPLE = ROOT / "samples" / "focused_visit_letter.pdf"


def word(text: str, x0: float = 70.0, foot: float = 100.0, confidence: float = 96.0) -> Word:
    """A word of 12 points in ink: capitals rise 9 points, small letters 6.7, some hang below."""
    tall = any(letter in "bdfhklABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789" for letter in text)
    deep = any(letter in "gjpqy," for letter in text)
    top, bottom = foot - (9.12 if tall else 6.72), foot + (2.5 if deep else 0.0)
    return Word(text, BBox(x0, top, x0 + 6.2 * len(text), bottom), confidence)


def words(text: str, x0: float = 70.0, foot: float = 100.0) -> list[Word]:
    """A line of words that are 4 points apart."""
    line: list[Word] = []
    for each in text.split():
        line.append(word(each, x0, foot))
        x0 = line[-1].box.x1 + 4.0
    return line


def row(
    text: str, *, mark: str = "", mark_at: float = 70.0, x0: float = 90.0, top: float = 100.0
) -> list[Run]:
    """The runs of a row, a word each, with a mark that stands before them."""
    runs = [
        Run(each.text, each.box._replace(top=top, bottom=top + 12), 12.0)
        for each in words(text, x0)
    ]
    if mark:
        runs.insert(0, Run(mark, BBox(mark_at, top, mark_at + 6.0, top + 12), 12.0))
    return runs


@cache
def scan(resolution: int = 200, degrees: float = 0.0) -> bytes:
    """A sample as a scanner makes it: pictures without text."""
    return as_pictures(SAMPLE.read_bytes(), Manner("test", resolution, degrees))


def written(folder: Path, data: bytes, name: str = "scan.pdf") -> Path:
    """A file with these bytes."""
    path = folder / name
    path.write_bytes(data)
    return path

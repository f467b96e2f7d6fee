"""What parsing one document of the corpus gives: refused, or read with every word kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ofsted_parse import parse
from ofsted_parse.errors import InputError
from ofsted_parse.layout.lines import build_lines
from ofsted_parse.model import Letter
from ofsted_parse.outcome import Refusal
from ofsted_parse.read.pdf.pdfium import read_pages
from tests.words import letter_texts, words


@dataclass(frozen=True, slots=True)
class Survey:
    """One document: how it ended, and the words that got lost or came from nowhere."""

    path: Path
    letter: Letter | None = None
    refusal: Refusal | None = None
    failed: str = ""
    missing: Counter[str] = field(default_factory=Counter)
    invented: Counter[str] = field(default_factory=Counter)


def survey(pdf: Path) -> Survey:
    """Parse a PDF and hold the words of the result against those that pdfium reads."""
    data = pdf.read_bytes()
    try:
        letter = parse(data, name=pdf.name)
    except InputError as error:
        return Survey(pdf, refusal=Refusal.of(error))
    except Exception as error:  # reported by the test, with the document's name
        return Survey(pdf, failed=f"{type(error).__name__}: {error}")
    on_page, in_letter = words(_page_texts(data)), words(letter_texts(letter))
    return Survey(pdf, letter, missing=on_page - in_letter, invented=in_letter - on_page)


def _page_texts(data: bytes) -> Iterator[str]:
    for page in read_pages(data):
        for line in build_lines(page.runs, page.number):
            yield line.text

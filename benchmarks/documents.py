"""The documents that are measured: the corpus where it is there, else the samples."""

from __future__ import annotations

from pathlib import Path

import pypdfium2 as pdfium

from evaluation.sets import corpus, samples

#: With --quick, one document in so many.
_QUICK_STEP = 10
#: A letter of usual length.
_USUAL_PAGES = 6


def documents(*, quick: bool) -> list[Path]:
    """All PDFs, or a sample of them, by name; what is a PDF by its name alone is left out."""
    folder = (corpus() if corpus().exists() else samples()).documents
    paths = [path for path in sorted(folder.glob("*.pdf")) if _is_pdf(path)]
    return paths[:: _QUICK_STEP if quick else 1]


def usual_letter(paths: list[Path]) -> Path:
    """The first document whose number of pages is nearest to that of a usual letter."""
    return min(paths, key=lambda path: abs(pages(path) - _USUAL_PAGES))


def pages(path: Path) -> int:
    """How many pages a PDF has."""
    document = pdfium.PdfDocument(path)
    try:
        return len(document)
    finally:
        document.close()


def _is_pdf(path: Path) -> bool:
    with path.open("rb") as file:
        return b"%PDF-" in file.read(1024)

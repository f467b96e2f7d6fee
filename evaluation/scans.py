"""Labelled documents drawn as pictures of themselves and read by OCR.

What a scanner makes of a letter: pages without text, fine and level, or coarse, askew and noisy.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from random import Random
from typing import NamedTuple

import pypdfium2 as pdfium
from PIL import Image

from evaluation.parsing import Parsed
from evaluation.score import Figures, Verdict, figures, judge
from evaluation.sets import Document, DocumentSet
from ofsted_parse import Limits, parse

_POINTS = 72
_WHITE = 255
#: As scanners save what they see.
_QUALITY = 80
#: Every page is to have its time, however busy the machine is.
_LIMITS = Limits(page_timeout=600.0)
#: Short documents are taken two of a kind; a SIF report has as many pages as four letters.
_OF_A_KIND = 2
_MOST_PAGES = 33
_FEW_PAGES = 12


class Manner(NamedTuple):
    """How a document is scanned: dots an inch, degrees askew, and the share of noise."""

    name: str
    resolution: int
    degrees: float = 0.0
    noise: float = 0.0


MANNERS = (Manner("fine", 300), Manner("coarse", 150, 0.7, 0.12))


class Scanned(NamedTuple):
    """What reading the scans of one manner comes to."""

    manner: Manner
    verdicts: tuple[Verdict, ...]
    figures: Figures


def measure_scans(documents: DocumentSet, folder: Path, jobs: int, most: int) -> Iterator[Scanned]:
    """Each manner of scanning, measured on so many documents of different kinds.

    The scans are kept in `folder`, for the next time.
    """
    chosen = _chosen(documents.load(), most)
    with ProcessPoolExecutor(jobs) as pool:
        for manner in MANNERS:
            originals = [one.path for one in chosen]
            scanned = list(pool.map(_Scanner(manner, folder).scan, originals))
            read = list(pool.map(_read, scanned))
            pairs = zip(chosen, read, strict=True)
            verdicts = tuple(judge(one.path.name, one.annotation, got) for one, got in pairs)
            yield Scanned(manner, verdicts, figures(verdicts))


def _chosen(documents: Sequence[Document], most: int) -> list[Document]:
    """The shortest of each kind: short ones first, and of the long kinds one."""
    pages = {one.path: _pages(one.path) for one in documents if one.path.suffix == ".pdf"}
    kinds: dict[str, int] = {}
    chosen: list[Document] = []
    for one in sorted(documents, key=lambda one: (pages.get(one.path, 0), one.path.name)):
        kind, count = one.annotation["meta"]["kind"], pages.get(one.path, 0)
        allowed = _OF_A_KIND if count <= _FEW_PAGES else 1
        if 0 < count <= _MOST_PAGES and kinds.get(kind, 0) < allowed:
            kinds[kind] = kinds.get(kind, 0) + 1
            chosen.append(one)
    return chosen[:most]


def _pages(path: Path) -> int:
    document = pdfium.PdfDocument(path)
    count = len(document)
    document.close()
    return count


class _Scanner(NamedTuple):
    """Makes the scan of a document, or finds the one made before."""

    manner: Manner
    folder: Path

    def scan(self, path: Path) -> Path:
        scan = self.folder / f"{path.stem}_{self.manner.name}.pdf"
        if not scan.exists():
            self.folder.mkdir(parents=True, exist_ok=True)
            scan.write_bytes(as_pictures(path.read_bytes(), self.manner))
        return scan


def as_pictures(data: bytes, manner: Manner) -> bytes:
    """A PDF whose pages are pictures of those of another, as a scanner makes it."""
    document = pdfium.PdfDocument(data)
    pages = [_scanned(page, manner) for page in document]
    document.close()
    file = io.BytesIO()
    first, *rest = pages
    first.save(
        file,
        "PDF",
        save_all=True,
        append_images=rest,
        resolution=manner.resolution,
        quality=_QUALITY,
    )
    return file.getvalue()


def _scanned(page: pdfium.PdfPage, manner: Manner) -> Image.Image:
    drawn: Image.Image = (
        page.render(scale=manner.resolution / _POINTS, grayscale=True).to_pil().convert("L")
    )
    if manner.degrees:
        drawn = drawn.rotate(-manner.degrees, Image.Resampling.BICUBIC, fillcolor=_WHITE)
    if manner.noise:
        # The same dots every time, so that a figure is the parser's own.
        dots = Random(drawn.width).randbytes(drawn.width * drawn.height)  # noqa: S311
        drawn = Image.blend(drawn, Image.frombytes("L", drawn.size, dots), manner.noise)
    return drawn


def _read(path: Path) -> Parsed:
    try:
        letter = parse(path, ocr=True, limits=_LIMITS)
    except Exception as error:
        return {"failure": f"{type(error).__name__}: {error}"}
    parsed: Parsed = json.loads(letter.to_json(indent=None))
    return parsed

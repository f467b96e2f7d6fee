"""Pages without text, read by OCR and put in their places among the others."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from statistics import mean
from typing import NamedTuple

from ofsted_parse.block import BBox, Line, Page, Recognised, Run
from ofsted_parse.limits import Limits
from ofsted_parse.read.ocr.drawing import Drawn, drawn_pages, levelled
from ofsted_parse.read.ocr.logos import aside_runs, logos_of, text_size
from ofsted_parse.read.ocr.program import ORIENT, Picture, tables, version
from ofsted_parse.read.ocr.runs import SetLine, even_pieces, runs_of, set_line
from ofsted_parse.read.ocr.strokes import Strokes
from ofsted_parse.read.ocr.tsv import Word, Words, lines_of

#: Of a word that is read right 95 in 100 have more; of those read wrong 8 in 10 have less.
_UNSURE = 70.0
#: Pages that lie on their side or their head are read as rubbish, with less than this on average.
_RUBBISH = 60.0
_LONGEST_MARK = 2
#: A word of so many letters is wider than it is high.
_LONG = 4


class Seen(NamedTuple):
    """What was seen on a page: its lines of words, and the size of the page, in points."""

    number: int
    width: float
    height: float
    lines: tuple[SetLine, ...]
    rules: tuple[BBox, ...] = ()


def with_recognised(
    data: bytes, password: str | None, pages: list[Page], limits: Limits
) -> list[Page]:
    """`pages`, those without text with what is read in their pictures.

    Raises SetupError where Tesseract is not installed, TimedOut where a page takes longer than
    `limits` allow.
    """
    numbers = [page.number for page in pages if page.is_picture]
    seen = list(seen_pages(data, password, numbers, limits))
    size = text_size(line for page in seen for line in page.lines)
    asides = [logos_of(page.lines, size, page.height, titled=page.number == 1) for page in seen]
    texts = [
        [line for line in page.lines if line not in aside]
        for page, aside in zip(seen, asides, strict=True)
    ]
    found = {
        page.number: _page(page._replace(lines=tuple(text)), runs, aside_runs(aside))
        for page, text, runs, aside in zip(seen, texts, runs_of(texts), asides, strict=True)
    }
    return [_placed(page, found.get(page.number)) for page in pages]


def seen_pages(
    data: bytes, password: str | None, numbers: Sequence[int], limits: Limits
) -> Iterator[Seen]:
    """What is seen on these pages of a PDF, in order, each drawn and read by Tesseract."""
    waiting: deque[Drawn] = deque()

    def pictures() -> Iterator[Picture]:
        for page in drawn_pages(data, password, numbers):
            drawn = page._replace(image=levelled(page.image))
            waiting.append(drawn)
            yield Picture(drawn.image, drawn.resolution)

    seconds = limits.page_timeout or limits.timeout
    for table in tables(pictures(), limits.processes, seconds):
        drawn = waiting.popleft()
        lines = lines_of(table, 1 / drawn.scale)
        if _is_rubbish(lines):
            drawn, lines = _turned(drawn, lines, seconds)
        yield _seen(drawn, lines)


def sure_lines(
    data: bytes, password: str | None, numbers: Sequence[int], limits: Limits
) -> Iterator[list[Line]]:
    """The lines that are seen on pages of a PDF, page by page, without words that are unsure."""
    for seen in seen_pages(data, password, numbers, limits):
        yield [
            Line(" ".join(word.text for word in sure), seen.number, BBox.around(_boxes(sure)))
            for line in seen.lines
            if (sure := [word for word in line.words if word.confidence >= _UNSURE])
        ]


def _boxes(words: Iterable[Word]) -> Iterator[BBox]:
    return (word.box for word in words)


def _is_rubbish(lines: Sequence[Words]) -> bool:
    words = [word for line in lines for word in line]
    if not words or mean(word.confidence for word in words) < _RUBBISH:
        return True
    long = [word.box for word in words if len(word.text) >= _LONG]
    # Tesseract reads lines that run up a page, too, and then each word is higher than it is wide.
    return sum(box.height > box.x1 - box.x0 for box in long) * 2 > len(long)


def _turned(drawn: Drawn, lines: list[Words], seconds: float) -> tuple[Drawn, list[Words]]:
    """The page the right way up, and its lines; as it is where it is no better for that."""
    picture = Picture(drawn.image, drawn.resolution)
    degrees = _orientation("".join(tables([picture], 1, seconds, ORIENT)))
    if not degrees:
        return drawn, lines
    upright = drawn._replace(image=levelled(drawn.image.rotate(-degrees, expand=True)))
    again = "".join(tables([Picture(upright.image, upright.resolution)], 1, seconds))
    better = lines_of(again, 1 / drawn.scale)
    return (drawn, lines) if _is_rubbish(better) else (upright, better)


def _orientation(told: str) -> int:
    """The degrees, clockwise, that Tesseract would turn a page by."""
    for line in told.splitlines():
        name, _, value = line.partition(":")
        if name.strip() == "Rotate" and value.strip().isdecimal():
            return int(value)
    return 0


def _seen(drawn: Drawn, lines: Iterable[Words]) -> Seen:
    strokes = Strokes(drawn.image, drawn.scale)
    width, height = (side / drawn.scale for side in drawn.image.size)
    set_lines = [set_line(piece, strokes) for words in lines for piece in even_pieces(words)]
    return Seen(drawn.number, width, height, tuple(set_lines), tuple(strokes.rules()))


def _page(seen: Seen, runs: tuple[Run, ...], aside: tuple[Run, ...]) -> Page:
    """What was read in the picture of a page, as that page."""
    words = [word for line in seen.lines for word in line.words]
    unsure = tuple(word.text for word in _unsure(seen.lines))
    told = Recognised(len(words), unsure, version(), aside)
    return Page(seen.number, seen.width, seen.height, runs, drawings=seen.rules, recognised=told)


def _unsure(lines: Iterable[SetLine]) -> Iterator[Word]:
    """The words that may be read wrong; the mark before a line is looked at by its place."""
    for line in lines:
        for at, word in enumerate(line.words):
            if word.confidence < _UNSURE and (at or len(word.text) > _LONGEST_MARK):
                yield word


def _placed(page: Page, found: Page | None) -> Page:
    """The page with what was read in its picture."""
    if found is None:
        return page
    return replace(found, frame=page.frame, pictured=page.pictured)

"""Text that an OCR program laid under the picture of a page, put in order.

It stands where the words do, askew where the page is, in sizes that are no font's, with bullets
taken for letters.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from statistics import median

from ofsted_parse.block import Page
from ofsted_parse.read.ocr.drawing import drawn_pages
from ofsted_parse.read.ocr.lettering import width_size
from ofsted_parse.read.ocr.runs import SetLine, runs_of, stroke_width
from ofsted_parse.read.ocr.skew import levelled, words_skew
from ofsted_parse.read.ocr.strokes import Strokes
from ofsted_parse.read.ocr.tsv import Word, Words

#: The next word of a line may begin so far before the end of the last, in its heights.
_BACKSTEP = 0.5
#: Enough to tell bold strokes from others, and four times as quick to draw as what is read.
_RESOLUTION = 200


def with_layers_in_order(data: bytes, password: str | None, pages: list[Page]) -> list[Page]:
    """`pages`, those that are pictures with a text layer with that layer's lines in order."""
    layered = {page.number: page for page in pages if is_layered(page)}
    if not layered:
        return pages
    # The layer does not say what is bold; the picture does.
    drawn = {
        one.number: Strokes(one.image, one.scale)
        for one in drawn_pages(data, password, layered, _RESOLUTION)
    }
    lines = [list(_set_lines(page, drawn.get(number))) for number, page in layered.items()]
    runs = dict(zip(layered, runs_of(lines), strict=True))
    return [replace(page, runs=runs.get(page.number, page.runs)) for page in pages]


def is_layered(page: Page) -> bool:
    """Whether the text of a page is the layer under a picture: all of it invisible, none tagged."""
    return page.pictured and not page.tree and all(run.invisible for run in page.runs)


def _set_lines(page: Page, strokes: Strokes | None) -> Iterator[SetLine]:
    lines = list(_lines(page))
    thick = [stroke_width(words, strokes) if strokes else 0.0 for words in lines]
    level = levelled(lines, words_skew(lines), (page.width / 2, page.height / 2))
    for words, thickness in zip(level, thick, strict=True):
        foot = median(word.box.bottom for word in words)
        yield SetLine(words, width_size(words), foot, thickness)


def _lines(page: Page) -> Iterator[Words]:
    """The words of a page, one line after the other, as the layer has them."""
    line: Words = []
    for run in page.runs:
        for word in _words(run.text, Word(run.text.strip(), run.box)):
            if line and not _goes_on(line, word):
                yield line
                line = []
            line.append(word)
    if line:
        yield line


def _words(text: str, whole: Word) -> Iterator[Word]:
    """The words of a run, each with its share of the run's width."""
    parts: Sequence[str] = text.split()
    width = (whole.box.x1 - whole.box.x0) / max(1, len(whole.text))
    at = 0
    for part in parts:
        at = whole.text.index(part, at)
        left = whole.box.x0 + at * width
        at += len(part)
        yield Word(part, whole.box._replace(x0=left, x1=whole.box.x0 + at * width))


def _goes_on(line: Words, word: Word) -> bool:
    last, box = line[-1].box, word.box
    if box.x0 < last.x1 - _BACKSTEP * box.height:
        return False
    return last.is_level_with(box)

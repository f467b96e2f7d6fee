"""The page as a witness: does it show the paragraphs that the tags say?

The structure tree and the positions of the lines are two readings of the same characters, and
they fail in different places. Where no rule decides between them, a doubt is kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ofsted_parse.block import Block, Label, Line
from ofsted_parse.layout.joining import Habits, is_broken_off, may_go_on
from ofsted_parse.layout.markers import marker_number
from ofsted_parse.layout.paragraphs import ended_early
from ofsted_parse.layout.words import begins_in_lower_case, ends_sentence

_FLOWING = frozenset({Label.TEXT, Label.ITEM, Label.CELL})
#: Shorter pieces are headings, labels and addresses, which pages set as they like.
_PROSE_WORDS = 20
#: A gap is this much wider than the usual one of its paragraph, and at least so many font sizes.
_WIDER, _GAP = 1.2, 1.45


class Doubt(NamedTuple):
    """A place where a paragraph may begin or go on, and nothing on the page decides."""

    page_number: int
    before: str
    after: str


def doubts_within(blocks: Sequence[Block]) -> Iterator[Doubt]:
    """Where the page shows a break, or another order, inside a tagged paragraph or item."""
    for block in blocks:
        if block.label in _FLOWING and _is_prose(block):
            yield from _breaks(block)


def doubts_between(blocks: Sequence[Block]) -> Iterator[Doubt]:
    """Where a paragraph ends with its page and a sentence, and the next may be the rest of it."""
    habits = Habits(blocks)
    flowing = [block for block in blocks if block.label in _FLOWING]
    for before, after in pairwise(flowing):
        bullet = before.label is Label.ITEM and marker_number(before) is None
        if _is_prose(before) and not bullet and may_go_on(before, after, habits):
            yield Doubt(after.page_number, before.lines[-1].text, after.lines[0].text)


def open_ends(blocks: Sequence[Block]) -> Iterator[Doubt]:
    """Where a paragraph or item stops in mid-sentence and the next begins in lower case.

    Or the one after it, behind a short piece: a running header that was taken for a heading.
    """
    flowing = [block for block in blocks if block.label in _FLOWING]
    for index, before in enumerate(flowing):
        if not _is_prose(before) or ends_sentence(before.text):
            continue
        following = flowing[index + 1 : index + 3]
        nearest = following[: 1 if following and _is_prose(following[0]) else 2]
        for after in nearest:
            if not after.marker and is_broken_off(before, after):
                yield Doubt(after.page_number, before.lines[-1].text, after.lines[0].text)
                break


def runs_together(blocks: Sequence[Block]) -> bool:
    """Whether the paragraphs of a text follow one another without blank lines.

    Of the labelled documents as text, nine in ten paragraphs do so from `pdftotext`, one in ten
    from `pdftotext -layout`, and none in what people type.
    """
    prose = [block for block in blocks if block.label is Label.TEXT and _is_prose(block)]
    below = [b for a, b in pairwise(prose) if a.end_page == b.page_number and not b.cell]
    return sum(not block.after_blank for block in below) * 2 > len(below)


def doubts_without_gaps(blocks: Sequence[Block]) -> Iterator[Doubt]:
    """Where a full line ends a sentence, where paragraphs are parted by no gap: here or all over.

    `blocks` are told by the layout alone, which sees the end of such a paragraph by its last line.
    """
    prose = [block for block in blocks if block.label is Label.TEXT and _is_prose(block)]
    close = Counter[int]()
    for before, after in pairwise(prose):
        if before.end_page == after.page_number and ends_sentence(before.text):
            pitch = _pitch(before.lines[-1], after.lines[0])
            close[after.page_number] += 1 if 0 < pitch < _GAP * before.size else -1
    everywhere = close.total() > 0
    for above, below in (pair for block in prose for pair in pairwise(block.lines)):
        tight = _on_one_page(above, below) and (everywhere or close[above.page_number] > 0)
        begins = not begins_in_lower_case(below.text) and not below.text.startswith("(")
        if tight and ends_sentence(above.text) and begins:
            yield Doubt(above.page_number, above.text, below.text)


def _is_prose(block: Block) -> bool:
    return block.text.count(" ") + 1 >= _PROSE_WORDS


def _breaks(block: Block) -> Iterator[Doubt]:
    pairs = [pair for pair in pairwise(block.lines) if _on_one_page(*pair)]
    pitches = [_pitch(*pair) for pair in pairs]
    usual = _median(pitches) if pitches else 0.0
    right = max((line.box.x1 for line in block.lines if line.box), default=0.0)
    for (above, below), pitch in zip(pairs, pitches, strict=True):
        gap = pitch > max(_WIDER * usual, _GAP * above.size)
        if pitch <= 0 or gap or ended_early(above, below, right):
            yield Doubt(above.page_number, above.text, below.text)


def _median(values: Sequence[float]) -> float:
    """As that of `statistics`, which takes 4 ms to import."""
    ordered, half = sorted(values), len(values) // 2
    return ordered[half] if len(values) % 2 else (ordered[half - 1] + ordered[half]) / 2


def _on_one_page(above: Line, below: Line) -> bool:
    return above.page_number == below.page_number and bool(above.box and below.box)


def _pitch(above: Line, below: Line) -> float:
    """From the top of a line to that of the next."""
    return below.box.top - above.box.top if above.box and below.box else 0.0

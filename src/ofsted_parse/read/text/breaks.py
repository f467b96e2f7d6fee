"""Page breaks of a plain text behind a full sentence: is it the end of a paragraph too?

Where the last line leaves room for another word, it is. Where it is full, the text does not tell,
and the two are kept apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ofsted_parse.block import FURNITURE, Block, Label
from ofsted_parse.layout.witness import Doubt
from ofsted_parse.layout.words import ends_sentence
from ofsted_parse.read.text.width import full_width, printed_width

#: Shorter blocks are names and addresses.
_PROSE_WORDS = 12
#: Ofsted's imprint opens the last page of a report, whatever stands before it.
_IMPRINT = "The Office for Standards in Education"
_PASSED_OVER = FURNITURE | {Label.FOOTNOTE}


def break_doubts(blocks: Sequence[Block]) -> Iterator[Doubt]:
    """Where a paragraph or item may go on over the page, and is kept as two."""
    flowing = [block for block in blocks if block.label not in _PASSED_OVER]
    pairs = [(before, after) for before, after in pairwise(flowing) if _may_be_one(before, after)]
    full = _full_lines(flowing) if pairs else {}
    for before, after in pairs:
        last, word = before.lines[-1].text, after.text.split(" ", 1)[0]
        width = full.get((before.label, before.end_page))
        if width and printed_width(f"{last} {word}") > width:
            yield Doubt(after.page_number, before.text, after.text)


def _may_be_one(before: Block, after: Block) -> bool:
    """Whether full sentences stand on either side, and nothing begins with the second."""
    plain = after.label is Label.TEXT and before.label in (Label.TEXT, Label.ITEM)
    if not plain or before.cell or after.cell or after.page_number != before.end_page + 1:
        return False
    if after.text.startswith(_IMPRINT):
        return False
    prose = all(len(block.text.split()) >= _PROSE_WORDS for block in (before, after))
    return prose and ends_sentence(before.text) and len(before.lines) > 1


def _full_lines(blocks: Sequence[Block]) -> dict[tuple[Label, int], float | None]:
    """The width of full lines of paragraphs and of items by page."""
    widths: dict[tuple[Label, int], list[float]] = {}
    for block in blocks:
        for line in block.lines[:-1]:
            place = (block.label, line.page_number)
            widths.setdefault(place, []).append(printed_width(line.text))
    return {place: full_width(found) for place, found in widths.items()}

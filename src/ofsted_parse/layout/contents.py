"""Contents pages whose headings and page numbers are paragraphs of their own.

Browsers print them so: the heading of a part would open it where the contents name it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ofsted_parse.block import FURNITURE, Block, Label

#: So many entries, one below another, are a table of contents.
_FEWEST = 3
_NUMBER = re.compile(r"\d{1,3}")


def contents_blocks(blocks: Sequence[Block]) -> list[Block]:
    """`blocks`, those that are entries of contents labelled so: a title, and a number beside it."""
    flowing = [i for i, block in enumerate(blocks) if block.label not in FURNITURE]
    labelled = list(blocks)
    for entries in _tables([blocks[i] for i in flowing]):
        for index in (flowing[place] for place in entries):
            labelled[index] = replace(blocks[index], label=Label.CONTENTS)
    return labelled


def _tables(blocks: Sequence[Block]) -> Iterator[range]:
    """The places of the entries of each table of contents."""
    start = 0
    while start + 1 < len(blocks):
        end, last = start, 0
        while (number := _entry(blocks, end)) is not None and number >= last:
            end, last = end + 2, number
        if end - start >= 2 * _FEWEST:
            yield range(start, end)
        start = max(end, start + 1)


def _entry(blocks: Sequence[Block], start: int) -> int | None:
    """The number of the page that two blocks name, if they are a title and a number beside it."""
    if start + 1 >= len(blocks):
        return None
    title, number = blocks[start], blocks[start + 1]
    plain = title.label is number.label is Label.TEXT and not (title.cell or number.cell)
    if not plain or not _NUMBER.fullmatch(number.text) or _NUMBER.fullmatch(title.text):
        return None
    return int(number.text) if _beside(title, number) else None


def _beside(title: Block, number: Block) -> bool:
    left, right = title.lines[-1].box, number.lines[0].box
    if not left or not right or title.end_page != number.page_number:
        return False
    return right.x0 > left.x1 and left.top <= (right.top + right.bottom) / 2 <= left.bottom

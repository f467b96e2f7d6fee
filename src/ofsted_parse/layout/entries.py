"""A list of contents that is tagged as paragraphs: each entry, and each number of a page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ofsted_parse.block import Block, Label

_PAGE = re.compile(r"\d{1,3}")
#: So many entries in a row make a list of contents.
_ENTRIES = 3


def with_contents(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with entries and the numbers of pages right of them told to be contents.

    Seen: Chromium tags the cells of a list of contents so.
    """
    told = list(blocks)
    at = 0
    while at < len(blocks):
        end = at
        while _is_entry(blocks[end : end + 2], blocks[at + 1 : end : 2]):
            end += 2
        if end - at >= 2 * _ENTRIES:
            told[at:end] = [replace(block, label=Label.CONTENTS) for block in blocks[at:end]]
        at = max(end, at + 1)
    return told


def _is_entry(pair: Sequence[Block], before: Sequence[Block]) -> bool:
    """Whether two blocks are an entry and its page, no earlier one than those `before`."""
    if len(pair) < 2 or not _PAGE.fullmatch(pair[1].text):
        return False
    entry, page = pair[0].lines[-1], pair[1].lines[0]
    if any(block.cell or block.label is not Label.TEXT for block in pair):
        return False
    if not entry.box or not page.box or entry.page_number != page.page_number:
        return False
    level = min(entry.box.bottom, page.box.bottom) - max(entry.box.top, page.box.top)
    beside = level > 0 and page.box.x0 > entry.box.x1
    return beside and (not before or int(before[-1].text) <= int(pair[1].text))

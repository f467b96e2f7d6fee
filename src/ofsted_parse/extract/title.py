"""The title of a document, and the line above it that may name the authority."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ofsted_parse.block import FURNITURE, Block
from ofsted_parse.kinds.base import Kind
from ofsted_parse.outline import title_blocks

_MARK = re.compile(r"(?<=[a-z])\d$")


def find_title(blocks: Sequence[Block], kind: Kind) -> str | None:
    """The title as printed, on one line; None where no block has the form of one."""
    found = title_blocks(blocks, kind)
    return " ".join(_unmarked(blocks[index].text) for index in found) or None


def _unmarked(text: str) -> str:
    """Without the mark of a footnote that the reader left at the last word."""
    return _MARK.sub("", text)


def around_title(blocks: Sequence[Block], kind: Kind) -> list[str]:
    """The lines just above and below the title, where reports print the authority's name."""
    found = title_blocks(blocks, kind)
    if not found:
        return []
    above = [b for b in blocks[: found[0]] if b.label not in FURNITURE][-1:]
    below = [b for b in blocks[found[-1] + 1 :] if b.label not in FURNITURE][:1]
    return [block.text for block in (*above, *below)]

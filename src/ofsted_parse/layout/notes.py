"""Notes at the foot of a page that their author's tags call paragraphs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from ofsted_parse.block import Block, Label

#: A note is set in at most this share of the size of the text.
_NOTE_SIZE = 0.92


def note_blocks(blocks: Sequence[Block]) -> list[Block]:
    """`blocks`, those in small print that begin with a raised number as footnotes."""
    sizes = Counter[float]()
    for block in blocks:
        sizes[block.size] += sum(len(line.text) for line in block.lines)
    usual = sizes.most_common(1)[0][0] if sizes else 0.0
    return [
        replace(block, label=Label.FOOTNOTE) if _is_note(block, usual) else block
        for block in blocks
    ]


def _is_note(block: Block, usual: float) -> bool:
    marks = block.lines[0].marks
    raised = bool(marks) and marks[0].offset == 0 and block.label is Label.TEXT
    return raised and block.size <= _NOTE_SIZE * usual

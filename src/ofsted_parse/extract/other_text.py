"""The words of a document that no finding, heading or footnote holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ofsted_parse.block import Block, Label
from ofsted_parse.model import OtherRole, OtherText
from ofsted_parse.outline import Placed


def find_other_text(placed: Iterable[Placed]) -> Iterator[OtherText]:
    """Each block outside the parts, with its role, in the order of the document."""
    for one in placed:
        if one.part is None and one.block.label is not Label.FOOTNOTE:
            marker = f"{one.block.marker} " if one.block.marker else ""
            text = f"{marker}{one.block.text}".strip()
            if text:
                yield OtherText(one.role or OtherRole.UNPLACED, text, one.block.page_number)


def outside_text(
    blocks: Iterable[Block], role: OtherRole = OtherRole.UNPLACED
) -> Iterator[OtherText]:
    """Blocks that are no part of the letter: of a cover, another letter, a page bound in twice."""
    for block in blocks:
        if block.text:
            yield OtherText(role, block.text, block.page_number)

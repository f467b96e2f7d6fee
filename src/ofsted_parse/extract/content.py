"""All that is read out of a document once its blocks stand in their places."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ofsted_parse.block import Block
from ofsted_parse.extract.facts import Facts, find_facts
from ofsted_parse.extract.findings import PlacedFinding, find_findings
from ofsted_parse.extract.footnotes import find_footnotes
from ofsted_parse.extract.judgements import find_judgements
from ofsted_parse.extract.other_text import find_other_text
from ofsted_parse.kinds.base import Kind
from ofsted_parse.model import Finding, Footnote, Judgement, OtherText, Part
from ofsted_parse.outline import Outline, Tables


class Content(NamedTuple):
    """Findings, facts, judgements, footnotes, and the words that are none of these."""

    facts: Facts
    judgements: tuple[Judgement, ...]
    findings: Sequence[PlacedFinding]
    footnotes: tuple[Footnote, ...]
    other_text: tuple[OtherText, ...]
    #: Judgements of the grid with those of headings that give another grade.
    contested: tuple[tuple[Judgement, Judgement], ...] = ()

    def of(self, part: Part) -> tuple[Finding, ...]:
        """The findings of one part, in reading order."""
        return tuple(placed.finding for placed in self.findings if placed.part is part)


def find_content(
    blocks: Sequence[Block], outline: Outline, kind: Kind, *, placed_on_page: bool = True
) -> Content:
    """What the blocks say, each question asked where documents of this kind answer it."""
    tables = Tables(blocks)
    graded = find_judgements(outline, tables, kind)
    return Content(
        find_facts(blocks, outline, kind),
        graded.judgements,
        find_findings(outline, tables, placed_on_page=placed_on_page),
        find_footnotes(blocks),
        tuple(find_other_text(outline.placed)),
        graded.contested,
    )

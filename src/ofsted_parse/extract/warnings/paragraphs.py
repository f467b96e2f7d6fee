"""Where one paragraph may be two, or two one; marks without a note; divided words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ofsted_parse.block import Block
from ofsted_parse.extract.footnotes import lost_notes
from ofsted_parse.layout.dividing import doubtful_divisions
from ofsted_parse.layout.witness import (
    Doubt,
    doubts_between,
    doubts_within,
    doubts_without_gaps,
    open_ends,
)
from ofsted_parse.model import Warning, WarningCode

#: So many words of either side show where a doubt is.
_QUOTED_WORDS = 6


def paragraph_warnings(blocks: Sequence[Block]) -> Iterator[Warning]:
    """Places where one paragraph may be two, or two one."""
    for doubt in doubts_within(blocks):
        yield Warning(
            WarningCode.STRUCTURE_LAYOUT_DIFFER,
            f"the PDF's tags hold together what the page shows apart: {quoted(doubt)}",
            doubt.page_number,
        )
    for doubt in open_ends(blocks):
        yield Warning(
            WarningCode.OPEN_END,
            f"a sentence breaks off and may go on in the next paragraph: {quoted(doubt)}",
            doubt.page_number,
        )
    for doubt in doubts_between(blocks):
        yield Warning(
            WarningCode.PAGE_BREAK_UNCERTAIN,
            f"this may be one paragraph over the page, kept as two: {quoted(doubt)}",
            doubt.page_number,
        )


def gap_warnings(blocks: Sequence[Block]) -> Iterator[Warning]:
    """Places where two paragraphs without a gap between them may have been taken for one.

    `blocks` come from the layout alone: where there are tags, they tell paragraphs apart.
    """
    for doubt in doubts_without_gaps(blocks):
        yield Warning(
            WarningCode.NO_STRUCTURE,
            "no gap parts the paragraphs of this page; this may be two of them, kept as one: "
            f"{quoted(doubt)}",
            doubt.page_number,
        )


def quoted(doubt: Doubt) -> str:
    """The words on either side of a doubtful place."""
    before = " ".join(doubt.before.split()[-_QUOTED_WORDS:])
    after = " ".join(doubt.after.split()[:_QUOTED_WORDS])
    return f"‘… {before}’ | ‘{after} …’"


def note_warnings(blocks: Sequence[Block]) -> Iterator[Warning]:
    """Raised numbers left out of the text though no note for them is printed."""
    for lost in lost_notes(blocks):
        before = " ".join(lost.before.split()[-_QUOTED_WORDS:])
        yield Warning(
            WarningCode.NOTE_MISSING,
            f"the raised {lost.digits} after ‘{before}’ was left out; no note for it was found",
            lost.page_number,
        )


def division_warnings(blocks: Sequence[Block]) -> Iterator[Warning]:
    """Hyphens at line ends, where the document divides words, that may not be printed ones."""
    for division in doubtful_divisions(blocks):
        yield Warning(
            WarningCode.WORD_DIVIDED,
            f"‘{division.before}’ | ‘{division.after}’ at a line end may be one word, not two",
            division.page_number,
        )

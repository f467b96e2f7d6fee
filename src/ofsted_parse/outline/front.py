"""Where the front of a document (letterhead, addressees, title, grid) ends and its text begins."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ofsted_parse.block import FURNITURE, Block, Label
from ofsted_parse.kinds.base import Front, Kind
from ofsted_parse.wording import pattern, plain_heading

_SALUTATION = re.compile(r"dear\b", re.IGNORECASE)
#: A paragraph of prose, as opposed to a title, a date or a cell: this many words and a full stop.
_PROSE_WORDS = 12
#: And a sentence beside the judgements of a title page has this many: 'The LSCB is not yet
#: demonstrating the characteristics of good.' has ten.
_STATEMENT_WORDS = 8
#: The label of a judgement, or the sentence that gives its grade, has no more words than this.
_JUDGED_WORDS = 20
#: A title goes over into a second line with no more words than this.
_TITLE_WORDS = 8
_TITLE_END = re.compile(r"(?:partnership|services|care leavers|board)$", re.IGNORECASE)
_PROSE_END = re.compile(r"[.:][\"'’”)]*$")
_SKIPPED = FURNITURE | {Label.CONTENTS, Label.FOOTNOTE}


def front_end(blocks: Sequence[Block], kind: Kind) -> int:
    """The index of the first block of the text; 0 where nothing stands before it."""
    match kind.front:
        case Front.LETTER:
            return _letter_end(blocks, kind)
        case Front.REPORT:
            return _first_prose(blocks, _title_end(blocks, kind), kind)
        case Front.COVER:
            return _first_heading(blocks, kind)
        case Front.ARTICLE:
            return _title_end(blocks, kind) if kind.titles else 0


def title_blocks(blocks: Sequence[Block], kind: Kind) -> list[int]:
    """The indices of the blocks that make up the title, in order; [] where it is not found."""
    found: list[int] = []
    for index, block in _readable(blocks):
        matches = any(pattern(source).match(block.wording) for source in kind.titles)
        goes_on = kind.front is Front.COVER if found else not _connective(block)
        if (matches and goes_on) or (found and _wrapped(blocks[found[-1]], block, kind)):
            found.append(index)
        elif found:
            return found
    return found


def is_salutation(block: Block) -> bool:
    """'Dear …'."""
    return bool(_SALUTATION.match(block.text))


def _wrapped(title: Block, block: Block, kind: Kind) -> bool:
    """Typed text may break a title into two lines, of which each becomes a block."""
    text = block.text
    typed = title.typed and block.typed and not block.after_blank
    ends = len(text.split()) <= _TITLE_WORDS and bool(_TITLE_END.search(plain_heading(text)))
    return typed and ends and not _is_heading(block, kind)


def _connective(block: Block) -> bool:
    return block.wording.lower() == "and"


def _readable(blocks: Sequence[Block]) -> Iterator[tuple[int, Block]]:
    return ((i, block) for i, block in enumerate(blocks) if block.label not in _SKIPPED)


def _title_end(blocks: Sequence[Block], kind: Kind) -> int:
    found = title_blocks(blocks, kind)
    return found[-1] + 1 if found else 0


def _letter_end(blocks: Sequence[Block], kind: Kind) -> int:
    """After the title, or after 'Dear …' where there is none."""
    title = _title_end(blocks, kind)
    if title:
        return title
    greeted = (i + 1 for i, block in _readable(blocks) if is_salutation(block))
    return next(greeted, 0)


def _first_prose(blocks: Sequence[Block], start: int, kind: Kind) -> int:
    for index, block in _readable(blocks):
        # Seen in a grid of 2020: the label of a row ends with a stop.
        prose = is_prose(block) and not _is_judged(block, kind)
        if index >= start and (prose or _is_heading(block, kind)):
            return index
    return start


def boxed_sentences(front: Sequence[Block], kind: Kind) -> set[int]:
    """The indices of the sentences that stand beside the judgements on the title page."""
    if kind.boxed is None:
        return set()
    judged = [index for index, block in _readable(front) if _is_judged(block, kind)]
    if not judged:
        return set()
    return {
        index
        for index, block in _readable(front)
        if index > judged[0]
        and index not in judged
        and block.page_number == front[judged[0]].page_number
        and _is_statement(block)
    }


def _is_judged(block: Block, kind: Kind) -> bool:
    """Whether a block is the label of a judgement, or the sentence that gives its grade."""
    short = len(block.text.split()) <= _JUDGED_WORDS
    return short and any(pattern(one.pattern).match(block.wording) for one in kind.judged)


def _is_statement(block: Block) -> bool:
    """Whether a block says something, and is no label of what stands below it."""
    return len(block.text.split()) >= _STATEMENT_WORDS and not block.text.endswith(":")


def is_prose(block: Block) -> bool:
    """Whether a block reads like a paragraph rather than a title, a label or an address."""
    text = block.text
    return len(text.split()) >= _PROSE_WORDS and bool(_PROSE_END.search(text))


def _first_heading(blocks: Sequence[Block], kind: Kind) -> int:
    start = _title_end(blocks, kind)
    for index, block in _readable(blocks):
        if index >= start and _is_heading(block, kind):
            return index
    return start


def _is_heading(block: Block, kind: Kind) -> bool:
    """A declared heading; not the label of a row in the judgements grid, which has an area."""
    wording = block.wording
    return not block.marker and any(
        pattern(heading.pattern).fullmatch(wording)
        for heading in kind.headings
        if heading.area is None
    )

"""Where documents begin that are bound into one file: letters in an agenda pack, a press article.

A document begins with a front of its own: a salutation, or a title, with the wording of its kind
below it. No annex, no appendix and no inner part of a report has that. The LSCB review that Ofsted
binds to a report of 2015 has a title page, but of the same inspection: the dates say so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ofsted_parse.block import FURNITURE, Block, Label
from ofsted_parse.kinds import KINDS, UNKNOWN
from ofsted_parse.kinds.base import Front
from ofsted_parse.outline.detect import Detection, detect
from ofsted_parse.outline.front import is_prose, is_salutation
from ofsted_parse.outline.headings import find_heading
from ofsted_parse.outline.landmarks import ends_like_text, is_imprint, is_signed
from ofsted_parse.wording import pattern, plain

#: A title has no fewer words than this ('and' is one line of one) and no more.
_FEWEST_WORDS, _MOST_WORDS = 3, 25
#: Articles have no titles of their own, and 'and' begins many a line.
_TITLES = "|".join(
    f"(?:{title})"
    for kind in KINDS
    if kind.front is not Front.ARTICLE
    for title in kind.titles
    if " " in title
)
#: So many lines show whether a block is the imprint.
_OPENING_LINES = 2
#: Titles and salutations have no more lines.
_MOST_LINES = 4
_SALUTATION_WORDS = 15
#: Salutation and title stand within this many blocks, and the letterhead above them too.
_NEAR = 20
#: So many blocks from a front on show what kind of document it opens.
_REACH = 40
#: What stands in a letterhead by itself: the sender, its address, the date.
_LETTERHEAD = re.compile(
    r"ofsted|(?:piccadilly gate|aviation house|clive house|store street)\b.*"
    r"|.*enquiries@ofsted\.gov\.uk|(?:www\.)?(?:gov\.uk/ofsted|ofsted\.gov\.uk)"
    r"|(?:t|tel|telephone):? ?0300 123 \d+|\d{1,2} [a-z]+ \d{4}",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"\d{1,2} (?:to|and|-) \d{1,2} [A-Z][a-z]+(?: \d{4})?|\d{1,2} [A-Z][a-z]+ ?(?:\d{4})?"
)
_BESIDE_TEXT = FURNITURE | {Label.CONTENTS, Label.FOOTNOTE}


class _Opening(NamedTuple):
    """A front: the index of its first block, and of its title or salutation."""

    start: int
    anchor: int


def document_starts(blocks: Sequence[Block]) -> list[int]:
    """The index of the first block of each document in `blocks`: 0 alone where there is one.

    What stands before the first front, as the pages of an agenda do, belongs to what it opens; but
    the first index is that of the front where a title before it could be taken for the letter's.
    """
    anchors = _anchors(blocks)
    if not anchors:
        return [0, *_articles(blocks, 0)]
    openings: list[_Opening] = []
    for index in anchors:
        opening = _opening(blocks, index, openings)
        if opening:
            openings.append(opening)
    starts = [opening.start for opening in openings]
    if starts and not starts[0]:
        starts.pop(0)
    if not starts or _is_document(blocks[: starts[0]]):
        starts.insert(0, 0)
    elif not any(_reads_like_title(block) for block in blocks[: starts[0]]):
        starts[0] = 0
    return [*starts, *_articles(blocks, starts[-1])]


def _anchors(blocks: Sequence[Block]) -> list[int]:
    return [
        index
        for index, block in enumerate(blocks)
        if len(block.lines) <= _MOST_LINES
        and block.label not in _BESIDE_TEXT
        and (_greets(block) or is_title(block))
    ]


def _greets(block: Block) -> bool:
    return is_salutation(block) and len(block.text.split()) <= _SALUTATION_WORDS


def is_title(block: Block) -> bool:
    """Whether a block is the title of a letter or a report, of whatever kind."""
    words = len(block.wording.split())
    if not _FEWEST_WORDS <= words <= _MOST_WORDS or block.marker or ends_like_text(block.text):
        return False
    return _reads_like_title(block)


def _reads_like_title(block: Block) -> bool:
    return bool(pattern(_TITLES).match(block.wording))


def _opening(blocks: Sequence[Block], index: int, before: Sequence[_Opening]) -> _Opening | None:
    """The front that a title or a salutation stands in; None where it is none, or known already."""
    last = before[-1] if before else None
    if last and not any(map(is_prose, blocks[last.anchor : index])):
        return None  # the title below its salutation
    start = _front_start(blocks, index)
    if not start:
        return _Opening(0, index)
    detection = detect(blocks[start : index + _REACH])
    if detection.kind is UNKNOWN or detection.kind.front is Front.ARTICLE:
        return None
    page = blocks[index].page_number
    greets = any(_greets(b) and b.page_number == page for b in blocks[index : index + _NEAR])
    if not greets and last and not _is_another(blocks, index, last, detection):
        return None
    return _Opening(start, index)


def _is_another(blocks: Sequence[Block], index: int, last: _Opening, detection: Detection) -> bool:
    """Whether a title without salutation opens a document and not a part of the one before."""
    title, other = blocks[index].wording, blocks[last.anchor].wording
    here, there = _dates(blocks, index), _dates(blocks, last.anchor)
    own = any(pattern(one).match(title) for one in detection.kind.titles)
    new = here.isdisjoint(there) and (title != other or bool(here))
    return own and new and detection.certain


def _dates(blocks: Sequence[Block], index: int) -> set[str]:
    """The dates printed around a title, up to the first prose."""
    found: set[str] = set()
    for block in blocks[max(0, index - _NEAR // 2) : index + _NEAR]:
        if block.page_number == blocks[index].page_number and not is_prose(block):
            found.update(_DATE.findall(block.plain))
    return found


def _front_start(blocks: Sequence[Block], index: int) -> int:
    """Where the front begins: with its page, or behind the end of what stands above it there."""
    start = index
    while start and blocks[start - 1].page_number == blocks[index].page_number:
        if _is_text(blocks[start - 1]):
            return _letterhead(blocks, start, index)
        start -= 1
    return start


def _is_text(block: Block) -> bool:
    beside = block.label in _BESIDE_TEXT
    return not beside and (is_prose(block) or is_signed(block.plain) or is_imprint(block.plain))


def _letterhead(blocks: Sequence[Block], start: int, index: int) -> int:
    """The first line of the letterhead between a signature and a salutation."""
    for position in range(max(start, index - _NEAR), index):
        if _LETTERHEAD.fullmatch(blocks[position].lines[0].text.strip(" .")):
            return position
    return index


def _is_document(blocks: Sequence[Block]) -> bool:
    """Whether what stands before a front is a document by itself, and no cover or agenda.

    Those too may name the letter that they introduce.
    """
    detection = detect(blocks)
    if detection.kind is UNKNOWN or not detection.certain:
        return False
    article = detection.kind.front is Front.ARTICLE
    return article or any(find_heading(block.wording, detection.kind) for block in blocks)


def _articles(blocks: Sequence[Block], last: int) -> Iterator[int]:
    """The press article behind the last letter: from the page after the letter's end."""
    end = next((i for i in range(last, len(blocks)) if _ends(blocks[i])), len(blocks))
    start = next((i for i in _page_starts(blocks, end) if not _is_imprinted(blocks, i)), None)
    if start is not None:
        detection = detect(blocks[start:])
        article = detection.kind is not UNKNOWN and detection.kind.front is Front.ARTICLE
        if article and detection.certain:
            yield start


def _page_starts(blocks: Sequence[Block], end: int) -> Iterator[int]:
    """The first block of each page behind the one on which a letter ends."""
    for index in range(end + 1, len(blocks)):
        if blocks[index].page_number != blocks[index - 1].page_number:
            yield index


def _is_imprinted(blocks: Sequence[Block], start: int) -> bool:
    """Whether the imprint is all that a page has, beside headers and footers."""
    page = blocks[start].page_number
    text = [b for b in blocks[start : start + _NEAR] if b.page_number == page]
    return any(is_imprint(block.plain) for block in text) or not any(map(is_prose, text))


def _ends(block: Block) -> bool:
    start = plain(" ".join([line.text for line in block.lines[:_OPENING_LINES]]))
    return is_signed(start) or is_imprint(start)

"""The text of a block: its lines put together, words broken at a line end made whole."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ofsted_parse.block import Block, Line

_SOFT_HYPHEN = "\u00ad"
#: 'research- and learning-based', '16- or 17-year-old': the hyphen stands for a word left out.
#: But 'day-' / 'to-day' is one word.
_HANGING_HYPHEN = re.compile(r"(?:and|or|to|nor|as)(?![\w\u2010\u2011-])", re.IGNORECASE)
_SENTENCE_ENDS = (".", "!", "?", ":", ";", "…")
_CLOSERS = "\"'’”)]"
_LOWER_CASE = re.compile(r"[\"'‘“(\[]?[a-z]")
_HYPHENS = ("-", "\u2010", "\u2011", _SOFT_HYPHEN)
_HYPHENATED = re.compile(r"\w[-\u2010\u2011]$")


def ends_sentence(text: str) -> bool:
    """Whether `text` ends with the end of a sentence, a colon or a semicolon.

    >>> ends_sentence("It is ‘good’."), ends_sentence("Leaders in the")
    (True, False)
    """
    return text.rstrip(_CLOSERS).endswith(_SENTENCE_ENDS)


def begins_in_lower_case(text: str) -> bool:
    """Whether `text` begins so that a sentence before it may go on."""
    return bool(_LOWER_CASE.match(text))


def joined_text(lines: Sequence[Line]) -> str:
    """One line of text from many.

    A hyphen at a line end is a printed one ('decision-/making'): Word does not break words by
    itself. Only a soft hyphen is taken away.
    """
    pieces: list[str] = []
    for text in [line.text for line in lines if line.text]:
        if pieces and pieces[-1].endswith(_HYPHENS):
            # Only neighbours are looked at: a paragraph may be a whole book of lines.
            joined = join(pieces[-1], text)
            pieces[-1] = joined[: len(joined) - len(text)]
        elif pieces:
            pieces.append(" ")
        pieces.append(text)
    return "".join(pieces).strip()


def join(before: str, after: str) -> str:
    """Two pieces of one paragraph put together.

    >>> join("trauma-", "informed help")
    'trauma-informed help'
    >>> join("research-", "and learning-based")
    'research- and learning-based'
    >>> join("day-", "to-day")
    'day-to-day'
    """
    if not before or not after:
        return before or after
    if before.endswith(_SOFT_HYPHEN):
        return before[:-1] + after
    if _HYPHENATED.search(before[-2:]) and not _HANGING_HYPHEN.match(after):
        return before + after
    return f"{before} {after}"


def block_text(block: Block) -> str:
    """The text of a block, without its marker and footnote marks."""
    return joined_text(block.lines)

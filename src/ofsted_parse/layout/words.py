"""How a piece of text begins and ends: in mid-sentence or not."""

from __future__ import annotations

import re

_SENTENCE_ENDS = (".", "!", "?", ":", ";", "…")
_CLOSERS = "\"'’”)]"
_LOWER_CASE = re.compile(r"[\"'‘“(\[]?[a-z]")


def ends_sentence(text: str) -> bool:
    """Whether `text` ends with the end of a sentence, a colon or a semicolon.

    >>> ends_sentence("It is ‘good’."), ends_sentence("Leaders in the")
    (True, False)
    """
    return text.rstrip(_CLOSERS).endswith(_SENTENCE_ENDS)


def begins_in_lower_case(text: str) -> bool:
    """Whether `text` begins so that a sentence before it may go on."""
    return bool(_LOWER_CASE.match(text))

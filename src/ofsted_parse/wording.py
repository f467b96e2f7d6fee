"""The forms of printed wording: to compare with patterns, and to write out."""

from __future__ import annotations

import re
from functools import cache

#: Pairs for `str.replace`, which is ten times as fast as one `str.translate`.
_PLAIN = (
    *((quote, "'") for quote in "‘’ʼ`"),
    *((quote, '"') for quote in "“”"),
    *((dash, "-") for dash in "‐‑‒–—―−"),
)


def plain(text: str) -> str:
    """`text` with straight quotes, hyphens for dashes and single spaces.

    >>> plain("children’s  services – good")
    "children's services - good"
    """
    if not text.isascii() or "`" in text:
        for printed, straight in _PLAIN:
            text = text.replace(printed, straight)
    return " ".join(text.split())


def plain_heading(text: str) -> str:
    """The plain form of a heading, without the stop, colon or question mark at its end.

    >>> plain_heading("What needs to improve?")
    'What needs to improve'
    """
    return plain(text).strip("*# ").rstrip(" .:?;,")


@cache
def pattern(source: str) -> re.Pattern[str]:
    """A declared pattern, compiled once; case does not count."""
    return re.compile(source, re.IGNORECASE)


def mended(text: str) -> str:
    """`text` with halves of surrogate pairs joined or replaced: UTF-8 has no place for them."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")

"""Printed wording: put together from lines, in plain form to compare, and written out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

#: Pairs for `str.replace`, which is ten times as fast as one `str.translate`.
_PLAIN = (
    *((quote, "'") for quote in "‘’ʼ`"),
    *((quote, '"') for quote in "“”"),
    *((dash, "-") for dash in "‐‑‒–—―−"),
)

_SOFT_HYPHEN = "\u00ad"
_HYPHENS = ("-", "–", "\u2010", "\u2011", _SOFT_HYPHEN)
#: An en dash close behind a word or a year ('2014–' / '15'), not one between two thoughts.
_DASHED = re.compile(r"\w–$")
_HYPHENATED = re.compile(r"\w[-\u2010\u2011]$")
#: 'research- and learning-based', '16- or 17-year-old': the hyphen stands for a word left out.
#: But 'day-' / 'to-day' is one word.
_HANGING_HYPHEN = re.compile(r"(?:and|or|to|nor|as)(?![\w\u2010\u2011-])", re.IGNORECASE)
#: What may stand at a line end inside an address, or begin the next line.
_SIGNS = frozenset("./_@=&?#%")
_ADDRESS = re.compile(r"https?://|www\.|\S@")
#: An address without any of these: 'westfordshire.icb.nhs.' / 'uk'.
_NAME, _NAME_END = re.compile(r"\w[\w-]+(?:\.[\w-]{2,})+\.$"), re.compile(r"(?:uk|com|org)\b")
#: Behind the stop of a sentence the next begins with a capital.
_ADDRESS_REST = re.compile(r"[a-z0-9./_@=&?#%]")


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
    return heading_form(plain(text))


def join(before: str, after: str) -> str:
    """Two pieces of one paragraph put together.

    A hyphen at a line end is a printed one ('decision-/making'): Word does not break words by
    itself. Only a soft hyphen is taken away.

    >>> join("trauma-", "informed help")
    'trauma-informed help'
    >>> join("research-", "and learning-based")
    'research- and learning-based'
    >>> join("day-", "to-day")
    'day-to-day'
    >>> join("see www.eastley.nhs.", "uk/plans")
    'see www.eastley.nhs.uk/plans'
    """
    if not before or not after:
        return before or after
    if before.endswith(_SOFT_HYPHEN):
        return before[:-1] + after
    hyphenated = _HYPHENATED.search(before[-2:]) and not _HANGING_HYPHEN.match(after)
    dashed = _DASHED.search(before[-2:]) and after[0].isalnum()
    if hyphenated or dashed or _in_address(before, after):
        return before + after
    return f"{before} {after}"


def _in_address(before: str, after: str) -> bool:
    """Whether a web or e-mail address goes on in the next line."""
    if before[-1] not in _SIGNS and after[0] not in _SIGNS:
        return False
    last = before.rpartition(" ")[2]
    if _ADDRESS.search(last):
        return bool(_ADDRESS_REST.match(after))
    return bool(_NAME.match(last) and _NAME_END.match(after))


def joined(texts: Iterable[str]) -> str:
    """One line of text from the lines of a paragraph."""
    pieces: list[str] = []
    for text in filter(None, texts):
        if pieces and (pieces[-1].endswith(_HYPHENS) or _in_address(pieces[-1], text)):
            # Only neighbours are looked at: a paragraph may be a whole book of lines.
            whole = join(pieces[-1], text)
            pieces[-1] = whole[: len(whole) - len(text)]
        elif pieces:
            pieces.append(" ")
        pieces.append(text)
    return "".join(pieces).strip()


def heading_form(text: str) -> str:
    """A plain text without what may stand around a heading: Markdown's signs, a stop, a colon."""
    return text.strip("*# ").rstrip(" .:?;,")


@cache
def pattern(source: str) -> re.Pattern[str]:
    """A declared pattern, compiled once; case does not count."""
    return re.compile(source, re.IGNORECASE)


def mended(text: str) -> str:
    """`text` with halves of surrogate pairs joined or replaced: UTF-8 has no place for them."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")

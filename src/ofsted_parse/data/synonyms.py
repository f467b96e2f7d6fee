"""Words of the sector that stand for one thing, as `synonyms.txt` beside this file has them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from ofsted_parse.wording import plain

_DATA = Path(__file__).parent / "synonyms.txt"
_WORD = re.compile(r"[^\W_]+")
#: A plural is the same word: 'care leaver'. 'CSE' and 'less' end otherwise.
_SHORTEST_WITH_PLURAL = 4

Key = tuple[str, ...]


def synonyms(words: Key) -> tuple[str, ...]:
    """The other names of what the words stand for; () where none are known.

    >>> synonyms(key("uasc"))[1]
    'unaccompanied asylum'
    >>> synonyms(key("Care Leaver"))[0]
    'care experienced'
    """
    return groups().get(words, ())


def key(text: str) -> Key:
    """The words of a text in the form in which synonyms are known."""
    return tuple(map(_singular, _WORD.findall(plain(text).casefold())))


@cache
def groups() -> Mapping[Key, tuple[str, ...]]:
    """What else each thing is called, by every name it has."""
    found: dict[Key, tuple[str, ...]] = {}
    for line in _DATA.read_text("utf-8").splitlines():
        names = [name.strip() for name in line.split("|") if not line.startswith("#")]
        for name in filter(None, names):
            found[key(name)] = tuple(other for other in names if key(other) != key(name))
    return found


@cache
def longest() -> int:
    """How many words the longest name has."""
    return max(map(len, groups()))


def _singular(word: str) -> str:
    plural = len(word) >= _SHORTEST_WITH_PLURAL and word.endswith("s") and not word.endswith("ss")
    return word[:-1] if plural else word

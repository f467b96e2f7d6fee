"""Words of the sector that stand for one thing, as `synonyms.txt` beside this file has them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from ofsted_parse.wording import plain

_DATA = Path(__file__).parent / "synonyms.txt"
_WORD = re.compile(r"[^\W_]+")
#: A plural is the same word: 'care leaver'. 'CSE' and 'less' end otherwise.
_SHORTEST_WITH_PLURAL = 4

Key = tuple[str, ...]


class Name(NamedTuple):
    """A name of a thing; `without` holds it and means something else, '' where nothing does."""

    text: str
    without: str = ""


def synonyms(words: Key) -> tuple[Name, ...]:
    """The other names of what the words stand for; () where none are known.

    >>> synonyms(key("uasc"))[1].text
    'unaccompanied asylum'
    >>> synonyms(key("Children in need"))[1]
    Name(text='child in need', without='child in need of')
    """
    return groups().get(words, ())


def key(text: str) -> Key:
    """The words of a text in the form in which synonyms are known."""
    return tuple(map(_singular, _WORD.findall(plain(text).casefold())))


@cache
def groups() -> Mapping[Key, tuple[Name, ...]]:
    """What else each thing is called, by every name it has."""
    found: dict[Key, tuple[Name, ...]] = {}
    for line in _DATA.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            names = [_name(declared) for declared in line.split("|")]
            for one in map(_key, names):
                found[one] = tuple(other for other in names if _key(other) != one)
    return found


@cache
def longest() -> int:
    """How many words the longest name has."""
    return max(map(len, groups()))


def _name(declared: str) -> Name:
    name, _, without = declared.partition("~")
    return Name(name.strip(), without.strip())


def _key(name: Name) -> Key:
    return key(name.text)


def _singular(word: str) -> str:
    plural = len(word) >= _SHORTEST_WITH_PLURAL and word.endswith("s") and not word.endswith("ss")
    return word[:-1] if plural else word

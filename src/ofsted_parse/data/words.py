"""Whether a run of letters is an English word, by a list of forty thousand.

`words.txt` has one a line, in order. It is the list `british-english-small` of SCOWL (see
`words.LICENSE.txt`), its words of plain small letters, with those of the samples that it lacks.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from pathlib import Path

_LIST = Path(__file__).parent / "words.txt"
#: What may end a word that is listed without it: a list has not every plural and possessive.
_ENDING = re.compile("'?s$")
#: So many letters stand before such an ending: 'ors' is no plural.
_STEM = 4
_SHORTEST = 2


def is_word(text: str) -> bool:
    """Whether a text in small letters is a word, a plural or a possessive of one.

    >>> is_word("education"), is_word("carer's"), is_word("cation"), is_word("ors")
    (True, True, False, False)
    """
    ending = _ENDING.search(text)
    stem = text[: ending.start()] if ending else ""
    return _listed(text) or (len(stem) >= _STEM and _listed(stem))


def _listed(word: str) -> bool:
    if len(word) < _SHORTEST or not word.isalpha():
        return False
    listed, sought = _words(), word.encode()
    place = bisect_left(listed, sought)
    return listed[place : place + 1] == [sought]


@cache
def _words() -> list[bytes]:
    # Not a set, which takes three times as long to make, for the few words that are looked up.
    return _LIST.read_bytes().split()

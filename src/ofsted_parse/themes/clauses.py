"""A text in clauses: which of its words ask for something, and which only stand beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import IntEnum
from itertools import pairwise
from typing import NamedTuple

from ofsted_parse.themes.turns import concession, fault, going_on, openings, taken_up, turns


class Role(IntEnum):
    """What a clause does in its sentence; the lower, the more it says of what is asked for."""

    #: It says what is asked for or what is wrong.
    HEAD = 0
    #: What it is good for: 'so that …', 'to ensure …'.
    PURPOSE = 1
    #: 'such as …', 'for example, …'. What stands behind 'including' is asked for too.
    ILLUSTRATION = 2
    #: What comes of it: 'which means …', 'As a result, …'.
    CONSEQUENCE = 3
    #: 'While …,' before the main clause; a sentence without fault beside sentences with one.
    PASSING = 4


class Clause(NamedTuple):
    """A stretch of the text, the end not counted in.

    `sentence` counts from 0; a sentence that goes on with the first one ('In particular, …') is 0.
    """

    start: int
    end: int
    role: Role
    sentence: int


_SENTENCE_END = re.compile(r"(?<=[\w)'’”%])[.?!] +(?=[A-Z‘“'\"(])")
#: '(Outcome 3, national framework)' says where it is written, not what is asked for.
_REFERENCE = re.compile(
    r"\((?:outcome|enabler|principle)s?\b[^()]*\)|\([^()]*national framework[^()]*\)", re.I
)


def clauses(text: str) -> list[Clause]:
    """The clauses of a text in reading order, its references to the framework left out."""
    sentences = list(_sentences(without_references(text)))
    faulty = [bool(fault().search(words)) for _, words in sentences]
    found: list[Clause] = []
    for place, (start, words) in enumerate(sentences):
        opening = openings().match(words)
        if opening:
            found.append(Clause(start, start + len(words), Role[opening.lastgroup or ""], place))
        elif place and any(faulty) and not faulty[place]:
            found.append(Clause(start, start + len(words), Role.PASSING, place))
        else:
            found += _in_sentence(words, start, 0 if going_on().match(words) else place)
    return found


def without_references(text: str) -> str:
    """`text` with spaces where it names the national framework, as long as before."""
    return _REFERENCE.sub(lambda found: " " * len(found[0]), text) if "(" in text else text


def _sentences(text: str) -> Iterator[tuple[int, str]]:
    ends = [found.end() for found in _SENTENCE_END.finditer(text)]
    for start, end in pairwise([0, *ends, len(text)]):
        yield start, text[start:end]


def _in_sentence(words: str, start: int, sentence: int) -> list[Clause]:
    conceded = concession().match(words)
    taken = taken_up().match(words)
    if conceded and taken and taken.end() >= conceded.end():
        conceded = None
    begun = [(0, Role.PASSING), (conceded.end(), Role.HEAD)] if conceded else [(0, Role.HEAD)]
    found = [*begun, *_turns(words, begun[-1][0])]
    ends = [*(place for place, _ in found[1:]), len(words)]
    return [
        Clause(start + place, start + end, role, sentence)
        for (place, role), end in zip(found, ends, strict=True)
    ]


def _turns(words: str, first: int) -> Iterator[tuple[int, Role]]:
    """Where the sentence turns to something else, and to what."""
    for marker in turns().finditer(words, first):
        yield marker.start(), Role[marker.lastgroup or ""]


def role_at(found: Sequence[Clause], start: int, end: int) -> Clause | None:
    """The clause that the stretch stands in; None where it runs over the edge of one."""
    return next((one for one in found if one.start <= start and end <= one.end), None)

"""Declared wordings as patterns: how their signs are read, and which can be in a text at all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

#: Length for length, so that a place in the plain text is that place in the printed one.
_STRAIGHT = (
    *((quote, "'") for quote in "’ʼ`"),
    *((sign, " ") for sign in '-‐‑‒–—―−/()[]‘“”"\xa0'),
    # A straight quote that opens.
    (" '", "  "),
)
_BETWEEN = r"'?[ ,]+"
_UP_TO_FIVE = r"(?:[^ ,.;:]+'?[ ,]+){0,5}?"
_SIGNS = {
    "*": r"[\w']*",
    "[": "(?:",
    "]": ")?",
    "(": "(?:",
    ")": ")",
    "|": "|",
}
_PIECES = re.compile(
    r"(?P<gap>[ ,]*\.\.\.[ ,]*)|(?P<between>[ ,]+)|(?P<sign>[*()\[\]|])|(?P<text>.)"
)
#: Letters of a word with endings that are looked for in a text before its wording is tried.
_BEGINNING = 8
#: Behind a word that is looked for as a whole.
_END = "."
_WORD = re.compile(r"[a-z0-9&]+")
#: Most texts hold some of these: they tell little of what else is in one.
_COMMON = frozenset(
    _WORD.findall(
        "a are assessment at be care case child children do family has have health help home in is"
        " need needs of on plan plans practice protection quality s safe school section service"
        " services should social some support that the their to who work young"
    )
)
_BRACKET = re.compile(r"[\[\]()]")
_BRACKET_OR_STROKE = re.compile(r"[\[\]()|]")


def plain_wording(text: str) -> str:
    """`text` in small letters, with a space for every hyphen, stroke, bracket and double quote.

    It is as long as before.

    >>> plain_wording("Multi-agency work (MASH)")
    'multi agency work  mash '
    """
    for printed, straight in _STRAIGHT:
        text = text.replace(printed, straight)
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else text


@cache
def compiled(wording: str) -> re.Pattern[str]:
    """A declared wording as a pattern over plain wording, compiled once.

    >>> bool(compiled("quality ... plan*").search(" the quality, and pace, of planning"))
    True
    """
    pieces = "".join(map(_piece, _PIECES.finditer(wording)))
    # It begins with a space, as every word of a plain text does: so a scan has few places to try.
    return re.compile(rf" (?:{pieces})(?!\w)")


def _piece(found: re.Match[str]) -> str:
    if found["gap"]:
        return _BETWEEN + _UP_TO_FIVE
    if found["between"]:
        return _BETWEEN
    return _SIGNS[found["sign"]] if found["sign"] else re.escape(found["text"])


@cache
def needed(wording: str) -> tuple[frozenset[str], ...]:
    """For each part of the wording the words of which one has to be there.

    A stop stands behind a whole word; else it is what the word begins with, eight letters at most.

    >>> [sorted(some) for some in needed("[joint ](assess*|iro) of plan*")]
    [['assess', 'iro.'], ['of.'], ['plan']]
    """
    return tuple(frozenset(some) for some in _needed(wording) if "" not in some)


def _needed(wording: str) -> Iterator[set[str]]:
    choices = list(_choices(wording))
    if len(choices) > 1:
        yield _one_of_each(wording)
        return
    while wording:
        if wording[0] in "[(":
            end = _closing(wording) + 1
            if wording[0] == "(":
                yield _one_of_each(wording[1 : end - 1])
        else:
            word = _WORD.match(wording)
            end = word.end() if word else 1
            if word:
                open_end = wording[end : end + 1] == "*"
                yield {word[0][:_BEGINNING] if open_end else word[0] + _END}
            elif wording[0] == "*":
                end = len(wording) - len(wording.lstrip("*abcdefghijklmnopqrstuvwxyz'"))
        wording = wording[end:]


def _one_of_each(inside: str) -> set[str]:
    """What each of the choices has to hold: the most telling of its words, or nothing at all."""
    found: set[str] = set()
    for choice in _choices(inside):
        found |= max(_needed(choice), key=telling, default={""})
    return found


def telling(words: Iterable[str]) -> int:
    """How much it tells that one of these stands in a text: the letters of the least of them.

    >>> telling({"proceedings."}), telling({"proceedings.", "plan"})
    (12, 0)
    """
    return min(0 if word.rstrip(_END) in _COMMON else len(word) for word in words)


def _closing(wording: str) -> int:
    """Where the bracket ends that the wording begins with."""
    depth = 0
    for found in _BRACKET.finditer(wording):
        depth += 1 if found[0] in "[(" else -1
        if not depth:
            return found.start()
    raise ValueError(f"a bracket is not closed: {wording}")


def _choices(inside: str) -> Iterator[str]:
    depth, start = 0, 0
    for found in _BRACKET_OR_STROKE.finditer(inside):
        if found[0] != "|":
            depth += 1 if found[0] in "[(" else -1
        elif not depth:
            yield inside[start : found.start()]
            start = found.end()
    yield inside[start:]


def beginnings_in(plain: str) -> frozenset[str]:
    """All words of a plain text, and what they begin with, up to eight letters."""
    words = set(_WORD.findall(plain))
    begun = {word[:length] for word in words for length in range(1, _BEGINNING + 1)}
    return frozenset(begun.union(word + _END for word in words))


def stretches(wording: str, plain: str) -> Iterator[tuple[int, int]]:
    """Where a wording stands in a plain text: first character, and behind the last.

    >>> list(stretches("plan*", "plans and planning"))
    [(0, 5), (10, 18)]
    """
    for found in compiled(wording).finditer(f" {plain}"):
        yield found.start(), found.end() - 1


def may_stand(wording: str, begun: frozenset[str]) -> bool:
    """Whether a text with these beginnings can hold the wording: if not, it need not be tried."""
    for some in needed(wording):  # noqa: SIM110 - asked 150 times an item; `any` takes twice as long
        if some.isdisjoint(begun):
            return False
    return True

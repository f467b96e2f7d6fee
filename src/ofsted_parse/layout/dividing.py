"""Words that a line end divides are made whole; a printed compound keeps its hyphen.

Word divides no words by itself, so that a hyphen at a line end of Ofsted's own letters is printed
('multi-' / 'agency'). Other programs divide ('edu‐' / 'cation'). Which it is the document says
itself, where the word or the compound stands in it once more, and else a list of words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from enum import Enum, auto
from typing import NamedTuple

from ofsted_parse.block import Block, Line
from ofsted_parse.data.words import is_word

_SOFT_HYPHEN = "\u00ad"
#: What a divided word, or a compound, may end with at a line end.
_ENDS = ("-", "\u2010", _SOFT_HYPHEN)
_BEFORE = re.compile(r"([^\W\d_]+(?:['’][^\W\d_]+)*)[-\u2010]$")
_AFTER = re.compile(r"[a-z]+(?:['’][a-z]+)*(?![\w-])")
#: What stands before a printed hyphen and is no word by itself.
PREFIX = re.compile(
    "anti|bi|bio|co|de|eco|ex|extra|inter|intra|macro|meta|micro|mid|mini|mono|multi|neo|neuro|non"
    "|para|post|pre|pro|proto|pseudo|psycho|quasi|re|semi|socio|sub|super|tri|ultra|un"
)
#: So many divided words show that the document divides words as it goes.
_DIVIDES = 2


class _Kind(Enum):
    PRINTED = auto()
    DIVIDED = auto()
    #: Both are words of their own, and both together are one.
    EITHER = auto()
    UNKNOWN = auto()


class Division(NamedTuple):
    """A word at a line end that may be one or two: its page, and both pieces as printed."""

    page_number: int
    before: str
    after: str


class _Place(NamedTuple):
    block: int
    line: int
    division: Division


def undivided(blocks: Sequence[Block]) -> list[Block]:
    """`blocks`, the hyphen of each divided word made a soft one, which no text shows."""
    places, soft = _line_ends(blocks)
    if not places or (soft < _DIVIDES and all(_is_compound(one.division) for one in places)):
        return list(blocks)
    words = _Words(blocks)
    kinds = [words.kind(place.division) for place in places]
    divides = soft + kinds.count(_Kind.DIVIDED) >= _DIVIDES
    mended = list(blocks)
    for place, kind in zip(places, kinds, strict=True):
        if kind is _Kind.DIVIDED or (kind is _Kind.EITHER and divides):
            mended[place.block] = _softened(mended[place.block], place.line)
    return mended


def doubtful_divisions(blocks: Sequence[Block]) -> Iterator[Division]:
    """Of blocks that `undivided` has gone over, the hyphens of which nothing tells what they are.

    Only where the document divides words: elsewhere a hyphen is a printed one.
    """
    places, soft = _line_ends(blocks)
    if places and soft >= _DIVIDES:
        words = _Words(blocks)
        for place in places:
            if words.kind(place.division) is _Kind.UNKNOWN:
                yield place.division


def _line_ends(blocks: Sequence[Block]) -> tuple[list[_Place], int]:
    """Where a hyphen at a line end stands between letters, and how many soft ones there are."""
    places, soft = [], 0
    for number, block in enumerate(blocks):
        for index, line in enumerate(block.lines[:-1]):
            if line.text[-1:] not in _ENDS:
                continue
            soft += line.text[-1:] == _SOFT_HYPHEN
            before, after = _BEFORE.search(line.text), _AFTER.match(block.lines[index + 1].text)
            if before and after and not _is_inner(line.text, before.start()):
                division = Division(line.page_number, before[0], after[0])
                places.append(_Place(number, index, division))
    return places, soft


def _is_compound(division: Division) -> bool:
    """Whether both pieces are words by themselves: then one compound decides nothing."""
    before, after = division.before[:-1], division.after
    if not before.islower():
        return False
    return bool(PREFIX.fullmatch(before)) or (is_word(before) and is_word(after))


def _is_inner(text: str, start: int) -> bool:
    """Whether another hyphen stands before the word ('day-to-' / 'day'), or a stroke, or an @."""
    return start > 0 and text[start - 1] in "-\u2010\u2011–/@._"


def _softened(block: Block, index: int) -> Block:
    line = block.lines[index]
    soft = line._replace(text=line.text[:-1] + _SOFT_HYPHEN)
    return replace(block, lines=(*block.lines[:index], soft, *block.lines[index + 1 :]))


class _Words:
    """The words of a document, and of the language where those do not decide."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        texts = (text for block in blocks for text in _undivided_texts(block.lines))
        # Two characters stand before and behind every word, as `_is_printed` asks.
        self._within_lines = _form("\n".join(("\n", *texts, "\n")))

    def _is_printed(self, word: str) -> bool:
        """Whether a word or compound stands within a line, and is no part of a longer one."""
        text = self._within_lines
        at = text.find(word)
        while at >= 0:
            end = at + len(word)
            if not (_goes_on(text[at - 1], text[at - 2]) or _goes_on(text[end], text[end + 1])):
                return True
            at = text.find(word, at + 1)
        return False

    def kind(self, division: Division) -> _Kind:
        """What a hyphen at a line end is."""
        before, after = _form(division.before[:-1]), _form(division.after)
        if self._is_printed(f"{before}-{after}"):
            return _Kind.PRINTED
        apart = self._stands_alone(before, after)
        if division.before[0].isupper() and self._is_printed(before + after):
            # A name, as those of places that end in 'by' or 'ton'.
            apart = apart and is_word(before + after)
        if not self._known(before + after):
            return _Kind.PRINTED if apart else _Kind.UNKNOWN
        return _Kind.EITHER if apart else _Kind.DIVIDED

    def _stands_alone(self, before: str, after: str) -> bool:
        """Whether both pieces may be words by themselves, as those of a compound are."""
        return bool(PREFIX.fullmatch(before)) or (self._known(before) and self._known(after))

    def _known(self, word: str) -> bool:
        return is_word(word) or self._is_printed(word)


def _goes_on(near: str, beyond: str) -> bool:
    """Whether a word goes on with a letter, or behind an apostrophe or a hyphen."""
    return near.isalpha() or (near in "'-" and beyond.isalpha())


def _undivided_texts(lines: Sequence[Line]) -> Iterator[str]:
    """The text of each line without the pieces of words that its ends cut off."""
    cut = False
    for line in lines:
        text = line.text.partition(" ")[2] if cut else line.text
        cut = line.text.endswith(_ENDS)
        yield text.rpartition(" ")[0] if cut else text


def _form(text: str) -> str:
    return text.lower().replace("’", "'").replace("\u2010", "-").replace("\u2011", "-")

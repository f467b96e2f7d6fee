"""Which lines of a table of priority actions are names, and where each of its actions begins.

For texts in which one column follows the other. The names say how many rows there are: a reading of
the actions that comes to another number is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, groupby
from typing import NamedTuple

from ofsted_parse.read.text.cells import BULLET, cell_column, cell_paragraphs
from ofsted_parse.read.text.lines import Typed
from ofsted_parse.read.text.listed import begins_action
from ofsted_parse.read.text.width import printed_width

#: A name that stands in no other row.
_NAME = re.compile(r"\b(?:council|borough|authority|NHS|ICB|board|trust)\b", re.IGNORECASE)
#: A name's line is no wider than this many times the widest known one.
_WIDER = 1.3
#: What goes on about the action before it: 'Leaders should also improve …'.
_ALSO = re.compile(r"[^.:;]*?\b(?:should|must|needs?)(?: \w+)? also\b|also\b", re.IGNORECASE)

#: Its row, counted from 1, and its lines.
Action = tuple[int, list[Typed]]


class Columns(NamedTuple):
    """The lines of the names and those of the actions."""

    names: list[Typed]
    actions: list[Typed]
    #: Whether no line was seen that holds a name and a part of an action.
    told: bool


def parted_columns(lines: Sequence[Typed], labels: Sequence[str]) -> Columns:
    """The two columns of a table; `labels` are lines known as names."""
    left: list[Typed] = []
    right: list[Typed] = []
    bullet, told = "", True
    width = max(map(printed_width, labels), default=0.0)
    for group in _groups(lines):
        named = _is_named(group, labels, width)
        if not named and _is_mixed(group, labels, width):
            left.append(group.pop(0))
            told = False
        for line in group:
            sign, text = _unmarked(line.text)
            if named or text in labels:
                # A bullet alone at the head of a page is that of the action behind the names.
                bullet = bullet or sign
                left.append(replace(line, text=text))
            else:
                right.append(replace(line, text=bullet + line.text))
                bullet = ""
    return Columns(left, right, told)


def _groups(lines: Sequence[Typed]) -> Iterator[list[Typed]]:
    before = [*lines[:1], *lines[:-1]]
    numbers = accumulate(
        line.blanks > 0 or line.page != above.page
        for line, above in zip(lines, before, strict=True)
    )
    pairs = zip(numbers, lines, strict=True)
    return ([line for _, line in group] for _, group in groupby(pairs, key=lambda pair: pair[0]))


def _is_named(group: Sequence[Typed], labels: Sequence[str], width: float) -> bool:
    """Whether a group holds names only: short lines of them, and no end of a sentence."""
    texts = [_unmarked(line.text)[1] for line in group]
    if any(line.ended for line in group) or max(map(printed_width, texts)) > _WIDER * width:
        return False
    known = sum(text in labels for text in texts)
    return 2 * known > len(texts) or (group[0].opens and _NAME.search(" ".join(texts)) is not None)


def _is_mixed(group: Sequence[Typed], labels: Sequence[str], width: float) -> bool:
    """Whether a new name stands right above an action, whose lines then hold the rest of both."""
    first, *rest = group
    named = first.text not in labels and _is_named(group[:1], labels, width)
    text = " ".join(line.text for line in rest)
    return named and bool(rest) and rest[0].opens and begins_action(text)


def _unmarked(text: str) -> tuple[str, str]:
    """A bullet with its space, and the text behind it."""
    match = BULLET.match(text)
    return (match[0], text[match.end() :].lstrip()) if match else ("", text)


def matched_rows(right: Sequence[Typed], names: int) -> list[Action]:
    """The actions, one row a name; none where no reading of them has as many as there are names."""
    pieces = list(cell_paragraphs(right, cell_column(right)))
    split = list(_parts(right))
    for parts, also in ((split, False), (split, True), (pieces, False), (pieces, True)):
        begins = [_begins(part, also=also) for part in parts]
        if names and sum(begins) == names and begins[0]:
            return list(zip(accumulate(begins), parts, strict=True))
    return []


def plain_rows(right: Sequence[Typed]) -> list[Action]:
    """The actions where no names say how many: each paragraph without a bullet a row."""
    parts = list(_parts(right))
    begins = (_begins(part, also=True) for part in parts)
    return list(zip(accumulate(begins), parts, strict=True))


def _parts(right: Sequence[Typed]) -> Iterator[list[Typed]]:
    for piece in cell_paragraphs(right, cell_column(right)):
        yield from _split(piece)


def _begins(piece: Sequence[Typed], *, also: bool) -> bool:
    """Whether a row begins with a paragraph; with `also` one that goes on about the last too."""
    text = " ".join(line.text for line in piece)
    if BULLET.match(text):
        return False
    return also or (begins_action(text) and not _ALSO.match(text))


def _split(piece: Sequence[Typed]) -> Iterator[list[Typed]]:
    """A paragraph parted where an action begins behind a full line."""
    start = 0
    for position in range(1, len(piece)):
        rest = " ".join(line.text for line in piece[position:])
        ended = piece[position - 1].ended and not piece[position - 1].text.endswith(":")
        if ended and begins_action(rest):
            yield list(piece[start:position])
            start = position
    yield list(piece[start:])

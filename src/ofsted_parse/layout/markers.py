"""Bullets and paragraph numbers that a reader left in the text are moved to `Block.marker`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ofsted_parse.block import Block, Label, Line, Mark
from ofsted_parse.layout.letters import letter_of, lettered

#: The bullets met in Ofsted's documents, for character classes: shapes, dashes, and the
#: private-use characters of Wingdings and Symbol (U+F02D a dash, U+F06E a square, U+F0B7 a dot).
SHAPES = r"•◼◾▪■●□○◦◆‣∙❖➢✓\u0083\ue000-\uf8ff"
#: What may also stand inside a sentence that happens to break before it. (U+2500 and U+0336, a
#: box's edge and a stroke through a letter, are the dashes of the sub-items of 2017.)
DASHES = r"–—―−\u2500\u0336\-"
BULLETS = rf"{SHAPES}{DASHES}*·"
#: A star with a word close behind it is the sign of a note.
_BULLET = re.compile(rf"(?!\*\S)([{BULLETS}]|o(?=\s))(?:\s+|(?=[^\W\d_])|$)")
_DASHES = "−–—―-"
_NUMBER = re.compile(r"(\d{1,3})(\.(?!\d)\s*|\s+(?=[A-Z‘“'\"]))")
_MARKER = re.compile(rf"[{BULLETS}o]|\d{{1,3}}|\(?(?:\d{{1,3}}|[a-z]|[ivx]{{1,5}})[.)]+")
_NUMBERS = re.compile(r"\d{1,3}(?:\.\d{1,3})*")
#: Behind a number the text stands this many points further in at least.
_HANGING = 10.0
#: How far a paragraph number may lie beyond the one before it and still be one.
_LEAP = 3


def mark_blocks(blocks: Iterable[Block]) -> Iterator[Block]:
    """Blocks whose first line begins with a bullet or a number in sequence, made items.

    A number counts only where it goes on from the last one, so that '19. Leaders …' after
    'COVID-' at a line end is no paragraph number; a letter where it goes on from another, too.
    """
    last, many = 0, list(blocks)
    letters = lettered([block.lines[0] for block in many])
    for index, block in enumerate(many):
        letter = _with_letter(block) if index in letters else None
        marked = letter or _with_bullet(block) or _with_number(block, last) or block
        number = marker_number(marked)
        last = last if number is None else number
        yield marked


def is_marker(text: str) -> bool:
    """Whether `text` is nothing but a bullet, a number or a letter of a list."""
    return bool(_MARKER.fullmatch(text.strip()))


def begins_with_bullet(text: str) -> bool:
    """Whether `text` begins with a bullet."""
    return bool(_BULLET.match(text))


def begins_with_number(text: str) -> bool:
    """Whether `text` begins with a number and a stop, as a numbered paragraph does."""
    number = _NUMBER.match(text)
    return bool(number and number[2].startswith("."))


def begins_with_marker(text: str) -> bool:
    """Whether `text` begins with a bullet, or with a number and a stop."""
    return begins_with_bullet(text) or begins_with_number(text)


def goes_on_list(before: str, text: str) -> bool:
    """Whether the marker that `text` begins with is of the list whose item begins with `before`.

    A number goes on from a number: behind a bullet it is part of a sentence ('turns' / '18.').
    """
    if begins_with_bullet(text):
        return begins_with_marker(before)
    first, number = _NUMBER.match(before), _NUMBER.match(text)
    if first is None or number is None or not begins_with_number(before):
        return False
    return int(first[1]) <= int(number[1]) <= int(first[1]) + _LEAP


def marker_number(block: Block) -> int | None:
    """The paragraph number of a block, if its marker is one."""
    digits = block.marker.strip().rstrip(".)")
    return int(digits) if digits.isdecimal() and len(digits) <= 3 else None


def printed_number(block: Block) -> str | None:
    """The paragraph number of a block as printed, '12' or '3.1', if its marker is one."""
    digits = block.marker.strip().rstrip(".)")
    if not _NUMBERS.fullmatch(digits):
        return None
    return ".".join(str(int(number)) for number in digits.split("."))


def _with_bullet(block: Block) -> Block | None:
    labels = (Label.TEXT, Label.ITEM, Label.CELL, Label.HEADING)
    if block.marker or block.label not in labels:
        return None
    match = _BULLET.match(block.lines[0].text)
    if not match or (match[1] == "o" and block.label is not Label.ITEM):
        return None
    # A heading with a bullet is an item by the page, whatever its tag says (seen in 2013).
    if block.label is Label.HEADING and match[1] in _DASHES:
        return None
    return _without(block, match, Label.ITEM)


def _with_number(block: Block, last: int) -> Block | None:
    if block.marker or block.label not in (Label.TEXT, Label.ITEM, Label.CELL):
        return None
    match = _NUMBER.match(block.lines[0].text)
    if not match:
        return None
    number = int(match[1])
    stopped = match[2].startswith(".")
    # Some authors print a number twice ('57.' and '57.'); a warning says so.
    follows = number == 1 or last < number <= last + _LEAP or (stopped and number == last)
    # '3 August 2023' and '12 Inspectors' are no numbered paragraphs: the stop, the tag or the
    # indent behind it says so.
    certain = block.label is Label.ITEM and stopped and block.opens
    hangs = number == last + 1 and _hangs(block)
    likely = follows and (stopped or block.label is Label.ITEM or hangs)
    return _without(block, match, Label.ITEM) if certain or likely else None


def _with_letter(block: Block) -> Block | None:
    match = letter_of(block.lines[0].text)
    if not match or block.marker or block.label not in (Label.TEXT, Label.ITEM, Label.CELL):
        return None
    return _without(block, match, Label.ITEM)


def _hangs(block: Block) -> bool:
    """Whether all lines but the first stand further in."""
    first, *rest = [line.box for line in block.lines]
    return bool(rest) and all(first and box and box.x0 > first.x0 + _HANGING for box in rest)


def _without(block: Block, match: re.Match[str], label: Label) -> Block:
    """The block with its marker taken off the first line."""
    first = block.lines[0]
    shorter = _cut(first, match.end())
    rest = block.lines[1:]
    lines = (shorter, *rest) if shorter.text or not rest else rest
    return replace(block, label=label, lines=lines, marker=match[0].strip(), opens=True)


def _cut(line: Line, length: int) -> Line:
    text = line.text[length:]
    shift = length + len(text) - len(text.lstrip())
    marks = tuple(Mark(max(0, mark.offset - shift), mark.digits) for mark in line.marks)
    return line._replace(text=text.strip(), marks=marks)

"""The paragraphs, items and headings of a plain text, from its lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeVar

from ofsted_parse.block import Label
from ofsted_parse.data.grades import read_grade
from ofsted_parse.read.text.lines import Typed
from ofsted_parse.read.text.margins import Margins

#: A heading has at most so many words and lines.
_HEADING_WORDS, _HEADING_LINES = 16, 2
#: So many headings stand one under the other: part, priority and theme in the lists of 2014.
_HEADINGS_IN_A_ROW = 3
#: So many lines show whether a heading comes.
_AHEAD = 3
#: pdftotext sets the same indent so many characters apart on two pages.
_SHIFT = 3
#: A line that reaches less far than this share of a full one was ended by the author.
_SHORT = 0.93
#: Blank lines part paragraphs where one in so many does without.
_SELDOM = 8
#: The last sentences on the outcome of an Area SEND inspection are a paragraph in every report.
_OPENS = re.compile(r"The next full (?:area SEND )?inspection\b")
#: From this share of hanging lines on, a text keeps the indents of its items.
_HANGING = 0.5


_T = TypeVar("_T")


@dataclass(slots=True)
class Paragraph:
    """Lines of one paragraph or item, with its marker and how deep it is nested."""

    lines: list[Typed]
    label: Label = Label.TEXT
    level: int = 0

    @property
    def marker(self) -> str:
        """The bullet or number before it."""
        return self.lines[0].marker

    @property
    def last(self) -> Typed:
        """Its last line."""
        return self.lines[-1]


@dataclass(slots=True)
class Setting:
    """How a text is set: its margins, whether it keeps indents, each page's left edge."""

    margins: Margins
    #: Items keep their indents.
    hanging: bool
    #: Blank lines part the paragraphs.
    blanks: bool
    #: The left edge of the lines by page.
    left: dict[int, int]
    #: The indexes of the lines right under a table.
    below_table: frozenset[int]

    def indent(self, line: Typed) -> int:
        """How far `line` stands in from its page's left edge."""
        return line.indent - self.left.get(line.page, 0)


def find_setting(
    lines: Sequence[Typed], margins: Margins, below_table: frozenset[int] = frozenset()
) -> Setting:
    """The setting of a text, seen from all its lines."""
    after_marker = [after for line, after in pairwise(lines) if line.marker and not after.marker]
    hanging = sum(line.indent > 1 for line in after_marker)
    left: dict[int, int] = {}
    for line in lines:
        left[line.page] = min(line.indent, left.get(line.page, line.indent))
    hangs = hanging > _HANGING * len(after_marker)
    return Setting(margins, hangs, _has_blanks(lines, margins), left, below_table)


def _has_blanks(lines: Sequence[Typed], margins: Margins) -> bool:
    """Whether hardly a paragraph follows another without a blank line between them."""
    ends = [
        (before, line)
        for before, line in pairwise(lines)
        if before.ended and line.opens and not line.marker and before.page == line.page
    ]
    with_blank = sum(line.blanks > 0 for _, line in ends)
    without = sum(not line.blanks and margins.room(before, line, _SHORT) for before, line in ends)
    return with_blank > _SELDOM * without


def find_paragraphs(lines: Sequence[Typed], setting: Setting) -> list[Paragraph]:
    """The paragraphs of `lines`, headings and items labelled so."""
    found = [Paragraph(piece) for piece in _pieces(lines, setting)]
    leading = _leading(found)
    levels = _Levels()
    for (before, paragraph, after), leads in zip(neighbours(found), leading, strict=True):
        if paragraph.lines[0].heading:
            paragraph.label = Label.HEADING
            levels = _Levels()
        elif paragraph.marker:
            paragraph.label = Label.ITEM
            paragraph.level = levels.of(paragraph.lines[0], setting)
        elif before and after and leads and _may_follow(before, paragraph, after, setting):
            paragraph.label = Label.HEADING
            levels = _Levels()
    return found


def neighbours(row: Sequence[_T]) -> Iterator[tuple[_T | None, _T, _T | None]]:
    """Each of a row with the one before it and the one after it."""
    for position, each in enumerate(row):
        before = row[position - 1] if position else None
        yield before, each, row[position + 1] if position + 1 < len(row) else None


def _pieces(lines: Sequence[Typed], setting: Setting) -> Iterator[list[Typed]]:
    piece: list[Typed] = []
    for position, line in enumerate(lines):
        if piece and _begins(piece, lines[position : position + _AHEAD], setting):
            yield piece
            piece = []
        piece.append(line)
    if piece:
        yield piece


def _begins(piece: Sequence[Typed], coming: Sequence[Typed], setting: Setting) -> bool:
    """Whether the first of the `coming` lines begins a new paragraph."""
    before, line = piece[-1], coming[0]
    if line.heading or before.heading:
        return True
    if line.marker or line.contact or not (_has_words(before) and _has_words(line)):
        return True
    if not before.ended and (not line.opens or before.hangs or before.text.endswith("-")):
        return False
    if _closes_bracket(before, line):
        return False
    if line.page != before.page:
        return _leads(coming, setting) or not _goes_over(piece, line, setting)
    opens = before.ended and _OPENS.match(line.text) is not None
    return opens or line.blanks > 0 or _begins_below(piece, coming, setting)


def _closes_bracket(before: Typed, line: Typed) -> bool:
    """Whether `line` closes a bracket that stands open at the end of the line before it."""
    is_open = before.text.rfind("(") > before.text.rfind(")")
    opening = line.text.find("(") % (len(line.text) + 1)
    return is_open and -1 < line.text.find(")") < opening


def _begins_below(piece: Sequence[Typed], coming: Sequence[Typed], setting: Setting) -> bool:
    """Whether a paragraph begins on the very next line."""
    before, line = piece[-1], coming[0]
    if piece[0].marker and setting.hanging:
        return setting.indent(line) <= setting.indent(piece[0])
    share = _SHORT if setting.blanks and before.ended else 1.0
    ended = setting.margins.room(before, line, share)
    return line.opens and (ended or (before.ended and _leads(coming, setting)))


def _has_words(line: Typed) -> bool:
    """Not a bullet without text, or a rule of dashes."""
    return any(letter.isalnum() for letter in line.text)


def _goes_over(piece: Sequence[Typed], line: Typed, setting: Setting) -> bool:
    """Whether a paragraph goes on after a page break where its words do not say so."""
    first, before = piece[0], piece[-1]
    if first.marker and setting.hanging:
        rest = setting.indent(piece[1] if len(piece) > 1 else first)
        near = len(piece) == 1 or abs(setting.indent(line) - rest) <= _SHIFT
        return near and setting.indent(line) > setting.indent(first) + 1
    full = not setting.margins.room(before, line)
    return full and not before.ended


def _leads(coming: Sequence[Typed], setting: Setting) -> bool:
    """Whether a heading comes: a line or two, ended early, and something else after it."""
    line, rest = coming[0], coming[1:]
    if rest and not rest[0].opens and not rest[0].marker and not rest[0].blanks:
        line, rest = rest[0], rest[1:]
    words = sum(len(each.text.split()) for each in dict.fromkeys((coming[0], line)))
    if not rest or words > _HEADING_WORDS or (line.ended and not line.asks):
        return False
    after = rest[0]
    begins = after.marker != "" or after.opens
    # A numbered paragraph begins a line of its own however full the one before it is.
    parted = after.blanks > 0 or after.marker[:1].isdecimal()
    return coming[0].opens and begins and (parted or setting.margins.room(line, after))


def _leading(found: Sequence[Paragraph]) -> list[bool]:
    """Which paragraphs look like headings and lead to prose: at once, or over more headings."""
    leading = [False] * len(found)
    row = 0
    for position in range(len(found) - 2, -1, -1):
        paragraph, after = found[position], found[position + 1]
        named = any(map(_names_value, found[max(0, position - 1) : position + 2]))
        over = leading[position + 1] and not named
        direct = after.marker != "" or len(after.lines) > 1 or after.last.ended
        row = row + 1 if leading[position + 1] else 1
        leads = (direct or over) and row <= _HEADINGS_IN_A_ROW
        leading[position] = leads and _looks_set_apart(paragraph) and after.lines[0].opens
    return leading


def _names_value(paragraph: Paragraph) -> bool:
    """'Lead inspector: …' is a line of a list: no heading over another, nor is its value."""
    return len(paragraph.lines) <= _HEADING_LINES and any(":" in x.text for x in paragraph.lines)


def _looks_set_apart(paragraph: Paragraph) -> bool:
    """A short line or two without a stop, and no grade."""
    text = " ".join(line.text for line in paragraph.lines)
    short = len(paragraph.lines) <= _HEADING_LINES and len(text.split()) <= _HEADING_WORDS
    stopped = paragraph.last.text.rstrip("’'\"”)").endswith(tuple(".;,:!"))
    plain = not paragraph.marker and paragraph.lines[0].opens
    worded = any(letter.isalpha() for letter in text)
    return short and plain and worded and not stopped and read_grade(text) is None


def _may_follow(
    before: Paragraph, paragraph: Paragraph, after: Paragraph, setting: Setting
) -> bool:
    """Whether a heading can stand here: after prose, an item, a heading, a grade or a table."""
    first = paragraph.lines[0]
    if first.index in setting.below_table:
        # With no blank line about it, or with the imprint on the next page after it, it is one
        # more name of the table's first column.
        same_page = after.lines[0].page == paragraph.last.page
        return same_page and (first.blanks > 0 or after.lines[0].blanks > 0)
    if before.marker or before.label is Label.HEADING or before.last.ended:
        return True
    return read_grade(" ".join(line.text for line in before.lines)) is not None


class _Levels:
    """The nesting depth of items: by their indents, or else by the shapes of their bullets."""

    def __init__(self) -> None:
        self._places: list[tuple[int, str]] = []

    def of(self, line: Typed, setting: Setting) -> int:
        """The depth of the item that begins with `line`; a number stands outermost."""
        if line.marker.lstrip("(")[0].isdecimal():
            self._places = []
            return 0
        place = (setting.indent(line), line.marker)
        while self._places and not self._is_under(place, self._places[-1]):
            self._places.pop()
        self._places.append(place)
        return len(self._places) - 1

    def _is_under(self, place: tuple[int, str], above: tuple[int, str]) -> bool:
        if abs(place[0] - above[0]) > 1:
            return place[0] > above[0]
        return place[1] != above[1] and not any(place[1] == sign for _, sign in self._places)

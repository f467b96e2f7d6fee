"""Plain text: copied from a PDF, made by pdftotext, or recognised from a scan.

Paragraphs may be parted by blank lines or follow each other, be wrapped or stand on one line
each; a page may end inside a sentence. Places on the page are unknown, so lines have no boxes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple

from ofsted_parse.block import Block, Label, Line, Mark
from ofsted_parse.data.grades import read_grade
from ofsted_parse.layout.dividing import Division
from ofsted_parse.layout.markers import BULLETS, DASHES, SHAPES
from ofsted_parse.layout.witness import Doubt
from ofsted_parse.read.text.breaks import break_doubts
from ofsted_parse.read.text.columns import body_doubts, find_columns
from ofsted_parse.read.text.grids import with_grades
from ofsted_parse.read.text.hyphens import with_hyphens
from ofsted_parse.read.text.lines import Typed, typed_lines
from ofsted_parse.read.text.listed import row_doubts, with_listed
from ofsted_parse.read.text.margins import Margins, find_margins
from ofsted_parse.read.text.pages import Notes, labelled, note_marks, without_marks
from ofsted_parse.read.text.paragraphs import find_paragraphs, find_setting, neighbours
from ofsted_parse.read.text.tables import Table, find_tables

#: Stricter than in `markers`, which sees where a block begins: any typed line may lie inside a
#: sentence, so a number needs its stop, and a glued bullet a capital.
_NUMBER = re.compile(r"(?P<marker>\d{1,3}[.)]|\(\d{1,3}\))\s+(?P<text>\S.*)")
_BULLET = re.compile(rf"(?P<marker>[{BULLETS}]|o(?=\s))(?:\s+|(?=[A-Z]))(?P<text>\S.*)")
_LONE_MARKER = re.compile(rf"[{BULLETS}o]|\d{{1,3}}[.)]")
_NUMBERED = re.compile(r"\(?(\d{1,3})[.)]")
#: Any other sign is a bullet only where a paragraph may begin.
_SHAPE = re.compile(f"[{SHAPES}]")
#: A bullet inside a text, or behind it; in a table's cell it may begin an item.
_INSIDE = re.compile(rf"(?<=\S) [{SHAPES}](?: |$)")
_DASH = re.compile(f"[{DASHES}]")
#: How far a paragraph number may lie beyond the one before it.
_LEAP = 3
#: 'Inspection dates:' and the dates on the next line.
_FIELD_WORDS, _VALUE_WORDS = 5, 8

_Placed = tuple[int, Block]


class TextReading(NamedTuple):
    """A text as blocks, and what it does not tell."""

    blocks: list[Block]
    #: Where a row of a list may end, or not.
    rows: list[Doubt]
    #: Names of responsible bodies that could be given no action.
    bodies: list[Block]
    #: Blocks in which the bullet of another one stands.
    bullets: list[Block]
    #: Where a paragraph may go on over the page, and was kept as two.
    breaks: list[Doubt]
    #: Where a hyphen at a line end may have been dropped, and was put back.
    hyphens: list[Division]


def read_text(text: str) -> TextReading:
    """The paragraphs, items and furniture of a text, in order, and what is doubtful in them.

    Every line is in exactly one block.
    """
    lines, hyphens = with_hyphens(labelled(typed_lines(text)))
    blocks = _all_blocks(lines)
    return TextReading(
        blocks,
        rows=list(row_doubts(blocks)),
        bodies=list(body_doubts(blocks)),
        bullets=[block for block in blocks if _INSIDE.search(block.text)],
        breaks=list(break_doubts(blocks)),
        hyphens=hyphens,
    )


def _all_blocks(lines: Sequence[Typed]) -> list[Block]:
    notes = note_marks(lines)
    body = list(_whole_markers([line for line in lines if line.label is Label.TEXT]))
    tables = _tables(body)
    placed = [
        *_beside_text(lines),
        *(block for table in tables for block in table.blocks),
        *_flowing(body, tables, notes),
    ]
    ordered = [block for _, block in sorted(placed, key=lambda pair: pair[0])]
    return with_listed(list(_with_fields(with_grades(ordered, len(tables)))))


def _tables(lines: Sequence[Typed]) -> list[Table]:
    """The tables whose columns stand beside each other, and those that follow each other."""
    beside = list(find_tables(lines))
    taken = {position for table in beside for position in range(table.start, table.end)}
    after = (
        table
        for table in find_columns(lines, len(beside) + 1)
        if taken.isdisjoint(range(table.start, table.end))
    )
    return [*beside, *after]


def _beside_text(lines: Iterable[Typed]) -> Iterator[_Placed]:
    """Furniture and contents line by line, footnotes whole."""
    note: list[Typed] = []
    for line in lines:
        if line.label is Label.FOOTNOTE:
            if note and (line.page != note[-1].page or (line.marker and _marked(note))):
                yield note[0].index, _note(note)
                note = []
            note.append(line)
        elif line.label is not Label.TEXT:
            yield line.index, _block([line], line.label)
    if note:
        yield note[0].index, _note(note)


def _marked(note: Sequence[Typed]) -> bool:
    return any(line.marker for line in note)


def _note(lines: Sequence[Typed]) -> Block:
    """A footnote with its mark before it."""
    digits = next((line.marker for line in lines if line.marker), "")
    block = _block([line for line in lines if line.text] or lines[:1], Label.FOOTNOTE)
    first = block.lines[0]._replace(marks=(Mark(0, digits),) if digits else ())
    return replace(block, lines=(first, *block.lines[1:]))


def _whole_markers(lines: Sequence[Typed]) -> Iterator[Typed]:
    """Bullets and numbers that stand on a line by themselves, put before their text.

    At the foot of a page a bullet belongs to the next page where another of that page stands before
    its text: some programs copy all of them behind it.
    """
    lone: Typed | None = None
    before = set[tuple[int, str]]()
    last = 0
    for above, line, below in neighbours(lines):
        marks = _LONE_MARKER.fullmatch(line.text) is not None
        if marks and line.text[0].isdecimal() and _ends_sentence(above, line, below, last):
            marks = False
        elif number := _NUMBERED.match(line.text):
            last = int(number[1])
        if lone and not marks and _may_stand_before(lone, line, before):
            before.add((lone.page, lone.text))
            yield replace(lone, text=f"{lone.text} {line.text}")
            lone = None
            continue
        if lone:
            yield lone
        lone = line if marks else None
        if not lone:
            yield line
    if lone:
        yield lone


def _ends_sentence(above: Typed | None, line: Typed, below: Typed | None, last: int) -> bool:
    """Whether a number with a stop is the last word of a sentence: 'who are younger than / 18.'."""
    if above is None or above.ended or line.blanks or above.page != line.page:
        return False
    bullet = below is None or _SHAPE.match(below.text) is not None
    return bullet or above.hangs or int(line.text.strip(".)")) not in range(1, last + _LEAP + 1)


def _may_stand_before(lone: Typed, line: Typed, before: Set[tuple[int, str]]) -> bool:
    if line.page == lone.page:
        return True
    bullet = not lone.text[0].isdecimal() and (lone.page, lone.text) in before
    return bullet and line.opens and line.page == lone.page + 1


def _flowing(lines: Sequence[Typed], tables: Sequence[Table], notes: Notes) -> Iterator[_Placed]:
    """The paragraphs between the tables."""
    inside = {line.index for table in tables for line in lines[table.start : table.end]}
    under = [(table, lines[table.end].index) for table in tables if table.end < len(lines)]
    below = frozenset(index for _, index in under)
    parted = {index for table, index in under if _ends_graded(table)}
    rest = [
        replace(line, blanks=max(line.blanks, int(line.index in parted)))
        for line in lines
        if line.index not in inside
    ]
    margins = find_margins(list(_with_markers(rest, None)))
    marked = list(_with_markers(rest, margins))
    for paragraph in find_paragraphs(marked, find_setting(marked, margins, below)):
        block = _block(paragraph.lines, paragraph.label, notes)
        yield (
            paragraph.lines[0].index,
            replace(block, marker=paragraph.marker, level=paragraph.level),
        )


def _ends_graded(table: Table) -> bool:
    """Whether a grade ends it: right below stands no other row, but the text on the judgement."""
    rows = [block for _, block in table.blocks if block.cell]
    last = rows[-1].cell.row if rows and rows[-1].cell else 0
    cells = (block.text for block in rows if block.cell and block.cell.row == last)
    return any(read_grade(text) for text in cells)


def _with_markers(lines: Sequence[Typed], margins: Margins | None) -> Iterator[Typed]:
    """Lines that begin with a bullet or with a number in sequence, their markers taken off."""
    last = 0
    before: Typed | None = None
    for line in lines:
        begins = before is None or _may_end(before, line, margins)
        match = _BULLET.fullmatch(line.text)
        number = _NUMBER.fullmatch(line.text)
        if (
            match
            and (begins or _SHAPE.match(match["marker"]) or _is_next_item(before, line))
            and not _is_aside(before, line, margins)
        ):
            yield replace(line, marker=match["marker"], text=match["text"])
        elif number and begins and _follows(number["marker"], last, line):
            last = _number(number["marker"])
            yield replace(line, marker=number["marker"], text=number["text"])
        else:
            yield line
        before = line


def _may_end(before: Typed, line: Typed, margins: Margins | None) -> bool:
    """Whether a paragraph may end with the line `before`."""
    if before.ended or line.blanks or line.page != before.page:
        return not before.text.endswith("-")
    return margins is None or margins.room(before, line)


def _is_aside(before: Typed | None, line: Typed, margins: Margins | None) -> bool:
    """A dash inside a sentence that happens to begin a line."""
    if _is_next_item(before, line):
        return False
    if before is None or before.ended or line.blanks or not _DASH.match(line.text):
        return False
    full = margins is not None and not margins.room(before, line)
    return full and line.text[1:].lstrip()[:1].islower()


def _is_next_item(before: Typed | None, line: Typed) -> bool:
    """Whether the line before begins with the same dash, as an item of one line does."""
    same = before is not None and before.text[:2] == line.text[:2]
    return same and _DASH.match(line.text) is not None and line.text[1:2].isspace()


def _follows(marker: str, last: int, line: Typed) -> bool:
    number = _number(marker)
    return number == 1 or not last or last < number <= last + _LEAP or line.blanks > 0


def _number(marker: str) -> int:
    return int(marker.strip("(.)"))


def _block(lines: Sequence[Typed], label: Label, notes: Notes = MappingProxyType({})) -> Block:
    made = []
    for line in lines:
        text, marks = without_marks(" ".join(line.text.split()), notes.get(line.page, frozenset()))
        made.append(Line(text, line.page, marks=marks))
    return Block(label, tuple(made), after_blank=lines[0].blanks > 0)


def _with_fields(blocks: Iterable[Block]) -> Iterator[Block]:
    """'Inspection dates:' and the dates in the next block are one line of print."""
    label: Block | None = None
    for block in blocks:
        if label and _is_value(block):
            yield replace(label, lines=label.lines + block.lines)
            label = None
            continue
        if label:
            yield label
        label = block if _is_field(block) else None
        if not label:
            yield block
    if label:
        yield label


def _is_field(block: Block) -> bool:
    text = block.lines[-1].text
    short = len(block.lines) == 1 and text.endswith(":") and len(text.split()) <= _FIELD_WORDS
    return short and block.label is Label.TEXT and not block.marker and block.cell is None


def _is_value(block: Block) -> bool:
    text = block.lines[-1].text
    short = len(block.lines) == 1 and len(text.split()) <= _VALUE_WORDS and not text.endswith(":")
    return short and block.label is Label.TEXT and not block.marker and block.cell is None

"""Paragraphs and items that a page break or the author's tags have cut in two are joined."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from ofsted_parse.block import FURNITURE, Block, Cell, Label, Line
from ofsted_parse.layout.markers import marker_number
from ofsted_parse.layout.words import begins_in_lower_case, ends_sentence

#: Two left edges within this many points are the same indent.
_INDENT = 4.0
#: The last line of a paragraph is full where the next word would not have fitted: about one
#: average character of Tahoma is half the font size.
_CHARACTER = 0.55
#: With room for this many font sizes below it, a page was not broken for want of room (Word's
#: widow control leaves one line of 1.2 free).
_ROOM = 3.0
#: From top to top, in font sizes, where no gap shows between two lines.
_PITCH = 1.45
#: A line that reaches this far across the page and ends in mid-sentence goes on.
_MOSTLY_FULL = 0.88
#: Shorter pieces are labels, names and addresses: each line is one by itself.
_PROSE_WORDS = 15
#: Above this share of paragraphs with an empty one before them, the author parts them so.
_BLANKS = 0.5


class Habits(NamedTuple):
    """How a document sets its paragraphs."""

    #: Paragraphs are parted by empty ones.
    blanks: bool
    #: The right edge of the text by page.
    right: dict[int, float]
    #: How far down the text of the fullest page reaches.
    bottom: float


def join_blocks(blocks: Sequence[Block]) -> list[Block]:
    """`blocks` with the pieces of each paragraph and item put together."""
    habits = habits_of(blocks)
    joined: list[Block] = []
    last: int | None = None
    cells: dict[Cell, int] = {}
    for block in blocks:
        if block.label in FURNITURE or block.label is Label.FOOTNOTE:
            joined.append(block)
            continue
        earlier = cells.get(block.cell) if block.cell else None
        if earlier is not None and _is_cut_cell(joined[earlier], block):
            last = earlier
        elif last is None or not _goes_on(joined[last], block, habits):
            last = len(joined)
        if last == len(joined):
            joined.append(block)
        else:
            joined[last] = replace(joined[last], lines=joined[last].lines + block.lines)
        if block.cell:
            cells[block.cell] = last
    return joined


def _is_cut_cell(before: Block, after: Block) -> bool:
    """The rest of a cell of a row that a page break cuts; see `chaining`."""
    return after.page_number == before.end_page + 1 and not after.marker


def habits_of(blocks: Sequence[Block]) -> Habits:
    """How the document sets its paragraphs, seen from all of them."""
    right: dict[int, float] = {}
    bottom = 0.0
    for block in blocks:
        for line in block.lines if block.label not in FURNITURE | {Label.FOOTNOTE} else ():
            if line.box:
                right[line.page_number] = max(right.get(line.page_number, 0.0), line.box.x1)
                bottom = max(bottom, line.box.bottom)
    plain = [
        after.after_blank
        for before, after in pairwise(blocks)
        if before.label is after.label is Label.TEXT and before.end_page == after.page_number
    ]
    return Habits(len(plain) > 3 and sum(plain) > _BLANKS * len(plain), right, bottom)


def _goes_on(before: Block, after: Block, habits: Habits) -> bool:
    """Whether `after` is the rest of the paragraph or item `before`."""
    if not _same_kind(before, after):
        return False
    new_page = after.page_number == before.end_page + 1
    if not new_page and after.page_number != before.end_page:
        return False
    if is_broken_off(before, after):
        return new_page or _close(before, after)
    if new_page:
        return _goes_on_after_sentence(before, after, habits)
    if before.label is Label.ITEM and _at_text_indent(before, after):
        return _close(before, after)
    return _shows_no_break(before, after, habits)


def _same_kind(before: Block, after: Block) -> bool:
    flowing = {Label.TEXT, Label.ITEM, Label.CELL}
    if after.marker or before.label not in flowing or after.label not in flowing:
        return False
    if before.cell and after.cell and before.cell != after.cell:
        return before.end_page != after.page_number and _spans_pages(before, after)
    # '(Recommendation)' ends findings of 2015 and 2016, in bold type.
    same_type = before.bold == after.bold or after.text.startswith("(")
    return same_type and abs(before.size - after.size) < 1


def _spans_pages(before: Block, after: Block) -> bool:
    """A table cell over a page break is two cells of two tables, one under the other."""
    above, below = before.lines[-1].box, after.lines[0].box
    if not above or not below or not before.cell or not after.cell:
        return False
    under = abs(above.x0 - below.x0) <= _INDENT
    return (under or before.cell.column == after.cell.column) and before.bold == after.bold


def is_broken_off(before: Block, after: Block) -> bool:
    """Whether `before` ends in mid-sentence and `after` begins so."""
    text = before.text
    if ends_sentence(text):
        return False
    return text.endswith("-") or begins_in_lower_case(after.text)


def _close(before: Block, after: Block) -> bool:
    """Whether `after` stands where the next line of `before` would."""
    above, below = before.lines[-1].box, after.lines[0].box
    if not above or not below:
        # Plain text: its reader has put together what is one paragraph.
        return False
    return 0 < below.top - above.top < 1.8 * before.size and not after.after_blank


def _goes_on_after_sentence(before: Block, after: Block, habits: Habits) -> bool:
    """At a page break: a new sentence, but is it a new paragraph?"""
    if before.label is Label.ITEM and after.label is Label.ITEM and not after.opens:
        return True
    if marker_number(before) is not None or before.label is Label.ITEM:
        return _at_text_indent(before, after)
    if not ends_sentence(before.text):
        prose = len(before.text.split()) >= _PROSE_WORDS
        return prose or may_go_on(before, after, habits)
    # Of 30 such places in the labelled letters none went on: only the author's own habit of
    # empty paragraphs, and their absence here, speaks for it.
    return habits.blanks and may_go_on(before, after, habits)


def _shows_no_break(before: Block, after: Block, habits: Habits) -> bool:
    """Two tagged paragraphs that the page shows as one: no gap, one edge, a full line between.

    (Seen where authors struck out a break; those who read the page see one paragraph.)
    """
    above, below = before.lines[-1], after.lines[0]
    if not above.box or not below.box or len(before.text.split()) < _PROSE_WORDS:
        return False
    next_line = 0 < below.box.top - above.box.top < _PITCH * above.size
    if not next_line or abs(below.box.x0 - above.box.x0) > _INDENT:
        return False
    right = habits.right.get(above.page_number, above.box.x1)
    in_sentence = not ends_sentence(above.text) and above.box.x1 > _MOSTLY_FULL * right
    return in_sentence or _full(above, below, habits)


def _full(line: Line, following: Line, habits: Habits) -> bool:
    """Whether the first word of `following` would not have fitted on `line`."""
    if not line.box:
        return False
    word = following.text.split(" ", 1)[0]
    room = habits.right.get(line.page_number, line.box.x1) - line.box.x1
    return room < _CHARACTER * line.size * (len(word) + 1)


def _at_text_indent(before: Block, after: Block) -> bool:
    """An item's rest stands at the indent of its text, not at the page's own margin."""
    edges = [line.box.x0 for line in before.lines[1:] if line.box]
    first = after.lines[0].box
    marked = before.lines[0].box
    if not first or not marked:
        return False
    if not edges:
        return first.x0 > marked.x0 + _INDENT
    hanging = abs(edges[-1] - marked.x0) > _INDENT or before.marker != ""
    return hanging and abs(edges[-1] - first.x0) <= _INDENT


def may_go_on(before: Block, after: Block, habits: Habits) -> bool:
    """Whether nothing on the page shows a paragraph's end: the page and the last line are full."""
    if after.page_number != before.end_page + 1 or not _same_kind(before, after):
        return False
    end = before.lines[-1]
    if after.after_blank or not end.box or habits.bottom - end.box.bottom > _ROOM * end.size:
        return False
    return _full(end, after.lines[0], habits)

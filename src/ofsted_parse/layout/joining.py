"""Paragraphs and items that a page break or the author's tags have cut in two are joined."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import pairwise

from ofsted_parse.block import FURNITURE, BBox, Block, Cell, Label, Line
from ofsted_parse.layout.markers import marker_number
from ofsted_parse.layout.paragraphs import usual_pitch
from ofsted_parse.layout.words import begins_in_lower_case, ends_sentence

#: Two left edges within this many points are the same indent.
_INDENT = 4.0
#: The last line of a paragraph is full where the next word would not have fitted: about one
#: average character of Tahoma is half the font size. A little more than in `paragraphs`, where the
#: same measure parts lines: here it joins pieces, and both lean towards keeping things apart.
_CHARACTER = 0.55
#: With room for this many font sizes below it, an empty paragraph would have stood at its foot.
_ROOM = 1.45
#: With this much, a page may still have been full: their feet differ. Word leaves a line of 1.2
#: free where one alone would stand on the next page, so that two go over.
_DOUBTFUL_ROOM, _WIDOW_ROOM = 2.0, 2.7
#: The text of a page begins within this many points of where it does on others.
_TOP = 6.0
#: From top to top, in font sizes, where no gap shows between two lines.
_PITCH = 1.45
#: Pieces of a sentence stand no further apart than this, nor than this times other lines.
_WIDE, _WIDER = 1.8, 1.3
#: The lines of a paragraph are apart by no more than this times each other.
_EVEN = 1.15
#: A line that reaches this far across the page and ends in mid-sentence goes on.
_MOSTLY_FULL = 0.88
#: Shorter pieces are labels, names and addresses: each line is one by itself.
_PROSE_WORDS = 15
#: Of this share of its paragraphs a document shows the end by a gap, if that is its habit.
_GAPPED = 0.8
#: So many paragraphs before a page break, and behind it, show how the author parts them there.
_BEFORE, _BEHIND = 2, 1


_FLOWING = frozenset({Label.TEXT, Label.ITEM, Label.CELL})


class Habits:
    """How a document sets its paragraphs, seen from all of its blocks."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = blocks
        text, notes = _boxes(blocks)
        around = {page: BBox.around(boxes) for page, boxes in text.items()}
        #: The left and the right edge of the text by page.
        self.left = {page: box.x0 for page, box in around.items()}
        self.right = {page: box.x1 for page, box in around.items()}
        tops = sorted(box.top for box in around.values())
        #: Where the text of most pages begins.
        self.top = tops[len(tops) // 2] if tops else 0.0
        foot = max((box.bottom for box in around.values()), default=0.0)
        #: How far down text may reach by page: to its notes, else as far as on the fullest page.
        self.bottom = {page: min(foot, notes.get(page, foot)) for page in around}

    @cached_property
    def parted_around(self) -> frozenset[int]:
        """The blocks, by identity, that begin a page among paragraphs parted by empty ones."""
        return frozenset(_parted_around(self._blocks))

    @cached_property
    def gapped(self) -> bool:
        """Whether a gap stands between paragraphs, so that where none is, there may be no break."""
        return _is_gapped(self._blocks)

    @cached_property
    def pitch(self) -> float:
        """From top to top of most lines, in font sizes; 0 where there are too few to tell."""
        return usual_pitch([line for block in self._blocks for line in block.lines if line.box])


def join_blocks(blocks: Sequence[Block]) -> list[Block]:
    """`blocks` with the pieces of each paragraph and item put together."""
    habits = Habits(blocks)
    joined: list[Block] = []
    last: int | None = None
    #: The cell of the last piece of that block.
    cell: Cell | None = None
    cells: dict[Cell, int] = {}
    for block in blocks:
        if block.label in FURNITURE or block.label is Label.FOOTNOTE:
            joined.append(block)
            continue
        earlier = cells.get(block.cell) if block.cell else None
        if earlier is not None and _is_cut_cell(joined[earlier], block):
            last = earlier
        elif last is None or not _goes_on(_ending(joined[last], cell), block, habits):
            last = len(joined)
        cell = block.cell
        if last == len(joined):
            joined.append(block)
        else:
            joined[last] = replace(joined[last], lines=joined[last].lines + block.lines)
        if block.cell:
            cells[block.cell] = last
    return joined


def _ending(block: Block, cell: Cell | None) -> Block:
    """The block as its last piece stands: that of the next page may be in another cell."""
    return block if block.cell == cell else replace(block, cell=cell)


def _is_cut_cell(before: Block, after: Block) -> bool:
    """The rest of a cell of a row that a page break cuts; see `chaining`."""
    return after.page_number == before.end_page + 1 and not after.marker


def _boxes(blocks: Sequence[Block]) -> tuple[dict[int, list[BBox]], dict[int, float]]:
    """By page the boxes of the lines of text, and where the notes below it begin."""
    text: dict[int, list[BBox]] = {}
    notes: dict[int, float] = {}
    for block in blocks:
        for line in block.lines if block.label not in FURNITURE else ():
            box, page = line.box, line.page_number
            if box and block.label is Label.FOOTNOTE:
                notes[page] = min(notes.get(page, box.top), box.top)
            elif box:
                text.setdefault(page, []).append(box)
    return text, notes


def _is_gapped(blocks: Sequence[Block]) -> bool:
    """Whether nearly all paragraphs that end with a sentence have a gap below them."""
    flowing = [block for block in blocks if block.label in _FLOWING and not block.cell]
    gaps = [
        _pitch(above.lines[-1], below.lines[0]) >= _PITCH * above.size
        for above, below in pairwise(flowing)
        if _is_paragraph(above)
        and _is_paragraph(below)
        and above.end_page == below.page_number
        and ends_sentence(above.text)
        and len(above.text.split()) >= _PROSE_WORDS
    ]
    return sum(gaps) >= _GAPPED * len(gaps)


def _is_paragraph(block: Block) -> bool:
    return block.label is Label.TEXT or marker_number(block) is not None


def _parted_around(blocks: Sequence[Block]) -> Iterator[int]:
    """The blocks that begin a page among paragraphs that are parted by empty ones."""
    flowing = [block for block in blocks if block.label in _FLOWING]
    for index in range(1, len(flowing) - 1):
        if flowing[index].page_number == flowing[index - 1].end_page + 1:
            near = flowing[max(0, index - _BEFORE) : index]
            near += flowing[index + 1 : index + 1 + _BEHIND]
            if all(block.after_blank for block in near):
                yield id(flowing[index])


def _goes_on(before: Block, after: Block, habits: Habits) -> bool:
    """Whether `after` is the rest of the paragraph or item `before`."""
    if not _same_kind(before, after) or (after.label is Label.ITEM and after.opens):
        return False
    new_page = after.page_number == before.end_page + 1
    if not new_page and after.page_number != before.end_page:
        return False
    if is_broken_off(before, after):
        return new_page or _close(before, after, habits) or _in_next_column(before, after)
    if new_page:
        halves = _halves_of_sentence(before, after)
        return halves or _goes_on_after_sentence(before, after, habits)
    if before.label is Label.ITEM and _at_text_indent(before, after, habits):
        return _close(before, after, habits)
    return _shows_no_break(before, after, habits)


def _in_next_column(before: Block, after: Block) -> bool:
    """Whether `after` stands right of `before` and begins above its end, as running text does."""
    above, below = before.lines[-1].box, after.lines[0].box
    if not above or not below or before.cell or after.cell:
        return False
    right = below.x0 > max(line.box.x1 for line in before.lines if line.box)
    return right and below.top < above.top


def _same_kind(before: Block, after: Block) -> bool:
    if after.marker or before.label not in _FLOWING or after.label not in _FLOWING:
        return False
    if abs(before.size - after.size) >= 1:
        return False
    beside_table = (before.cell is None) != (after.cell is None)
    if beside_table and before.end_page == after.page_number and not is_broken_off(before, after):
        return False
    if before.cell and after.cell and before.cell != after.cell:
        if before.end_page == after.page_number:
            return _is_cut_by_rule(before, after)
        return _spans_pages(before, after)
    # '(Recommendation)' ends findings of 2015 and 2016, in bold type.
    return before.bold == after.bold or after.text.startswith("(")


def _is_cut_by_rule(before: Block, after: Block) -> bool:
    """A sentence that goes on in the next line, though something is drawn between the two.

    Shading line by line, seen in 2017 and 2024, looks like the rules of a table.
    """
    above, below = before.cell, after.cell
    if not above or not below or (above.table, above.column) != (below.table, below.column):
        return False
    near = _pitch(before.lines[-1], after.lines[0]) < _PITCH * before.size
    prose = len(before.text.split()) >= _PROSE_WORDS
    return near and prose and is_broken_off(before, after)


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


def _halves_of_sentence(before: Block, after: Block) -> bool:
    """A semicolon and lower case behind it; but a list may have an item a line."""
    semicolon = before.text.endswith(";") and begins_in_lower_case(after.text)
    return semicolon and not begins_in_lower_case(before.text)


def _close(before: Block, after: Block, habits: Habits) -> bool:
    """Whether `after` stands where the next line of `before` would."""
    above, below = before.lines[-1].box, after.lines[0].box
    if not above or not below:
        # Plain text: its reader has put together what is one paragraph.
        return False
    if after.after_blank:
        return False
    # Items of a list may end without a stop and begin in lower case: the gap tells them apart.
    wide = min(_WIDE, _WIDER * habits.pitch if habits.pitch else _WIDE) * before.size
    if len(before.lines) > 1 and ends_sentence(before.text):
        # Behind a full sentence the rest of an item stands as close as its own lines do.
        wide = min(wide, _EVEN * _pitch(*before.lines[-2:]))
    return 0 < below.top - above.top < wide


def _goes_on_after_sentence(before: Block, after: Block, habits: Habits) -> bool:
    """At a page break: a new sentence, but is it a new paragraph?"""
    if before.label is Label.ITEM and after.label is Label.ITEM and not after.opens:
        return True
    if marker_number(before) is not None or before.label is Label.ITEM:
        return _at_text_indent(before, after, habits)
    if not ends_sentence(before.text):
        prose = len(before.text.split()) >= _PROSE_WORDS
        return prose or may_go_on(before, after, habits)
    # Where the author leaves an empty paragraph all around, and none here, it is one. A whole
    # document's habit says nothing: many change it from section to section.
    parted = id(after) in habits.parted_around and _room(before, habits) < _ROOM
    return parted and may_go_on(before, after, habits)


def _shows_no_break(before: Block, after: Block, habits: Habits) -> bool:
    """Two tagged paragraphs that the page shows as one: no gap, one edge, a full line between.

    (Seen where authors struck out a break; those who read the page see one paragraph.) Where
    paragraphs stand without gaps, as other programs print them, only the tags tell them apart.
    """
    above, below = before.lines[-1], after.lines[0]
    if not above.box or not below.box:
        return False
    next_line = 0 < below.box.top - above.box.top < _PITCH * above.size
    if not next_line or abs(below.box.x0 - above.box.x0) > _INDENT or not habits.gapped:
        return False
    words = before.text.split()
    if not ends_sentence(before.text):
        words += after.text.split()
    if len(words) < _PROSE_WORDS:
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


def _at_text_indent(before: Block, after: Block, habits: Habits) -> bool:
    """An item's rest stands at the indent of its text, not at the page's own margin.

    Where the text of the item has no indent, what stands at the margin may be anything.
    """
    edges = [line.box.x0 for line in before.lines[1:] if line.box]
    first = after.lines[0].box
    marked = before.lines[0].box
    if not first or not marked:
        return False
    if not edges:
        return first.x0 > marked.x0 + _INDENT
    indented = first.x0 > habits.left.get(after.page_number, 0.0) + _INDENT
    hanging = abs(edges[-1] - marked.x0) > _INDENT or (before.marker != "" and indented)
    return hanging and abs(edges[-1] - first.x0) <= _INDENT


def may_go_on(before: Block, after: Block, habits: Habits) -> bool:
    """Whether nothing on the page shows a paragraph's end: the page and the last line are full."""
    if after.page_number != before.end_page + 1 or not _same_kind(before, after):
        return False
    room = _WIDOW_ROOM if len(after.lines) == 2 else _DOUBTFUL_ROOM
    if after.after_blank or _room(before, habits) >= room:
        return False
    box = after.lines[0].box
    lower = box is not None and box.top - habits.top > _TOP
    return not lower and _full(before.lines[-1], after.lines[0], habits)


def _room(block: Block, habits: Habits) -> float:
    """The room below the last line of a block, in font sizes."""
    end = block.lines[-1]
    if not end.box:
        return math.inf
    return (habits.bottom[end.page_number] - end.box.bottom) / end.size


def _pitch(above: Line, below: Line) -> float:
    """From the top of a line to that of the next."""
    if not above.box or not below.box or above.page_number != below.page_number:
        return math.inf
    return below.box.top - above.box.top

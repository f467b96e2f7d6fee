"""The tags say where a paragraph begins, the page which words stand in it."""

from __future__ import annotations

from dataclasses import replace

from ofsted_parse.block import Block, Cell, Label, Line, Page
from ofsted_parse.layout.agreement import agreed_blocks
from tests.blocks import LEADING, LEFT, SIZE, box, printed

PAGES = [Page(1, 600, 800), Page(2, 600, 800)]


def agreed(tagged: list[Block], laid: list[Block]) -> list[str]:
    return [block.text for block in agreed_blocks(tagged, laid, PAGES)]


def piece(text: str, x0: float, x1: float, row: int) -> Line:
    """A part of the line that is so many below the first of a page."""
    return Line(text, 1, box(100 + row * LEADING, x0, x1), SIZE)


WHOLE = printed("Leaders have a plan,", "which helps most children", "and is well known.")


def test_what_both_readings_say_stays_as_it_is() -> None:
    assert agreed_blocks([WHOLE], [WHOLE], PAGES) == [WHOLE]


def test_a_line_inside_another_paragraph_belongs_there() -> None:
    """Word gives a line to the paragraph of the page before."""
    host = replace(WHOLE, lines=(WHOLE.lines[0], WHOLE.lines[2]))
    stray = replace(WHOLE, lines=(WHOLE.lines[1],))
    assert agreed([stray, host], [WHOLE]) == [WHOLE.text]


def test_a_piece_of_a_line_comes_back_to_its_place_in_it() -> None:
    """The tags draw the line with a gap where the stray words stand."""
    first, last = piece("Views are", LEFT, 500, 0), piece("heard.", LEFT, 130, 2)
    gap, stray = piece("much than those", LEFT, 300, 1), piece("more strongly", 110, 200, 1)
    line = piece("much more strongly than those", LEFT, 300, 1)
    tagged = [Block(Label.ITEM, (stray,)), Block(Label.ITEM, (first, gap, last))]
    laid = [Block(Label.ITEM, (first, line, last))]
    assert agreed(tagged, laid) == ["Views are much more strongly than those heard."]


def test_an_item_with_a_marker_or_in_another_cell_is_no_stray() -> None:
    host = replace(WHOLE, lines=(WHOLE.lines[0], WHOLE.lines[2]))
    stray = replace(WHOLE, lines=(WHOLE.lines[1],))
    item = replace(stray, label=Label.ITEM, marker="•")
    assert agreed([item, host], [WHOLE]) == [item.text, host.text]
    cell = replace(stray, label=Label.CELL, cell=Cell(1, 0, 1))
    other = replace(host, label=Label.CELL, cell=Cell(1, 0, 0))
    assert agreed([other, cell], [WHOLE]) == [other.text, cell.text]


FOOTER = printed("Inspection of Eastley", top=770, label=Label.RUNNING_FOOTER)
TYPED = printed("Young carers are not known to the service.", top=400)


def untagged(block: Block) -> list[Block]:
    """As the reader of tags gives text that has none: a running header, line by line."""
    return [replace(block, label=Label.RUNNING_HEADER, lines=(line,)) for line in block.lines]


def test_text_without_tags_in_the_middle_of_a_page_is_text() -> None:
    tagged = [*untagged(TYPED), FOOTER, WHOLE]
    laid = [WHOLE, TYPED, replace(FOOTER, label=Label.TEXT)]
    found = agreed_blocks(tagged, laid, PAGES)
    assert [(block.text, block.label) for block in found] == [
        (FOOTER.text, Label.RUNNING_FOOTER),
        (WHOLE.text, Label.TEXT),
        (TYPED.text, Label.TEXT),
    ]


def test_a_page_without_any_tags_is_read_by_its_layout() -> None:
    """Its first and last lines too, which stand where headers do."""
    top = printed("Most children are safe.", top=40, page=2)
    item = replace(printed("their plans;", top=400, page=2), label=Label.ITEM)
    tagged = [WHOLE, *untagged(top), *untagged(item)]
    assert agreed(tagged, [WHOLE, top, item]) == [WHOLE.text, top.text, item.text]

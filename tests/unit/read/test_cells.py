"""The lines of a typed cell are put together to its paragraphs."""

from __future__ import annotations

from ofsted_parse.block import Cell, Label
from ofsted_parse.read.text.cells import cell_block, cell_column, cell_paragraphs
from ofsted_parse.read.text.lines import typed_lines
from tests.blocks import text_blocks


def test_a_bullet_begins_a_paragraph_and_a_full_line_does_not_end_one() -> None:
    lines = typed_lines(
        "Leaders must see to it that\n• plans are right and hold what\nmatters to all;"
    )
    found = [[line.text for line in some] for some in cell_paragraphs(lines, cell_column(lines))]
    assert found == [[lines[0].text], [lines[1].text, lines[2].text]]


def test_a_block_keeps_its_cell_and_without_one_is_running_text() -> None:
    lines = typed_lines("NHS  Westhaven")
    block = cell_block(lines, Cell(1, 0, 0))
    assert (block.label, block.text, block.cell) == (Label.CELL, "NHS Westhaven", Cell(1, 0, 0))
    assert cell_block(lines, None).label is Label.TEXT


def test_a_heading_right_below_the_last_action_is_no_rest_of_its_name() -> None:
    text = (
        "Responsible body                  Areas for priority action\n"
        "Westhaven Council                 Leaders must see to it that plans are right.\n"
        "Areas for improvement\n"
    )
    found = [(block.text, block.cell) for block in text_blocks(text)]
    assert ("Areas for improvement", None) in found

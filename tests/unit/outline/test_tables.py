"""The rows of tables, and which of them share a line with others."""

from __future__ import annotations

from ofsted_parse.block import Cell, Label
from ofsted_parse.outline.tables import Tables
from tests.blocks import block, table


def test_a_row_is_shared_where_another_of_its_cells_holds_text() -> None:
    blocks = table(("Overall effectiveness", "Good"), ("A box around the text", ""))
    tables = Tables(blocks)
    assert [tables.shared(one) for one in blocks] == [True, True, False]


def test_the_cells_of_a_row_are_read_from_left_to_right() -> None:
    left, right = table(("Leaders", "Good"))
    tables = Tables([right, left])
    assert tables.texts(left) == tables.texts(right) == ["Leaders", "Good"]
    assert (tables.beside(left), tables.beside(right)) == ("Good", None)
    assert (tables.is_first(left), tables.is_first(right)) == (True, False)


def test_a_cell_may_hold_several_blocks() -> None:
    label = block("Leaders", Label.CELL, cell=Cell(1, 0, 0))
    grade = [block(text, Label.CELL, cell=Cell(1, 0, 1)) for text in ("Requires", "improvement")]
    tables = Tables([label, *grade])
    assert tables.beside(label) == "Requires improvement"
    assert tables.texts(label) == ["Leaders", "Requires improvement"]


def test_rows_of_two_tables_are_not_mixed() -> None:
    first, second = [*table(("one", "")), *table(("two", ""), number=2)]
    tables = Tables([first, second])
    assert tables.texts(first) == ["one"]
    assert tables.first_heading(second) == "two"


def test_a_body_is_responsible_in_a_table_that_says_so() -> None:
    rows = (("Responsible body", "Areas"), ("Northmoor ICB", "Publish a plan."))
    blocks = table(*rows)
    tables = Tables(blocks)
    assert tables.responsible_body(blocks[3]) == "Northmoor ICB"
    others = table(("Body", "Areas"), rows[1])
    assert Tables(others).responsible_body(others[3]) is None


def test_what_stands_in_no_table_has_no_row() -> None:
    alone = block("Children are safe.")
    tables = Tables([alone])
    assert tables.row(alone) == {}
    assert tables.beside(alone) is None
    assert tables.first_heading(alone) == ""
    assert not tables.shared(alone)
    assert not tables.is_first(alone)

"""A table that a page break cuts is one table again."""

from __future__ import annotations

from ofsted_parse.block import Block, Cell, Label
from ofsted_parse.layout.chaining import chain_tables
from ofsted_parse.layout.joining import join_blocks
from tests.blocks import printed


def cell(text: str, place: tuple[int, int, int], *, page: int, top: float = 100.0) -> Block:
    """A cell of a table with a narrow and a wide column."""
    column = place[2]
    left, right = (70.0, 200.0) if column == 0 else (220.0, 530.0)
    return printed(text, page=page, top=top, x0=left, x1=right, label=Label.CELL, cell=Cell(*place))


HEADER = [
    cell("Responsible body", (1, 0, 0), page=1, top=600),
    cell("Areas for priority action", (1, 0, 1), page=1, top=600),
]


def places(*blocks: Block) -> list[tuple[str, Cell | None]]:
    return [(one.text, one.cell) for one in join_blocks(chain_tables(blocks))]


def test_whole_rows_on_the_next_page_are_further_rows() -> None:
    first = [
        cell("The council", (1, 1, 0), page=1, top=700),
        cell("Leaders should act.", (1, 1, 1), page=1, top=700),
    ]
    rest = [cell("The board", (2, 0, 0), page=2), cell("Leaders should plan.", (2, 0, 1), page=2)]
    assert places(*HEADER, *first, *rest)[4:] == [
        ("The board", Cell(1, 2, 0)),
        ("Leaders should plan.", Cell(1, 2, 1)),
    ]


def test_a_cut_row_is_one_row_each_cell_whole() -> None:
    first = [
        cell("The council and the", (1, 1, 0), page=1, top=700),
        cell("Leaders should", (1, 1, 1), page=1, top=700),
    ]
    rest = [cell("Care Board", (2, 0, 0), page=2), cell("act at once.", (2, 0, 1), page=2)]
    assert places(*HEADER, *first, *rest)[2:] == [
        ("The council and the Care Board", Cell(1, 1, 0)),
        ("Leaders should act at once.", Cell(1, 1, 1)),
    ]


def test_a_table_of_other_columns_is_another_table() -> None:
    other = [
        printed("Ofsted", page=2, x0=300, label=Label.CELL, cell=Cell(2, 0, 0)),
        printed("CQC", page=2, x0=420, label=Label.CELL, cell=Cell(2, 0, 1)),
    ]
    assert places(*HEADER, *other)[2:] == [("Ofsted", Cell(2, 0, 0)), ("CQC", Cell(2, 0, 1))]


def test_a_table_on_the_same_page_is_another_table() -> None:
    other = [cell("A", (2, 0, 0), page=1, top=650), cell("B", (2, 0, 1), page=1, top=650)]
    assert places(*HEADER, *other)[2:] == [("A", Cell(2, 0, 0)), ("B", Cell(2, 0, 1))]


ROW = [
    cell("The council and the", (1, 1, 0), page=1, top=700),
    cell("Leaders should act:", (1, 1, 1), page=1, top=700),
]
NEXT = [
    cell("The board", (2, 1, 0), page=2, top=150),
    cell("Leaders should plan.", (2, 1, 1), page=2, top=150),
]


def test_a_row_of_the_next_page_that_lacks_a_cell_is_the_end_of_the_last() -> None:
    """The tags number what is left from 0, whatever column it stands in."""
    item = printed("plans;", page=2, x0=240, label=Label.ITEM, marker="•", cell=Cell(2, 0, 0))
    assert places(*HEADER, *ROW, item, *NEXT)[3:5] == [
        ("Leaders should act:", Cell(1, 1, 1)),
        ("plans;", Cell(1, 1, 1)),
    ]
    board = cell("Care Board", (2, 0, 0), page=2)
    found = places(*HEADER, *ROW, board, *NEXT)
    assert found[2] == ("The council and the Care Board", Cell(1, 1, 0))
    assert found[4:] == [("The board", Cell(1, 2, 0)), ("Leaders should plan.", Cell(1, 2, 1))]


def test_the_end_of_a_cell_may_be_all_that_is_left_of_a_table() -> None:
    end = cell("and the plan.", (2, 0, 0), page=2)
    right = printed("and the plan.", page=2, x0=220, label=Label.CELL, cell=Cell(2, 0, 0))
    assert places(*HEADER, *ROW, right)[3:] == [
        ("Leaders should act: and the plan.", Cell(1, 1, 1)),
    ]
    assert places(*HEADER, *ROW, end)[4:] == [("and the plan.", Cell(2, 0, 0))]

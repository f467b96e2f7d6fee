"""Titles with page numbers beside them are contents, whatever their tags."""

from __future__ import annotations

from dataclasses import replace

from ofsted_parse.block import Block, Cell, Label
from ofsted_parse.layout.contents import contents_blocks
from tests.blocks import printed

TITLES = ("Main findings", "Recommendations", "The board")


def entries(*numbers: str) -> list[Block]:
    return [
        made
        for row, (title, number) in enumerate(zip(TITLES, numbers, strict=True))
        for made in (
            printed(title, top=100 + 20 * row, x1=200),
            printed(number, top=100 + 20 * row, x0=500),
        )
    ]


def labels(blocks: list[Block]) -> set[Label]:
    return {block.label for block in contents_blocks(blocks)}


def test_three_entries_are_contents() -> None:
    after = printed("Leaders act.", top=300)
    found = [block.label for block in contents_blocks([*entries("2", "2", "5"), after])]
    assert found == [*[Label.CONTENTS] * 6, Label.TEXT]


def test_numbers_that_fall_name_no_pages() -> None:
    assert labels(entries("5", "2", "3")) == {Label.TEXT}


def test_a_number_on_another_line_is_none_of_a_title() -> None:
    below = [
        block if i % 2 == 0 else printed(block.text, top=700)
        for i, block in enumerate(entries("2", "3", "5"))
    ]
    assert labels(below) == {Label.TEXT}


def test_cells_of_a_table_of_grades_are_left() -> None:
    cells = [replace(block, cell=Cell(1, 0, 0)) for block in entries("2", "2", "3")]
    assert labels(cells) == {Label.TEXT}

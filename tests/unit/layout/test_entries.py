"""A list of contents is told from paragraphs that only have numbers among them."""

from __future__ import annotations

from ofsted_parse.block import BBox, Block, Label, Line
from ofsted_parse.layout.entries import with_contents


def block(text: str, row: int, x0: float = 70, label: Label = Label.TEXT) -> Block:
    box = BBox(x0, 100 + 14 * row, x0 + 5 * len(text), 111 + 14 * row)
    return Block(label, (Line(text, 1, box, 11),))


def listed(*pages: str, x0: float = 500) -> list[Block]:
    return [
        part
        for row, page in enumerate(pages)
        for part in (block(f"Entry {row}", row), block(page, row, x0))
    ]


def labels(blocks: list[Block]) -> list[Label]:
    return [block.label for block in with_contents(blocks)]


def test_entries_with_their_pages_are_contents() -> None:
    before, after = block("Contents", -2), block("The local authority", 20)
    found = labels([before, *listed("2", "2", "13"), after])
    assert found == [Label.TEXT, *[Label.CONTENTS] * 6, Label.TEXT]


def test_two_entries_are_too_few() -> None:
    assert set(labels(listed("2", "3"))) == {Label.TEXT}


def test_pages_do_not_go_back() -> None:
    assert set(labels(listed("2", "9", "4"))) == {Label.TEXT}


def test_a_number_left_of_a_text_or_below_it_is_no_page() -> None:
    assert set(labels(listed("2", "3", "4", x0=20))) == {Label.TEXT}
    below = [part for row in (0, 2, 4) for part in (block("Text", row), block("3", row + 1, 500))]
    assert set(labels(below)) == {Label.TEXT}

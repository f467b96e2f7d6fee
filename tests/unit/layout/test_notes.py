"""Small print that begins with a raised number is a note, whatever its tag."""

from __future__ import annotations

from dataclasses import replace

from ofsted_parse.block import Block, Label, Mark
from ofsted_parse.layout.notes import note_blocks
from tests.blocks import printed

TEXT = printed("Leaders know their children well and plan for them.")


def small(block: Block, size: float, marks: tuple[Mark, ...]) -> Block:
    return replace(block, lines=(block.lines[0]._replace(size=size, marks=marks),))


def test_a_small_paragraph_with_a_raised_number_before_it_is_a_note() -> None:
    note = small(printed("See the framework.", top=740), 8.0, (Mark(0, "1"),))
    assert [block.label for block in note_blocks([TEXT, note])] == [Label.TEXT, Label.FOOTNOTE]


def test_neither_small_print_alone_nor_a_mark_in_the_text_makes_a_note() -> None:
    plain = small(printed("See the framework.", top=740), 8.0, ())
    marked = small(printed("Plans are good.", top=700), 8.0, (Mark(5, "1"),))
    large = small(printed("Plans are good.", top=700), 12.0, (Mark(0, "1"),))
    assert note_blocks([TEXT, plain, marked, large]) == [TEXT, plain, marked, large]


def test_nothing_gives_nothing() -> None:
    assert note_blocks([]) == []

"""An empty line inside a paragraph parts it in two."""

from __future__ import annotations

from ofsted_parse.block import Block, Label
from ofsted_parse.layout.parting import part_blocks
from tests.blocks import block, line, printed, typed


def parted(*tops: float) -> list[str]:
    """The texts after lines at these heights, in type of 12 points."""
    lines = tuple(line(f"line{index}", top) for index, top in enumerate(tops))
    return [one.text for one in part_blocks([Block(Label.TEXT, lines)])]


def test_an_empty_line_parts() -> None:
    assert parted(100, 114, 142, 156) == ["line0 line1", "line2 line3"]


def test_wide_lines_do_not_part() -> None:
    assert parted(100, 118, 136) == ["line0 line1 line2"]


def test_the_top_of_a_page_does_not_part() -> None:
    one = Block(Label.TEXT, (line("before", 100), line("after", 400)._replace(page_number=2)))
    assert list(part_blocks([one])) == [one]


def test_plain_text_has_no_places_to_part_at() -> None:
    one = Block(Label.TEXT, (typed("one"), typed("two")))
    assert list(part_blocks([one])) == [one]


def test_what_comes_after_the_gap_has_no_marker_and_follows_a_blank() -> None:
    lines = (line("one", 100), line("two", 130))
    first, second = part_blocks([Block(Label.ITEM, lines, marker="•")])
    assert (first.marker, first.after_blank) == ("•", False)
    assert (second.marker, second.after_blank) == ("", True)


def test_what_holds_no_empty_line_stays_as_it_is() -> None:
    blocks = [printed("one", "two"), block("three")]
    assert list(part_blocks(blocks)) == blocks

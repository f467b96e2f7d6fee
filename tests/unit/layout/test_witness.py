"""Where the page and the reading may differ, and nowhere else, a doubt is kept."""

from __future__ import annotations

from dataclasses import replace

from ofsted_parse.block import Block, Label
from ofsted_parse.layout.witness import (
    doubts_between,
    doubts_within,
    doubts_without_gaps,
    open_ends,
    runs_together,
)
from tests.blocks import BOTTOM, block, printed

LONG = "Leaders know their services well and have made good progress in most of the areas that"
LAST = BOTTOM - 12


def test_a_paragraph_as_the_page_shows_it_raises_no_doubt() -> None:
    assert list(doubts_within([printed(LONG, LONG, "were seen.")])) == []


def test_a_gap_inside_a_paragraph_is_a_doubt() -> None:
    lines = printed(LONG, LONG, LONG).lines
    moved = Block(printed(LONG).label, (*lines[:2], printed(LONG, top=150).lines[0]))
    (doubt,) = doubts_within([moved])
    assert (doubt.page_number, doubt.before, doubt.after) == (1, LONG, LONG)


def test_lines_in_another_order_are_a_doubt() -> None:
    lines = printed(LONG, LONG).lines
    assert len(list(doubts_within([Block(printed(LONG).label, lines[::-1])]))) == 1


def test_a_full_page_that_ends_with_a_sentence_is_a_doubt() -> None:
    before = printed(LONG, LONG + ".", top=LAST - 14)
    after = printed("In addition, they act.", page=2, top=60)
    (doubt,) = doubts_between([before, after])
    assert doubt.page_number == 2


def test_a_page_with_room_left_raises_no_doubt() -> None:
    filled = printed(LONG, top=LAST, page=2)
    before = printed(LONG, LONG + ".", top=400)
    assert list(doubts_between([before, filled])) == []


def test_a_sentence_that_breaks_off_before_lower_case_is_an_open_end() -> None:
    apart = [block(f"{LONG} {LONG} were"), block("seen by inspectors")]
    assert [doubt.after for doubt in open_ends(apart)] == ["seen by inspectors"]
    assert list(open_ends([block(f"{LONG} {LONG} ends."), block("seen by")])) == []


def test_a_sentence_that_goes_on_behind_a_short_piece_is_an_open_end() -> None:
    header = block("Inspection of Northmoor")
    apart = [block(f"{LONG} {LONG}"), header, block("seen by inspectors")]
    assert [doubt.after for doubt in open_ends(apart)] == ["seen by inspectors"]
    assert list(open_ends([apart[0], block(f"{LONG} {LONG}."), apart[2]])) == []


def test_a_text_without_blank_lines_is_told_from_one_with_them() -> None:
    text = f"{LONG} {LONG} ends."
    assert runs_together([block(text) for _ in range(4)])
    assert not runs_together([block(text, after_blank=True) for _ in range(4)])


def test_without_gaps_a_full_line_that_ends_a_sentence_is_a_doubt() -> None:
    merged = printed(LONG, LONG + ".", "Managers " + LONG, "are seen.")
    below = printed(LONG, LONG, "were seen.", top=156)
    assert [(one.before, one.after) for one in doubts_without_gaps([merged, below])] == [
        (LONG + ".", "Managers " + LONG)
    ]


def test_with_gaps_it_is_none() -> None:
    merged = printed(LONG, LONG + ".", "Managers " + LONG, "are seen.")
    assert list(doubts_without_gaps([merged, printed(LONG, LONG, top=180)])) == []


def test_a_numbered_paragraph_that_ends_with_its_page_is_a_doubt_too() -> None:
    before = printed(LONG, LONG + ".", top=LAST - 14)
    after = printed("In addition, they act.", page=2, top=60)
    numbered = replace(before, label=Label.ITEM, marker="13.")
    assert len(list(doubts_between([numbered, after]))) == 1
    assert list(doubts_between([replace(numbered, marker="•"), after])) == []

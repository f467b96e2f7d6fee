"""What a page break or the author's tags cut in two is put together, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from ofsted_parse.block import Block, Cell, Label
from ofsted_parse.layout.joining import Habits, join_blocks
from tests.blocks import BOTTOM, LEFT, block, heading, item, printed

LAST = BOTTOM - 12


def joined(*blocks: Block) -> list[str]:
    return [one.text for one in join_blocks(blocks)]


def at_the_end(text: str, **fields: Any) -> Block:
    """The last line of page 1, as wide as the page."""
    return printed(text, top=LAST, **fields)


def on_the_next(text: str, **fields: Any) -> Block:
    """The first line of page 2."""
    return printed(text, top=60, page=2, **fields)


def test_a_sentence_goes_on_over_the_page() -> None:
    assert joined(at_the_end("Children are"), on_the_next("safe.")) == ["Children are safe."]


def test_a_joined_block_keeps_its_pages() -> None:
    (one,) = join_blocks([at_the_end("Children are"), on_the_next("safe.")])
    assert (one.page_number, one.end_page) == (1, 2)


def test_a_sentence_goes_on_in_the_next_line_whatever_is_drawn_between_the_two() -> None:
    long = (
        "Social workers know the children well, and visit them as often as their plans say, though"
    )
    upper = printed(long, label=Label.CELL, cell=Cell(1, 0, 0))
    lower = printed("some wait.", top=114, label=Label.CELL, cell=Cell(1, 1, 0))
    assert joined(upper, lower) == [f"{long} some wait."]
    beside = replace(lower, cell=Cell(1, 1, 1))
    apart = printed("some wait.", top=130, label=Label.CELL, cell=Cell(1, 1, 0))
    label = printed("Social workers know", label=Label.CELL, cell=Cell(1, 0, 0))
    for before, after in ((upper, beside), (upper, apart), (label, lower)):
        assert len(joined(before, after)) == 2


def test_furniture_and_footnotes_between_do_not_part() -> None:
    footer = block("1", Label.RUNNING_FOOTER)
    note = block("A hub.", Label.FOOTNOTE)
    header = block("Ofsted", Label.RUNNING_HEADER, page=2)
    blocks = [at_the_end("Children are"), note, footer, header, on_the_next("safe.")]
    assert joined(*blocks) == ["Children are safe.", "A hub.", "1", "Ofsted"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(at_the_end("They are safe."), on_the_next("Leaders know."), id="new sentence"),
        pytest.param(
            at_the_end("Children are"), replace(on_the_next("safe"), marker="•"), id="new marker"
        ),
        pytest.param(heading("main findings"), block("children are safe.", page=2), id="weight"),
        pytest.param(block("Children are"), block("safe.", page=3), id="a page between"),
        pytest.param(block("children", Label.CONTENTS), block("are", page=2), id="contents"),
    ],
)
def test_what_does_not_go_on(before: Block, after: Block) -> None:
    assert len(joined(before, after)) == 2


def test_on_one_page_the_rest_of_a_sentence_has_to_stand_below() -> None:
    before = printed("Children are", top=100)
    assert joined(before, printed("safe.", top=114)) == ["Children are safe."]
    assert len(joined(before, printed("safe.", top=200))) == 2


def test_an_item_goes_on_at_the_indent_of_its_text() -> None:
    bullet = printed(
        "Leaders know their", "children.", top=LAST - 14, hanging=18, label=Label.ITEM, marker="•"
    )
    at_text, at_margin = on_the_next("They plan.", x0=88), on_the_next("They plan.", x0=70)
    assert joined(bullet, at_text) == ["Leaders know their children. They plan."]
    assert len(joined(bullet, at_margin)) == 2


def test_an_item_that_its_reader_knows_to_go_on_is_joined() -> None:
    rest = replace(item("And they act.", "", page=2), opens=False)
    assert joined(item("Leaders plan."), rest) == ["Leaders plan. And they act."]
    assert len(joined(item("Leaders plan."), item("And they act.", "•", page=2))) == 2


def test_a_cell_goes_on_under_itself_on_the_next_page() -> None:
    before = at_the_end("The partnership", label=Label.CELL, cell=Cell(1, 3, 1))
    under = on_the_next("should act.", label=Label.CELL, cell=Cell(2, 0, 0))
    beside = on_the_next("should act.", label=Label.CELL, cell=Cell(2, 0, 0), x0=300)
    on_the_same_page = printed("should act.", top=LAST + 14, cell=Cell(1, 4, 1), label=Label.CELL)
    assert joined(before, under) == ["The partnership should act."]
    assert len(joined(before, beside)) == 2
    assert len(joined(before, on_the_same_page)) == 2


def apart(text: str, top: float, page: int = 1) -> Block:
    """A paragraph with an empty one before it."""
    return replace(printed(text, top=top, page=page), after_blank=True)


def test_where_all_around_are_parted_by_empty_paragraphs_a_full_page_without_one_goes_on() -> None:
    around = [apart("One.", 100), apart("Two.", 140)]
    before = replace(at_the_end("Leaders plan."), after_blank=True)
    after, behind = on_the_next("They act."), apart("Three.", 200, page=2)
    assert joined(*around, before, after, behind)[-2:] == ["Leaders plan. They act.", "Three."]
    parted = replace(after, after_blank=True)
    assert joined(*around, before, parted, behind)[-2:] == ["They act.", "Three."]


def test_where_the_paragraphs_around_are_mixed_it_is_two() -> None:
    before, after = at_the_end("Leaders plan."), on_the_next("They act.")
    found = joined(apart("One.", 100), apart("Two.", 140), before, after, apart("Three.", 200, 2))
    assert found[-2:] == ["They act.", "Three."]


def test_with_room_for_an_empty_paragraph_at_the_foot_it_is_two() -> None:
    foot = printed("The last.", top=LAST + 18, page=3)
    before = replace(at_the_end("Leaders plan."), after_blank=True)
    blocks = [apart("One.", 100), before, on_the_next("They act."), apart("Three.", 200, 2), foot]
    assert joined(*blocks)[1:3] == ["Leaders plan.", "They act."]


def test_a_semicolon_and_lower_case_behind_it_go_on_over_a_page() -> None:
    before, after = at_the_end("Leaders have plans;"), on_the_next("they act; they learn.")
    assert joined(before, after) == ["Leaders have plans; they act; they learn."]
    row = at_the_end("their plans;")
    assert joined(row, on_the_next("their learning;")) == ["their plans;", "their learning;"]


def test_a_second_piece_on_the_next_page_goes_on_where_its_cell_is_another() -> None:
    before = at_the_end("Some parents", label=Label.CELL, cell=Cell(1, 3, 0))
    one = on_the_next("feel that, and some", label=Label.CELL, cell=Cell(2, 0, 0))
    other = printed("resort to others.", page=2, top=74, label=Label.CELL, cell=Cell(2, 0, 0))
    assert joined(before, one, other) == ["Some parents feel that, and some resort to others."]


def test_a_paragraph_at_the_indent_of_an_item_but_further_below_is_its_own() -> None:
    bullet = printed("Leaders know", "their children.", hanging=18, label=Label.ITEM, marker="•")
    below = printed("They plan.", top=135, x0=LEFT + 18)
    assert joined(bullet, below) == ["Leaders know their children.", "They plan."]


def test_the_edges_of_a_page_are_those_of_its_text_not_of_its_footer() -> None:
    habits = Habits([printed("one", top=700, x1=500), printed("2", label=Label.RUNNING_FOOTER)])
    assert (habits.right, habits.bottom) == ({1: 500}, {1: 712})


def test_nothing_gives_nothing() -> None:
    assert join_blocks([]) == []


FULL = "Leaders know their services well and have made good progress in most of the areas that."


def test_tagged_paragraphs_are_not_joined_where_no_paragraph_has_a_gap() -> None:
    assert len(joined(*(printed(FULL, FULL, top=100.0 + 28 * place) for place in range(4)))) == 4


def test_an_item_that_opens_is_never_the_rest_of_another() -> None:
    first = printed("dental records", label=Label.ITEM, marker="•")
    second = printed("eye tests", top=114, label=Label.ITEM, opens=True)
    assert joined(first, second) == ["dental records", "eye tests"]
    assert joined(first, replace(second, opens=False)) == ["dental records eye tests"]


def test_text_beside_a_table_is_none_of_it() -> None:
    before = printed("3. The scale:", label=Label.ITEM, marker="3.")
    assert len(joined(before, printed("(Grade 1)", top=114, x0=90, cell=Cell(1, 0, 0)))) == 2


def test_text_at_the_margin_behind_an_item_without_an_indent_is_new() -> None:
    before = printed(FULL, FULL, label=Label.ITEM, marker="6.", top=LAST - 14)
    assert len(joined(before, on_the_next("Areas for improvement"))) == 2

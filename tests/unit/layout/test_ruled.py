"""The cells of ruled tables, from what is drawn on the page."""

from __future__ import annotations

from ofsted_parse.block import BBox
from ofsted_parse.layout.ruled import grid_of

WIDTH, HEIGHT = 600.0, 800.0
#: A table of two columns and two rows, ruled with thin lines.
RULES = [
    *(BBox(70, top, 530, top + 0.5) for top in (100, 140, 180)),
    *(BBox(side, 100, side + 0.5, 180) for side in (70, 300, 530)),
]
GRID = grid_of(RULES, WIDTH, HEIGHT)


def test_text_stands_in_the_cell_around_it() -> None:
    assert GRID.cell(BBox(80, 110, 200, 122)) == BBox(70, 100, 300, 140)
    assert GRID.cell(BBox(310, 150, 400, 162)) == BBox(300, 140, 530, 180)


def test_text_outside_the_rules_stands_in_no_cell() -> None:
    assert GRID.cell(BBox(80, 300, 200, 312)) is None


def test_an_upright_rule_parts_what_stands_on_either_side() -> None:
    assert GRID.parts(BBox(80, 110, 290, 122), BBox(305, 110, 400, 122))
    assert not GRID.parts(BBox(80, 110, 150, 122), BBox(155, 110, 290, 122))


def test_a_box_has_four_rules() -> None:
    boxed = grid_of([BBox(70, 100, 530, 300)], WIDTH, HEIGHT)
    assert boxed.cell(BBox(80, 110, 200, 122)) == BBox(70, 100, 530, 300)


def test_a_table_without_rules_at_its_sides_ends_where_those_above_and_below_do() -> None:
    inner = grid_of([rule for rule in RULES if rule.x0 != 530], WIDTH, HEIGHT)
    assert inner.cell(BBox(310, 150, 400, 162)) == BBox(300, 140, 530, 180)
    bare = grid_of([*RULES[:3], RULES[4]], WIDTH, HEIGHT)
    assert bare.cell(BBox(80, 110, 200, 122)) == BBox(70, 100, 300, 140)


def test_rules_that_end_apart_make_no_side() -> None:
    apart = [BBox(70, 100, 530, 100.5), BBox(70, 180, 400, 180.5), BBox(300, 100, 300.5, 180)]
    assert grid_of(apart, WIDTH, HEIGHT).cell(BBox(310, 150, 380, 162)) is None


def test_shaded_words_and_page_frames_rule_nothing() -> None:
    drawn = [BBox(70, 100, 200, 114), BBox(10, 10, 590, 790)]
    assert grid_of(drawn, WIDTH, HEIGHT).cell(BBox(80, 102, 100, 112)) is None


def test_a_rule_under_a_few_words_cuts_no_cell() -> None:
    underlined = grid_of([*RULES, BBox(80, 125, 120, 125.5)], WIDTH, HEIGHT)
    assert underlined.cell(BBox(80, 128, 120, 138)) == BBox(70, 100, 300, 140)

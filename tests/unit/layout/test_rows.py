"""Runs at one height are a row, whatever order they are drawn in."""

from __future__ import annotations

from ofsted_parse.layout.rows import rows_of
from tests.blocks import run

NUMBER = run("2", 500, 92, size=20)


def test_runs_at_one_height_are_a_row_from_left_to_right() -> None:
    rows = rows_of([run("below", top=120), run("right", 200), run("left", 70)])
    assert [[one.text for one in row] for row in rows] == [["left", "right"], ["below"]]


def test_lines_of_a_footer_beside_a_large_page_number_are_rows_of_their_own() -> None:
    first, rest = run("Inspection of", 70, 94, size=8), run("Northmoor", 126, 94, size=8)
    below = run("11 July 2022", 70, 104, size=8)
    rows = rows_of([first, rest, below, NUMBER])
    assert rows == [[NUMBER], [first, rest], [below]]


def test_small_runs_beside_each_other_stay_in_the_row_of_a_large_one() -> None:
    left, right = run("raised", 70, 93, size=8), run("lowered", 300, 103, size=8)
    assert rows_of([left, right, NUMBER]) == [[left, right, NUMBER]]


def test_a_bullet_of_large_type_stays_with_its_line() -> None:
    bullet, first = run("•", 70, 93, size=18), run("paediatrics;", 90, 95)
    below = run("children’s therapies", 90, 104)
    assert rows_of([bullet, first, below])[0] == [bullet, first, below]

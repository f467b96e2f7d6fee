"""Pages cut into columns, and those that are not."""

from __future__ import annotations

from ofsted_parse.block import BBox, Page, Run
from ofsted_parse.layout.blocks import layout_blocks
from ofsted_parse.layout.sheets import pieces_of
from ofsted_parse.layout.whole import whole_blocks

FULL = "eight words of prose that fill a column"
LEFT, RIGHT, WIDE = (50.0, 280.0), (320.0, 550.0), (50.0, 550.0)


def line(text: str, top: float, edges: tuple[float, float], *, turned: bool = False) -> Run:
    return Run(text, BBox(edges[0], top, edges[1], top + 10), 10.0, turned=turned)


def column(edges: tuple[float, float], *, first: float = 100.0, rows: int = 20) -> list[Run]:
    return [line(FULL, first + 12 * row, edges) for row in range(rows)]


def page(*runs: Run) -> Page:
    return Page(1, 600.0, 800.0, runs)


def texts(piece: Page) -> list[str]:
    return [run.text for run in piece.runs]


def test_two_columns_are_read_one_after_the_other() -> None:
    left, right = pieces_of(page(*column(LEFT), *column(RIGHT, first=103)))
    assert {run.box.x0 for run in left.runs} == {50.0}
    assert {run.box.x0 for run in right.runs} == {320.0}


def test_a_title_over_both_columns_stays_above_them() -> None:
    title = line("A title that goes all the way", 70, WIDE)
    pieces = pieces_of(page(*column(LEFT), *column(RIGHT), title))
    assert [texts(piece)[0] for piece in pieces] == [title.text, FULL, FULL]


def test_a_watermark_is_in_one_piece_and_not_in_the_way() -> None:
    mark = line("DRAFT", 300, WIDE, turned=True)
    pieces = pieces_of(page(mark, *column(LEFT), *column(RIGHT)))
    assert [texts(piece).count("DRAFT") for piece in pieces] == [1, 0]


def test_lines_that_go_all_the_way_are_one_column() -> None:
    whole = page(*column(WIDE, rows=40))
    assert pieces_of(whole) == [whole]


def test_rows_of_a_table_are_no_columns() -> None:
    """Their cells begin at the same heights."""
    tops = [100.0, 140.0, 180.0, 220.0, 260.0]
    cells = [run for top in tops for e in (LEFT, RIGHT) for run in column(e, first=top, rows=3)]
    assert pieces_of(page(*cells)) == [page(*cells)]


def test_labels_beside_text_are_no_column() -> None:
    labels = [line("Label", 100 + 36 * row, (50.0, 80.0)) for row in range(8)]
    whole = page(*labels, *column((120.0, 550.0), rows=24))
    assert pieces_of(whole) == [whole]


def test_a_sentence_goes_on_in_the_next_column() -> None:
    left = [*column(LEFT), line("Personal advisers and", 340, LEFT)]
    right = [line("young people agree.", 100, RIGHT), *column(RIGHT, first=140)]
    blocks = whole_blocks(layout_blocks([page(*left, *right)]))
    assert any("Personal advisers and young people agree." in block.text for block in blocks)

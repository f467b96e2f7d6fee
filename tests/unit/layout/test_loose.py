"""A table without rules is read row by row; columns of text are none."""

from __future__ import annotations

from ofsted_parse.block import Label, Page
from ofsted_parse.layout import layout_blocks
from ofsted_parse.layout.loose import loose_table, side_by_side
from ofsted_parse.layout.rows import Segment
from tests.blocks import line, run

_COLUMNS = (70.0, 120.0, 400.0)


def row(top: float, *texts: str) -> list[Segment]:
    """A printed row; an empty text is no segment."""
    lines = [
        line(text, top, x0=x0, x1=x0 + 5 * len(text))
        for x0, text in zip(_COLUMNS, texts, strict=False)
        if text
    ]
    return [Segment(made, made.box) for made in lines if made.box]


def shape(*band: list[Segment]) -> list[int] | None:
    """How many printed rows each row of the table has."""
    table = loose_table(band)
    return [len(rows) for rows in table.rows] if table else None


def test_numbers_begin_rows() -> None:
    band = (row(100, "No.", "Area"), row(114, "1", "Plans, so"), row(128, "", "that they help."))
    assert shape(*band, row(142, "2", "Visits.")) == [1, 2, 1]


def test_gaps_begin_rows() -> None:
    band = (row(100, "Plans", "are written", "Head"), row(114, "", "with them."))
    assert shape(*band, row(140, "Visits", "are made", "Nurse"), row(154, "", "early.")) == [2, 2]


def test_columns_of_text_are_no_table() -> None:
    long = "Leaders know their services well"
    band = [row(100 + 14 * n, long, long) for n in range(4)]
    assert shape(*band, row(180, long, long), row(194, long, long)) is None


def test_a_gap_in_one_column_alone_begins_no_row() -> None:
    long = "Leaders know their services well"
    assert shape(row(100, long, long), row(114, long, long), row(140, "", long)) is None


def test_what_stands_alone_below_is_none_of_it() -> None:
    table = loose_table(
        [row(100, "1", "Plans."), row(114, "2", "Visits."), row(150, "Main findings")]
    )
    assert table
    assert [one[0].line.text for one in table.rest] == ["Main findings"]


def test_cells_are_parted_where_those_of_other_rows_begin() -> None:
    """A number is near its text, and a text reaches the next column."""
    rows = [
        ("No.", "Area for improvement", "Owner"),
        ("1", "The quality of plans", "Head of service"),
        ("2", "The timeliness of the first visits that are made", "Nurse"),
        ("3", "The range of homes", "Service manager"),
    ]
    runs = tuple(
        run(text, x0, 100.0 + 20 * index)
        for index, texts in enumerate(rows)
        for x0, text in zip(_COLUMNS, texts, strict=True)
    )
    near = [one._replace(box=one.box._replace(x1=min(one.box.x1, 398))) for one in runs]
    fitted = tuple(
        one if one.box.x0 >= 400 else small for one, small in zip(runs, near, strict=True)
    )
    blocks = layout_blocks([Page(1, 600.0, 800.0, fitted)])
    assert [(block.label, block.text) for block in blocks] == [
        (Label.CELL, text) for texts in rows for text in texts
    ]


def test_cells_set_in_the_middle_of_their_height_stand_in_one_row() -> None:
    rows = side_by_side([row(100, "", "Plans, so"), row(106, "1"), row(114, "", "that they help.")])
    assert [[segment.line.text for segment in one] for one in rows] == [
        ["1", "Plans, so"],
        ["that they help."],
    ]


def test_lines_below_one_another_are_two_rows() -> None:
    assert len(side_by_side([row(100, "Plans, so"), row(114, "that they help.")])) == 2


def test_a_cell_may_begin_above_the_row_of_its_neighbour() -> None:
    texts = [(100.0, 200.0, "Leaders should act,"), (114.0, 70.0, "Eastley")]
    texts += [(114.0, 200.0, "as they have"), (128.0, 200.0, "said.")]
    runs = tuple(run(text, x0, top) for top, x0, text in texts)
    blocks = layout_blocks([Page(1, 600.0, 800.0, runs)])
    assert [block.text for block in blocks] == ["Eastley", "Leaders should act, as they have said."]

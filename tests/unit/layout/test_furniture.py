"""What repeats at the edges of pages is furniture; rows that look alike are not."""

from __future__ import annotations

from ofsted_parse.block import BBox, Label, Page
from ofsted_parse.layout import layout_blocks
from tests.blocks import page_of, run


def labels(*pages: list[tuple[float, str]]) -> list[tuple[str, Label]]:
    made = [page_of(number, lines) for number, lines in enumerate(pages, 1)]
    return [(block.text, block.label) for block in layout_blocks(made)]


def test_what_stands_at_the_foot_of_every_page_is_a_footer() -> None:
    found = labels(
        *[[(300.0, f"Leaders act {n}."), (770.0, f"Inspection of Eastley {n}")] for n in "123"]
    )
    assert [text for text, label in found if label is Label.RUNNING_FOOTER] == [
        "Inspection of Eastley 1",
        "Inspection of Eastley 2",
        "Inspection of Eastley 3",
    ]


def test_rows_of_a_list_that_look_alike_are_none() -> None:
    rows = [(60.0 + 60 * step, f"The plan for group {step}.") for step in range(12)]
    assert {label for _, label in labels(rows, rows, rows)} == {Label.TEXT}


def test_rows_that_differ_by_their_number_on_one_page_are_none() -> None:
    pages = [
        [(50.0, f"The plan for group {n}."), (75.0, f"The plan for group {n + 1}.")] for n in (1, 3)
    ]
    assert {label for _, label in labels(*pages)} == {Label.TEXT}


def table_at_the_foot(*drawings: BBox, top: float) -> list[tuple[str, Label]]:
    """The last row of a table: a name and a grade."""
    runs = (run("Service management", 70, top), run("3", 400, top), run("Safeguarding", 70, 730))
    made = Page(1, 600.0, 800.0, runs, drawings=drawings)
    return [(block.text, block.label) for block in layout_blocks([made])]


def test_a_number_in_a_row_of_a_table_is_no_page_number() -> None:
    found = dict(table_at_the_foot(top=752))
    assert found["3"] is Label.CELL


def test_nor_is_one_in_a_ruled_cell() -> None:
    cell = BBox(380, 770, 450, 795)
    assert dict(table_at_the_foot(cell, top=776))["3"] is Label.CELL


def test_a_number_beside_a_name_and_apart_from_the_text_is_one() -> None:
    assert dict(table_at_the_foot(top=780))["3"] is Label.RUNNING_FOOTER


def test_a_footer_that_is_also_the_title_is_one() -> None:
    title = "Visit to Eastley"
    first = [(200.0, title), (300.0, "Leaders act."), (770.0, title)]
    found = labels(first, [(300.0, "They plan."), (770.0, title)])
    assert found.count((title, Label.RUNNING_FOOTER)) == 2

"""What repeats at the edges of pages is furniture; rows that look alike are not."""

from __future__ import annotations

from ofsted_parse.block import Label
from ofsted_parse.layout import layout_blocks
from tests.blocks import page_of


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

"""The rows of a table of one column, in plain text that shows no rules between them."""

import pytest

from ofsted_parse.api import parse
from ofsted_parse.block import Block
from ofsted_parse.layout.witness import Doubt
from ofsted_parse.read.text.listed import row_doubts
from tests.blocks import text_blocks

REPORT = """Area SEND inspection of Westhaven Local Area Partnership

What is the area partnership doing that is effective?

Leaders know the area well. They listen to families, and they act on what they hear from them.

What does the area partnership need to do better?

Too many children wait too long for a plan that says what they need and who is to provide it.

Areas for improvement

{rows}

Local area partnership details

Information about this inspection
"""
#: Its first and third row end with a full line, its second with a short one.
ROWS = """Areas for improvement
Leaders across the partnership should shorten the time for which families wait
for a decision about the plan, and should tell those families how long it will be.
Health leaders need to make sure that appointments are kept, so that those who
wait know when they will be seen. This includes:
   • speech and language therapy; and
   • occupational therapy.
The local area partnership must work with schools so that fewer children with
special educational needs are suspended. Schools should know whom they can ask.
Commissioners should say how they will learn from what families tell them now."""


def cells(blocks: list[Block]) -> list[tuple[int, str, str]]:
    return [(b.cell.row, b.label.value, b.text.split()[0]) for b in blocks if b.cell]


def test_rows_are_cells_and_bullets_stand_in_their_row() -> None:
    assert cells(text_blocks(REPORT.format(rows=ROWS))) == [
        (0, "cell", "Leaders"),
        (1, "cell", "Health"),
        (1, "item", "speech"),
        (1, "item", "occupational"),
        (2, "cell", "The"),
        (3, "cell", "Commissioners"),
    ]


def test_rows_are_the_items_and_bullets_below_them_are_none() -> None:
    letter = parse(REPORT.format(rows=ROWS).encode(), name="report.txt")
    assert [finding.item for finding in letter.what_needs_to_improve] == [1, 2, None, None, 3, 4]
    assert [finding.level for finding in letter.what_needs_to_improve] == [0, 0, 1, 1, 0, 0]


def test_where_no_line_shows_the_end_of_a_row_there_is_a_warning() -> None:
    letter = parse(REPORT.format(rows=ROWS).encode(), name="report.txt")
    told = [w.message for w in letter.warnings if "row of the list" in w.message]
    assert [message.partition(": ")[2] for message in told] == [
        "‘… families how long it will be.’ | ‘Health leaders need to make sure …’",
        "‘… should know whom they can ask.’ | ‘Commissioners should say how they will …’",
    ]


def test_a_sentence_that_names_no_one_is_left_in_its_row_with_a_doubt() -> None:
    rows = ROWS.replace("Commissioners should say", "This would also show them all")
    blocks = text_blocks(REPORT.format(rows=rows))
    assert cells(blocks)[-1] == (2, "cell", "The")
    assert [doubt.after.split()[0] for doubt in row_doubts(blocks)] == ["Health", "This"]


@pytest.mark.parametrize(
    "rows",
    [
        "1. Leaders should shorten the time.\n\n2. Leaders should listen to families.",
        "• Leaders should shorten the time.\n\n• Leaders should listen to families.",
    ],
)
def test_lists_of_numbers_or_bullets_are_no_table(rows: str) -> None:
    assert cells(text_blocks(REPORT.format(rows=rows))) == []


def test_without_what_follows_the_table_it_is_none() -> None:
    text = REPORT.format(rows=ROWS).replace("Local area partnership details", "Next steps")
    assert cells(text_blocks(text)) == []


def test_tables_with_a_header_row_have_no_doubts_of_this_kind() -> None:
    blocks = text_blocks("Lead inspector        Mary Brook\nTeam        Ann Ash\n")
    doubts: list[Doubt] = list(row_doubts(blocks))
    assert doubts == []

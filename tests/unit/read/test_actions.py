"""The names and the actions of a table whose columns stand one after the other."""

from ofsted_parse.read.text import read_text
from ofsted_parse.read.text.actions import matched_rows, parted_columns
from ofsted_parse.read.text.lines import Typed, typed_lines
from tests.blocks import text_blocks

COUNCIL = ["Westhaven Council", "and Westhaven ICB"]
ACTIONS = """Leaders at Westhaven Council and the ICB should work
to shorten the time for which children have to wait. (It
was long.) Pupils told inspectors so in great numbers.
Leaders across education and health should listen with
care to families and write down what these say of them.
Leaders should also improve the advice that they give.
"""


def lines(text: str) -> list[Typed]:
    return typed_lines(text)


def starts(names: int, text: str = ACTIONS) -> list[tuple[int, str]]:
    rows = matched_rows(lines(text), names)
    return [(row, " ".join(part[0].text.split()[:3])) for row, part in rows]


def test_an_action_begins_behind_a_full_line_where_the_names_say_so() -> None:
    assert starts(2) == [
        (1, "Leaders at Westhaven"),
        (2, "Leaders across education"),
        (2, "Leaders should also"),
    ]
    assert [row for row, _ in starts(3)] == [1, 2, 3]


def test_no_row_is_made_where_no_reading_has_as_many_actions_as_names() -> None:
    assert starts(5) == []
    assert starts(0) == []


def test_a_bullet_begins_no_row() -> None:
    text = "Leaders should improve:\n• the plans\n• the advice.\n"
    assert [row for row, _ in starts(1, text)] == [1, 1, 1]


def test_a_group_of_short_lines_with_a_name_is_one_though_it_reads_otherwise() -> None:
    text = "Leaders should improve the plans they write.\n\nWesthaven Council\nand Easthaven ICB\n"
    columns = parted_columns(lines(text), COUNCIL)
    assert [line.text for line in columns.names] == ["Westhaven Council", "and Easthaven ICB"]
    assert len(columns.actions) == 1
    assert columns.told


def test_a_bullet_before_the_names_is_that_of_the_action_behind_them() -> None:
    text = "• Westhaven Council\nand Westhaven ICB\n\nfamilies who wait for help.\n"
    names, actions, _ = parted_columns(lines(text), COUNCIL)
    assert [line.text for line in names] == COUNCIL
    assert [line.text for line in actions] == ["• families who wait for help."]


def test_a_name_right_above_an_action_leaves_its_rest_untold() -> None:
    text = "NHS Westhaven\nLeaders should improve the plans they write,\nICB and others.\n"
    names, actions, told = parted_columns(lines(text), COUNCIL)
    assert [line.text for line in names] == ["NHS Westhaven"]
    assert (len(actions), told) == (2, False)


TABLE = """The board meets.

Responsible body
{names}
Areas for priority action
{actions}
Areas for improvement
"""


def test_names_that_match_no_actions_are_named_once() -> None:
    names = "\n".join(COUNCIL) + "\n"
    (told,) = read_text(TABLE.format(names=names * 5, actions=ACTIONS)).bodies
    assert told.text.startswith("Westhaven Council and Westhaven ICB")
    assert read_text(TABLE.format(names=names * 2, actions=ACTIONS)).bodies == []


def test_the_name_of_an_nhs_body_alone_begins_a_row() -> None:
    names = "\n".join(COUNCIL) + "\n\nNHS Westhaven\nCare Board\n"
    blocks = text_blocks(TABLE.format(names=names, actions=ACTIONS))
    bodies = [b.text for b in blocks if b.cell and b.cell.row and not b.cell.column]
    assert bodies == ["Westhaven Council and Westhaven ICB", "NHS Westhaven Care Board"]


def test_a_bullet_inside_a_text_is_named() -> None:
    reading = read_text("1. Of these children, most were helped: • the young\n")
    assert [block.text for block in reading.bullets] == [
        "Of these children, most were helped: • the young"
    ]
    assert read_text("• one of them\n• two of them\n").bullets == []

"""Findings: whole, typed, numbered in reading order, with their place on the page."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ofsted_parse.block import BBox, Block, Label, Line
from ofsted_parse.extract.findings import boxes, find_findings, framework_refs
from ofsted_parse.items import LISTS
from ofsted_parse.model import Box, Finding, FindingType, OtherRole, Part
from ofsted_parse.outline.placed import Outline, Placed
from ofsted_parse.outline.tables import Tables
from tests.blocks import block, heading, item, printed, table


def findings(*blocks: Block | Placed, part: Part = Part.MAIN_FINDINGS) -> list[Finding]:
    """The findings of blocks that all stand in one part."""
    placed = tuple(
        one if isinstance(one, Placed) else Placed(one, part, section=0) for one in blocks
    )
    tables = Tables([one.block for one in placed])
    found = find_findings(Outline((), placed, 0, ()), tables)
    assert all(one.part is part for one in found)
    return [one.finding for one in found]


def bullet(text: str, x0: float, marker: str = "•") -> Block:
    return printed(text, x0=x0, label=Label.ITEM, marker=marker)


def test_findings_are_numbered_through_the_document() -> None:
    outside = Placed(block("Ofsted"), role=OtherRole.RUNNING_HEADER)
    opened = Placed(heading("Leaders"), Part.MAIN_FINDINGS, 0, heading=True)
    found = findings(block("One."), outside, opened, item("Two."), block("Three."))
    assert [(one.order, one.text) for one in found] == [(0, "One."), (1, "Two."), (2, "Three.")]


def test_a_paragraph_an_item_and_a_numbered_paragraph() -> None:
    found = findings(block("One."), item("Two."), item("Three.", "12."))
    assert [(one.type, one.number) for one in found] == [
        (FindingType.PARAGRAPH, None),
        (FindingType.ITEM, None),
        (FindingType.PARAGRAPH, "12"),
    ]


def test_a_finding_over_a_page_break_has_a_box_on_each_page() -> None:
    lines = (
        Line("One", 1, BBox(70, 700, 500, 712)),
        Line("goes", 1, BBox(88.04, 714, 530.06, 726)),
        Line("on.", 2, BBox(70, 60, 90, 72)),
    )
    (one,) = findings(Block(Label.TEXT, lines))
    assert (one.page, one.end_page, one.text) == (1, 2, "One goes on.")
    assert one.boxes == (Box(1, 70, 700, 530.1, 726), Box(2, 70, 60, 90, 72))


def test_plain_text_has_no_boxes() -> None:
    assert list(boxes(block("One."))) == []


def test_bullets_further_in_are_nested_until_one_comes_back() -> None:
    edges = [90, 95, 126, 90, 126, 162, 126, 90]
    found = findings(*(bullet(f"At {edge}.", edge) for edge in edges))
    assert [one.level for one in found] == [0, 0, 1, 0, 1, 2, 1, 0]


@pytest.mark.parametrize(("tagged", "expected"), [(1, [0, 1, 1, 0]), (0, [0, 0, 0, 0])])
def test_a_little_further_in_is_nested_where_the_tags_say_so(
    tagged: int, expected: list[int]
) -> None:
    inner = [replace(bullet(f"Grade {number}.", 86), level=tagged) for number in (1, 2)]
    found = findings(bullet("The judgements were:", 72), *inner, bullet("Visits.", 72))
    assert [one.level for one in found] == expected


def test_a_heading_begins_a_new_list() -> None:
    opened = Placed(heading("Leaders"), Part.MAIN_FINDINGS, 0, heading=True)
    found = findings(bullet("One.", 90), opened, bullet("Two.", 126))
    assert [one.level for one in found] == [0, 0]


def test_bullets_of_plain_text_have_the_level_of_their_reader() -> None:
    found = findings(item("One."), replace(item("Two."), level=1))
    assert [one.level for one in found] == [0, 1]


def test_a_row_that_shares_cells_is_one_finding_at_its_first_cell() -> None:
    rows = table(("Visits", "12", ""), ("Reviews", "", "3"))
    found = findings(*rows, part=Part.CONTEXT)
    assert [(one.type, one.text, one.order) for one in found] == [
        (FindingType.TABLE_ROW, "Visits | 12", 0),
        (FindingType.TABLE_ROW, "Reviews | 3", 1),
    ]


def test_the_box_of_a_row_goes_round_all_its_cells() -> None:
    left, right = table(("Visits", "12"))
    left = replace(left, lines=printed("Visits", x0=70, x1=100).lines)
    right = replace(right, lines=printed("12", x0=300, x1=320).lines)
    (one,) = findings(left, right)
    assert one.boxes == (Box(1, 70, 100, 320, 112),)


def test_a_row_leaves_out_the_cells_that_stand_elsewhere() -> None:
    title, text = table(("Inspection of Northmoor", "Children are safe."))
    (one,) = findings(Placed(title, role=OtherRole.FRONT), text)
    assert one.text == "Children are safe."


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (Part.WHAT_NEEDS_TO_IMPROVE, FindingType.ITEM),
        (Part.PRIORITY_ACTION, FindingType.ITEM),
        (Part.MAIN_FINDINGS, FindingType.PARAGRAPH),
    ],
)
def test_a_cell_alone_in_its_row_is_an_item_of_a_list(part: Part, expected: FindingType) -> None:
    (one,) = findings(*table(("Improve the timeliness of visits.",)), part=part)
    assert one.type is expected


def test_an_action_names_the_body_that_is_responsible() -> None:
    header, *cells = table(("Responsible body", "Areas"), ("Northmoor ICB", "Publish a plan."))
    body, action = cells[1:]
    placed = [Placed(one, role=OtherRole.TABLE) for one in (header, cells[0], body)]
    (one,) = findings(*placed, action, part=Part.PRIORITY_ACTION)
    assert (one.text, one.responsible_body) == ("Publish a plan.", "Northmoor ICB")
    assert one.type is FindingType.ITEM


@pytest.mark.parametrize(
    ("text", "refs"),
    [
        ("Plans. (Outcome 4, national framework)", ("Outcome 4, national framework",)),
        ("Plans (outcome 3) and visits (outcome 1).", ("outcome 3", "outcome 1")),
        ("Plans (Enabler: leaders drive practice).", ("Enabler: leaders drive practice",)),
        ("Plans (the national framework).", ("the national framework",)),
        ("Plans (MASH) and outcomes (good).", ()),
        ("The outcome was good.", ()),
    ],
)
def test_references_to_the_national_framework(text: str, refs: tuple[str, ...]) -> None:
    assert framework_refs(text) == refs
    assert findings(block(text))[0].framework_refs == refs


@pytest.mark.parametrize("part", LISTS)
def test_what_a_list_names_is_counted(part: Part) -> None:
    found = findings(block("Improve:"), bullet("Plans.", 80), bullet("Visits.", 80), part=part)
    assert [one.item for one in found] == [None, 1, 2]


def test_what_stands_in_no_list_is_not_counted() -> None:
    assert [one.item for one in findings(item("One."), item("Two."))] == [None, None]


def test_every_action_of_a_table_is_counted_and_what_belongs_to_it_is_not() -> None:
    part = Part.PRIORITY_ACTION
    body = ["Fenland Council", "Fenland Council"]
    _, _, left, action, other, second = table(
        ("Responsible body", "Area for priority action"),
        (body[0], "Leaders should improve:"),
        (body[1], "Leaders should plan."),
    )
    head = table(("Responsible body", "Area for priority action"))
    nested = replace(bullet("visits", 242), cell=action.cell)
    also = replace(action, lines=printed("They should also listen.", x0=224).lines)
    first = replace(action, lines=printed("Leaders should improve:", x0=224).lines)
    last = replace(second, lines=printed("Leaders should plan.", x0=242).lines)
    table_matter = [Placed(one, role=OtherRole.TABLE) for one in (*head, left, other)]
    found = findings(*table_matter, first, nested, also, last, part=part)
    assert [(one.item, one.level, one.type) for one in found] == [
        (1, 0, FindingType.ITEM),
        (None, 1, FindingType.ITEM),
        (None, 0, FindingType.PARAGRAPH),
        (2, 0, FindingType.ITEM),
    ]

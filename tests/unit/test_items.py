"""What a list counts."""

from __future__ import annotations

import pytest

from ofsted_parse.items import are_items, item_numbers
from tests.unit.render.letters import finding, item


def test_a_paragraph_leads_into_a_list() -> None:
    assert are_items([finding("Improve:"), item("visits"), item("late ones", level=1)]) == [
        False,
        True,
        False,
    ]


def test_paragraphs_count_where_there_is_no_list() -> None:
    assert are_items([finding("Improve visits."), finding("Improve plans.")]) == [True, True]


def test_numbered_paragraphs_are_the_list() -> None:
    listed = [
        finding("The council should:"),
        finding("Improve visits", number="1"),
        finding("Improve plans by:", number="2"),
        item("writing them"),
    ]
    assert are_items(listed) == [False, True, True, False]


def test_a_single_number_leads_into_a_list() -> None:
    listed = [finding("The council should:", number="20"), item("visit"), item("plan")]
    assert are_items(listed) == [False, True, True]


def test_a_paragraph_without_a_number_is_none_of_a_numbered_list() -> None:
    listed = [
        finding("There are no priority actions.", section=1),
        finding("Improve visits.", number="1", section=2),
        finding("Improve plans.", number="2", section=2),
    ]
    assert are_items(listed) == [False, True, True]


def test_items_are_numbered_from_one_and_nothing_else_is() -> None:
    listed = [finding("Improve:"), item("visits"), item("late ones", level=1), item("plans")]
    assert item_numbers(listed) == [None, 1, None, 2]


@pytest.mark.parametrize(
    "text",
    [
        "There are no priority actions.",
        "The inspection did not find any areas for priority and immediate action.",
        "Inspectors identified no areas for priority action.",
    ],
)
def test_the_sentence_that_there_are_none_is_no_item(text: str) -> None:
    assert item_numbers([finding(text)]) == [None]


def test_a_paragraph_about_no_one_is_an_item() -> None:
    assert item_numbers([finding("No child should wait for a visit.")]) == [1]

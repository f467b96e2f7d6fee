"""What a list counts."""

from __future__ import annotations

from ofsted_parse.items import are_items
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

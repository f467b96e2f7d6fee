"""What two items are about tells them apart, not the words that half of all items have."""

from __future__ import annotations

import pytest

from ofsted_parse.comparing.wording import shared_words, similarity

SAME = [
    (
        "The quality of planning for privately fostered children and homeless 16-year-olds.",
        "Planning for children in private fostering and for homeless 16-year-olds.",
    ),
    (
        "The timeliness of return home interviews when children go missing from home.",
        "The take-up, timeliness and impact of return home interviews.",
    ),
    (
        "Robust monitoring of pre-proceedings (paragraph 12).",
        "The monitoring of pre-proceeding work. (outcome 1, national framework)",
    ),
]
OTHER = [
    (
        "The quality, timeliness and impact of plans for children in care.",
        "The quality, timeliness and impact of visits to children in care.",
    ),
    (
        "Leaders’ understanding of the impact of practice.",
        "Support to children to help them understand their entitlements.",
    ),
    ("The performance of the virtual school.", "The permanence of virtual homes."),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_items_on_one_thing_are_alike(one: str, other: str) -> None:
    assert similarity(one, other) == similarity(other, one) >= 50


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_stock_words_make_nothing_alike(one: str, other: str) -> None:
    assert similarity(one, other) == similarity(other, one) < 45


def test_the_same_words_are_alike_even_where_they_are_all_stock() -> None:
    assert similarity("The quality of help.", "the quality of help.") == 100
    assert similarity("The quality of help.", "The impact of services.") == 0


def test_a_single_word_is_enough_where_there_is_no_other() -> None:
    assert similarity("The quality of supervision.", "Supervision of social workers.") == 100
    assert similarity("The quality of supervision.", "Supervision and caseloads.") == 0


def test_a_reference_is_not_what_an_item_is_about() -> None:
    assert similarity("Visits (outcome 1, enabler 2).", "Plans (outcome 1, enabler 2).") == 0
    said = "(This was a recommendation at the last inspection.)"
    assert similarity(f"Visits. {said}", f"Plans. {said}") == 0


def test_shared_words_are_those_of_the_first_in_whatever_form() -> None:
    one, other = "The quality of fostered pets' visits.", "Fostering: the quality of visits."
    assert shared_words(one, other) == ("fostered", "visits")
    assert shared_words(one, "The quality of plans.") == ()

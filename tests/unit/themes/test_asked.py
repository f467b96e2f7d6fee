"""What a letter asks for: its items with what stands below them."""

from __future__ import annotations

from ofsted_parse.model import Part
from ofsted_parse.themes import asked_items, asked_themes
from tests.unit.render.letters import bare_letter, finding, item

PLANS, HEALTH, OTHER = ("plans",), ("health",), ("other",)


def test_bullets_below_an_item_count_with_it() -> None:
    letter = bare_letter(
        what_needs_to_improve=(
            item("The work with:", 1, themes=OTHER),
            item("plans;", 2, level=1, themes=PLANS),
            item("Records.", 3, themes=("recording",)),
        )
    )
    first, second = asked_items(letter)
    assert (first.finding.order, [one.order for one in first.below]) == (1, [2])
    assert (first.themes, second.themes) == (PLANS, ("recording",))


def test_what_leads_into_a_list_asks_for_nothing() -> None:
    lead = finding("The council should improve health:", 0, themes=HEALTH)
    letter = bare_letter(what_needs_to_improve=(lead, item("Plans.", 1, themes=PLANS)))
    assert asked_themes(letter) == PLANS


def test_the_lists_that_ask_are_priority_action_and_what_needs_to_improve() -> None:
    letter = bare_letter(
        weaknesses=(item("Health is poor.", 0, themes=HEALTH),),
        what_needs_to_improve=(item("Something.", 1, themes=OTHER),),
        priority_action=(item("Plans.", 2, themes=PLANS),),
    )
    found = [(one.part, one.themes, one.named) for one in asked_items(letter)]
    assert found == [
        (Part.PRIORITY_ACTION, PLANS, PLANS),
        (Part.WHAT_NEEDS_TO_IMPROVE, OTHER, ()),
    ]
    assert asked_themes(letter) == ("plans", "other")


def test_a_theme_of_another_version_stands_behind_those_that_are_known() -> None:
    some = ("weather", "plans")
    assert asked_themes(bare_letter(priority_action=(item("A.", themes=some),))) == (
        "plans",
        "weather",
    )


def test_a_letter_without_a_list_asks_for_nothing() -> None:
    assert asked_items(bare_letter()) == ()
    assert asked_themes(bare_letter()) == ()

"""What two items have in common where their wording is another."""

from __future__ import annotations

import pytest

from ofsted_parse.comparing.improvement import Status, compare_items
from ofsted_parse.comparing.items import Item, items_of
from ofsted_parse.comparing.subject import in_common
from ofsted_parse.model import Letter, Part
from tests.unit.render.letters import bare_letter, item

LIFE = "Life-story work for children in the north."
HOMES = "Permanent homes found sooner."
DENTISTS = "The punctuality of dentists who visit."


def asked(text: str, *themes: str) -> Item:
    return Item(Part.WHAT_NEEDS_TO_IMPROVE, None, text, 1, 1, themes)


def asking(*items: tuple[str, str]) -> Letter:
    listed = [item(text, place, themes=(theme,)) for place, (text, theme) in enumerate(items)]
    return bare_letter(what_needs_to_improve=tuple(listed))


def test_a_theme_of_what_the_work_is_about_is_enough() -> None:
    assert in_common(asked(LIFE, "permanence"), asked(HOMES, "permanence")) == (("permanence",), ())


@pytest.mark.parametrize(
    "theme", ["assessment", "leadership", "oversight_supervision", "plans", "voice", "workforce"]
)
def test_a_theme_of_how_work_is_done_needs_a_word_too(theme: str) -> None:
    one = asked("The supervision by team managers in Eastgate.", theme)
    assert in_common(one, asked("How many posts are vacant.", theme)) is None
    found = in_common(one, asked("What supervision changes for the better.", theme))
    assert found == ((theme,), ("supervision",))


def test_a_word_alone_is_nothing_and_likeness_of_30_is_something() -> None:
    one = asked("Strategy meetings that are attended, minuted, dated and shared.")
    assert in_common(one, asked("The strategy for school buses and bicycles.")) is None
    found = in_common(one, asked("Convening strategy meetings without delay, and by whom."))
    assert found == ((), ("meetings", "strategy"))


def test_a_reference_in_brackets_is_no_word_in_common() -> None:
    one = asked("Dentists. (enabler 2, national framework)", "workforce")
    other = asked("Caseloads. (enabler 2, national framework)", "workforce")
    assert in_common(one, other) is None


def test_one_item_may_meet_several() -> None:
    newer = asking((HOMES, "permanence"), ("Adoption.", "permanence"), ("Buses.", "education"))
    changes = compare_items(asking((LIFE, "permanence")), newer)
    assert [(one.status, len(one.perhaps)) for one in changes] == [
        (Status.NEW, 1),
        (Status.NEW, 1),
        (Status.NEW, 0),
        (Status.NO_LONGER_LISTED, 2),
    ]


def test_an_item_with_a_partner_in_wording_is_perhaps_that_of_another_too() -> None:
    older = asking((DENTISTS, "health"))
    newer = asking((DENTISTS, "health"), ("Sight tests.", "health"))
    recurring, new = compare_items(older, newer)
    assert (recurring.status, recurring.perhaps) == (Status.RECURRING, ())
    assert [other.item.text for other in new.perhaps] == [DENTISTS]


def test_other_is_no_theme_and_different_themes_are_nothing_in_common() -> None:
    older = asking((LIFE, "other"), ("Visits.", "voice"))
    newer = asking((HOMES, "other"), ("Records.", "recording"))
    assert not any(one.perhaps for one in compare_items(older, newer))


def test_bullets_below_an_item_speak_for_it() -> None:
    below = item("life-story work", 1, level=1, themes=("permanence",))
    letter = bare_letter(what_needs_to_improve=(item("Work on:", 0, themes=("other",)), below))
    assert [(one.text, one.themes) for one in items_of(letter)] == [("Work on:", ("permanence",))]

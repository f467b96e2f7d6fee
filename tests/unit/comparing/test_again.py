"""A theme that comes again in other words."""

from __future__ import annotations

from ofsted_parse.comparing.comparison import compare
from ofsted_parse.model import Letter
from tests.unit.render.letters import bare_letter, item

OLD_LIFE = "Life-story work for children in the north."
NEW_LIFE = "Permanent homes found sooner."
DENTISTS = "The punctuality of dentists who visit."


def asking(*items: tuple[str, str]) -> Letter:
    asked = [item(text, place, themes=(theme,)) for place, (text, theme) in enumerate(items)]
    return bare_letter(what_needs_to_improve=tuple(asked))


def test_a_theme_in_other_words_is_told_with_both_items() -> None:
    comparison = compare(asking((OLD_LIFE, "permanence")), asking((NEW_LIFE, "permanence")))
    (again,) = comparison.themes_again
    assert again.name == "Permanence, adoption and life-story work"
    assert ([x.text for x in again.older], [x.text for x in again.newer]) == (
        [OLD_LIFE],
        [NEW_LIFE],
    )


def test_an_item_that_recurs_in_its_wording_is_none_of_them() -> None:
    older = asking((DENTISTS, "health"))
    newer = asking((DENTISTS, "health"), (NEW_LIFE, "health"))
    assert compare(older, newer).themes_again == ()


def test_other_is_no_theme_and_different_themes_are_none_again() -> None:
    older = asking((OLD_LIFE, "other"), ("Visits.", "voice"))
    newer = asking((NEW_LIFE, "other"), ("Records.", "recording"))
    assert compare(older, newer).themes_again == ()


def test_bullets_below_an_item_speak_for_it() -> None:
    below = item("life-story work", 1, level=1, themes=("permanence",))
    older = bare_letter(what_needs_to_improve=(item("Work on:", 0, themes=("other",)), below))
    (again,) = compare(older, asking((NEW_LIFE, "permanence"))).themes_again
    assert [x.text for x in again.older] == ["Work on:"]

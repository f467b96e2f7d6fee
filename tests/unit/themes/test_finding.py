"""The themes of whole items: what counts, and how many."""

from __future__ import annotations

import pytest

from ofsted_parse.themes import explain, find_themes
from ofsted_parse.themes.clauses import Role


@pytest.mark.parametrize(
    ("text", "themes"),
    [
        ("Joint assessments of homeless 16-year-olds.", ("assessment", "homeless_16_17")),
        (
            "The response of managers to neglect and management oversight of it.",
            ("neglect", "oversight_supervision"),
        ),
        # A general purpose adds nothing; one that names the product does.
        ("Management oversight so that decisions are timely.", ("oversight_supervision",)),
        (
            "Supervision so that child protection plans are specific.",
            ("oversight_supervision", "plans"),
        ),
        # Aspects of one service stay with it.
        ("The oversight and recording of LADO advice.", ("allegations",)),
        # Only mentioned as an illustration.
        ("Audits of practice, for example of neglect.", ("quality_assurance",)),
        # Nothing but the purpose says what is asked for.
        ("Leaders should act to ensure that EHC plans are timely.", ("ehc_plans",)),
        ("The quality of pathway plans.", ("care_leavers_plans",)),
        ("Equality for all.", ("other",)),
        ("", ("other",)),
    ],
)
def test_an_item_has_the_themes_that_it_asks_for(text: str, themes: tuple[str, ...]) -> None:
    assert find_themes(text) == themes


def test_of_more_than_four_the_first_four_in_the_order_of_the_text_count() -> None:
    text = "Neglect, domestic abuse, audits, recruitment, adoption and the front door."
    found = find_themes(text)
    assert found == ("neglect", "domestic_abuse", "quality_assurance", "workforce")


def test_a_fragment_has_the_themes_of_its_stem() -> None:
    stem = "The partnership should improve the quality of EHC plans for:"
    assert find_themes("children in the north;", stem) == ("ehc_plans",)
    assert find_themes("children in the north;") == ("other",)
    assert find_themes("children missing from home;", stem) == ("exploitation_missing",)


def test_a_stem_says_beside_what_a_wording_stands() -> None:
    assert find_themes("CAMHS; and", "Children with SEND wait too long for:") == (
        "send_health_waits",
    )
    assert find_themes("CAMHS; and") == ("health",)


def test_what_was_found_is_explained() -> None:
    text = "Supervision so that audits of neglect are done, not a supervision order."
    spoken = {(one.theme, text[one.start : one.end]): one for one in explain(text)}
    assert spoken["oversight_supervision", "Supervision"].counts
    assert spoken["neglect", "neglect"].role is Role.PURPOSE
    assert not spoken["neglect", "neglect"].counts
    assert spoken["oversight_supervision", "supervision order"].against


def test_the_themes_are_those_of_the_wordings_that_count() -> None:
    text = "The timeliness of strategy meetings and the quality of chronologies."
    counting = [one.theme for one in explain(text) if one.counts]
    assert tuple(dict.fromkeys(counting)) == find_themes(text)


def test_a_theme_that_a_long_paragraph_only_comes_upon_is_none_of_its_own() -> None:
    opening = "Records and audits of neglect are weak."
    three = ("recording", "quality_assurance", "neglect")
    assert find_themes(f"{opening} Not all of this is seen by adopters.") == three
    twice = f"{opening} Most of them lack adoption. Most of the adopters are not told."
    assert find_themes(twice) == (*three, "permanence")
    assert find_themes(f"{opening} Adopters are not told.") == (*three, "permanence")
    assert find_themes("Records are weak. Adopters are not told.") == ("recording", "permanence")


def test_what_a_purpose_names_stands_beside_a_head_and_not_for_one() -> None:
    text = "Partners to ensure that plans are clear and that decisions are recorded."
    assert find_themes(text) == ("plans", "recording")

"""A theme is found by its id or its name."""

from __future__ import annotations

import pytest

from ofsted_parse.themes import THEMES, Theme, theme_called, theme_like


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.id)
def test_every_theme_is_found_by_id_and_name_in_any_case(theme: Theme) -> None:
    for name in (theme.id, theme.id.upper(), theme.id.replace("_", "-"), theme.name.swapcase()):
        assert theme_called(name) is theme


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("permanance", "permanence"),
        ("supervison", "oversight_supervision"),
        ("Early helps", "early_help"),
        ("LADO", "allegations"),
        ("domestic abuses", "domestic_abuse"),
    ],
)
def test_the_nearest_is_offered_for_what_is_none(name: str, id: str) -> None:
    assert theme_called(name) is None
    assert theme_like(name).id == id


def test_something_is_offered_for_whatever_is_asked() -> None:
    assert theme_like("zzzz") in THEMES
    assert theme_like("") in THEMES

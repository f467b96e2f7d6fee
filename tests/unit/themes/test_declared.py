"""Every declared wording proves itself on its example."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ofsted_parse.themes import OTHER, THEMES, Against, Theme, Wording, explain, find_themes
from ofsted_parse.themes.catalogue import theme_name

WORDINGS = [(theme, one) for theme in THEMES for one in theme.wordings]
AGAINST = [(theme, one) for theme in THEMES for one in theme.against]


def ids(declared: list[tuple[Theme, Wording]] | list[tuple[Theme, Against]]) -> list[str]:
    return [f"{theme.id}: {one.pattern[:40]}" for theme, one in declared]


@pytest.mark.parametrize(("theme", "wording"), WORDINGS, ids=ids(WORDINGS))
def test_a_wording_speaks_for_its_theme_in_its_example(theme: Theme, wording: Wording) -> None:
    spoken = [one for one in explain(wording.example) if one.wording == wording.pattern]
    assert any(one.counts and one.theme == theme.id for one in spoken)
    assert theme.id in find_themes(wording.example)


@pytest.mark.parametrize(("theme", "against"), AGAINST, ids=ids(AGAINST))
def test_a_wording_against_a_theme_silences_it_in_its_example(
    theme: Theme, against: Against
) -> None:
    spoken = [one for one in explain(against.example) if one.wording == against.pattern]
    assert any(one.against and one.theme == theme.id for one in spoken)
    assert theme.id not in find_themes(against.example)


def repeated(values: list[str]) -> set[str]:
    return {value for value in values if values.count(value) > 1}


def test_ids_names_and_wordings_stand_once() -> None:
    assert repeated([theme.id for theme in THEMES]) == set()
    assert repeated([theme.name for theme in THEMES]) == set()
    for theme in THEMES:
        patterns = [one.pattern for one in theme.wordings] + [one.pattern for one in theme.against]
        assert repeated(patterns) == set()


def test_every_theme_says_what_it_is_in_a_sentence() -> None:
    assert [theme.id for theme in THEMES if not theme.definition.endswith(".")] == []
    assert [theme.id for theme in THEMES if not theme.wordings] == [OTHER.id]


def patterns() -> Iterator[str]:
    for _, wording in WORDINGS:
        yield from filter(None, (wording.pattern, wording.beside, wording.without))
    yield from (against.pattern for _, against in AGAINST)


def test_patterns_are_plain_wording() -> None:
    """A capital, a hyphen or a curly quote would never stand in a plain text."""
    strange = [one for one in patterns() if one != one.lower() or set("-–’‘/:;") & set(one)]
    assert strange == []
    assert [one for one in patterns() if one != one.strip() or "  " in one] == []


def test_an_unknown_theme_is_named_by_its_id() -> None:
    assert theme_name("early_help") == "Early help"
    assert theme_name("not_ours") == "not_ours"

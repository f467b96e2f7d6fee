"""In how many letters a theme is asked for, group by group, and of how many."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from ofsted_parse.themes.asked import ASKING
from ofsted_parse.themes.catalogue import OTHER, THEMES, theme_name

#: A share of fewer letters than this says little: one letter more or less moves it by a tenth.
SMALL_BASE = 10


@dataclass(frozen=True, slots=True)
class ThemeGroup:
    """The letters that are counted together; `group` is None where they have no such value.

    `letters` have a list that asks for something; those `without_list` are not counted.
    """

    group: str | None
    letters: int
    without_list: int

    @property
    def small(self) -> bool:
        """Whether a share of so few letters says little."""
        return self.letters < SMALL_BASE


@dataclass(frozen=True, slots=True)
class ThemeCount:
    """A theme in a group: `letters` of `of_letters` ask for it; `percent` is None of none."""

    theme: str
    name: str
    group: str | None
    letters: int
    of_letters: int
    percent: float | None
    small_base: bool


@dataclass(frozen=True, slots=True)
class ThemeTable:
    """All themes in all groups; `parts` are the lists whose items count."""

    parts: tuple[str, ...]
    groups: tuple[ThemeGroup, ...]
    counts: tuple[ThemeCount, ...]

    def by_theme(self) -> dict[str, list[ThemeCount]]:
        """The counts of each theme in the order of the groups; the most frequent themes first.

        Themes for which no letter asks are left out; `other` stands last.
        """
        rows: dict[str, list[ThemeCount]] = {}
        for one in self.counts:
            rows.setdefault(one.theme, []).append(one)
        asked = [theme for theme, row in rows.items() if any(one.letters for one in row)]
        asked.sort(key=lambda theme: (theme == OTHER.id, -sum(x.letters for x in rows[theme])))
        return {theme: rows[theme] for theme in asked}


def count_themes(
    letters: Iterable[tuple[str | None, Collection[str]]], groups: Iterable[str | None] = ()
) -> ThemeTable:
    """Count letters by theme: each is given as its group and the ids that it asks for.

    A letter without ids has no list and is no part of any base; one that is in several groups is
    given once for each. `groups` names those that are shown first, and though they are empty.

    >>> table = count_themes([("2024", ["plans", "health"]), ("2024", ["plans"]), ("2025", [])])
    >>> [(one.group, one.letters, one.of_letters) for one in table.by_theme()["plans"]]
    [('2024', 2, 2), ('2025', 0, 0)]
    """
    found: dict[str | None, list[Collection[str]]] = {group: [] for group in groups}
    for group, themes in letters:
        found.setdefault(group, []).append(themes)
    tallies = {
        group: Counter(theme for themes in of for theme in set(themes))
        for group, of in found.items()
    }
    bases = {group: sum(map(bool, of)) for group, of in found.items()}
    ids = dict.fromkeys([one.id for one in THEMES])
    ids |= dict.fromkeys(sorted({theme for tally in tallies.values() for theme in tally}))
    return ThemeTable(
        parts=tuple(part.value for part in ASKING),
        groups=tuple(ThemeGroup(g, bases[g], len(of) - bases[g]) for g, of in found.items()),
        counts=tuple(
            _count(theme, group, tallies[group][theme], bases[group])
            for theme in ids
            for group in found
        ),
    )


def _count(theme: str, group: str | None, letters: int, base: int) -> ThemeCount:
    percent = round(100 * letters / base, 1) if base else None
    return ThemeCount(theme, theme_name(theme), group, letters, base, percent, base < SMALL_BASE)

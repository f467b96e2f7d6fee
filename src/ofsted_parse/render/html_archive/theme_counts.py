"""The pictures of the themes: which share of the letters of a year or a region asks for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ofsted_parse.render import phrases
from ofsted_parse.render.html_archive.counts import Mark, Picture, Shape, in_order
from ofsted_parse.render.html_archive.data import Entry
from ofsted_parse.render.theme_groups import SMALL, SMALL_NOTE, counted, share
from ofsted_parse.themes import ThemeGroup, count_themes

_CAPTION = (
    "Of a hundred letters so many ask for the theme; of how many letters it is a share stands with "
    "each {name}. "
)


def theme_pictures(entries: Sequence[Entry]) -> list[Picture]:
    """Themes by year and by region; none where no letter has a list that asks for something."""
    if not any(entry.themes for entry in entries):
        return []
    return list(_pictures(entries))


def _pictures(entries: Sequence[Entry]) -> Iterator[Picture]:
    years = {entry.year for entry in entries if entry.themes}
    regions = {entry.region for entry in entries if entry.themes}
    yield _picture("year", [(one.year, one.themes) for one in entries], in_order(years))
    yield _picture("region", [(one.region, one.themes) for one in entries], in_order(regions))


def _picture(
    name: str, letters: Sequence[tuple[str, tuple[str, ...]]], groups: Sequence[str]
) -> Picture:
    shown = [(group, themes) for group, themes in letters if group in groups]
    table = count_themes(shown, groups)
    rows = table.by_theme()
    columns = {group.group: _column(group) for group in table.groups}
    small = f" {SMALL_NOTE}." if any(group.small for group in table.groups) else ""
    return Picture(
        title=f"Themes by {name}",
        caption=_CAPTION.format(name=name) + counted(table, name) + small,
        shape=Shape.CELLS,
        by=name,
        rows=tuple(columns.values()),
        marks=tuple(
            Mark(columns[one.group], one.name, "accent", round(100 * one.letters / one.of_letters))
            for row in rows.values()
            for one in row
        ),
        columns=("Theme", *columns.values()),
        table=tuple((row[0].name, *map(share, row)) for row in rows.values()),
        digits=".0f",
        themes={row[0].name: theme for theme, row in rows.items()},
    )


def _column(group: ThemeGroup) -> str:
    """A year or region with its base: '2023 of 41'."""
    return f"{phrases.clean(group.group or '')} of {group.letters}{SMALL if group.small else ''}"

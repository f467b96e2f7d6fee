"""What the letters of a database ask for, counted by theme."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import replace
from enum import StrEnum
from itertools import groupby
from operator import itemgetter

from ofsted_parse.model import Area, Grade
from ofsted_parse.store.filters import Filters, Places
from ofsted_parse.themes import ASKING, OTHER, ThemeTable, count_themes

#: Every finding of the lists that ask, with its themes, and each letter's groups. The view
#: `theme_items` gives the same themes; over 300 letters it takes more than half a second.
_ASKED = """
    WITH asked AS (
        SELECT findings.letter_id, part, findings.position, item, theme
        FROM findings LEFT JOIN finding_themes ON finding_id = findings.id
        WHERE part IN ({parts})
    )
    SELECT
        letters.id, part, item, theme,
        substr(dated, 1, 4) AS year, region, kind,
        coalesce(authority, authority_printed) AS authority,
        (
            SELECT area || ':' || coalesce(grade, 'as_printed') FROM judgements
            WHERE letter_id = letters.id AND area IN ('overall_effectiveness', 'send_outcome')
            ORDER BY position
        ) AS judgement
    FROM letters LEFT JOIN asked ON asked.letter_id = letters.id
    WHERE {condition}
    ORDER BY letters.id, part, asked.position
"""
_MARKS = ", ".join(f"'{part.value}'" for part in ASKING)


class By(StrEnum):
    """What letters can be grouped by; `judgement` is the overall one, or the outcome of a SEND."""

    YEAR = "year"
    REGION = "region"
    KIND = "kind"
    AUTHORITY = "authority"
    JUDGEMENT = "judgement"


_JUDGED = [
    f"{area.value}:{grade}"
    for area in (Area.OVERALL_EFFECTIVENESS, Area.SEND_OUTCOME)
    for grade in (*(grade.value for grade in Grade), "as_printed")
]


def theme_table(
    connection: sqlite3.Connection, filters: Filters, by: By | None = None
) -> ThemeTable:
    """The themes of the letters, in the groups of their year, region … or all in one, `None`."""
    found = list(_letters(connection, filters))
    if by is None:
        return count_themes(((None, themes) for _, themes in found), [None])
    order = _JUDGED.index if by is By.JUDGEMENT else str
    groups = {row[by.value] for row, _ in found}
    known = sorted((group for group in groups if group is not None), key=order)
    nothing = [None] if None in groups else []
    return count_themes(((row[by.value], themes) for row, themes in found), [*known, *nothing])


def themes_beside(
    connection: sqlite3.Connection, filters: Filters, columns: Mapping[str, Places | None]
) -> ThemeTable:
    """The themes of several groups of places; a letter counts in each that it belongs to."""
    letters = [
        (name, themes)
        for name, places in columns.items()
        for _, themes in _letters(connection, replace(filters, places=places))
    ]
    return count_themes(letters, columns)


def _letters(
    connection: sqlite3.Connection, filters: Filters
) -> Iterator[tuple[sqlite3.Row, set[str]]]:
    """A row of each letter, for its groups, and the themes of its items."""
    condition, values = filters.condition()
    rows = connection.execute(_ASKED.format(parts=_MARKS, condition=condition), values)
    for _, of_letter in groupby(rows, itemgetter("id")):
        found = list(of_letter)
        yield found[0], _themes(found)


def _themes(rows: list[sqlite3.Row]) -> set[str]:
    """The themes of all items: bullets below an item count with it, `other` only alone."""
    items: dict[tuple[str, int], set[str]] = {}
    part, item = None, None
    for row in rows:
        if row["part"] != part:
            part, item = row["part"], None
        item = item if row["item"] is None else row["item"]
        if item is not None and row["theme"]:
            items.setdefault((row["part"], item), set()).add(row["theme"])
    other = {OTHER.id}
    return {theme for themes in items.values() for theme in (themes - other or themes)}

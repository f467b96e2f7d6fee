"""Which letters a database holds."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import date

from ofsted_parse.store.filters import Filters
from ofsted_parse.store.letters import read_day

_LETTERS = """
    SELECT
        letters.*,
        (SELECT count(*) FROM warnings WHERE letter_id = letters.id) AS doubts,
        (SELECT count(*) FROM copies WHERE letter_id = letters.id) AS further,
        (SELECT input FROM press_articles WHERE press_id = letters.id AND nearness = 1) AS report
    FROM letters
    WHERE {condition}
    ORDER BY dated IS NULL, dated DESC, coalesce(authority, authority_printed), id
"""


@dataclass(frozen=True, slots=True)
class ListedLetter:
    """A letter of a database: what it is, where it came from and when.

    `copies` are further documents with the same letter. `report` is the file of the letter that a
    press article is about, as far as its authority and date tell.
    """

    id: int
    authority: str | None
    la_code: str | None
    region: str | None
    kind: str
    title: str | None
    loaded: date | None
    date: date | None
    warnings: int
    copies: int
    report: str | None
    file: str


def listed_letters(connection: sqlite3.Connection, filters: Filters) -> list[ListedLetter]:
    """The letters for which the filters hold, the latest first."""
    condition, values = filters.condition()
    rows = connection.execute(_LETTERS.format(condition=condition), values)
    return [_listed(row) for row in rows]


def _listed(row: sqlite3.Row) -> ListedLetter:
    return ListedLetter(
        id=row["id"],
        authority=row["authority"] or row["authority_printed"],
        la_code=row["la_code"],
        region=row["region"],
        kind=row["kind"],
        title=row["title"],
        date=read_day(row["dated"]),
        loaded=read_day(row["loaded"]),
        warnings=row["doubts"],
        copies=row["further"],
        report=row["report"],
        file=row["input"],
    )

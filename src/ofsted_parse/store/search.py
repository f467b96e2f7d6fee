"""Full-text search over the findings of a database."""

from __future__ import annotations

import re
import secrets
import sqlite3
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ofsted_parse.store.filters import Filters, QuestionError
from ofsted_parse.store.letters import read_day
from ofsted_parse.store.words import Query, query_of

#: 'No limit' to SQLite.
_ALL = -1
_HITS = """
    SELECT
        letters.authority, letters.authority_printed, letters.la_code, letters.region,
        letters.dated, letters.kind, letters.title, letters.input, letters.pages,
        findings.part, sections.heading, findings.type, findings.number, findings.text,
        findings.page, findings.end_page, {marked} AS marked
    FROM {findings}
    JOIN letters ON letters.id = findings.letter_id
    LEFT JOIN sections ON sections.id = findings.section_id
    WHERE {condition}
    ORDER BY {order}
    LIMIT :limit
"""
_COUNT = """
    SELECT count(*) FROM {findings} JOIN letters ON letters.id = findings.letter_id
    WHERE {condition}
"""
_INDEXED = "findings_fts JOIN findings ON findings.id = findings_fts.rowid"
_MARKED = "highlight(findings_fts, 0, :opens, :closes)"
_MATCHING = "findings_fts MATCH :words"
_TYPED_FIRST = (
    "findings.id NOT IN (SELECT rowid FROM findings_fts WHERE findings_fts MATCH :typed), "
)


class Sort(StrEnum):
    """What comes first: the best hits, or the latest inspections."""

    RELEVANCE = "relevance"
    DATE = "date"


_ORDER = {
    # What was typed comes before its other names, however rare these are.
    Sort.RELEVANCE: "{typed}findings_fts.rank, letters.dated DESC, findings.id",
    Sort.DATE: "letters.dated IS NULL, letters.dated DESC, letters.id, findings.position",
}


@dataclass(frozen=True, slots=True)
class Match:
    """Where a word that was searched for stands in a text: from `start` to before `end`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hit:
    """One finding with the words searched for, and where it stands."""

    authority: str | None
    la_code: str | None
    region: str | None
    date: date | None
    kind: str
    title: str | None
    file: str
    part: str
    heading: str | None
    type: str
    number: str | None
    #: None where the document is a text, which has no pages.
    page: int | None
    end_page: int | None
    text: str
    matches: tuple[Match, ...]


@dataclass(frozen=True, slots=True)
class Hits:
    """The first hits, how many there are in all, and the other names that were looked for too."""

    hits: tuple[Hit, ...]
    total: int
    also: tuple[str, ...] = ()


def search(  # noqa: PLR0913 - how to search, by name
    connection: sqlite3.Connection,
    words: str,
    filters: Filters,
    limit: int | None = None,
    *,
    exact: bool = False,
    sort: Sort = Sort.RELEVANCE,
) -> Hits:
    """The findings that hold the words, or all of them where no words are given, by date then.

    Other names of what the words stand for are looked for too, unless it is to be `exact`.
    By relevance those with what was typed come first. QuestionError where the words are no query.
    """
    condition, values = filters.condition()
    # No document can hold these marks by accident or on purpose.
    opens, closes = (f"<{secrets.token_hex(8)}>" for _ in range(2))
    values |= {"opens": opens, "closes": closes, "limit": _ALL if limit is None else limit}
    also: tuple[str, ...] = ()
    if words.strip():
        values["words"], also, typed = _query(connection, words, exact)
        order = _ORDER[sort].format(typed=_TYPED_FIRST if typed else "")
        values |= {"typed": typed} if typed else {}
        how = {"findings": _INDEXED, "condition": f"{_MATCHING} AND {condition}"}
        statement = _HITS.format(**how, marked=_MARKED, order=order)
    else:
        how = {"findings": "findings", "condition": condition}
        statement = _HITS.format(**how, marked="findings.text", order=_ORDER[Sort.DATE])
    found = connection.execute(statement, values).fetchall()
    hits = tuple(_hit(row, _matches(row["marked"], opens, closes)) for row in found)
    if limit is None or len(hits) < limit:
        return Hits(hits, len(hits), also)
    (total,) = connection.execute(_COUNT.format(**how), values).fetchone()
    return Hits(hits, total, also)


def _query(connection: sqlite3.Connection, words: str, exact: bool) -> Query:
    """The query for the words, tried out, so that what is wrong with it is told from the rest."""
    query = query_of(words, exact=exact)
    try:
        trial = "SELECT 1 FROM findings_fts WHERE findings_fts MATCH ?"
        connection.execute(trial, [query.match])
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_ERROR:
            raise
        raise QuestionError(f"'{words}' is no query ({error})", "ask for less at once") from error
    return query


def _hit(row: sqlite3.Row, matches: tuple[Match, ...]) -> Hit:
    paged = row["pages"] is not None
    return Hit(
        authority=row["authority"] or row["authority_printed"],
        la_code=row["la_code"],
        region=row["region"],
        date=read_day(row["dated"]),
        kind=row["kind"],
        title=row["title"],
        file=row["input"],
        part=row["part"],
        heading=row["heading"],
        type=row["type"],
        number=row["number"],
        page=row["page"] if paged else None,
        end_page=row["end_page"] if paged else None,
        text=row["text"],
        matches=matches,
    )


def _matches(marked: str, opens: str, closes: str) -> tuple[Match, ...]:
    """The places of the marks, counted in the text without them."""
    matches, place, start = [], 0, 0
    for piece in re.split(f"({opens}|{closes})", marked):
        if piece == opens:
            start = place
        elif piece == closes:
            matches.append(Match(start, place))
        else:
            place += len(piece)
    return tuple(matches)

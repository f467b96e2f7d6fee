"""Full-text search over the findings of a database."""

from __future__ import annotations

import re
import secrets
import sqlite3
from dataclasses import dataclass
from datetime import date

from ofsted_parse.store.filters import Filters, QuestionError
from ofsted_parse.store.letters import read_day
from ofsted_parse.wording import mended, plain

#: 'No limit' to SQLite.
_ALL = -1
#: A quoted phrase, a sign of the search language, or what stands between them.
_PIECE = re.compile(r'"(?:[^"]|"")*"?|[()*^+,]|[^\s"()*^+,]+')
#: What the search language takes as a word without quotes.
_BARE = re.compile(r"[A-Za-z0-9_\x80-\U0010ffff]+")
_HITS = """
    SELECT
        letters.authority, letters.authority_printed, letters.la_code, letters.region,
        letters.dated, letters.kind, letters.title, letters.input, letters.pages,
        findings.part, sections.heading, findings.type, findings.number, findings.text,
        findings.page, findings.end_page,
        highlight(findings_fts, 0, :opens, :closes) AS marked
    FROM findings_fts
    JOIN findings ON findings.id = findings_fts.rowid
    JOIN letters ON letters.id = findings.letter_id
    LEFT JOIN sections ON sections.id = findings.section_id
    WHERE findings_fts MATCH :words AND {condition}
    ORDER BY findings_fts.rank, letters.dated DESC, findings.id
    LIMIT :limit
"""
_COUNT = """
    SELECT count(*)
    FROM findings_fts
    JOIN findings ON findings.id = findings_fts.rowid
    JOIN letters ON letters.id = findings.letter_id
    WHERE findings_fts MATCH :words AND {condition}
"""


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
    """The best hits, and how many there are in all."""

    hits: tuple[Hit, ...]
    total: int


def search(
    connection: sqlite3.Connection, words: str, filters: Filters, limit: int | None = None
) -> Hits:
    """The findings that hold the words, the best first; QuestionError where they are no query."""
    condition, values = filters.condition()
    # No document can hold these marks by accident or on purpose.
    opens, closes = (f"<{secrets.token_hex(8)}>" for _ in range(2))
    values |= {"words": _query(connection, words), "opens": opens, "closes": closes}
    values["limit"] = _ALL if limit is None else limit
    found = connection.execute(_HITS.format(condition=condition), values).fetchall()
    hits = tuple(_hit(row, _matches(row["marked"], opens, closes)) for row in found)
    if limit is None or len(hits) < limit:
        return Hits(hits, len(hits))
    (total,) = connection.execute(_COUNT.format(condition=condition), values).fetchone()
    return Hits(hits, total)


def query_of(words: str) -> str:
    """The words as the search language takes them: quoted where they hold more than letters.

    >>> query_of("multi-agency AND (visit* OR s.47)")
    '"multi-agency" AND ( visit * OR "s.47" )'
    """
    return " ".join(_quoted(piece) for piece in _PIECE.findall(plain(words)))


def _quoted(piece: str) -> str:
    stands = piece in "()*^+," or piece.startswith('"') or _BARE.fullmatch(piece)
    return piece if stands else f'"{piece}"'


def _query(connection: sqlite3.Connection, words: str) -> str:
    """The query for the words, tried out, so that what is wrong with it is told from the rest."""
    query = query_of(mended(words).replace("\0", " "))
    try:
        connection.execute("SELECT 1 FROM findings_fts WHERE findings_fts MATCH ?", [query])
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_ERROR:
            raise
        raise QuestionError(
            f"'{words}' is no query ({error})",
            'put "quotation marks" around a phrase, and AND, OR, NOT between words',
        ) from error
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

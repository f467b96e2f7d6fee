"""What came to a database since a day, and which grades moved by it."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace
from datetime import date

from ofsted_parse.comparing.judgements import JudgementChange, Movement, compare_judgements
from ofsted_parse.model import Judgement
from ofsted_parse.store.filters import Filters
from ofsted_parse.store.letters import read_day, read_judgement
from ofsted_parse.store.listing import ListedLetter, listed_letters

_BEFORE = """
    SELECT older.id, older.dated, older.input FROM letters AS older JOIN letters AS newer
        ON older.kind = newer.kind AND older.dated < newer.dated
        AND coalesce(older.la_code, older.authority, older.authority_printed)
            = coalesce(newer.la_code, newer.authority, newer.authority_printed)
    WHERE newer.id = ?
    ORDER BY older.dated DESC, older.id DESC LIMIT 1
"""
_STILL = frozenset({Movement.SAME})


@dataclass(frozen=True, slots=True)
class Change:
    """A letter that came, and the grades that moved since the one before it of the same kind.

    It came `by_date` where it is dated since then, `by_loading` where it was loaded since then.
    `before` and `before_file` are None where the database holds no earlier one.
    """

    letter: ListedLetter
    by_date: bool
    by_loading: bool
    before: date | None
    before_file: str | None
    moved: tuple[JudgementChange, ...]


def changes(connection: sqlite3.Connection, filters: Filters, since: date) -> list[Change]:
    """The letters that are dated or were loaded since that day, the latest first."""
    letters = listed_letters(connection, replace(filters, since=None))
    return [_change(connection, letter, since) for letter in letters if _came(letter, since)]


def _came(letter: ListedLetter, since: date) -> bool:
    return _since(letter.date, since) or _since(letter.loaded, since)


def _since(day: date | None, since: date) -> bool:
    return day is not None and day >= since


def _change(connection: sqlite3.Connection, letter: ListedLetter, since: date) -> Change:
    older = connection.execute(_BEFORE, [letter.id]).fetchone()
    moved: tuple[JudgementChange, ...] = ()
    if older:
        compared = compare_judgements(
            _judgements(connection, older["id"]), _judgements(connection, letter.id)
        )
        moved = tuple(one for one in compared if one.movement not in _STILL)
    return Change(
        letter=letter,
        by_date=_since(letter.date, since),
        by_loading=_since(letter.loaded, since),
        before=read_day(older["dated"]) if older else None,
        before_file=older["input"] if older else None,
        moved=moved,
    )


def _judgements(connection: sqlite3.Connection, letter_id: int) -> list[Judgement]:
    rows = connection.execute(
        "SELECT * FROM judgements WHERE letter_id = ? ORDER BY position", [letter_id]
    )
    return list(map(read_judgement, rows))

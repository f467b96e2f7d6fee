"""Writing letters into a database, so that writing them again changes nothing."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path

from ofsted_parse.model import Letter
from ofsted_parse.outcome import Outcome, Refusal
from ofsted_parse.store.alike import Place, Settled, fingerprint, give_way, settle
from ofsted_parse.store.database import opened_to_write
from ofsted_parse.store.rows import (
    Row,
    finding_rows,
    finding_theme_rows,
    footnote_rows,
    judgement_rows,
    letter_row,
    people_rows,
    section_rows,
    storable,
    theme_rows,
    warning_rows,
)

_IN_LETTER = ("letter_id", "position")
#: Of the columns of `letters`, the one that stays as it was first written.
_FIRST = ("loaded",)
#: Told of an input: what became of it, and what that means for the database.
Tell = Callable[[str, str, str], None]
_TOLD = {
    Place.BESIDE: ("the same letter as {other}, saved again", "the database holds it once"),
    Place.OF_THE_OTHER: (
        "the same letter as {other} was, saved again",
        "it takes the place of the one loaded before",
    ),
}


def load(outcomes: Iterable[Outcome], path: Path, tell: Tell | None = None) -> None:
    """Write each outcome in a transaction of its own; OutputError where that is not possible.

    What is killed in between leaves all letters before it whole, and none of the one at hand.
    `tell` is called for a letter that the database holds already in other bytes.
    """
    with opened_to_write(path) as connection:
        _write_names(connection)
        for outcome in outcomes:
            connection.execute("BEGIN IMMEDIATE")
            with connection:
                settled = write(connection, outcome)
            if tell and settled.other:
                reason, advice = _TOLD[settled.place]
                tell(outcome.name, reason.format(other=settled.other), advice)


def write(connection: sqlite3.Connection, outcome: Outcome) -> Settled:
    """Write one outcome, in the transaction of the caller; where a letter went."""
    if outcome.letter:
        return _write_letter(connection, outcome, outcome.letter)
    if outcome.refusal:
        _write_refusal(connection, outcome.name, outcome.refusal)
    return Settled(Place.ITS_OWN)


def _write_letter(connection: sqlite3.Connection, outcome: Outcome, letter: Letter) -> Settled:
    today = date.today().isoformat()
    row = letter_row(outcome, letter) | {"fingerprint": fingerprint(letter), "loaded": today}
    connection.execute("DELETE FROM refusals WHERE input = :input", row)
    settled = settle(connection, row)
    if settled.place is not Place.BESIDE:
        _write_rows(connection, row, letter)
    return settled


def _write_rows(connection: sqlite3.Connection, row: Row, letter: Letter) -> None:
    """A letter with all that is in it."""
    # What the site had at this address before is no letter of its own beside it.
    replaced = "SELECT id FROM letters WHERE url = :url AND sha256 <> :sha256"
    for (older,) in connection.execute(replaced, row).fetchall():
        give_way(connection, older)
    _upsert(connection, "letters", ("sha256", "document"), [row], _FIRST)
    # A file is held as one letter, or as those that it was split into, but never as both.
    one_or_several = "sha256 = :sha256 AND (document = 0) <> (:document = 0)"
    connection.execute(f"DELETE FROM letters WHERE {one_or_several}", row)  # noqa: S608 - our own
    held = "SELECT id FROM letters WHERE sha256 = :sha256 AND document = :document"
    found = connection.execute(held, row)
    letter_id = int(found.fetchone()["id"])
    sections = section_rows(letter)
    _upsert(connection, "sections", _IN_LETTER, _owned(letter_id, sections))
    for table, rows in {
        "findings": finding_rows(letter, _section_ids(connection, letter_id)),
        "judgements": judgement_rows(letter),
        "people": people_rows(letter),
        "footnotes": footnote_rows(letter),
        "warnings": warning_rows(letter),
    }.items():
        _upsert(connection, table, _IN_LETTER, _owned(letter_id, rows))
        _drop_others(connection, table, letter_id, rows)
    _write_themes(connection, letter_id, letter)
    # The sections last, when no finding stands under those that go.
    _drop_others(connection, "sections", letter_id, sections)


def _write_names(connection: sqlite3.Connection) -> None:
    """The themes as this version of the program declares them."""
    connection.execute("BEGIN IMMEDIATE")
    with connection:
        _upsert(connection, "themes", ("id",), theme_rows())


def _write_themes(connection: sqlite3.Connection, letter_id: int, letter: Letter) -> None:
    """The themes of the findings; rows that are there already stay as they are."""
    placed = connection.execute(
        "SELECT position, id FROM findings WHERE letter_id = ?", [letter_id]
    )
    wanted = finding_theme_rows(letter, dict(map(tuple, placed)))
    there = {
        tuple(row)
        for row in connection.execute(
            "SELECT finding_id, finding_themes.position, theme FROM finding_themes"
            " JOIN findings ON findings.id = finding_id WHERE letter_id = ?",
            [letter_id],
        )
    }
    gone = [row[:2] for row in there.difference(wanted)]
    drop = "DELETE FROM finding_themes WHERE finding_id = ? AND position = ?"
    connection.executemany(drop, gone)
    new = [row for row in wanted if row not in there]
    connection.executemany("INSERT INTO finding_themes VALUES (?, ?, ?)", new)


def _write_refusal(connection: sqlite3.Connection, name: str, refusal: Refusal) -> None:
    row: Row = {
        "input": name,
        "code": refusal.code,
        "reason": refusal.reason,
        "advice": refusal.advice,
    }
    _upsert(connection, "refusals", ("input",), [storable(row)])


def _drop_others(
    connection: sqlite3.Connection, table: str, letter_id: int, rows: Sequence[Row]
) -> None:
    """Delete what an earlier reading of the letter had in more places than this one."""
    connection.execute(
        f"DELETE FROM {table} WHERE letter_id = ?"  # noqa: S608 - our own name
        " AND position NOT IN (SELECT value FROM json_each(?))",
        (letter_id, json.dumps([row["position"] for row in rows])),
    )


def _upsert(
    connection: sqlite3.Connection,
    table: str,
    key: Sequence[str],
    rows: Sequence[Row],
    first: Sequence[str] = (),
) -> None:
    """Insert the rows, and change those whose key is there already and whose values differ.

    The columns in `first` stay as they were first written.
    """
    if not rows:
        return
    columns = list(rows[0])
    others = [column for column in columns if column not in (*key, *first)]
    old, new = ", ".join(others), ", ".join(f"excluded.{column}" for column in others)
    connection.executemany(
        f"INSERT INTO {table} ({', '.join(columns)})"  # noqa: S608 - our own names
        f" VALUES ({', '.join(f':{column}' for column in columns)})"
        f" ON CONFLICT ({', '.join(key)}) DO UPDATE SET ({old}) = ({new})"
        f" WHERE ({', '.join(f'{table}.{column}' for column in others)}) IS NOT ({new})",
        rows,
    )


def _owned(letter_id: int, rows: Sequence[Row]) -> list[Row]:
    return [{"letter_id": letter_id, **row} for row in rows]


def _section_ids(connection: sqlite3.Connection, letter_id: int) -> dict[int, int]:
    found = connection.execute("SELECT position, id FROM sections WHERE letter_id = ?", [letter_id])
    return {row["position"]: row["id"] for row in found}

"""One letter is one letter: copies of it in other bytes are told by what they say."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Mapping
from enum import Enum, auto
from pathlib import Path
from typing import Any, NamedTuple

from ofsted_parse.model import Letter
from ofsted_parse.store.database import folder_of
from ofsted_parse.store.rows import Row
from ofsted_parse.wording import plain

_DOCUMENT = (
    *("sha256", "document", "first_page", "last_page", "name", "input", "url", "published_online"),
)
_NAMES, _MARKS = ", ".join(_DOCUMENT), ", ".join(f":{name}" for name in _DOCUMENT)


class Place(Enum):
    """Where a document that holds a known letter goes."""

    #: It is known by its bytes, or no other is like it.
    ITS_OWN = auto()
    #: It takes the place of the one before, whose row it keeps.
    OF_THE_OTHER = auto()
    #: The other stays, and it is noted as a copy.
    BESIDE = auto()


class Settled(NamedTuple):
    """What became of a document, and where the other one was found that holds the same letter."""

    place: Place
    other: str | None = None


def fingerprint(letter: Letter) -> str:
    """The same for documents of one kind, authority and dates with the same findings.

    Pages, boxes and the bytes do not count, nor how spaces and quotation marks are set. A letter
    without findings is like no other: nothing says that two of them are one.
    """
    texts = [(part.value, _words(finding.text)) for part, finding in letter.findings()]
    if not texts:
        return letter.source.sha256
    authority = letter.authority
    name = (authority.name or _words(authority.printed)) if authority else None
    days = (letter.published, letter.inspection.start, letter.inspection.end)
    what = [letter.kind, name, [str(day) for day in days], texts]
    return hashlib.sha256(json.dumps(what).encode()).hexdigest()


def settle(connection: sqlite3.Connection, row: Row) -> Settled:
    """Find the document its place among those with the same letter; `row` is one of `letters`.

    A copy stays beside the letter while the file of that letter is there, so that loading both
    again and again changes nothing. What was fetched goes before what was not.
    """
    twin = _twin(connection, row)
    if twin is None:
        _forget(connection, row)
        return Settled(Place.ITS_OWN)
    folder = folder_of(connection)
    if not _goes_before(row, twin, folder):
        _note(connection, twin["id"], row)
        return Settled(Place.BESIDE, twin["input"])
    _forget(connection, row)
    connection.execute(
        "UPDATE letters SET (sha256, document) = (:sha256, :document) WHERE id = :id",
        {**row, "id": twin["id"]},
    )
    if _file(twin) != _file(row) and _is_there(_file(twin), folder):
        _note(connection, twin["id"], dict(twin))
    return Settled(Place.OF_THE_OTHER, twin["input"])


def give_way(connection: sqlite3.Connection, letter_id: int) -> None:
    """Take a document's letter out, or put the first of its copies in its place."""
    copy = connection.execute(
        f"SELECT id, {_NAMES} FROM copies WHERE letter_id = ? ORDER BY id",  # noqa: S608 - ours
        [letter_id],
    ).fetchone()
    if copy is None:
        connection.execute("DELETE FROM letters WHERE id = ?", [letter_id])
        return
    connection.execute("DELETE FROM copies WHERE id = ?", [copy["id"]])
    connection.execute(
        f"UPDATE letters SET ({_NAMES}) = ({_MARKS}) WHERE id = :letter_id",  # noqa: S608 - ours
        {**dict(copy), "letter_id": letter_id},
    )


def _twin(connection: sqlite3.Connection, row: Row) -> sqlite3.Row | None:
    """The letter that says the same in other bytes; None for a document that has its own row."""
    found: sqlite3.Row | None = connection.execute(
        f"SELECT id, {_NAMES} FROM letters"  # noqa: S608 - our own names
        " WHERE fingerprint = :fingerprint AND sha256 <> :sha256 AND NOT EXISTS"
        " (SELECT 1 FROM letters WHERE (sha256, document) = (:sha256, :document)) ORDER BY id",
        row,
    ).fetchone()
    return found


def _goes_before(row: Row, twin: sqlite3.Row, folder: Path) -> bool:
    """Whether it is the same file, or the same address, saved again, or the only one left."""
    if _file(row) == _file(twin):
        return True
    if row["url"] or twin["url"]:
        return row["url"] == twin["url"] or twin["url"] is None
    return not _is_there(_file(twin), folder)


def file_of(name: str, document: int | None) -> str:
    """The name of the file that a document of that number is in.

    >>> file_of("pack.pdf#2", 2), file_of("letter.pdf", 0)
    ('pack.pdf', 'letter.pdf')
    """
    return name.removesuffix(f"#{document}") if document else name


def _file(row: Mapping[str, Any] | sqlite3.Row) -> str:
    return file_of(row["input"], row["document"])


def _is_there(name: str, folder: Path) -> bool:
    """Whether the file of that name exists, or the zip file that it is in.

    It is called as it was given, or as it is seen from the `folder` of the database.
    """
    places = (Path(name), folder / name)
    return any(one.exists() or any(up.is_file() for up in one.parents) for one in places)


def _note(connection: sqlite3.Connection, letter_id: int, row: Row) -> None:
    values = {**row, "letter_id": letter_id}
    connection.execute(
        f"INSERT INTO copies (letter_id, {_NAMES}) VALUES (:letter_id, {_MARKS})"  # noqa: S608
        " ON CONFLICT (sha256, document)"
        f" DO UPDATE SET (letter_id, {_NAMES}) = (:letter_id, {_MARKS})"
        f" WHERE (copies.letter_id, {', '.join(f'copies.{name}' for name in _DOCUMENT)})"
        f" IS NOT (:letter_id, {_MARKS})",
        values,
    )


def _forget(connection: sqlite3.Connection, row: Row) -> None:
    """What stands as a letter is no copy, and what was at its address before is gone."""
    known = "DELETE FROM copies WHERE sha256 = :sha256 AND"
    connection.execute(f"{known} (document = :document OR (document = 0) <> (:document = 0))", row)
    connection.execute("DELETE FROM copies WHERE url = :url AND sha256 <> :sha256", row)


def _words(text: str) -> str:
    return " ".join(plain(text).casefold().split())

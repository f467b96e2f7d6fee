"""Taking letters out of a database, one by one or where their files are gone."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from ofsted_parse.outcome import Outcome
from ofsted_parse.store.alike import Settled, file_of, give_way
from ofsted_parse.store.database import folder_of, opened_to_write
from ofsted_parse.store.filters import QuestionError
from ofsted_parse.store.loading import write


class Named(NamedTuple):
    """A letter of a database, as it is told from others."""

    id: int
    input: str
    title: str | None


def named(connection: sqlite3.Connection, words: Iterable[str]) -> list[Named]:
    """The letters of these ids or files, each once; QuestionError where one is none, or several."""
    return list(dict.fromkeys(_named(connection, word) for word in words))


def remove(path: Path, letters: Iterable[Named]) -> None:
    """Take letters out with all that is in them, and the notes of their copies."""
    with opened_to_write(path) as connection:
        connection.execute("BEGIN IMMEDIATE")
        with connection:
            _delete(connection, letters)


def replace_letter(path: Path, old: Named, new: Outcome) -> Settled:
    """Take one letter out and write another, both or neither."""
    with opened_to_write(path) as connection:
        connection.execute("BEGIN IMMEDIATE")
        with connection:
            _delete(connection, [old])
            return write(connection, new)


def prune(path: Path, folders: Iterable[str], read: Mapping[str, str | None]) -> list[str]:
    """Take out what was loaded from the folders and is no longer there; the names of what went.

    `read` has the files that a run over these folders found, each with the SHA-256 of its bytes,
    None where it could not be read: what was loaded from that one before stays.
    """
    tops = [os.path.abspath(folder) for folder in folders]  # noqa: PTH100 - leaves links as they are
    found = {os.path.abspath(name): digest for name, digest in read.items()}  # noqa: PTH100 - as above
    gone = []
    with opened_to_write(path) as connection:
        folder = folder_of(connection)
        connection.execute("BEGIN IMMEDIATE")
        with connection:
            for table in ("copies", "letters", "refusals"):
                for row in connection.execute(_INPUTS[table]).fetchall():
                    places = [at for at in _places(row, folder) if _is_below(at, tops)]
                    if places and all(_is_gone(at, row["sha256"], found) for at in places):
                        gone += [row["input"]] if table == "letters" else []
                        _drop(connection, table, row["id"])
    return gone


_INPUTS = {
    "letters": "SELECT id, input, document, sha256 FROM letters ORDER BY input",
    "copies": "SELECT id, input, document, sha256 FROM copies",
    "refusals": "SELECT id, input, 0 AS document, NULL AS sha256 FROM refusals",
}


#: The path as it was given, or its last part.
_OF_THAT_NAME = ":word IN (input, name) OR substr(input, -1 - length(:word)) = '/' || :word"


def _named(connection: sqlite3.Connection, word: str) -> Named:
    where = "id = :word" if word.isdigit() else _OF_THAT_NAME
    found = connection.execute(
        f"SELECT id, input, title FROM letters WHERE {where} ORDER BY id",  # noqa: S608 - ours
        {"word": word},
    ).fetchall()
    if len(found) == 1:
        return Named(*found[0])
    if not found:
        raise QuestionError(f"it holds no letter '{word}'", "see ofsted-parse letters DATABASE")
    ids = ", ".join(str(row["id"]) for row in found)
    raise QuestionError(f"'{word}' is {len(found)} letters", f"name one by its id: {ids}")


def _delete(connection: sqlite3.Connection, letters: Iterable[Named]) -> None:
    connection.executemany("DELETE FROM letters WHERE id = ?", [[one.id] for one in letters])


def _drop(connection: sqlite3.Connection, table: str, row_id: int) -> None:
    if table == "letters":
        give_way(connection, row_id)
    else:
        connection.execute(f"DELETE FROM {table} WHERE id = ?", [row_id])  # noqa: S608 - our name


def _places(row: sqlite3.Row, folder: Path) -> tuple[str, str]:
    """Where the file of a letter lies: by its name as given, or as seen from the database."""
    name = file_of(row["input"], row["document"])
    return os.path.abspath(name), os.path.abspath(folder / name)  # noqa: PTH100 - as above


def _is_below(place: str, tops: Iterable[str]) -> bool:
    return any(place.startswith(os.path.join(top, "")) for top in tops)  # noqa: PTH118 - as above


def _is_gone(place: str, digest: str | None, found: Mapping[str, str | None]) -> bool:
    """Whether no file was found there, or one of other bytes."""
    if place not in found:
        return True
    now = found[place]
    return now is not None and digest is not None and digest != now

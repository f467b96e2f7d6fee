"""Opening a database: a new one gets the tables, one that is not ours is left alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from ofsted_parse.errors import OutputError, UnreadableInput, UnsupportedInput

SCHEMA_VERSION = 3

_SCHEMA = Path(__file__).parent / "schema.sql"
#: 'Ofst' in the file's header, where `file` and SQLite look for whose database it is.
_APPLICATION = int.from_bytes(b"Ofst", "big")
#: Seconds to wait for another program that is writing.
_PATIENCE = 30
_HOW_TO_MAKE = "make one with ofsted-parse LETTERS --output NAME.sqlite"
_PROBLEMS = {
    "SQLITE_BUSY": ("another program is writing to it", "wait until it has ended"),
    "SQLITE_CANTOPEN": ("it cannot be opened", "check its folder and its permissions"),
    "SQLITE_CORRUPT": ("the database is damaged", "load the letters into a new one"),
    "SQLITE_FULL": ("the disk is full", "make room on it"),
    "SQLITE_NOTADB": ("this is no SQLite database", "choose another name"),
    "SQLITE_PERM": ("it must not be written", "choose a place where you may write"),
    "SQLITE_READONLY": ("it must not be written", "choose a place where you may write"),
}


@contextmanager
def opened_to_write(path: Path) -> Iterator[sqlite3.Connection]:
    """The database at the path, made if there is none; OutputError where that cannot be."""
    try:
        with closing(_connect(path, "rwc")) as connection:
            _claim(connection)
            yield connection
    except sqlite3.Error as error:
        reason, advice = _problem(error)
        raise OutputError(f"the database could not be written: {reason}", advice) from error


@contextmanager
def opened_to_read(path: Path) -> Iterator[sqlite3.Connection]:
    """The database at the path; InputError where there is none of ours."""
    if not path.exists():
        raise UnreadableInput("there is no such file", "check the path")
    try:
        # Not read-only: what a loader that was killed has left behind is rolled back on opening.
        with closing(_connect(path, "rw")) as connection:
            _check(connection)
            connection.execute("PRAGMA query_only = ON")
            yield connection
    except sqlite3.Error as error:
        reason, advice = _problem(error)
        if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_NOTADB:
            raise UnsupportedInput(reason, _HOW_TO_MAKE) from error
        raise UnreadableInput(f"the database could not be read: {reason}", advice) from error


def folder_of(connection: sqlite3.Connection) -> Path:
    """Where the database lies; whole paths of letters are kept as they are seen from there."""
    return Path(connection.execute("PRAGMA database_list").fetchone()["file"]).parent


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    # Transactions are begun by hand. The journal stays what SQLite makes it: with a write-ahead log
    # a database is three files, and cannot be read from a folder that must not be written.
    location = f"{path.absolute().as_uri()}?mode={mode}"
    connection = sqlite3.connect(location, _PATIENCE, isolation_level=None, uri=True)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def _claim(connection: sqlite3.Connection) -> None:
    """Make the tables in an empty database; OutputError where it is somebody else's."""
    application, version, tables = _marks(connection)
    if not application and not version and not tables:
        marks = f"PRAGMA application_id = {_APPLICATION}; PRAGMA user_version = {SCHEMA_VERSION};"
        schema = _SCHEMA.read_text("utf-8")
        # Each statement holds where another program has just done the same.
        connection.executescript(f"BEGIN IMMEDIATE; {schema} {marks} COMMIT;")
    elif application != _APPLICATION:
        raise OutputError("this is a database of another program", "choose another name")
    elif version != SCHEMA_VERSION:
        raise OutputError(*_other_version(version))


def _check(connection: sqlite3.Connection) -> None:
    application, version, _ = _marks(connection)
    if application != _APPLICATION:
        raise UnsupportedInput("this is no database of ofsted-parse", _HOW_TO_MAKE)
    if version != SCHEMA_VERSION:
        raise UnsupportedInput(*_other_version(version))


def _marks(connection: sqlite3.Connection) -> tuple[int, int, int]:
    """Whose the database is, the version of its tables, and how many there are."""
    # In one statement, for another program may make the tables in this very moment.
    row = connection.execute(
        "SELECT application_id, user_version, (SELECT count(*) FROM sqlite_master)"
        " FROM pragma_application_id, pragma_user_version"
    ).fetchone()
    return row[0], row[1], row[2]


def _other_version(version: int) -> tuple[str, str]:
    reason = f"its tables have version {version} where {SCHEMA_VERSION} is known"
    return reason, "load the letters into a new database, or install that version of ofsted-parse"


def _problem(error: sqlite3.Error) -> tuple[str, str]:
    # SQLITE_READONLY_DIRECTORY and the like: the first two words name the kind.
    code = "_".join(getattr(error, "sqlite_errorname", "").split("_")[:2])
    return _PROBLEMS.get(code, (str(error), "check the file, or choose another name"))

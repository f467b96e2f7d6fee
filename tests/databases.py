"""What the tests of the database and its commands share: letters in a row, and all rows."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from ofsted_parse.model import Authority, Letter
from ofsted_parse.outcome import Outcome
from tests.unit.render.letters import rich_letter

TABLES = (
    "letters",
    "copies",
    "sections",
    "findings",
    "judgements",
    "people",
    "footnotes",
    "warnings",
    "refusals",
    "themes",
    "finding_themes",
    "findings_fts",
)


def a_letter(name: str, **values: Any) -> Letter:
    """A letter with something in every field, told from others by its name."""
    letter = rich_letter(**values)
    digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()
    url = f"https://files.ofsted.gov.uk/v1/file/{digest[:8]}"
    source = replace(letter.source, name=name, sha256=digest, url=url)
    # Letters that say the same of the same day are one letter, whatever their bytes.
    day = values.get("published", date(2000, 1, 1) + timedelta(int(digest[:4], 16) % 9000))
    return replace(letter, source=source, published=day)


def outcomes(*letters: Letter) -> list[Outcome]:
    """The outcomes of reading letters that lie in one folder."""
    return [
        Outcome(f"letters/{letter.source.name}", Path(letter.source.name), letter=letter)
        for letter in letters
    ]


def place(name: str, la_code: str | None = None, region: str = "North") -> Authority:
    """A local authority that does not exist."""
    return Authority(name, name, la_code, None, region)


def query(path: Path, statement: str, *values: object) -> list[tuple[Any, ...]]:
    """All rows of a query."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(statement, values).fetchall()


def contents(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all tables, with their ids."""
    return {
        table: query(path, f"SELECT rowid, * FROM {table} ORDER BY rowid")  # noqa: S608 - ours
        for table in TABLES
    }


def problems(path: Path) -> Sequence[tuple[Any, ...]]:
    """What SQLite finds wrong with the file, its references and its full-text index."""
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("PRAGMA integrity_check").fetchall()
        found += connection.execute("PRAGMA foreign_key_check").fetchall()
        connection.execute("INSERT INTO findings_fts (findings_fts) VALUES ('integrity-check')")
    return [row for row in found if row != ("ok",)]

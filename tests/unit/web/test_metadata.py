"""What Datasette is told, held against the database that it is told about."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from ofsted_parse.web.functions import add_functions
from ofsted_parse.web.metadata import metadata
from tests.asking import path

__all__ = ["path"]

#: Keys that say nothing to a reader.
UNTOLD = {"id"}


@pytest.fixture
def told() -> dict[str, Any]:
    whole = metadata("letters")
    assert "Open Government Licence" in whole["license"]
    assert "Crown copyright" in whole["source"]
    database: dict[str, Any] = whole["databases"]["letters"]
    return database


def columns(path: Path) -> dict[str, set[str]]:
    """The columns of every table and view but those of the full-text index."""
    with closing(sqlite3.connect(path)) as connection:
        names = [
            name
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')"
                " AND name NOT LIKE '%fts%'"
            )
        ]
        found = {
            name: connection.execute("SELECT name FROM pragma_table_xinfo(?)", [name]).fetchall()
            for name in names
        }
    return {table: {name for (name,) in rows} for table, rows in found.items()}


def test_every_column_of_every_table_is_described(path: Path, told: dict[str, Any]) -> None:
    described = {table: set(about["columns"]) for table, about in told["tables"].items()}
    there = columns(path)
    assert set(described) == set(there)
    for table, names in there.items():
        assert described[table] | UNTOLD == names | UNTOLD, table
    assert all(about["description"] for about in told["tables"].values())


def test_facets_and_orders_are_columns(path: Path, told: dict[str, Any]) -> None:
    there = columns(path)
    for table, about in told["tables"].items():
        named = [about[key] for key in ("sort", "sort_desc", "label_column") if key in about]
        assert {*named, *about.get("facets", ())} <= there[table]


def test_every_query_can_be_asked_with_nothing_filled_in(path: Path, told: dict[str, Any]) -> None:
    with closing(sqlite3.connect(path)) as connection:
        add_functions(connection)
        for query in told["queries"].values():
            empty = dict.fromkeys(query["params"], "")
            connection.execute(query["sql"], empty).fetchall()
            assert query["title"]
            assert query["description"]

"""Words typed into a query of the served database are those of `ofsted-parse search`."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from ofsted_parse.store.database import opened_to_read
from ofsted_parse.store.filters import Filters
from ofsted_parse.store.search import search
from ofsted_parse.web.functions import add_functions, search_words
from ofsted_parse.web.queries import QUERIES
from tests.asking import path

__all__ = ["path"]


@pytest.mark.parametrize("words", ["punctuality", "meetings OR zebra", "child in need", "dent*"])
def test_the_same_words_find_the_same(path: Path, words: str) -> None:
    fields = {"words": words, "part": "", "authority": ""}
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        add_functions(connection)
        rows = connection.execute(QUERIES["search"]["sql"], fields).fetchall()
    with opened_to_read(path) as connection:
        hits = search(connection, words, Filters()).hits
    assert [row["text"] for row in rows] == [hit.text for hit in hits]


@pytest.mark.parametrize("words", [None, "", "  ", '( "', "; -"])
def test_no_words_find_nothing(words: str | None) -> None:
    assert search_words(words) == '""'

"""What the queries have beyond SQL: words are searched for here as `ofsted-parse search` does."""

from __future__ import annotations

import re
import sqlite3

from ofsted_parse.store.filters import QuestionError
from ofsted_parse.store.words import query_of

#: A query that finds nothing.
_NOTHING = '""'


def add_functions(connection: sqlite3.Connection) -> None:
    """Give a connection the functions that the queries call."""
    connection.create_function("search_words", 1, search_words, deterministic=True)
    connection.create_function("typed_words", 1, typed_words, deterministic=True)


def search_words(words: str | None) -> str:
    """What was typed and its other names, in the language of the index.

    >>> search_words("PEP")
    '("PEP" OR "personal education plan")'
    """
    return _query(words, exact=False)


def typed_words(words: str | None) -> str:
    """What was typed alone, in the language of the index.

    >>> typed_words("PEP"), typed_words("a AND")
    ('"PEP"', '"a" "AND"')
    """
    return _query(words, exact=True)


def _query(words: str | None, *, exact: bool) -> str:
    text = str(words or "")
    try:
        return query_of(text, exact=exact).match
    except QuestionError:
        # What can be no query is looked for word by word.
        return " ".join(f'"{word}"' for word in re.findall(r"\w+", text)) or _NOTHING

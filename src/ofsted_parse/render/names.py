"""The names by which formats and tables are asked for."""

from __future__ import annotations

from enum import StrEnum

#: Above this many letters an HTML page is slow, and a database serves better: 1,080 letters take
#: 50 MB, 3 s to open, and 16 s before the first search is answered.
MANY_FOR_A_PAGE = 1000


class FormatName(StrEnum):
    """The names of the formats, as the command line takes them."""

    JSON = "json"
    JSONL = "jsonl"
    SUMMARY = "summary"
    MARKDOWN = "markdown"
    CSV = "csv"
    XLSX = "xlsx"
    PARQUET = "parquet"
    SQLITE = "sqlite"
    HTML = "html"


class RowsName(StrEnum):
    """What one row is about."""

    LETTERS = "letters"
    FINDINGS = "findings"
    JUDGEMENTS = "judgements"
    PEOPLE = "people"
    WARNINGS = "warnings"

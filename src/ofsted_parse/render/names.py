"""The names by which formats and tables are asked for."""

from __future__ import annotations

from enum import StrEnum


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

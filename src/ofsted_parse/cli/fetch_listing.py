"""What came from Ofsted's site, on standard output: a line each as it comes, or all as one list."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields
from enum import StrEnum
from pathlib import Path

from ofsted_parse.cli.reporting import printable
from ofsted_parse.fetch.change import Change
from ofsted_parse.model.contract import json_text
from ofsted_parse.output import write_stream
from ofsted_parse.render.cells import Cell, csv_text


class ListFormat(StrEnum):
    """The names of the formats, as the command line takes them."""

    SUMMARY = "summary"
    JSON = "json"
    CSV = "csv"


def listed(changes: Iterator[Change], format: ListFormat, folder: Path) -> list[Change]:
    """Write the changes to standard output, and hand them on.

    What has come is written also where the run is ended in between: the next one does not list it.
    """
    done: list[Change] = []
    try:
        for change in changes:
            done.append(change)
            if format is ListFormat.SUMMARY:
                write_stream(sys.stdout, _line(change, folder) + "\n")
    finally:
        if format is ListFormat.JSON:
            write_stream(sys.stdout, json_text(tuple(done)) + "\n")
        elif format is ListFormat.CSV:
            write_stream(sys.stdout, csv_text(*_table(done)))
    return done


def _line(change: Change, folder: Path) -> str:
    day = change.published_online.isoformat() if change.published_online else "no date"
    facts = [change.status.value, change.authority, change.kind, change.title, day, change.address]
    place = [(folder / change.file).as_posix()] if change.file else []
    return printable("  ".join([*facts, *place]))


def _table(changes: Sequence[Change]) -> tuple[list[str], Iterable[list[Cell]]]:
    names = [field.name for field in fields(Change)]
    return names, ([getattr(change, name) for name in names] for change in changes)

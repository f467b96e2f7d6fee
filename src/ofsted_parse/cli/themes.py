"""`ofsted-parse themes DATABASE`: in how many letters each theme is asked for."""

from __future__ import annotations

import sqlite3
import sys
from dataclasses import replace
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from ofsted_parse.cli import asking
from ofsted_parse.cli.explaining import explain_text
from ofsted_parse.cli.reporting import Command, application, reported
from ofsted_parse.cli.streams import output_terminal
from ofsted_parse.errors import OutputError
from ofsted_parse.model.contract import json_text
from ofsted_parse.output import replacing, reporting_failure, write_file, write_stream
from ofsted_parse.questions import named
from ofsted_parse.render.cells import csv_text
from ofsted_parse.store.database import opened_to_read
from ofsted_parse.store.filters import Filters, QuestionError
from ofsted_parse.store.themes import By, theme_table, themes_beside
from ofsted_parse.themes import ThemeTable

EPILOG = """\b
Examples:
  ofsted-parse themes letters.sqlite
  ofsted-parse themes letters.sqlite --by year --kind ilacs_report
  ofsted-parse themes letters.sqlite --authority Leeds
  ofsted-parse themes letters.sqlite --by region --since 2022 -o themes.xlsx
  ofsted-parse themes --explain 'Supervision so that plans are specific.'

Letters are counted, not mentions: a letter counts once for a theme, where an item of its priority
action or of what needs to improve is on it. A share is one of the letters that have such a list.
"""
_COLUMNS = ("theme", "name", "group", "letters", "of_letters", "percent", "small_base")


class ThemesFormat(StrEnum):
    """The names of the formats, as the command line takes them."""

    SUMMARY = "summary"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    XLSX = "xlsx"


_SUFFIXES = {
    ".txt": ThemesFormat.SUMMARY,
    ".json": ThemesFormat.JSON,
    ".jsonl": ThemesFormat.JSONL,
    ".csv": ThemesFormat.CSV,
    ".xlsx": ThemesFormat.XLSX,
}

DatabaseArgument = Annotated[
    str | None,
    typer.Argument(
        metavar="DATABASE",
        help="A database that ofsted-parse has written; --explain needs none.",
        show_default=False,
    ),
]
ByOption = Annotated[By | None, typer.Option("--by", help="Count them for each of these.")]
AuthorityOption = Annotated[
    list[str] | None,
    typer.Option(
        "--authority",
        metavar="NAME",
        help="This authority beside its statistical neighbours and England; with --by: only this"
        " authority, and it may be given again.",
    ),
]
ExplainOption = Annotated[
    str | None,
    typer.Option(
        "--explain",
        metavar="TEXT",
        help="Show which wording of a text speaks for or against which theme, and where.",
    ),
]
FormatOption = Annotated[
    ThemesFormat | None,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT",
        help=f"{', '.join(ThemesFormat)}. Left out: by the suffix of --output; else a summary for a"
        " terminal, JSON for a pipe.",
    ),
]
OutputOption = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="PATH", help="Write a file, whole or not at all."),
]

app = application()


@app.command(cls=Command, epilog=EPILOG)
def show_themes(  # noqa: PLR0913 - the signature is the command line
    database: DatabaseArgument = None,
    *,
    by: ByOption = None,
    authority: AuthorityOption = None,
    region: asking.RegionOption = None,
    kind: asking.KindOption = None,
    since: asking.SinceOption = None,
    until: asking.UntilOption = None,
    explain: ExplainOption = None,
    format_name: FormatOption = None,
    output: OutputOption = None,
    debug: asking.DebugOption = False,
) -> None:
    """Count the letters that ask for each theme, and say of how many."""
    format = _format(format_name, output)
    if explain is not None:
        chosen = (by, authority, region, kind, since, until, output)
        if any(chosen) or format is ThemesFormat.XLSX:
            raise typer.BadParameter("it stands alone, but for --format.", param_hint="--explain")
        explain_text(explain, asking.AnswerFormat(format.value), debug)
        return
    if database is None:
        raise typer.BadParameter("name a database, or give --explain.", param_hint="DATABASE")
    with reported(database, debug), opened_to_read(Path(database)) as connection:
        filters = named.filters_called(
            connection,
            kinds=kind,
            regions=region,
            since=since.date() if since else None,
            until=until.date() if until else None,
        )
        table = _asked(connection, filters, by, authority or [])
    with reported(str(output or "standard output"), debug):
        _write(table, by, format, output)


def _asked(
    connection: sqlite3.Connection, filters: Filters, by: By | None, authorities: list[str]
) -> ThemeTable:
    if by or not authorities:
        places = named.places(connection, authorities, [])
        return theme_table(connection, replace(filters, places=places), by)
    if len(authorities) > 1:
        raise QuestionError("one authority stands beside England", "add --by authority for more")
    if filters.regions:
        reason = "an authority stands beside its neighbours and England, whatever their region"
        raise QuestionError(reason, "leave out --region, or add --by")
    return themes_beside(connection, filters, asking.beside(connection, authorities[0]))


def _format(asked: ThemesFormat | None, output: Path | None) -> ThemesFormat:
    if asked is None and output is None:
        return ThemesFormat(asking.chosen_format(None).value)
    suffix = output.suffix.lower() if output else ""
    if asked is None and suffix not in _SUFFIXES:
        known = ", ".join(_SUFFIXES)
        raise typer.BadParameter(f"end it with one of {known}, or add --format.", param_hint="-o")
    return asked or _SUFFIXES[suffix]


def _write(table: ThemeTable, by: By | None, format: ThemesFormat, output: Path | None) -> None:
    if format is ThemesFormat.XLSX:
        if output is None:
            raise OutputError("xlsx is no text", "name a file with --output")
        with reporting_failure(), replacing(output) as temporary:
            _save_xlsx(table, by, temporary)
    elif output:
        write_file(output, _text(table, by, format, for_file=True))
    else:
        write_stream(sys.stdout, _text(table, by, format))


def _text(table: ThemeTable, by: By | None, format: ThemesFormat, *, for_file: bool = False) -> str:
    match format:
        case ThemesFormat.JSON:
            return json_text(table) + "\n"
        case ThemesFormat.JSONL:
            return "".join(f"{json_text(one, indent=None)}\n" for one in table.counts)
        case ThemesFormat.CSV:
            return csv_text(_COLUMNS, ([getattr(one, x) for x in _COLUMNS] for one in table.counts))
    # rich takes 50 ms to import, and only the summary needs it.
    from ofsted_parse.render.terminal.screen import on_screen
    from ofsted_parse.render.terminal.themes import render_themes

    terminal = None if for_file else output_terminal()
    return on_screen(terminal, partial(render_themes, table, by))


def _save_xlsx(table: ThemeTable, by: By | None, path: Path) -> None:
    from ofsted_parse.render.xlsx.themes import save_themes  # xlsxwriter takes 60 ms

    save_themes(table, by, path)

"""What the commands that ask a database share: their options, and how an answer is written."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from ofsted_parse.cli.completion import one_of, themes_begun
from ofsted_parse.cli.streams import output_terminal
from ofsted_parse.data.authorities import neighbours
from ofsted_parse.errors import OutputError
from ofsted_parse.model import Grade
from ofsted_parse.model.contract import json_text
from ofsted_parse.output import replacing, reporting_failure, write_file, write_stream
from ofsted_parse.questions.days import first_day, last_day
from ofsted_parse.questions.named import authority_called, places_of
from ofsted_parse.render import theme_groups
from ofsted_parse.render.answers import markdown_answer
from ofsted_parse.render.cells import Cell, csv_text
from ofsted_parse.store.filters import Places

if TYPE_CHECKING:
    from rich.console import Console


class AnswerFormat(StrEnum):
    """The names of the formats, as the command line takes them."""

    SUMMARY = "summary"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    XLSX = "xlsx"
    MARKDOWN = "markdown"


_SUFFIXES = {
    ".txt": AnswerFormat.SUMMARY,
    ".json": AnswerFormat.JSON,
    ".jsonl": AnswerFormat.JSONL,
    ".csv": AnswerFormat.CSV,
    ".xlsx": AnswerFormat.XLSX,
    ".md": AnswerFormat.MARKDOWN,
}


class Table(NamedTuple):
    """Records as rows: what the table is called, its columns, its cells."""

    title: str
    columns: Sequence[str]
    rows: Iterable[Sequence[Cell]]


#: The panel of the help that says which letters are asked for.
WHICH = "Which letters"
# What can be named, as the help says it: the kinds' registry takes all the parser's wordings along,
# and the regions are read from a table that few questions need.
KINDS = (
    "focused_visit_letter, monitoring_visit_letter, jtai_letter, ilacs_report, sif_report,"
    " area_send_report, lscb_review, looked_after_children_report, joint_area_review, press_article"
)
REGIONS = (
    "East Midlands, East of England, London, North East, North West, South East, South West,"
    " West Midlands, Yorkshire and the Humber"
)

DatabaseArgument = Annotated[
    str, typer.Argument(metavar="DATABASE", help="A database that ofsted-parse has written.")
]
AuthorityOption = Annotated[
    list[str] | None,
    typer.Option(
        "--authority",
        metavar="NAME",
        help="Only this authority; may be given again.",
        rich_help_panel=WHICH,
    ),
]
RegionOption = Annotated[
    list[str] | None,
    typer.Option(
        "--region",
        metavar="REGION",
        help=f"Only this region: {REGIONS}; may be given again.",
        autocompletion=one_of(REGIONS),
        rich_help_panel=WHICH,
    ),
]
NeighboursOption = Annotated[
    list[str] | None,
    typer.Option(
        "--neighbours-of",
        metavar="NAME",
        help="Only its ten statistical neighbours (the DfE's), and each --authority.",
        rich_help_panel=WHICH,
    ),
]
KindOption = Annotated[
    list[str] | None,
    typer.Option(
        "--kind",
        metavar="KIND",
        help=f"Only this kind of document: {KINDS}; may be given again.",
        autocompletion=one_of(KINDS),
        rich_help_panel=WHICH,
    ),
]


def first_moment(text: str) -> datetime:
    """The beginning of the year, month or day; BadParameter where it is none."""
    return datetime.combine(_day(first_day, text), time.min)


def _last_moment(text: str) -> datetime:
    return datetime.combine(_day(last_day, text), time.min)


def _day(of: Callable[[str], date], text: str) -> date:
    try:
        return of(text)
    except ValueError as error:
        raise typer.BadParameter(f"{error}.") from error


SinceOption = Annotated[
    datetime | None,
    typer.Option(
        "--since",
        parser=first_moment,
        metavar="DAY",
        help="Only inspections that ended (or were published) from then: 2022, 2022-05 or"
        " 2022-05-31.",
        rich_help_panel=WHICH,
    ),
]
UntilOption = Annotated[
    datetime | None,
    typer.Option(
        "--until",
        parser=_last_moment,
        metavar="DAY",
        help="Only those up to then; 2022 is its last day.",
        rich_help_panel=WHICH,
    ),
]
GradeOption = Annotated[
    list[str] | None,
    typer.Option(
        "--grade",
        metavar="[AREA=]GRADE",
        help=f"Only letters with a judgement of this grade ({', '.join(Grade)}), or with this one"
        " of an area: care_leavers=good; may be given again, for another grade or another area.",
        autocompletion=one_of(Grade),
        rich_help_panel=WHICH,
    ),
]
ThemeOption = Annotated[
    list[str] | None,
    typer.Option(
        "--theme",
        metavar="THEME",
        help="Only findings of a list on this theme, by its id or name; may be given again.",
        autocompletion=themes_begun,
        rich_help_panel=WHICH,
    ),
]
FormatOption = Annotated[
    AnswerFormat | None,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT",
        help=f"{', '.join(AnswerFormat)}. Left out: by the suffix of --output; else a summary for a"
        " terminal, JSON for a pipe.",
    ),
]
OutputOption = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="PATH", help="Write a file, whole or not at all."),
]
DebugOption = Annotated[bool, typer.Option("--debug", help="Print the traceback of an error.")]


def beside(connection: sqlite3.Connection, name: str) -> dict[str, Places | None]:
    """An authority by its usual name, its neighbours where any are known, and England (None)."""
    one = authority_called(connection, name)
    near = neighbours(one.name) if one.name else []
    around = {theme_groups.NEIGHBOURS: places_of(near)} if near else {}
    return {one.name or one.printed: places_of([one]), **around, theme_groups.ENGLAND: None}


def chosen_format(asked: AnswerFormat | None, output: Path | None = None) -> AnswerFormat:
    """The format asked for, or the one that suits the file or standard output."""
    if asked:
        return asked
    if output is None:
        return AnswerFormat.SUMMARY if output_terminal() else AnswerFormat.JSON
    if output.suffix.lower() not in _SUFFIXES:
        message = f"end it with one of {', '.join(_SUFFIXES)}, or add --format."
        raise typer.BadParameter(message, param_hint="--output")
    return _SUFFIXES[output.suffix.lower()]


def answer(
    format: AnswerFormat,
    records: Sequence[Any],
    table: Callable[[], Table],
    show: Callable[[Console], None],
    output: Path | None = None,
) -> None:
    """Write records to a file or standard output: as JSON, as a table, or as they are shown."""
    if format is AnswerFormat.XLSX:
        _save_xlsx(table(), output)
        return
    match format:
        case AnswerFormat.JSON:
            text = json_text(tuple(records)) + "\n"
        case AnswerFormat.JSONL:
            text = "".join(f"{json_text(record, indent=None)}\n" for record in records)
        case AnswerFormat.CSV:
            text = csv_text(table().columns, table().rows)
        case AnswerFormat.MARKDOWN:
            text = markdown_answer(table().columns, table().rows)
        case AnswerFormat.SUMMARY:
            text = shown(show, for_file=output is not None)
    if output:
        write_file(output, text)
    else:
        write_stream(sys.stdout, text)


def shown(show: Callable[[Console], None], *, for_file: bool = False) -> str:
    """What `show` prints, as standard output, or a file, can show it."""
    # rich takes 50 ms to import, and only the summary needs it.
    from ofsted_parse.render.terminal.screen import on_screen

    return on_screen(None if for_file else output_terminal(), show)


def _save_xlsx(table: Table, output: Path | None) -> None:
    if output is None:
        raise OutputError("xlsx is no text", "name a file with --output")
    from ofsted_parse.render.xlsx.answers import save_answer  # xlsxwriter takes 60 ms

    with reporting_failure(), replacing(output) as temporary:
        save_answer(*table, temporary)

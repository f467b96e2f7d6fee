"""`ofsted-parse search DATABASE WORDS...`: the findings that hold the words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ofsted_parse.cli import asking
from ofsted_parse.cli.asking import AnswerFormat
from ofsted_parse.cli.reporting import application, reported
from ofsted_parse.model import Grade, Part
from ofsted_parse.render.cells import Cell
from ofsted_parse.store.database import opened_to_read
from ofsted_parse.store.filters import Filters, QuestionError
from ofsted_parse.store.search import Hit, Hits, search

if TYPE_CHECKING:
    from rich.console import Console

EPILOG = """\b
Examples:
  ofsted-parse search letters.sqlite front door
  ofsted-parse search letters.sqlite '"care leavers" NOT accommodation'
  ofsted-parse search letters.sqlite 'supervis*' --part what_needs_to_improve
  ofsted-parse search letters.sqlite neglect --neighbours-of Leeds --since 2022-01-01

\b
Words are found in every form (assess: assessed, assessment); all have to stand in one finding.
"quotation marks" hold a phrase together, a star stands for any end, and AND, OR, NOT, NEAR and
(brackets) join words, as in SQLite's FTS5.
"""
#: Hits on a terminal, where more would run off its top.
_ON_SCREEN = 20
_DAY = ["%Y-%m-%d"]

WordsArgument = Annotated[
    list[str], typer.Argument(metavar="WORDS...", help="What to look for; see below.")
]
PartOption = Annotated[
    list[Part] | None, typer.Option("--part", help="Only this part; may be given again.")
]
KindOption = Annotated[
    list[str] | None,
    typer.Option("--kind", help="Only this kind of document; may be given again."),
]
SinceOption = Annotated[
    datetime | None,
    typer.Option(
        "--since", formats=_DAY, help="Only inspections that ended (or were published) from then."
    ),
]
UntilOption = Annotated[
    datetime | None, typer.Option("--until", formats=_DAY, help="Only those up to then.")
]
GradeOption = Annotated[
    list[Grade] | None,
    typer.Option("--grade", help="Only letters with a judgement of this grade; may be repeated."),
]
LimitOption = Annotated[
    int | None,
    typer.Option(
        "--limit",
        min=1,
        help="So many of the best hits. Left out: 20 in the summary, all in other formats.",
    ),
]

app = application()


@app.command(epilog=EPILOG)
def search_database(  # noqa: PLR0913 - the signature is the command line
    database: asking.DatabaseArgument,
    words: WordsArgument,
    *,
    part: PartOption = None,
    kind: KindOption = None,
    authority: asking.AuthorityOption = None,
    region: asking.RegionOption = None,
    neighbours_of: asking.NeighboursOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    grade: GradeOption = None,
    limit: LimitOption = None,
    format_name: asking.FormatOption = None,
    debug: asking.DebugOption = False,
) -> None:
    """Search the findings of all letters in a database, the best hits first."""
    format = asking.chosen_format(format_name)
    summary = format is AnswerFormat.SUMMARY
    with reported(database, debug), opened_to_read(Path(database)) as connection:
        filters = Filters(
            parts=part or (),
            kinds=_known_kinds(connection, kind or ()),
            regions=asking.known_regions(region or ()),
            grades=grade or (),
            places=asking.places(connection, authority or (), neighbours_of or ()),
            since=since.date() if since else None,
            until=until.date() if until else None,
        )
        shown = limit or (_ON_SCREEN if summary else None)
        found = search(connection, " ".join(words), filters, shown)
    with reported("standard output", debug):
        asking.answer(format, found.hits, partial(_table, found.hits), partial(_show, found))


def _known_kinds(connection: sqlite3.Connection, asked: Sequence[str]) -> Sequence[str]:
    rows = connection.execute("SELECT DISTINCT kind FROM letters ORDER BY kind")
    known = [row["kind"] for row in rows]
    for kind in asked:
        if kind not in known:
            raise QuestionError(f"it holds no kind '{kind}'", f"take {', '.join(known)}")
    return asked


def _table(hits: Iterable[Hit]) -> tuple[Sequence[str], Iterable[Sequence[Cell]]]:
    columns = (
        *("authority", "la_code", "region", "date", "kind", "part", "heading"),
        *("number", "page", "end_page", "text", "file"),
    )
    return columns, ([getattr(hit, column) for column in columns] for hit in hits)


def _show(found: Hits, console: Console) -> None:
    # rich takes 50 ms to import, and only the summary needs it.
    from ofsted_parse.render.terminal.hits import render_hits

    render_hits(found, console)

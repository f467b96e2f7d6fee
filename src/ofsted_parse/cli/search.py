"""`ofsted-parse search DATABASE WORDS...`: the findings that hold the words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
from ofsted_parse.store.filters import Filters
from ofsted_parse.store.search import Hit, Hits, search

if TYPE_CHECKING:
    from rich.console import Console

EPILOG = """\b
Examples:
  ofsted-parse search letters.sqlite front door
  ofsted-parse search letters.sqlite '"care leavers" NOT accommodation'
  ofsted-parse search letters.sqlite 'supervis*' --part what_needs_to_improve
  ofsted-parse search letters.sqlite 'timel*' --theme ehc_plans
  ofsted-parse search letters.sqlite neglect --neighbours-of Leeds --since 2022-01-01

\b
Words are found in every form (assess: assessed, assessment); all have to stand in one finding.
"quotation marks" hold a phrase together, a star stands for any end, and AND, OR, NOT, NEAR and
(brackets) join words, as in SQLite's FTS5.
"""
#: Hits on a terminal, where more would run off its top.
_ON_SCREEN = 20

WordsArgument = Annotated[
    list[str], typer.Argument(metavar="WORDS...", help="What to look for; see below.")
]
PartOption = Annotated[
    list[Part] | None, typer.Option("--part", help="Only this part; may be given again.")
]
GradeOption = Annotated[
    list[Grade] | None,
    typer.Option("--grade", help="Only letters with a judgement of this grade; may be repeated."),
]
ThemeOption = Annotated[
    list[str] | None,
    typer.Option(
        "--theme",
        help="Only findings of a list on this theme, by its id or name; may be given again.",
    ),
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
    kind: asking.KindOption = None,
    authority: asking.AuthorityOption = None,
    region: asking.RegionOption = None,
    neighbours_of: asking.NeighboursOption = None,
    since: asking.SinceOption = None,
    until: asking.UntilOption = None,
    grade: GradeOption = None,
    theme: ThemeOption = None,
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
            kinds=asking.known_kinds(connection, kind or ()),
            regions=asking.known_regions(region or ()),
            grades=grade or (),
            themes=asking.known_themes(theme or ()),
            places=asking.places(connection, authority or (), neighbours_of or ()),
            since=since.date() if since else None,
            until=until.date() if until else None,
        )
        shown = limit or (_ON_SCREEN if summary else None)
        found = search(connection, " ".join(words), filters, shown)
    with reported("standard output", debug):
        asking.answer(format, found.hits, partial(_table, found.hits), partial(_show, found))


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

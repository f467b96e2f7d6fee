"""`ofsted-parse search DATABASE WORDS...`: the findings that hold the words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ofsted_parse.cli import asking
from ofsted_parse.cli.asking import AnswerFormat, Table
from ofsted_parse.cli.reporting import Command, application, reported, say
from ofsted_parse.model import Part
from ofsted_parse.questions import named
from ofsted_parse.store.database import opened_to_read
from ofsted_parse.store.filters import Filters, QuestionError
from ofsted_parse.store.search import Hit, Hits, Sort, search
from ofsted_parse.themes import ASKING

if TYPE_CHECKING:
    from rich.console import Console

EPILOG = """\b
Examples:
  ofsted-parse search letters.sqlite front door
  ofsted-parse search letters.sqlite '"care leavers" NOT accommodation'
  ofsted-parse search letters.sqlite 'supervis*' --part what_needs_to_improve
  ofsted-parse search letters.sqlite 'timel*' --theme ehc_plans
  ofsted-parse search letters.sqlite neglect --neighbours-of Leeds --since 2022
  ofsted-parse search letters.sqlite --authority Leeds --grade care_leavers=good
  ofsted-parse items letters.sqlite supervision --region London -o hits.xlsx

Words are found in every form (assess: assessed, assessment); all have to stand in one finding.
"quotation marks" hold a phrase together, a star stands for any end, and AND, OR, NOT, NEAR and
(brackets) join words, as in SQLite's FTS5. Other names of a thing are looked for too (UASC:
unaccompanied asylum-seeking children) unless --exact is given; which, is said on standard error.
Without words everything is shown for which the filters hold, the latest first.

`ofsted-parse items` is `ofsted-parse search --items`.
"""
#: Hits on a terminal, where more would run off its top.
_ON_SCREEN = 20

WordsArgument = Annotated[
    list[str] | None,
    typer.Argument(metavar="[WORDS...]", help="What to look for; see below.", show_default=False),
]
PartOption = Annotated[
    list[Part] | None,
    typer.Option(
        "--part",
        metavar="PART",
        help=f"Only this part: {', '.join(Part)}; may be given again.",
        rich_help_panel=asking.WHICH,
    ),
]
ItemsOption = Annotated[
    bool,
    typer.Option(
        "--items",
        help="Only items of priority action and of what needs to improve.",
        rich_help_panel=asking.WHICH,
    ),
]
ExactOption = Annotated[
    bool, typer.Option("--exact", help="Only these words, and no other name of the same thing.")
]
SortOption = Annotated[
    Sort | None,
    typer.Option("--sort", help="What comes first. Left out: by relevance, without words by date."),
]
LimitOption = Annotated[
    int | None,
    typer.Option(
        "--limit",
        metavar="N",
        min=1,
        help="So many of the best hits. Left out: 20 in the summary, all in other formats.",
    ),
]

app = application()


@app.command(cls=Command, epilog=EPILOG)
def search_database(  # noqa: PLR0913 - the signature is the command line
    database: asking.DatabaseArgument,
    words: WordsArgument = None,
    *,
    part: PartOption = None,
    items: ItemsOption = False,
    kind: asking.KindOption = None,
    authority: asking.AuthorityOption = None,
    region: asking.RegionOption = None,
    neighbours_of: asking.NeighboursOption = None,
    since: asking.SinceOption = None,
    until: asking.UntilOption = None,
    grade: asking.GradeOption = None,
    theme: asking.ThemeOption = None,
    exact: ExactOption = False,
    sort: SortOption = None,
    limit: LimitOption = None,
    format_name: asking.FormatOption = None,
    output: asking.OutputOption = None,
    debug: asking.DebugOption = False,
) -> None:
    """Search the findings of all letters in a database, the best hits first."""
    format = asking.chosen_format(format_name, output)
    summary = format is AnswerFormat.SUMMARY
    typed = " ".join(words or ())
    with reported(database, debug), opened_to_read(Path(database)) as connection:
        letters = named.filters_called(
            connection,
            kinds=kind,
            regions=region,
            authorities=authority,
            neighbours_of=neighbours_of,
            grades=grade,
            since=since.date() if since else None,
            until=until.date() if until else None,
        )
        parts, themes = part or (ASKING if items else ()), named.known_themes(theme or ())
        filters = replace(letters, parts=parts, themes=themes, items=items)
        _refuse_nothing(typed, filters)
        shown = limit or (_ON_SCREEN if summary else None)
        by = sort or Sort.RELEVANCE
        found = search(connection, typed, filters, shown, exact=exact, sort=by)
    with reported(str(output or "standard output"), debug):
        table, show = partial(_table, found.hits), partial(_show, found)
        asking.answer(format, found.hits, table, show, output)
    _say(found, summary)


def _refuse_nothing(words: str, filters: Filters) -> None:
    """Everything in a database is no answer to a question that was forgotten."""
    if not words.strip() and filters.condition()[0] == Filters().condition()[0]:
        raise QuestionError("nothing is asked for", "give words, or a filter such as --authority")


def _say(found: Hits, summary: bool) -> None:
    """What the answer itself does not tell: the synonyms, and what is beyond the limit."""
    if found.also:
        names = ", ".join(f"'{name}'" for name in found.also)
        say(f"also looked for: {names}; --exact leaves them out")
    if not summary and len(found.hits) < found.total:
        say(f"{len(found.hits)} of {found.total} findings; --limit tells how many")


def _table(hits: Iterable[Hit]) -> Table:
    columns = (
        *("authority", "la_code", "region", "date", "kind", "part", "heading"),
        *("number", "page", "end_page", "text", "file"),
    )
    rows = ([getattr(hit, column) for column in columns] for hit in hits)
    return Table("Findings", columns, rows)


def _show(found: Hits, console: Console) -> None:
    # rich takes 50 ms to import, and only the summary needs it.
    from ofsted_parse.render.terminal.hits import render_hits

    render_hits(found, console)

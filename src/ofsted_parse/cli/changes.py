"""`ofsted-parse changes DATABASE --since DAY`: which letters came, and which grades moved."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ofsted_parse.cli import asking
from ofsted_parse.cli.asking import Table
from ofsted_parse.cli.reporting import Command, application, reported
from ofsted_parse.comparing.judgements import JudgementChange
from ofsted_parse.model import Judgement
from ofsted_parse.questions import named
from ofsted_parse.render.cells import Cell
from ofsted_parse.store.changes import Change, changes
from ofsted_parse.store.database import opened_to_read

if TYPE_CHECKING:
    from rich.console import Console

EPILOG = """\b
Examples:
  ofsted-parse changes letters.sqlite --since 2026-10-01
  ofsted-parse changes letters.sqlite --since 2026-10 -o new.xlsx

A letter came by its date (the end of its inspection, or its publication) or on the day on which it
was loaded. A grade moved where the letter before it, of the same kind and authority, has another.
"""
_COLUMNS = (
    *("authority", "kind", "date", "loaded", "by_date", "by_loading", "before"),
    *("area", "movement", "older_grade", "newer_grade", "file", "before_file"),
)

SinceOption = Annotated[
    datetime,
    typer.Option(
        "--since",
        parser=asking.first_moment,
        metavar="DAY",
        help="What came from then on: 2026, 2026-10 or 2026-10-01.",
        rich_help_panel=asking.WHICH,
    ),
]

app = application()


@app.command(cls=Command, epilog=EPILOG)
def list_changes(  # noqa: PLR0913 - the signature is the command line
    database: asking.DatabaseArgument,
    *,
    since: SinceOption,
    kind: asking.KindOption = None,
    authority: asking.AuthorityOption = None,
    region: asking.RegionOption = None,
    neighbours_of: asking.NeighboursOption = None,
    format_name: asking.FormatOption = None,
    output: asking.OutputOption = None,
    debug: asking.DebugOption = False,
) -> None:
    """List the letters that came since a day, and the grades that moved by them."""
    format = asking.chosen_format(format_name, output)
    with reported(database, debug), opened_to_read(Path(database)) as connection:
        filters = named.filters_called(
            connection,
            kinds=kind,
            regions=region,
            authorities=authority,
            neighbours_of=neighbours_of,
        )
        found = changes(connection, filters, since.date())
    with reported(str(output or "standard output"), debug):
        asking.answer(format, found, partial(_table, found), partial(_show, found), output)


def _table(found: Iterable[Change]) -> Table:
    """One row a grade that moved, and one row a letter by which none did."""
    rows = (_row(one, moved) for one in found for moved in one.moved or (None,))
    return Table("Changes", _COLUMNS, rows)


def _row(one: Change, moved: JudgementChange | None) -> list[Cell]:
    letter = one.letter
    older, newer = (moved.older, moved.newer) if moved else (None, None)
    return [
        *(letter.authority, letter.kind, letter.date, letter.loaded),
        *(_yes(one.by_date), _yes(one.by_loading), one.before),
        moved.area.value if moved else None,
        moved.movement.value if moved else None,
        _grade(older),
        _grade(newer),
        *(letter.file, one.before_file),
    ]


def _grade(judgement: Judgement | None) -> str | None:
    if judgement is None:
        return None
    return judgement.grade.value if judgement.grade else judgement.printed


def _yes(is_so: bool) -> str:
    return "yes" if is_so else "no"


def _show(found: Sequence[Change], console: Console) -> None:
    # rich takes 50 ms to import, and only the summary needs it.
    from ofsted_parse.render.terminal.letters import render_changes

    render_changes(found, console)

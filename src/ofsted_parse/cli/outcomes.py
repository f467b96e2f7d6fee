"""`ofsted-parse outcomes DATABASE`: the latest outcome of each authority."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ofsted_parse.cli import asking
from ofsted_parse.cli.asking import Table
from ofsted_parse.cli.reporting import Command, application, reported, say
from ofsted_parse.model import Area
from ofsted_parse.questions import named
from ofsted_parse.questions.outcomes import asked_outcomes
from ofsted_parse.render.cells import Cell
from ofsted_parse.store.database import opened_to_read
from ofsted_parse.store.reports import LatestOutcome

if TYPE_CHECKING:
    from rich.console import Console

EPILOG = """\b
Examples:
  ofsted-parse outcomes letters.sqlite
  ofsted-parse outcomes letters.sqlite --neighbours-of Leeds
  ofsted-parse outcomes letters.sqlite --neighbours-of Leeds --grade good
  ofsted-parse outcomes letters.sqlite --theme permanence --theme 'Early help'
  ofsted-parse outcomes letters.sqlite --region London --area lscb -o lscb.xlsx

With --since and --until it is the latest inspection within them. Which of the authorities asked for
by name have no report is said on standard error.
"""
_FACTS = ("authority", "la_code", "region", "strand", "kind", "date", "file")

ThemeOption = Annotated[
    list[str] | None,
    typer.Option(
        "--theme",
        metavar="THEME",
        help="Only reports that ask for this theme, by its id or name; may be given again.",
        rich_help_panel=asking.WHICH,
    ),
]

KindOption = Annotated[
    list[str] | None,
    typer.Option(
        "--kind",
        metavar="KIND",
        help="The latest report of this kind; may be given again.",
        rich_help_panel=asking.WHICH,
    ),
]
NeighboursOption = Annotated[
    list[str] | None,
    typer.Option(
        "--neighbours-of",
        metavar="NAME",
        help="This authority, each --authority, and its ten statistical neighbours (the DfE's).",
        rich_help_panel=asking.WHICH,
    ),
]
AreaOption = Annotated[
    list[str] | None,
    typer.Option(
        "--area",
        metavar="AREA",
        help=f"Only the judgement of this area ({', '.join(Area)}), which --grade is about then;"
        " may be given again.",
        rich_help_panel=asking.WHICH,
    ),
]

app = application()


@app.command(cls=Command, epilog=EPILOG)
def list_outcomes(  # noqa: PLR0913 - the signature is the command line
    database: asking.DatabaseArgument,
    *,
    kind: KindOption = None,
    authority: asking.AuthorityOption = None,
    region: asking.RegionOption = None,
    neighbours_of: NeighboursOption = None,
    since: asking.SinceOption = None,
    until: asking.UntilOption = None,
    grade: asking.GradeOption = None,
    area: AreaOption = None,
    theme: ThemeOption = None,
    format_name: asking.FormatOption = None,
    output: asking.OutputOption = None,
    debug: asking.DebugOption = False,
) -> None:
    """List the judgements of each authority's latest full inspection, and count them by region."""
    format = asking.chosen_format(format_name, output)
    with reported(database, debug), opened_to_read(Path(database)) as connection:
        areas = named.known_areas(area or ())
        filters = named.filters_called(
            connection,
            kinds=kind,
            regions=region,
            authorities=[*(neighbours_of or ()), *(authority or ())],
            neighbours_of=neighbours_of,
            grades=grade,
            areas=areas,
            since=since.date() if since else None,
            until=until.date() if until else None,
        )
        themes, in_order = named.known_themes(theme or ()), bool(neighbours_of)
        outcomes = asked_outcomes(connection, filters, themes, areas, in_order=in_order)
    with reported(str(output or "standard output"), debug):
        table = partial(_table, outcomes.found)
        show = partial(_show, outcomes.found, by_region=not in_order)
        asking.answer(format, outcomes.found, table, show, output)
    if outcomes.without:
        which = " of these dates and kinds" if since or until or kind else ""
        say(f"no report of a full inspection{which}: {'; '.join(outcomes.without)}")


def _table(outcomes: Iterable[LatestOutcome]) -> Table:
    """One row an outcome, one column an area: its grade, or what is printed where it is none."""
    return Table("Outcomes", (*_FACTS, *(area.value for area in Area)), map(_row, outcomes))


def _row(outcome: LatestOutcome) -> list[Cell]:
    grades = {one.area: one.grade.value if one.grade else one.printed for one in outcome.judgements}
    facts = [getattr(outcome, name) for name in _FACTS]
    return [*facts, *(grades.get(area) for area in Area)]


def _show(outcomes: Sequence[LatestOutcome], console: Console, *, by_region: bool) -> None:
    # rich takes 50 ms to import, and only the summary needs it.
    from ofsted_parse.render.terminal.outcomes import render_outcomes

    render_outcomes(outcomes, console, by_region=by_region)

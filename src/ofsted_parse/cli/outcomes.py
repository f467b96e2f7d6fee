"""`ofsted-parse outcomes DATABASE`: the latest outcome of each authority."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ofsted_parse.cli import asking
from ofsted_parse.cli.reporting import application, reported
from ofsted_parse.model import Area
from ofsted_parse.render.cells import Cell
from ofsted_parse.store.database import opened_to_read
from ofsted_parse.store.filters import Filters
from ofsted_parse.store.reports import LatestOutcome, latest_outcomes

if TYPE_CHECKING:
    from rich.console import Console

EPILOG = """\b
Examples:
  ofsted-parse outcomes letters.sqlite
  ofsted-parse outcomes letters.sqlite --authority Leeds --neighbours-of Leeds
  ofsted-parse outcomes letters.sqlite --theme permanence --theme 'Early help'
  ofsted-parse outcomes letters.sqlite --region London --format csv > london.csv
"""
_FACTS = ("authority", "la_code", "region", "strand", "kind", "date", "file")

ThemeOption = Annotated[
    list[str] | None,
    typer.Option(
        "--theme",
        help="Only reports that ask for this theme, by its id or name; may be given again.",
    ),
]

app = application()


@app.command(epilog=EPILOG)
def list_outcomes(  # noqa: PLR0913 - the signature is the command line
    database: asking.DatabaseArgument,
    *,
    authority: asking.AuthorityOption = None,
    region: asking.RegionOption = None,
    neighbours_of: asking.NeighboursOption = None,
    theme: ThemeOption = None,
    format_name: asking.FormatOption = None,
    debug: asking.DebugOption = False,
) -> None:
    """List the judgements of each authority's latest full inspection, and count them by region."""
    with reported(database, debug), opened_to_read(Path(database)) as connection:
        filters = Filters(
            regions=asking.known_regions(region or ()),
            places=asking.places(connection, authority or (), neighbours_of or ()),
        )
        outcomes = latest_outcomes(connection, filters, asking.known_themes(theme or ()))
    format = asking.chosen_format(format_name)
    with reported("standard output", debug):
        asking.answer(format, outcomes, partial(_table, outcomes), partial(_show, outcomes))


def _table(outcomes: Iterable[LatestOutcome]) -> tuple[Sequence[str], Iterable[Sequence[Cell]]]:
    """One row an outcome, one column an area: its grade, or what is printed where it is none."""
    return (*_FACTS, *(area.value for area in Area)), map(_row, outcomes)


def _row(outcome: LatestOutcome) -> list[Cell]:
    grades = {one.area: one.grade.value if one.grade else one.printed for one in outcome.judgements}
    facts = [getattr(outcome, name) for name in _FACTS]
    return [*facts, *(grades.get(area) for area in Area)]


def _show(outcomes: Sequence[LatestOutcome], console: Console) -> None:
    # rich takes 50 ms to import, and only the summary needs it.
    from ofsted_parse.render.terminal.outcomes import render_outcomes

    render_outcomes(outcomes, console)

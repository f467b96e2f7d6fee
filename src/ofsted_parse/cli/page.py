"""`ofsted-parse page DATABASE`: all letters of a database as one page for a browser."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ofsted_parse.cli import asking
from ofsted_parse.cli.handed_on import handed_on
from ofsted_parse.cli.reporting import Command, application, reported
from ofsted_parse.cli.writing import write_many
from ofsted_parse.render.formats import FORMATS, View
from ofsted_parse.render.names import FormatName
from ofsted_parse.store.database import opened_to_read
from ofsted_parse.store.letters import read_outcomes

EPILOG = """\b
Example:
  ofsted-parse page letters.sqlite --output archive.html
"""

app = application()


@app.command(cls=Command, epilog=EPILOG)
def write_page(
    database: asking.DatabaseArgument,
    *,
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="PATH", help="The page, whole or not at all.")
    ],
    debug: asking.DebugOption = False,
) -> None:
    """Write the letters of a database as one page: table, filters, search, pictures."""
    with reported(database, debug), opened_to_read(Path(database)) as connection:
        outcomes = list(read_outcomes(connection, Path(database).parent))
    with reported(str(output), debug):
        named = handed_on(outcomes, output.parent)
        write_many(named, output, FORMATS[FormatName.HTML], View(folder=output.parent))

"""`ofsted-parse serve DATABASE`: a database in the browser."""

from __future__ import annotations

import sys
from pathlib import Path
from threading import Thread
from typing import Annotated

import typer

from ofsted_parse.cli import asking
from ofsted_parse.cli.reporting import PROGRAM, Command, application, reported
from ofsted_parse.errors import SetupError
from ofsted_parse.store.database import opened_to_read

EPILOG = """\b
Examples:
  ofsted-parse serve letters.sqlite --open
  ofsted-parse serve letters.sqlite --port 8080

Only this machine can reach it, and nothing is written. Letters that are loaded into the database
meanwhile show after the next start. Ctrl-C ends it.
"""

PortOption = Annotated[
    int,
    typer.Option(
        "--port", "-p", metavar="N", min=0, max=65535, help="The port; 0 takes any that is free."
    ),
]
OpenOption = Annotated[bool, typer.Option("--open", "-o", help="Open it in the web browser.")]

app = application()


@app.command(cls=Command, epilog=EPILOG)
def serve_database(
    database: asking.DatabaseArgument,
    *,
    port: PortOption = 8001,
    open_it: OpenOption = False,
    debug: asking.DebugOption = False,
) -> None:
    """Browse a database with Datasette: filters, full-text search, and queries put ready."""

    def ready(address: str) -> None:
        print(f"{PROGRAM}: {address} shows {database} until Ctrl-C", file=sys.stderr, flush=True)
        if open_it:
            # The browser may be one that keeps the terminal, and asks before anybody answers.
            Thread(target=typer.launch, args=[address], daemon=True).start()

    with reported(database, debug):
        # Whether it is one of ours; and what a loader that was killed has left is rolled back now,
        # for it is opened as a file that never changes.
        with opened_to_read(Path(database)):
            pass
        try:
            # An extra, and half a second to import.
            from ofsted_parse.web.server import serve
        except ImportError as error:
            advice = 'in the checkout: pip install ".[web]"'
            raise SetupError("serve needs Datasette, which is not installed", advice) from error
        serve(Path(database), port, ready)

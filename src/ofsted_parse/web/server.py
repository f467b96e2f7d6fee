"""Datasette on this machine alone."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from pathlib import Path

import uvicorn
from datasette.app import Datasette
from datasette.plugins import pm

from ofsted_parse.errors import SetupError
from ofsted_parse.web.metadata import metadata
from ofsted_parse.web.pages import Pages
from ofsted_parse.web.sources import sources

#: No other machine can reach it, whatever the firewall.
HOST = "127.0.0.1"
#: Milliseconds; a facet of 300,000 findings takes longer than the 200 that are usual.
_HERE = Path(__file__).parent
_SETTINGS = {"facet_time_limit_ms": 1000, "default_page_size": 50}


def serve(database: Path, port: int, ready: Callable[[str], None]) -> None:
    """Show the database, which is only read, until the process is interrupted.

    `ready` is called with the address as soon as it answers. Raises KeyboardInterrupt in the end,
    SetupError where the port is taken.
    """
    pm.register(Pages(database.stem, sources(database)), name="ofsted-parse")
    shown = Datasette(
        immutables=[str(database)],
        metadata=metadata(database.stem),
        settings=_SETTINGS,
        template_dir=str(_HERE / "templates"),
        static_mounts=[("-/ofsted-parse", str(_HERE / "static"))],
    )
    server = uvicorn.Server(uvicorn.Config(shown.app(), lifespan="on", log_level="warning"))
    with _listening(port) as listener:
        ready(f"http://{HOST}:{listener.getsockname()[1]}{shown.urls.database(database.stem)}")
        # Where rich is installed, Datasette prints a whole traceback, with all variables, for every
        # address that is wrong and every search that is none; in a pipe it would come to a stop.
        with Path(os.devnull).open("w") as nowhere, redirect_stdout(nowhere):
            server.run(sockets=[listener])


@contextmanager
def _listening(port: int) -> Iterator[socket.socket]:
    """A socket that takes connections; they wait until there is somebody to answer them."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as listener:
        if os.name == "posix":
            # Or the port could not be taken again in the minute after an end.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((HOST, port))
        except OSError as error:
            reason = f"port {port} cannot be had: {(error.strerror or str(error)).lower()}"
            raise SetupError(reason, "give another with --port, or 0 for any free one") from error
        listener.listen()
        yield listener

"""What Datasette's pages have of ours: the questions first, and each finding's page of its PDF."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any

from datasette import Response, hookimpl
from datasette.utils.asgi import NotFound, Request
from markupsafe import Markup, escape

from ofsted_parse.web.functions import add_functions
from ofsted_parse.web.metadata import TABLES
from ofsted_parse.web.queries import QUERIES
from ofsted_parse.web.sources import Source, same_bytes

_ROUTE = r"^/-/letters/(?P<letter>\d+)\.pdf$"


class Pages:
    """The plug-in for one database: its name, and the PDFs of its letters by their ids."""

    #: Datasette takes every plug-in for a module, and asks for its name.
    __name__ = "ofsted_parse"

    def __init__(self, database: str, sources: Mapping[int, Source]) -> None:
        self._database = database
        self._sources = sources

    @hookimpl  # type: ignore[untyped-decorator, unused-ignore]  # pluggy is not typed
    def extra_template_vars(self, view_name: str, table: str | None) -> dict[str, Any]:
        """The questions; and what is known of a table as notes, to stand below its rows."""
        told: dict[str, Any] = {
            "questions": QUERIES,
            "shown": self._database,
            "tables_told": TABLES,
        }
        if view_name == "table" and table in TABLES:
            # Datasette would print them above the rows: a screen of them.
            told |= {"metadata": {}, "notes": TABLES[table]}
        return told

    @hookimpl  # type: ignore[untyped-decorator, unused-ignore]  # pluggy is not typed
    def prepare_connection(self, conn: sqlite3.Connection) -> None:
        """The functions that the questions call."""
        add_functions(conn)

    @hookimpl  # type: ignore[untyped-decorator, unused-ignore]  # pluggy is not typed
    def render_cell(self, row: Any, value: Any, column: str, datasette: Any) -> Markup | None:
        """The number of a page as a link to that page, and a letter's as one to its row."""
        if column not in ("page", "letter_id") or not isinstance(value, int):
            return None
        letter = _letter(row)
        if column == "letter_id":
            return _link(datasette.urls.row(self._database, "letters", value), str(value))
        source = self._sources.get(letter) if letter else None
        if source is None:
            return None
        file = source.url or datasette.urls.path(f"/-/letters/{letter}.pdf")
        return _link(f"{file}#page={value}", str(value))

    @hookimpl  # type: ignore[untyped-decorator, unused-ignore]  # pluggy is not typed
    def register_routes(self) -> list[tuple[str, Any]]:
        """Where the files of this machine are: only those that letters were read from."""
        return [(_ROUTE, self._pdf)]

    async def _pdf(self, request: Request) -> Response:
        source = self._sources.get(int(request.url_vars["letter"]))
        content = same_bytes(source) if source else None
        if content is None:
            raise NotFound("The file of this letter is gone, or is another one now.")
        headers = {"x-content-type-options": "nosniff"}
        return Response(content, 200, headers, "application/pdf")


def _letter(row: Any) -> int | None:
    """The id of the letter of a row; None where its columns were left out."""
    if "letter_id" not in row.keys():  # noqa: SIM118 - a row of SQLite, no mapping
        return None
    letter = row["letter_id"]
    # Where a key is shown with its label.
    letter = letter["value"] if isinstance(letter, dict) else letter
    return letter if isinstance(letter, int) else None


def _link(address: str, shown: str) -> Markup:
    return Markup('<a href="{}">{}</a>').format(escape(address), shown)

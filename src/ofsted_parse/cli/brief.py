"""`ofsted-parse brief DATABASE --authority NAME`: all letters of one authority in time."""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path
from typing import Annotated

import typer

from ofsted_parse.brief.gather import Briefing, gather
from ofsted_parse.cli import asking
from ofsted_parse.cli.reporting import Command, application, reported
from ofsted_parse.output import replacing, reporting_failure, write_file, write_stream
from ofsted_parse.render.brief.content import blocks
from ofsted_parse.store.database import opened_to_read
from ofsted_parse.store.filters import Filters, QuestionError
from ofsted_parse.store.letters import letters_where
from ofsted_parse.store.themes import themes_beside

EPILOG = """\b
Examples:
  ofsted-parse brief letters.sqlite --authority Leeds
  ofsted-parse brief letters.sqlite --authority Leeds --output leeds.docx
  ofsted-parse brief letters.sqlite --authority Leeds --output leeds.html

What letters print is quoted, with letter, date and page. A page is a link where the letter was
fetched by ofsted-parse, which then knows its address.
"""
_MARKDOWN, _HTML, _WORD = (".md",), (".html", ".htm"), (".docx",)

AuthorityOption = Annotated[str, typer.Option("--authority", metavar="NAME", help="The authority.")]
OutputOption = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="PATH",
        help="A file, whole or not at all: .md, .html or .docx. Left out: Markdown to standard"
        " output.",
    ),
]

app = application()


@app.command(cls=Command, epilog=EPILOG)
def write_brief(
    database: asking.DatabaseArgument,
    *,
    authority: AuthorityOption,
    output: OutputOption = None,
    debug: asking.DebugOption = False,
) -> None:
    """Write a briefing on an authority: judgements, what was asked for and asked again, themes."""
    suffix = output.suffix.lower() if output else _MARKDOWN[0]
    if suffix not in (*_MARKDOWN, *_HTML, *_WORD):
        raise typer.BadParameter("end it with .md, .html or .docx.", param_hint="--output")
    with reported(database, debug), opened_to_read(Path(database)) as connection:
        briefing = _briefing(connection, authority)
    with reported(str(output or "standard output"), debug):
        _write(briefing, output, suffix)


def _briefing(connection: sqlite3.Connection, authority: str) -> Briefing:
    columns = asking.beside(connection, authority)
    name = next(iter(columns))
    letters = letters_where(connection, Filters(places=columns[name]))
    if not letters:
        raise QuestionError(f"it holds no letter on {name}", "load letters on this authority")
    return gather(name, letters, themes_beside(connection, Filters(), columns))


def _write(briefing: Briefing, output: Path | None, suffix: str) -> None:
    # Each format is imported where it is written: jinja2 takes 40 ms, python-docx 150 ms.
    content = blocks(briefing)
    if output and suffix in _WORD:
        from ofsted_parse.render.brief.word import save_brief  # see above

        with reporting_failure(), replacing(output) as temporary:
            save_brief(content, temporary)
    elif output and suffix in _HTML:
        from ofsted_parse.render.brief.page import brief_page  # see above

        write_file(output, brief_page(content))
    else:
        from ofsted_parse.render.brief.markdown import brief_markdown  # see above

        text = brief_markdown(content)
        write_file(output, text) if output else write_stream(sys.stdout, text)

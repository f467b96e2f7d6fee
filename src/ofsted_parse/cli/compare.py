"""`ofsted-parse compare OLDER NEWER`: two reports side by side."""

from __future__ import annotations

import sys
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from ofsted_parse.cli import asking
from ofsted_parse.cli.reporting import Command, application, reported, say
from ofsted_parse.comparing.comparison import Comparison, Note, compare
from ofsted_parse.errors import UnreadableInput, UnsupportedInput
from ofsted_parse.model import Letter
from ofsted_parse.model.contract import json_text
from ofsted_parse.output import write_stream

EPILOG = """\b
Examples:
  ofsted-parse compare exampleshire-2019.pdf exampleshire-2023.pdf
  ofsted-parse compare exampleshire-2019.json exampleshire-2023.pdf -f json
  ofsted-parse compare --database letters.sqlite --authority Leeds
"""


class ComparisonFormat(StrEnum):
    """The names of the formats, as the command line takes them."""

    SUMMARY = "summary"
    JSON = "json"


FilesArgument = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar="[OLDER NEWER]",
        help="Two letters: PDF, text, or JSON that ofsted-parse has written.",
        show_default=False,
    ),
]
DatabaseOption = Annotated[
    Path | None,
    typer.Option(
        "--database",
        metavar="DATABASE",
        help="Take the last two reports of one kind from this database.",
    ),
]
AuthorityOption = Annotated[
    str | None,
    typer.Option("--authority", metavar="NAME", help="With --database: on this authority."),
]
FormatOption = Annotated[
    ComparisonFormat | None,
    typer.Option("--format", "-f", help="Left out: a summary for a terminal and JSON for a pipe."),
]

app = application()


@app.command(cls=Command, epilog=EPILOG)
def compare_reports(
    files: FilesArgument = None,
    *,
    database: DatabaseOption = None,
    authority: AuthorityOption = None,
    format_name: FormatOption = None,
    debug: asking.DebugOption = False,
) -> None:
    """Show how judgements moved from one report to the next, and what has to improve again."""
    if database is None or authority is None or files:
        if database or authority or files is None or len(files) != 2:
            message = "name two files, or --database and --authority."
            raise typer.BadParameter(message, param_hint="OLDER NEWER")
        older, newer = (_read(file, debug) for file in files)
    else:
        older, newer = _last_two(database, authority, debug)
    summary = asking.chosen_format(None) is asking.AnswerFormat.SUMMARY
    chosen = format_name or (ComparisonFormat.SUMMARY if summary else ComparisonFormat.JSON)
    with reported("standard output", debug):
        write_stream(sys.stdout, _text(_compared(older, newer), chosen))


def _compared(older: Letter, newer: Letter) -> Comparison:
    """The comparison of two reports, the older first, however they were named."""
    given = compare(older, newer)
    if Note.WRONG_ORDER not in given.notes:
        return given
    say(f"{newer.source.name} is the older of the two: they were turned round")
    return compare(newer, older)


def _read(file: Path, debug: bool) -> Letter:
    with reported(str(file), debug):
        if file.suffix.lower() == ".json":
            return _from_json(file)
        # pypdfium2 takes 60 ms to import, and JSON never needs it.
        from ofsted_parse.api import parse

        return parse(file)


def _from_json(file: Path) -> Letter:
    try:
        return Letter.from_json(file.read_bytes())
    except OSError as error:
        raise UnreadableInput(f"it cannot be read ({error.strerror})", "check the path") from error
    except ValueError as error:
        raise UnsupportedInput(
            f"this is no letter in JSON ({error})",
            "give one that ofsted-parse LETTER --output NAME.json has written",
        ) from error


def _last_two(database: Path, authority: str, debug: bool) -> tuple[Letter, Letter]:
    # Files are compared without a database.
    from ofsted_parse.questions import named
    from ofsted_parse.store.database import opened_to_read
    from ofsted_parse.store.filters import Filters
    from ofsted_parse.store.reports import last_two

    with reported(str(database), debug), opened_to_read(database) as connection:
        places = named.places(connection, [authority], [])
        return last_two(connection, Filters(places=places))


def _text(comparison: Comparison, format: ComparisonFormat) -> str:
    if format is ComparisonFormat.JSON:
        return json_text(comparison) + "\n"
    # rich takes 50 ms to import, and only the summary needs it.
    from ofsted_parse.render.terminal.comparison import render_comparison

    return asking.shown(partial(render_comparison, comparison))

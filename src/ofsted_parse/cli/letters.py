"""`ofsted-parse letters DATABASE`: which letters it holds; taking some out."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ofsted_parse.cli import asking
from ofsted_parse.cli.asking import Table
from ofsted_parse.cli.reporting import Command, application, reported, say
from ofsted_parse.outcome import Outcome
from ofsted_parse.questions import named
from ofsted_parse.store.database import opened_to_read
from ofsted_parse.store.filters import QuestionError
from ofsted_parse.store.listing import ListedLetter, listed_letters

if TYPE_CHECKING:
    from rich.console import Console

    from ofsted_parse.store.removing import Named

EPILOG = """\b
Examples:
  ofsted-parse letters letters.sqlite
  ofsted-parse letters letters.sqlite --kind ilacs --since 2022 -o reports.xlsx
  ofsted-parse letters letters.sqlite --remove 12 --yes
  ofsted-parse letters letters.sqlite --replace letters/old.pdf letters/new.pdf
"""
_COLUMNS = (
    *("id", "authority", "la_code", "region", "kind", "title", "date", "loaded"),
    *("warnings", "copies", "report", "file"),
)

RemoveOption = Annotated[
    list[str] | None,
    typer.Option(
        "--remove",
        metavar="ID|FILE",
        help="Take this letter out, by its id or file; may be given again.",
    ),
]
ReplaceOption = Annotated[
    tuple[str, Path] | None,
    typer.Option(
        "--replace",
        metavar="ID|FILE FILE",
        help="Put the letter of a file in the place of another.",
    ),
]
YesOption = Annotated[bool, typer.Option("--yes", "-y", help="Do not ask before that.")]

app = application()


@app.command(cls=Command, epilog=EPILOG)
def list_letters(  # noqa: PLR0913 - the signature is the command line
    database: asking.DatabaseArgument,
    *,
    kind: asking.KindOption = None,
    authority: asking.AuthorityOption = None,
    region: asking.RegionOption = None,
    neighbours_of: asking.NeighboursOption = None,
    since: asking.SinceOption = None,
    until: asking.UntilOption = None,
    grade: asking.GradeOption = None,
    remove: RemoveOption = None,
    replace: ReplaceOption = None,
    yes: YesOption = False,
    format_name: asking.FormatOption = None,
    output: asking.OutputOption = None,
    debug: asking.DebugOption = False,
) -> None:
    """List the letters in a database, the latest first, or take some out."""
    if remove or replace:
        chosen = (kind, authority, region, neighbours_of, since, until, grade, output, format_name)
        if any(chosen) or (remove and replace):
            raise typer.BadParameter("it stands alone, but for --yes.", param_hint="--remove")
        with reported(database, debug):
            _remove(Path(database), remove or (), replace, yes)
        return
    format = asking.chosen_format(format_name, output)
    with reported(database, debug), opened_to_read(Path(database)) as connection:
        filters = named.filters_called(
            connection,
            kinds=kind,
            regions=region,
            authorities=authority,
            neighbours_of=neighbours_of,
            grades=grade,
            since=since.date() if since else None,
            until=until.date() if until else None,
        )
        letters = listed_letters(connection, filters)
    with reported(str(output or "standard output"), debug):
        asking.answer(format, letters, partial(_table, letters), partial(_show, letters), output)


def _remove(
    database: Path, words: Sequence[str], replacing: tuple[str, Path] | None, yes: bool
) -> None:
    # Listing needs none of what writes.
    from ofsted_parse.store import removing

    with opened_to_read(database) as connection:
        letters = removing.named(connection, [replacing[0]] if replacing else words)
    new = _parsed(replacing[1]) if replacing else None
    if not yes and not _confirmed(letters, new):
        say("nothing was changed")
        raise typer.Exit(1)
    if new:
        settled = removing.replace_letter(database, letters[0], new)
        say(f"{letters[0].input} was replaced by {new.name}")
        if settled.other:
            say(f"it is the same letter as {settled.other}, which stays")
    else:
        removing.remove(database, letters)
        for letter in letters:
            say(f"{letter.input} was removed")


def _parsed(file: Path) -> Outcome:
    # pypdfium2 takes 60 ms to import.
    from ofsted_parse.api import parse

    letter = parse(file)
    return Outcome(file.as_posix(), file, letter)


def _confirmed(letters: Iterable[Named], new: Outcome | None) -> bool:
    if not sys.stdin or not sys.stdin.isatty():
        raise QuestionError("nobody can be asked whether to take letters out", "add --yes")
    for letter in letters:
        say(f"{letter.id}  {letter.input}  {letter.title or 'no title printed'}")
    what = f"Replace it by {new.name}?" if new else "Remove from the database?"
    return typer.confirm(what, err=True)


def _table(letters: Iterable[ListedLetter]) -> Table:
    rows = ([getattr(letter, column) for column in _COLUMNS] for letter in letters)
    return Table("Letters", _COLUMNS, rows)


def _show(letters: Sequence[ListedLetter], console: Console) -> None:
    # rich takes 50 ms to import, and only the summary needs it.
    from ofsted_parse.render.terminal.letters import render_letters

    render_letters(letters, console)

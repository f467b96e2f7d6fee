"""What the commands that ask a database share: their options, and how an answer is written."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ofsted_parse.cli.streams import output_terminal
from ofsted_parse.data.authorities import (
    known_authority,
    known_names,
    name_key,
    neighbours,
    regions,
    spelt_like,
)
from ofsted_parse.model import Authority
from ofsted_parse.model.contract import json_text
from ofsted_parse.output import write_stream
from ofsted_parse.render import theme_groups
from ofsted_parse.render.cells import Cell, csv_text
from ofsted_parse.store.filters import Places, QuestionError
from ofsted_parse.themes import theme_called, theme_like
from ofsted_parse.wording import mended

if TYPE_CHECKING:
    from rich.console import Console


class AnswerFormat(StrEnum):
    """The names of the formats, as the command line takes them."""

    SUMMARY = "summary"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"


DatabaseArgument = Annotated[
    str, typer.Argument(metavar="DATABASE", help="A database that ofsted-parse has written.")
]
AuthorityOption = Annotated[
    list[str] | None, typer.Option("--authority", help="Only this authority; may be given again.")
]
RegionOption = Annotated[
    list[str] | None, typer.Option("--region", help="Only this region; may be given again.")
]
NeighboursOption = Annotated[
    list[str] | None,
    typer.Option(
        "--neighbours-of",
        metavar="AUTHORITY",
        help="Only its ten statistical neighbours (the DfE's), and each --authority.",
    ),
]
KindOption = Annotated[
    list[str] | None,
    typer.Option("--kind", help="Only this kind of document; may be given again."),
]
_DAY = ["%Y-%m-%d"]
SinceOption = Annotated[
    datetime | None,
    typer.Option(
        "--since", formats=_DAY, help="Only inspections that ended (or were published) from then."
    ),
]
UntilOption = Annotated[
    datetime | None, typer.Option("--until", formats=_DAY, help="Only those up to then.")
]
FormatOption = Annotated[
    AnswerFormat | None,
    typer.Option("--format", "-f", help="Left out: a summary for a terminal and JSON for a pipe."),
]
DebugOption = Annotated[bool, typer.Option("--debug", help="Print the traceback of an error.")]


def places(
    connection: sqlite3.Connection, authorities: Iterable[str], neighbours_of: Iterable[str]
) -> Places | None:
    """The authorities named, and the neighbours of those named so; None where none is."""
    named = [_authority(connection, mended(name)) for name in authorities]
    chosen = [_authority(connection, mended(name)) for name in neighbours_of]
    near = [neighbour for one in chosen for neighbour in _neighbours(one)]
    return _places([*named, *near]) if named or near else None


def beside(connection: sqlite3.Connection, name: str) -> dict[str, Places | None]:
    """An authority by its usual name, its neighbours where any are known, and England (None)."""
    one = _authority(connection, mended(name))
    near = neighbours(one.name) if one.name else []
    around = {theme_groups.NEIGHBOURS: _places(near)} if near else {}
    return {one.name or one.printed: _places([one]), **around, theme_groups.ENGLAND: None}


def known_regions(names: Iterable[str]) -> list[str]:
    """The regions in their usual spelling; QuestionError where one does not exist."""
    usual = {region.casefold(): region for region in regions()}
    for name in names:
        if name.casefold() not in usual:
            raise QuestionError(f"no region is called '{name}'", f"take {', '.join(regions())}")
    return [usual[name.casefold()] for name in names]


def known_kinds(connection: sqlite3.Connection, asked: Sequence[str]) -> Sequence[str]:
    """The kinds asked for; QuestionError where the database holds none of that name."""
    rows = connection.execute("SELECT DISTINCT kind FROM letters ORDER BY kind")
    known = [row["kind"] for row in rows]
    for kind in asked:
        if kind not in known:
            raise QuestionError(f"it holds no kind '{kind}'", f"take {', '.join(known)}")
    return asked


def known_themes(names: Iterable[str]) -> list[str]:
    """The ids of the themes called so; QuestionError, with the nearest, where none is."""
    found = []
    for name in names:
        theme = theme_called(name)
        if theme is None:
            like = theme_like(name)
            advice = f"is it {like.id} ({like.name})? docs/themes.md has them all"
            raise QuestionError(f"no theme is called '{name}'", advice)
        found.append(theme.id)
    return found


def chosen_format(asked: AnswerFormat | None) -> AnswerFormat:
    """The format asked for, or the one that suits standard output."""
    if asked:
        return asked
    return AnswerFormat.SUMMARY if output_terminal() else AnswerFormat.JSON


def answer(
    format: AnswerFormat,
    records: Sequence[Any],
    table: Callable[[], tuple[Sequence[str], Iterable[Sequence[Cell]]]],
    show: Callable[[Console], None],
) -> None:
    """Write records to standard output: as JSON, as the rows of a table, or as they are shown."""
    match format:
        case AnswerFormat.JSON:
            text = json_text(tuple(records)) + "\n"
        case AnswerFormat.JSONL:
            text = "".join(f"{json_text(record, indent=None)}\n" for record in records)
        case AnswerFormat.CSV:
            text = csv_text(*table())
        case AnswerFormat.SUMMARY:
            text = shown(show)
    write_stream(sys.stdout, text)


def shown(show: Callable[[Console], None]) -> str:
    """What `show` prints, as standard output can show it."""
    # rich takes 50 ms to import, and only the summary needs it.
    from ofsted_parse.render.terminal.screen import on_screen

    return on_screen(output_terminal(), show)


def _authority(connection: sqlite3.Connection, name: str) -> Authority:
    """The authority that is called so, here or in a letter; QuestionError where none is."""
    if usual := known_names().get(name_key(name)):
        return known_authority(usual, name)
    # Only a name with more around it ('Leeds City Council') needs what reads titles.
    from ofsted_parse.extract.authority import recognise

    if authority := recognise(name):
        return authority
    named = "SELECT 1 FROM letters WHERE coalesce(authority, authority_printed) = ? COLLATE NOCASE"
    if connection.execute(named, [name]).fetchone():
        return Authority(None, name)
    like = spelt_like(name)
    advice = f"is it {like[0]}?" if like else "see the names with ofsted-parse outcomes DATABASE"
    raise QuestionError(f"no authority is called '{name}'", advice)


def _places(authorities: Iterable[Authority]) -> Places:
    of = list(authorities)
    codes = tuple(one.la_code for one in of if one.la_code)
    return Places(codes, tuple(one.printed for one in of if not one.la_code))


def _neighbours(authority: Authority) -> list[Authority]:
    found = neighbours(authority.name) if authority.name else []
    if not found:
        name = authority.name or authority.printed
        raise QuestionError(f"no statistical neighbours of {name} are known", "name each authority")
    return found

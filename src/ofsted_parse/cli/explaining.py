"""`ofsted-parse themes --explain TEXT`: which wordings of a text speak for which theme."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from ofsted_parse.cli import asking
from ofsted_parse.cli.asking import AnswerFormat, Table
from ofsted_parse.cli.reporting import reported
from ofsted_parse.themes import Spoken, explain, find_themes, theme_name
from ofsted_parse.wording import mended

if TYPE_CHECKING:
    from rich.console import Console

_COLUMNS = ("theme", "name", "speaks", "counts", "words", "start", "end", "clause", "wording")


@dataclass(frozen=True, slots=True)
class Explained:
    """A declared wording that stands in the text: `words` are the text from `start` to `end`.

    It speaks for a theme, or against it; `counts` where the text has the theme because of it;
    `clause` is what the words around do in their sentence.
    """

    theme: str
    name: str
    speaks: str
    counts: bool
    words: str
    start: int
    end: int
    clause: str
    wording: str


def explain_text(text: str, format: AnswerFormat, debug: bool) -> None:
    """Write which wordings stand in the text to standard output."""
    text = mended(text)
    spoken = explain(text)
    records = [_explained(text, one) for one in spoken]
    with reported("standard output", debug):
        asking.answer(format, records, partial(_table, records), partial(_show, text, spoken))


def _explained(text: str, one: Spoken) -> Explained:
    return Explained(
        theme=one.theme,
        name=theme_name(one.theme),
        speaks="against" if one.against else "for",
        counts=one.counts,
        words=text[one.start : one.end],
        start=one.start,
        end=one.end,
        clause=one.role.name.lower(),
        wording=one.wording,
    )


def _table(spoken: Iterable[Explained]) -> Table:
    rows = ([getattr(one, column) for column in _COLUMNS] for one in spoken)
    return Table("Explained", _COLUMNS, rows)


def _show(text: str, spoken: Sequence[Spoken], console: Console) -> None:
    # rich takes 50 ms to import, and only the summary needs it.
    from ofsted_parse.render.terminal.explained import render_explained

    render_explained(text, find_themes(text), spoken, console)

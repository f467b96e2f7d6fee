"""The formats that letters can be written in: one table, one row a format."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TextIO

from ofsted_parse.errors import OutputError
from ofsted_parse.model import Letter
from ofsted_parse.outcome import Outcome
from ofsted_parse.render.json_text import outcome_to_json, to_json


class FormatName(StrEnum):
    """The names of the formats, as the command line takes them."""

    JSON = "json"
    JSONL = "jsonl"
    SUMMARY = "summary"
    SQLITE = "sqlite"


@dataclass(frozen=True, slots=True)
class View:
    """How the letter is to be shown; each format takes from it what concerns it.

    `terminal` is the stream whose width and colours the text has to fit; None for a file.
    """

    all_text: bool = False
    full: bool = False
    terminal: TextIO | None = None


@dataclass(frozen=True, slots=True)
class Format:
    """One format: its file name suffixes, the options it has a use for, and how it is written.

    `one` gives the text of one letter; without it one letter is written as several are. `many`
    gives the text of several, piece by piece, so that no more than one letter is held. A format
    that is no text has `save` in their place, which writes a file that does not exist yet, or
    adds to one that does where the format is written `in_place`.
    """

    name: FormatName
    suffixes: tuple[str, ...]
    one: Callable[[Letter, View], str] | None = None
    many: Callable[[Iterable[Outcome], View], Iterator[str]] | None = None
    save: Callable[[Iterable[Outcome], View, Path], None] | None = None
    takes: frozenset[str] = frozenset()
    in_place: bool = False

    def render(self, letter: Letter, view: View) -> str:
        """The text of one letter; OutputError where the format is no text."""
        if self.one:
            return self.one(letter, view)
        if self.many is None:
            raise OutputError(f"{self.name.value} is no text", "name a file with --output")
        return "".join(self.many([Outcome(letter.source.name, letter=letter)], view))


def _json(letter: Letter, view: View) -> str:
    return to_json(letter, all_text=view.all_text) + "\n"


def _json_lines(outcomes: Iterable[Outcome], view: View) -> Iterator[str]:
    for outcome in outcomes:
        yield outcome_to_json(outcome, all_text=view.all_text, indent=None) + "\n"


def _json_array(outcomes: Iterable[Outcome], view: View) -> Iterator[str]:
    before = "["
    for outcome in outcomes:
        yield f"{before}\n{outcome_to_json(outcome, all_text=view.all_text, indent=2)}"
        before = ","
    yield "[]\n" if before == "[" else "\n]\n"


def _summary(letter: Letter, view: View) -> str:
    # rich takes 50 ms to import, and only the summary needs it.
    from ofsted_parse.render.screen import on_screen
    from ofsted_parse.render.terminal import render_summary

    return on_screen(view.terminal, partial(render_summary, letter, full=view.full))


def _sqlite(outcomes: Iterable[Outcome], _view: View, path: Path) -> None:
    # Only this format needs a database.
    from ofsted_parse.store.loading import load

    load(outcomes, path)


_ALL_TEXT = frozenset({"all_text"})
FORMATS = {
    format.name: format
    for format in (
        Format(FormatName.JSON, (".json",), _json, _json_array, takes=_ALL_TEXT),
        Format(FormatName.JSONL, (".jsonl", ".ndjson"), many=_json_lines, takes=_ALL_TEXT),
        Format(FormatName.SUMMARY, (".txt",), _summary, takes=frozenset({"full"})),
        Format(FormatName.SQLITE, (".sqlite", ".sqlite3", ".db"), save=_sqlite, in_place=True),
    )
}
BY_SUFFIX = {suffix: format.name for format in FORMATS.values() for suffix in format.suffixes}

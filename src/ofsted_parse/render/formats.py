"""The formats that letters can be written in: one table, one row a format."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from ofsted_parse.errors import OutputError
from ofsted_parse.model import Letter
from ofsted_parse.outcome import Outcome
from ofsted_parse.render.json_text import outcome_to_json, to_json
from ofsted_parse.render.names import FormatName, RowsName

if TYPE_CHECKING:
    from rich.console import Console

_FILE_WIDTH = 80


@dataclass(frozen=True, slots=True)
class View:
    """How the letter is to be shown; each format takes from it what concerns it.

    `rows` is what one row of a table is about; `csv_raw` is CSV for programs, exactly as printed.
    `terminal` is the stream whose width and colours the text has to fit; None for a file.
    """

    all_text: bool = False
    full: bool = False
    rows: RowsName = RowsName.FINDINGS
    csv_raw: bool = False
    terminal: TextIO | None = None


@dataclass(frozen=True, slots=True)
class Format:
    """One format: its file name suffixes, the options it has a use for, and how it is written.

    `one` gives the text of one letter; without it one letter is written as several are. `many`
    gives the text of several, piece by piece, so that no more than one letter is held. A format
    that is no text has `save` in their place, which writes a file that does not exist yet, in the
    folder where it is to stay.
    """

    name: FormatName
    suffixes: tuple[str, ...]
    one: Callable[[Letter, View], str] | None = None
    many: Callable[[Iterable[Outcome], View], Iterator[str]] | None = None
    save: Callable[[Iterable[Outcome], View, Path], None] | None = None
    takes: frozenset[str] = frozenset()

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


# Each of the other formats is imported where it is used, for a run needs but one of them.


def _markdown(letter: Letter, view: View) -> str:
    from ofsted_parse.render.markdown import markdown  # see above

    return markdown(letter, full=view.full)


def _markdown_pieces(outcomes: Iterable[Outcome], view: View) -> Iterator[str]:
    from ofsted_parse.render.markdown import markdown_pieces  # see above

    return markdown_pieces(outcomes, full=view.full)


def _csv(outcomes: Iterable[Outcome], view: View) -> Iterator[str]:
    from ofsted_parse.render.csv_text import csv_pieces  # see above

    return csv_pieces(outcomes, view.rows, raw=view.csv_raw)


def _xlsx(outcomes: Iterable[Outcome], _: View, path: Path) -> None:
    from ofsted_parse.render.xlsx import save_xlsx  # see above; xlsxwriter takes 60 ms

    save_xlsx(outcomes, path)


def _parquet(outcomes: Iterable[Outcome], view: View, path: Path) -> None:
    from ofsted_parse.render.parquet import save_parquet  # see above

    save_parquet(outcomes, view.rows, path)


def _summary(letter: Letter, view: View) -> str:
    # rich takes 50 ms to import, and only the summary needs it.
    from ofsted_parse.render.terminal import render_summary

    console = _console(view)
    with console.capture() as capture:
        render_summary(letter, console, full=view.full)
    return _trimmed(capture.get())


def _summaries(outcomes: Iterable[Outcome], view: View) -> Iterator[str]:
    """A row for each letter; with `full` the whole summary of each."""
    from ofsted_parse.render.terminal_overview import overview_rows  # as above

    if view.full:
        yield from (_summary(outcome.letter, view) for outcome in outcomes if outcome.letter)
        return
    console = _console(view)
    for row in overview_rows(outcomes, console):
        with console.capture() as capture:
            console.print(row)
        yield _trimmed(capture.get())


def _console(view: View) -> Console:
    from rich.console import Console  # as above

    if view.terminal is None:
        return Console(file=io.StringIO(), width=_FILE_WIDTH, color_system=None)
    return Console(file=view.terminal)


def _trimmed(text: str) -> str:
    return "".join(f"{line.rstrip()}\n" for line in text.splitlines())


_ALL_TEXT, _FULL = frozenset({"all_text"}), frozenset({"full"})
FORMATS = {
    format.name: format
    for format in (
        Format(FormatName.JSON, (".json",), _json, _json_array, takes=_ALL_TEXT),
        Format(FormatName.JSONL, (".jsonl", ".ndjson"), many=_json_lines, takes=_ALL_TEXT),
        Format(FormatName.SUMMARY, (".txt",), _summary, _summaries, takes=_FULL),
        Format(FormatName.MARKDOWN, (".md",), _markdown, _markdown_pieces, takes=_FULL),
        Format(FormatName.CSV, (".csv",), many=_csv, takes=frozenset({"rows", "csv_raw"})),
        Format(FormatName.XLSX, (".xlsx",), save=_xlsx),
        Format(FormatName.PARQUET, (".parquet",), save=_parquet, takes=frozenset({"rows"})),
    )
}
BY_SUFFIX = {suffix: format.name for format in FORMATS.values() for suffix in format.suffixes}

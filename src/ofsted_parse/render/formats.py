"""The formats that letters can be written in: one table, one row a format."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from ofsted_parse.errors import OutputError
from ofsted_parse.model import Letter
from ofsted_parse.outcome import Outcome
from ofsted_parse.render.json_text import outcome_to_json
from ofsted_parse.render.names import FormatName, RowsName

if TYPE_CHECKING:
    from ofsted_parse.picture import PageImage  # few formats show pages


@dataclass(frozen=True, slots=True)
class View:
    """How the letter is to be shown; each format takes from it what concerns it.

    `rows` is what one row of a table is about; `csv_raw` is CSV for programs, exactly as printed.
    `terminal` is the stream whose width and colours the text has to fit; None for a file.
    `pictures` are the pages of the one letter, for a format that shows them.
    `folder` is where the output is to stand, for the links in it; None where that is not known.
    `into` is the file of the same format whose content is kept, and added to.
    `tell` takes what is to be said of an input while it is written: its name, what, what follows.
    """

    all_text: bool = False
    full: bool = False
    rows: RowsName = RowsName.FINDINGS
    csv_raw: bool = False
    terminal: TextIO | None = None
    pictures: tuple[PageImage, ...] = ()
    folder: Path | None = None
    into: Path | None = None
    tell: Callable[[str, str, str], None] | None = None


@dataclass(frozen=True, slots=True)
class Format:
    """One format: its file name suffixes, the options it has a use for, and how it is written.

    `one` gives the text of one letter; without it one letter is written as several are. `many`
    gives the text of several, piece by piece, so that no more than one letter is held. A format
    that is no text has `save` in their place, which writes a file that does not exist yet, in the
    folder where it is to stay; or adds to one that does, where the format is written `in_place`.
    With `pictures` one letter is shown with its pages, which `View.pictures` is to hold.
    """

    name: FormatName
    suffixes: tuple[str, ...]
    one: Callable[[Letter, View], str] | None = None
    many: Callable[[Iterable[Outcome], View], Iterator[str]] | None = None
    save: Callable[[Iterable[Outcome], View, Path], None] | None = None
    takes: frozenset[str] = frozenset()
    in_place: bool = False
    pictures: bool = False

    @property
    def is_text(self) -> bool:
        """Whether one letter is text in this format."""
        return bool(self.one or self.many)

    def render(self, letter: Letter, view: View) -> str:
        """The text of one letter; OutputError where the format is no text."""
        if self.one:
            return self.one(letter, view)
        if self.many is None:
            raise OutputError(f"{self.name.value} is no text", "name a file with --output")
        return "".join(self.many([Outcome(letter.source.name, letter=letter)], view))


def _json(letter: Letter, view: View) -> str:
    return letter.to_json(all_text=view.all_text) + "\n"


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


def _html(letter: Letter, view: View) -> str:
    from ofsted_parse.render.html.letter import letter_page  # see above; jinja2 takes 40 ms

    return letter_page(letter, view.pictures)


def _csv(outcomes: Iterable[Outcome], view: View) -> Iterator[str]:
    from ofsted_parse.render.csv_text import csv_pieces  # see above

    return csv_pieces(outcomes, view.rows, raw=view.csv_raw)


def _xlsx(outcomes: Iterable[Outcome], view: View, path: Path) -> None:
    from ofsted_parse.render.xlsx.workbook import save_into, save_xlsx  # as above; it takes 60 ms

    if view.into and view.into.exists():
        save_into(outcomes, view.into, path)
    else:
        save_xlsx(outcomes, path)


def _parquet(outcomes: Iterable[Outcome], view: View, path: Path) -> None:
    from ofsted_parse.render.parquet import save_parquet  # see above

    save_parquet(outcomes, view.rows, path)


def _summary(letter: Letter, view: View) -> str:
    # See above; rich takes 50 ms.
    from ofsted_parse.render.terminal.letter import render_summary
    from ofsted_parse.render.terminal.screen import on_screen

    return on_screen(view.terminal, partial(render_summary, letter, full=view.full))


def _sqlite(outcomes: Iterable[Outcome], view: View, path: Path) -> None:
    from ofsted_parse.store.loading import load  # see above

    load(outcomes, path, view.tell)


def _summaries(outcomes: Iterable[Outcome], view: View) -> Iterator[str]:
    """A row for each letter; with `full` the whole summary of each."""
    # See above.
    from ofsted_parse.render.terminal.overview import header, row
    from ofsted_parse.render.terminal.screen import on_screen

    if view.full:
        yield from (_summary(outcome.letter, view) for outcome in outcomes if outcome.letter)
        return
    yield on_screen(view.terminal, header)
    for outcome in outcomes:
        yield on_screen(view.terminal, partial(row, outcome))


def _html_archive(outcomes: Iterable[Outcome], view: View) -> Iterator[str]:
    from ofsted_parse.render.html_archive.page import archive_page  # see above; jinja2 takes 40 ms

    return archive_page(outcomes, view.folder)


_ALL_TEXT, _FULL = frozenset({"all_text"}), frozenset({"full"})
FORMATS = {
    format.name: format
    for format in (
        Format(FormatName.JSON, (".json",), _json, _json_array, takes=_ALL_TEXT),
        Format(FormatName.JSONL, (".jsonl", ".ndjson"), many=_json_lines, takes=_ALL_TEXT),
        Format(FormatName.SUMMARY, (".txt",), _summary, _summaries, takes=_FULL),
        Format(FormatName.MARKDOWN, (".md",), _markdown, _markdown_pieces, takes=_FULL),
        Format(FormatName.HTML, (".html", ".htm"), _html, _html_archive, pictures=True),
        Format(FormatName.CSV, (".csv",), many=_csv, takes=frozenset({"rows", "csv_raw"})),
        Format(FormatName.XLSX, (".xlsx",), save=_xlsx),
        Format(FormatName.PARQUET, (".parquet",), save=_parquet, takes=frozenset({"rows"})),
        Format(FormatName.SQLITE, (".sqlite", ".sqlite3", ".db"), save=_sqlite, in_place=True),
    )
}
BY_SUFFIX = {suffix: format.name for format in FORMATS.values() for suffix in format.suffixes}

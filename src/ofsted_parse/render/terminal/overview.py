"""Many letters at a glance: one row each, printed as they come."""

from __future__ import annotations

from pathlib import PurePosixPath

from rich.console import Console
from rich.table import Table
from rich.text import Text

from ofsted_parse.model import Area, Grade, Letter, Part
from ofsted_parse.outcome import Outcome, Refusal
from ofsted_parse.render import phrases
from ofsted_parse.render.parts import item_count
from ofsted_parse.render.terminal.findings import FAINT, HEADING, words

MAX_WIDTH = 140
_HEADER = ("Authority", "Document", "Date", "Judgement", "Items", "Warn")
#: What the columns need; the first has what the terminal has beyond that.
_DATE, _GRADE, _ITEMS, _WARNINGS = 8, 20, 5, 4
#: The column of the kind of document, on a narrow terminal and on a wide one.
_NARROW, _WIDE, _ROOMY = 16, 20, 100
_MAIN_AREAS = (Area.OVERALL_EFFECTIVENESS, Area.SEND_OUTCOME)
_DASH = "–"


def header(console: Console) -> None:
    """Print the names of the columns."""
    console.print(_row([Text(name, HEADING) for name in _HEADER], _width(console)))


def row(outcome: Outcome, console: Console) -> None:
    """Print the main facts of a letter, or why an input was not read."""
    if outcome.letter:
        console.print(_row(_cells(outcome.letter), _width(console)))
    elif outcome.refusal:
        console.print(_refused(outcome.name, outcome.refusal, _width(console)))


def _width(console: Console) -> int:
    return min(console.width, MAX_WIDTH)


def _row(cells: list[Text], width: int) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0), expand=True)
    table.width = width
    table.add_column(ratio=1, no_wrap=True, overflow="ellipsis")
    table.add_column(width=_WIDE if width >= _ROOMY else _NARROW, no_wrap=True, overflow="ellipsis")
    table.add_column(width=_DATE, no_wrap=True)
    table.add_column(width=_GRADE, no_wrap=True, overflow="ellipsis")
    table.add_column(width=_ITEMS, no_wrap=True, justify="right")
    table.add_column(width=_WARNINGS, no_wrap=True, justify="right")
    table.add_row(*cells)
    return table


def _cells(letter: Letter) -> list[Text]:
    authority = letter.authority.name or letter.authority.printed if letter.authority else None
    when = letter.inspection.end or letter.published
    items = item_count(letter.part(Part.WHAT_NEEDS_TO_IMPROVE))
    kind = phrases.kind_name(letter.kind).removesuffix(" letter").removesuffix(" report")
    return [
        _short(authority or PurePosixPath(letter.source.name).name),
        _short(kind),
        Text(f"{when:%b %Y}" if when else _DASH),
        _grade(letter),
        Text(str(items or _DASH)),
        Text(str(len(letter.warnings) or ""), "yellow"),
    ]


def _short(text: str) -> Text:
    """Text that is cut where its column ends."""
    shown = words(text)
    shown.overflow = "ellipsis"
    return shown


def _grade(letter: Letter) -> Text:
    """The overall judgement or the outcome; a dash where such a document has none."""
    grades = {judgement.area: judgement.grade for judgement in letter.judgements}
    found: list[Grade | None] = [grades[area] for area in _MAIN_AREAS if area in grades]
    if not found or found[0] is None:
        return Text(_DASH, FAINT)
    return Text(phrases.GRADE_NAMES[found[0]], phrases.GRADE_COLOURS[found[0]])


def _refused(name: str, refusal: Refusal, width: int) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0), expand=True)
    table.width = width
    table.add_column(ratio=1, no_wrap=True, overflow="ellipsis")
    table.add_column(ratio=2, overflow="fold")
    table.add_row(_short(PurePosixPath(name).name), words(f"not read: {refusal.reason}", "red"))
    return table

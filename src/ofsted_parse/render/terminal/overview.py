"""Many letters at a glance: one row each, printed as they come."""

from __future__ import annotations

from pathlib import PurePosixPath

from rich.console import Console
from rich.table import Table
from rich.text import Text

from ofsted_parse.model import Area, Grade, Judgement, Letter
from ofsted_parse.outcome import Outcome, Refusal
from ofsted_parse.render import phrases
from ofsted_parse.render.parts import asked_for
from ofsted_parse.render.terminal.findings import FAINT, HEADING, words

MAX_WIDTH = 140
#: Columns of a terminal from which there is room for words and for air.
_ROOMY = 110
#: What is asked for is two numbers on a narrow terminal: priority actions, and what is to improve.
_HEADER = ("Authority", "Document", "Date", "Judgement", "Asked for", "Warn")
_NARROW_HEADER = ("Authority", "Document", "Date", "Judgement", "Pri+Imp", "Warn")
#: What the columns need; the first has what the terminal has beyond that.
#: Seen: '16 priority, 12 to improve'.
_WIDTHS = (20, 8, 27, 26, 4)
_NARROW_WIDTHS = (16, 8, 20, 7, 4)
#: What to lead with: the overall judgement or the outcome; since April 2026 there is none, and what
#: is said of leaders comes nearest.
_MAIN_AREAS = (Area.OVERALL_EFFECTIVENESS, Area.SEND_OUTCOME)
_LEADERS, _LEADERS_NARROW = "Leadership: ", "Leaders: "
_SHORT_GRADES = {**phrases.GRADE_NAMES, Grade.REQUIRES_IMPROVEMENT: "Req impr"}
_DASH = "–"


def header(console: Console) -> None:
    """Print the names of the columns."""
    width = _width(console)
    names = _HEADER if width >= _ROOMY else _NARROW_HEADER
    console.print(_row([Text(name, HEADING) for name in names], width))


def row(outcome: Outcome, console: Console) -> None:
    """Print the main facts of a letter, or why an input was not read."""
    if outcome.letter:
        width = _width(console)
        console.print(_row(_cells(outcome.letter, roomy=width >= _ROOMY), width))
    elif outcome.refusal:
        console.print(_refused(outcome.name, outcome.refusal, _width(console)))


def _width(console: Console) -> int:
    return min(console.width, MAX_WIDTH)


def _row(cells: list[Text], width: int) -> Table:
    roomy = width >= _ROOMY
    table = Table.grid(padding=(0, 2 if roomy else 1, 0, 0), expand=True)
    table.width = width
    kind, date, grade, asked, warnings = _WIDTHS if roomy else _NARROW_WIDTHS
    table.add_column(ratio=1, no_wrap=True, overflow="ellipsis")
    table.add_column(width=kind, no_wrap=True, overflow="ellipsis")
    table.add_column(width=date, no_wrap=True)
    table.add_column(width=grade, no_wrap=True, overflow="ellipsis")
    table.add_column(width=asked, no_wrap=True, justify="left" if roomy else "right")
    table.add_column(width=warnings, no_wrap=True, justify="right")
    table.add_row(*cells)
    return table


def _cells(letter: Letter, *, roomy: bool) -> list[Text]:
    authority = letter.authority.name or letter.authority.printed if letter.authority else None
    when = letter.inspection.end or letter.published
    return [
        _short(authority or PurePosixPath(letter.source.name).name),
        _short(phrases.short_kind(letter.kind)),
        Text(f"{when:%b %Y}" if when else _DASH),
        _grade(letter, roomy=roomy),
        Text(_asked(letter, roomy=roomy)),
        Text(str(len(letter.warnings) or ""), "yellow"),
    ]


def _short(text: str) -> Text:
    """Text that is cut where its column ends."""
    shown = words(text)
    shown.overflow = "ellipsis"
    return shown


def _asked(letter: Letter, *, roomy: bool) -> str:
    """How much is asked for: '3 priority, 2 to improve', or '3+2' where there is little room."""
    priority, improve = asked_for(letter)
    if roomy:
        return phrases.asked(priority, improve) or _DASH
    return f"{priority}+{improve}" if priority else str(improve or _DASH)


def _grade(letter: Letter, *, roomy: bool) -> Text:
    """The overall judgement or the outcome, else that on leaders; a dash where there is none."""
    found = {judgement.area: judgement for judgement in letter.judgements}
    for area in (*_MAIN_AREAS, Area.LEADERSHIP):
        if area in found:
            name = _LEADERS if roomy else _LEADERS_NARROW
            return _graded(found[area], name if area is Area.LEADERSHIP else "")
    return Text(_DASH, FAINT)


def _graded(judgement: Judgement, area: str) -> Text:
    """The grade with what was judged, where that has to be said; else as printed."""
    grade = judgement.grade
    if grade is None:
        return _short(area + judgement.printed)
    name = _SHORT_GRADES[grade] if area == _LEADERS_NARROW else phrases.GRADE_NAMES[grade]
    return Text.assemble(area, (name, phrases.GRADE_COLOURS[grade]), overflow="ellipsis")


def _refused(name: str, refusal: Refusal, width: int) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0), expand=True)
    table.width = width
    table.add_column(ratio=1, no_wrap=True, overflow="ellipsis")
    table.add_column(ratio=2, overflow="fold")
    table.add_row(_short(PurePosixPath(name).name), words(f"not read: {refusal.reason}", "red"))
    return table

"""Two reports side by side for a reader at a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from ofsted_parse.comparing.comparison import Comparison, Note, Report
from ofsted_parse.comparing.improvement import ItemChange, Perhaps, Status
from ofsted_parse.comparing.items import Item
from ofsted_parse.comparing.judgements import JudgementChange, Movement
from ofsted_parse.model import Judgement, Part
from ofsted_parse.render import phrases
from ofsted_parse.render.terminal.findings import (
    FAINT,
    HEADING,
    grade_text,
    part_heading,
    words,
)
from ofsted_parse.render.terminal.letter import ALERT, MAX_WIDTH
from ofsted_parse.themes import theme_name

_MOVEMENTS = {
    Movement.UP: ("▲ up", "green"),
    Movement.DOWN: ("▼ down", "red"),
    Movement.SAME: ("= same", ""),
    Movement.UNCLEAR: ("? unclear", ALERT),
    Movement.NEW_AREA: ("new area", ""),
    Movement.NO_LONGER_JUDGED: ("no longer", FAINT),
}
_NOTES = {
    Note.OTHER_AUTHORITY: "The two reports are on different authorities.",
    Note.OTHER_KIND: "The two reports are of different kinds: areas and grades of one name were "
    "judged by other criteria.",
    Note.WRONG_ORDER: "The report given first is the newer one.",
    Note.NO_OVERALL_SINCE_2026: "Inspections since April 2026 give no overall judgement.",
    Note.COMBINED_AREA: "From 2018 to 2022 children in care and care leavers had one judgement; "
    "it is shown for both (*).",
}
#: 'Requires improvement' with the mark of a combined area.
_GRADE_WIDTH = 21
#: Each says what was done: what has no partner here may still be asked for in other words.
_IN_WORDING = "Matched by wording"
_PERHAPS = "Perhaps the same subject, not matched by wording"
_UNMATCHED = {
    Status.NEW: "In the newer report, not matched by wording or subject",
    Status.NO_LONGER_LISTED: "In the older report, not matched by wording or subject",
}


def render_comparison(comparison: Comparison, console: Console) -> None:
    """Print what changed from one report to the next."""
    width = min(console.width, MAX_WIDTH)
    for block in _blocks(comparison):
        console.print(block, width=width)
        console.print()


def _blocks(comparison: Comparison) -> Iterator[RenderableType]:
    yield _reports(comparison)
    if comparison.judgements:
        yield _judgements(comparison.judgements)
    yield from _tiers(comparison.improvement_items)
    if not comparison.improvement_items:
        yield words("Neither report lists anything to improve.", FAINT)
    if comparison.notes:
        yield _notes(comparison.notes)


def _tiers(changes: Sequence[ItemChange]) -> Iterator[RenderableType]:
    """The items matched by wording, those perhaps on one subject, those matched by neither."""
    if recurring := [one for one in changes if one.status is Status.RECURRING]:
        yield Group(part_heading(_IN_WORDING, len(recurring), "item"), Text(), _items(recurring))
    if pairs := _pairs(changes):
        yield Group(part_heading(_PERHAPS, len(pairs), "pair"), Text(), _side_by_side(pairs))
    for status, title in _UNMATCHED.items():
        rest = [one for one in changes if one.status is status and not one.perhaps]
        if rest:
            yield Group(part_heading(title, len(rest), "item"), Text(), _items(rest))


def _notes(notes: Sequence[Note]) -> RenderableType:
    grid = Table.grid(padding=(0, 1, 0, 0))
    for note in notes:
        grid.add_row(words("!", ALERT), words(_NOTES[note]))
    return grid


def _reports(comparison: Comparison) -> RenderableType:
    name = comparison.newer.authority or comparison.older.authority
    facts = Table.grid(padding=(0, 2, 0, 0))
    facts.add_column(style=FAINT, no_wrap=True)
    facts.add_column(overflow="fold")
    facts.add_row("older", _report(comparison.older))
    facts.add_row("newer", _report(comparison.newer))
    return Group(words(name or "No authority found", HEADING), Text(), facts)


def _report(report: Report) -> Text:
    last = report.inspection_end or report.inspection_start or report.published
    day = phrases.day(last) if last else "no date found"
    facts = f" · {phrases.kind_name(report.kind)} · {report.file}"
    return Text.assemble(words(day), words(facts, FAINT))


def _judgements(changes: Sequence[JudgementChange]) -> RenderableType:
    grid = Table.grid(padding=(0, 2, 0, 0), expand=True)
    grid.add_column(ratio=1, overflow="fold")
    for _ in ("older", "newer", "movement"):
        grid.add_column(overflow="fold", max_width=_GRADE_WIDTH)
    grid.add_row("", words("older", FAINT), words("newer", FAINT), "")
    for change in changes:
        grid.add_row(
            words(phrases.AREA_NAMES[change.area]),
            _grade(change.older, change),
            _grade(change.newer, change),
            Text(*_MOVEMENTS[change.movement]),
        )
    return Group(part_heading("Judgements"), Text(), grid)


def _grade(judgement: Judgement | None, change: JudgementChange) -> Text:
    if judgement is None:
        return Text("–", style=FAINT)
    if judgement.grade is None:
        return words(judgement.printed)
    name = Text(phrases.GRADE_NAMES[judgement.grade], style=grade_text(judgement.grade).style)
    return name if judgement.area is change.area else name.append("*")


def _pairs(changes: Sequence[ItemChange]) -> list[tuple[Item, Item, Perhaps]]:
    """Older and newer item, and what they share: each pair once, by the older item if it can be."""
    older = [
        (one.older, other.item, other) for one in changes if one.older for other in one.perhaps
    ]
    shown = {(before, after) for before, after, _ in older}
    newer = [
        (other.item, one.newer, other) for one in changes if one.newer for other in one.perhaps
    ]
    return older + [pair for pair in newer if pair[:2] not in shown]


def _side_by_side(pairs: Sequence[tuple[Item, Item, Perhaps]]) -> RenderableType:
    """An item that meets several stands once, beside the first of them."""
    grid = Table.grid(padding=(0, 2, 0, 0), expand=True)
    for _ in ("older", "newer"):
        grid.add_column(ratio=1, overflow="fold")
    grid.add_row(words("older", FAINT), words("newer", FAINT))
    before = None
    for older, newer, perhaps in pairs:
        right = Text.assemble(_placed(newer), "\n", words(_shared(perhaps), FAINT))
        if before and before != older:
            grid.add_row()
        grid.add_row(_placed(older) if before != older else Text(), right)
        before = older
    return grid


def _shared(perhaps: Perhaps) -> str:
    """What both items have: the names of themes, then words."""
    names = [theme_name(theme) for theme in perhaps.themes]
    shared = [f"words: {', '.join(perhaps.words)}"] if perhaps.words else []
    return f"in both: {'; '.join(names + shared)}"


def _placed(item: Item) -> Text:
    return _item(item).append_text(words(f"  {phrases.pages(item)}", FAINT))


def _items(changes: Sequence[ItemChange]) -> RenderableType:
    grid = Table.grid(padding=(0, 2, 0, 0), expand=True)
    grid.add_column(justify="right", style=FAINT, no_wrap=True, width=5)
    grid.add_column(ratio=1, overflow="fold")
    grid.add_column(justify="right", style=FAINT, no_wrap=True)
    for place, change in enumerate(changes):
        if place and change.score is not None:
            grid.add_row()
        both = change.score is not None
        if change.older:
            grid.add_row("older" if both else "", _item(change.older), phrases.pages(change.older))
        if change.newer:
            grid.add_row("newer" if both else "", _item(change.newer), phrases.pages(change.newer))
        if both:
            grid.add_row("", words(f"{change.score} of 100 alike in their words", FAINT), "")
    return grid


def _item(item: Item) -> Text:
    text = words(f"{item.number}  {item.text}" if item.number else item.text)
    if item.part is Part.PRIORITY_ACTION:
        return Text.assemble(words("Priority action: ", HEADING), text)
    return text

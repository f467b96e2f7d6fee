"""The summary for a reader at a terminal: what an analyst wants to see first, set as a briefing.

Nothing of the document is ever read as rich's markup, and nothing is told by colour alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich import box
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from ofsted_parse.model import Area, Inspector, Letter, Person
from ofsted_parse.render import parts, phrases
from ofsted_parse.render.facts import facts
from ofsted_parse.render.terminal.findings import (
    FAINT,
    HEADING,
    grade_text,
    hanging_grid,
    page_of,
    page_width,
    part_block,
    part_heading,
    words,
)

MAX_WIDTH = 100
ALERT = "yellow"


def render_summary(letter: Letter, console: Console, *, full: bool = False) -> None:
    """Print the letter as a briefing; `full` adds the parts and sentences that it leaves out."""
    width = min(console.width, MAX_WIDTH)
    for block in _blocks(letter, full):
        console.print(block, width=width)
        console.print()


def _blocks(letter: Letter, full: bool) -> Iterator[RenderableType]:
    yield _title_panel(letter)
    if letter.judgements:
        yield _judgements(letter)
    for part in parts.parts_shown(full=full):
        if letter.part(part):
            yield part_block(letter, part, full=full)
    if full and letter.footnotes:
        yield _footnotes(letter)
    if letter.inspectors or letter.recipients or letter.signatories:
        yield _people(letter)
    if letter.warnings:
        yield _warnings(letter)
    if not full:
        yield _left_out(letter)


def _title_panel(letter: Letter) -> Panel:
    grid = Table.grid(padding=(0, 3, 0, 0))
    grid.add_column(style=FAINT, no_wrap=True)
    grid.add_column(overflow="fold")
    for name, value in _facts(letter):
        grid.add_row(name, value)
    title = words(letter.title or "No title found", HEADING)
    return Panel(
        Group(title, Text(), grid),
        title=words(phrases.kind_name(letter.kind), f"not {FAINT}"),
        title_align="left",
        border_style=FAINT,
        box=box.ROUNDED,
        padding=(1, 2),
    )


def _facts(letter: Letter) -> Iterator[tuple[str, Text]]:
    for fact in facts(letter):
        style = HEADING if fact.name == "Authority" else ""
        value = words("not found", FAINT) if fact.value is None else words(fact.value, style)
        more = words("".join(f" · {word}" for word in fact.more), FAINT)
        yield fact.name, Text.assemble(value, more)
    if letter.warnings:
        yield "To check", words(f"{phrases.count(len(letter.warnings), 'warning')}, below", ALERT)


def _judgements(letter: Letter) -> RenderableType:
    grid = Table.grid(padding=(0, 2, 0, 0), expand=True)
    grid.add_column(width=1)
    grid.add_column(ratio=4, overflow="fold")
    grid.add_column(ratio=3, overflow="fold")
    grid.add_column(justify="right", style=FAINT, no_wrap=True, width=page_width(()))
    if parts.has_no_overall(letter):
        name = words(phrases.AREA_NAMES[Area.OVERALL_EFFECTIVENESS])
        grid.add_row("", name, words(phrases.NONE_GIVEN, FAINT), "")
    for judgement in parts.judgements(letter):
        grade = grade_text(judgement.grade, judgement.printed)
        name = words(phrases.judgement_name(judgement))
        grid.add_row("", name, grade, page_of(letter, judgement.page))
    return Group(part_heading("Judgements"), Text(), grid)


def _people(letter: Letter) -> RenderableType:
    grid = Table.grid(padding=(0, 2, 0, 0), expand=True)
    grid.add_column(width=1)
    grid.add_column(style=FAINT, no_wrap=True)
    grid.add_column(ratio=1, overflow="fold")
    for name, lines in (
        ("Inspectors", [_inspector(inspector) for inspector in letter.inspectors]),
        ("Sent to", [_person(person) for person in letter.recipients]),
        ("Signed by", [_person(person) for person in letter.signatories]),
    ):
        for index, line in enumerate(lines):
            grid.add_row("", name if index == 0 else "", line)
    return Group(part_heading("People"), Text(), grid)


def _inspector(inspector: Inspector) -> Text:
    return _named(inspector.name, ["lead" if inspector.lead else None, inspector.role])


def _person(person: Person) -> Text:
    return _named(person.name, [person.role, person.organisation])


def _named(name: str, more: Iterable[str | None]) -> Text:
    rest = "".join(f", {word}" for word in more if word)
    return Text.assemble(words(name), words(rest, FAINT))


def _footnotes(letter: Letter) -> RenderableType:
    grid = hanging_grid(page_width(()))
    for footnote in letter.footnotes:
        mark = words(footnote.mark or "", FAINT)
        grid.add_row(mark, words(footnote.text), page_of(letter, footnote.page))
    return Group(part_heading("Footnotes"), Text(), grid)


def _warnings(letter: Letter) -> RenderableType:
    grid = hanging_grid(page_width(()))
    for warning in letter.warnings:
        text = Text.assemble(words(warning.code.value, ALERT), words(f"  {warning.message}"))
        grid.add_row(words("!", f"not {FAINT} {ALERT}"), text, page_of(letter, warning.page))
    heading = part_heading("Look at before relying on this", len(letter.warnings), "warning")
    return Group(heading, Text(), grid)


def _left_out(letter: Letter) -> RenderableType:
    hidden = [
        f"{phrases.PART_TITLES[part]} ({len(letter.part(part))})"
        for part in parts.ON_REQUEST
        if letter.part(part)
    ]
    absent = f"Not shown: {', '.join(hidden)}. " if hidden else ""
    more = "--full prints every sentence, --format json gives the data."
    return Padding(words(absent + more, FAINT), (0, 0, 0, 3))

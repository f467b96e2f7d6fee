"""The summary for a reader at a terminal: what an analyst wants to see first, set as a briefing.

Nothing of the document is ever read as rich's markup, and nothing is told by colour alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rich import box
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from ofsted_parse.model import Authority, Footnote, Inspector, Judgement, Letter, Person
from ofsted_parse.model import Warning as Doubt
from ofsted_parse.render import parts, phrases
from ofsted_parse.render.terminal_findings import (
    FAINT,
    HEADING,
    grade_text,
    hanging_grid,
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
        yield _judgements(letter.judgements)
    for part in parts.parts_shown(full=full):
        if letter.part(part):
            yield part_block(letter, part, full=full)
    if full and letter.footnotes:
        yield _footnotes(letter.footnotes)
    if letter.inspectors or letter.recipients or letter.signatories:
        yield _people(letter)
    if letter.warnings:
        yield _warnings(letter.warnings)
    if not full:
        yield _left_out(letter)


def _title_panel(letter: Letter) -> Panel:
    facts = Table.grid(padding=(0, 3, 0, 0))
    facts.add_column(style=FAINT, no_wrap=True)
    facts.add_column(overflow="fold")
    for name, value in _facts(letter):
        facts.add_row(name, value)
    title = words(letter.title or "No title printed", HEADING)
    return Panel(
        Group(title, Text(), facts),
        title=words(phrases.kind_name(letter.kind), f"not {FAINT}"),
        title_align="left",
        border_style=FAINT,
        box=box.ROUNDED,
        padding=(1, 2),
    )


def _facts(letter: Letter) -> Iterator[tuple[str, Text]]:
    inspection = letter.inspection
    if letter.authority:
        yield "Authority", _authority(letter.authority)
    yield "Inspected", _when(letter)
    published = letter.published
    yield "Published", words(phrases.day(published)) if published else words("not printed", FAINT)
    if inspection.framework:
        yield "Framework", words(inspection.framework)
    if inspection.focus:
        yield "Focus", words(inspection.focus)
    leads = [inspector.name for inspector in letter.inspectors if inspector.lead]
    if leads:
        yield "Led by", words(", ".join(leads))
    if inspection.previous:
        yield "Before this", words(phrases.periods(inspection.previous))
    yield "Findings", words(_tally(letter))
    yield "Document", _document(letter)
    if letter.warnings:
        yield "To check", words(f"{phrases.count(len(letter.warnings), 'warning')}, below", ALERT)


def _authority(authority: Authority) -> Text:
    name = words(authority.name or authority.printed, HEADING)
    codes = [("DfE", authority.la_code), ("ONS", authority.ons_code)]
    more = [authority.region, *(f"{name} {code}" for name, code in codes if code)]
    if authority.name is None:
        more = ["as printed; not among the local authorities of England"]
    return Text.assemble(name, words("".join(f" · {word}" for word in more if word), FAINT))


def _when(letter: Letter) -> Text:
    inspection = letter.inspection
    first, last = inspection.start or inspection.end, inspection.end or inspection.start
    if inspection.visits:
        number = phrases.count(len(inspection.visits), "visit")
        return words(f"{phrases.periods(inspection.visits)} ({number})")
    if first and last:
        return words(phrases.period(first, last))
    return words("not printed", FAINT)


def _tally(letter: Letter) -> str:
    counts = [
        (len(letter.headline_findings), "headline"),
        (parts.item_count(letter.priority_action), "for priority action"),
        (parts.item_count(letter.what_needs_to_improve), "to improve"),
        (len(letter.strengths), "on strengths"),
        (len(letter.weaknesses), "on weaknesses"),
        (len(letter.main_findings), "main"),
    ]
    return " · ".join(f"{number} {name}" for number, name in counts if number) or "none"


def _document(letter: Letter) -> Text:
    source = letter.source
    facts = [phrases.READER_NAMES[source.reader]]
    if source.pages is not None:
        facts.insert(0, phrases.count(source.pages, "page"))
    return Text.assemble(words(source.name), words("".join(f" · {fact}" for fact in facts), FAINT))


def _judgements(judgements: Sequence[Judgement]) -> RenderableType:
    grid = Table.grid(padding=(0, 2, 0, 0), expand=True)
    grid.add_column(width=1)
    grid.add_column(ratio=4, overflow="fold")
    grid.add_column(ratio=3, overflow="fold")
    grid.add_column(justify="right", style=FAINT, no_wrap=True, width=page_width(()))
    for judgement in judgements:
        grade = grade_text(judgement.grade, judgement.printed)
        grid.add_row("", words(judgement.label), grade, phrases.page(judgement.page))
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


def _footnotes(footnotes: Sequence[Footnote]) -> RenderableType:
    grid = hanging_grid(page_width(()))
    for footnote in footnotes:
        mark = words(footnote.mark or "", FAINT)
        grid.add_row(mark, words(footnote.text), phrases.page(footnote.page))
    return Group(part_heading("Footnotes"), Text(), grid)


def _warnings(warnings: Sequence[Doubt]) -> RenderableType:
    grid = hanging_grid(page_width(()))
    for warning in warnings:
        text = Text.assemble(words(warning.code.value, ALERT), words(f"  {warning.message}"))
        grid.add_row(words("!", f"not {FAINT} {ALERT}"), text, phrases.page(warning.page))
    heading = part_heading("Look at before relying on this", len(warnings), "warning")
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

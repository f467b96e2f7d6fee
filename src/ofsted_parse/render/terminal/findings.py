"""The findings of one part as the terminal shows them: a heading, and rows with hanging indents."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from ofsted_parse.model import Finding, Grade, Letter, Part, Section
from ofsted_parse.render import parts, phrases
from ofsted_parse.render.sentences import gist

FAINT = "dim"
HEADING = "bold"
#: Parts with so much text that the summary gives the gist of each finding. Never weaknesses: of
#: 292 paragraphs on what a partnership needs to do better, 91 say it behind a 'However'.
_SHORTENED = frozenset({Part.STRENGTHS, Part.MAIN_FINDINGS})
#: Characters of headline findings that are shown whole. ILACS reports print 1,500; the executive
#: summaries of SIF reports 7,700, which is three screens.
_HEADLINE_ROOM = 2_500
#: Characters from which an item takes three lines or more, and needs air around it.
_LONG = 200
_BULLETS = ("•", "–")
_MARKER_WIDTH = 4


def words(text: str, style: str = "") -> Text:
    """Text of the document, printed as it stands: no markup, nothing a terminal obeys."""
    return Text(phrases.clean(text), style=style, overflow="fold")


def page_width(findings: Iterable[Finding]) -> int:
    """How wide the column of page numbers has to be, so that all parts of a letter line up."""
    return max((len(phrases.pages(finding)) for finding in findings), default=6)


def part_heading(title: str, number: int = 0, noun: str = "") -> RenderableType:
    """A rule over the part's title, with its count at the right."""
    line = Table.grid(expand=True)
    line.add_column(ratio=1, overflow="fold")
    line.add_column(justify="right", style=FAINT, no_wrap=True)
    line.add_row(words(title, HEADING), phrases.count(number, noun) if number else "")
    return Group(Rule(style=FAINT), line)


def grade_text(grade: Grade | None, printed: str = "") -> Text:
    """A grade in words with its place on the scale, or the words printed where it is none."""
    if grade is None:
        return Text.assemble(words(printed), words(" (not a known grade)", FAINT))
    reached, steps = phrases.GRADE_STEPS[grade]
    gauge = "●" * reached + "○" * (steps - reached)
    return Text(f"{gauge:4}  {phrases.GRADE_NAMES[grade]}", style=phrases.GRADE_COLOURS[grade])


def hanging_grid(page_column: int) -> Table:
    """Three columns: what stands before the text, the text, its page at the right."""
    grid = Table.grid(padding=(0, 2, 0, 0), expand=True)
    grid.add_column(justify="right", style=FAINT, overflow="fold", width=_MARKER_WIDTH)
    grid.add_column(ratio=1, overflow="fold")
    grid.add_column(justify="right", style=FAINT, no_wrap=True, width=page_column)
    return grid


def part_block(letter: Letter, part: Part, *, full: bool) -> RenderableType:
    """One part with its headings; of the long parts the gist of each finding, unless `full`."""
    findings = letter.part(part)
    title = parts.title(letter, part)
    if part in parts.COUNTED:
        blocks = [part_heading(title, parts.item_count(findings), "item")]
    else:
        blocks = [part_heading(title, len(findings), "finding")]
    short = not full and _is_long(letter, part)
    for group in parts.groups(letter, part):
        for section in group.headings:
            blocks += [Text(), _heading(section)]
        blocks += [Text(), _rows(letter, group.lines, short=short)]
    return Group(*blocks)


def page_of(letter: Letter, page: int | None) -> str:
    """A page as it is shown; a text has none to speak of."""
    return "" if letter.source.pages is None else phrases.page(page)


def _is_long(letter: Letter, part: Part) -> bool:
    if part is Part.HEADLINE_FINDINGS:
        return sum(len(finding.text) for finding in letter.part(part)) > _HEADLINE_ROOM
    return part in _SHORTENED


def _heading(section: Section) -> RenderableType:
    line = Table.grid(padding=(0, 2, 0, 0), expand=True)
    line.add_column(width=1)
    line.add_column(ratio=1, overflow="fold")
    line.add_column(justify="right", no_wrap=True)
    grade = grade_text(section.grade) if section.grade else Text()
    line.add_row("", words(section.heading, HEADING), grade)
    return line


def _rows(letter: Letter, lines: Sequence[parts.Line], *, short: bool) -> RenderableType:
    paged = letter.source.pages is not None
    grid = hanging_grid(page_width(finding for _, finding in letter.findings()))
    airy = any(len(line.finding.text) > _LONG for line in lines)
    for place, line in enumerate(lines):
        hangs = bool(line.marker) or line.has_bullet
        if place and not (hangs and (short or not airy)):
            grid.add_row()
        text = _finding_text(_unrepeated(lines, place), short=short)
        body = _bulleted(text, line.finding.level) if line.has_bullet else text
        grid.add_row(words(line.marker), body, phrases.pages(line.finding) if paged else "")
    return grid


def _unrepeated(lines: Sequence[parts.Line], place: int) -> Finding:
    """A finding without the body responsible for it where the line before, above it, names it."""
    finding = lines[place].finding
    again = place and not lines[place].is_item
    if again and lines[place - 1].finding.responsible_body == finding.responsible_body:
        return replace(finding, responsible_body=None)
    return finding


def _finding_text(finding: Finding, *, short: bool) -> Text:
    shown = gist(finding.text) if short else finding.text
    text = words(shown)
    return text.append_text(words(parts.printed_beside(finding, shown), FAINT))


def _bulleted(text: Text, level: int) -> RenderableType:
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    grid.add_row(Text(_BULLETS[min(level, 1)], style=FAINT), text)
    return Padding(grid, (0, 0, 0, 2 * level))

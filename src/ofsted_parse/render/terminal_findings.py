"""The findings of one part as the terminal shows them: a heading, and rows with hanging indents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import count, groupby

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from ofsted_parse.model import Finding, FindingType, Grade, Letter, Part, Section
from ofsted_parse.render import phrases

FAINT = "dim"
HEADING = "bold"
GRADE_STYLES = {
    Grade.OUTSTANDING: "green",
    Grade.GOOD: "green",
    Grade.REQUIRES_IMPROVEMENT: "yellow",
    Grade.INADEQUATE: "red",
    Grade.POSITIVE: "green",
    Grade.INCONSISTENT: "yellow",
    Grade.SYSTEMIC_FAILINGS: "red",
}
#: Parts whose items readers count and cite: 'the third recommendation'.
_NUMBERED = frozenset({Part.WHAT_NEEDS_TO_IMPROVE, Part.PRIORITY_ACTION})
#: Parts with so much text that the summary gives only how each of their findings begins.
_SHORTENED = frozenset({Part.STRENGTHS, Part.WEAKNESSES, Part.MAIN_FINDINGS})
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
    return Text(f"{gauge:4}  {phrases.GRADE_NAMES[grade]}", style=GRADE_STYLES[grade])


def hanging_grid(page_column: int) -> Table:
    """Three columns: what stands before the text, the text, its page at the right."""
    grid = Table.grid(padding=(0, 2, 0, 0), expand=True)
    grid.add_column(justify="right", style=FAINT, overflow="fold", width=_MARKER_WIDTH)
    grid.add_column(ratio=1, overflow="fold")
    grid.add_column(justify="right", style=FAINT, no_wrap=True, width=page_column)
    return grid


def item_count(findings: Sequence[Finding]) -> int:
    """How many things a list asks for: its outer items, without what leads into it."""
    return sum(_are_items(findings))


def part_block(letter: Letter, part: Part, *, full: bool) -> RenderableType:
    """One part with its headings; the long parts by first sentences unless `full`."""
    findings = letter.part(part)
    title, headings = _headings(letter.sections, part)
    if part in _NUMBERED:
        blocks = [part_heading(title, item_count(findings), "item")]
    else:
        blocks = [part_heading(title, len(findings), "finding")]
    page_column = page_width(finding for _, finding in letter.findings())
    short = part in _SHORTENED and not full
    for opened, rows in _groups(_marked(findings, part), headings):
        for index in opened:
            blocks += [Text(), _heading(letter.sections[index])]
        blocks += [Text(), _rows(rows, page_column, short=short)]
    return Group(*blocks)


def _headings(sections: Sequence[Section], part: Part) -> tuple[str, list[int]]:
    """The title of a part, and the indices of the sections whose headings stand inside it.

    A part with one section takes the heading as printed, but for main findings, whose one section
    can be about one judgement.
    """
    title = phrases.PART_TITLES[part]
    headings = [index for index, section in enumerate(sections) if section.part is part]
    if len(headings) == 1 and part is not Part.MAIN_FINDINGS:
        return sections[headings[0]].heading, []
    return title, [i for i in headings if sections[i].heading.casefold() != title.casefold()]


def _marked(findings: Sequence[Finding], part: Part) -> list[tuple[str, Finding]]:
    """Each finding with what stands before it: its printed number, or its place in the list."""
    counted = part in _NUMBERED and not any(finding.number for finding in findings)
    places = count(1)
    return [
        (str(next(places)) if counted and is_item else finding.number or "", finding)
        for finding, is_item in zip(findings, _are_items(findings), strict=True)
    ]


def _are_items(findings: Sequence[Finding]) -> list[bool]:
    """Outer items count; paragraphs lead into a list, and count where there is no list."""
    lists = any(finding.type is not FindingType.PARAGRAPH for finding in findings)
    return [
        finding.level == 0 and (finding.type is not FindingType.PARAGRAPH or not lists)
        for finding in findings
    ]


def _groups(
    rows: Sequence[tuple[str, Finding]], headings: Sequence[int]
) -> Iterator[tuple[Sequence[int], list[tuple[str, Finding]]]]:
    """The rows by section, each with the headings that open before them."""
    for section, members in groupby(rows, key=lambda row: row[1].section):
        opened = [index for index in headings if section is not None and index <= section]
        headings = headings[len(opened) :]
        yield opened, list(members)


def _heading(section: Section) -> RenderableType:
    line = Table.grid(padding=(0, 2, 0, 0), expand=True)
    line.add_column(width=1)
    line.add_column(ratio=1, overflow="fold")
    line.add_column(justify="right", no_wrap=True)
    grade = grade_text(section.grade) if section.grade else Text()
    line.add_row("", words(section.heading, HEADING), grade)
    return line


def _rows(rows: Sequence[tuple[str, Finding]], page_column: int, *, short: bool) -> RenderableType:
    grid = hanging_grid(page_column)
    airy = any(len(finding.text) > _LONG for _, finding in rows)
    for place, (marker, finding) in enumerate(rows):
        is_paragraph = finding.type is FindingType.PARAGRAPH
        hangs = bool(marker) or not is_paragraph
        if place and not (hangs and (short or not airy)):
            grid.add_row()
        text = _finding_text(finding, short=short)
        body = text if marker or is_paragraph else _bulleted(text, finding.level)
        grid.add_row(words(marker), body, phrases.pages(finding))
    return grid


def _finding_text(finding: Finding, *, short: bool) -> Text:
    shown = phrases.opening(finding.text) if short else finding.text
    text = words(shown)
    unseen = [ref for ref in finding.framework_refs if ref.casefold() not in shown.casefold()]
    if unseen:
        text.append_text(words(f" ({'; '.join(unseen)})", FAINT))
    if finding.responsible_body:
        text.append_text(words(f" Responsible: {finding.responsible_body}", FAINT))
    return text


def _bulleted(text: Text, level: int) -> RenderableType:
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    grid.add_row(Text(_BULLETS[min(level, 1)], style=FAINT), text)
    return Padding(grid, (0, 0, 0, 2 * level))

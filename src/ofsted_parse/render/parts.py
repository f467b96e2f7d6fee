"""How the findings of one part are laid out: its title, the headings in it, what is an item."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from ofsted_parse.model import Area, Finding, FindingType, Judgement, Letter, Part, Section
from ofsted_parse.render import phrases

#: Parts whose items readers count and cite: 'the third recommendation'.
COUNTED = (Part.PRIORITY_ACTION, Part.WHAT_NEEDS_TO_IMPROVE)
_BEFORE = (Part.INTRODUCTION, Part.CONTEXT)
_FOUND = (Part.STRENGTHS, Part.WEAKNESSES, Part.MAIN_FINDINGS)
#: What is asked for comes first: the headline findings of a long report fill two screens.
_GIST = (*COUNTED, Part.HEADLINE_FINDINGS, *_FOUND)
_WHOLE = (Part.HEADLINE_FINDINGS, *COUNTED, *_FOUND)
_AFTER = (Part.NEXT_STEPS, Part.OTHER)
#: The parts that a briefing leaves out unless it is to be full.
ON_REQUEST = (*_BEFORE, *_AFTER)


@dataclass(frozen=True, slots=True)
class Line:
    """A finding with what stands before it: its printed number, or its place in the list."""

    marker: str
    finding: Finding

    @property
    def is_item(self) -> bool:
        """Whether its list counts it."""
        return self.finding.item is not None

    @property
    def has_bullet(self) -> bool:
        """Whether it is printed with a bullet, and nothing else stands before it."""
        return not self.marker and self.finding.type is not FindingType.PARAGRAPH


@dataclass(frozen=True, slots=True)
class Group:
    """Findings that stand together, and the headings that open before them."""

    headings: tuple[Section, ...]
    lines: tuple[Line, ...]


def parts_shown(*, full: bool) -> tuple[Part, ...]:
    """The parts of a briefing: what is asked for first, or with `full` all, as they are printed."""
    return (*_BEFORE, *_WHOLE, *_AFTER) if full else _GIST


def title(letter: Letter, part: Part) -> str:
    """The title of a part: the printed heading where it has one, else the usual words."""
    return _title_and_headings(letter.sections, part)[0]


def groups(letter: Letter, part: Part) -> Iterator[Group]:
    """The findings of a part under their headings."""
    _, headings = _title_and_headings(letter.sections, part)
    told: int | None = None
    last = -1
    for section, members in groupby(lines(letter.part(part), part), _section_of):
        opened = [index for index in headings if section is not None and index <= section]
        headings = headings[len(opened) :]
        if section is not None and section < last:
            opened = [section]  # Behind a box the text goes on under the heading around it.
        last = -1 if section is None else section
        book = _book(letter.sections, section, part)
        if book is not None and book != told:
            opened, told = [book, *opened], book
        yield Group(tuple(letter.sections[index] for index in opened), tuple(members))


def lines(findings: Sequence[Finding], part: Part) -> list[Line]:
    """The findings with their markers; lists that readers cite are counted if not numbered."""
    counted = part in COUNTED and not any(finding.number for finding in findings)
    return [
        Line(str(finding.item) if counted and finding.item else finding.number or "", finding)
        for finding in findings
    ]


def item_count(findings: Sequence[Finding]) -> int:
    """How many things a list asks for: its outer items, without what leads into it."""
    return sum(finding.item is not None for finding in findings)


def asked_for(letter: Letter) -> tuple[int, int]:
    """How many things a letter asks for: those for priority action, and those to improve."""
    priority, improve = (item_count(letter.part(part)) for part in COUNTED)
    return priority, improve


def judgements(letter: Letter) -> list[Judgement]:
    """The judgements as a reader asks for them: the overall one first."""
    order = list(Area)
    return sorted(letter.judgements, key=lambda judgement: order.index(judgement.area))


def has_no_overall(letter: Letter) -> bool:
    """Whether it judges leaders and gives no overall judgement, as since April 2026."""
    areas = {judgement.area for judgement in letter.judgements}
    return Area.LEADERSHIP in areas and Area.OVERALL_EFFECTIVENESS not in areas


def printed_beside(finding: Finding, shown: str) -> str:
    """What is printed with a finding and is not in what is shown of its text, to stand after it."""
    unseen = [ref for ref in finding.framework_refs if ref.casefold() not in shown.casefold()]
    refs = f" ({'; '.join(unseen)})" if unseen else ""
    body = finding.responsible_body
    return f"{refs} Responsible: {body}" if body else refs


def _book(sections: Sequence[Section], section: int | None, part: Part) -> int | None:
    """The heading of another part that a section stands under, as those of the LSCB review do.

    Their own headings say the same as those of the local authority: 'Recommendations'.
    """
    above, level = section, sections[section].level if section is not None else 0
    while above is not None and level > 1:
        above = next((i for i in range(above, -1, -1) if sections[i].level < level), None)
        level = 0 if above is None else sections[above].level
    if above is None or sections[above].part is part or not sections[above].judgement:
        return None
    return above


def _section_of(line: Line) -> int | None:
    return line.finding.section


def _title_and_headings(sections: Sequence[Section], part: Part) -> tuple[str, list[int]]:
    """The title of a part, and the indices of the sections whose headings stand inside it.

    A part with one section takes the heading as printed, but for main findings, whose one section
    can be about one judgement.
    """
    title = phrases.PART_TITLES[part]
    headings = [index for index, section in enumerate(sections) if section.part is part]
    if len(headings) == 1 and part is not Part.MAIN_FINDINGS:
        return sections[headings[0]].heading, []
    return title, [i for i in headings if sections[i].heading.casefold() != title.casefold()]

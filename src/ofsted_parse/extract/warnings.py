"""What the reader of a result should look at before relying on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import pairwise

from ofsted_parse.block import Block, Page
from ofsted_parse.extract.facts import Facts
from ofsted_parse.extract.findings import PlacedFinding
from ofsted_parse.extract.footnotes import lost_notes
from ofsted_parse.kinds.base import Edition, Front, Kind, People
from ofsted_parse.layout.witness import (
    Doubt,
    doubts_between,
    doubts_within,
    open_ends,
    runs_together,
)
from ofsted_parse.model import (
    Area,
    FindingType,
    Judgement,
    Part,
    Reader,
    Section,
    Warning,
    WarningCode,
)
from ofsted_parse.outline.detect import Detection
from ofsted_parse.outline.sections import Outline
from ofsted_parse.read import ReaderChoice
from ofsted_parse.read.clean import unmapped
from ofsted_parse.read.damage.check import Damage

#: So many words of either side show where a doubt is.
_QUOTED_WORDS = 6
#: Up to 0.2 % of the characters of real documents are bullets of symbol fonts.
_MOST_UNMAPPED = 0.01


def damage_warnings(pages: Sequence[Page], damage: Iterable[Damage]) -> Iterator[Warning]:
    """What is broken in the file, and pages of which nothing could be read."""
    lost = {page.number for page in pages if not page.readable}
    for part in damage:
        if part.page not in lost:
            yield Warning(WarningCode.DAMAGED, part.what, part.page)
    for number in sorted(lost):
        yield Warning(WarningCode.DAMAGED, f"page {number} is damaged and was left out", number)


def page_warnings(pages: Sequence[Page]) -> Iterator[Warning]:
    """Text that the pages do not show, and text that says nothing."""
    for page in pages:
        if page.hidden:
            yield Warning(
                WarningCode.HIDDEN_TEXT,
                f"{page.hidden} characters were left out that the page does not show",
                page.number,
            )
    texts = [run.text for page in pages for run in page.runs]
    yield from unmapped_warnings(texts, sum(page.unprinted for page in pages))


def unmapped_warnings(texts: Iterable[str], unprinted: int) -> Iterator[Warning]:
    """A text of which a good part is no letters, such as that of a font that keeps them secret."""
    lost, whole = unprinted, unprinted
    for text in texts:
        whole += len(text)
        lost += unmapped(text)
    if lost > _MOST_UNMAPPED * whole:
        yield Warning(
            WarningCode.UNMAPPED_TEXT,
            f"{lost} of {whole} characters cannot be told: the file does not say which they are",
        )


def structure_warnings(choice: ReaderChoice, reader: Reader) -> Iterator[Warning]:
    """A PDF without tags, read by the positions of its lines though no one asked for that."""
    if reader is Reader.LAYOUT and choice is not ReaderChoice.LAYOUT:
        yield Warning(
            WarningCode.NO_STRUCTURE,
            "the PDF has no tags: paragraphs and items are told by where their lines stand",
        )


def text_warnings(blocks: Sequence[Block]) -> Iterator[Warning]:
    """A text that shows only by where its lines end where a paragraph does."""
    if runs_together(blocks):
        yield Warning(
            WarningCode.NO_STRUCTURE,
            "the text has no blank lines between paragraphs: where one ends is told by how full "
            "its last line is",
        )


def kind_warnings(detection: Detection) -> Iterator[Warning]:
    """An unknown kind, or one for which little speaks."""
    if not detection.kind.cues:
        yield Warning(
            WarningCode.UNKNOWN_KIND,
            "no known kind of document: the parts are told by headings alone",
        )
    elif not detection.certain:
        cues = "; ".join(cue.example for cue in detection.cues)
        yield Warning(
            WarningCode.LOW_CONFIDENCE_KIND,
            f"taken for {detection.kind.name} because of little: wording such as ‘{cues}’",
        )


def paragraph_warnings(blocks: Sequence[Block]) -> Iterator[Warning]:
    """Places where one paragraph may be two, or two one."""
    for doubt in doubts_within(blocks):
        yield Warning(
            WarningCode.STRUCTURE_LAYOUT_DIFFER,
            f"the PDF's tags hold together what the page shows apart: {_quoted(doubt)}",
            doubt.page_number,
        )
    for doubt in open_ends(blocks):
        yield Warning(
            WarningCode.OPEN_END,
            f"a sentence breaks off and may go on in the next paragraph: {_quoted(doubt)}",
            doubt.page_number,
        )
    for doubt in doubts_between(blocks):
        yield Warning(
            WarningCode.PAGE_BREAK_UNCERTAIN,
            f"this may be one paragraph over the page, kept as two: {_quoted(doubt)}",
            doubt.page_number,
        )


def _quoted(doubt: Doubt) -> str:
    before = " ".join(doubt.before.split()[-_QUOTED_WORDS:])
    after = " ".join(doubt.after.split()[:_QUOTED_WORDS])
    return f"‘… {before}’ | ‘{after} …’"


def note_warnings(blocks: Sequence[Block]) -> Iterator[Warning]:
    """Raised numbers left out of the text though no note for them is printed."""
    for lost in lost_notes(blocks):
        before = " ".join(lost.before.split()[-_QUOTED_WORDS:])
        yield Warning(
            WarningCode.NOTE_MISSING,
            f"the raised {lost.digits} after ‘{before}’ was left out; no note for it was found",
            lost.page_number,
        )


def section_warnings(
    kind: Kind, findings: Sequence[PlacedFinding], sections: Sequence[Section]
) -> Iterator[Warning]:
    """Parts that such a document prints and this one does not; lists without items."""
    found = {placed.part for placed in findings}
    for part in kind.required:
        if part not in found:
            yield Warning(
                WarningCode.MISSING_SECTION, f"nothing found under {part.value.replace('_', ' ')}"
            )
    listed = [p.finding for p in findings if p.part is Part.WHAT_NEEDS_TO_IMPROVE]
    if listed and not any(_listed(finding.type, finding.number) for finding in listed):
        page = next(
            (section.page for section in sections if section.part is Part.WHAT_NEEDS_TO_IMPROVE),
            listed[0].page,
        )
        yield Warning(
            WarningCode.NO_ITEMS, "what needs to improve has paragraphs but no items", page
        )


def _listed(kind: FindingType, number: str | None) -> bool:
    return kind is not FindingType.PARAGRAPH or number is not None


def title_warnings(outline: Outline) -> Iterator[Warning]:
    """A second document bound in behind the imprint of the first."""
    if outline.second_title:
        yield Warning(
            WarningCode.SEVERAL_DOCUMENTS,
            "a second document begins here; title, dates and people are those of the first",
            outline.second_title,
        )


def guess_warnings(outline: Outline) -> Iterator[Warning]:
    """Sections whose heading no kind declares, in a place where the part changes."""
    for guess in outline.guesses:
        section = outline.sections[guess.section]
        yield Warning(
            WarningCode.HEADING_GUESSED,
            f"‘{section.heading}’ is no heading that we know; taken for {guess.taken_for}",
            section.page,
        )


def number_warnings(findings: Sequence[PlacedFinding]) -> Iterator[Warning]:
    """Paragraph numbers that leave one out or go back, but for a new beginning at 1."""
    numbered = [p.finding for p in findings if p.finding.number]
    for before, after in pairwise(numbered):
        last, this = int(before.number or 0), int(after.number or 0)
        if this not in (1, last + 1):
            yield Warning(
                WarningCode.NUMBER_GAP, f"paragraph {last} is followed by {this}", after.page
            )


def field_warnings(kind: Kind, facts: Facts) -> Iterator[Warning]:
    """Fields that such a document prints and that were not found."""
    authority = facts.authority
    if authority is None or authority.name is None:
        printed = f"‘{authority.printed}’ is" if authority else "what is printed is"
        yield Warning(
            WarningCode.UNKNOWN_AUTHORITY, f"{printed} no local authority of England that we know"
        )
    if kind.dated and facts.published is None:
        yield Warning(WarningCode.MISSING_DATE, "the date of the letter was not found")
    for period in facts.other_dates:
        yield Warning(
            WarningCode.DATES_DIFFER,
            f"headers or footers say that the inspection was from {period.start} to {period.end}",
        )
    if facts.dates_unreadable:
        yield Warning(
            WarningCode.DATE_UNREADABLE,
            "the dates of the inspection are printed without a year, or are none that exist",
        )
    elif facts.inspection.start is None and kind.front is not Front.ARTICLE:
        yield Warning(WarningCode.MISSING_DATE, "the dates of the inspection were not found")
    if kind.people is not People.NONE and not any(person.lead for person in facts.inspectors):
        yield Warning(WarningCode.MISSING_INSPECTOR, "the lead inspector was not found")


def judgement_warnings(
    kind: Kind, judgements: Sequence[Judgement], start: date | None
) -> Iterator[Warning]:
    """Grades that could not be read, and areas of this edition that were not found."""
    for judgement in judgements:
        if judgement.grade is None:
            yield Warning(
                WarningCode.JUDGEMENT_UNREADABLE,
                f"‘{judgement.printed}’ is no grade that we know",
                judgement.page,
            )
    found = {judgement.area for judgement in judgements}
    for area in _areas(kind.editions, start):
        if area not in found:
            name = area.value.replace("_", " ")
            yield Warning(WarningCode.MISSING_JUDGEMENT, f"the judgement on {name} was not found")


def _areas(editions: Sequence[Edition], start: date | None) -> tuple[Area, ...]:
    """The areas of the edition in force when the inspection began."""
    if start is None:
        return editions[0].areas if len(editions) == 1 else ()
    for edition in editions:
        if (edition.start or date.min) <= start < (edition.end or date.max):
            return edition.areas
    return ()

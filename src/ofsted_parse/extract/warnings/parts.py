"""Whether the document has the parts, headings and numbers that its kind prints."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ofsted_parse.extract.content import Content
from ofsted_parse.extract.findings import PlacedFinding
from ofsted_parse.extract.warnings.readings import Understood
from ofsted_parse.kinds.base import Kind
from ofsted_parse.model import (
    Finding,
    FindingType,
    Grade,
    Judgement,
    OtherRole,
    Part,
    Warning,
    WarningCode,
)
from ofsted_parse.outline import Detection, Outline, is_imprint
from ofsted_parse.wording import plain

#: A paragraph, not an address: this many words and a stop.
_PROSE_WORDS = 15
#: So many words show which it is.
_QUOTED_WORDS = 8


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


def section_warnings(
    kind: Kind, findings: Sequence[PlacedFinding], judgements: Sequence[Judgement] = ()
) -> Iterator[Warning]:
    """Parts that such a document prints and this one does not.

    Where every grade is outstanding, some reports print nothing that needs to improve.
    """
    found = {placed.part for placed in findings}
    best = bool(judgements) and all(one.grade is Grade.OUTSTANDING for one in judgements)
    for part in kind.required:
        nothing_asked = best and part is Part.WHAT_NEEDS_TO_IMPROVE
        if part not in found and not nothing_asked:
            yield Warning(
                WarningCode.MISSING_SECTION, f"nothing found under {part.value.replace('_', ' ')}"
            )


def list_warnings(read: Understood, laid: Understood | None) -> Iterator[Warning]:
    """What needs to improve without items, unless tags and page both show paragraphs there."""
    asked = _asked(read.content)
    if not asked or any(map(_is_listed, asked)):
        return
    shown = _asked(laid.content) if laid else []
    if shown and not any(map(_is_listed, shown)):
        return
    sections = (s for s in read.outline.sections if s.part is Part.WHAT_NEEDS_TO_IMPROVE)
    page = next((section.page for section in sections), asked[0].page)
    yield Warning(WarningCode.NO_ITEMS, "what needs to improve has paragraphs but no items", page)


def _asked(content: Content) -> list[Finding]:
    return [p.finding for p in content.findings if p.part is Part.WHAT_NEEDS_TO_IMPROVE]


def _is_listed(finding: Finding) -> bool:
    return finding.type is not FindingType.PARAGRAPH or finding.number is not None


def title_warnings(outline: Outline) -> Iterator[Warning]:
    """A second document bound in behind the imprint or the signature of the first."""
    if outline.second_title:
        yield Warning(
            WarningCode.SEVERAL_DOCUMENTS,
            "a second document begins here; title, dates and people are those of the first",
            outline.second_title,
        )
    if outline.behind_signature:
        yield Warning(
            WarningCode.SEVERAL_DOCUMENTS,
            "another paper follows the signature, with headings of its own; it was left out",
            outline.behind_signature,
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


def left_out_warnings(content: Content) -> Iterator[Warning]:
    """Prose that stands before the text begins and that no field holds."""
    facts = content.facts
    names = [person.name for person in facts.recipients]
    names += [inspector.name for inspector in facts.inspectors]
    for other in content.other_text:
        prose = len(other.text.split()) >= _PROSE_WORDS and other.text.endswith(".")
        kept = other.role is not OtherRole.FRONT or any(name in other.text for name in names)
        if prose and not kept and not is_imprint(plain(other.text)):
            start = " ".join(other.text.split()[:_QUOTED_WORDS])
            yield Warning(
                WarningCode.TEXT_LEFT_OUT,
                f"a paragraph before the text begins is in no part: ‘{start} …’",
                other.page,
            )


def number_warnings(findings: Sequence[PlacedFinding]) -> Iterator[Warning]:
    """Paragraph numbers that leave one out or go back, but for a new beginning at 1."""
    # '3.1' goes on from '3', or from the last paragraph of another heading.
    numbered = [p.finding for p in findings if (p.finding.number or "").isdecimal()]
    for before, after in pairwise(numbered):
        last, this = int(before.number or 0), int(after.number or 0)
        if this not in (1, last + 1):
            yield Warning(
                WarningCode.NUMBER_GAP, f"paragraph {last} is followed by {this}", after.page
            )

"""What the rows of tables are made from: a record for each, with all that it refers to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from ofsted_parse.model import Area, Finding, Grade, Judgement, Letter, Part, Section
from ofsted_parse.outcome import Outcome
from ofsted_parse.render import parts


@dataclass(frozen=True, slots=True)
class FindingRecord:
    """A finding with its heading, and with what was judged under that heading or one above it."""

    outcome: Outcome
    part: Part
    finding: Finding
    section: Section | None
    judgement: Area | None
    grade: Grade | None


@dataclass(frozen=True, slots=True)
class ActionRecord:
    """One thing that a letter asks for: the finding, its marker, and the bullets below it."""

    outcome: Outcome
    part: Part
    heading: str
    marker: str
    finding: Finding
    below: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class JudgementRecord:
    """A judgement of a letter."""

    outcome: Outcome
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """An inspector, recipient or signatory of a letter."""

    outcome: Outcome
    capacity: str
    name: str
    role: str | None = None
    organisation: str | None = None
    lead: bool | None = None


@dataclass(frozen=True, slots=True)
class WarningRecord:
    """A warning of a letter, or the reason why an input was not read."""

    outcome: Outcome
    code: str
    message: str
    page: int | None = None


def letters(outcome: Outcome) -> Iterator[Outcome]:
    """Every input, whatever became of it."""
    yield outcome


def findings(outcome: Outcome) -> Iterator[FindingRecord]:
    """The findings of a letter in reading order."""
    if outcome.letter is None:
        return
    sections = outcome.letter.sections
    judged = _judged(outcome.letter)
    for part, finding in outcome.letter.findings():
        if finding.section is None:
            yield FindingRecord(outcome, part, finding, None, None, None)
        else:
            section = sections[finding.section]
            yield FindingRecord(outcome, part, finding, section, *judged[finding.section])


def actions(outcome: Outcome) -> Iterator[ActionRecord]:
    """What a letter asks for, one record an item; what leads into the items is left out."""
    if outcome.letter:
        for part in parts.COUNTED:
            yield from _actions(outcome, outcome.letter, part)


def judgements(outcome: Outcome) -> Iterator[JudgementRecord]:
    """The judgements of a letter."""
    for judgement in outcome.letter.judgements if outcome.letter else ():
        yield JudgementRecord(outcome, judgement)


def people(outcome: Outcome) -> Iterator[PersonRecord]:
    """The inspectors of a letter, whom it is sent to, and who signed it."""
    letter = outcome.letter
    if letter is None:
        return
    for inspector in letter.inspectors:
        name, role, lead = inspector.name, inspector.role, inspector.lead
        yield PersonRecord(outcome, "inspector", name, role, lead=lead)
    for capacity, listed in (("recipient", letter.recipients), ("signatory", letter.signatories)):
        for person in listed:
            yield PersonRecord(outcome, capacity, person.name, person.role, person.organisation)


def warnings(outcome: Outcome) -> Iterator[WarningRecord]:
    """What to look at before relying on the letter; of a refused input, why it was refused."""
    if outcome.refusal:
        refusal = outcome.refusal
        yield WarningRecord(outcome, refusal.code, f"not read: {refusal.reason}; {refusal.advice}")
    for warning in outcome.letter.warnings if outcome.letter else ():
        yield WarningRecord(outcome, warning.code.value, warning.message, warning.page)


def _actions(outcome: Outcome, letter: Letter, part: Part) -> Iterator[ActionRecord]:
    heading = parts.title(letter, part)
    for group in parts.groups(letter, part):
        if group.headings:
            heading = group.headings[-1].heading
        starts = [place for place, line in enumerate(group.lines) if line.is_item]
        for start, end in pairwise([*starts, len(group.lines)]):
            line, *below = group.lines[start:end]
            bullets = tuple(one.finding for one in below if one.has_bullet)
            yield ActionRecord(outcome, part, heading, line.marker, line.finding, bullets)


def _judged(letter: Letter) -> list[tuple[Area | None, Grade | None]]:
    """For every section what is judged there, by its own heading or by the nearest above it.

    SIF reports print the grade with the heading of a chapter, and none with those inside it.
    """
    grades = {judgement.area: judgement.grade for judgement in letter.judgements}
    judged: list[tuple[Area | None, Grade | None]] = []
    open_headings: list[int] = []
    for index, section in enumerate(letter.sections):
        open_headings = [i for i in open_headings if letter.sections[i].level < section.level]
        area, grade = section.judgement, section.grade
        if area is None and open_headings:
            area, grade = judged[open_headings[-1]]
        judged.append((area, grade or (grades.get(area) if area else None)))
        open_headings.append(index)
    return judged

"""What the reader of a result should look at before relying on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ofsted_parse.extract.content import Content
from ofsted_parse.extract.warnings.fields import (
    field_warnings,
    judgement_warnings,
    people_warnings,
)
from ofsted_parse.extract.warnings.paragraphs import (
    gap_warnings,
    note_warnings,
    paragraph_warnings,
)
from ofsted_parse.extract.warnings.parts import (
    guess_warnings,
    kind_warnings,
    left_out_warnings,
    number_warnings,
    section_warnings,
    title_warnings,
)
from ofsted_parse.extract.warnings.reading import pdf_warnings, text_warnings
from ofsted_parse.extract.warnings.readings import Understood, reading_warnings
from ofsted_parse.model import Warning
from ofsted_parse.outline import Detection, Outline

__all__ = [
    "Understood",
    "find_warnings",
    "gap_warnings",
    "note_warnings",
    "pdf_warnings",
    "reading_warnings",
    "text_warnings",
]


def find_warnings(
    detection: Detection, outline: Outline, content: Content, reading: Iterable[Warning]
) -> Iterator[Warning]:
    """All warnings of a letter: the kind, the `reading`, its paragraphs, its fields, its parts."""
    kind, facts = detection.kind, content.facts
    yield from kind_warnings(detection)
    yield from reading
    yield from paragraph_warnings([placed.block for placed in outline.placed if placed.part])
    yield from field_warnings(kind, facts)
    yield from people_warnings(kind, facts)
    yield from judgement_warnings(kind, content.judgements, facts.inspection.start)
    yield from section_warnings(kind, content.findings, outline.sections, content.judgements)
    yield from guess_warnings(outline)
    yield from title_warnings(outline)
    yield from left_out_warnings(content)
    yield from number_warnings(content.findings)

"""What the reader of a result should look at before relying on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ofsted_parse.extract.warnings.bound import bound_warning, cover_warnings, repeat_warnings
from ofsted_parse.extract.warnings.fields import (
    contest_warnings,
    field_warnings,
    judgement_warnings,
    people_warnings,
)
from ofsted_parse.extract.warnings.paragraphs import (
    division_warnings,
    gap_warnings,
    note_warnings,
    paragraph_warnings,
)
from ofsted_parse.extract.warnings.parts import (
    guess_warnings,
    kind_warnings,
    left_out_warnings,
    list_warnings,
    number_warnings,
    section_warnings,
    title_warnings,
)
from ofsted_parse.extract.warnings.reading import (
    mail_warnings,
    pdf_warnings,
    text_warnings,
    word_warnings,
)
from ofsted_parse.extract.warnings.readings import Understood, reading_warnings
from ofsted_parse.model import Warning
from ofsted_parse.outline import Detection

__all__ = [
    "Understood",
    "bound_warning",
    "cover_warnings",
    "find_warnings",
    "gap_warnings",
    "mail_warnings",
    "note_warnings",
    "pdf_warnings",
    "repeat_warnings",
    "text_warnings",
    "word_warnings",
]


def find_warnings(
    detection: Detection, read: Understood, laid: Understood | None, reading: Iterable[Warning]
) -> Iterator[Warning]:
    """All warnings of a letter: the kind, the `reading`, its paragraphs, its fields, its parts.

    `laid` is the same document by its layout alone, where `read` comes from tags.
    """
    kind, (places, content) = detection.kind, read
    facts = content.facts
    yield from kind_warnings(detection)
    yield from reading
    if laid:
        yield from reading_warnings(read, laid)
    blocks = [placed.block for placed in places.placed if placed.part]
    yield from paragraph_warnings(blocks)
    yield from division_warnings(blocks)
    yield from field_warnings(kind, facts)
    yield from people_warnings(kind, facts)
    yield from judgement_warnings(kind, content.judgements, facts.inspection.start)
    yield from contest_warnings(content.contested, content.judgements)
    yield from section_warnings(kind, content.findings, content.judgements)
    yield from list_warnings(read, laid)
    yield from guess_warnings(places)
    yield from title_warnings(places)
    yield from left_out_warnings(content)
    yield from number_warnings(content.findings)

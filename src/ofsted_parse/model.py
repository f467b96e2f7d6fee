"""The result: a `Letter` and what is in it, named and ordered as in the JSON.

Dates are `datetime.date`, pages count from 1, boxes are PDF points from the top-left corner of the
page. `None` means not printed; an empty tuple means none are there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

SCHEMA_VERSION = "1"


class Part(StrEnum):
    """The parts of a document that a finding can stand in, in the order of the JSON."""

    INTRODUCTION = "introduction"
    CONTEXT = "context"
    HEADLINE_FINDINGS = "headline_findings"
    STRENGTHS = "strengths"
    WEAKNESSES = "weaknesses"
    PRIORITY_ACTION = "priority_action"
    WHAT_NEEDS_TO_IMPROVE = "what_needs_to_improve"
    MAIN_FINDINGS = "main_findings"
    NEXT_STEPS = "next_steps"
    OTHER = "other"


class FindingType(StrEnum):
    """The shape in which a finding is printed."""

    PARAGRAPH = "paragraph"
    ITEM = "item"
    TABLE_ROW = "table_row"


class Area(StrEnum):
    """What a judgement is about."""

    OVERALL_EFFECTIVENESS = "overall_effectiveness"
    LEADERSHIP = "leadership"
    HELP_AND_PROTECTION = "help_and_protection"
    CHILDREN_IN_CARE = "children_in_care"
    CARE_LEAVERS = "care_leavers"
    #: The combined judgement of ILACS reports from 2018 to 2022.
    CHILDREN_IN_CARE_AND_CARE_LEAVERS = "children_in_care_and_care_leavers"
    ADOPTION = "adoption"
    LSCB = "lscb"
    SEND_OUTCOME = "send_outcome"


class Grade(StrEnum):
    """Ofsted's four grades, and the three outcomes of an Area SEND inspection."""

    OUTSTANDING = "outstanding"
    GOOD = "good"
    REQUIRES_IMPROVEMENT = "requires_improvement"
    INADEQUATE = "inadequate"
    POSITIVE = "positive"
    INCONSISTENT = "inconsistent"
    SYSTEMIC_FAILINGS = "systemic_failings"


class Reader(StrEnum):
    """Where the paragraphs come from: the PDF's own structure, positions of lines, or text."""

    TAGGED = "tagged"
    LAYOUT = "layout"
    TEXT = "text"
    OCR = "ocr"


@dataclass(frozen=True, slots=True)
class Source:
    """The document that was read: its name, the SHA-256 of its bytes, its pages if it has any."""

    name: str
    sha256: str
    media_type: str
    pages: int | None
    reader: Reader


@dataclass(frozen=True, slots=True)
class Authority:
    """The local authority: its usual name, the name as printed, its codes (DfE, ONS), its region.

    `name` is None and the codes are None where what is printed is no local authority of England.
    """

    name: str | None
    printed: str
    la_code: str | None = None
    ons_code: str | None = None
    region: str | None = None


@dataclass(frozen=True, slots=True)
class Period:
    """From the first to the last day, both counted in."""

    start: date
    end: date


@dataclass(frozen=True, slots=True)
class Inspection:
    """When and under which framework; `visits` only where there was more than one."""

    start: date | None = None
    end: date | None = None
    framework: str | None = None
    focus: str | None = None
    visits: tuple[Period, ...] = ()
    previous: tuple[Period, ...] = ()


@dataclass(frozen=True, slots=True)
class Inspector:
    """A member of the inspection team."""

    name: str
    role: str | None = None
    lead: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """Someone the letter is addressed to or signed by."""

    name: str
    role: str | None = None
    organisation: str | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """One graded judgement; `grade` is None where what is printed is no grade we know."""

    area: Area
    label: str
    grade: Grade | None
    printed: str
    page: int | None


@dataclass(frozen=True, slots=True)
class Box:
    """Where a finding stands on a page, in PDF points from the top-left corner."""

    page: int
    x0: float
    top: float
    x1: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Finding:
    """One paragraph, item or table row, whole and on one line.

    `number` is the paragraph number as printed, without its stop; `level` the depth of a nested
    bullet; `section` the index in `Letter.sections` of the heading it stands under; `order` its
    place among all findings of the document.
    """

    text: str
    type: FindingType
    number: str | None
    level: int
    section: int | None
    order: int
    page: int
    end_page: int
    boxes: tuple[Box, ...] = ()
    responsible_body: str | None = None
    framework_refs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A heading: its depth, the part it opens or stands in, and the grade printed with it."""

    heading: str
    level: int
    part: Part
    page: int
    judgement: Area | None = None
    grade: Grade | None = None


@dataclass(frozen=True, slots=True)
class Footnote:
    """A note at the foot of a page; `mark` is None where none is printed."""

    mark: str | None
    text: str
    page: int


class WarningCode(StrEnum):
    """What the tool is not certain of."""

    MISSING_SECTION = "missing_section"
    NO_ITEMS = "no_items"
    NUMBER_GAP = "number_gap"
    UNKNOWN_AUTHORITY = "unknown_authority"
    UNKNOWN_KIND = "unknown_kind"
    LOW_CONFIDENCE_KIND = "low_confidence_kind"
    JUDGEMENT_UNREADABLE = "judgement_unreadable"
    MISSING_JUDGEMENT = "missing_judgement"
    MISSING_DATE = "missing_date"
    DATE_UNREADABLE = "date_unreadable"
    MISSING_INSPECTOR = "missing_inspector"
    OPEN_END = "open_end"
    HEADING_GUESSED = "heading_guessed"
    STRUCTURE_LAYOUT_DIFFER = "structure_layout_differ"
    READERS_DIFFER = "readers_differ"
    NO_STRUCTURE = "no_structure"
    PAGE_BREAK_UNCERTAIN = "page_break_uncertain"
    NOTE_MISSING = "note_missing"
    DATES_DIFFER = "dates_differ"
    SEVERAL_DOCUMENTS = "several_documents"
    DAMAGED = "damaged"
    HIDDEN_TEXT = "hidden_text"
    UNMAPPED_TEXT = "unmapped_text"


@dataclass(frozen=True, slots=True)
class Warning:
    """Something to look at before relying on the result."""

    code: WarningCode
    message: str
    page: int | None = None


class OtherRole(StrEnum):
    """What the words are that no finding, heading or footnote holds."""

    FRONT = "front"
    RUNNING_HEADER = "running_header"
    RUNNING_FOOTER = "running_footer"
    CONTENTS = "contents"
    BOILERPLATE = "boilerplate"
    TABLE = "table"
    UNPLACED = "unplaced"


@dataclass(frozen=True, slots=True)
class OtherText:
    """Words of the document outside the fields: letterhead, footers, contents, imprint."""

    role: OtherRole
    text: str
    page: int


@dataclass(frozen=True, slots=True)
class Letter:
    """One Ofsted document, split into its parts.

    The attributes are the keys of the JSON. Every finding is in exactly one of the ten part
    lists, in reading order. `other_text` holds the words that no other field does.
    """

    schema_version: str
    parser_version: str
    source: Source
    kind: str
    title: str | None
    authority: Authority | None
    published: date | None
    inspection: Inspection
    inspectors: tuple[Inspector, ...] = ()
    recipients: tuple[Person, ...] = ()
    signatories: tuple[Person, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    introduction: tuple[Finding, ...] = ()
    context: tuple[Finding, ...] = ()
    headline_findings: tuple[Finding, ...] = ()
    strengths: tuple[Finding, ...] = ()
    weaknesses: tuple[Finding, ...] = ()
    priority_action: tuple[Finding, ...] = ()
    what_needs_to_improve: tuple[Finding, ...] = ()
    main_findings: tuple[Finding, ...] = ()
    next_steps: tuple[Finding, ...] = ()
    other: tuple[Finding, ...] = ()
    sections: tuple[Section, ...] = ()
    footnotes: tuple[Footnote, ...] = ()
    warnings: tuple[Warning, ...] = ()
    other_text: tuple[OtherText, ...] = field(default=(), repr=False)

    def to_json(self, *, all_text: bool = False, indent: int | None = 2) -> str:
        """The letter as JSON (schema version 1); `all_text` adds the words of `other_text`."""
        # The renderers import this module.
        from ofsted_parse.render.json_text import to_json

        return to_json(self, all_text=all_text, indent=indent)

    @staticmethod
    def from_json(text: str | bytes) -> Letter:
        """The letter that `to_json` wrote; ValueError, with the place, where it is none."""
        # The renderers import this module.
        from ofsted_parse.render.json_text import from_json

        return from_json(text)

    def part(self, part: Part) -> tuple[Finding, ...]:
        """The findings of one part, in reading order."""
        findings: tuple[Finding, ...] = getattr(self, part.value)
        return findings

    def findings(self) -> Iterator[tuple[Part, Finding]]:
        """All findings with their part, in the reading order of the document."""
        placed = [(part, finding) for part in Part for finding in self.part(part)]
        return iter(sorted(placed, key=lambda pair: pair[1].order))

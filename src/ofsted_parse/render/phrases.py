"""How the values of a letter are said to a reader: dates, pages, kinds, grades, names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Protocol

from ofsted_parse.model import Area, Grade, Judgement, Letter, Part, Period, Reader


class Paged(Protocol):
    """A finding, or what stands for one."""

    @property
    def page(self) -> int:
        """The page that it begins on."""

    @property
    def end_page(self) -> int:
        """The page that it ends on."""


PART_TITLES = {
    Part.INTRODUCTION: "Introduction",
    Part.CONTEXT: "Context",
    Part.HEADLINE_FINDINGS: "Headline findings",
    Part.STRENGTHS: "Strengths",
    Part.WEAKNESSES: "Weaknesses",
    Part.PRIORITY_ACTION: "Areas for priority action",
    Part.WHAT_NEEDS_TO_IMPROVE: "What needs to improve",
    Part.MAIN_FINDINGS: "Main findings",
    Part.NEXT_STEPS: "Next steps",
    Part.OTHER: "Other",
}
AREA_NAMES = {
    Area.OVERALL_EFFECTIVENESS: "Overall effectiveness",
    Area.LEADERSHIP: "Leadership",
    Area.HELP_AND_PROTECTION: "Help and protection",
    Area.CHILDREN_IN_CARE: "Children in care",
    Area.CARE_LEAVERS: "Care leavers",
    Area.CHILDREN_IN_CARE_AND_CARE_LEAVERS: "Children in care and care leavers",
    Area.ADOPTION: "Adoption",
    Area.LSCB: "Safeguarding children board",
    Area.OUTCOMES: "Outcomes",
    Area.QUALITY_OF_PROVISION: "Quality of provision",
    Area.CAPACITY_TO_IMPROVE: "Capacity to improve",
    Area.SEND_OUTCOME: "Area SEND outcome",
}
GRADE_NAMES = {
    Grade.OUTSTANDING: "Outstanding",
    Grade.GOOD: "Good",
    Grade.REQUIRES_IMPROVEMENT: "Requires improvement",
    Grade.INADEQUATE: "Inadequate",
    Grade.POSITIVE: "Typically positive",
    Grade.INCONSISTENT: "Inconsistent",
    Grade.SYSTEMIC_FAILINGS: "Systemic failings",
}
#: Where a report judges and does not give this judgement.
NONE_GIVEN = "None given"
#: How high a grade stands, and of how many steps.
GRADE_STEPS = {
    Grade.OUTSTANDING: (4, 4),
    Grade.GOOD: (3, 4),
    Grade.REQUIRES_IMPROVEMENT: (2, 4),
    Grade.INADEQUATE: (1, 4),
    Grade.POSITIVE: (3, 3),
    Grade.INCONSISTENT: (2, 3),
    Grade.SYSTEMIC_FAILINGS: (1, 3),
}
#: One palette for every format that has colours; no grade is told by its colour alone.
GRADE_COLOURS = {
    Grade.OUTSTANDING: "green",
    Grade.GOOD: "green",
    Grade.REQUIRES_IMPROVEMENT: "yellow",
    Grade.INADEQUATE: "red",
    Grade.POSITIVE: "green",
    Grade.INCONSISTENT: "yellow",
    Grade.SYSTEMIC_FAILINGS: "red",
}
READER_NAMES = {
    Reader.TAGGED: "read from the PDF's own structure",
    Reader.LAYOUT: "read from the layout of its lines",
    Reader.TEXT: "read as plain text",
    Reader.OCR: "read by optical character recognition",
}

#: Characters of the longest label of a grid; a sentence, as Area SEND reports print, is longer.
_LONGEST_LABEL = 100
_ACRONYMS = frozenset({"ilacs", "jtai", "lscb", "send", "sif"})
_SPACES = re.compile(r"[\t-\r\x1c-\x1f\x85\u2028\u2029]+")
#: Codes that steer a terminal, marks that turn the direction of writing, halves of characters,
#: and the two of no character that XML has no place for.
_NOT_PRINTED = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)


def clean(text: str) -> str:
    r"""The text on one line, without anything that a terminal would obey instead of print.

    >>> clean("Southend\x1b[31m is\nred")
    'Southend\ufffd[31m is red'
    """
    return _NOT_PRINTED.sub("\N{REPLACEMENT CHARACTER}", _SPACES.sub(" ", text))


def day(value: date) -> str:
    """A date as Ofsted prints it.

    >>> day(date(2023, 5, 3))
    '3 May 2023'
    """
    return f"{value.day} {value:%B %Y}"


def period(start: date, end: date) -> str:
    """First to last day, with nothing said twice.

    >>> period(date(2024, 7, 1), date(2024, 7, 5))
    '1 to 5 July 2024'
    """
    if start == end:
        return day(end)
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day} to {day(end)}"
    if start.year == end.year:
        return f"{start.day} {start:%B} to {day(end)}"
    return f"{day(start)} to {day(end)}"


def periods(values: Iterable[Period]) -> str:
    """Several periods, one after the other."""
    return "; ".join(period(value.start, value.end) for value in values)


def pages(finding: Paged) -> str:
    """The page or pages that a finding stands on: `p 2` or `pp 2–3`."""
    return page_range(finding.page, finding.end_page)


def page_range(first: int, last: int) -> str:
    """From the first to the last page: `p 2` or `pp 2–3`."""
    return page(first) if first == last else f"pp {first}–{last}"


def page(number: int | None) -> str:
    """One page, or nothing where there is none."""
    return "" if number is None else f"p {number}"


def count(number: int, one: str, many: str | None = None) -> str:
    """A number with its noun: `1 page`, `6 pages`."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def asked(priority: int, improve: int) -> str:
    """How much a letter asks for, in words; nothing where it asks for nothing.

    >>> asked(3, 2), asked(0, 1), asked(0, 0)
    ('3 priority, 2 to improve', '1 to improve', '')
    """
    counts = ((priority, "priority"), (improve, "to improve"))
    return ", ".join(f"{number} {name}" for number, name in counts if number)


def judgement_name(judgement: Judgement) -> str:
    """What was judged, as printed; its usual name where a whole sentence is printed for it."""
    is_short = len(judgement.label) <= _LONGEST_LABEL
    return judgement.label if is_short else AREA_NAMES[judgement.area]


def short_kind(kind: str) -> str:
    """The name of a kind without what kind of paper it is.

    >>> short_kind("ilacs_report"), short_kind("focused_visit_letter")
    ('ILACS', 'Focused visit')
    """
    return kind_name(kind).removesuffix(" letter").removesuffix(" report")


def letter_name(letter: Letter) -> str:
    """A letter by its authority, kind and day: 'Westhaven · ILACS report · 12 August 2025'.

    The day is that of the inspection, or where that was not found, of publication.
    """
    authority, inspection = letter.authority, letter.inspection
    place = (authority.name or authority.printed) if authority else "No authority found"
    when = inspection.end or inspection.start or letter.published or letter.source.published_online
    return " · ".join([place, kind_name(letter.kind), day(when) if when else "no date found"])


def kind_name(kind: str) -> str:
    """The name of a kind of document in words.

    >>> kind_name("jtai_letter"), kind_name("area_send_report")
    ('JTAI letter', 'Area SEND report')
    """
    words = [word.upper() if word in _ACRONYMS else word for word in kind.split("_")]
    name = " ".join(words)
    return name[:1].upper() + name[1:]

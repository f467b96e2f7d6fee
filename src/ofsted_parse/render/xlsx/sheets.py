"""The sheets of the Excel file: which columns they have, and what stands in them.

They are made for readers and hold words where the tables of `rows` hold codes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from ofsted_parse.model import Area, Finding, Grade, Letter
from ofsted_parse.outcome import Outcome
from ofsted_parse.render import parts, phrases, records
from ofsted_parse.render.records import (
    ActionRecord,
    FindingRecord,
    JudgementRecord,
    WarningRecord,
)
from ofsted_parse.themes import theme_name, themes_together

Record = TypeVar("Record")

_BULLET = "\n– "


@dataclass(frozen=True, slots=True)
class Graded:
    """A grade in words, on its colour."""

    text: str
    grade: Grade | None


@dataclass(frozen=True, slots=True)
class Link:
    """Words that open a file, at a page if it has any."""

    text: str
    path: Path | None
    page: int | None = None


Value = str | int | float | date | Graded | Link | None


class Use(Enum):
    """What a column is for, beside being read."""

    #: Hidden where no row has anything in it.
    WHERE_PRINTED = auto()
    #: Empty, for the reader to write in.
    FILL_IN = auto()
    #: Empty, for a date.
    FILL_IN_DATE = auto()
    #: Empty, for one of `STATUSES`.
    FILL_IN_STATUS = auto()


#: How far an action has come, each with its colour.
STATUSES = {"Not started": None, "In progress": "yellow", "Delayed": "red", "Complete": "green"}


@dataclass(frozen=True, slots=True)
class SheetColumn(Generic[Record]):
    """A column: its header, its width in characters, and how its cell follows from the record."""

    header: str
    width: int
    of: Callable[[Record], Value]
    use: Use | None = None


@dataclass(frozen=True, slots=True)
class Sheet(Generic[Record]):
    """A sheet: its name, the records of each input, and the columns."""

    title: str
    records: Callable[[Outcome], Iterable[Record]]
    columns: tuple[SheetColumn[Record], ...]


class _OfAnInput(Protocol):
    @property
    def outcome(self) -> Outcome: ...


_Part = TypeVar("_Part", bound=_OfAnInput)


def _of_letter(of: Callable[[Letter], Value]) -> Callable[[Outcome], Value]:
    return lambda outcome: of(outcome.letter) if outcome.letter else None


def _authority(field: str) -> Callable[[Outcome], Value]:
    return _of_letter(lambda letter: getattr(letter.authority, field, None))


def _place(outcome: Outcome) -> str | None:
    authority = outcome.letter and outcome.letter.authority
    return (authority.name or authority.printed) if authority else None


def _kind(outcome: Outcome) -> str | None:
    if outcome.letter:
        return phrases.kind_name(outcome.letter.kind)
    return "Not read" if outcome.refusal else None


def _first_day(letter: Letter) -> date | None:
    return letter.inspection.start or letter.inspection.end


def _last_day(letter: Letter) -> date | None:
    return letter.inspection.end or letter.inspection.start


def _leads(letter: Letter) -> str:
    return "; ".join(inspector.name for inspector in letter.inspectors if inspector.lead)


def _file(outcome: Outcome) -> Link:
    return Link(Path(outcome.name).name or outcome.name, outcome.path)


def _grade_of(area: Area) -> Callable[[Letter], Value]:
    def grade(letter: Letter) -> Graded | None:
        judged = [judgement for judgement in letter.judgements if judgement.area is area]
        return _graded(judged[0].grade, judged[0].printed) if judged else None

    return grade


def _graded(grade: Grade | None, printed: str = "") -> Graded | None:
    text = phrases.GRADE_NAMES[grade] if grade else printed
    return Graded(text, grade) if text else None


def _area(area: Area | None) -> str | None:
    return phrases.AREA_NAMES[area] if area else None


def _page(outcome: Outcome, page: int | None) -> Link | None:
    if page is None or outcome.letter is None:
        return None
    # Text is read as one page without a number to speak of.
    has_pages = outcome.letter.source.pages is not None
    return Link(phrases.page(page), outcome.path, page) if has_pages else None


def _pages(outcome: Outcome, finding: Finding) -> Link | None:
    link = _page(outcome, finding.page)
    return Link(phrases.pages(finding), link.path, link.page) if link else None


def _whole(action: ActionRecord) -> str:
    """An item with what stands below it, a line each."""
    return _BULLET.join([action.finding.text, *(finding.text for finding in action.below)])


def _themes(*findings: Finding) -> str:
    """What an item asks for, with what stands below it."""
    return "; ".join(map(theme_name, themes_together(findings)))


def _nothing(_: object) -> None:
    """What a column holds that is there to be filled in."""


_LETTERS: Sheet[Outcome] = Sheet(
    "Letters",
    records.letters,
    (
        SheetColumn("Authority", 22, _place),
        SheetColumn("LA code", 7, _authority("la_code")),
        SheetColumn("ONS code", 11, _authority("ons_code")),
        SheetColumn("Region", 14, _authority("region")),
        SheetColumn("Document", 17, _kind),
        SheetColumn("Inspected from", 12, _of_letter(_first_day)),
        SheetColumn("Inspected to", 12, _of_letter(_last_day)),
        SheetColumn(
            "Published", 12, _of_letter(lambda letter: letter.published), Use.WHERE_PRINTED
        ),
        SheetColumn(
            "Published online",
            12,
            _of_letter(lambda letter: letter.source.published_online),
            Use.WHERE_PRINTED,
        ),
        SheetColumn("Led by", 17, _of_letter(_leads)),
        *(
            SheetColumn(
                phrases.AREA_NAMES[area], 14, _of_letter(_grade_of(area)), Use.WHERE_PRINTED
            )
            for area in Area
        ),
        SheetColumn(
            "For priority action", 9, _of_letter(lambda one: parts.item_count(one.priority_action))
        ),
        SheetColumn(
            "To improve", 9, _of_letter(lambda one: parts.item_count(one.what_needs_to_improve))
        ),
        SheetColumn("Warnings", 10, lambda outcome: len([*records.warnings(outcome)])),
        SheetColumn("File", 35, _file),
        SheetColumn(
            "Fetched from", 45, _of_letter(lambda letter: letter.source.url), Use.WHERE_PRINTED
        ),
    ),
)


def _document_columns() -> tuple[SheetColumn[Any], ...]:
    """What every row says of the document that it comes from."""
    return (
        SheetColumn("Authority", 22, lambda record: _place(record.outcome)),
        SheetColumn("Document", 16, lambda record: _kind(record.outcome)),
        SheetColumn("Inspected", 12, lambda record: _of_letter(_last_day)(record.outcome)),
    )


def _file_column() -> SheetColumn[Any]:
    return SheetColumn("File", 35, lambda record: _file(record.outcome))


_ACTIONS: Sheet[ActionRecord] = Sheet(
    "What needs to improve",
    records.actions,
    (
        *_document_columns(),
        SheetColumn("Heading", 21, lambda row: row.heading),
        SheetColumn("No.", 6, lambda row: row.marker),
        SheetColumn("What needs to improve", 59, _whole),
        SheetColumn("Themes", 24, lambda row: _themes(row.finding, *row.below)),
        SheetColumn("Page", 10, lambda row: _pages(row.outcome, row.finding)),
        SheetColumn(
            "Responsible (as printed)",
            21,
            lambda row: row.finding.responsible_body,
            Use.WHERE_PRINTED,
        ),
        SheetColumn("Owner", 17, _nothing, Use.FILL_IN),
        SheetColumn("Action", 37, _nothing, Use.FILL_IN),
        SheetColumn("Due", 13, _nothing, Use.FILL_IN_DATE),
        SheetColumn("Status", 14, _nothing, Use.FILL_IN_STATUS),
    ),
)

_FINDINGS: Sheet[FindingRecord] = Sheet(
    "Findings",
    records.findings,
    (
        *_document_columns(),
        SheetColumn("Part", 18, lambda row: phrases.PART_TITLES[row.part]),
        SheetColumn("Heading", 27, lambda row: row.section.heading if row.section else None),
        SheetColumn("Judgement", 17, lambda row: _area(row.judgement), Use.WHERE_PRINTED),
        SheetColumn("Grade", 15, lambda row: _graded(row.grade), Use.WHERE_PRINTED),
        SheetColumn("No.", 7, lambda row: row.finding.number, Use.WHERE_PRINTED),
        SheetColumn("Item", 7, lambda row: row.finding.item),
        SheetColumn("Text", 91, lambda row: row.finding.text),
        SheetColumn("Themes", 24, lambda row: _themes(row.finding)),
        SheetColumn("Page", 10, lambda row: _pages(row.outcome, row.finding)),
        SheetColumn(
            "Responsible (as printed)",
            23,
            lambda row: row.finding.responsible_body,
            Use.WHERE_PRINTED,
        ),
        SheetColumn(
            "National framework",
            19,
            lambda row: "; ".join(row.finding.framework_refs),
            Use.WHERE_PRINTED,
        ),
    ),
)

_JUDGEMENTS: Sheet[JudgementRecord] = Sheet(
    "Judgements",
    records.judgements,
    (
        *_document_columns(),
        SheetColumn("Judgement", 25, lambda row: _area(row.judgement.area)),
        SheetColumn("Grade", 21, lambda row: _graded(row.judgement.grade)),
        SheetColumn("Judgement as printed", 49, lambda row: row.judgement.label),
        SheetColumn("Grade as printed", 27, lambda row: row.judgement.printed),
        SheetColumn("Page", 8, lambda row: _page(row.outcome, row.judgement.page)),
        _file_column(),
    ),
)

_WARNINGS: Sheet[WarningRecord] = Sheet(
    "Warnings",
    records.warnings,
    (
        *_document_columns(),
        SheetColumn("Warning", 25, lambda row: row.code),
        SheetColumn("What to look at", 71, lambda row: row.message),
        SheetColumn("Page", 8, lambda row: _page(row.outcome, row.page)),
        _file_column(),
    ),
)

#: In the order of the tabs; the warnings last, for they tell of the others too.
SHEETS: tuple[Sheet[Any], ...] = (_LETTERS, _ACTIONS, _FINDINGS, _JUDGEMENTS, _WARNINGS)

"""The five tables of rows and columns that letters can be written as, for CSV and Parquet.

The columns are named as in the JSON. Every row names its input; what was not found is None.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Generic, Protocol, TypeVar

from ofsted_parse.model import Area, Grade, Inspection, Letter, Part, Period
from ofsted_parse.outcome import Outcome, Refusal
from ofsted_parse.render import parts, phrases, records
from ofsted_parse.render.names import RowsName
from ofsted_parse.render.records import FindingRecord, JudgementRecord, PersonRecord, WarningRecord

Cell = str | int | bool | date | None
Record = TypeVar("Record")

#: Between several values in one cell.
_AND = "; "


class CellType(StrEnum):
    """What the cells of a column hold, where they hold anything."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    FLAG = "flag"


@dataclass(frozen=True, slots=True)
class Column(Generic[Record]):
    """A column: its name, and how its cell follows from the record of a row."""

    name: str
    of: Callable[[Record], Cell]
    type: CellType = CellType.TEXT


@dataclass(frozen=True, slots=True)
class Table(Generic[Record]):
    """A table: the records of each input, and the columns."""

    records: Callable[[Outcome], Iterable[Record]]
    columns: tuple[Column[Record], ...]

    def rows(self, outcome: Outcome) -> Iterator[list[Cell]]:
        """The rows of one input; their text is clean, on one line."""
        for record in self.records(outcome):
            yield [_clean(column.of(record)) for column in self.columns]


class _OfAnInput(Protocol):
    @property
    def outcome(self) -> Outcome: ...


_Part = TypeVar("_Part", bound=_OfAnInput)


def _clean(cell: Cell) -> Cell:
    return phrases.clean(cell) if isinstance(cell, str) else cell


def _of_letter(of: Callable[[Letter], Cell]) -> Callable[[Outcome], Cell]:
    """What a letter has, and an input that was refused has not."""
    return lambda outcome: of(outcome.letter) if outcome.letter else None


def _text(name: str, of: Callable[[Letter], Cell]) -> Column[Outcome]:
    return Column(name, _of_letter(of))


def _date(name: str, of: Callable[[Letter], Cell]) -> Column[Outcome]:
    return Column(name, _of_letter(of), CellType.DATE)


def _number(name: str, of: Callable[[Letter], Cell]) -> Column[Outcome]:
    return Column(name, _of_letter(of), CellType.NUMBER)


def _authority(name: str, field: str) -> Column[Outcome]:
    return _text(name, lambda letter: getattr(letter.authority, field, None))


def _periods(periods: Iterable[Period]) -> str | None:
    return _AND.join(f"{period.start}/{period.end}" for period in periods) or None


def _inspection(name: str, of: Callable[[Inspection], str | None]) -> Column[Outcome]:
    return _text(name, lambda letter: of(letter.inspection))


def _refusal(name: str, of: Callable[[Refusal], str]) -> Column[Outcome]:
    return Column(name, lambda outcome: of(outcome.refusal) if outcome.refusal else None)


def _known(grade: Grade | None) -> str | None:
    return grade.value if grade else None


def _judgement(area: Area) -> Column[Outcome]:
    """The grade of an area, or the words printed where they are none of today's grades."""
    return _text(area.value, lambda letter: _grade(letter, area))


def _grade(letter: Letter, area: Area) -> str | None:
    judged = [judgement for judgement in letter.judgements if judgement.area is area]
    grades = [
        judgement.grade.value if judgement.grade else judgement.printed for judgement in judged
    ]
    return _AND.join(grades) or None


def _part_count(part: Part) -> Column[Outcome]:
    return _number(f"{part.value}_count", lambda letter: len(letter.part(part)))


def _leads(letter: Letter) -> str | None:
    return _AND.join(inspector.name for inspector in letter.inspectors if inspector.lead) or None


def _codes(letter: Letter) -> str | None:
    return _AND.join(dict.fromkeys(warning.code.value for warning in letter.warnings)) or None


_NAME: Column[Outcome] = Column("name", lambda outcome: outcome.name)
_AUTHORITY = (_authority("authority", "name"), _authority("la_code", "la_code"))
_REGION = _authority("region", "region")
_KIND = _text("kind", lambda letter: letter.kind)
_DATES = (
    _date("published", lambda letter: letter.published),
    _date("inspection_start", lambda letter: letter.inspection.start),
    _date("inspection_end", lambda letter: letter.inspection.end),
)
#: What every row says of the document that it comes from.
_DOCUMENT = (_NAME, *_AUTHORITY, _REGION, _KIND, *_DATES)

_LETTERS: Table[Outcome] = Table(
    records.letters,
    (
        *_DOCUMENT,
        _text("title", lambda letter: letter.title),
        _authority("authority_printed", "printed"),
        _authority("ons_code", "ons_code"),
        _inspection("inspection_visits", lambda inspection: _periods(inspection.visits)),
        _inspection("inspection_previous", lambda inspection: _periods(inspection.previous)),
        _inspection("framework", lambda inspection: inspection.framework),
        _inspection("focus", lambda inspection: inspection.focus),
        _text("lead_inspector", _leads),
        *map(_judgement, Area),
        *map(_part_count, Part),
        _number("items_for_priority_action", lambda one: parts.item_count(one.priority_action)),
        _number("items_to_improve", lambda one: parts.item_count(one.what_needs_to_improve)),
        _text("warnings", _codes),
        _date("published_online", lambda letter: letter.source.published_online),
        _text("url", lambda letter: letter.source.url),
        _text("sha256", lambda letter: letter.source.sha256),
        _text("media_type", lambda letter: letter.source.media_type),
        _number("pages", lambda letter: letter.source.pages),
        _text("reader", lambda letter: letter.source.reader.value),
        _text("schema_version", lambda letter: letter.schema_version),
        _text("parser_version", lambda letter: letter.parser_version),
        _refusal("error", lambda refusal: refusal.code),
        _refusal("error_reason", lambda refusal: refusal.reason),
        _refusal("error_advice", lambda refusal: refusal.advice),
    ),
)


def _with_document(
    records: Callable[[Outcome], Iterable[_Part]], *columns: Column[_Part]
) -> Table[_Part]:
    """A table whose rows begin with what is known of the document."""
    return Table(records, (*(_lifted(column) for column in _DOCUMENT), *columns))


def _lifted(column: Column[Outcome]) -> Column[Any]:
    return Column(column.name, lambda record: column.of(record.outcome), column.type)


_NUMBER = CellType.NUMBER

_FINDINGS: Table[FindingRecord] = _with_document(
    records.findings,
    Column("part", lambda row: row.part.value),
    Column("section", lambda row: row.finding.section, _NUMBER),
    Column("heading", lambda row: row.section.heading if row.section else None),
    Column("judgement", lambda row: row.judgement.value if row.judgement else None),
    Column("grade", lambda row: _known(row.grade)),
    Column("order", lambda row: row.finding.order, _NUMBER),
    Column("number", lambda row: row.finding.number),
    Column("type", lambda row: row.finding.type.value),
    Column("level", lambda row: row.finding.level, _NUMBER),
    Column("text", lambda row: row.finding.text),
    Column("page", lambda row: row.finding.page, _NUMBER),
    Column("end_page", lambda row: row.finding.end_page, _NUMBER),
    Column("responsible_body", lambda row: row.finding.responsible_body),
    Column("item", lambda row: row.finding.item, _NUMBER),
    Column("themes", lambda row: _AND.join(row.finding.themes) or None),
    Column("framework_refs", lambda row: _AND.join(row.finding.framework_refs) or None),
)

_JUDGEMENTS: Table[JudgementRecord] = _with_document(
    records.judgements,
    Column("area", lambda row: row.judgement.area.value),
    Column("label", lambda row: row.judgement.label),
    Column("grade", lambda row: _known(row.judgement.grade)),
    Column("printed", lambda row: row.judgement.printed),
    Column("page", lambda row: row.judgement.page, _NUMBER),
)

_PEOPLE: Table[PersonRecord] = _with_document(
    records.people,
    Column("capacity", lambda row: row.capacity),
    Column("person", lambda row: row.name),
    Column("role", lambda row: row.role),
    Column("organisation", lambda row: row.organisation),
    Column("lead", lambda row: row.lead, CellType.FLAG),
)

_WARNINGS: Table[WarningRecord] = _with_document(
    records.warnings,
    Column("code", lambda row: row.code),
    Column("message", lambda row: row.message),
    Column("page", lambda row: row.page, _NUMBER),
)

TABLES: dict[RowsName, Table[Any]] = {
    RowsName.LETTERS: _LETTERS,
    RowsName.FINDINGS: _FINDINGS,
    RowsName.JUDGEMENTS: _JUDGEMENTS,
    RowsName.PEOPLE: _PEOPLE,
    RowsName.WARNINGS: _WARNINGS,
}

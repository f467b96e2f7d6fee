"""Two reports side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ofsted_parse.comparing.improvement import ItemChange, compare_items
from ofsted_parse.comparing.judgements import JudgementChange, Movement, compare_judgements
from ofsted_parse.model import Area, Letter

#: Inspections from then on give no overall judgement.
_REFORM = date(2026, 4, 1)


class Note(StrEnum):
    """What to keep in mind when reading a comparison."""

    OTHER_AUTHORITY = "other_authority"
    OTHER_KIND = "other_kind"
    WRONG_ORDER = "wrong_order"
    NO_OVERALL_SINCE_2026 = "no_overall_since_2026"
    COMBINED_AREA = "combined_area"


@dataclass(frozen=True, slots=True)
class Report:
    """One of the two reports."""

    file: str
    kind: str
    title: str | None
    authority: str | None
    inspection_start: date | None
    inspection_end: date | None
    published: date | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What changed from the older report to the newer."""

    older: Report
    newer: Report
    notes: tuple[Note, ...]
    judgements: tuple[JudgementChange, ...]
    improvement_items: tuple[ItemChange, ...]


def compare(older: Letter, newer: Letter) -> Comparison:
    """Hold two reports on one authority against each other."""
    before, after = _report(older), _report(newer)
    judgements = compare_judgements(older.judgements, newer.judgements)
    return Comparison(
        older=before,
        newer=after,
        notes=tuple(_notes(before, after, judgements)),
        judgements=judgements,
        improvement_items=compare_items(older, newer),
    )


def _report(letter: Letter) -> Report:
    authority = letter.authority
    return Report(
        file=letter.source.name,
        kind=letter.kind,
        title=letter.title,
        authority=(authority.name or authority.printed) if authority else None,
        inspection_start=letter.inspection.start,
        inspection_end=letter.inspection.end,
        published=letter.published,
    )


def _notes(older: Report, newer: Report, judgements: tuple[JudgementChange, ...]) -> Iterator[Note]:
    if older.authority != newer.authority:
        yield Note.OTHER_AUTHORITY
    if older.kind != newer.kind:
        yield Note.OTHER_KIND
    before, after = _day(older), _day(newer)
    if before and after and before > after:
        yield Note.WRONG_ORDER
    dropped = [one.area for one in judgements if one.movement is Movement.NO_LONGER_JUDGED]
    if Area.OVERALL_EFFECTIVENESS in dropped and after and after >= _REFORM:
        yield Note.NO_OVERALL_SINCE_2026
    if any(one.older and one.newer and one.older.area is not one.newer.area for one in judgements):
        yield Note.COMBINED_AREA


def _day(report: Report) -> date | None:
    return report.inspection_end or report.inspection_start or report.published

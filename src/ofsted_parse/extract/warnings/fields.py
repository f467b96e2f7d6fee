"""Whether the facts and judgements are there that such a document prints, and certain."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from ofsted_parse.data.grades import is_none_of_today
from ofsted_parse.extract.facts import Facts
from ofsted_parse.kinds.base import Edition, Front, Kind, People
from ofsted_parse.model import Area, Judgement, Warning, WarningCode


def field_warnings(kind: Kind, facts: Facts) -> Iterator[Warning]:
    """Fields that such a document prints and that were not found."""
    authority = facts.authority
    if authority is None or authority.name is None:
        printed = f"‘{authority.printed}’ is" if authority else "what is printed is"
        yield Warning(
            WarningCode.UNKNOWN_AUTHORITY, f"{printed} no local authority of England that we know"
        )
    if facts.published_unreadable:
        yield Warning(
            WarningCode.DATE_UNREADABLE, "the date of publication is printed and cannot be read"
        )
    elif kind.dated and facts.published is None:
        yield Warning(WarningCode.MISSING_DATE, "the date of the letter was not found")
    for period in facts.other_dates:
        yield Warning(
            WarningCode.DATES_DIFFER,
            f"headers or footers say that the inspection was from {period.start} to {period.end}",
        )
    if facts.dates_unreadable:
        yield Warning(
            WarningCode.DATE_UNREADABLE,
            "the dates of the inspection are printed without a year or in figures of uncertain "
            "order, or are none that exist",
        )
    elif kind.visit_dated and facts.inspection.start is None:
        yield Warning(WarningCode.MISSING_DATE, "the dates of the inspection were not found")
    if kind.people is not People.NONE and not any(person.lead for person in facts.inspectors):
        yield Warning(WarningCode.MISSING_INSPECTOR, "the lead inspector was not found")


def people_warnings(kind: Kind, facts: Facts) -> Iterator[Warning]:
    """People of whom it is not certain who or what they are, and letters from or to nobody."""
    for printed in facts.doubtful_people:
        yield Warning(
            WarningCode.PERSON_UNCERTAIN,
            f"name, post and organisation cannot be told apart for certain: ‘{printed}’",
        )
    if kind.front is Front.LETTER and not facts.recipients:
        yield Warning(WarningCode.MISSING_PERSON, "to whom the letter goes was not found")
    if kind.front is Front.LETTER and not facts.signatories:
        yield Warning(WarningCode.MISSING_PERSON, "who signs the letter was not found")


def judgement_warnings(
    kind: Kind, judgements: Sequence[Judgement], start: date | None
) -> Iterator[Warning]:
    """Grades that could not be read, and areas of this edition that were not found."""
    for judgement in judgements:
        if judgement.grade is None and not is_none_of_today(judgement.printed):
            yield Warning(
                WarningCode.JUDGEMENT_UNREADABLE,
                f"on {_named(judgement.area)}: ‘{judgement.printed}’ is no grade that we know",
                judgement.page,
            )
    found = {judgement.area for judgement in judgements}
    for area in _areas(kind.editions, start):
        if area not in found:
            told = f"the judgement on {_named(area)} was not found"
            yield Warning(WarningCode.MISSING_JUDGEMENT, told)


def contest_warnings(
    contested: Sequence[tuple[Judgement, Judgement]], judgements: Sequence[Judgement]
) -> Iterator[Warning]:
    """Judgements to which a heading of the text gives another grade than the grid in front."""
    grades = {judgement.area: judgement.printed for judgement in judgements}
    for grid, heading in contested:
        yield Warning(
            WarningCode.JUDGEMENTS_DIFFER,
            f"on {_named(grid.area)}: ‘{grid.printed}’ on page {grid.page}, but "
            f"‘{heading.printed}’ in a heading; kept as ‘{grades[grid.area]}’",
            heading.page,
        )


def _named(area: Area) -> str:
    return area.value.replace("_", " ")


def _areas(editions: Sequence[Edition], start: date | None) -> tuple[Area, ...]:
    """The areas of the edition in force when the inspection began."""
    if start is None:
        return editions[0].areas if len(editions) == 1 else ()
    for edition in editions:
        if (edition.start or date.min) <= start < (edition.end or date.max):
            return edition.areas
    return ()

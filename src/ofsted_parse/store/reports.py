"""Which reports of a database to compare, and the latest outcome of each authority."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import itemgetter

from ofsted_parse.model import Area, Judgement, Letter
from ofsted_parse.store.filters import Filters, QuestionError, judged_as
from ofsted_parse.store.letters import read_day, read_judgement, read_letter

_GRADED = """
    SELECT letters.id, letters.kind
    FROM letters
    WHERE letters.id IN (SELECT letter_id FROM judgements) AND {condition}
    ORDER BY letters.dated DESC, letters.id DESC
"""
#: The latest within what is asked for, and not the latest of all if it is: what was the outcome in
#: 2023 is another question than whether the outcome of today is of 2023.
_OUTCOMES = """
    WITH ranked AS (
        SELECT
            letters.id, strand,
            row_number() OVER (
                PARTITION BY coalesce(la_code, authority_printed), strand
                ORDER BY dated DESC, letters.id DESC
            ) AS age
        FROM letters JOIN full_inspections ON full_inspections.letter_id = letters.id
        WHERE {within}
    )
    SELECT
        coalesce(authority, authority_printed) AS authority, la_code, region, strand, kind, dated,
        input, letter_id, area, label, grade, printed, page
    FROM ranked JOIN letters ON letters.id = ranked.id
    JOIN judgements ON judgements.letter_id = letters.id
    WHERE age = 1 AND {asked}
        AND (:areas = '[]' OR area IN (SELECT value FROM json_each(:areas)))
        AND (:asking = '[]' OR letters.id IN (
            SELECT letter_id FROM theme_items WHERE theme IN (SELECT value FROM json_each(:asking))
        ))
    ORDER BY letters.region IS NULL, letters.region, 1, strand DESC, letter_id, position
"""
_FULL = frozenset({"ilacs_report", "sif_report", "area_send_report"})


@dataclass(frozen=True, slots=True)
class LatestOutcome:
    """The judgements of an authority's latest full inspection of one strand."""

    authority: str | None
    la_code: str | None
    region: str | None
    strand: str
    kind: str
    date: date | None
    file: str
    judgements: tuple[Judgement, ...]


def last_two(connection: sqlite3.Connection, filters: Filters) -> tuple[Letter, Letter]:
    """The two latest graded reports of one kind, the older first.

    Where there are two of several kinds, those of the kind that was inspected last.
    """
    condition, values = filters.condition()
    ids: dict[str, list[int]] = {}
    for row in connection.execute(_GRADED.format(condition=condition), values):
        ids.setdefault(row["kind"], []).append(row["id"])
    pairs = [of_kind for of_kind in ids.values() if len(of_kind) > 1]
    if not pairs:
        found = ", ".join(f"{len(some)} {kind}" for kind, some in ids.items()) or "none"
        raise QuestionError(
            f"it holds no two graded reports of one kind on this authority (found: {found})",
            "name two files, or load more letters",
        )
    newer, older = pairs[0][:2]
    return read_letter(connection, older), read_letter(connection, newer)


def latest_outcomes(
    connection: sqlite3.Connection,
    filters: Filters,
    asking: Sequence[str] = (),
    areas: Sequence[Area] = (),
) -> list[LatestOutcome]:
    """The latest outcomes by region and authority; only of reports that ask for such a theme.

    The latest are those within the dates, kinds and places of the filters; their grades have to
    hold for these. With `areas` only the judgements of those are given. QuestionError where a kind
    is no full inspection.
    """
    for kind in filters.kinds:
        if kind not in _FULL:
            advice = f"take {', '.join(sorted(_FULL))}"
            raise QuestionError(f"a {kind} is no report of a full inspection", advice)
    within, values = filters.without_grades().condition()
    asked, more = Filters(grades=filters.grades, graded=filters.graded).condition()
    printed = [name for area in areas for name in judged_as(area)]
    values |= more | {"asking": json.dumps(list(asking)), "areas": json.dumps(printed)}
    rows = connection.execute(_OUTCOMES.format(within=within, asked=asked), values)
    return [_outcome(list(judged)) for _, judged in groupby(rows, itemgetter("letter_id"))]


def _outcome(rows: list[sqlite3.Row]) -> LatestOutcome:
    first = rows[0]
    return LatestOutcome(
        authority=first["authority"],
        la_code=first["la_code"],
        region=first["region"],
        strand=first["strand"],
        kind=first["kind"],
        date=read_day(first["dated"]),
        file=first["input"],
        judgements=tuple(map(read_judgement, rows)),
    )

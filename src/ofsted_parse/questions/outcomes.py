"""The latest outcomes of the authorities that are asked for, and those that have none."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from ofsted_parse.model import Area
from ofsted_parse.questions.named import names_of
from ofsted_parse.store.filters import Filters, Places
from ofsted_parse.store.reports import LatestOutcome, latest_outcomes


class Outcomes(NamedTuple):
    """The outcomes, and which of the places asked for by name have no report at all."""

    found: list[LatestOutcome]
    without: list[str]


def asked_outcomes(
    connection: sqlite3.Connection,
    filters: Filters,
    asking: Sequence[str] = (),
    areas: Sequence[Area] = (),
    *,
    in_order: bool = False,
) -> Outcomes:
    """The outcomes for which the filters hold; `in_order` of the places, else by region.

    A place is without a report where none is within the dates and kinds, whatever the grades and
    its region.
    """
    found = latest_outcomes(connection, filters, asking, areas)
    places = filters.places or Places()
    if in_order:
        order = [*places.la_codes, *map(str.casefold, places.names)]
        found.sort(key=lambda outcome: order.index(_place(outcome, order)))
    wider = replace(filters.without_grades(), regions=())
    inspected = latest_outcomes(connection, wider) if filters.places else []
    reported = {outcome.la_code for outcome in inspected}
    reported |= {(outcome.authority or "").casefold() for outcome in inspected}
    names = names_of(places)
    without = [name for place, name in names.items() if not {place, place.casefold()} & reported]
    return Outcomes(found, without)


def _place(outcome: LatestOutcome, order: Sequence[str]) -> str:
    """The place of an outcome by its code, or else by its name."""
    code = outcome.la_code
    return code if code and code in order else (outcome.authority or "").casefold()

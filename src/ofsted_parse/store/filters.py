"""Which letters, and which findings in them, a question is about."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Self

from ofsted_parse.errors import ExitCode, OfstedParseError
from ofsted_parse.model import Area, Grade, Part

Values = dict[str, str | int | None]
#: From 2018 to 2022 one judgement stood for both of these.
_COMBINED = Area.CHILDREN_IN_CARE_AND_CARE_LEAVERS
_HALVES = (Area.CHILDREN_IN_CARE, Area.CARE_LEAVERS)


class QuestionError(OfstedParseError):
    """What was asked cannot be answered: words that are no query, a place that does not exist."""

    exit_code = ExitCode.USAGE


@dataclass(frozen=True, slots=True)
class Places:
    """Authorities by their codes, and places that are not in our list by their names."""

    la_codes: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Filters:
    """What has to hold; what is empty holds for all. `places` of None are all places.

    `parts`, `themes` and `items` (only the items of a list) are about a finding, the rest about
    its letter. `grades` ask for a judgement of one of these, whatever it is about; `graded` for one
    in each area that it names, of one of the grades named with it.
    """

    parts: Sequence[Part] = ()
    kinds: Sequence[str] = ()
    regions: Sequence[str] = ()
    grades: Sequence[Grade] = ()
    graded: Sequence[tuple[Area, Grade]] = ()
    themes: Sequence[str] = ()
    items: bool = False
    places: Places | None = None
    since: date | None = None
    until: date | None = None

    def without_grades(self) -> Self:
        """The same, whatever the judgements."""
        return replace(self, grades=(), graded=())

    def condition(self) -> tuple[str, Values]:
        """The condition in SQL over `letters` and `findings`, and the values of its names."""
        rules = list(self._rules())
        values = {name: value for _, named in rules for name, value in named.items()}
        return " AND ".join(["1", *(rule for rule, _ in rules)]), values

    def _rules(self) -> Iterator[tuple[str, Values]]:
        if self.parts:
            yield f"findings.part IN {_listed('parts')}", {"parts": _json(self.parts)}
        if self.kinds:
            yield f"letters.kind IN {_listed('kinds')}", {"kinds": _json(self.kinds)}
        if self.regions:
            yield f"letters.region IN {_listed('regions')}", {"regions": _json(self.regions)}
        if self.grades:
            yield (
                "letters.id IN (SELECT letter_id FROM judgements"  # noqa: S608 - our own name
                f" WHERE grade IN {_listed('grades')})",
                {"grades": _json(self.grades)},
            )
        for area in dict.fromkeys(area for area, _ in self.graded):
            grades = [grade for about, grade in self.graded if about is area]
            yield (
                "letters.id IN (SELECT letter_id FROM judgements"  # noqa: S608 - our own names
                f" WHERE area IN {_listed(f'as_{area}')} AND grade IN {_listed(f'for_{area}')})",
                {f"as_{area}": _json(judged_as(area)), f"for_{area}": _json(grades)},
            )
        if self.items:
            yield "findings.item IS NOT NULL", {}
        if self.themes:
            yield (
                "findings.id IN (SELECT finding_id FROM finding_themes"  # noqa: S608 - our own name
                f" WHERE theme IN {_listed('themes')})",
                {"themes": _json(self.themes)},
            )
        if self.places:
            yield (
                f"(letters.la_code IN {_listed('codes')}"
                " OR coalesce(letters.authority, letters.authority_printed) COLLATE NOCASE"
                f" IN {_listed('names')})",
                {"codes": _json(self.places.la_codes), "names": _json(self.places.names)},
            )
        if self.since:
            yield "letters.dated >= :since", {"since": self.since.isoformat()}
        if self.until:
            yield "letters.dated <= :until", {"until": self.until.isoformat()}


def judged_as(area: Area) -> tuple[Area, ...]:
    """The areas that a judgement of this one is printed as."""
    return (area, _COMBINED) if area in _HALVES else (area,)


def _listed(name: str) -> str:
    return f"(SELECT value FROM json_each(:{name}))"  # noqa: S608 - our own name


def _json(values: Sequence[str]) -> str:
    return json.dumps([str(value) for value in values])

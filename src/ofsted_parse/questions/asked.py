"""The questions as functions: each opens a database, asks it, and closes it again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from ofsted_parse.model import Part
from ofsted_parse.questions import named
from ofsted_parse.questions.days import first_day, last_day
from ofsted_parse.questions.outcomes import asked_outcomes
from ofsted_parse.store.database import opened_to_read
from ofsted_parse.store.listing import ListedLetter, listed_letters
from ofsted_parse.store.reports import LatestOutcome
from ofsted_parse.store.search import Hits, Sort
from ofsted_parse.store.search import search as search_findings

#: One name, or several.
Names = str | Sequence[str]
Day = str | date | None


def search(  # noqa: PLR0913 - all but the first two are by name and may be left out
    database: str | Path,
    words: str = "",
    *,
    part: Names = (),
    kind: Names = (),
    authority: Names = (),
    region: Names = (),
    neighbours_of: Names = (),
    since: Day = None,
    until: Day = None,
    grade: Names = (),
    theme: Names = (),
    items: bool = False,
    exact: bool = False,
    sort: Sort | str = Sort.RELEVANCE,
    limit: int | None = None,
) -> Hits:
    """Search the findings of a database, as `ofsted-parse search` does.

    Each filter is one name or several. `since` and `until` are a date, or a year, month or day as
    text. `Hits.hits` are the first `limit` findings (all of them where it is None), `Hits.total`
    is how many there are, `Hits.also` the synonyms that were looked for too, none if `exact`.

    Raises InputError where there is no such database, QuestionError where the question cannot be
    asked, ValueError where `part`, `sort` or a day is none.
    """
    with opened_to_read(Path(database)) as connection:
        filters = replace(
            named.filters_called(
                connection,
                kinds=_several(kind),
                regions=_several(region),
                authorities=_several(authority),
                neighbours_of=_several(neighbours_of),
                grades=_several(grade),
                since=_first(since),
                until=_last(until),
            ),
            parts=[Part(one) for one in _several(part)],
            themes=named.known_themes(_several(theme)),
            items=items,
        )
        return search_findings(connection, words, filters, limit, exact=exact, sort=Sort(sort))


def outcomes(  # noqa: PLR0913 - all but the first are by name and may be left out
    database: str | Path,
    *,
    kind: Names = (),
    authority: Names = (),
    region: Names = (),
    neighbours_of: Names = (),
    since: Day = None,
    until: Day = None,
    grade: Names = (),
    area: Names = (),
    theme: Names = (),
) -> list[LatestOutcome]:
    """The judgements of each authority's latest full inspection, as `ofsted-parse outcomes` does.

    The latest is that within `since` and `until`. With `neighbours_of` the authority comes first
    and its neighbours after it. Raises as `search` does.
    """
    with opened_to_read(Path(database)) as connection:
        areas = named.known_areas(_several(area))
        filters = named.filters_called(
            connection,
            kinds=_several(kind),
            regions=_several(region),
            authorities=[*_several(neighbours_of), *_several(authority)],
            neighbours_of=_several(neighbours_of),
            grades=_several(grade),
            areas=areas,
            since=_first(since),
            until=_last(until),
        )
        themes = named.known_themes(_several(theme))
        in_order = bool(neighbours_of)
        return asked_outcomes(connection, filters, themes, areas, in_order=in_order).found


def letters(  # noqa: PLR0913 - as above
    database: str | Path,
    *,
    kind: Names = (),
    authority: Names = (),
    region: Names = (),
    neighbours_of: Names = (),
    since: Day = None,
    until: Day = None,
    grade: Names = (),
) -> list[ListedLetter]:
    """The letters that a database holds, the latest first, as `ofsted-parse letters` lists them.

    Raises as `search` does.
    """
    with opened_to_read(Path(database)) as connection:
        filters = named.filters_called(
            connection,
            kinds=_several(kind),
            regions=_several(region),
            authorities=_several(authority),
            neighbours_of=_several(neighbours_of),
            grades=_several(grade),
            since=_first(since),
            until=_last(until),
        )
        return listed_letters(connection, filters)


def _several(names: Names) -> Sequence[str]:
    return [names] if isinstance(names, str) else names


def _first(day: Day) -> date | None:
    return first_day(day) if isinstance(day, str) else day


def _last(day: Day) -> date | None:
    return last_day(day) if isinstance(day, str) else day

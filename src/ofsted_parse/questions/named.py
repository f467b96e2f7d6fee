"""What readers name, in whatever case, as the filters of a question; near matches are told."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from difflib import get_close_matches

from ofsted_parse.data.authorities import (
    by_code,
    known_authority,
    known_names,
    known_rows,
    name_key,
    neighbours,
    regions,
    spelt_like,
)
from ofsted_parse.model import Area, Authority, Grade
from ofsted_parse.store.filters import Filters, Places, QuestionError
from ofsted_parse.themes import theme_called, theme_like
from ofsted_parse.wording import mended

_NEAR_ENOUGH = 0.6


def filters_called(  # noqa: PLR0913 - what all questions can be narrowed by
    connection: sqlite3.Connection,
    *,
    kinds: Sequence[str] | None = None,
    regions: Sequence[str] | None = None,
    authorities: Sequence[str] | None = None,
    neighbours_of: Sequence[str] | None = None,
    grades: Sequence[str] | None = None,
    areas: Sequence[Area] = (),
    since: date | None = None,
    until: date | None = None,
) -> Filters:
    """The filters of these names and days; QuestionError where one is not known.

    `areas` are those that grades without one are about.
    """
    plain, graded = known_grades(grades or (), areas)
    return Filters(
        kinds=known_kinds(connection, kinds or ()),
        regions=known_regions(regions or ()),
        grades=plain,
        graded=graded,
        places=places(connection, authorities or (), neighbours_of or ()),
        since=since,
        until=until,
    )


def places(
    connection: sqlite3.Connection, authorities: Iterable[str], neighbours_of: Iterable[str]
) -> Places | None:
    """The authorities named, and the neighbours of those named so; None where none is."""
    named = [authority_called(connection, name) for name in authorities]
    chosen = [authority_called(connection, name) for name in neighbours_of]
    near = [neighbour for one in chosen for neighbour in _neighbours(one)]
    return places_of([*named, *near]) if named or near else None


def places_of(authorities: Iterable[Authority]) -> Places:
    """The authorities as a filter, in their order."""
    of = list(dict.fromkeys(authorities))
    codes = tuple(one.la_code for one in of if one.la_code)
    return Places(codes, tuple(one.printed for one in of if not one.la_code))


def names_of(places: Places) -> dict[str, str]:
    """What each place is called, by its code or else by its name."""
    usual = {row["la_code"]: name for name, row in known_rows().items()}
    codes = {code: usual.get(code, code) for code in places.la_codes}
    return codes | {name: name for name in places.names}


def authority_called(connection: sqlite3.Connection, name: str) -> Authority:
    """The authority of that name or code, here or in a letter; QuestionError where none is."""
    name = mended(name)
    if usual := known_names().get(name_key(name)) or by_code(name):
        return known_authority(usual, name)
    # Only a name with more around it ('Leeds City Council') needs what reads titles.
    from ofsted_parse.extract.authority import recognise

    if authority := recognise(name):
        return authority
    named = "SELECT 1 FROM letters WHERE coalesce(authority, authority_printed) = ? COLLATE NOCASE"
    if connection.execute(named, [name]).fetchone():
        return Authority(None, name)
    like = spelt_like(name)
    advice = f"is it {like[0]}?" if like else "see the names with ofsted-parse outcomes DATABASE"
    raise QuestionError(f"no authority is called '{name}'", advice)


def known_regions(names: Iterable[str]) -> list[str]:
    """The regions in their usual spelling; QuestionError where one does not exist."""
    usual = {name_key(region): region for region in regions()}
    return [_called("region", name, name_key(name), usual) for name in names]


def known_kinds(connection: sqlite3.Connection, asked: Iterable[str]) -> list[str]:
    """The kinds by their names: 'ilacs_report', 'ILACS report', 'ilacs'.

    QuestionError where the database holds none of that name.
    """
    rows = connection.execute("SELECT DISTINCT kind FROM letters ORDER BY kind")
    usual = {name_key(row["kind"].replace("_", " ")): row["kind"] for row in rows}
    return [_called("kind", name, name_key(name.replace("_", " ")), usual) for name in asked]


def known_themes(names: Iterable[str]) -> list[str]:
    """The ids of the themes called so; QuestionError, with the nearest, where none is."""
    found = []
    for name in names:
        theme = theme_called(name)
        if theme is None:
            like = theme_like(name)
            advice = f"is it {like.id} ({like.name})? docs/themes.md has them all"
            raise QuestionError(f"no theme is called '{name}'", advice)
        found.append(theme.id)
    return found


def known_areas(names: Iterable[str]) -> list[Area]:
    """The areas that are judged, by their names: 'care_leavers', 'Care leavers'."""
    usual = {name_key(area.value.replace("_", " ")): area.value for area in Area}
    keys = ((name, name_key(name.replace("_", " "))) for name in names)
    return [Area(_called("area", name, key, usual)) for name, key in keys]


def known_grades(
    names: Iterable[str], areas: Sequence[Area] = ()
) -> tuple[list[Grade], list[tuple[Area, Grade]]]:
    """Grades of any judgement, and those of a named one: 'good', 'care_leavers=good'.

    With `areas` a grade without a name is that of each of them. QuestionError where a grade or an
    area does not exist.
    """
    plain, graded = [], []
    usual = {name_key(grade.value.replace("_", " ")): grade.value for grade in Grade}
    for text in names:
        area, named, name = text.rpartition("=")
        grade = Grade(_called("grade", name, name_key(name.replace("_", " ")), usual))
        about = known_areas([area]) if named else areas
        graded += [(one, grade) for one in about]
        plain += [] if about else [grade]
    return plain, graded


def _called(what: str, name: str, key: str, usual: Mapping[str, str]) -> str:
    """The usual spelling; QuestionError, with what comes near, where there is none.

    The first words are enough where only one begins so: 'ilacs', 'yorkshire'.
    """
    if key in usual:
        return usual[key]
    begun = [whole for known, whole in usual.items() if known.startswith(f"{key} ")]
    if len(begun) == 1:
        return begun[0]
    near = get_close_matches(key, usual, n=1, cutoff=_NEAR_ENOUGH)
    is_it = f"is it {usual[near[0]]}? " if near else ""
    choice = ", ".join(usual.values())
    has = "it holds no kind" if what == "kind" else f"no {what} is called"
    raise QuestionError(f"{has} '{name}'", f"{is_it}take {choice}")


def _neighbours(authority: Authority) -> Iterator[Authority]:
    found = neighbours(authority.name) if authority.name else []
    if not found:
        name = authority.name or authority.printed
        raise QuestionError(f"no statistical neighbours of {name} are known", "name each authority")
    yield from found

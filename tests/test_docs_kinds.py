"""docs/kinds.md: of each kind it says what the kind declares and what its samples print."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cache

import pytest

from ofsted_parse import Letter, Part, parse
from ofsted_parse.kinds import KINDS, UNKNOWN
from ofsted_parse.kinds.base import Edition, Front, Kind, People
from tests.conftest import ROOT
from tests.pages import first_cells, page, rows, section

ALL = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
ALWAYS, SOMETIMES, NEVER = "yes", "where printed", "–"
#: The columns of the table of facts, and how each is taken from a letter.
FACTS: dict[str, Callable[[Letter], object]] = {
    "published": lambda letter: letter.published,
    "inspection.start": lambda letter: letter.inspection.start,
    "inspection.focus": lambda letter: letter.inspection.focus,
    "inspectors": lambda letter: letter.inspectors,
    "recipients": lambda letter: letter.recipients,
    "signatories": lambda letter: letter.signatories,
    "judgements": lambda letter: letter.judgements,
}


def declared(kind: Kind) -> str:
    """What a kind's declaration says, for people."""
    return "".join(f"- {line}\n" for line in _lines(kind))


def _lines(kind: Kind) -> Iterator[str]:
    cues = "; ".join(f"‘{cue.example}’ {cue.weight}" for cue in kind.cues)
    yield f"Recognised by: {cues}"
    yield f"Framework: {f'`{kind.framework}`' if kind.framework else 'none'}"
    headed = {heading.part for heading in kind.headings}
    able = headed | {kind.opens_with, *(one.part for one in (*kind.openings, *kind.closings))}
    yield f"Parts that it always has: {_named(kind.required)}"
    yield f"Parts that it may have: {_named(p for p in Part if p in able - {*kind.required})}"
    yield from map(_edition, kind.editions)


def _named(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names) or "none"


def _edition(edition: Edition) -> str:
    start, end = (_day(day) for day in (edition.start, edition.end))
    when = f" from {start}" * bool(start) + f" before {end}" * bool(end)
    return f"Judgements of inspections{when or ' of any time'}: {_named(edition.areas)}"


def _day(day: date | None) -> str:
    return f"{day.day} {day:%B %Y}" if day else ""


@cache
def samples(name: str) -> list[Letter]:
    """The samples of one kind, read."""
    return [parse(path) for path in sorted((ROOT / "samples").glob(f"{name}*.*"))]


def facts() -> dict[str, list[str]]:
    """The table of facts: the cells of each kind."""
    return {row[0].strip("`"): row[1:] for row in rows(section(page("kinds"), "What each prints"))}


def test_the_table_of_kinds_is_complete_and_in_order() -> None:
    names = [kind.name for kind in (*KINDS, UNKNOWN)]
    assert first_cells(section(page("kinds"), "All kinds")) == names


@ALL
def test_the_page_says_what_the_kind_declares(kind: Kind, regold: bool) -> None:
    text = section(page("kinds"), f"`{kind.name}`")
    told = "".join(line for line in text.splitlines(keepends=True) if line.startswith("- "))
    if regold:
        path = ROOT / "docs" / "kinds.md"
        new = text.replace(told, declared(kind))
        path.write_text(path.read_text("utf-8").replace(text, new), "utf-8")
        return
    assert told == declared(kind), "run pytest tests/test_docs_kinds.py --regold, and read it"


def test_the_table_of_facts_has_every_kind_and_column() -> None:
    text = section(page("kinds"), "What each prints")
    assert first_cells(text) == [kind.name for kind in KINDS]
    header = next(line for line in text.splitlines() if line.startswith("|"))
    assert [cell.strip(" `") for cell in header.split("|")[2:-1]] == list(FACTS)


@ALL
def test_the_samples_print_what_the_table_says(kind: Kind) -> None:
    assert samples(kind.name)
    for letter in samples(kind.name):
        for (name, taken), cell in zip(FACTS.items(), facts()[kind.name], strict=True):
            assert cell in {ALWAYS, SOMETIMES, NEVER}
            if cell != SOMETIMES:
                assert bool(taken(letter)) == (cell == ALWAYS), f"{letter.source.name}: {name}"


@ALL
def test_the_table_agrees_with_the_declaration(kind: Kind) -> None:
    told = dict(zip(FACTS, facts()[kind.name], strict=True))
    assert (told["inspectors"] == NEVER) == (kind.people is People.NONE)
    assert (told["inspection.focus"] == NEVER) == (kind.front is not Front.LETTER)
    assert (told["judgements"] == NEVER) == (not kind.judged)
    if kind.dated:
        assert told["published"] == ALWAYS

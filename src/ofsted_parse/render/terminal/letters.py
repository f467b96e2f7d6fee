"""The letters of a database, and what came to it, for a reader at a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from ofsted_parse.comparing.judgements import JudgementChange, Movement
from ofsted_parse.model import Judgement
from ofsted_parse.render import phrases
from ofsted_parse.render.terminal.findings import FAINT, HEADING, words
from ofsted_parse.render.terminal.letter import ALERT, MAX_WIDTH
from ofsted_parse.store.changes import Change
from ofsted_parse.store.listing import ListedLetter

_MOVEMENTS = {
    Movement.UP: ("▲", "green"),
    Movement.DOWN: ("▼", "red"),
    Movement.UNCLEAR: ("?", ALERT),
    Movement.NEW_AREA: ("new", ""),
    Movement.NO_LONGER_JUDGED: ("no longer judged", FAINT),
}


def render_letters(letters: Sequence[ListedLetter], console: Console) -> None:
    """Print each letter in two lines or three, and how many there are."""
    width = min(console.width, MAX_WIDTH)
    for letter in letters:
        console.print(Group(_heading(letter), _below(letter)), width=width)
    if letters:
        console.print()
    console.print(words(phrases.count(len(letters), "letter"), FAINT), width=width)


def render_changes(found: Sequence[Change], console: Console) -> None:
    """Print each letter that came, with the grades that moved by it, and a count of both.

    Counted are the grades that moved by letters dated since then: one of 2015 that was loaded today
    moved nothing today.
    """
    width = min(console.width, MAX_WIDTH)
    for one in found:
        console.print(Group(_heading(one.letter), _change(one)), width=width)
        console.print()
    dated = [one for one in found if one.by_date]
    moved = sum(change.movement in _MOVED for one in dated for change in one.moved)
    tally = f"{phrases.count(len(found), 'letter')}, {len(dated)} dated since then"
    grades = f"{phrases.count(moved, 'grade')} up or down by these"
    console.print(words(f"{tally}; {grades}", FAINT), width=width)


_MOVED = frozenset({Movement.UP, Movement.DOWN})


def _heading(letter: ListedLetter) -> Text:
    day = phrases.day(letter.date) if letter.date else "no date printed"
    name = words(letter.authority or "No authority printed", HEADING)
    return Text.assemble(name, words(f" · {day} · {phrases.kind_name(letter.kind)}", FAINT))


def _below(letter: ListedLetter) -> RenderableType:
    facts = [f"no {letter.id}"]
    facts += [f"loaded {phrases.day(letter.loaded)}"] if letter.loaded else []
    facts += [phrases.count(letter.warnings, "warning")] if letter.warnings else []
    facts += [phrases.count(letter.copies, "copy", "copies")] if letter.copies else []
    lines = [words(letter.file), words(" · ".join(facts), FAINT)]
    lines += [words(f"about {letter.report}", FAINT)] if letter.report else []
    return Padding(Group(*lines), (0, 0, 0, 3))


def _change(one: Change) -> RenderableType:
    before = f"; the one before is of {phrases.day(one.before)}" if one.before else ""
    came = "dated" if one.by_date else ""
    came += " and loaded" if one.by_date and one.by_loading else "loaded" if one.by_loading else ""
    lines = [*map(_movement, one.moved), words(one.letter.file)]
    return Padding(Group(*lines, words(f"{came} since then{before}", FAINT)), (0, 0, 0, 3))


def _movement(moved: JudgementChange) -> Text:
    mark, style = _MOVEMENTS[moved.movement]
    steps = " → ".join(_grades(moved))
    return Text.assemble(
        words(f"{mark} ", style), words(phrases.AREA_NAMES[moved.area]), words(f": {steps}", FAINT)
    )


def _grades(moved: JudgementChange) -> Iterator[str]:
    for judgement in (moved.older, moved.newer):
        if judgement:
            yield _grade(judgement)


def _grade(judgement: Judgement) -> str:
    return phrases.GRADE_NAMES[judgement.grade] if judgement.grade else judgement.printed

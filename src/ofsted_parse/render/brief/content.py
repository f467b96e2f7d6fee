"""A briefing as blocks: what letters print is quoted, with letter, date and page; nothing more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ofsted_parse._version import __version__
from ofsted_parse.brief.gather import Asked, Briefing, Chapter, Echo
from ofsted_parse.comparing.items import Item
from ofsted_parse.comparing.judgements import JudgementChange, Movement
from ofsted_parse.model import Area
from ofsted_parse.render import phrases
from ofsted_parse.render.brief.blocks import Block, Grid, Heading, Line, Quote, Said, Span, line
from ofsted_parse.render.brief.places import document, letter_name, place
from ofsted_parse.render.theme_groups import SMALL_NOTE, counted, percent, share
from ofsted_parse.themes import ThemeCount, theme_name

_MOVEMENTS = {
    Movement.UP: "▲ up",
    Movement.DOWN: "▼ down",
    Movement.SAME: "= same",
    Movement.UNCLEAR: "? not on one scale",
    Movement.NEW_AREA: "not judged before",
    Movement.NO_LONGER_JUDGED: "no longer judged",
}
_NOT_AGAIN = "No later letter of the database asks for it in like words, or for one of its themes"
_NO_THEME = "No later letter of the database asks for it in like words; it has no theme to go by"
_COMBINED = Area.CHILDREN_IN_CARE_AND_CARE_LEAVERS


def blocks(briefing: Briefing) -> Iterator[Block]:
    """The briefing from its title to its last table."""
    chapters = briefing.chapters
    yield Heading(1, f"{briefing.authority}: what inspectors found and asked for")
    letters = phrases.count(len(chapters), "letter")
    yield Said(line(f"From the {letters} of the database, the oldest first. {_ABOUT}"))
    yield Heading(2, "Letters")
    yield Grid(("Inspected", "Kind", "Document", "Warnings"), tuple(map(_letter, chapters)))
    yield Heading(2, "Judgements")
    graded = [chapter for chapter in chapters if chapter.letter.judgements]
    if not graded:
        yield Said(line("None of the letters gives a judgement."))
    for chapter in graded:
        yield from _judgements(chapter)
    yield Heading(2, "What was asked for")
    for chapter in chapters:
        yield from _asked(chapter)
    yield from _themes(briefing)


_ABOUT = (
    "What letters print stands in their own words, each with its letter, date and page. What "
    "ofsted-parse "
    f"{__version__} adds are movements of judgements, themes, and where the same is asked again; "
    "the text is Crown copyright under the Open Government Licence."
)


def _letter(chapter: Chapter) -> tuple[Line, ...]:
    letter = chapter.letter
    warnings = len(letter.warnings)
    day, _, kind = letter_name(letter).rpartition(", ")
    return line(day), line(kind), (document(letter),), line(str(warnings) if warnings else "–")


def _judgements(chapter: Chapter) -> Iterator[Block]:
    yield Heading(3, letter_name(chapter.letter))
    since = chapter.previous
    against = letter_name(since) if since else None
    said = (
        f"Movement since {against}."
        if against
        else "No graded report of its kind stands before it in the database."
    )
    yield Said(line(said))
    rows = tuple(_judgement(chapter, change) for change in chapter.judgements)
    yield Grid(("Area", "As printed", "Before", "Movement", "Where"), rows)


def _judgement(chapter: Chapter, change: JudgementChange) -> tuple[Line, ...]:
    newer, older = change.newer, change.older
    movement = _MOVEMENTS[change.movement] if chapter.previous else "–"
    where = (place(chapter.letter, newer.page),) if newer else line("–")
    combined = any(one and one.area is _COMBINED is not change.area for one in (newer, older))
    return (
        line(newer.label if newer else phrases.AREA_NAMES[change.area]),
        line(newer.printed if newer else "–"),
        line(older.printed if older else "–"),
        line(movement + (" (one judgement for both)" if combined else "")),
        where,
    )


def _asked(chapter: Chapter) -> Iterator[Block]:
    yield Heading(3, letter_name(chapter.letter))
    if not chapter.asked:
        none = "No list of priority action or of what needs to improve was found in this letter."
        yield Said((Span(none), Span(" "), document(chapter.letter)))
    part = None
    for asked in chapter.asked:
        if asked.item.part is not part:
            part = asked.item.part
            yield Heading(4, phrases.PART_TITLES[part])
        yield _quote(chapter, asked)


def _quote(chapter: Chapter, asked: Asked) -> Quote:
    item = asked.item
    number = f"{item.number} " if item.number else ""
    end = max([item.end_page, *(finding.end_page for finding in asked.below)])
    where = (
        place(chapter.letter, item.page, end),
        Span(f" · Themes: {_names(item.themes) or 'none'}"),
    )
    notes = [where, *_echoes("before", item, asked.before), *_echoes("again", item, asked.after)]
    if not asked.after and not chapter.is_last:
        notes.append(line(_NOT_AGAIN if item.themes else _NO_THEME))
    return Quote(number + item.text, tuple(one.text for one in asked.below), tuple(notes))


def _echoes(said: str, item: Item, echoes: Sequence[Echo]) -> Iterator[Line]:
    """Where the same is asked for: in like words, then a line for each theme."""
    for echo in echoes:
        if echo.score is not None:
            how = f"Asked for {said} in like words ({echo.score} of 100 alike): "
            yield Span(how), _where(echo)
    for theme in item.themes:
        alike = [echo for echo in echoes if echo.score is None and theme in echo.item.themes]
        if alike:
            how = f"Theme asked for {said} in other words ({theme_name(theme)}): "
            yield (Span(how), *_joined(dict.fromkeys(map(_where, alike))))


def _where(echo: Echo) -> Span:
    return place(echo.letter, echo.item.page, echo.item.end_page)


def _names(themes: Sequence[str]) -> str:
    return "; ".join(map(theme_name, themes))


def _joined(spans: Iterable[Span]) -> list[Span]:
    return [piece for span in spans for piece in (Span("; "), span)][1:]


def _themes(briefing: Briefing) -> Iterator[Block]:
    table = briefing.themes
    yield Heading(2, "Themes beside others")
    header = ("Theme", *(group.group or "" for group in table.groups))
    rows = tuple(
        (line(row[0].name), *(line(_cell(count)) for count in row))
        for row in table.by_theme().values()
    )
    yield Grid(header, rows)
    yield Said(line(counted(table, None)))
    if any(group.small for group in table.groups):
        yield Said(line(SMALL_NOTE))


def _cell(count: ThemeCount) -> str:
    return f"{share(count)} ({percent(count)})"

"""In how many letters each theme is asked for, for a reader at a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from ofsted_parse.render import phrases
from ofsted_parse.render.terminal.findings import FAINT, HEADING, words
from ofsted_parse.render.terminal.letter import MAX_WIDTH
from ofsted_parse.render.theme_groups import (
    SMALL,
    SMALL_NOTE,
    counted,
    group_name,
    percent,
    share,
)
from ofsted_parse.store.themes import By
from ofsted_parse.themes import ThemeCount, ThemeGroup, ThemeTable

_BAR = "█"
_LENGTH, _SHORT = 12, 6
#: Shares as columns of eight heights, from none to all.
_HEIGHTS = "▁▂▃▄▅▆▇█"
_NAME = 28
_NARROW, _WIDE = 6, 13
#: Of an authority's themes so many are named.
_FIRST = 6


def render_themes(table: ThemeTable, by: By | None, console: Console) -> None:
    """Print the themes with bars; how many letters stand behind each share is said with it."""
    width = min(console.width, MAX_WIDTH)
    for block in _blocks(table, by, width):
        console.print(block, width=width)
        console.print()
    console.print(words(counted(table, by), FAINT), width=width)
    if any(group.small for group in table.groups):
        console.print(words(SMALL_NOTE, FAINT), width=width)


def _blocks(table: ThemeTable, by: By | None, width: int) -> Iterator[RenderableType]:
    if not table.by_theme():
        yield words("No such letter asks for anything by a list.", FAINT)
    elif by is By.AUTHORITY:
        yield _by_authority(table)
    elif by:
        room = _NARROW if by is By.YEAR else _WIDE
        at_once = max(1, (width - _NAME) // (room + 1))
        for start in range(0, len(table.groups), at_once):
            yield _columns(table, by, range(start, min(start + at_once, len(table.groups))), room)
    elif len(table.groups) > 1:
        yield _beside(table)
    else:
        yield _bars(table)


def _bars(table: ThemeTable) -> RenderableType:
    grid = _grid()
    grid.add_column(no_wrap=True, min_width=_LENGTH)
    grid.add_column(justify="right", no_wrap=True)
    grid.add_column(justify="right", no_wrap=True, style=FAINT)
    for (count,) in table.by_theme().values():
        grid.add_row(words(count.name), _bar(count, _LENGTH), percent(count), share(count))
    return grid


def _beside(table: ThemeTable) -> RenderableType:
    """The groups side by side, each share with its base below it."""
    grid = _grid()
    for _ in table.groups:
        grid.add_column(overflow="fold", min_width=_LENGTH, max_width=2 * _LENGTH)
    grid.add_row("", *(words(group.group or "", HEADING) for group in table.groups))
    for row in table.by_theme().values():
        grid.add_row(words(row[0].name), *map(_cell, row))
    return grid


def _cell(count: ThemeCount) -> RenderableType:
    bar = _bar(count, _SHORT).append(f" {percent(count)}")
    return Group(bar, words(share(count), FAINT))


def _columns(table: ThemeTable, by: By, places: range, room: int) -> RenderableType:
    """Some of the groups: in how many letters, and a column as high as their share."""
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(width=_NAME - 1, overflow="fold")
    for _ in places:
        grid.add_column(width=room, overflow="fold", justify="right")
    groups = [table.groups[place] for place in places]
    grid.add_row("", *(words(group_name(by, one.group), HEADING) for one in groups))
    grid.add_row(words("letters with a list", FAINT), *(words(_base(one), FAINT) for one in groups))
    for row in table.by_theme().values():
        grid.add_row(words(row[0].name), *(_column(row[place]) for place in places))
    return grid


def _column(count: ThemeCount) -> Text:
    if not count.letters:
        return Text("·", style=FAINT)
    height = round((count.percent or 0) / 100 * (len(_HEIGHTS) - 1))
    return Text(f"{count.letters} {_HEIGHTS[height]}")


def _by_authority(table: ThemeTable) -> RenderableType:
    """What each authority's letters ask for most."""
    grid = Table.grid(padding=(0, 2, 0, 0), expand=True)
    grid.add_column(ratio=1, overflow="fold")
    grid.add_column(justify="right", style=FAINT, no_wrap=True)
    grid.add_column(ratio=3, overflow="fold")
    for place, group in enumerate(table.groups):
        rows = [row[place] for row in table.by_theme().values()]
        most = sorted((one for one in rows if one.letters), key=lambda one: -one.letters)
        said = "; ".join(f"{one.name} {one.letters}" for one in most[:_FIRST])
        more = f"; {len(most) - _FIRST} more" if len(most) > _FIRST else ""
        base = phrases.count(group.letters, "letter") + (SMALL if group.small else "")
        name = group_name(By.AUTHORITY, group.group)
        grid.add_row(words(name, HEADING), base, words(said + more))
    return grid


def _grid() -> Table:
    """A grid whose first column has the room that the others leave."""
    grid = Table.grid(padding=(0, 2, 0, 0), expand=True)
    grid.add_column(ratio=1, overflow="fold")
    return grid


def _base(group: ThemeGroup) -> str:
    return f"{group.letters}{SMALL if group.small else ''}"


def _bar(count: ThemeCount, length: int) -> Text:
    full = round((count.percent or 0) / 100 * length)
    drawn = max(full, 1 if count.letters else 0)
    return Text(_BAR * drawn, style="cyan").append("·" * (length - drawn), style=FAINT)

"""What is asked for again in other words: themes of items that do not recur in their wording."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ofsted_parse.comparing.improvement import Item, ItemChange, Status
from ofsted_parse.themes import theme_name
from ofsted_parse.themes.asked import in_order


@dataclass(frozen=True, slots=True)
class ThemeAgain:
    """A theme of both reports, and the items on it that only one of them has in such words."""

    theme: str
    name: str
    older: tuple[Item, ...]
    newer: tuple[Item, ...]


def themes_again(changes: Sequence[ItemChange]) -> tuple[ThemeAgain, ...]:
    """The themes that come again in other words, in their order.

    An item that recurs in its wording is none of them, and says nothing of the others.
    """
    gone = [one.older for one in changes if one.status is Status.NO_LONGER_LISTED and one.older]
    come = [one.newer for one in changes if one.status is Status.NEW and one.newer]
    both = {theme for item in gone for theme in item.themes}
    both &= {theme for item in come for theme in item.themes}
    return tuple(
        ThemeAgain(theme, theme_name(theme), _on(theme, gone), _on(theme, come))
        for theme in in_order(both)
    )


def _on(theme: str, items: Sequence[Item]) -> tuple[Item, ...]:
    return tuple(item for item in items if theme in item.themes)

"""What a letter asks for, item by item: each with what stands below it, and the themes of both."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ofsted_parse.model import Finding, Letter, Part
from ofsted_parse.themes.catalogue import OTHER, THEMES, theme_name
from ofsted_parse.themes.listed import themes_together

#: The lists that ask for something, the most urgent first. Weaknesses tell what was seen.
ASKING = (Part.PRIORITY_ACTION, Part.WHAT_NEEDS_TO_IMPROVE)


class AskedItem(NamedTuple):
    """One item of a list that asks for something, what stands below it, and the themes of both."""

    part: Part
    finding: Finding
    below: tuple[Finding, ...]
    themes: tuple[str, ...]

    @property
    def named(self) -> tuple[str, ...]:
        """Its themes without `other`, which says nothing of what is asked."""
        return tuple(theme for theme in self.themes if theme != OTHER.id)


def asked_items(letter: Letter) -> tuple[AskedItem, ...]:
    """The items of priority action and of what needs to improve, in that order.

    What leads into a list is no item, and its themes do not count.
    """
    return tuple(item for part in ASKING for item in _items(letter, part))


def asked_themes(letter: Letter) -> tuple[str, ...]:
    """The ids of the themes that a letter asks for, in the order of the themes; none: no list."""
    return in_order({theme for item in asked_items(letter) for theme in item.themes})


def in_order(themes: set[str]) -> tuple[str, ...]:
    """Ids in the order of the themes; those that are not known at the end."""
    known = [theme.id for theme in THEMES if theme.id in themes]
    return (*known, *sorted(themes.difference(known), key=theme_name))


def _items(letter: Letter, part: Part) -> Iterator[AskedItem]:
    together: list[Finding] = []
    for finding in letter.part(part):
        if finding.item is not None and together:
            yield _item(part, together)
            together = []
        if finding.item is not None or together:
            together.append(finding)
    if together:
        yield _item(part, together)


def _item(part: Part, together: list[Finding]) -> AskedItem:
    first, *below = together
    return AskedItem(part, first, tuple(below), themes_together(together))

"""What a paragraph's place in a list makes of it: its bullet or number, and how deep it stands."""

from __future__ import annotations

from typing import NamedTuple

from ofsted_parse.read.word.numbering import Numbering
from ofsted_parse.read.word.styles import Setting, Style

#: Indents within a tenth of an inch (in twips) are one.
_NEAR = 144


class Place(NamedTuple):
    """The marker printed before a paragraph, '' outside lists, and the depth of a bullet."""

    marker: str = ""
    level: int = 0


class Lists:
    """Goes through the paragraphs: the counts go on, and indents tell what is nested.

    A list within a list may be a level of it or a list of its own that stands further in: both
    are seen, so the indent decides.
    """

    def __init__(self, numbering: Numbering) -> None:
        self._numbering = numbering
        self._indents: list[int] = []

    def next(self, own: Setting, style: Style, *, heading: bool) -> Place:
        """The place of the next paragraph; `own` is its setting without that of its style.

        Headings may be numbered; what follows one begins a list anew.
        """
        setting = own.over(style.setting)
        list_id = setting.list_id or ""
        level = setting.level
        if level is None:
            level = self._numbering.place_of(list_id, style.id)
        found = self._numbering.level(list_id, level)
        if found is None:
            self._leave(setting.indent or 0, heading=heading)
            return Place()
        marker = self._numbering.marker(list_id, level)
        if heading or marker[:1].isdecimal():
            # A number stands outermost, and what is below it begins anew.
            self._indents = []
            return Place(marker)
        # The list's indent counts before that of a style which does not name the list itself.
        listed = found.indent if own.list_id is not None or style.setting.indent is None else None
        indent = next(
            (one for one in (own.indent, listed, style.setting.indent) if one is not None), 0
        )
        return Place(marker, self._depth(indent))

    def _leave(self, indent: int, *, heading: bool) -> None:
        """A paragraph outside lists ends them, unless it stands as far in as their items."""
        if heading or not self._indents or indent < self._indents[0] - _NEAR or not indent:
            self._indents = []

    def _depth(self, indent: int) -> int:
        while self._indents and indent < self._indents[-1] - _NEAR:
            self._indents.pop()
        if not self._indents or indent > self._indents[-1] + _NEAR:
            self._indents.append(indent)
        return len(self._indents) - 1

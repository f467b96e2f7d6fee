"""How far down each heading stands: as its kind declares it, and as it is set in type."""

from __future__ import annotations

from ofsted_parse.block import Block
from ofsted_parse.kinds.base import Heading
from ofsted_parse.outline.landmarks import style_of


class Levels:
    """The levels of the headings of a document, asked in their order."""

    def __init__(self) -> None:
        #: The level of the last declared heading, 0 before the first.
        self.declared = 0
        #: And its font size, in whole points.
        self.size = 0
        #: The level of the last heading that others may stand below.
        self._above = 0
        #: How many levels further down the headings of a book stand.
        self._inside = 0
        #: Whether one of its own topmost headings has been.
        self._parted = False
        #: The levels of the declared headings so far, by how they are set.
        self._styles: dict[tuple[int, bool], set[int]] = {}

    def known(self, block: Block, heading: Heading) -> int:
        """The level of a declared heading, from 1."""
        level = heading.level
        if heading.below:
            level = max(level, self._above + 1)
        else:
            self._above = level
        self.declared, self.size = level, round(block.size)
        if block.size:
            self._styles.setdefault(style_of(block), set()).add(level)
        if heading.book or heading.closes:
            self._inside, self._parted = 0, False
        self._parted = self._parted or level == 1
        # Right below the book itself nothing stands two levels down.
        shown = level + self._inside if self._parted else level
        if heading.book:
            self._inside, self._parted = 1, False
        return shown

    def unknown(self, block: Block) -> int:
        """The level of a heading that no kind declares: of those that look alike, or one down."""
        levels = self._styles.get(style_of(block), set())
        alike = min(levels) if len(levels) == 1 else 0
        return alike if alike >= self.declared > 0 else self.declared + 1

    def inside(self, level: int) -> int:
        """The level at which such a heading is shown."""
        return level + self._inside

"""What every reader hands on: runs of text, lines, pages and blocks, with their places.

All measures are PDF points. `x0`, `top`, `x1`, `bottom` count from the top-left corner of the page
as it is displayed, `page_number` counts from 1: the words and directions of pdfplumber.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from ofsted_parse.wording import heading_form, joined, plain

#: Two boxes are of one line where they share this part of the lower one's height.
_LEVEL = 0.5


class BBox(NamedTuple):
    """A rectangle on a page, in points from the top-left corner."""

    x0: float
    top: float
    x1: float
    bottom: float

    @property
    def height(self) -> float:
        """The distance from top to bottom."""
        return self.bottom - self.top

    def is_level_with(self, other: BBox) -> bool:
        """Whether both stand at one height: they share half of the lower one's."""
        _, top, _, bottom = self
        _, other_top, _, other_bottom = other
        shared = min(bottom, other_bottom) - max(top, other_top)
        return shared >= _LEVEL * min(bottom - top, other_bottom - other_top)

    @staticmethod
    def around(boxes: Iterable[BBox]) -> BBox:
        """The smallest rectangle that holds all `boxes`; ValueError where there are none."""
        many = list(boxes)
        if len(many) == 1:
            return many[0]
        lefts, tops, rights, bottoms = zip(*many, strict=True)
        return BBox(min(lefts), min(tops), max(rights), max(bottoms))


class Aside(StrEnum):
    """Why words on a page are none of its text."""

    #: The page does not show them: white on white, covered, on a layer that is off.
    HIDDEN = "hidden"
    #: A line goes through them.
    STRUCK = "struck"
    #: The number of a line, in the margin.
    LINE_NUMBER = "line_number"
    #: What a reviewer says of the text, in the margin.
    COMMENT = "comment"


class Run(NamedTuple):
    """Neighbouring characters of one font that the PDF draws in one go."""

    text: str
    box: BBox
    size: float
    bold: bool = False
    italic: bool = False
    #: The marked-content id that ties the run to the structure tree; None for an artifact.
    mcid: int | None = None
    #: Drawn so that nothing shows, as the text recognised in a scan is.
    invisible: bool = False
    #: Drawn askew or on its side, as a stamp or a watermark is.
    turned: bool = False
    #: Why it is none of the text; None for the text itself.
    aside: Aside | None = None


class Mark(NamedTuple):
    """A raised number inside a line: where it would stand in the text, and its digits."""

    offset: int
    digits: str


class Line(NamedTuple):
    """One printed line of a block; plain text has lines without a box."""

    text: str
    page_number: int
    box: BBox | None = None
    size: float = 0.0
    bold: bool = False
    italic: bool = False
    marks: tuple[Mark, ...] = ()


class Label(StrEnum):
    """What a reader takes a block for. Sections and findings are decided later."""

    TEXT = "text"
    HEADING = "heading"
    ITEM = "item"
    CELL = "cell"
    FOOTNOTE = "footnote"
    CONTENTS = "contents"
    RUNNING_HEADER = "running_header"
    RUNNING_FOOTER = "running_footer"


FURNITURE = frozenset({Label.RUNNING_HEADER, Label.RUNNING_FOOTER})


class Cell(NamedTuple):
    """The place of a block in a table: the table's number in the document, row and column."""

    table: int
    row: int
    column: int


@dataclass(frozen=True)
class Block:
    """A paragraph, item, heading, table cell, footnote or piece of furniture.

    `marker` is the bullet or paragraph number as printed (not part of the lines), `level` the
    nesting depth of an item, `cell` the table cell that the block stands in.
    """

    label: Label
    lines: tuple[Line, ...]
    marker: str = ""
    level: int = 0
    cell: Cell | None = None
    #: False where the reader knows that the block goes on from an item before it.
    opens: bool = True
    #: True where the author left an empty paragraph before this one.
    after_blank: bool = False

    @property
    def page_number(self) -> int:
        """The page on which the block begins."""
        return self.lines[0].page_number

    @property
    def end_page(self) -> int:
        """The page on which the block ends."""
        return self.lines[-1].page_number

    @cached_property
    def text(self) -> str:
        """The lines put together, without the marker and the marks of footnotes."""
        return joined(line.text for line in self.lines)

    @cached_property
    def plain(self) -> str:
        """The text as it is compared with declared wording: straight quotes, single spaces."""
        return plain(self.text)

    @cached_property
    def wording(self) -> str:
        """The text as a heading is compared: plain, without a stop or a colon at its end."""
        return heading_form(self.plain)

    @property
    def bold(self) -> bool:
        """Whether every line is bold."""
        return all(line.bold for line in self.lines)

    @property
    def italic(self) -> bool:
        """Whether every line is italic."""
        return all(line.italic for line in self.lines)

    @property
    def typed(self) -> bool:
        """Whether it is of plain text, which shows neither places nor how type is set."""
        return self.lines[0].box is None and not self.lines[0].size

    @property
    def size(self) -> float:
        """The font size of the first line."""
        return self.lines[0].size


class Element(NamedTuple):
    """A node of the structure tree of one page: its type and its children in order.

    A child is an element or the marked-content id of text.
    """

    type: str
    children: tuple[Element | int, ...] = ()


class Frame(NamedTuple):
    """The part of a page that is shown, in the PDF's own coordinates, and how it is turned.

    Those count from the foot of the page before it is turned; `rotation` is in degrees, clockwise.
    """

    left: float
    bottom: float
    right: float
    top: float
    rotation: int

    def point(self, x: float, y: float) -> tuple[float, float]:
        """The PDF's own coordinates of a point of the page as shown."""
        match self.rotation:
            case 90:
                return self.left + y, self.bottom + x
            case 180:
                return self.right - x, self.bottom + y
            case 270:
                return self.right - y, self.top - x
            case _:
                return self.left + x, self.top - y


#: A page number, a running head or a stamp on a scanned page has fewer characters than this.
FEW_CHARACTERS = 200


class Recognised(NamedTuple):
    """That a page is a picture, and what reading it came to."""

    words: int
    #: Those that the program was not sure of, as it read them.
    unsure: tuple[str, ...]
    #: The program and its version.
    program: str
    #: Words of logos and the like, which are no text of the page.
    aside: tuple[Run, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """One page as a PDF library gives it: its size, its text, its structure, its rules."""

    number: int
    width: float
    height: float
    runs: tuple[Run, ...] = ()
    tree: tuple[Element, ...] = ()
    #: What is drawn besides text: rules and boxes. Read only where there is no tree.
    drawings: tuple[BBox, ...] = ()
    #: False where the page is damaged and none of it could be read.
    readable: bool = True
    #: Whether a picture covers most of the page. Looked at only where there is invisible text, or
    #: little.
    pictured: bool = False
    #: How many words were left out because the page does not show them.
    hidden: int = 0
    #: What was left out because a line goes through it.
    struck: tuple[str, ...] = ()
    #: Words of which a line goes through a part, and which were kept.
    part_struck: tuple[str, ...] = ()
    #: What annotations show on the page: the values of form fields, notes typed onto it.
    notes: tuple[str, ...] = ()
    #: The names of the files that the PDF holds besides its pages; with the first page only.
    attached: tuple[str, ...] = ()
    #: How many characters came that are none in print: control characters.
    unprinted: int = 0
    #: A word as the file has it, where other signs stand for quotation marks in the document.
    mistaken: str = ""
    #: Whether the second library read it, because the first finds no words on it.
    second: bool = False
    #: Whether what stands on it is no words, for its fonts do not say which letters they draw.
    illegible: bool = False
    #: Where the page lies in the PDF. None where it could not be read.
    frame: Frame | None = None
    #: How its text was read, where it is that of a picture.
    recognised: Recognised | None = None

    @property
    def is_picture(self) -> bool:
        """Whether what the page says can only be seen.

        It is in a picture, below a stamp's text at most, or in fonts that tell no letters.
        """
        if self.illegible:
            return True
        if not self.readable or self.recognised or any(run.invisible for run in self.runs):
            return False
        few = sum(len(run.text) for run in self.runs) < FEW_CHARACTERS
        return not self.runs or (self.pictured and few)

"""The blocks of a Word file: its paragraphs, items, cells and notes in the author's order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from ofsted_parse.block import Block, Cell, Label, Line, Mark
from ofsted_parse.layout.tags import reads_as_prose
from ofsted_parse.limits import Limits
from ofsted_parse.read.clean import clean
from ofsted_parse.read.word.elements import attribute, child, children, name_of, value
from ofsted_parse.read.word.lists import Lists, Place
from ofsted_parse.read.word.numbering import Numbering
from ofsted_parse.read.word.package import Package, damaged
from ofsted_parse.read.word.runs import Found, NoteCall, Piece, Reader
from ofsted_parse.read.word.styles import BODY_LEVEL, Setting, Style, Styles, setting_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: What only groups paragraphs and tables.
_GROUPS = frozenset({"sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"})
_EDGES = (("headerReference", Label.RUNNING_HEADER), ("footerReference", Label.RUNNING_FOOTER))
#: A Word file tells no pages: they are made where it is shown.
_PAGE = 1


class WordText(NamedTuple):
    """The blocks of a document, and what it holds besides its text as it stands."""

    blocks: list[Block]
    found: Found


def read_word(data: bytes, limits: Limits) -> WordText:
    """The text of a Word file (docx), its tracked changes taken as accepted.

    Raises UnreadableInput where it is damaged, EncryptedInput where it is locked, TooLargeInput
    where it unpacks to more or has more characters than the limits allow.
    """
    package = Package(data, limits)
    document = _Document(package)
    blocks = list(document.blocks())
    limits.hold_characters(sum(len(line.text) for block in blocks for line in block.lines))
    return WordText(blocks, document.found)


class _Document:
    """Walks the parts of a package; the numbers of lists, notes and tables go on as it does."""

    def __init__(self, package: Package) -> None:
        main = package.main()
        root = package.part(main)
        body = child(root, "body")
        if body is None:
            raise damaged("it has no text")
        self._body = body
        self._package = package
        self._related = package.relations(main)
        self.found = Found()
        self._styles = Styles(self._part("styles"))
        self._lists = Lists(Numbering(self._part("numbering"), self._styles))
        self._reader = Reader(self._styles, self.found)
        self._settings = self._part("settings")
        self._notes = {
            kind: {attribute(one, "id"): one for one in children(self._part(f"{kind}s"), kind)}
            for kind in ("footnote", "endnote")
        }
        self._tables = count(1)
        self._blank = False
        #: Whether text stands on a ground that may have a colour: the page's, or a box's.
        self._coloured = child(root, "background") is not None
        #: What stood in paragraphs whose end is deleted.
        self._carried: list[Piece] = []

    def _part(self, kind: str) -> Element | None:
        names = (one.target for one in self._related if one.kind == kind)
        return self._package.part(next(names, ""))

    def blocks(self) -> Iterator[Block]:
        """All blocks: what runs at the head and the foot of the pages, then the text."""
        yield from self._furniture()
        yield from self._flow(self._body, Block(Label.TEXT, ()))

    def _flow(self, element: Element, seed: Block) -> Iterator[Block]:
        for one in element:
            match name_of(one):
                case "p":
                    yield from self._paragraph(one, seed)
                case "tbl":
                    yield from self._table(one)
                case name if name in _GROUPS:
                    yield from self._flow(one, seed)
                case "altChunk":
                    self.found.embedded += 1

    def _paragraph(self, element: Element, seed: Block) -> Iterator[Block]:
        """The block of a paragraph, or several where empty lines part it; its notes and boxes."""
        properties = child(element, "pPr")
        style = self._styles.paragraph(value(properties, "pStyle"))
        own = setting_of(properties)
        plain = seed.label is Label.TEXT and seed.cell is None and not self._coloured
        on_paper = plain and not own.over(style.setting).shaded
        read = self._reader.read(element, style, on_paper=on_paper)
        if child(properties, "rPr", "del") is not None:
            self._carried += read.pieces
        else:
            pieces, self._carried = [*self._carried, *read.pieces], []
            groups = _groups(lines_of(pieces))
            heading = _is_heading(own, style) and (not groups or not reads_as_prose(groups[0]))
            place = self._lists.next(own, style, heading=heading)
            label = Label.HEADING if heading else Label.CONTENTS if style.contents else None
            yield from self._parted(groups, seed, label, place)
        for call in read.notes:
            yield from self._note(call)
        coloured, self._coloured = self._coloured, True
        for box in read.boxes:
            yield from self._flow(box, Block(Label.TEXT, ()))
        self._coloured = coloured

    def _parted(
        self, groups: list[tuple[Line, ...]], seed: Block, label: Label | None, place: Place
    ) -> Iterator[Block]:
        """The blocks of a paragraph: one, or more where empty lines part it."""
        flowing = seed.label in (Label.TEXT, Label.CELL)
        for number, lines in enumerate(groups):
            block = replace(seed, lines=lines, after_blank=self._blank or number > 0)
            if flowing and label is not None and not block.cell:
                block = replace(block, label=label)
            elif flowing and place.marker and not number:
                block = replace(block, label=Label.ITEM, **place._asdict())
            yield block
        if flowing:
            self._blank = not groups

    def _note(self, call: NoteCall) -> Iterator[Block]:
        """A note with its mark before it, its paragraphs put together."""
        element = self._notes[call.kind].get(call.id)
        if element is None:
            return
        lines = [
            line for one in self._flow(element, Block(Label.FOOTNOTE, ())) for line in one.lines
        ]
        if lines:
            first = lines[0]._replace(marks=(Mark(0, call.mark), *lines[0].marks))
            yield Block(Label.FOOTNOTE, (first, *lines[1:]))

    def _table(self, element: Element) -> Iterator[Block]:
        table, index = next(self._tables), count()
        for row in _inside(element, "tr"):
            if child(row, "trPr", "del") is not None:
                self.found.deleted.append(_words(row))
                continue
            number = next(index)
            for column, cell in enumerate(_inside(row, "tc")):
                merged = child(cell, "tcPr", "vMerge")
                if merged is None or attribute(merged, "val") == "restart":
                    place = Cell(table, number, column)
                    yield from self._flow(cell, Block(Label.CELL, (), cell=place))

    def _furniture(self) -> Iterator[Block]:
        """Headers and footers that are printed, each wording once."""
        shown = set[tuple[Label, str]]()
        targets = {one.id: one.target for one in self._related}
        for section in [one for one in self._body.iter() if name_of(one) == "sectPr"]:
            for name, label in _EDGES:
                for one in children(section, name):
                    part = self._package.part(targets.get(attribute(one, "id") or "", ""))
                    if part is not None and self._is_printed(attribute(one, "type"), section):
                        for block in self._flow(part, Block(label, ())):
                            if (label, block.text) not in shown:
                                yield replace(block, label=label, cell=None)
                            shown.add((label, block.text))

    def _is_printed(self, kind: str | None, section: Element) -> bool:
        """Whether headers of this kind are shown: those of first and even pages have a switch."""
        if kind == "first":
            return child(section, "titlePg") is not None
        return kind != "even" or child(self._settings, "evenAndOddHeaders") is not None


def lines_of(pieces: list[Piece]) -> list[Line]:
    """The lines of a paragraph: one, and one more for every line break; empty ones too."""
    lines: list[Line] = []
    parts: list[Piece] = []
    for piece in pieces:
        first, *rest = piece.text.split("\n")
        parts.append(piece._replace(text=first))
        for text in rest:
            lines.append(_line(parts))
            parts = [Piece(text, piece.look)]
    return [*lines, _line(parts)]


def _line(parts: list[Piece]) -> Line:
    text, marks = "", []
    for part in parts:
        if part.mark:
            marks.append(Mark(len(text), part.mark))
        text += clean(part.text)
    lead = len(text) - len(text.lstrip())
    placed = tuple(mark._replace(offset=max(0, mark.offset - lead)) for mark in marks)
    worded = [part.look for part in parts if part.text.strip()]
    look = worded[0] if worded else None
    return Line(
        text.strip(),
        _PAGE,
        size=(look.size if look else None) or 0.0,
        bold=bool(worded) and all(one.bold for one in worded),
        italic=bool(worded) and all(one.italic for one in worded),
        marks=placed,
    )


def _groups(lines: list[Line]) -> list[tuple[Line, ...]]:
    """The lines between empty ones."""
    groups: list[list[Line]] = [[]]
    for line in lines:
        if line.text or line.marks:
            groups[-1].append(line)
        elif groups[-1]:
            groups.append([])
    return [tuple(group) for group in groups if group]


def _is_heading(own: Setting, style: Style) -> bool:
    """By its style, or by an outline level of its own."""
    return style.heading or (own.outline is not None and own.outline < BODY_LEVEL)


def _inside(element: Element, name: str) -> Iterator[Element]:
    """The rows of a table or the cells of a row, through what only groups them."""
    for one in element:
        if name_of(one) == name:
            yield one
        elif name_of(one) in _GROUPS:
            yield from _inside(one, name)


def _words(element: Element) -> str:
    texts = (one.text or "" for one in element.iter() if name_of(one) in ("t", "delText"))
    return " ".join(" ".join(texts).split())

"""Tagged PDF: the author's own paragraphs, items, cells and footnotes, from the structure tree.

Word writes one element a page piece, so a paragraph over a page break comes as two blocks; joining
them is the work of `layout.joining`. Running headers and page numbers are artifacts: their runs
carry no marked-content id.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import count
from typing import NamedTuple

from ofsted_parse.block import Block, Cell, Element, Label, Line, Page, Run
from ofsted_parse.layout.bullets import BULLET
from ofsted_parse.layout.entries import with_contents
from ofsted_parse.layout.furniture import furniture_blocks
from ofsted_parse.layout.lines import KnownLines, build_lines
from ofsted_parse.layout.markers import begins_with_bullet, begins_with_marker, is_marker
from ofsted_parse.layout.paragraphs import paragraphs
from ofsted_parse.layout.rows import rows_of
from ofsted_parse.layout.words import begins_in_lower_case, ends_sentence

_HEADINGS = frozenset({"H", "H1", "H2", "H3", "H4", "H5", "H6", "Title"})
_NOTES = frozenset({"Note", "FENote"})
_CONTENTS = frozenset({"TOC", "TOCI"})
#: A heading has no more words than this.
_HEADING_WORDS = 30
#: Nor one that is not even bold more than this.
_PLAIN_HEADING_WORDS = 12
#: Parts of a line; whatever is named nowhere only groups others.
_INLINE = frozenset(
    {"Span", "Link", "Annot", "Reference", "Quote", "Em", "Strong", "Sub", "Ruby", "Code", "Form"}
)


def tagged_blocks(pages: list[Page], known: KnownLines | None = None) -> list[Block]:
    """The blocks of a tagged PDF, page by page in the author's order.

    Every run of every page is in exactly one block: what no element holds comes at the end of
    its page as text, what has no marked-content id as a running header or footer. `known` keeps
    the lines for another reading.
    """
    so_far = _SoFar(count(1))
    blocks: list[Block] = []
    for page in pages:
        blocks += _PageReader(page, so_far, known).blocks()
    return with_contents(blocks)


@dataclass(slots=True)
class _SoFar:
    """What a page has to know of those before it."""

    #: Numbers for the tables of the document.
    tables: Iterator[int]
    #: Whether the last paragraph was empty.
    blank: bool = False
    #: Whether the last item, if there was one, had no bullet or number in the text.
    unmarked: bool = True
    #: Whether the last text ended with a sentence.
    ended: bool = False


class _Labelled(NamedTuple):
    """An item's marker, its body, and whether a label, empty or not, says that it begins."""

    marker: str
    body: tuple[Element | int, ...]
    given: bool


class _PageReader:
    """Walks the tree of one page; takes each run once, when its element is reached."""

    def __init__(self, page: Page, so_far: _SoFar, known: KnownLines | None) -> None:
        self._page = page
        self._known = known
        self._so_far = so_far
        #: Whether some of the page's text has been read.
        self._begun = False
        self._runs: dict[int, list[Run]] = {}
        for run in page.runs:
            if run.mcid is not None:
                self._runs.setdefault(run.mcid, []).append(run)

    def blocks(self) -> Iterator[Block]:
        """All blocks of the page, furniture first."""
        artifacts = [run for run in self._page.runs if run.mcid is None]
        yield from furniture_blocks(self._page, artifacts)
        seed = Block(Label.TEXT, ())
        for element in self._page.tree:
            yield from self._walk(element, seed)
        left = [run for runs in self._runs.values() for run in runs]
        yield from (Block(Label.TEXT, (line,)) for line in self._lines(left))

    def _walk(self, element: Element, seed: Block) -> Iterator[Block]:
        """The blocks below `element`; `seed` holds what the elements above it say."""
        match element.type:
            case kind if kind in _HEADINGS:
                yield from self._flow(element, replace(seed, label=Label.HEADING))
            case kind if kind in _NOTES:
                yield from self._note(element)
            case kind if kind in _CONTENTS:
                yield from self._flow(element, replace(seed, label=Label.CONTENTS))
            case "L":
                yield from self._list(element, seed)
            case "Table":
                yield from self._table(element)
            case _:
                yield from self._flow(element, seed)

    def _flow(self, element: Element, seed: Block) -> Iterator[Block]:
        """Inline content becomes one block; a block-level child parts it."""
        inline: list[Run] = []
        later: list[Block] = []
        for child in element.children:
            if isinstance(child, int):
                inline += self._runs.pop(child, [])
            elif _is_inline(child):
                inline += self._inline(child, later)
            elif child.type in _NOTES:
                later += self._note(child)
            else:
                yield from self._block(inline, seed)
                inline = []
                yield from self._walk(child, seed)
        if element.type == "P" and not inline and not _has_elements(element):
            self._so_far.blank = True
        yield from self._block(inline, seed)
        yield from later

    def _inline(self, element: Element, later: list[Block]) -> list[Run]:
        """The runs of an inline element; block-level content inside it goes to `later`."""
        runs: list[Run] = []
        for child in element.children:
            if isinstance(child, int):
                runs += self._runs.pop(child, [])
            elif child.type in _NOTES:
                later += self._note(child)
            elif _is_inline(child):
                runs += self._inline(child, later)
            else:
                later += self._walk(child, Block(Label.TEXT, ()))
        return runs

    def _block(self, runs: list[Run], seed: Block) -> Iterator[Block]:
        lines = self._lines(runs)
        if lines:
            label = (
                Label.TEXT if seed.label is Label.HEADING and reads_as_prose(lines) else seed.label
            )
            block = replace(seed, label=label, lines=lines, after_blank=self._so_far.blank)
            self._begun = True
            self._so_far.blank = False
            self._so_far.ended = ends_sentence(lines[-1].text)
            yield block

    def _lines(self, runs: list[Run]) -> tuple[Line, ...]:
        return tuple(
            line
            for line in build_lines(runs, self._page.number, self._known)
            if line.text or line.marks
        )

    def _note(self, element: Element) -> Iterator[Block]:
        """A footnote, its paragraphs put together."""
        parts = list(self._flow(element._replace(type="Div"), Block(Label.FOOTNOTE, ())))
        note: list[Line] = []
        for line in (line for part in parts for line in part.lines):
            # One element may hold several notes, each with its mark (seen in reports of 2015).
            if note and line.marks and line.marks[0].offset == 0:
                yield Block(Label.FOOTNOTE, tuple(note))
                note = []
            note.append(line)
        if note:
            yield Block(Label.FOOTNOTE, tuple(note))

    def _list(self, element: Element, seed: Block) -> Iterator[Block]:
        level = seed.level + 1 if seed.label is Label.ITEM else 0
        item = replace(seed, label=Label.ITEM, level=level, marker="")
        if any(
            isinstance(child, Element) and self._is_jumbled(child) for child in element.children
        ):
            yield from self._by_lines(element, item)
            return
        for child in element.children:
            if isinstance(child, Element) and child.type == "LI":
                yield from self._item(child, item)
            elif isinstance(child, Element):
                yield from self._walk(child, item if child.type == "L" else seed)
            else:
                yield from self._block(self._runs.pop(child, []), item)

    def _item(self, element: Element, seed: Block) -> Iterator[Block]:
        """One LI: its label is the marker of the first block of its body."""
        begun, ended = self._begun, self._so_far.ended
        label = self._split_label(element)
        blocks = list(self._flow(Element("LBody", label.body), seed))
        for position, block in enumerate(blocks):
            own = block.label is Label.ITEM and block.level == seed.level
            if position == 0 and own:
                marked = bool(label.marker) or begins_with_marker(block.lines[0].text)
                opens = marked or begun or self._may_open(block, label.given or ended)
                if opens:
                    self._so_far.unmarked = not marked
                # What is an item by its tags alone gets the mark that its text lacks.
                told = opens and not marked and (label.given or not _begins_with_digit(block))
                yield replace(block, marker=BULLET if told else label.marker, opens=opens)
            else:
                yield replace(block, opens=False) if own else block

    def _may_open(self, block: Block, told: bool) -> bool:
        """Whether an item without a mark, the first text of its page, is a new one.

        Word has such an LI, and may give it an empty label, for what goes on from the page before.
        But where no item has a mark in the text, as browsers print lists, each is a new one if it
        has a label, or the text before it ended (`told`), or it begins as a sentence does.
        """
        begins = told or not begins_in_lower_case(block.lines[0].text)
        return self._so_far.unmarked and begins

    def _is_jumbled(self, element: Element) -> bool:
        """An LI whose bullet stands in its body and whose label holds words or another bullet.

        Seen in Area SEND reports of 2024; such labels may even belong to another item.
        """
        parts = {child.type: child for child in element.children if isinstance(child, Element)}
        if "Lbl" not in parts or "LBody" not in parts:
            return False
        return begins_with_bullet(self._peek(parts["LBody"])) and bool(self._peek(parts["Lbl"]))

    def _by_lines(self, element: Element, seed: Block) -> Iterator[Block]:
        """A jumbled list, read by where its lines stand; its items have bullets."""
        self._so_far.unmarked = False
        rows = rows_of(self._take(element))
        lines = [line for row in rows for line in self._lines(row)]
        for piece in paragraphs(lines):
            yield replace(seed, lines=piece, opens=begins_with_bullet(piece[0].text))

    def _take(self, child: Element | int) -> list[Run]:
        """All runs below a child."""
        if isinstance(child, int):
            return self._runs.pop(child, [])
        return [run for grandchild in child.children for run in self._take(grandchild)]

    def _split_label(self, element: Element) -> _Labelled:
        """The marker of an item and its body; a label that is no marker belongs to the body.

        A label without text is one whose mark is drawn, as browsers print it, or not to be seen.
        Word tags the first line of an item that goes on over a page as its label, and some
        reports the first words, with the bullet in the body: content order puts them right.
        """
        marker, body = "", list[Element | int]()
        misplaced, given = False, False
        for child in element.children:
            label = isinstance(child, Element) and child.type == "Lbl"
            if label and _is_label(self._peek(child)):
                given = True
                marker += self._peek(child)
                self._inline(child, [])  # type: ignore[arg-type]
            elif isinstance(child, Element) and child.type in ("Lbl", "LBody"):
                misplaced = misplaced or child.type == "Lbl"
                body += child.children
            else:
                body.append(child)
        whole = tuple(sorted(body, key=_first_mcid) if misplaced else body)
        return _Labelled(marker, whole, given)

    def _peek(self, child: Element | int) -> str:
        """The text of a child, left in its place."""
        if isinstance(child, int):
            return "".join(run.text for run in self._runs.get(child, [])).strip()
        return "".join(self._peek(grandchild) for grandchild in child.children)

    def _table(self, element: Element) -> Iterator[Block]:
        table, rows = next(self._so_far.tables), count()
        for row in _rows(element):
            index = next(rows)
            cells = [cell for cell in row.children if isinstance(cell, Element)]
            for column, cell in enumerate(cells):
                place = Cell(table, index, column)
                yield from self._flow(cell, Block(Label.CELL, (), cell=place))


def _is_label(text: str) -> bool:
    """Nothing, a marker, or a sign that a font has in its place.

    No letter: Word has labels that hold the first one of a word on a new page.
    """
    return not text or is_marker(text) or (len(text) == 1 and not text.isalnum())


def _begins_with_digit(block: Block) -> bool:
    return block.lines[0].text[:1].isdigit()


def _is_inline(element: Element) -> bool:
    """A part of a line: by its type, or a group without a meaning that holds only such parts."""
    if element.type in _INLINE:
        return True
    children = [child for child in element.children if isinstance(child, Element)]
    return element.type == "NonStruct" and all(map(_is_inline, children))


def reads_as_prose(lines: tuple[Line, ...]) -> bool:
    """A paragraph tagged as a heading, as whole pages of some reports are."""
    words = sum(len(line.text.split()) for line in lines)
    if all(line.bold for line in lines):
        return words > _HEADING_WORDS
    return words > _PLAIN_HEADING_WORDS or lines[-1].text.endswith(".")


def _first_mcid(child: Element | int) -> int:
    if isinstance(child, int):
        return child
    return min(map(_first_mcid, child.children), default=0)


def _has_elements(element: Element) -> bool:
    return any(isinstance(child, Element) for child in element.children)


def _rows(element: Element) -> Iterator[Element]:
    for child in element.children:
        if isinstance(child, Element):
            if child.type == "TR":
                yield child
            else:
                yield from _rows(child)

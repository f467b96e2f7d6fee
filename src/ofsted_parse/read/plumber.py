"""The second reader: the same pages, runs and structure trees as `pdfium`, through pdfplumber.

Several times slower than pdfium, and made by other people from other code: that is what a second
opinion is for. Over 3,175 pages of the corpus the two agree on every block. Known differences: a
run ends at the advance of its last character here and at its ink there, one or two points apart;
`ActualText` is read by pdfium only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import BytesIO
from math import hypot
from typing import Any, NamedTuple

import pdfplumber
import pdfplumber.page
from pdfminer.layout import LTChar, LTContainer
from pdfminer.pdfdocument import PDFEncryptionError
from pdfminer.pdfinterp import PDFPageInterpreter
from pdfminer.pdftypes import PDFObjRef, resolve1
from pdfminer.psparser import PSLiteral

from ofsted_parse.block import BBox, Element, Page, Run
from ofsted_parse.errors import EncryptedInput, InputError, UnreadableInput
from ofsted_parse.read.clean import clean

_BOLD = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)
_ITALIC = re.compile(r"italic|oblique", re.IGNORECASE)
#: What pdfminer writes for a character that the font gives no Unicode for.
_UNMAPPED = re.compile(r"\(cid:(\d+)\)")
_SYMBOLS = re.compile(r"dings|symbol", re.IGNORECASE)
#: Where symbol fonts have their 256 characters in Unicode; pdfium puts them there too.
_SYMBOL_PLANE = 0xF000
#: Shares of the font size. A gap that `lines` takes for a space ends a run, …
_GAP = 0.2
#: … and so does a step back, and another foot (a raised footnote mark).
_BACKSTEP = 0.2
_FOOT = 0.1
#: How far the foot of a space may be from that of its line.
_SPACE_FOOT = 0.8
#: How far apart, down and across together, the same text drawn twice still looks like one.
_OVERPRINT = 0.2
#: Slanting letters lean by more than this share of their height; Word slants Tahoma so.
_SLANT = 0.1
#: Sizes that differ by less, in points, are one size.
_SIZE = 0.1
#: Deeper trees are broken or made to do harm; Word's go to about 20.
_DEEPEST = 200

#: The structure tree cut up by page: page object number → elements.
_Trees = dict[int, tuple[Element, ...]]


class _Char(NamedTuple):
    """A character of the page as shown; `start`, `end` and `foot` go with the writing."""

    text: str
    font: str
    size: float
    box: BBox
    start: float
    end: float
    foot: float
    mcid: int | None
    italic: bool = False

    @property
    def visible(self) -> bool:
        return bool(self.text.strip())


def read_pages(data: bytes) -> Iterator[Page]:
    """Every page of a PDF, in order; measures in points.

    Raises EncryptedInput where a password is needed, UnreadableInput where pdfplumber finds no
    document or no pages in the bytes, or cannot read a page.
    """
    with _own_errors():
        document = pdfplumber.open(BytesIO(data))
        pages = document.pages
    if not pages:
        raise UnreadableInput("the PDF has no pages", "download it again")
    trees = _trees(document)
    for page in pages:
        with _own_errors():
            read = _read_page(document, page, trees)
        yield read


@contextmanager
def _own_errors() -> Iterator[None]:
    """Make an InputError of whatever pdfplumber throws.

    It wraps most errors of pdfminer, but a missing MediaBox is still a TypeError, a bad font a
    KeyError, a bad number a ValueError.
    """
    try:
        yield
    except Exception as error:
        raise _refusal(error) from error


def _refusal(error: Exception) -> InputError:
    if any(isinstance(cause, PDFEncryptionError) for cause in (error, *error.args)):
        return EncryptedInput("the PDF is encrypted", "save a copy without a password and try that")
    return UnreadableInput("the PDF is damaged and cannot be opened", "download it again")


def _read_page(document: pdfplumber.PDF, page: pdfplumber.page.Page, trees: _Trees) -> Page:
    place = _Placement(page)
    device = _Device(document, page.page_number)
    PDFPageInterpreter(document.rsrcmgr, device).process_page(page.page_obj)
    chars = (place.char(char) for char in _chars(device.get_result()))
    runs = tuple(_drawn_once(_run(group) for group in _groups(chars)))
    tree = trees.get(page.page_obj.pageid, ())
    drawings = () if tree else tuple(_drawings(page))
    return Page(page.page_number, place.width, place.height, runs, tree, drawings)


def _drawings(page: pdfplumber.page.Page) -> Iterator[BBox]:
    """The bounds of every rule, box and curve."""
    for drawn in (*page.rects, *page.lines, *page.curves):
        yield BBox(drawn["x0"], drawn["top"], drawn["x1"], drawn["bottom"])


class _Device(pdfplumber.page.PDFPageAggregatorWithMarkedContent):  # type: ignore[misc]
    """pdfplumber's own, but for marked content inside marked content.

    pdfplumber forgets the content id where a span without one begins or ends inside
    (`/Span << /ActualText … >>`). It also takes twice the time to make dictionaries of characters.
    """

    cur_mcid: int | None = None

    def __init__(self, document: pdfplumber.PDF, page_number: int) -> None:
        super().__init__(document.rsrcmgr, pageno=page_number)
        self._outer: list[int | None] = []

    def begin_tag(self, tag: PSLiteral, props: object = None) -> None:
        """Begin marked content: its own id, or that of the content around it."""
        self._outer.append(self.cur_mcid)
        super().begin_tag(tag, props)
        if self.cur_mcid is None:
            self.cur_mcid = self._outer[-1]

    def end_tag(self) -> None:
        """End the innermost marked content."""
        super().end_tag()
        self.cur_mcid = self._outer.pop() if self._outer else None

    def paint_path(self, *args: object) -> None:
        """Leave out lines and shapes: nobody asks for them."""


def _chars(container: LTContainer[Any]) -> Iterator[LTChar]:
    """Walk the characters in the order of the content stream, those of inner figures too."""
    for item in container:
        if isinstance(item, LTChar):
            yield item
        elif isinstance(item, LTContainer):
            yield from _chars(item)


class _Placement:
    """From pdfminer's coordinates (from the foot of the media box) to the page as shown (cropped).

    `Page.cropbox` is no help: pdfplumber turns a rotated page's crop box the wrong way round.
    """

    def __init__(self, page: pdfplumber.page.Page) -> None:
        media = _ordered(page.page_obj.mediabox)
        crop = _ordered(page.page_obj.cropbox)
        left, below = max(0.0, crop[0] - media[0]), max(0.0, crop[1] - media[1])
        right, above = max(0.0, media[2] - crop[2]), max(0.0, media[3] - crop[3])
        sides = [left, above, right, below]
        turns = page.rotation // 90
        left, above, right, below = sides[-turns:] + sides[:-turns] if turns else sides
        self.width = float(page.width) - left - right
        self.height = float(page.height) - above - below
        self._left, self._top = left, float(page.height) - above

    def char(self, char: LTChar) -> _Char:
        """Put a character on the page as shown, in points."""
        across, up, lean, height, x, y = char.matrix
        scale = hypot(across, up) or 1.0
        start = (x * across + y * up) / scale
        upright = abs(across) >= abs(up)
        mcid = getattr(char, "mcid", None)
        return _Char(
            char.get_text(),
            str(char.fontname),
            char.height if upright else char.width,
            self._box(char, upright),
            start,
            start + char.adv * scale,
            char.y0 if upright else char.x0,
            mcid if isinstance(mcid, int) else None,
            bool(_ITALIC.search(char.fontname)) or (up == 0 and abs(lean) > _SLANT * abs(height)),
        )

    def _box(self, char: LTChar, upright: bool) -> BBox:
        """Draw the rectangle of a character, without the overhang of slanted letters."""
        x_a, x_b = char.x0, char.x1
        if upright:
            x_a = char.matrix[4]
            x_b = x_a + char.adv * char.matrix[0]
        left, right = min(x_a, x_b) - self._left, max(x_a, x_b) - self._left
        return BBox(left, self._top - char.y1, right, self._top - char.y0)


def _ordered(box: Iterable[float]) -> tuple[float, float, float, float]:
    x_a, y_a, x_b, y_b = (float(edge) for edge in box)
    return min(x_a, x_b), min(y_a, y_b), max(x_a, x_b), max(y_a, y_b)


def _groups(chars: Iterable[_Char]) -> Iterator[list[_Char]]:
    """Characters that make a run; blank runs left out."""
    group: list[_Char] = []
    for char in chars:
        if group and not _goes_on(group, char):
            if any(char.visible for char in group):
                yield group
            group = []
        group.append(char)
    if any(char.visible for char in group):
        yield group


def _goes_on(group: list[_Char], char: _Char) -> bool:
    """Whether `char` belongs to the run `group`: same content id, font and line, no gap.

    A space needs no font of its own: Word sets some in the size of the footnote mark before them.
    """
    first, step = group[0], char.start - group[-1].end
    raised = abs(char.foot - first.foot)
    if first.mcid != char.mcid or not -_BACKSTEP * first.size <= step <= _GAP * first.size:
        return False
    if not char.visible:
        return raised < _SPACE_FOOT * first.size
    same = first.font == char.font and abs(first.size - char.size) < _SIZE
    return same and raised < _FOOT * first.size


def _run(group: list[_Char]) -> Run:
    visible = [char for char in group if char.visible]
    first, text = visible[0], clean("".join(map(_text, group)))
    box = BBox.around((first.box, visible[-1].box))
    bold, italic = bool(_BOLD.search(first.font)), first.italic
    return Run(text, box, round(first.size, 2), bold, italic, first.mcid)


def _text(char: _Char) -> str:
    unmapped = _UNMAPPED.fullmatch(char.text)
    if not unmapped:
        return char.text
    if _SYMBOLS.search(char.font):
        return chr(_SYMBOL_PLANE + int(unmapped[1]) % 256)
    return "\N{REPLACEMENT CHARACTER}"


def _drawn_once(runs: Iterable[Run]) -> Iterator[Run]:
    """Leave out empty runs and those drawn again in one place to look bold, as pdfium does."""
    seen: dict[tuple[str, bool], list[BBox]] = {}
    for run in runs:
        places = seen.setdefault((run.text, run.mcid is None), [])
        near = _OVERPRINT * run.size
        again = any(
            abs(run.box.x0 - box.x0) + abs(run.box.bottom - box.bottom) < near for box in places
        )
        if run.text.strip() and not again:
            places.append(run.box)
            yield run


def _trees(document: pdfplumber.PDF) -> _Trees:
    """Read the structure tree of every page that has one.

    Not by `Page.structure_tree`: that leaves out a list which began on the page before, and gives
    the text of an element apart from its children, so that their order is lost.
    """
    try:
        root = resolve1(document.doc.catalog.get("StructTreeRoot"))
        return _TreeReader(root).read() if isinstance(root, dict) else {}
    except Exception:
        # A tree that cannot be read is no reason to lose the text: layout takes over.
        return {}


class _TreeReader:
    """Walks the structure tree of a document once and cuts it up by page."""

    def __init__(self, root: dict[str, Any]) -> None:
        self._root = root
        self._roles = resolve1(root.get("RoleMap")) or {}
        self._seen: set[int] = set()

    def read(self) -> _Trees:
        """Map page object numbers to the elements with text on that page, in the author's order."""
        whole = self._pieces(self._root, None, 0)
        return {
            page: tuple(child for child in element.children if isinstance(child, Element))
            for page, element in whole.items()
        }

    def _pieces(self, node: dict[str, Any], page: int | None, depth: int) -> dict[int, Element]:
        """One piece of the element `node` for each page that it has text on."""
        page = _page_id(node, page)
        children: dict[int, list[Element | int]] = {}
        for kid in _kids(node):
            if isinstance(kid, int):
                children.setdefault(page or 0, []).append(kid)
            elif "MCID" in kid:
                children.setdefault(_page_id(kid, page) or 0, []).append(resolve1(kid["MCID"]))
            elif depth < _DEEPEST and "S" in kid and id(kid) not in self._seen:
                self._seen.add(id(kid))
                for number, piece in self._pieces(kid, page, depth + 1).items():
                    children.setdefault(number, []).append(piece)
        kind = self._type(node)
        return {number: Element(kind, tuple(pieces)) for number, pieces in children.items()}

    def _type(self, node: dict[str, Any]) -> str:
        kind = _name(node.get("S"))
        return _name(self._roles.get(kind)) or kind


def _kids(node: dict[str, Any]) -> Iterator[dict[str, Any] | int]:
    kids = resolve1(node.get("K"))
    for kid in kids if isinstance(kids, list) else [kids]:
        found = resolve1(kid)
        if isinstance(found, (dict, int)):
            yield found


def _page_id(node: dict[str, Any], otherwise: int | None) -> int | None:
    page = node.get("Pg")
    return page.objid if isinstance(page, PDFObjRef) else otherwise


def _name(value: object) -> str:
    value = resolve1(value)
    name = value.name if isinstance(value, PSLiteral) else ""
    return name if isinstance(name, str) else name.decode("utf-8", "replace")

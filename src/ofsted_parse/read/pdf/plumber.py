"""The second reader: the same pages, runs and structure trees as `pdfium`, through pdfplumber.

Several times slower than pdfium, and made by other people from other code: that is what a second
opinion is for. Over 3,175 pages of the corpus the two agree on every block. Known differences: a
run ends at the advance of its last character here and at its ink there, one or two points apart;
`ActualText` is read by pdfium only.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from math import hypot
from typing import Any, NamedTuple

import pdfplumber
import pdfplumber.page
from pdfminer.layout import LTChar, LTContainer
from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect
from pdfminer.pdfinterp import PDFPageInterpreter
from pdfminer.psparser import PSLiteral

from ofsted_parse.block import Aside, BBox, Frame, Page, Run
from ofsted_parse.errors import InputError, UnreadableInput
from ofsted_parse.limits import DEFAULT_LIMITS, Limits
from ofsted_parse.read.clean import clean, unprinted
from ofsted_parse.read.pdf.locks import unknown_lock, wrong_password
from ofsted_parse.read.pdf.looks import Look, looks_of
from ofsted_parse.read.pdf.plumber_tree import Trees, read_trees

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
#: A line that rises or falls by more than this share of its length is turned, as for pdfium.
_ASKEW = 0.18
#: Sizes that differ by less, in points, are one size.
_SIZE = 0.1
#: Text that is neither filled nor drawn round: invisible, or only cut out of what follows.
_INVISIBLE_MODES = (3, 7)
#: A share of the page.
_MOST = 0.5


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
    invisible: bool = False
    turned: bool = False
    aside: Aside | None = None

    @property
    def visible(self) -> bool:
        return bool(self.text.strip())


def read_pages(
    data: bytes,
    password: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
    numbers: Container[int] | None = None,
) -> Iterator[Page]:
    """Every page of a PDF, or those of these `numbers`, in order; measures in points.

    Raises EncryptedInput where a password is needed, UnreadableInput where pdfplumber finds no
    document or no pages in the bytes, or cannot read a page, TooLargeInput where there are more
    pages than `limits` allow.
    """
    with _own_errors(password):
        document = pdfplumber.open(BytesIO(data), password=password)
        pages = document.pages
    if not pages:
        raise UnreadableInput("the PDF has no pages", "download it again")
    limits.hold_pages(len(pages))
    trees = read_trees(document)
    looks = looks_of(data, password, len(pages))
    for page, look in zip(pages, looks, strict=True):
        if numbers is not None and page.page_number not in numbers:
            continue
        with _own_errors(password):
            read = _read_page(document, page, trees, look)
        yield read


@contextmanager
def _own_errors(password: str | None) -> Iterator[None]:
    """Make an InputError of whatever pdfplumber throws.

    It wraps most errors of pdfminer, but a missing MediaBox is still a TypeError, a bad font a
    KeyError, a bad number a ValueError.
    """
    try:
        yield
    except Exception as error:
        raise _refusal(error, password) from error


def _refusal(error: Exception, password: str | None) -> InputError:
    causes = (error, *error.args)
    if any(isinstance(cause, PDFPasswordIncorrect) for cause in causes):
        return wrong_password(password)
    if any(isinstance(cause, PDFEncryptionError) for cause in causes):
        return unknown_lock()
    return UnreadableInput("the PDF is damaged and cannot be opened", "download it again")


def _read_page(
    document: pdfplumber.PDF, page: pdfplumber.page.Page, trees: Trees, look: Look
) -> Page:
    place = _Placement(page)
    device = _Device(document, page.page_number)
    PDFPageInterpreter(document.rsrcmgr, device).process_page(page.page_obj)
    chars = [place.char(char) for char in _chars(device.get_result())]
    groups = list(_groups(look.marked(_upright(chars))))
    runs = tuple(_drawn_once(map(_run, groups)))
    tree = trees.get(page.page_obj.pageid, ())
    return Page(
        page.page_number,
        place.width,
        place.height,
        runs,
        tree,
        drawings=() if tree else tuple(_drawings(page)),
        pictured=any(run.invisible or run.aside for run in runs) and _is_pictured(page),
        unprinted=sum(unprinted(char.text) for group in groups for char in group),
        frame=place.frame,
        notes=look.notes,
        part_struck=look.part_struck,
        attached=look.attached,
    )


def _upright(chars: Sequence[_Char]) -> Iterable[_Char]:
    """The characters, none of them turned where most are: then the page is."""
    if 2 * sum(char.turned for char in chars) <= len(chars):
        return chars
    return (char._replace(turned=False) for char in chars)


def _drawings(page: pdfplumber.page.Page) -> Iterator[BBox]:
    """The bounds of every rule, box and curve."""
    for drawn in (*page.rects, *page.lines, *page.curves):
        yield BBox(drawn["x0"], drawn["top"], drawn["x1"], drawn["bottom"])


def _is_pictured(page: pdfplumber.page.Page) -> bool:
    """Whether a picture covers most of the page: a scan."""
    whole = float(page.width * page.height)
    return any(image["width"] * image["height"] > _MOST * whole for image in page.images)


class _Device(pdfplumber.page.PDFPageAggregatorWithMarkedContent):  # type: ignore[misc]
    """pdfplumber's own, but for marked content inside marked content.

    pdfplumber forgets the content id where a span without one begins or ends inside
    (`/Span << /ActualText … >>`). It also takes twice the time to make dictionaries of characters.
    """

    cur_mcid: int | None = None

    def __init__(self, document: pdfplumber.PDF, page_number: int) -> None:
        super().__init__(document.rsrcmgr, pageno=page_number)
        self._outer: list[int | None] = []
        self._invisible = False

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

    def render_string(self, textstate: Any, *args: object) -> None:
        """Draw a string, and remember of its characters whether they show."""
        self._invisible = textstate.render in _INVISIBLE_MODES
        super().render_string(textstate, *args)

    def tag_cur_item(self) -> None:
        """Give the newest item its content id, and whether it shows."""
        super().tag_cur_item()
        if self.cur_item._objs:
            self.cur_item._objs[-1].invisible = self._invisible

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
        self.frame = Frame(
            media[0] + left, media[1] + below, media[2] - right, media[3] - above, page.rotation
        )
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
            getattr(char, "invisible", False),
            abs(up) > _ASKEW * abs(across),
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
    manner = first.mcid, first.invisible, first.turned
    if manner != (char.mcid, char.invisible, char.turned):
        return False
    if first.turned:
        # Letter by letter, each with a foot of its own: its line is never put together again.
        return abs(step) < first.size
    if not -_BACKSTEP * first.size <= step <= _GAP * first.size:
        return False
    if not char.visible:
        return raised < _SPACE_FOOT * first.size
    same = first.font == char.font and abs(first.size - char.size) < _SIZE
    same = same and first.aside is char.aside
    return same and raised < _FOOT * first.size


def _run(group: list[_Char]) -> Run:
    visible = [char for char in group if char.visible]
    first, text = visible[0], clean("".join(map(_text, group)))
    box = BBox.around((first.box, visible[-1].box))
    bold, italic = bool(_BOLD.search(first.font)), first.italic
    manner = first.mcid, first.invisible, first.turned, first.aside
    return Run(text, box, round(first.size, 2), bold, italic, *manner)


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

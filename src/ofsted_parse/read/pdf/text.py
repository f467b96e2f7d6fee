"""The text of a page through pdfium, as runs with their places and their type.

pdfium is asked for the whole text of a page once; the text object of a character is looked up
only where it may change (`PageText.spans`): a page has three thousand characters, but under two
hundred objects.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from pypdfium2 import raw

from ofsted_parse.block import BBox, Run
from ofsted_parse.read.clean import clean, unprinted
from ofsted_parse.read.pdf import calls
from ofsted_parse.read.pdf.calls import Handle
from ofsted_parse.read.pdf.fonts import Font

#: A line that rises or falls by more than this share of its length (10 degrees) is turned.
_ASKEW = 0.18
#: Slanting letters lean by about a fifth of their height.
_SLANT = 0.1
_FIRST_STEP = 16
#: Text that is neither filled nor drawn round.
_INVISIBLE_MODES = (raw.FPDF_TEXTRENDERMODE_INVISIBLE, raw.FPDF_TEXTRENDERMODE_CLIP)
_SPACES = re.compile(" +")
_SOFT_HYPHEN = "\u00ad"
#: How wide a space is in Tahoma, and what lies beside it between two columns, in font sizes.
_SPACE, _COLUMN = 0.31, 0.6
#: So many characters of a page show which way its text goes.
_PROBES = 16


#: The text of a run, its first character and the one after its last, the address of what draws it.
Stretch = tuple[str, int, int, int]


class Placement:
    """From pdfium's coordinates (origin bottom-left, unrotated) to those of the page as shown."""

    def __init__(self, left: float, bottom: float, right: float, top: float, rotation: int) -> None:
        #: The displayed place of a point in page coordinates.
        self.point = _turned(left, bottom, right, top, rotation)
        self.rotation = rotation
        sideways = rotation in (90, 270)
        self.width = top - bottom if sideways else right - left
        self.height = right - left if sideways else top - bottom

    def box(self, left: float, bottom: float, right: float, top: float) -> BBox:
        """The displayed rectangle of one in page coordinates."""
        (x_a, y_a), (x_b, y_b) = self.point(left, bottom), self.point(right, top)
        return BBox(min(x_a, x_b), min(y_a, y_b), max(x_a, x_b), max(y_a, y_b))


def _turned(
    left: float, bottom: float, right: float, top: float, rotation: int
) -> Callable[[float, float], tuple[float, float]]:
    match rotation:
        case 90:
            return lambda x, y: (y - bottom, x - left)
        case 180:
            return lambda x, y: (right - x, y - bottom)
        case 270:
            return lambda x, y: (top - y, right - x)
        case _:
            return lambda x, y: (x - left, top - y)


#: The size of a font, and the first four numbers of the matrix that it is drawn through.
_Drawn = tuple[float, float, float, float, float]


class _Manner(NamedTuple):
    """How letters are drawn: their size in points on the page, and which way they lean and go."""

    size: float
    slanted: bool
    turned: bool


class PageText:
    """Reads the text of one page; `textpage` is pdfium's own pointer to it.

    `tagged` says that the page has tags: what these tie together no wide space parts.
    """

    def __init__(self, textpage: Any, place: Placement, *, tagged: bool = False) -> None:
        self._textpage = calls.handle_of(textpage)
        self._place = place
        self._tagged = tagged
        self._text = _whole_text(textpage)
        self._fonts: dict[int, Font] = {}
        #: A page has few of them.
        self._manners: dict[_Drawn, _Manner] = {}
        #: Where the line ends that is looked at, and what draws the last character of it.
        self._line_end = 0
        self._line_last: int | None = None
        # Where pdfium writes its answers, the same places for all runs, and their addresses.
        self._matrix, self._loose = raw.FS_MATRIX(), raw.FS_RECTF()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._to_matrix, self._to_loose = ctypes.byref(self._matrix), ctypes.byref(self._loose)
        self._to_x, self._to_y = ctypes.byref(self._x), ctypes.byref(self._y)

    @property
    def unprinted(self) -> int:
        """How many control characters pdfium gives, besides the line ends that it adds."""
        return unprinted(self._text)

    @property
    def characters(self) -> str:
        """The text of the page, one position a character of pdfium's."""
        return self._text

    def is_invisible(self, address: int) -> bool:
        """Whether a text object draws nothing, as the text recognised in a scan does."""
        return calls.render_mode(Handle(address)) in _INVISIBLE_MODES

    def origin(self, index: int) -> tuple[float, float]:
        """Where a character begins on the page as shown, and how far down its line stands."""
        calls.origin_of(self._textpage, index, self._to_x, self._to_y)
        return self._place.point(self._x.value, self._y.value)

    def ink(self, index: int) -> BBox:
        """Where the strokes of one character are, on the page as shown."""
        sides = [ctypes.c_double() for _ in range(4)]
        left, right, bottom, top = sides
        textpage = ctypes.cast(self._textpage, raw.FPDF_TEXTPAGE)
        raw.FPDFText_GetCharBox(textpage, index, left, right, bottom, top)
        return self._place.box(left.value, bottom.value, right.value, top.value)

    def stretches(self) -> Iterator[Stretch]:
        """What is drawn in one go, in the order of the page's text: what `run` makes runs of."""
        printed, start, end, drawn_by = "", 0, 0, 0
        spans = self._spans() if self._tagged else self._cells()
        for next_start, next_end, address in spans:
            text = self.printed(next_start, next_end)
            if not text.strip():
                # A space that is drawn by itself ('14.' ' ' 'The') belongs to the run before it.
                printed = printed and printed + " "
                continue
            if printed:
                yield printed, start, end, drawn_by
            printed, start, end, drawn_by = text, next_start, next_end, address
        if printed:
            yield printed, start, end, drawn_by

    def printed(self, start: int, end: int) -> str:
        """The characters from `start` to `end`, clean and without the line ends of pdfium."""
        text = self._text[start:end]
        if text.isascii() and text.isprintable():
            return text  # Most stretches end within a line.
        if _SOFT_HYPHEN in text:
            text = "".join(map(self._shown, range(start, end)))
        return clean(text.replace("\r", "").replace("\n", ""))

    def _shown(self, index: int) -> str:
        """A character as the page shows it: a soft hyphen that takes up room is a hyphen.

        Some programs write one for every hyphen; at the end of a line either may be meant.
        """
        char, behind = self._text[index], index + 1
        if char != _SOFT_HYPHEN or not self._text[behind : behind + 2].strip():
            return char
        wide = self._advance(index, behind) > _SPACE / 2 * self._manner(index).size
        return "-" if wide else char

    def _cells(self) -> Iterator[tuple[int, int, int]]:
        """The spans, cut where a space in one is as wide as that between two columns.

        Some programs draw a printed line in one go, over all cells of a table's row.
        """
        for start, end, address in self._spans():
            size, begun = self._manner(start).size, start
            for spaces in _SPACES.finditer(self._text, start, end):
                behind = spaces.end()
                usual = _COLUMN + _SPACE * (behind - spaces.start())
                if behind < end and self._advance(spaces.start(), behind) > usual * size:
                    yield begun, behind, address
                    begun = behind
            yield begun, end, address

    def _advance(self, index: int, behind: int) -> float:
        """How far right of a character another begins, in points."""
        return self.origin(behind)[0] - self.origin(index)[0]

    def _spans(self) -> Iterator[tuple[int, int, int]]:
        """Stretches `start, end, text object` of characters that one text object draws.

        Characters that pdfium adds itself (spaces and line ends) have no object and belong to the
        stretch before them.
        """
        start, address = self._next_drawn(0, None)
        while address:
            end, following = self._span_end(start, address)
            yield start, end, address
            start, address = end, following

    def _span_end(self, start: int, address: int) -> tuple[int, int | None]:
        """Where the stretch that begins at `start` ends, and what draws the character there.

        No text object is drawn over two lines, and most lines are one. Else leap ahead, then halve
        the last leap.
        """
        if start >= self._line_end:
            self._line_end, self._line_last = self._end_of_line(start)
        if self._line_last == address:
            return self._next_drawn(self._line_end, None)
        textpage, text_object = self._textpage, calls.text_object
        known, step, beyond, other = start, _FIRST_STEP, self._line_end - 1, self._line_last
        while known + step < beyond:
            drawn_by = text_object(textpage, known + step)
            if drawn_by != address:
                beyond, other = known + step, drawn_by
                break
            known, step = known + step, step * 2
        while beyond - known > 1:
            middle = (known + beyond) // 2
            drawn_by = text_object(textpage, middle)
            if drawn_by == address:
                known = middle
            else:
                beyond, other = middle, drawn_by
        return self._next_drawn(beyond, other)

    def _end_of_line(self, start: int) -> tuple[int, int | None]:
        """Where the line ends that a character stands in, and what draws the last one of it."""
        end = self._text.find("\r", start)
        end = len(self._text) if end < 0 else end
        return end, calls.text_object(self._textpage, end - 1)

    def _next_drawn(self, index: int, address: int | None) -> tuple[int, int | None]:
        """The first character from `index` on that an object draws; `address` draws this one."""
        while not address and index < len(self._text):
            address = calls.text_object(self._textpage, index)
            index += not address
        return index, address

    def run(self, printed: str, start: int, end: int, address: int) -> Run:
        """The run of the characters from `start` to `end`, all of one text object."""
        drawn_by = Handle(address)
        font = self._font(calls.font_of(drawn_by) or 0)
        stretch = self._text[start:end]
        first, last = end - len(stretch.lstrip()), start + len(stretch.rstrip()) - 1
        size, slanted, turned = self._manner(first)
        box = self._box(first, last, size, font.descent)
        mcid = calls.content_id(drawn_by)
        italic = font.italic or slanted
        invisible = calls.render_mode(drawn_by) in _INVISIBLE_MODES
        content = mcid if mcid >= 0 else None
        return Run(printed, box, size, font.bold, italic, content, invisible, turned)

    def _font(self, address: int) -> Font:
        if address not in self._fonts:
            self._fonts[address] = Font(address)
        return self._fonts[address]

    def _manner(self, index: int) -> _Manner:
        matrix, size = self._matrix, calls.font_size(self._textpage, index)
        calls.matrix_of(self._textpage, index, self._to_matrix)
        drawn = (size, matrix.a, matrix.b, matrix.c, matrix.d)
        manner = self._manners.get(drawn)
        if manner is None:
            self._manners[drawn] = manner = _manner(drawn, self._place.rotation)
        return manner

    def _box(self, first: int, last: int, size: float, descent: float) -> BBox:
        """From origin to advance, as high as the font's line: as pdfplumber measures it."""
        loose, point = self._loose, self._place.point
        calls.origin_of(self._textpage, first, self._to_x, self._to_y)
        left, baseline = point(self._x.value, self._y.value)
        calls.loose_box(self._textpage, last, self._to_loose)
        one_end, _ = point(loose.left, loose.bottom)
        other_end, _ = point(loose.right, loose.top)
        bottom = baseline - descent * size
        return BBox(left, bottom - size, max(one_end, other_end, left), bottom)


def _manner(drawn: _Drawn, rotation: int) -> _Manner:
    """How letters are drawn on a page that is turned by `rotation`.

    Word slants Tahoma, which has no italic letters.
    """
    size, across, up, aside, height = drawn
    scale = (up**2 + height**2) ** 0.5 or 1.0
    slanted = up == 0 and abs(aside) > _SLANT * scale
    return _Manner(round(size * scale, 2), slanted, _is_turned(across, up, rotation))


def _is_turned(across: float, up: float, rotation: int) -> bool:
    """Whether a line goes another way than those that are upright at this rotation of the page."""
    along, aside = (across, up) if rotation in (0, 180) else (up, across)
    return abs(aside) > _ASKEW * abs(along)


def upright_rotation(textpage: Any, shown: int) -> int:
    """The rotation at which the text of a page is upright, if most of it goes one way.

    That is how it is shown, but for pages that were turned when they were not lying on their side.
    """
    count = max(1, raw.FPDFText_CountChars(textpage))
    probes = range(0, count, max(1, count // _PROBES))
    handle, matrix = calls.handle_of(textpage), raw.FS_MATRIX()
    found = [way for index in probes if (way := _direction(handle, index, matrix)) is not None]
    likeliest = max(set(found), key=found.count, default=shown)
    return likeliest if found.count(likeliest) * 2 > len(found) else shown


def _direction(textpage: Handle, index: int, matrix: Any) -> int | None:
    """The rotation at which one character is upright; None for a space that pdfium adds.

    pdfium writes to `matrix`, one for all characters.
    """
    found = calls.matrix_of(textpage, index, ctypes.byref(matrix))
    if not found or not (matrix.a or matrix.b):
        return None
    if abs(matrix.a) >= abs(matrix.b):
        return 0 if matrix.a > 0 else 180
    return 90 if matrix.b > 0 else 270


def _whole_text(textpage: Any) -> str:
    """The text of a page, one string position a pdfium character.

    pdfium leaves characters without Unicode out of its whole text; the slow way keeps the count.
    """
    count = max(0, raw.FPDFText_CountChars(textpage))
    buffer = (ctypes.c_ushort * (count + 1))()
    written = raw.FPDFText_GetText(textpage, 0, count, buffer)
    text = bytes(buffer)[: max(0, written - 1) * 2].decode("utf-16-le", "replace")
    if len(text) == count:
        return text
    codes = (raw.FPDFText_GetUnicode(textpage, index) for index in range(count))
    return "".join(chr(code) if code else "�" for code in codes)

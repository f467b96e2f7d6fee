"""What a page paints besides its text, and which of its text that may leave unseen.

A first look at every object, for a quarter of a millisecond a page. Colours, layers, clips and
what lies above and below say which text may not show; only that is looked at again, on the page
as it is drawn (`drawn`).
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, repeat
from typing import Any, NamedTuple

from pypdfium2 import raw

from ofsted_parse.block import BBox, Run
from ofsted_parse.read.pdf import calls
from ofsted_parse.read.pdf.calls import Handle
from ofsted_parse.read.pdf.text import Placement

#: Two colours that differ by less, of 255, in each part are one to the eye. Of 157,000 texts of
#: real documents none is nearer to its ground.
_NEAR = 40
_WHITE = (255, 255, 255)
#: Paint that lets more through than this, of 255, may not show; nor does it hide what is below.
_FAINT, _SOLID = 128, 230
#: A clip goes so far into a run without cutting off a word, in font sizes.
_END = 0.5
#: Nor does a shape that goes less far into it, from above or below, cover it.
_EDGE = 0.2
#: What is lower or narrower is a line and no ground, in points.
_THIN = 3.0
#: A rectangle has five segments. A path with a hundred pieces is a drawing.
_ONE_PIECE, _MOST_SEGMENTS = 5, 500
#: A page with more is a map or a chart. Of 3,000 real pages the fullest has 443 objects.
_MOST = 5000
_OPTIONAL = "OC"
_NAME_LENGTH = 64

Colour = tuple[int, int, int]


class Painted(NamedTuple):
    """The first look at a page."""

    #: The text objects that may not show, by their addresses, with their colours.
    doubtful: dict[int, Colour | None]
    #: The bounds of level lines, on the page as shown.
    strokes: tuple[BBox, ...]


class _Solid(NamedTuple):
    """What hides what is below it: a filled shape with its colour, or a picture without."""

    order: int
    box: BBox
    colour: Colour | None


def look_over(
    page: Any, place: Placement, texts: Sequence[tuple[Run, int]], covers: Iterable[BBox] = ()
) -> Painted:
    """The first look at a page; `page` is pdfium's own pointer to it.

    `texts` are its runs, each with the address of what draws it; `covers` lie over the page.
    """
    return _Look(page, place, texts).painted(covers)


class _Look:
    def __init__(self, page: Any, place: Placement, texts: Sequence[tuple[Run, int]]) -> None:
        self._page = calls.handle_of(page)
        self._count: int = raw.FPDFPage_CountObjects(page)
        self._place = place
        self._texts = texts
        #: Of each object that draws text on the page itself: its place in the order of painting.
        self._orders: dict[int, int] = {}
        self._solids: list[_Solid] = []
        self._strokes: list[BBox] = []
        self._clips: dict[int, BBox] = {}
        # Where pdfium writes its answers.
        self._parts, self._sides = (ctypes.c_uint * 4)(), (ctypes.c_float * 4)()
        byref = ctypes.byref
        parts, sides = self._parts, self._sides
        self._to_parts = byref(parts), byref(parts, 4), byref(parts, 8), byref(parts, 12)
        self._to_sides = byref(sides), byref(sides, 4), byref(sides, 8), byref(sides, 12)

    def painted(self, covers: Iterable[BBox]) -> Painted:
        """What may not show by itself, and what something else may hide."""
        strange, pale, colours = self._own_look()
        self._look_at_others()
        self._solids += [_Solid(self._count, box, None) for box in covers]
        strange.update(address for run, address in pale if self._is_pale(run, address))
        hiding = [solid for solid in self._solids if self._matters(solid, colours)]
        if hiding:
            strange.update(self._covered(hiding))
        doubtful = {address: self._colour(Handle(address))[0] for address in strange}
        return Painted(doubtful, tuple(self._strokes))

    def _own_look(self) -> tuple[set[int], list[tuple[Run, int]], set[bytes]]:
        """Texts on a layer, clipped or faint; those as pale as paper; all colours of the texts."""
        strange, pale, colours = set[int](), list[tuple[Run, int]](), dict[bytes, bool]()
        parts, (red, green, blue, alpha) = self._parts, self._to_parts
        fill_colour, mark_count = calls.fill_colour, calls.mark_count
        clip_of, clip_count = calls.clip_of, calls.clip_count
        # One handle for all texts: to make one takes as long as a call.
        handle, clip = Handle(), Handle()
        for text in self._texts:
            run, handle.value = text
            if fill_colour(handle, red, green, blue, alpha):
                key = bytes(parts)
                if key not in colours:
                    colours[key] = _alike(parts[:3], _WHITE) or parts[3] < _FAINT
                if colours[key]:
                    pale.append(text)
            else:
                strange.add(text[1])
            marks = mark_count(handle)
            if marks and (marks > 1 or run.mcid is None) and _is_optional(handle, marks):
                strange.add(text[1])
            clip.value = clip_of(handle)
            clips = clip_count(clip)
            if clips > 0 and not _shows_in(self._clip(clip, clips - 1), run):
                strange.add(text[1])
        return strange, pale, set(colours)

    def _look_at_others(self) -> None:
        """Shapes, pictures and drawings, in the order in which they are painted."""
        if self._count > _MOST:
            return
        addresses = list(map(calls.object_at, repeat(self._page, self._count), range(self._count)))
        texts = {address for _, address in self._texts}
        for order, address in enumerate(addresses):
            if address in texts or not address:
                continue
            handle = Handle(address)
            kind = calls.object_type(handle)
            if kind == raw.FPDF_PAGEOBJ_PATH:
                self._path(order, handle)
            elif kind != raw.FPDF_PAGEOBJ_TEXT:
                self._solids.append(_Solid(order, self._bounds(handle), None))
        if self._solids:
            self._orders = {at: order for order, at in enumerate(addresses) if at in texts}

    def _path(self, order: int, handle: Handle) -> None:
        box = self._bounds(handle)
        if _is_stroke(box):
            self._strokes.append(box)
        if box.height < _THIN or box.x1 - box.x0 < _THIN:
            return
        path = ctypes.cast(handle, raw.FPDF_PAGEOBJECT)
        self._strokes += filter(_is_stroke, _pieces(path, self._place))
        mode, stroke = ctypes.c_int(), ctypes.c_int()
        raw.FPDFPath_GetDrawMode(path, mode, stroke)
        colour, alpha = self._colour(handle)
        if mode.value and alpha >= _SOLID:
            self._solids.append(_Solid(order, box, colour))

    def _colour(self, handle: Handle) -> tuple[Colour | None, int]:
        """The colour that fills an object, and how solid it is; None for a pattern."""
        if not calls.fill_colour(handle, *self._to_parts):
            return None, 255
        red, green, blue, alpha = self._parts
        return (red, green, blue), alpha

    def _bounds(self, handle: Handle) -> BBox:
        if not calls.object_bounds(handle, *self._to_sides):
            return BBox(0.0, 0.0, 0.0, 0.0)
        return self._place.box(*self._sides)

    def _clip(self, clip: Handle, path: int) -> BBox:
        """The bounds of one path of a clip; texts that share it have its points in one place."""
        first = calls.clip_segment(clip, path, 0)
        if first is None:
            return BBox(0.0, 0.0, 0.0, 0.0)
        if first not in self._clips:
            self._clips[first] = BBox.around(self._points(clip, path))
        return self._clips[first]

    def _points(self, clip: Handle, path: int) -> Iterator[BBox]:
        count = raw.FPDFClipPath_CountPathSegments(ctypes.cast(clip, raw.FPDF_CLIPPATH), path)
        # Of a rectangle two corners say all.
        for index in (0, 2) if count in (4, 5) else range(count):
            segment = Handle(calls.clip_segment(clip, path, index))
            calls.segment_point(segment, self._to_sides[0], self._to_sides[1])
            across, up = self._place.point(self._sides[0], self._sides[1])
            yield BBox(across, up, across, up)

    def _is_pale(self, run: Run, address: int) -> bool:
        """Whether a text has the colour of what it stands on, as far as that is known."""
        colour, alpha = self._colour(Handle(address))
        if colour is None or alpha < _FAINT:
            return True
        order = self._order(address)
        below = [solid for solid in self._solids if solid.order < order]
        ground = next((solid for solid in reversed(below) if _within(run.box, solid.box)), None)
        return ground is None or ground.colour is None or _alike(colour, ground.colour)

    def _order(self, address: int) -> int:
        """The place of a text in the order of painting; the last where it is in a drawing."""
        return self._orders.get(address, self._count)

    def _matters(self, solid: _Solid, colours: Iterable[bytes]) -> bool:
        """Whether a shape may hide any text: it has a text's colour, or is painted after one."""
        first = next(iter(self._orders.values()), self._count)
        if solid.colour is None or solid.order > first:
            return True
        shades = (memoryview(key).cast("I")[:3] for key in colours)
        return any(_alike(solid.colour, shade) for shade in shades)

    def _covered(self, hiding: Iterable[_Solid]) -> Iterator[int]:
        """The texts that a later shape lies over, or an earlier one of their own colour under."""
        boxes = [(run.box, run, address) for run, address in self._texts]
        for solid in hiding:
            left, top, right, bottom = solid.box
            for (x0, y0, x1, y1), run, address in boxes:
                near = y0 < bottom and top < y1 and x0 < right and left < x1
                if near and _reaches(solid.box, run) and self._may_hide(solid, address):
                    yield address

    def _may_hide(self, solid: _Solid, address: int) -> bool:
        if solid.colour is None or solid.order > self._order(address):
            return True
        colour, _ = self._colour(Handle(address))
        return colour is not None and _alike(solid.colour, colour)


def _alike(one: Sequence[int], other: Sequence[int]) -> bool:
    return max(abs(a - b) for a, b in zip(one, other, strict=True)) < _NEAR


def _within(inner: BBox, outer: BBox) -> bool:
    """Whether a box lies in another, but for a point."""
    if inner.x0 < outer.x0 - 1 or inner.x1 > outer.x1 + 1:
        return False
    return outer.top - 1 <= inner.top and inner.bottom <= outer.bottom + 1


def _reaches(shape: BBox, run: Run) -> bool:
    """Whether a shape goes into a run by more than its edge: those behind other lines may touch."""
    box, edge = run.box, _EDGE * run.size
    if box.top + edge >= shape.bottom or shape.top >= box.bottom - edge:
        return False
    return box.x0 + 1 < shape.x1 and shape.x0 < box.x1 - 1


def _shows_in(clip: BBox, run: Run) -> bool:
    """Whether a clip leaves a run whole, but for the space at its end.

    Runs are as high as their font, and letters are not.
    """
    box, space = run.box, _END * run.size
    middle = (box.top + box.bottom) / 2
    return _within(BBox(box.x0 + space, middle, box.x1 - space, middle), clip)


def _is_stroke(box: BBox) -> bool:
    return box.height < _THIN < box.x1 - box.x0


def _pieces(path: Any, place: Placement) -> Iterator[BBox]:
    """The bounds of each piece of a path that is drawn in several: lines, one for each word."""
    count = raw.FPDFPath_CountSegments(path)
    if not _ONE_PIECE < count <= _MOST_SEGMENTS:
        return
    segments = [raw.FPDFPath_GetPathSegment(path, index) for index in range(count)]
    begun = raw.FPDF_SEGMENT_MOVETO
    starts = [at for at, one in enumerate(segments) if raw.FPDFPathSegment_GetType(one) == begun]
    matrix = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(path, matrix)
    for start, end in pairwise([*starts, count]):
        yield BBox.around(_corners(segments[start:end], matrix, place))


def _corners(segments: Iterable[Any], to_page: Any, place: Placement) -> Iterator[BBox]:
    x, y = ctypes.c_float(), ctypes.c_float()
    for segment in segments:
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        across, up = place.point(
            to_page.a * x.value + to_page.c * y.value + to_page.e,
            to_page.b * x.value + to_page.d * y.value + to_page.f,
        )
        yield BBox(across, up, across, up)


def _is_optional(handle: Handle, marks: int) -> bool:
    """Whether an object stands on a layer that can be switched off."""
    thing = ctypes.cast(handle, raw.FPDF_PAGEOBJECT)
    return any(_mark_name(raw.FPDFPageObj_GetMark(thing, at)) == _OPTIONAL for at in range(marks))


def _mark_name(mark: Any) -> str:
    buffer, length = (ctypes.c_ushort * _NAME_LENGTH)(), ctypes.c_ulong()
    raw.FPDFPageObjMark_GetName(mark, buffer, 2 * _NAME_LENGTH, length)
    return bytes(buffer)[: max(0, length.value - 2)].decode("utf-16-le", "replace")

"""Highlights: one annotation for each finding and page, drawn alike by every viewer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

import pikepdf
from pikepdf import Array, Dictionary, Name

from ofsted_parse.block import BBox, Frame
from ofsted_parse.render.palette import Colour

#: All of it: the palette's colours are light, and multiplied they leave black text black.
_OPACITY = 1
#: 'Print': the highlights are on paper too.
_PRINTED = 4
_AUTHOR = "ofsted-parse"

_Point = tuple[float, float]


def highlight(
    pdf: pikepdf.Pdf, frame: Frame, lines: Sequence[BBox], colour: Colour, note: Dictionary
) -> pikepdf.Object:
    """A marker drawn over the lines of a page; `note` holds what it says."""
    quads = [_corners(frame, line) for line in lines]
    rectangle = _around(chain.from_iterable(quads))
    made = Dictionary(
        Type=Name.Annot,
        Subtype=Name.Highlight,
        Rect=rectangle,
        QuadPoints=_numbers(side for quad in quads for point in quad for side in point),
        C=_numbers(colour.shares),
        CA=_OPACITY,
        F=_PRINTED,
        T=_AUTHOR,
        AP=Dictionary(N=_appearance(pdf, quads, rectangle, colour)),
    )
    made.update(note)
    return pdf.make_indirect(made)


def _corners(frame: Frame, line: BBox) -> list[_Point]:
    """In the order that viewers expect: the upper two of the text, then the lower two.

    The standard asks for another order, which no viewer has ever followed.
    """
    ends = ((x, y) for y in (line.top, line.bottom) for x in (line.x0, line.x1))
    return [frame.point(*end) for end in ends]


def _around(points: Iterable[_Point]) -> Array:
    across, up = zip(*points, strict=True)
    return _numbers((min(across), min(up), max(across), max(up)))


def _appearance(
    pdf: pikepdf.Pdf, quads: Sequence[Sequence[_Point]], rectangle: Array, colour: Colour
) -> pikepdf.Object:
    """How the marker looks, in the page's own coordinates.

    All lines are one path, for where two of them overlap the colour is not to be darker.
    """
    blend = Dictionary(Type=Name.ExtGState, BM=Name.Multiply, ca=_OPACITY)
    light = " ".join(f"{share:.4f}" for share in colour.shares)
    outlines = "\n".join(map(_outline, quads))
    drawing = f"/Marker gs {light} rg\n{outlines}\nf\n"
    entries = Dictionary(
        Type=Name.XObject,
        Subtype=Name.Form,
        BBox=rectangle,
        # Multiplied with the page and not with the empty group that the form would be by itself.
        Group=Dictionary(S=Name.Transparency, I=False, K=False),
        Resources=Dictionary(ExtGState=Dictionary(Marker=blend)),
    )
    return pikepdf.Stream(pdf, drawing.encode("ascii"), entries)


def _outline(quad: Sequence[_Point]) -> str:
    upper_left, upper_right, lower_left, lower_right = (f"{x:.2f} {y:.2f}" for x, y in quad)
    return f"{upper_left} m {upper_right} l {lower_right} l {lower_left} l h"


def _numbers(values: Iterable[float]) -> Array:
    return Array([round(value, 3) for value in values])

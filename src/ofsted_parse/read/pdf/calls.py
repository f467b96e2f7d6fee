"""The functions of pdfium that are called for every run of text and every element of a tree.

Those of `pypdfium2.raw` make an object of each handle and check each argument, which takes longer
than most of the calls. These take a handle as `Handle` and give it as a number, or None for none;
numbers go in as they are, and places for results as `ctypes.byref` of them.
"""

from __future__ import annotations

import ctypes
from typing import Any

from pypdfium2 import raw

Handle = ctypes.c_void_p


def _plain(known: Any, result: Any) -> Any:
    """The same function of the library, without types for its arguments."""
    function = type(known)(ctypes.cast(known, ctypes.c_void_p).value)
    function.restype = result
    return function


text_object = _plain(raw.FPDFText_GetTextObject, Handle)
font_of = _plain(raw.FPDFTextObj_GetFont, Handle)
font_size = _plain(raw.FPDFText_GetFontSize, ctypes.c_double)
matrix_of = _plain(raw.FPDFText_GetMatrix, ctypes.c_int)
origin_of = _plain(raw.FPDFText_GetCharOrigin, ctypes.c_int)
loose_box = _plain(raw.FPDFText_GetLooseCharBox, ctypes.c_int)
render_mode = _plain(raw.FPDFTextObj_GetTextRenderMode, ctypes.c_int)
content_id = _plain(raw.FPDFPageObj_GetMarkedContentID, ctypes.c_int)

object_at = _plain(raw.FPDFPage_GetObject, Handle)
object_type = _plain(raw.FPDFPageObj_GetType, ctypes.c_int)
object_bounds = _plain(raw.FPDFPageObj_GetBounds, ctypes.c_int)
fill_colour = _plain(raw.FPDFPageObj_GetFillColor, ctypes.c_int)
mark_count = _plain(raw.FPDFPageObj_CountMarks, ctypes.c_int)
clip_of = _plain(raw.FPDFPageObj_GetClipPath, Handle)
clip_count = _plain(raw.FPDFClipPath_CountPaths, ctypes.c_int)
clip_segment = _plain(raw.FPDFClipPath_GetPathSegment, Handle)
segment_point = _plain(raw.FPDFPathSegment_GetPoint, ctypes.c_int)

tree_count = _plain(raw.FPDF_StructTree_CountChildren, ctypes.c_int)
tree_child = _plain(raw.FPDF_StructTree_GetChildAtIndex, Handle)
element_count = _plain(raw.FPDF_StructElement_CountChildren, ctypes.c_int)
element_child = _plain(raw.FPDF_StructElement_GetChildAtIndex, Handle)
element_content_id = _plain(raw.FPDF_StructElement_GetChildMarkedContentID, ctypes.c_int)
element_type = _plain(raw.FPDF_StructElement_GetType, ctypes.c_ulong)


def handle_of(pointer: Any) -> Handle:
    """The handle that one of pypdfium2's own pointers stands for."""
    return ctypes.cast(pointer, Handle)

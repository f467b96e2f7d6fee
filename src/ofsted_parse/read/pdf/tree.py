"""The structure tree of a page through pdfium."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from functools import cache
from typing import Any

from pypdfium2 import raw

from ofsted_parse.block import Element
from ofsted_parse.read.pdf import calls
from ofsted_parse.read.pdf.calls import Handle

#: Bytes of UTF-16; the types of the standard have up to ten letters.
_TYPE_LENGTH = 64

_Buffer = ctypes.Array[ctypes.c_char]


def structure_of(page: Any) -> Iterator[Element]:
    """The topmost elements of a page's tree; `page` is pdfium's own pointer to the page."""
    tree = raw.FPDF_StructTree_GetForPage(page)
    if not tree:
        return
    try:
        handle, buffer = calls.handle_of(tree), ctypes.create_string_buffer(_TYPE_LENGTH)
        for index in range(calls.tree_count(handle)):
            child = calls.tree_child(handle, index)
            if child:
                yield _element(Handle(child), buffer)
    finally:
        raw.FPDF_StructTree_Close(tree)


def _element(handle: Handle, buffer: _Buffer) -> Element:
    children: list[Element | int] = []
    for index in range(calls.element_count(handle)):
        child = calls.element_child(handle, index)
        if child:
            children.append(_element(Handle(child), buffer))
            continue
        mcid = calls.element_content_id(handle, index)
        if mcid >= 0:
            children.append(mcid)
    return Element(_element_type(handle, buffer), tuple(children))


def _element_type(handle: Handle, buffer: _Buffer) -> str:
    """The type of an element; pdfium writes it to `buffer`, one for all elements."""
    length = calls.element_type(handle, buffer, _TYPE_LENGTH)
    if length > _TYPE_LENGTH:
        buffer = ctypes.create_string_buffer(length)
        calls.element_type(handle, buffer, length)
    return _decoded(buffer.raw[: max(0, length - 2)])


@cache
def _decoded(name: bytes) -> str:
    return name.decode("utf-16-le", "replace")

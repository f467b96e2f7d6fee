"""The elements of Word's XML by their own names.

Two namespaces mean the same (transitional and strict), and no name stands in two of them with
another meaning where the text is: names are compared without their namespace.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: What a switch says where it is off; without a value it is on.
_OFF = frozenset({"0", "false", "off", "none"})


def name_of(element: Element) -> str:
    """The name of an element without its namespace; '' of what is no element."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Element | None, name: str) -> str | None:
    """An attribute by its name, in whatever namespace it stands."""
    if element is None:
        return None
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return None


def child(element: Element | None, *path: str) -> Element | None:
    """The first child of that name, or the descendant at the end of a path of names."""
    for name in path:
        if element is None:
            return None
        element = next(children(element, name), None)
    return element


def children(element: Element | None, name: str) -> Iterator[Element]:
    """The children of that name."""
    return (one for one in (() if element is None else element) if name_of(one) == name)


def value(element: Element | None, *path: str) -> str | None:
    """The value (`w:val`) of the descendant at the end of a path."""
    return attribute(child(element, *path), "val")


def number(text: str | None) -> int | None:
    """A whole number of an attribute; None where it is none."""
    try:
        return int(float(text or ""))
    except (ValueError, OverflowError):
        return None


def switch(element: Element | None, name: str) -> bool | None:
    """Whether a switch such as `w:b` is on; None where it is not set."""
    found = child(element, name)
    return None if found is None else (attribute(found, "val") or "on").lower() not in _OFF

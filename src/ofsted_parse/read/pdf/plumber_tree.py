"""The structure tree of a document through pdfminer, cut up by page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pdfplumber
from pdfminer.pdftypes import PDFObjRef, resolve1
from pdfminer.psparser import PSLiteral

from ofsted_parse.block import Element

#: Deeper trees are broken or made to do harm; Word's go to about 20.
_DEEPEST = 200

#: Page object number → elements.
Trees = dict[int, tuple[Element, ...]]


def read_trees(document: pdfplumber.PDF) -> Trees:
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

    def read(self) -> Trees:
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

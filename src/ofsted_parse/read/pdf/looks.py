"""What pdfium sees on each page, for the reader that draws none.

pdfplumber says what a PDF tells to draw, and not how that looks in the end.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing
from typing import Protocol, Self, TypeVar

import pypdfium2 as pdfium

from ofsted_parse.block import Aside, BBox
from ofsted_parse.errors import InputError
from ofsted_parse.read.pdf.attached import attached_names
from ofsted_parse.read.pdf.marked import Found, Letter, found_on
from ofsted_parse.read.pdf.pdfium import load_page, open_document
from ofsted_parse.read.pdf.text import PageText, Placement

#: The two libraries put a letter this far apart at most, in points.
_NEAR = 1.0


class _Character(Protocol):
    """A character of the other reader."""

    @property
    def text(self) -> str: ...
    @property
    def size(self) -> float: ...
    @property
    def box(self) -> BBox: ...
    def _replace(self, *, aside: Aside | None) -> Self: ...


_C = TypeVar("_C", bound=_Character)


class Look:
    """What there is on one page besides text that is to be read."""

    def __init__(self, found: Found | None = None, attached: tuple[str, ...] = ()) -> None:
        found = found or Found()
        self.notes, self.part_struck, self.attached = found.notes, found.part_struck, attached
        self._letters: dict[str, list[Letter]] = {}
        for letter in found.letters:
            self._letters.setdefault(letter.text, []).append(letter)

    def marked(self, characters: Iterable[_C]) -> Iterator[_C]:
        """The characters, with those marked that are not shown or are struck out.

        Each letter that pdfium names is found once: another one may stand on it and be seen.
        """
        for character in characters:
            waiting = self._letters.get(character.text, [])
            found = next((one for one in waiting if _is_at(one, character)), None)
            if found:
                waiting.remove(found)
            yield character._replace(aside=found.aside) if found else character


def _is_at(letter: Letter, character: _Character) -> bool:
    box = character.box
    level = box.top - _NEAR < letter.baseline < box.bottom + _NEAR
    near = abs(letter.x - box.x0) < _NEAR and abs(letter.size - character.size) < _NEAR
    return level and near


def looks_of(data: bytes, password: str | None, count: int) -> list[Look]:
    """A look at each of the `count` pages; an empty one where pdfium cannot have it."""
    looks: list[Look] = []
    try:
        with closing(open_document(data, password)) as document:
            looks = [_look(document, index) for index in range(min(len(document), count))]
    except InputError:
        # Broken for one library and whole for the other: that is what the second one is for.
        looks = []
    return looks + [Look() for _ in range(count - len(looks))]


def _look(document: pdfium.PdfDocument, index: int) -> Look:
    page = load_page(document, index)
    attached = attached_names(document) if index == 0 else ()
    if page is None:
        return Look(attached=attached)
    with closing(page), closing(page.get_textpage()) as textpage:
        left, bottom, right, top = page.get_bbox()
        place = Placement(left, bottom, right, top, page.get_rotation())
        return Look(found_on(page, PageText(textpage.raw, place), place), attached)

"""The bullets and numbers that Word prints before paragraphs and keeps nowhere as text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ofsted_parse.read.word.elements import attribute, child, children, number, switch, value
from ofsted_parse.read.word.styles import Styles

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_LEVELS = 9
_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc")),
    *((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_PLACE = re.compile(r"%([1-9])")
#: Nobody numbers further; a number beyond it is made to do harm.
_MOST = 9999
#: No words stand in a bullet.
_LONGEST_BULLET = 3
_NO_LIST = "0"
_PLAIN_BULLET = "•"


class Level(NamedTuple):
    """One level of a list: how it counts (`bullet`, `decimal`), what is printed, its indent."""

    format: str
    text: str
    start: int
    indent: int | None
    #: All numbers of it in figures, whatever the levels above are written in.
    legal: bool
    #: The style whose paragraphs stand on this level.
    style: str | None


class Numbering:
    """The lists of a document, and how far each has counted."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._abstract = {
            attribute(one, "abstractNumId"): one for one in children(root, "abstractNum")
        }
        self._lists = {attribute(one, "numId"): one for one in children(root, "num")}
        self._styles = styles
        self._levels: dict[tuple[str, int], Level | None] = {}
        #: The counts by abstract list: several lists may go on from one another.
        self._counts: dict[str | None, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()

    def level(self, list_id: str, place: int) -> Level | None:
        """A level of a list, or None where the paragraph is in none."""
        key = (list_id, place)
        if key not in self._levels:
            self._levels[key] = self._find(list_id, place)
        return self._levels[key]

    def place_of(self, list_id: str, style: str) -> int:
        """The level on which the paragraphs of a style stand: the outermost where none says so."""
        places = (place for place in range(_LEVELS) if self._stands_on(list_id, place, style))
        return next(places, 0)

    def _stands_on(self, list_id: str, place: int, style: str) -> bool:
        level = self.level(list_id, place)
        return level is not None and level.style == style

    def marker(self, list_id: str, place: int) -> str:
        """What is printed before the next paragraph of a level; the count goes on."""
        level = self.level(list_id, place)
        if level is None:
            return ""
        counts = self._counts.setdefault(self._abstract_id(list_id), {})
        restart = self._restarts(list_id, place)
        if restart is not None:
            counts[place] = restart
        else:
            counts[place] = counts.get(place, level.start - 1) + 1
        for deeper in [one for one in counts if one > place]:
            del counts[deeper]
        return self._printed(list_id, level, counts)

    def _restarts(self, list_id: str, place: int) -> int | None:
        """Where a list of its own begins at a level, and says at which number."""
        if (list_id, place) in self._begun:
            return None
        self._begun.add((list_id, place))
        for override in children(self._lists.get(list_id), "lvlOverride"):
            if attribute(override, "ilvl") == str(place):
                return number(value(override, "startOverride"))
        return None

    def _printed(self, list_id: str, level: Level, counts: dict[int, int]) -> str:
        if level.format == "bullet":
            return level.text.strip()[:_LONGEST_BULLET] or _PLAIN_BULLET

        def figure(match: re.Match[str]) -> str:
            place = int(match[1]) - 1
            other = self.level(list_id, place)
            form = "decimal" if level.legal or other is None else other.format
            return written(counts.get(place, other.start if other else 1), form)

        return _PLACE.sub(figure, level.text).strip()

    def _abstract_id(self, list_id: str) -> str | None:
        """The abstract list of a list; one that is a style's goes by that of the style."""
        id_ = value(self._lists.get(list_id), "abstractNumId")
        link = value(self._abstract.get(id_), "numStyleLink")
        linked = self._styles.list_of(link) if link else None
        return value(self._lists.get(linked), "abstractNumId") if linked else id_

    def _find(self, list_id: str, place: int) -> Level | None:
        if list_id == _NO_LIST or list_id not in self._lists:
            return None
        own = [
            child(one, "lvl")
            for one in children(self._lists[list_id], "lvlOverride")
            if attribute(one, "ilvl") == str(place)
        ]
        shared = children(self._abstract.get(self._abstract_id(list_id)), "lvl")
        of_place = [one for one in shared if attribute(one, "ilvl") == str(place)]
        element = next((one for one in (*own, *of_place) if one is not None), None)
        return None if element is None else _level(element)


def _level(element: Element) -> Level:
    indent = child(element, "pPr", "ind")
    first = number(value(element, "start"))
    return Level(
        value(element, "numFmt") or "decimal",
        value(element, "lvlText") or "",
        0 if first is None else first,
        number(attribute(indent, "left") or attribute(indent, "start")),
        bool(switch(element, "isLgl")),
        value(element, "pStyle"),
    )


def written(count: int, form: str) -> str:
    """A number as a list writes it.

    >>> written(4, "lowerRoman"), written(28, "lowerLetter"), written(7, "decimalZero")
    ('iv', 'bb', '07')
    """
    count = max(0, min(count, _MOST))
    match form:
        case "none":
            return ""
        case "lowerLetter" | "upperLetter" if count:
            letters = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
            return letters if form == "lowerLetter" else letters.upper()
        case "lowerRoman" | "upperRoman" if count:
            return _roman(count) if form == "lowerRoman" else _roman(count).upper()
        case "decimalZero":
            return f"{count:02}"
        case _:
            return str(count)


def _roman(count: int) -> str:
    text = ""
    for worth, sign in _ROMAN:
        text += sign * (count // worth)
        count %= worth
    return text

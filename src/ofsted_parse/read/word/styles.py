"""How paragraphs and runs are set: what they say themselves, and what their styles say.

Of several the nearest counts: the run, its style, the style of its paragraph, those that these are
based on, the document's own setting.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ofsted_parse.read.word.elements import attribute, child, children, number, switch, value

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Word sets text without a size in 10 points.
_SIZE = 10.0
#: More styles than this are based on one another in a circle.
_DEEPEST = 20
_HEADING_NAME = re.compile(r"heading [1-9]|title", re.IGNORECASE)
_CONTENTS_NAME = re.compile(r"toc (?:[1-9]|heading)", re.IGNORECASE)
_WHITE = "ffffff"
_PAPER = frozenset({"auto", _WHITE})
#: The outline level of running text.
BODY_LEVEL = 9


@dataclass(frozen=True, slots=True)
class Look:
    """How a run is set; None where nothing is said."""

    bold: bool | None = None
    italic: bool | None = None
    struck: bool | None = None
    hidden: bool | None = None
    size: float | None = None
    #: In the colour of the paper, and on nothing of another colour that the run itself brings.
    white: bool | None = None

    def over(self, base: Look) -> Look:
        """What is said here, and what is left open as in `base`."""
        return Look(
            self.bold if self.bold is not None else base.bold,
            self.italic if self.italic is not None else base.italic,
            self.struck if self.struck is not None else base.struck,
            self.hidden if self.hidden is not None else base.hidden,
            self.size if self.size is not None else base.size,
            self.white if self.white is not None else base.white,
        )


@dataclass(frozen=True, slots=True)
class Setting:
    """How a paragraph is set: its list (`w:numId`) and level there, its indent in twips."""

    list_id: str | None = None
    level: int | None = None
    indent: int | None = None
    outline: int | None = None
    #: True where it has a ground of its own colour.
    shaded: bool | None = None

    def over(self, base: Setting) -> Setting:
        """What is said here, and what is left open as in `base`."""
        return Setting(
            self.list_id if self.list_id is not None else base.list_id,
            self.level if self.level is not None else base.level,
            self.indent if self.indent is not None else base.indent,
            self.outline if self.outline is not None else base.outline,
            self.shaded if self.shaded is not None else base.shaded,
        )


@dataclass(frozen=True, slots=True)
class Style:
    """A named style with all that it is based on."""

    id: str = ""
    look: Look = field(default_factory=Look)
    setting: Setting = field(default_factory=Setting)
    heading: bool = False
    contents: bool = False


class Styles:
    """The styles of a document by their ids."""

    def __init__(self, root: Element | None) -> None:
        self._elements = {attribute(one, "styleId"): one for one in children(root, "style")}
        self._known: dict[str | None, Style] = {}
        defaults = look_of(child(root, "docDefaults", "rPrDefault", "rPr"))
        self._base = Style(look=defaults.over(Look(False, False, False, False, _SIZE, False)))
        self._usual = next(
            (
                id_
                for id_, one in self._elements.items()
                if attribute(one, "type") == "paragraph" and attribute(one, "default") == "1"
            ),
            None,
        )

    def paragraph(self, id_: str | None) -> Style:
        """The style of a paragraph that names this one; the document's usual one where none."""
        style = self._style(id_ if id_ in self._elements else self._usual)
        return replace(style, look=style.look.over(self._base.look))

    def run(self, id_: str | None) -> Look:
        """What the style of a run says by itself."""
        return self._style(id_).look

    def list_of(self, id_: str) -> str | None:
        """The list that a style names; such a style may be no paragraph's but a list's own."""
        return self._style(id_).setting.list_id

    def _style(self, id_: str | None, depth: int = 0) -> Style:
        if id_ in self._known:
            return self._known[id_]
        element = self._elements.get(id_)
        if element is None or depth > _DEEPEST:
            return Style()
        base = self._style(value(element, "basedOn"), depth + 1)
        name = value(element, "name") or ""
        setting = setting_of(child(element, "pPr")).over(base.setting)
        outlined = setting.outline is not None and setting.outline < BODY_LEVEL
        style = Style(
            id=id_ or "",
            look=look_of(child(element, "rPr")).over(base.look),
            setting=setting,
            heading=outlined or bool(_HEADING_NAME.fullmatch(name)),
            contents=base.contents or bool(_CONTENTS_NAME.fullmatch(name)),
        )
        self._known[id_] = style
        return style


def look_of(properties: Element | None) -> Look:
    """What the properties of a run (`w:rPr`) say."""
    if properties is None:
        return Look()
    struck = [switch(properties, name) for name in ("strike", "dstrike")]
    said = [one for one in struck if one is not None]
    halves = number(value(properties, "sz"))
    return Look(
        bold=switch(properties, "b"),
        italic=switch(properties, "i"),
        struck=any(said) if said else None,
        hidden=switch(properties, "vanish"),
        size=halves / 2 if halves and halves > 0 else None,
        white=_is_white(properties),
    )


def is_shaded(properties: Element | None) -> bool:
    """Whether properties of a run or a paragraph give it a ground of its own."""
    fill = (attribute(child(properties, "shd"), "fill") or "auto").lower()
    return fill not in _PAPER or child(properties, "highlight") is not None


def _is_white(properties: Element) -> bool | None:
    if is_shaded(properties):
        return False
    colour = value(properties, "color")
    return None if colour is None else colour.lower() == _WHITE


def setting_of(properties: Element | None) -> Setting:
    """What the properties of a paragraph (`w:pPr`) say."""
    indent = child(properties, "ind")
    left = attribute(indent, "left") or attribute(indent, "start")
    return Setting(
        list_id=value(properties, "numPr", "numId"),
        level=number(value(properties, "numPr", "ilvl")),
        indent=number(left),
        outline=number(value(properties, "outlineLvl")),
        shaded=None if child(properties, "shd") is None else is_shaded(properties),
    )

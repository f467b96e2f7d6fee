"""The text of a paragraph as printed: what is deleted, hidden or struck out is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from ofsted_parse.read.word.elements import attribute, child, children, name_of, value
from ofsted_parse.read.word.styles import Look, Style, Styles, look_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: What stands for a character.
_SIGNS = {
    "tab": " ",
    "ptab": " ",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "-",
    "softHyphen": "\u00ad",
}
_DELETED = frozenset({"del", "moveFrom"})
_INSERTED = frozenset({"ins", "moveTo"})
#: What only groups runs. A field's own text (`w:instrText`) is no child of these.
_GROUPS = (
    frozenset(
        {"hyperlink", "smartTag", "customXml", "sdt", "sdtContent", "fldSimple", "dir", "bdo"}
    )
    | _INSERTED
)
#: Formulas, whose runs hold text as others do.
_FORMULAS = frozenset({"oMath", "oMathPara", "r"})
_NOTES = {"footnoteReference": "footnote", "endnoteReference": "endnote"}
_DRAWN = frozenset({"drawing", "pict", "object", "AlternateContent"})
_HEX = re.compile(r"[0-9a-fA-F]{1,4}")


class Piece(NamedTuple):
    """Characters of one look, in which a line may end; or the mark of a note, without text."""

    text: str
    look: Look
    mark: str = ""


@dataclass(slots=True)
class Found:
    """What a document holds that is not its text as it stands, and what changed it."""

    deleted: list[str] = field(default_factory=list)
    inserted: list[str] = field(default_factory=list)
    struck: list[str] = field(default_factory=list)
    #: How many words.
    hidden: int = 0
    #: Other files inside it that Word would show as part of its text.
    embedded: int = 0


class NoteCall(NamedTuple):
    """A note that a paragraph calls: footnote or endnote, its id, the mark printed."""

    kind: str
    id: str
    mark: str


class Paragraph(NamedTuple):
    """The pieces of one paragraph, the notes it calls, the text boxes that hang on it."""

    pieces: list[Piece]
    notes: list[NoteCall]
    boxes: list[Element]


class Reader:
    """Reads paragraphs one after the other; the notes are numbered as they are called."""

    def __init__(self, styles: Styles, found: Found) -> None:
        self._styles = styles
        self._found = found
        self._on_paper = True
        self._calls = dict.fromkeys(_NOTES.values(), 0)

    def read(self, element: Element, style: Style, *, on_paper: bool) -> Paragraph:
        """The paragraph (`w:p`) as it is printed; `on_paper` says that nothing lies below it."""
        self._on_paper = on_paper
        paragraph = Paragraph([], [], [])
        changed = Found()
        self._walk(element, style, paragraph, changed)
        for kept, new in (
            (self._found.deleted, changed.deleted),
            (self._found.inserted, changed.inserted),
            (self._found.struck, changed.struck),
        ):
            text = " ".join("".join(new).split())
            kept.extend([text] if text else [])
        return paragraph

    def _walk(self, element: Element, style: Style, to: Paragraph, changed: Found) -> None:
        for one in element:
            match name_of(one):
                case "r":
                    self._run(one, style, to, changed)
                case name if name in _DELETED:
                    changed.deleted.append(_deleted_text(one))
                case name if name in _INSERTED:
                    before = len(to.pieces)
                    self._walk(one, style, to, changed)
                    changed.inserted += [piece.text for piece in to.pieces[before:]]
                case name if name in _GROUPS or name in _FORMULAS:
                    self._walk(one, style, to, changed)
                case name if name in _DRAWN:
                    to.boxes.extend(text_boxes(one))

    def _run(self, run: Element, style: Style, to: Paragraph, changed: Found) -> None:
        properties = child(run, "rPr")
        look = look_of(properties).over(self._styles.run(value(properties, "rStyle")))
        look = look.over(style.look)
        for one in run:
            name = name_of(one)
            if name in _DRAWN:
                to.boxes.extend(text_boxes(one))
            elif name in _NOTES and not look.hidden:
                self._call(one, _NOTES[name], look, to)
            elif name == "ruby":
                for base in children(one, "rubyBase"):
                    self._walk(base, style, to, changed)
            else:
                self._add(_text(one), look, to, changed)

    def _add(self, text: str, look: Look, to: Paragraph, changed: Found) -> None:
        if not text:
            return
        if look.hidden or (look.white and self._on_paper):
            self._found.hidden += len(text.split())
        elif look.struck:
            changed.struck.append(text)
        else:
            to.pieces.append(Piece(text, look))

    def _call(self, element: Element, kind: str, look: Look, to: Paragraph) -> None:
        if attribute(element, "customMarkFollows") in ("1", "true", "on"):
            return  # its sign is text
        self._calls[kind] += 1
        mark = str(self._calls[kind]) if kind == "footnote" else f"e{self._calls[kind]}"
        to.notes.append(NoteCall(kind, attribute(element, "id") or "", mark))
        to.pieces.append(Piece("", look, mark))


def text_boxes(drawing: Element) -> Iterator[Element]:
    """The text boxes in a drawing; of what is there in two versions, the first."""
    for one in drawing:
        name = name_of(one)
        if name == "txbxContent":
            yield one
        elif name != "Fallback" or child(drawing, "Choice") is None:
            yield from text_boxes(one)


def _text(element: Element) -> str:
    """What an element of a run prints."""
    name = name_of(element)
    if name == "t":
        return element.text or ""
    if name == "sym":
        return _sign(attribute(element, "char") or "")
    return _SIGNS.get(name, "")


def _sign(code: str) -> str:
    """A character by its number in its font, such as the bullets of Wingdings."""
    return chr(int(code, 16)) if _HEX.fullmatch(code) else ""


def _deleted_text(element: Element) -> str:
    return "".join(one.text or "" for one in element.iter() if name_of(one) in ("t", "delText"))

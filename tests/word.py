"""Word files for tests: the samples as somebody would type them, and single paragraphs."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from html import escape
from html.parser import HTMLParser
from typing import Any

from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from tests.conftest import ROOT

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SOURCES = sorted((ROOT / "samples" / "source").glob("*.html"))
_BLOCKS = frozenset({"p", "li", "h1", "h2", "h3", "h4"})
_VOID = frozenset({"br", "img", "hr", "meta", "link", "col", "wbr"})


def saved(document: Any) -> bytes:
    """The bytes of a document made with python-docx."""
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def with_part(data: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """A Word file with one of its parts changed."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for member in old.namelist():
            content = old.read(member)
            new.writestr(member, change(content) if member == name else content)
    return made.getvalue()


def word_of(html: str) -> bytes:
    """A sample's source as a Word file: its headings, lists, tables and boxes as Word has them."""
    maker = _Maker()
    maker.feed(re.sub(r"(?s).*(?=<body)|<!--.*?-->", "", html))
    data = saved(maker.document)
    return with_notes(data, maker.notes) if maker.notes else data


def body_of(*paragraphs: str) -> bytes:
    """A Word file with this XML for its body."""
    document = Document()
    return with_part(
        saved(document),
        "word/document.xml",
        lambda old: re.sub(
            rb"(?s)<w:body>.*(?=<w:sectPr)", b"<w:body>" + "".join(paragraphs).encode(), old
        ),
    )


class _Maker(HTMLParser):
    """Goes through a sample's source and types it anew."""

    def __init__(self) -> None:
        super().__init__()
        self.document: Any = Document()
        self.notes: list[str] = []
        #: Where paragraphs go: the document, or the cells that are open.
        self._places: list[Any] = [self.document]
        self._table: Any = None
        self._row: Any = None
        self._column = 0
        self._paragraph: Any = None
        self._bold: list[bool] = [False]
        self._number = 0
        self._in_number = self._in_note = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        classes = given.get("class", "").split()
        match tag:
            case "body":
                section = self.document.sections[0]
                section.header.paragraphs[0].text = given["data-letterhead"]
                section.footer.paragraphs[0].text = given["data-footer"]
            case "table":
                self._table = self._places[-1].add_table(0, 0)
            case "tr":
                self._row, self._column = self._table.add_row(), 0
            case "td" | "th":
                self._open_cell(int(given.get("colspan", "1")))
            case "br" if self._paragraph is not None:
                self._paragraph.add_run().add_break()
            case "span":
                self._in_number = not classes
                self._in_note = "fn" in classes
                if self._in_note:
                    self._call_note()
            case _ if tag in _BLOCKS:
                self._paragraph = self._places[-1].add_paragraph(style=_style(tag, classes))
        if tag not in _VOID:
            bold = tag in ("b", "strong", "th") or bool({"bold", "heading"} & {*classes})
            self._bold.append(bold or self._bold[-1])

    def handle_endtag(self, tag: str) -> None:
        self._bold.pop()
        match tag:
            case "span":
                self._in_number = self._in_note = False
            case "td" | "th":
                self._places.pop()
            case _ if tag in _BLOCKS:
                self._paragraph = None

    def handle_data(self, data: str) -> None:
        text = re.sub(r"\s+", " ", data)
        if self._in_note:
            self.notes[-1] += text
        elif self._paragraph is None or (not text.strip() and not self._paragraph.text):
            return
        elif self._in_number and not self._paragraph.text:
            self._begin_number(text)
        else:
            first = not self._paragraph.text or self._paragraph.text.endswith("\n")
            run = self._paragraph.add_run(text.lstrip() if first else text)
            run.bold = self._bold[-1] or None

    def _open_cell(self, width: int) -> None:
        while len(self._table.columns) < self._column + width:
            self._table.add_column(Pt(90))
        cell = self._row.cells[self._column]
        if width > 1:
            cell = cell.merge(self._row.cells[self._column + width - 1])
        self._column += width
        # A new cell has an empty paragraph, which the first one given takes the place of.
        cell._element.remove(cell.paragraphs[0]._element)
        self._places.append(cell)

    def _begin_number(self, text: str) -> None:
        """A number that goes on from the last is Word's own; another is typed."""
        number = int(re.sub(r"\D", "", text))
        if number == self._number + 1:
            self._paragraph.style = "List Number"
            self._number = number
        else:
            self._paragraph.add_run(f"{text}\t")

    def _call_note(self) -> None:
        self.notes.append("")
        run = self._paragraph.add_run()
        reference = OxmlElement("w:footnoteReference")
        reference.set(qn("w:id"), str(len(self.notes)))
        run._element.append(reference)


def _style(tag: str, classes: list[str]) -> str | None:
    if tag == "li":
        return "List Bullet 2" if "sub" in classes else "List Bullet"
    return f"Heading {tag[1]}" if tag.startswith("h") else None


def with_notes(data: bytes, notes: list[str]) -> bytes:
    """A Word file with these footnotes, whose calls it holds already."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    relation = f'<Relationship Id="rIdNotes" Type="{kind}" Target="footnotes.xml"/>'
    data = with_part(
        data,
        "word/_rels/document.xml.rels",
        lambda old: old.replace(b"</Relationships>", f"{relation}</Relationships>".encode()),
    )
    written = "".join(
        f'<w:footnote w:id="{number}"><w:p><w:r><w:footnoteRef/></w:r>'
        f"<w:r><w:t>{escape(note.strip())}</w:t></w:r></w:p></w:footnote>"
        for number, note in enumerate(notes, 1)
    )
    made = io.BytesIO(data)
    with zipfile.ZipFile(made, "a") as archive:
        archive.writestr(
            "word/footnotes.xml", f'<w:footnotes xmlns:w="{W}">{written}</w:footnotes>'
        )
    return made.getvalue()


def paragraph(*inner: str) -> str:
    """A paragraph of Word's XML."""
    return f"<w:p>{''.join(inner)}</w:p>"


def run(words: str, properties: str = "", *, text: str = "t") -> str:
    """A run of Word's XML."""
    return (
        f'<w:r><w:rPr>{properties}</w:rPr><w:{text} xml:space="preserve">{words}</w:{text}></w:r>'
    )

"""A briefing as a Word document."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

from ofsted_parse.errors import OutputError
from ofsted_parse.render import phrases
from ofsted_parse.render.brief.blocks import Block, Grid, Heading, Line, Quote, Said, Span

_MISSING = OutputError(
    "Word needs a library that is not installed", 'in the checkout: pip install ".[docx]"'
)
#: No time of day and nobody's name stand in the file.
_CREATED = datetime(2000, 1, 1)
_LINK_COLOUR = "0B57A4"


def save_brief(blocks: Iterable[Block], path: Path) -> None:
    """Write the document; OutputError where python-docx is not installed."""
    try:
        import docx  # an extra: nothing else writes Word
    except ImportError:
        raise _MISSING from None
    document = docx.Document()
    about = document.core_properties
    about.author, about.comments = "ofsted-parse", ""
    about.created = about.modified = _CREATED
    for block in blocks:
        if isinstance(block, Heading) and block.level == 1:
            about.title = phrases.clean(block.text)[:255]
        _add(document, block)
    with path.open("wb") as file:
        document.save(file)


def _add(document: Any, block: Block) -> None:
    match block:
        case Heading(level, text):
            document.add_heading(phrases.clean(text), level)
        case Said(line):
            _write(document.add_paragraph(), line)
        case Quote(text, below, notes):
            document.add_paragraph(phrases.clean(text), "Intense Quote")
            for one in below:
                document.add_paragraph(phrases.clean(one), "List Bullet 2")
            for note in notes:
                _write(document.add_paragraph(style="List Bullet"), note)
        case Grid(header, rows):
            _add_table(document, header, rows)


def _add_table(document: Any, header: tuple[str, ...], rows: tuple[tuple[Line, ...], ...]) -> None:
    table = document.add_table(1, len(header), "Table Grid")
    for cell, text in zip(table.rows[0].cells, header, strict=True):
        cell.paragraphs[0].add_run(phrases.clean(text)).bold = True
    for row in rows:
        for cell, line in zip(table.add_row().cells, row, strict=True):
            _write(cell.paragraphs[0], line)
    document.add_paragraph()


def _write(paragraph: Any, line: Line) -> None:
    for span in line:
        if span.address:
            _add_link(paragraph, span, span.address)
        else:
            paragraph.add_run(phrases.clean(span.text))


def _add_link(paragraph: Any, span: Span, address: str) -> None:
    """A link that Word opens: python-docx reads such links, and has no call that makes one."""
    # Parts of the library that is imported above.
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import RGBColor

    target = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), target)
    run = paragraph.add_run(phrases.clean(span.text))
    run.font.underline = True
    run.font.color.rgb = RGBColor.from_string(_LINK_COLOUR)
    link.append(run._r)
    paragraph._p.append(link)

"""A copy of a PDF with every finding of its letter highlighted and bookmarked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name

from ofsted_parse.annotate.bookmarks import add_bookmarks
from ofsted_parse.annotate.highlights import highlight
from ofsted_parse.annotate.lines import printed_lines
from ofsted_parse.block import Page
from ofsted_parse.errors import UnreadableInput
from ofsted_parse.model import Letter, Part
from ofsted_parse.read.pdf.document import Request, read_pdf
from ofsted_parse.read.pdf.locks import wrong_password
from ofsted_parse.render import phrases
from ofsted_parse.render.palette import PART_COLOURS
from ofsted_parse.render.parts import Line, lines


def annotated(data: bytes, letter: Letter, request: Request) -> bytes:
    """The PDF that the letter was read from with the same request, its findings marked.

    The copy is as locked as the PDF is. Raises UnreadableInput where the PDF is too damaged to be
    written again, and what reading it raises.
    """
    pages = {page.number: page for page in read_pdf(data, request)[0]}
    with _opened(data, request.password) as pdf:
        if len(pdf.pages) != len(pages):
            raise _too_damaged()
        _add_highlights(pdf, letter, pages)
        add_bookmarks(pdf, letter, pages)
        made = BytesIO()
        # The same copy from the same PDF, which cannot be had of an encrypted one.
        pdf.save(
            made,
            encryption=pdf.is_encrypted,
            deterministic_id=not pdf.is_encrypted,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
        )
    return made.getvalue()


@contextmanager
def _opened(data: bytes, password: str | None) -> Iterator[pikepdf.Pdf]:
    """The PDF in the library that writes; InputError for whatever that throws."""
    try:
        with pikepdf.open(BytesIO(data), password=password or "") as pdf:
            yield pdf
    except pikepdf.PasswordError as error:
        raise wrong_password(password) from error
    except (pikepdf.PdfError, AttributeError, KeyError, TypeError, ValueError) as error:
        # Where an object is of another type than it ought to be, it is one of the last four.
        raise _too_damaged() from error


def _too_damaged() -> UnreadableInput:
    return UnreadableInput(
        "the PDF is too damaged to be copied with highlights", "get the document again"
    )


def _add_highlights(pdf: pikepdf.Pdf, letter: Letter, pages: dict[int, Page]) -> None:
    made: dict[int, list[pikepdf.Object]] = defaultdict(list)
    for part in Part:
        for line in lines(letter.part(part), part):
            for page, rectangles in printed_lines(line.finding, pages):
                if page.frame:
                    note = _note(part, line, page.number)
                    colour = PART_COLOURS[part]
                    one = highlight(pdf, page.frame, rectangles, colour, note)
                    made[page.number].append(one)
    for number, highlights in made.items():
        page_object = pdf.pages[number - 1].obj
        known = page_object.get(Name.Annots)
        # Below the links, which are to be clicked as before. A new list: several pages may share
        # the one that is there.
        others = list(known) if isinstance(known, Array) else []
        page_object.Annots = Array([*highlights, *others])


def _note(part: Part, line: Line, page: int) -> Dictionary:
    """What a highlight says of its finding: the part, its number there, and that in the JSON."""
    finding = line.finding
    title = f"{phrases.PART_TITLES[part]} {phrases.clean(line.marker)}".rstrip()
    where = f"{phrases.pages(finding)}, order {finding.order} in the JSON"
    return Dictionary(
        Contents=f"{title}\n{where}", NM=f"finding-{finding.order}-{page}", Subj=title
    )

"""Copies with their findings marked, read back with libraries that did not write them."""

from __future__ import annotations

import io
import re
from collections import defaultdict
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

import pdfplumber
import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name, OutlineItem

from ofsted_parse import Letter, Part, parse
from ofsted_parse.annotate.copy import annotated
from ofsted_parse.errors import EncryptedInput, UnreadableInput
from ofsted_parse.model import Finding
from ofsted_parse.read import ReaderChoice
from ofsted_parse.read.pdf.document import Request
from ofsted_parse.render.palette import PART_COLOURS
from tests.conftest import ROOT

SAMPLES = [
    "area_send_report",
    "focused_visit_letter",
    "focused_visit_letter_untagged",
    "ilacs_report_2026",
    "jtai_letter",
    "sif_report",
]
LOCK = "wësthaven"
NOT_LETTERS = re.compile(r"[\W_]+")
Corners = tuple[tuple[float, float], ...]
Change = Callable[[pikepdf.Pdf], object]


class Mark(NamedTuple):
    """A highlight as it stands in the file."""

    page: int
    quads: tuple[Corners, ...]
    colour: tuple[float, ...]
    contents: str


def sample_pdf(name: str = "focused_visit_letter") -> bytes:
    return (ROOT / "samples" / f"{name}.pdf").read_bytes()


@cache
def marked(name: str = "focused_visit_letter") -> tuple[Letter, bytes]:
    data = sample_pdf(name)
    letter = parse(data)
    return letter, annotated(data, letter, Request())


def changed(change: Change, name: str = "focused_visit_letter") -> bytes:
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(sample_pdf(name))) as pdf:
        change(pdf)
        pdf.save(made)
    return made.getvalue()


def marks(copy: bytes) -> dict[int, list[Mark]]:
    """The highlights of each finding, by its order."""
    found = defaultdict(list)
    with pikepdf.open(io.BytesIO(copy)) as pdf:
        for number, page in enumerate(pdf.pages, 1):
            for one in page.obj.get("/Annots", ()):
                if one.Subtype == Name.Highlight:
                    order = int(str(one.NM).split("-")[1])
                    sides = iter([float(side) for side in one.QuadPoints])
                    points = list(zip(sides, sides, strict=True))
                    quads = tuple(tuple(points[i : i + 4]) for i in range(0, len(points), 4))
                    colour = tuple(float(share) for share in one.C)
                    found[order].append(Mark(number, quads, colour, str(one.Contents)))
    return found


def letters(text: str) -> str:
    return NOT_LETTERS.sub("", text.casefold())


@cache
def drawn(copy: bytes) -> list[list[tuple[float, float, str]]]:
    """The middle of each character of each page, counted from its foot, through pdfplumber."""
    with pdfplumber.open(io.BytesIO(copy)) as pdf:
        return [
            [
                ((one["x0"] + one["x1"]) / 2, (one["y0"] + one["y1"]) / 2, one["text"])
                for one in page.chars
            ]
            for page in pdf.pages
        ]


def words_below(copy: bytes, mark: Mark) -> str:
    """The characters whose middle lies in a quad of a page that is not turned."""
    return "".join(
        text
        for (left, top), (right, _), (_, bottom), _ in mark.quads
        for across, up, text in drawn(copy)[mark.page - 1]
        if left <= across <= right and bottom <= up <= top
    )


def words_through_pdfium(copy: bytes, mark: Mark) -> str:
    """The text in the quads, whichever way the page is turned."""
    text = pypdfium2.PdfDocument(copy)[mark.page - 1].get_textpage()
    rectangles = [
        (min(x), min(y), max(x), max(y))
        for x, y in (zip(*quad, strict=True) for quad in mark.quads)
    ]
    return "".join(text.get_text_bounded(*rectangle) for rectangle in rectangles)


@pytest.mark.parametrize("name", SAMPLES)
def test_every_finding_has_a_highlight_on_each_of_its_pages(name: str) -> None:
    letter, copy = marked(name)
    found = marks(copy)
    pages = {one.order: [box.page for box in one.boxes] for _, one in letter.findings()}
    assert {order: [mark.page for mark in some] for order, some in found.items()} == pages
    assert all(pages.values())


@pytest.mark.parametrize("name", ["area_send_report", "focused_visit_letter"])
def test_a_highlight_lies_on_the_words_of_its_finding_and_on_no_others(name: str) -> None:
    letter, copy = marked(name)
    found = marks(copy)
    for _, finding in letter.findings():
        below = "".join(words_below(copy, mark) for mark in found[finding.order])
        assert sorted(letters(below)) == sorted(letters(finding.text)), finding.text


def test_a_highlight_has_a_quad_for_each_line_and_the_colour_of_its_part() -> None:
    letter, copy = marked()
    found = marks(copy)
    for part, finding in letter.findings():
        for mark in found[finding.order]:
            assert mark.colour == pytest.approx(PART_COLOURS[part].shares, abs=0.01)
    (first, *_) = letter.headline_findings
    assert len(found[first.order][0].quads) == 5


def test_a_highlight_says_which_finding_it_is() -> None:
    letter, copy = marked()
    second = letter.what_needs_to_improve[1]
    (mark,) = marks(copy)[second.order]
    assert mark.contents == f"What needs to improve 2\np 1, order {second.order} in the JSON"


def lit(copy: bytes, page: int) -> set[tuple[int, ...]]:
    """The colours of a page as pdfium draws it."""
    image = pypdfium2.PdfDocument(copy)[page - 1].render().to_pil().convert("RGB")
    return {colour for _, colour in image.getcolors(1 << 24)}


@pytest.mark.parametrize("degrees", [0, 90])
def test_a_viewer_shows_the_colours_and_black_text_on_them(degrees: int) -> None:
    data = changed(turned(degrees))
    letter = parse(data)
    colours = lit(annotated(data, letter, Request()), 1)
    for part in {part for part, one in letter.findings() if one.page == 1}:
        assert PART_COLOURS[part][1:] in colours
    assert (0, 0, 0) in colours


def test_the_letter_in_the_copy_is_the_same() -> None:
    letter, copy = marked()
    again = parse(copy)
    assert again.part(Part.MAIN_FINDINGS) == letter.part(Part.MAIN_FINDINGS)
    assert (again.sections, again.warnings) == (letter.sections, letter.warnings)
    assert again.source.reader == letter.source.reader


def test_the_same_pdf_gives_the_same_copy() -> None:
    letter, copy = marked()
    assert annotated(sample_pdf(), letter, Request()) == copy


def turned(degrees: int) -> Change:
    """Pages as someone turned them: their text lies on its side or its head."""

    def change(pdf: pikepdf.Pdf) -> None:
        for page in pdf.pages:
            page.rotate(degrees, relative=True)

    return change


def drawn_turned(pdf: pikepdf.Pdf) -> None:
    """Pages whose text is drawn sideways, and turned so that it is upright."""
    for page in pdf.pages:
        width, height = page.mediabox[2], page.mediabox[3]
        page.contents_add(f"q 0 1 -1 0 {height} 0 cm".encode(), prepend=True)
        page.contents_add(b"Q")
        page.mediabox = Array([0, 0, height, width])
        page.rotate(90, relative=True)


def shifted(pdf: pikepdf.Pdf) -> None:
    """Pages whose lower left corner is not 0 0, and of which less is shown than there is."""
    for page in pdf.pages:
        left, bottom, right, top = (float(side) for side in page.mediabox)
        page.mediabox = Array([left - 100, bottom - 50, right + 30, top + 200])
        page.cropbox = Array([left + 9, bottom + 5, right - 3, top - 7])


def shifted_and_turned(pdf: pikepdf.Pdf) -> None:
    shifted(pdf)
    turned(270)(pdf)


@pytest.mark.parametrize(
    ("change", "reader"),
    [
        (turned(90), ReaderChoice.AUTO),
        (turned(180), ReaderChoice.AUTO),
        (drawn_turned, ReaderChoice.AUTO),
        (shifted, ReaderChoice.AUTO),
        (shifted_and_turned, ReaderChoice.AUTO),
        # pdfplumber does not read text that lies on its side.
        (drawn_turned, ReaderChoice.PLUMBER),
        (shifted, ReaderChoice.PLUMBER),
    ],
)
def test_a_page_may_be_turned_and_shifted(change: Change, reader: ReaderChoice) -> None:
    data = changed(change)
    letter = parse(data, reader=reader)
    copy = annotated(data, letter, Request(reader))
    found = marks(copy)
    for finding in some(letter):
        below = "".join(words_through_pdfium(copy, mark) for mark in found[finding.order])
        assert letters(below) == letters(finding.text)


def some(letter: Letter) -> list[Finding]:
    """Findings that stand on one page, from every part."""
    findings = (letter.part(part)[:1] for part in Part)
    return [one for first in findings for one in first if one.page == one.end_page]


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_highlight_goes_with_the_writing_and_not_with_the_page(degrees: int) -> None:
    data = changed(turned(degrees))
    copy = annotated(data, parse(data), Request())
    upright = marks(marked()[1])
    for order, found in marks(copy).items():
        for mark, before in zip(found, upright[order], strict=True):
            assert mark.quads[0][0] == pytest.approx(before.quads[0][0], abs=0.2)


def test_the_bookmarks_are_a_legend_and_lead_to_the_findings() -> None:
    letter, copy = marked()
    document = pypdfium2.PdfDocument(copy)
    found = [(one.level, one.get_title(), one.get_dest().get_index()) for one in document.get_toc()]
    parts = [(title, page) for level, title, page in found if level == 0]
    assert parts == [
        ("Introduction (turquoise, 3 findings, p 1)", 0),
        ("Headline findings (yellow, 2 findings, p 1)", 0),
        ("What needs to improve (pink, 4 findings, pp 1–2)", 0),
        ("Main findings (blue, 9 findings, pp 2–3)", 1),
        ("Next steps (violet, 1 finding, p 3)", 2),
    ]
    pages = [page + 1 for level, _, page in found if level == 1]
    assert sorted(pages) == sorted(one.page for _, one in letter.findings())
    (item,) = [title for _, title, _ in found if title.startswith("3 ")]
    assert item == "3 The use of family history and chronologies in deciding what… (p 2)"


def test_what_the_document_has_of_bookmarks_and_links_stays() -> None:
    def add(pdf: pikepdf.Pdf) -> None:
        with pdf.open_outline() as outline:
            outline.root.append(OutlineItem("Its own", 2))
        link = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[1, 2, 3, 4], Border=[0, 0, 0])
        shared = pdf.make_indirect(Array([pdf.make_indirect(link)]))
        for page in pdf.pages:
            page.obj.Annots = shared

    data = changed(add)
    copy = annotated(data, parse(data), Request())
    titles = [one.get_title() for one in pypdfium2.PdfDocument(copy).get_toc() if not one.level]
    assert (titles[0][:12], titles[-1]) == ("Introduction", "Its own")
    assert sum(map(len, marks(copy).values())) == sum(map(len, marks(marked()[1]).values()))
    with pikepdf.open(io.BytesIO(copy)) as pdf:
        for page in pdf.pages:
            kinds = [one.Subtype for one in page.obj.Annots]
            assert kinds.count(Name.Link) == 1
            assert kinds[-1] == Name.Link


def looped(pdf: pikepdf.Pdf) -> None:
    """Bookmarks of which each is its own next and its own child."""
    one = pdf.make_indirect(Dictionary(Title="x"))
    one.Next = one.First = one.Parent = one
    pdf.Root.Outlines = pdf.make_indirect(Dictionary(First=one, Last=one, Count=Name.Many))


def misshapen(pdf: pikepdf.Pdf) -> None:
    """Bookmarks, notes and the way to open the file, each of a type that it cannot have."""
    pdf.Root.Outlines = pikepdf.String("bookmarks")
    pdf.Root.PageMode = Array([1])
    for page in pdf.pages:
        page.obj.Annots = pikepdf.String("links")


@pytest.mark.parametrize("change", [looped, misshapen])
def test_what_is_broken_beside_the_pages_does_no_harm(change: Change) -> None:
    data = changed(change)
    copy = annotated(data, parse(data), Request())
    assert len(marks(copy)) == len(marks(marked()[1]))
    titles = [one.get_title() for one in pypdfium2.PdfDocument(copy).get_toc()]
    assert titles[0] == "Introduction (turquoise, 3 findings, p 1)"


def test_the_structure_tree_stays() -> None:
    with pikepdf.open(io.BytesIO(marked()[1])) as pdf:
        assert Name.StructTreeRoot in pdf.Root
        assert pdf.Root.MarkInfo.Marked
        assert all(Name.StructParents in page.obj for page in pdf.pages)
        assert pdf.check_pdf_syntax() == []


def test_a_locked_pdf_gives_a_copy_with_the_same_lock() -> None:
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(sample_pdf())) as pdf:
        pdf.save(made, encryption=pikepdf.Encryption(user=LOCK, owner="haven", R=6))
    data = made.getvalue()
    letter = parse(data, password=LOCK)
    copy = annotated(data, letter, Request(password=LOCK))
    with pytest.raises(EncryptedInput):
        parse(copy)
    assert parse(copy, password=LOCK).main_findings == letter.main_findings
    with pytest.raises(EncryptedInput):
        annotated(data, letter, Request(password=LOCK[:-1]))


def test_a_pdf_of_which_only_the_text_can_be_saved_is_not_copied() -> None:
    """The reader finds the pages by its own means where the way to them is broken off."""
    data = sample_pdf()[:-30]
    letter = parse(data)
    assert letter.main_findings
    with pytest.raises(UnreadableInput, match="too damaged"):
        annotated(data, letter, Request())

"""The first reader: runs with their places, and the structure tree."""

from __future__ import annotations

import pytest

from ofsted_parse.block import Element, Page
from ofsted_parse.errors import EncryptedInput, UnreadableInput
from ofsted_parse.read.pdf.pdfium import read_pages
from tests.pdf import drawn_pdf, make_pdf, shown, stream, tagged


def only_page(data: bytes) -> Page:
    (page,) = read_pages(data)
    return page


def test_a_run_has_its_text_place_size_weight_and_content_id() -> None:
    drawing = tagged(7, shown("Main findings", 50, 700, font="F2"))
    page = only_page(make_pdf(drawing))
    (run,) = page.runs
    assert (page.number, page.width, page.height) == (1, 600, 800)
    assert (run.text, run.size, run.bold, run.mcid) == ("Main findings", 12, True, 7)
    assert run.box.x0 == pytest.approx(50, abs=1)
    assert run.box.top < 100 < run.box.bottom < 104
    assert run.box.height == pytest.approx(12)


def test_text_outside_marked_content_has_no_content_id() -> None:
    (run,) = only_page(make_pdf("/Artifact BMC " + shown("3", 300, 30) + " EMC")).runs
    assert (run.text, run.bold, run.mcid) == ("3", False, None)


def test_what_is_drawn_apart_is_apart_and_a_space_belongs_to_the_run_before() -> None:
    content = shown("14.", 70) + shown(" ", 90) + shown("The", 100) + shown("end.", 70, 680)
    runs = only_page(make_pdf(content)).runs
    assert [run.text.rstrip() for run in runs] == ["14.", "The", "end."]


#: A line of two cells, drawn in one go, and the words of a justified one.
CELLS = "BT /F1 12 Tf 70 700 Td [(City Council ) -5000 (Health Board)] TJ ET\n"
JUSTIFIED = "BT /F1 12 Tf 70 680 Td [(Leaders ) -250 (know )-250(them.)] TJ ET\n"


def test_a_line_drawn_over_two_columns_is_a_run_in_each() -> None:
    runs = only_page(make_pdf(CELLS + JUSTIFIED)).runs
    assert [run.text.strip() for run in runs] == [
        "City Council",
        "Health Board",
        "Leaders know them.",
    ]
    assert runs[1].box.x0 > runs[0].box.x1 + 50


def test_what_tags_hold_together_no_wide_space_parts() -> None:
    (run,) = only_page(make_pdf(tagged(0, CELLS), elements=("/S /P /K 0",))).runs
    assert run.text.split() == ["City", "Council", "Health", "Board"]


def test_a_soft_hyphen_that_is_drawn_is_a_hyphen_but_at_the_end_of_a_line() -> None:
    codes = (
        "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff>"
        " endcodespacerange 1 beginbfchar <2d> <00ad> endbfchar endcmap end"
    )
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 10 0 R >>"
    content = shown("16- and well-known") + shown("multi-", 70, 680)
    resources = f"/Font << /F1 {font} >>"
    page = only_page(drawn_pdf(content, resources=resources, objects={10: stream(codes)}))
    assert [run.text for run in page.runs] == ["16- and well-known", "multi\u00ad"]


@pytest.mark.parametrize(
    ("name", "bold"),
    [("Tahoma-Bold", True), ("ABCDEF+Tahoma", False), ("CIDFont+F2", True)],
)
def test_a_font_is_bold_by_its_name_and_by_its_weight_where_it_has_none(
    name: str, bold: bool
) -> None:
    heavy = "<< /Type /FontDescriptor /Flags 32 /StemV 200 /FontName /X >>"
    font = (
        f"<< /Type /Font /Subtype /TrueType /BaseFont /{name} /FirstChar 32 /LastChar 32"
        " /Widths [300] /Encoding /WinAnsiEncoding /FontDescriptor 10 0 R >>"
    )
    resources = f"/Font << /F1 {font} >>"
    (run,) = only_page(drawn_pdf(shown("text"), resources=resources, objects={10: heavy})).runs
    assert run.bold is bold


def test_the_size_is_that_on_the_page() -> None:
    content = "q 2 0 0 2 0 0 cm " + shown("large", 35, 350, size=6) + " Q"
    assert only_page(make_pdf(content)).runs[0].size == 12


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_a_turned_page_has_the_places_of_the_page_as_shown(rotation: int) -> None:
    matrix = {0: "1 0 0 1 50 700", 90: "0 1 -1 0 100 50", 180: "-1 0 0 -1 550 100"}
    place = matrix.get(rotation, "0 -1 1 0 500 750")
    content = f"BT /F1 12 Tf {place} Tm (Ofsted) Tj ET"
    page = only_page(make_pdf(content, page=f"/Rotate {rotation}"))
    sides = (600, 800) if rotation in (0, 180) else (800, 600)
    assert (page.width, page.height) == sides
    assert page.runs[0].box.x0 == pytest.approx(50, abs=1)
    assert page.runs[0].box.top < 100 < page.runs[0].box.bottom < 104


def test_the_structure_tree_comes_with_its_content_ids() -> None:
    content = tagged(0, shown("Main findings")) + tagged(1, shown("Children", 70, 680))
    page = only_page(make_pdf(content, elements=("/S /H1 /K 0", "/S /P /K [1]")))
    assert page.tree == (Element("H1", (0,)), Element("P", (1,)))


def test_a_page_without_tags_has_no_tree() -> None:
    assert only_page(make_pdf(shown("plain"))).tree == ()


def test_every_page_is_read(sample: bytes) -> None:
    pages = list(read_pages(sample))
    assert [page.number for page in pages] == [1, 2, 3]
    assert all(page.runs and page.tree for page in pages)


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"%PDF-1.7\nno objects\n%%EOF", b"text"])
def test_what_pdfium_cannot_open_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableInput, match="damaged"):
        list(read_pages(data))


def test_a_pdf_with_a_password_is_refused_as_encrypted() -> None:
    key = "00" * 32
    lock = f"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{key}> /U <{key}> >>"
    data = make_pdf(shown("secret")).replace(b"/Size", f"/ID [<00><00>] {lock} /Size".encode())
    with pytest.raises(EncryptedInput):
        list(read_pages(data))

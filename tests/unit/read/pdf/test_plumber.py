"""The second reader: what it makes of hand-written PDFs, and that it agrees with the first."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from ofsted_parse.block import Block, Element, Page
from ofsted_parse.errors import EncryptedInput, UnreadableInput
from ofsted_parse.layout.tags import tagged_blocks
from ofsted_parse.read.pdf import pdfium, plumber

SAMPLES = sorted((Path(__file__).parents[4] / "samples").glob("*.pdf"))
FONTS = (
    "/F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica"
    " /Encoding << /Type /Encoding /Differences [1 /fi] >> >>"
    "/F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>"
    "/F3 << /Type /Font /Subtype /Type0 /BaseFont /Wingdings /Encoding /Identity-H"
    " /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Wingdings"
    " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
    " /FontDescriptor << /Type /FontDescriptor /FontName /Wingdings /Flags 4"
    " /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /StemV 80 >> >>] >>"
)


def make_pdf(
    *contents: str,
    page: str = "/MediaBox [0 0 600 800]",
    root: str = "",
    tree: tuple[str, ...] = (),
) -> bytes:
    """A PDF with one page for each content stream.

    Page n is object 10n, its content 10n + 1; the catalogue is 1, the structure tree's root 2,
    the elements given in `tree` are 200, 201, …
    """
    kids = " ".join(f"{10 * number} 0 R" for number in range(1, len(contents) + 1))
    marked = "/MarkInfo << /Marked true >> /StructTreeRoot 2 0 R" if root else ""
    objects = {
        1: f"<< /Type /Catalog /Pages 3 0 R {marked} >>",
        2: f"<< /Type /StructTreeRoot {root} >>",
        3: f"<< /Type /Pages /Kids [{kids}] /Count {len(contents)} >>",
    }
    for number, content in enumerate(contents, 1):
        objects[10 * number] = (
            f"<< /Type /Page /Parent 3 0 R {page} /Contents {10 * number + 1} 0 R"
            f" /StructParents {number - 1} /Resources << /Font << {FONTS} >> >> >>"
        )
        stream = f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"
        objects[10 * number + 1] = stream
    objects |= {200 + index: element for index, element in enumerate(tree)}
    return _file(objects, "")


def _file(objects: dict[int, str], trailer: str) -> bytes:
    out, places = io.BytesIO(), {}
    out.write(b"%PDF-1.7\n")
    for number, body in objects.items():
        places[number] = out.tell()
        out.write(f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1"))
    start = out.tell()
    out.write(b"xref\n0 1\n0000000000 65535 f \n")
    for number, place in places.items():
        out.write(f"{number} 1\n{place:010} 00000 n \n".encode())
    size = max(objects) + 1
    out.write(f"trailer << /Size {size} /Root 1 0 R {trailer} >>\n".encode("latin-1"))
    out.write(f"startxref\n{start}\n%%EOF\n".encode())
    return out.getvalue()


def only_page(data: bytes) -> Page:
    (page,) = plumber.read_pages(data)
    return page


def texts(data: bytes) -> list[str]:
    return [run.text for run in only_page(data).runs]


def test_a_run_has_its_text_place_size_weight_and_content_id() -> None:
    data = make_pdf("/P << /MCID 7 >> BDC BT /F2 12 Tf 50 700 Td (Main findings) Tj ET EMC")
    page = only_page(data)
    (run,) = page.runs
    assert (page.number, page.width, page.height) == (1, 600, 800)
    assert (run.text, run.size, run.bold, run.mcid) == ("Main findings", 12, True, 7)
    assert run.box.x0 == pytest.approx(50)
    assert run.box.height == pytest.approx(12)
    assert run.box.top < 100 < run.box.bottom < 104
    assert 125 < run.box.x1 < 135


def test_text_outside_marked_content_has_no_content_id() -> None:
    (run,) = only_page(make_pdf("/Artifact BMC BT /F1 9 Tf 50 30 Td (3) Tj ET EMC")).runs
    assert (run.mcid, run.bold) == (None, False)


def test_a_span_inside_marked_content_keeps_its_content_id() -> None:
    draw = "BT /F1 12 Tf {} 700 Td ({}) Tj ET"
    content = (
        f"/P << /MCID 3 >> BDC {draw.format(50, 'a')}"
        f" /Span << /Lang (en) >> BDC {draw.format(80, 'b')} EMC {draw.format(110, 'c')} EMC"
        f" {draw.format(140, 'd')}"
    )
    assert [run.mcid for run in only_page(make_pdf(content)).runs] == [3, 3, 3, None]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param("(one word) Tj ( and more) Tj", ["one word and more"], id="goes on"),
        pytest.param("[(left) -400 (right)] TJ", ["left", "right"], id="gap"),
        pytest.param("[(ker) 60 (ned)] TJ", ["kerned"], id="kerning"),
        pytest.param("(a line) Tj 0 -14 Td (the next) Tj", ["a line", "the next"], id="new line"),
        pytest.param("(thin) Tj /F2 12 Tf (thick) Tj", ["thin", "thick"], id="other font"),
        pytest.param("(improve?) Tj 6 Ts /F1 7 Tf (1) Tj", ["improve?", "1"], id="footnote mark"),
        pytest.param(
            "(end.) Tj /F2 8 Tf ( ) Tj /F1 12 Tf (Young) Tj", ["end. Young"], id="small space"
        ),
        pytest.param("(   ) Tj 0 -14 Td (x) Tj", ["x"], id="blank line"),
        pytest.param("(Good) Tj 0.4 0 Td (Good) Tj", ["Good"], id="drawn twice to look bold"),
        pytest.param("(1) Tj 0 0 Td (1) Tj", ["1"], id="a digit drawn twice"),
        pytest.param("(Good) Tj 0 -14 Td (Good) Tj", ["Good", "Good"], id="two rows"),
        pytest.param("1 0 .33 1 50 700 Tm [(a) 1 (b) 1 ( c)] TJ", ["ab c"], id="slanted by matrix"),
        pytest.param("0 1 -1 0 50 300 Tm (DRAFT copy) Tj", ["DRAFT copy"], id="upwards"),
        pytest.param("0 -1 1 0 50 300 Tm (DRAFT copy) Tj", ["DRAFT copy"], id="downwards"),
        pytest.param("(\\001nd) Tj", ["find"], id="ligature"),
        pytest.param("/F3 12 Tf <0084> Tj", ["\uf084"], id="bullet without Unicode"),
    ],
)
def test_characters_are_grouped_to_runs(content: str, expected: list[str]) -> None:
    assert texts(make_pdf(f"BT /F1 12 Tf 50 700 Td {content} ET")) == expected


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_places_are_those_of_the_page_as_shown(rotation: int) -> None:
    """Upright text that begins 40 from the left and 60 from the top of the cropped page."""
    across, down = (460, 570) if rotation in (0, 180) else (570, 460)
    matrix = {
        0: "1 0 0 1 140 610",
        90: "0 1 -1 0 160 140",
        180: "-1 0 0 -1 520 160",
        270: "0 -1 1 0 500 630",
    }[rotation]
    box = f"/MediaBox [0 0 600 800] /CropBox [100 100 560 670] /Rotate {rotation}"
    page = only_page(make_pdf(f"BT /F1 12 Tf {matrix} Tm (Ofsted) Tj ET", page=box))
    (run,) = page.runs
    assert (run.text, run.size) == ("Ofsted", 12)
    assert (page.width, page.height) == (across, down)
    assert run.box.x0 == pytest.approx(40)
    assert run.box.top < 60 < run.box.bottom < 64


def test_text_and_children_of_an_element_keep_their_order() -> None:
    content = " ".join(
        f"/P << /MCID {mcid} >> BDC BT /F1 12 Tf {50 + 40 * mcid} 700 Td (w{mcid}) Tj ET EMC"
        for mcid in range(3)
    )
    data = make_pdf(
        content,
        root="/K 200 0 R /RoleMap << /Normal /P >>"
        " /ParentTree << /Nums [0 [200 0 R 201 0 R 200 0 R]] >>",
        tree=(
            "<< /Type /StructElem /S /Normal /P 2 0 R /Pg 10 0 R /K [0 201 0 R 2] >>",
            "<< /Type /StructElem /S /Span /P 200 0 R /Pg 10 0 R /K 1 >>",
        ),
    )
    expected = (Element("P", (0, Element("Span", (1,)), 2)),)
    assert only_page(data).tree == expected
    assert next(pdfium.read_pages(data)).tree == expected


def test_a_list_that_began_on_the_page_before_is_kept() -> None:
    """Hull, 18 May 2026, page 3; pdfplumber's own structure tree leaves the list out."""
    content = "/P << /MCID 0 >> BDC BT /F1 12 Tf 50 700 Td (item) Tj ET EMC"
    data = make_pdf(
        content,
        content,
        root="/K 200 0 R /ParentTree << /Nums [0 [202 0 R] 1 [203 0 R]] >>",
        tree=(
            "<< /Type /StructElem /S /L /P 2 0 R /Pg 10 0 R /K [201 0 R] >>",
            "<< /Type /StructElem /S /LI /P 200 0 R /Pg 10 0 R /K [202 0 R 203 0 R] >>",
            "<< /Type /StructElem /S /LBody /P 201 0 R /Pg 10 0 R /K [0] >>",
            "<< /Type /StructElem /S /LBody /P 201 0 R /Pg 20 0 R /K [0] >>",
        ),
    )
    expected = (Element("L", (Element("LI", (Element("LBody", (0,)),)),)),)
    assert [page.tree for page in plumber.read_pages(data)] == [expected, expected]


@pytest.mark.parametrize(
    ("root", "element"),
    [
        pytest.param("/K 200 0 R", "<< /S /P /P 2 0 R /Pg 10 0 R /K [0 200 0 R] >>", id="circle"),
        pytest.param("/K 200 0 R", "<< /P 2 0 R /Pg 10 0 R >>", id="no type, no content"),
        pytest.param("/K [(x) 5 null 300 0 R]", "null", id="no elements"),
        pytest.param("/K 200 0 R /RoleMap 7", "<< /S /P /Pg 10 0 R /K 0 >>", id="bad role map"),
    ],
)
def test_a_broken_tree_does_not_lose_the_text(root: str, element: str) -> None:
    content = "/P << /MCID 0 >> BDC BT /F1 12 Tf 50 700 Td (kept) Tj ET EMC"
    assert texts(make_pdf(content, root=root, tree=(element,))) == ["kept"]


def test_a_page_without_tags_has_no_tree() -> None:
    assert only_page(make_pdf("BT /F1 12 Tf 50 700 Td (plain) Tj ET")).tree == ()


@pytest.mark.parametrize("data", [b"", b"<!DOCTYPE html>", b"%PDF-1.7\n%%EOF", make_pdf()])
def test_what_is_no_pdf_with_pages_is_refused(data: bytes) -> None:
    for reader in (pdfium, plumber):
        with pytest.raises(UnreadableInput):
            list(reader.read_pages(data))


def test_a_page_that_cannot_be_read_is_refused() -> None:
    with pytest.raises(UnreadableInput):
        list(plumber.read_pages(make_pdf("", page="/MediaBox [(a) (b) 600 800]")))


def test_a_pdf_with_a_password_is_refused_as_encrypted() -> None:
    catalogue = {1: "<< /Type /Catalog /Pages 3 0 R >>", 3: "<< /Type /Pages /Kids [] /Count 0 >>"}
    key = "00" * 32
    lock = f"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{key}> /U <{key}> >>"
    data = _file(catalogue, f"{lock} /ID [<{key}> <{key}>]")
    for reader in (pdfium, plumber):
        with pytest.raises(EncryptedInput):
            list(reader.read_pages(data))


def compared(block: Block) -> tuple[object, ...]:
    """What both readers must agree on; spaces aside."""
    words = " ".join(line.text for line in block.lines).split()
    return block.label, block.marker, block.level, block.cell, words


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_both_readers_read_the_samples_alike(sample: Path) -> None:
    data = sample.read_bytes()
    first, second = (tagged_blocks(list(reader.read_pages(data))) for reader in (pdfium, plumber))
    assert list(map(compared, second)) == list(map(compared, first))

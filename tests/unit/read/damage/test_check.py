"""Damage is told, with the page where that is known; what is whole is not called damaged."""

from __future__ import annotations

from pathlib import Path

import pytest

from ofsted_parse.read.damage.check import Damage, find_damage
from tests import bombs
from tests.conftest import ROOT
from tests.pdf import make_pdf, shown, stream, write_pdf

SAMPLES = sorted((ROOT / "samples").glob("*.pdf"))
FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"


def damage(data: bytes) -> list[Damage]:
    return find_damage(data, largest=10**7, most_pages=500)


def two_pages(**changes: str | bytes) -> bytes:
    """Pages 3 and 4 with their drawings 13 and 14, a change by the name 'o' and the number."""
    page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents"
    objects: dict[int, str | bytes] = {
        1: "<< /Type /Catalog /Pages 2 0 R >>",
        2: "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
        3: f"{page} 13 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        4: f"{page} [14 0 R] /Resources 6 0 R >>",
        5: FONT,
        6: "<< /Font << /F1 5 0 R >> >>",
        13: stream(shown("one")),
        14: stream(shown("two")),
    }
    return write_pdf(objects | {int(name[1:]): body for name, body in changes.items()})


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_no_sample_is_called_damaged(path: Path) -> None:
    assert damage(path.read_bytes()) == []


@pytest.mark.parametrize(
    "whole",
    [
        pytest.param(two_pages(), id="two pages"),
        pytest.param(two_pages(o4="<< /Type /Page /Parent 2 0 R >>"), id="a blank page"),
        pytest.param(two_pages(o6="<< >>", o14=stream("0 0 9 9 re f")), id="a page of a picture"),
        pytest.param(two_pages(o4="<< /Type /Page /Contents [] /Resources 6 0 R>>"), id="none"),
        pytest.param(
            two_pages(
                o4="<< /Type /Page /Contents 7 0 R /Resources 6 0 R >>", o7="[14 0 R 13 0 R]"
            ),
            id="contents in an array of their own",
        ),
        pytest.param(
            two_pages(
                o2="<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /Resources 6 0 R >>",
                o4="<< /Type /Page /Contents 14 0 R >>",
            ),
            id="fonts that all pages have",
        ),
        pytest.param(
            two_pages(
                o2="<< /Type /Pages /Kids [3 0 R 7 0 R] /Count 2 >>",
                o7="<< /Type /Pages /Kids 8 0 R /Count 1 >>",
                o8="[4 0 R]",
            ),
            id="a page on a branch",
        ),
        pytest.param(b"some bytes\n" + two_pages(), id="bytes before the header"),
    ],
)
def test_what_is_whole_is_not_called_damaged(whole: bytes) -> None:
    assert damage(whole) == []


@pytest.mark.parametrize(
    ("broken", "pages"),
    [
        pytest.param(two_pages(o14=stream("").replace(b"0", b"9")), [2], id="a broken drawing"),
        pytest.param(two_pages(o14="<< /Type /Pattern >>"), [2], id="no drawing"),
        pytest.param(two_pages(o13=stream("", "/Type /XObject")), [1], id="another drawing"),
        pytest.param(two_pages(o4="<< /Type /Pagx /Contents 14 0 R >>"), [2], id="no page"),
        pytest.param(two_pages(o4="<< /Type /Page /Contents 14 0 R >>"), [2], id="no fonts"),
        pytest.param(two_pages(o6="<< /Font << /F1 2 0 R >> >>"), [2], id="a font that is none"),
        pytest.param(two_pages(o6="<< /Fond << /F1 5 0 R >> >>"), [2], id="text without fonts"),
        pytest.param(
            two_pages(o4="<< /Type /Page /Contend 14 0 R /Resources << /Font 6 0 R >> >>"),
            [2],
            id="fonts and no drawing",
        ),
        pytest.param(
            two_pages(o2="<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >>"), [2], id="a page twice"
        ),
        pytest.param(
            two_pages(o2="<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 3 >>"), [None], id="a count"
        ),
        pytest.param(two_pages(o2="<< /Type /Pages /Kids [] >>"), [None], id="no count"),
        pytest.param(two_pages(o1="<< /Type /Catalog >>"), [None], id="no tree"),
        pytest.param(two_pages(o9="<< /Type /Metadata"), [None], id="another object"),
        pytest.param(two_pages()[:-30], [None], id="no end"),
        pytest.param(bombs.deep_page_tree(), [None], id="a tree without leaves"),
        pytest.param(bombs.page_tree_in_a_circle(), [None], id="a circle"),
    ],
)
def test_damage_is_told_with_its_page(broken: bytes, pages: list[int | None]) -> None:
    assert [found.page for found in damage(broken)] == pages


def test_without_books_the_pages_that_are_lost_are_told_all_the_same() -> None:
    broken = two_pages(o14="<< >>").replace(b"startxref", b"startxxxx")
    whole, page = damage(broken)
    assert (whole.page, page.page) == (None, 2)


def test_pages_beyond_the_limit_are_not_looked_at() -> None:
    found = find_damage(bombs.same_page(), largest=10**7, most_pages=3)
    assert [part.page for part in found] == [2, 3, 4]


def test_of_an_encrypted_file_only_the_books_are_looked_at() -> None:
    data = make_pdf(shown("secret")).replace(b"/Size", b"/Encrypt 9 0 R /Size")
    assert damage(data) == []
    assert damage(data.replace(b"3 0 obj", b"7 0 obj")) != []

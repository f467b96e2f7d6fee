"""The books of a PDF are read as they are, and what is broken in them is said."""

from __future__ import annotations

import io
import re

import pikepdf
import pytest

from ofsted_parse.read.damage.books import (
    Books,
    BrokenBooksError,
    Packed,
    found_books,
    mended,
    read_books,
)
from tests.pdf import make_pdf, shown

PLAIN = make_pdf(shown("Main findings"))


def saved(data: bytes, *, packed: bool) -> bytes:
    made = io.BytesIO()
    mode = pikepdf.ObjectStreamMode
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.save(made, object_stream_mode=mode.generate if packed else mode.disable)
    return made.getvalue()


def objects_at(data: bytes, books: Books) -> bool:
    """Whether every place in the books is where the object begins."""
    return all(
        re.match(rb"%d \d+ obj" % number, data[place:])
        for number, place in books.places.items()
        if isinstance(place, int)
    )


def test_a_table_tells_where_the_objects_stand() -> None:
    books = read_books(PLAIN)
    assert sorted(books.places) == [1, 2, 3, 4, 5]
    assert objects_at(PLAIN, books)
    assert b"/Root 1 0 R" in books.trailer


def test_a_stream_tells_it_too_and_which_objects_are_packed(sample: bytes) -> None:
    data = saved(sample, packed=True)
    books = read_books(data)
    assert objects_at(data, books)
    assert any(isinstance(place, Packed) for place in books.places.values())
    assert b"/Root" in books.trailer


def test_a_newer_section_goes_before_an_older_one() -> None:
    start, newer = PLAIN.rindex(b"startxref") + 10, len(PLAIN)
    section = b"4 0 obj\n<< /Length 0 >>\nstream\n\nendstream\nendobj\n"
    table = b"xref\n4 1\n%010d 00000 n \n" % newer
    older = int(PLAIN[start:].split()[0])
    trailer = b"trailer\n<< /Root 1 0 R /Prev %d >>\nstartxref\n%d\n%%%%EOF\n"
    data = PLAIN + section + table + trailer % (older, newer + len(section))
    books = read_books(data)
    assert books.places[4] == newer
    assert sorted(books.places) == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(b"%%EOF", b"", id="no end"),
        pytest.param(b"startxref", b"start", id="no start"),
        pytest.param(b"xref\n0", b"tref\n0", id="no table"),
        pytest.param(b"trailer", b"tailor!", id="no trailer"),
        pytest.param(b" 00000 n", b" 000x0 n"[:5] + b"\0\0\0", id="zeros in the table"),
        pytest.param(b"xref\n0 6", b"xref\n0 9", id="a table that is too short"),
        pytest.param(b"%%EOF\n", b"%%EOF\n7 0 obj <<", id="a beginning of more behind the end"),
    ],
)
def test_broken_books_are_told(old: bytes, new: bytes) -> None:
    assert old in PLAIN
    with pytest.raises(BrokenBooksError):
        read_books(PLAIN.replace(old, new))


def test_books_that_lead_round_in_a_circle_are_broken() -> None:
    start = int(PLAIN[PLAIN.rindex(b"startxref") + 10 :].split()[0])
    with pytest.raises(BrokenBooksError, match="circle"):
        read_books(PLAIN.replace(b"/Root", b"/Prev %d /Root" % start))


@pytest.mark.parametrize("share", [0.2, 0.5, 0.99])
def test_books_that_are_cut_off_are_broken(sample: bytes, share: float) -> None:
    with pytest.raises(BrokenBooksError):
        read_books(sample[: int(len(sample) * share)])


def test_every_damaged_table_stream_is_told(sample: bytes) -> None:
    data = bytearray(saved(sample, packed=True))
    start = int(bytes(data)[data.rindex(b"startxref") + 10 :].split()[0])
    data[data.index(b"stream", start) + 12] ^= 0xFF
    with pytest.raises(BrokenBooksError, match="unpacked"):
        read_books(bytes(data))


def test_without_books_the_objects_are_looked_for() -> None:
    books = found_books(PLAIN)
    assert books.places == read_books(PLAIN).places
    assert books.trailer == b"/Root 1 0 R"


def test_a_mended_copy_names_the_catalogue_once_for_each_there_is() -> None:
    (copy,) = mended(PLAIN[: PLAIN.index(b"xref")])
    assert copy.endswith(b"trailer\n<< /Root 1 0 R >>\n%%EOF\n")
    assert list(mended(b"%PDF-1.7\n")) == []

"""An input is told by its bytes: PDF, text, or refused with advice."""

from __future__ import annotations

import pytest

from ofsted_parse.errors import UnreadableInput, UnsupportedInput
from ofsted_parse.read.sniff import MediaType, sniff


@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf", b"\n\n", b"HTTP/1.1 200 OK\r\n\r\n"])
def test_a_pdf_is_told_by_its_header_with_some_bytes_before_it(before: bytes) -> None:
    assert sniff(before + b"%PDF-1.7\n%\xe2\xe3\xcf\xd3") is MediaType.PDF


def test_a_word_file_is_told_by_the_part_that_holds_its_text() -> None:
    assert sniff(b"PK\x03\x04\x14\x00word/document.xml") is MediaType.WORD


def test_a_header_far_down_makes_no_pdf() -> None:
    assert sniff(b"x" * 2000 + b"%PDF-1.7") is MediaType.TEXT


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"Dear Michael\n\nHeadline findings\n", id="ascii"),
        pytest.param("children’s services".encode(), id="utf-8"),
        pytest.param("children’s services".encode("cp1252"), id="cp1252"),
        pytest.param("children’s services".encode("utf-16"), id="utf-16 with its mark"),
        pytest.param(b"page one\x0cpage two\r\n\ttabbed", id="page break and tab"),
        pytest.param(b"Leaders said <html> is no letter", id="a tag inside a text"),
    ],
)
def test_text_is_told_by_having_no_control_characters(data: bytes) -> None:
    assert sniff(data) is MediaType.TEXT


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", b"\x00\x00\x00", b"\x0c"])
def test_nothing_is_refused_as_empty(data: bytes) -> None:
    with pytest.raises(UnreadableInput, match="empty"):
        sniff(data)


@pytest.mark.parametrize(
    "data",
    [
        b"<!DOCTYPE html><html>",
        b"\xef\xbb\xbf<html lang=en>",
        b"\n  <HTML>",
        b"<!-- saved from the web -->\n<!doctype html>",
    ],
)
def test_an_html_page_is_refused_as_what_it_is(data: bytes) -> None:
    with pytest.raises(UnsupportedInput, match="HTML page"):
        sniff(data)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK\x03\x04\x14\x00", "zip archive"),
        (b"PK\x03\x04xl/workbook.xml", "Excel"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "old Word"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"\xff\xd8\xff\xe0", "picture"),
        (b"{\\rtf1\\ansi Dear", "rich text"),
        (b"\x1f\x8b\x08", "gzip"),
        (bytes(range(32)) * 10, "neither a PDF nor text"),
        (b"SQLite format 3\x00\x10\x00", "a database"),
        (b'{\n  "schema_version": "1"', "the JSON of a letter"),
        (b'\xef\xbb\xbf[\n  {"schema_version": "1"', "the JSON of a letter"),
    ],
)
def test_other_files_are_refused_with_their_name_and_advice(data: bytes, words: str) -> None:
    with pytest.raises(UnsupportedInput, match=words) as refused:
        sniff(data)
    assert refused.value.advice

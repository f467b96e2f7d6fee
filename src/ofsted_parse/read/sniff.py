"""What an input is, told by its content and never by its name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from ofsted_parse.errors import UnreadableInput, UnsupportedInput
from ofsted_parse.read.encoding import utf16

#: A PDF's own header may have up to a kilobyte of other bytes before it.
_PDF_HEADER = re.compile(rb"%PDF-\d")
_REACH = 1024
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
#: Of what is no text a tenth or more.
_MOST_CONTROLS = 0.02
_PDF_ADVICE = "give the PDF of the letter or report, or its text"

_MAGIC = (
    (b"\xd0\xcf\x11\xe0", "is an old Word or Excel file", "save the letter as PDF and give that"),
    (b"PK\x03\x04", "is a zip archive", "unpack it and give the letter in it"),
    (b"PK\x05\x06", "is an empty zip archive", "give the letter itself"),
    (b"\x89PNG", "is a picture (PNG)", "give the PDF; a scan needs text recognition first"),
    (b"\xff\xd8\xff", "is a picture (JPEG)", "give the PDF; a scan needs text recognition first"),
    (b"GIF8", "is a picture (GIF)", "give the PDF; a scan needs text recognition first"),
    (b"II*\x00", "is a picture (TIFF)", "give the PDF; a scan needs text recognition first"),
    (b"MM\x00*", "is a picture (TIFF)", "give the PDF; a scan needs text recognition first"),
    (b"{\\rtf", "is a rich text file", "save the letter as PDF or plain text and give that"),
    (b"\x1f\x8b", "is a gzip archive", "unpack it and give the letter in it"),
)
#: What only such a file has among the names that a zip archive lists; the first that fits.
_ZIPPED = (
    (b"word/document.xml", "is a Word file (docx)"),
    (b"opendocument.text", "is an OpenDocument text"),
    (b"xl/workbook.xml", "is an Excel file (xlsx)"),
    (b"ppt/presentation.xml", "is a PowerPoint file (pptx)"),
)


class MediaType(Enum):
    """The two kinds of input there are."""

    PDF = "application/pdf"
    TEXT = "text/plain"


def sniff(data: bytes) -> MediaType:
    """PDF or text; UnreadableInput where nothing is there, UnsupportedInput for all else."""
    if not data.strip(b"\x00 \t\r\n\x0c"):
        raise UnreadableInput("the file is empty", "download it again")
    if _PDF_HEADER.search(data[:_REACH]):
        return MediaType.PDF
    if _HTML.match(data.lstrip(b"\xef\xbb\xbf")[:_REACH]):
        raise UnsupportedInput(
            "this is an HTML page, not a PDF (often an error page of the site it came from)",
            "download the letter again",
        )
    for magic, what, advice in (*_zipped(data), *_MAGIC):
        if data.startswith(magic):
            raise UnsupportedInput(f"the file {what}", advice)
    if not _is_text(data):
        raise UnsupportedInput("the file is neither a PDF nor text", _PDF_ADVICE)
    return MediaType.TEXT


def _zipped(data: bytes) -> Iterator[tuple[bytes, str, str]]:
    """What a zip archive is besides, by the names in it."""
    for name, what in _ZIPPED:
        if data.startswith(b"PK") and name in data:
            yield b"PK", what, "save the letter as PDF and give that"


def _is_text(data: bytes) -> bool:
    """Text has hardly any control characters but line ends, tabs and page breaks."""
    if utf16(data):
        return True
    sample = data[: 64 * _REACH]
    controls = sum(byte < 32 and byte not in b"\t\n\r\x0c\x1b" for byte in sample)
    return controls <= _MOST_CONTROLS * len(sample)

"""What an input is, told by its content and never by its name."""

from __future__ import annotations

import re
from enum import Enum

from ofsted_parse.errors import UnreadableInput, UnsupportedInput

#: A PDF's own header may have up to a kilobyte of other bytes before it.
_PDF_HEADER = re.compile(rb"%PDF-\d")
_REACH = 1024
_HTML = re.compile(rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_PDF_ADVICE = "give the PDF of the letter or report, or its text"

_MAGIC = (
    (b"PK\x03\x04", "is a zip archive or an Office file", "save the letter as PDF and give that"),
    (b"\xd0\xcf\x11\xe0", "is an old Word or Excel file", "save the letter as PDF and give that"),
    (b"\x89PNG", "is a picture (PNG)", "give the PDF; a scan needs text recognition first"),
    (b"\xff\xd8\xff", "is a picture (JPEG)", "give the PDF; a scan needs text recognition first"),
    (b"GIF8", "is a picture (GIF)", "give the PDF; a scan needs text recognition first"),
    (b"II*\x00", "is a picture (TIFF)", "give the PDF; a scan needs text recognition first"),
    (b"MM\x00*", "is a picture (TIFF)", "give the PDF; a scan needs text recognition first"),
    (b"{\\rtf", "is a rich text file", "save the letter as PDF or plain text and give that"),
    (b"\x1f\x8b", "is a gzip archive", "unpack it and give the letter in it"),
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
    for magic, what, advice in _MAGIC:
        if data.startswith(magic):
            raise UnsupportedInput(f"the file {what}", advice)
    if not _is_text(data):
        raise UnsupportedInput("the file is neither a PDF nor text", _PDF_ADVICE)
    return MediaType.TEXT


def _is_text(data: bytes) -> bool:
    """Text has no control characters but line ends, tabs and page breaks; UTF-16 has a mark."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    sample = data[: 64 * _REACH]
    controls = sum(byte < 32 and byte not in b"\t\n\r\x0c\x1b" for byte in sample)
    return controls <= len(sample) // 1000

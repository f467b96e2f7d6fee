"""What an input is, told by its content and never by its name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from ofsted_parse.errors import EncryptedInput, UnreadableInput, UnsupportedInput
from ofsted_parse.read.encoding import utf16
from ofsted_parse.read.mail_header import is_mail

#: A PDF's own header may have up to a kilobyte of other bytes before it.
_PDF_HEADER = re.compile(rb"%PDF-\d")
_REACH = 1024
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
#: Of what is no text a tenth or more.
_MOST_CONTROLS = 0.02
_PDF_ADVICE = "give the PDF of the letter or report, its Word file (docx), or its text"
_SAVE = "save it as .docx or PDF and give that"
_ASK = "ask it with ofsted-parse search, items, letters, changes, outcomes, themes, brief or page"
_PICTURE = "give the PDF; a scan needs text recognition first"

#: How the JSON and the JSON Lines of this tool begin; of several letters, in brackets.
_OUR_JSON = re.compile(rb'\s*(?:\[\s*)?\{\s*"schema_version"\s*:')

_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_MAGIC = (
    (b"SQLite format 3\0", "is a database (SQLite)", _ASK),
    (_OLD_OFFICE, "is an old Word, Excel or Outlook file", _SAVE),
    (b"PK\x03\x04", "is a zip archive", "unpack it and give the letter in it"),
    (b"PK\x05\x06", "is an empty zip archive", "give the letter itself"),
    (b"\x89PNG", "is a picture (PNG)", _PICTURE),
    (b"\xff\xd8\xff", "is a picture (JPEG)", _PICTURE),
    (b"GIF8", "is a picture (GIF)", _PICTURE),
    (b"II*\x00", "is a picture (TIFF)", _PICTURE),
    (b"MM\x00*", "is a picture (TIFF)", _PICTURE),
    (b"{\\rtf", "is a rich text file (.rtf)", _SAVE),
    (b"\x1f\x8b", "is a gzip archive", "unpack it and give the letter in it"),
)
#: What only such a file has among the names that a zip archive lists; the first that fits.
_ZIPPED = (
    (b"opendocument.text", "is an OpenDocument text (.odt)", _SAVE),
    (b"Index/Document.iwa", "is a Pages document (.pages)", _SAVE),
    (
        b"xl/workbook.xml",
        "is an Excel file (xlsx)",
        "give the letters themselves; --into adds them to a plan that was written before",
    ),
    (b"ppt/presentation.xml", "is a PowerPoint file (pptx)", "save it as PDF and give that"),
)
_WORD = re.compile(rb"word/document\d?\.xml")
#: The names of the parts of an old Office file, as its own directory spells them.
_OLD_WORD, _LOCKED, _OUTLOOK = (
    name.encode("utf-16-le")
    for name in ("WordDocument", "EncryptedPackage", "__properties_version1.0")
)


class MediaType(Enum):
    """The kinds of input there are."""

    PDF = "application/pdf"
    TEXT = "text/plain"
    MAIL = "message/rfc822"
    WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def sniff(data: bytes) -> MediaType:
    """What an input is.

    Raises UnreadableInput where nothing is there, EncryptedInput where an Office file is locked,
    UnsupportedInput for all that is not read.
    """
    if not data.strip(b"\x00 \t\r\n\x0c"):
        raise UnreadableInput("the file is empty", "download it again")
    if is_mail(data):
        return MediaType.MAIL
    if _PDF_HEADER.search(data[:_REACH]):
        return MediaType.PDF
    if _HTML.match(data.lstrip(b"\xef\xbb\xbf")[:_REACH]):
        raise UnsupportedInput(
            "this is an HTML page, not a PDF (often an error page of the site it came from)",
            "download the letter again",
        )
    if _OUR_JSON.match(data.removeprefix(b"\xef\xbb\xbf")[:_REACH]):
        raise UnsupportedInput(
            "this is the JSON of a letter that was read before",
            "give the letter itself; ofsted-parse compare takes JSON too",
        )
    if data.startswith(b"PK") and _WORD.search(data):
        return MediaType.WORD
    for magic, what, advice in (*_old_office(data), *_zipped(data), *_MAGIC):
        if data.startswith(magic):
            raise UnsupportedInput(f"the file {what}", advice)
    if not _is_text(data):
        raise UnsupportedInput("the file is neither a PDF nor text", _PDF_ADVICE)
    return MediaType.TEXT


def _zipped(data: bytes) -> Iterator[tuple[bytes, str, str]]:
    """What a zip archive is besides, by the names in it."""
    for name, what, advice in _ZIPPED:
        if data.startswith(b"PK") and name in data:
            yield b"PK", what, advice


def _old_office(data: bytes) -> Iterator[tuple[bytes, str, str]]:
    """What an old Office file is, by the names in it; EncryptedInput where one is locked in it."""
    if not data.startswith(_OLD_OFFICE):
        return
    if _LOCKED in data:
        raise EncryptedInput(
            "the Office file is locked with a password", "save it without one, or as PDF"
        )
    if _OLD_WORD in data:
        yield _OLD_OFFICE, "is an old Word file (.doc)", _SAVE
    if _OUTLOOK in data:
        advice = "save the letter attached to it, or the message as .eml, and give that"
        yield _OLD_OFFICE, "is a message of Outlook (.msg)", advice


def _is_text(data: bytes) -> bool:
    """Text has hardly any control characters but line ends, tabs and page breaks."""
    if utf16(data):
        return True
    sample = data[: 64 * _REACH]
    controls = sum(byte < 32 and byte not in b"\t\n\r\x0c\x1b" for byte in sample)
    return controls <= _MOST_CONTROLS * len(sample)

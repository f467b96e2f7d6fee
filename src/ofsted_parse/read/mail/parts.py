"""The parts of a mail, and what each says of itself. Nothing of them is followed or run."""

from __future__ import annotations

import email
from collections.abc import Sequence
from email.errors import HeaderParseError, MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import collapse_rfc2231_value
from typing import cast

from ofsted_parse.errors import UnreadableInput
from ofsted_parse.read.clean import clean
from ofsted_parse.read.text import decode

_ADVICE = "save the letter that is attached to it, and give that"
#: Mail programs say so of texts in Windows' own encoding.
_LATIN = frozenset({"us-ascii", "ascii", "iso-8859-1", "latin-1", "latin1"})
_MAILBOX = b"From "


def parsed(data: bytes) -> Message:
    """The mail; UnreadableInput where it is none, or is nested beyond reading."""
    if data.startswith(_MAILBOX):
        data = data.partition(b"\n")[2]
    try:
        return email.message_from_bytes(data.removeprefix(b"\xef\xbb\xbf"))
    except (MessageError, ValueError, RecursionError, LookupError) as error:
        raise UnreadableInput(f"the mail is damaged ({type(error).__name__})", _ADVICE) from error


def children(part: Message) -> Sequence[Message]:
    """The parts of a part; none where it is a leaf, or says only that it has some."""
    payload = part.get_payload()
    return cast("list[Message]", payload) if isinstance(payload, list) else ()


def is_nested(part: Message) -> bool:
    """Whether a part is another mail."""
    return part.get_content_type() == "message/rfc822" and bool(children(part))


def is_attached(part: Message) -> bool:
    """Whether a part is a file and no text of the mail."""
    if part.get_content_disposition() == "attachment" or file_name(part):
        return True
    return part.get_content_maintype() != "text"


def file_name(part: Message) -> str:
    """The name that a part has as a file, without a path; '' where it has none."""
    try:
        given = part.get_param("filename", None, "content-disposition") or part.get_param("name")
    except (ValueError, LookupError):
        return ""
    if not given:
        return ""
    name = _spelt_out(collapse_rfc2231_value(given))
    return clean(name).replace("\\", "/").rpartition("/")[2].strip()


def subject(mail: Message) -> str:
    """The subject of a mail."""
    return " ".join(clean(_spelt_out(str(mail.get("Subject", "")))).split())


def content(part: Message) -> bytes:
    """The bytes of a leaf, base64 and quoted-printable undone as far as they go."""
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def text_of(part: Message) -> str:
    """The text of a leaf, in the encoding that it names, or else in the one that fits."""
    data = content(part)
    charset = (part.get_content_charset() or "us-ascii").lower()
    if charset not in _LATIN:
        try:
            return data.decode(charset)
        except (LookupError, UnicodeDecodeError, ValueError):
            pass
    return decode(data)


def _spelt_out(text: str) -> str:
    """A header's words without the encoding that mail has for those beyond ASCII."""
    try:
        return str(make_header(decode_header(text)))
    except (HeaderParseError, ValueError, LookupError):
        return text

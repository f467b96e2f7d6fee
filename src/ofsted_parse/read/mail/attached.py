"""The letters attached to a mail, to the mails inside it too; each under a name of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.message import Message
from itertools import count
from pathlib import PurePosixPath
from typing import NamedTuple

from ofsted_parse.errors import UnreadableInput
from ofsted_parse.limits import Limits
from ofsted_parse.read.mail.parts import (
    children,
    content,
    file_name,
    is_attached,
    is_nested,
    parsed,
    subject,
)
from ofsted_parse.read.mail_header import is_mail

#: Nobody sends more letters in one mail; each costs a reading.
_MOST = 200
#: Nor forwards a mail in a mail in a mail further.
_DEEPEST = 8
#: What a mail carries besides: pictures of a signature, appointments, cards, signatures, receipts.
_BESIDE = re.compile(
    r"(?:image|audio|video)/.*|text/(?:calendar|x?-?vcard|directory|rfc822-headers)"
    r"|application/(?:x-)?(?:pkcs7|pgp)-.*|application/ics|message/(?:delivery|disposition).*"
)
_PICTURE = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8")
#: What Exchange calls the footer that it adds, and the second half of a text.
_FOOTER_NAME = re.compile(r"ATT\d+\.(?:txt|html?)", re.IGNORECASE)
_UNNAMED = "attachment"
_LONGEST_NAME = 120


class _Found(NamedTuple):
    """A file attached to a mail, or a mail in it."""

    name: str
    data: bytes


def letters_in(data: bytes) -> list[str]:
    """The names of what is attached to a mail and may be a letter, each once.

    Where no mail of it has a file attached, the mails inside it. Raises UnreadableInput where it
    is damaged, or where more is attached or nested than anybody sends.
    """
    return list(_named(data))


def attachment(data: bytes, name: str, limits: Limits) -> bytes:
    """The bytes of what `letters_in` calls so; UnreadableInput where there is no such thing."""
    found = _named(data).get(name)
    if found is None:
        raise UnreadableInput("the mail has no such attachment", "look what is attached to it")
    limits.hold_bytes(len(found))
    return found


def _named(data: bytes) -> dict[str, bytes]:
    mail = parsed(data)
    try:
        found = list(_files(mail)) or list(_mails(mail))
    except RecursionError as error:
        raise _nested() from error
    named: dict[str, bytes] = {}
    for one in found:
        named[_own_name(one.name, named)] = one.data
        if len(named) > _MOST:
            advice = "save the letters that are attached to it, and give those"
            raise UnreadableInput(f"the mail has more than {_MOST} attachments", advice)
    return named


def _files(mail: Message, depth: int = 0) -> Iterator[_Found]:
    """The files attached to a mail and to those inside it."""
    if depth > _DEEPEST:
        raise _nested()
    for part in _parts(mail):
        inner = _mail_in(part)
        if inner is not None:
            folder = _mail_name(part, inner)
            for one in _files(inner, depth + 1):
                yield _Found(f"{folder}/{one.name}", one.data)
        elif is_attached(part) and not _is_beside(part):
            data = content(part)
            if data.strip() and not data.startswith(_PICTURE):
                yield _Found(file_name(part) or _UNNAMED, data)


def _mails(mail: Message) -> Iterator[_Found]:
    """The mails inside a mail."""
    for part in _parts(mail):
        inner = _mail_in(part)
        if inner is not None:
            yield _Found(_mail_name(part, inner), inner.as_bytes())


def _parts(part: Message) -> Iterator[Message]:
    """The parts of a mail that hold no others, and the mails inside it whole."""
    inside = () if is_nested(part) else children(part)
    if not inside:
        yield part
    for one in inside:
        yield from _parts(one)


def _mail_in(part: Message) -> Message | None:
    """The mail that a part is, attached as a mail or as a file."""
    if is_nested(part):
        return children(part)[0]
    if not is_attached(part):
        return None
    data = content(part)
    return parsed(data) if is_mail(data) else None


def _mail_name(part: Message, inner: Message) -> str:
    return file_name(part) or f"{subject(inner) or 'mail'}.eml"


def _is_beside(part: Message) -> bool:
    kind = part.get_content_type()
    return bool(_BESIDE.fullmatch(kind) or _FOOTER_NAME.fullmatch(file_name(part)))


def _own_name(name: str, taken: dict[str, bytes]) -> str:
    """The name, or it with a number where another has it."""
    path = PurePosixPath(*(part[-_LONGEST_NAME:] for part in name.split("/") if part.strip(". ")))
    for number in count(2):
        if str(path) not in taken:
            break
        stem = path.stem if number == 2 else path.stem.rpartition("-")[0]
        path = path.with_name(f"{stem}-{number}{path.suffix}")
    return str(path)


def _nested() -> UnreadableInput:
    return UnreadableInput(
        f"the mail holds mails within mails, more than {_DEEPEST} deep",
        "save the letter that is attached to it, and give that",
    )

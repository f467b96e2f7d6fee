"""Whether bytes are a mail as a mail program saves it (.eml)."""

from __future__ import annotations

import re

_FIELD = re.compile(rb"([A-Za-z][A-Za-z0-9-]*)[ \t]*:")
#: What only programs write: a memo typed with 'From:' and 'To:' at its head is a text.
_TECHNICAL = frozenset(
    {b"mime-version", b"message-id", b"received", b"return-path", b"content-type", b"delivered-to"}
)
_SPOKEN = frozenset({b"from", b"subject", b"date", b"to"})
#: The line that parts mails in a mailbox file.
_MAILBOX = b"From "
#: No header of a mail is longer.
_REACH = 2**16


def is_mail(data: bytes) -> bool:
    """Whether `data`, or what of it is here, begins with the header of a mail."""
    names = set[bytes]()
    # The last line may be cut off.
    lines = data[:_REACH].removeprefix(b"\xef\xbb\xbf").split(b"\n")[:-1]
    for number, line in enumerate(map(bytes.rstrip, lines)):
        if not line:
            break
        field = _FIELD.match(line)
        if field:
            names.add(field[1].lower())
        elif not (names and line[:1].isspace()) and not (not number and line.startswith(_MAILBOX)):
            return False
    return bool(names & _TECHNICAL) and bool(names & _SPOKEN)

"""The letter that the text of a mail is, and what stands around it: replies, signature, notices."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from email.message import Message
from typing import NamedTuple

from ofsted_parse.read.mail.html import text_of_html
from ofsted_parse.read.mail.parts import children, is_attached, is_nested, parsed, text_of

#: A plain version with fewer of the words than this says only that there is another.
_WHOLE = 0.5
_QUOTED = re.compile(r"[ \t]*>[ \t]?")
#: The head of a mail inside the text of another: its fields, a line each.
_FIELD = re.compile(
    r"[*_ \t]*(?:from|sent|date|to|cc|bcc|subject|reply-to|importance|attachments)[*_]*:.*", re.I
)
_FEWEST_FIELDS = 3
#: What stands over such a head, or over a quotation.
_LEADING = re.compile(
    r"-{2,}\s*(?:original message|forwarded (?:message|by)).*|begin forwarded message:"
    r"|_{10,}|on .{6,120} wrote:",
    re.I,
)
#: The line over a signature; what follows is one only where it is short.
_SIGNATURE = re.compile(r"--\s?")
_LONGEST_SIGNATURE = 30
#: The notices that programs and organisations add to mails.
_NOTICE = re.compile(
    r"\b(?:this|the information in this) (?:e-?mail|message|communication)\b[^|]*"
    r"\b(?:confidential|intended|privileged|originated|external|virus|scanned|monitor|disclos)"
    r"|\b(?:originated|sent|came) from (?:outside|an external)\b"
    r"|^\W*(?:external(?: e-?mail| sender)?|caution)\W*(?:$|:)|^sent from my \w+|^get outlook for\b"
    r"|\bbefore printing this e-?mail\b|\bif you (?:have received|are not the intended)\b",
    re.I,
)
#: A longer paragraph is none, whatever it says: a whole letter may have no blank line.
_LONGEST_NOTICE = 200
#: Quotations in quotations go no deeper.
_DEEPEST = 20


class MailText(NamedTuple):
    """The text of the letter, and each paragraph of the mail that is none of it.

    `notes` are those of them that people wrote: of other mails in it, and of the signature.
    """

    letter: str
    beside: tuple[str, ...]
    notes: tuple[str, ...] = ()


def read_mail(data: bytes) -> MailText:
    """The letter in the text of a mail without attachments; UnreadableInput where it is damaged."""
    return parted(_text(parsed(data)))


def _text(part: Message) -> str:
    """The text of a part: of versions of one text the plain one, unless it is a mere hint."""
    if is_nested(part):
        return ""
    inside = children(part)
    if part.get_content_type() == "multipart/alternative":
        return _version([text for one in inside if (text := _text(one)).strip()])
    if inside:
        return "\n\n".join(filter(str.strip, map(_text, inside)))
    if is_attached(part):
        return ""
    text = text_of(part)
    return text_of_html(text) if part.get_content_subtype() == "html" else text


def _version(texts: Sequence[str]) -> str:
    whole = max((len(text.split()) for text in texts), default=0)
    return next((text for text in texts if len(text.split()) >= _WHOLE * whole), "")


def parted(text: str) -> MailText:
    """The letter told from what stands around it: it is the longest of the mails in the text."""
    lines, beside = _unquoted(text.splitlines())
    segments = list(_segments(lines))
    letter = max(segments, key=_words, default=[])
    kept = letter
    for segment in segments:
        if segment is letter:
            kept, around = _without_notices(segment)
            beside += around
        else:
            beside += _paragraphs(segment)
    notes = tuple(text for text in beside if not _NOTICE.search(text))
    return MailText("\n".join(kept) + "\n", tuple(beside), notes)


def _unquoted(lines: list[str]) -> tuple[list[str], list[str]]:
    """A text that is mostly a quotation without its signs, and the paragraphs said about it."""
    beside: list[str] = []
    for _ in range(_DEEPEST):
        filled = [line for line in lines if line.strip()]
        quoted = [line for line in filled if _QUOTED.match(line)]
        if 2 * len(quoted) <= len(filled):
            break
        beside += _paragraphs(["" if _QUOTED.match(line) else line for line in lines])
        lines = [
            _QUOTED.sub("", line, count=1)
            for line in lines
            if _QUOTED.match(line) or not line.strip()
        ]
    return lines, beside


def _words(lines: Sequence[str]) -> int:
    return sum(len(line.split()) for line in lines)


def _segments(lines: Sequence[str]) -> Iterator[list[str]]:
    """The mails that a text holds, one under the other; a quotation is one by itself."""
    segment: list[str] = []
    quoted = False
    for number, line in enumerate(lines):
        turns = bool(line.strip()) and bool(_QUOTED.match(line)) is not quoted
        if turns or _begins_mail(lines, number):
            yield segment
            segment, quoted = [], bool(_QUOTED.match(line)) if turns else quoted
        segment.append(line)
    yield segment


def _begins_mail(lines: Sequence[str], number: int) -> bool:
    """Whether the head of another mail begins with a line."""
    bare = [_QUOTED.sub("", line).strip() for line in lines[number : number + 2 * _FEWEST_FIELDS]]
    if _LEADING.fullmatch(bare[0]):
        return True
    before = _QUOTED.sub("", lines[number - 1]) if number else ""
    filled = [line for line in bare if line]
    head = filled[:_FEWEST_FIELDS]
    fields = len(head) == _FEWEST_FIELDS and all(map(_FIELD.fullmatch, head))
    return bool(fields and bare[0] and not _FIELD.fullmatch(before.strip()))


def _without_notices(lines: Sequence[str]) -> tuple[list[str], list[str]]:
    """The letter's lines, and the paragraphs that are its mail's head, signature and notices."""
    head, end = _head(lines), _signature(lines)
    kept = list(lines[head:end])
    beside = [*_paragraphs(lines[:head]), *_paragraphs(lines[end:])]
    for start, stop in reversed(list(_spans(kept))):
        text = " ".join(" ".join(kept[start:stop]).split())
        if _NOTICE.search(text) and len(text.split()) <= min(_LONGEST_NOTICE, _words(kept) // 4):
            beside.append(text)
            kept[start:stop] = []
    return kept, beside


def _head(lines: Sequence[str]) -> int:
    """Behind the fields of the mail that begins with the first line."""
    end = 0
    for number, line in enumerate(lines):
        bare = _QUOTED.sub("", line).strip()
        if _FIELD.fullmatch(bare) or _LEADING.fullmatch(bare):
            end = number + 1
        elif bare:
            break
    return end


def _signature(lines: Sequence[str]) -> int:
    """Where the signature of the mail begins."""
    for number in range(max(0, len(lines) - _LONGEST_SIGNATURE), len(lines)):
        if _SIGNATURE.fullmatch(lines[number]):
            return number
    return len(lines)


def _paragraphs(lines: Sequence[str]) -> list[str]:
    texts = (" ".join(" ".join(lines[start:stop]).split()) for start, stop in _spans(lines))
    return [text for text in texts if text]


def _spans(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where each paragraph begins and ends: lines between blank ones."""
    start: int | None = None
    for number, line in enumerate([*lines, ""]):
        if line.strip() and start is None:
            start = number
        elif not line.strip() and start is not None:
            yield start, number
            start = None

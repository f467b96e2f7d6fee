"""The lines of a plain text: on which page, how far in, after how many blank lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ofsted_parse.block import Label
from ofsted_parse.read.clean import clean
from ofsted_parse.read.encoding import utf16

#: A tab parts a number from its text or one cell from the next, as several spaces do.
_TAB = " " * 4
#: Markdown's bold at the end of a short line: 'Name **Role**' are two lines of a signature.
_TRAILING_BOLD = re.compile(r"^(?P<plain>[^*.]{3,60}?)\s+\*\*(?P<bold>[^*]{3,80})\*\*$")
#: Markdown's heading; pdftotext prints no line that begins so.
_MARKED_HEADING = re.compile(r"\s*#{1,6} +(?P<text>\S.*?)(?: +#+)?")
#: How a mail quotes the one it answers.
_QUOTED = re.compile(r"^[ \t]*(?:>[ \t]?)+", re.MULTILINE)
_PAGE_NUMBER = re.compile(r"(?:page )?(?P<number>\d{1,3})(?: of \d{1,3})?", re.IGNORECASE)
_CLOSING_QUOTES = "\"'’”)]"
_STOPS = (".", "?", "!", ":", ";")
#: A footnote's mark stands behind the full stop.
_DIGITS = "0123456789"
#: What stands in brackets behind the full stop.
_REFERRED = ("(Recommendation)", "(recommendation)", "framework)")
_CONTACTS = ("www.", "http", "@")
_LONGEST_CONTACT = 100
#: So many characters hold the last word of a line.
_LAST_WORDS = 12
#: No paragraph and no heading ends with one of these.
_HANGING = re.compile(
    r"(?:.*\s)?(?:an?|the|this|their|its|any|and|or|as|than|that|which|who|is|are|was|were"
    r"|at|by|for|from|in|into|of|on|to|with)"
)
_OPENERS = "\"'‘“£"


@dataclass(frozen=True, slots=True)
class Typed:
    """A typed line: its text without indent, where it stands, what it was found to be."""

    text: str
    #: The place of the line among all lines of the text.
    index: int
    page: int
    #: How many blank lines stand before it on its page.
    blanks: int = 0
    #: How many characters it stands in from the left.
    indent: int = 0
    label: Label = Label.TEXT
    #: A bullet or number that was taken off the text.
    marker: str = ""
    #: Whether Markdown says that it is a heading.
    heading: bool = False

    @property
    def ended(self) -> bool:
        """Whether it ends as a sentence does."""
        unnoted = self.text.rstrip(_DIGITS)
        return unnoted.rstrip(_CLOSING_QUOTES).endswith(_STOPS) or self.text.endswith(_REFERRED)

    @property
    def hangs(self) -> bool:
        """Whether its last word wants another: 'under section 136 of the'."""
        return _HANGING.fullmatch(self.text[-_LAST_WORDS:]) is not None

    @property
    def contact(self) -> bool:
        """Whether it is a web or mail address of a letterhead, which begins in lower case."""
        few = len(self.text) < _LONGEST_CONTACT and len(self.text.split()) < 4
        return few and any(sign in self.text for sign in _CONTACTS)

    @property
    def opens(self) -> bool:
        """Whether it begins as a paragraph does: with a capital, a digit or a quotation mark."""
        first = self.text.lstrip(_OPENERS)[:1] or self.text[:1]
        return first.isupper() or first.isdecimal()


def decode(data: bytes) -> str:
    """The text of `data`: UTF-16 by its mark or its zeros, UTF-8 where it is valid, else CP1252."""
    encoding = utf16(data)
    if encoding:
        return data.decode(encoding, "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def typed_lines(text: str) -> list[Typed]:
    """The lines of `text` that are not blank; a form feed begins a page."""
    found = [
        replace(line, index=index, page=page)
        for index, (page, line) in enumerate(
            (page, line)
            for page, content in enumerate(_unquoted(text).split("\f"), 1)
            for line in _page_lines(content)
        )
    ]
    return found if "\f" in text else _numbered_pages(found)


def _unquoted(text: str) -> str:
    """A text without the '>' before its lines, where most of them have one."""
    lines = [line for line in text.splitlines() if line.strip()]
    quoted = sum(line.lstrip().startswith(">") for line in lines)
    return _QUOTED.sub("", text) if quoted * 2 > len(lines) else text


def page_number(text: str) -> int | None:
    """The page number that a line is, if it is nothing else."""
    match = _PAGE_NUMBER.fullmatch(text)
    return int(match["number"]) if match else None


def _page_lines(content: str) -> Iterator[Typed]:
    blanks = 0
    for raw in content.splitlines():
        line = clean(raw.replace("\t", _TAB)).rstrip()
        if not line.strip():
            blanks += 1
            continue
        marked = _MARKED_HEADING.fullmatch(line)
        for piece in _unbolded(marked["text"] if marked else line):
            text = piece.lstrip()
            indent = len(piece) - len(text)
            yield Typed(text, 0, 0, blanks, indent, heading=marked is not None)
            blanks = 0


def _unbolded(line: str) -> Iterator[str]:
    """A line without Markdown's signs of bold type."""
    match = _TRAILING_BOLD.match(line)
    if match:
        yield match["plain"]
        yield match["bold"]
    else:
        plain = re.sub(r"\*\*([^*]+)\*\*", r"\1", line)
        yield plain if plain.strip() else line


def _numbered_pages(lines: Sequence[Typed]) -> list[Typed]:
    """In a text without form feeds, page numbers in sequence end the pages."""
    ends: list[int] = []
    last = 0
    for line in lines:
        number = page_number(line.text)
        if number is not None and (number == last + 1 or (not last and number == 2)):
            ends.append(line.index)
            last = number
    if len(ends) < 2:
        return list(lines)
    return list(_paged(lines, frozenset(ends)))


def _paged(lines: Sequence[Typed], ends: frozenset[int]) -> Iterator[Typed]:
    page = 1
    for line in lines:
        yield replace(line, page=page)
        page += line.index in ends

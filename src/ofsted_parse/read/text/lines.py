"""The lines of a plain text: on which page, how far in, after how many blank lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from operator import itemgetter

from ofsted_parse.block import Label
from ofsted_parse.read.clean import clean
from ofsted_parse.read.encoding import utf16
from ofsted_parse.read.text.markdown import shown_lines

#: A tab parts a number from its text or one cell from the next, as several spaces do.
_TAB = " " * 4
_COUNTED = re.compile(r"^(\s*\d{1,2}(?:\.\d{1,2})+[.)]*)\t+(?=\S)")
#: How a mail quotes the one it answers.
_QUOTED = re.compile(r"^[ \t]*(?:>[ \t]?)+", re.MULTILINE)
#: '3', 'Page 3 of 6', '3 | Page', '- 3 -', '3/6'.
_PAGE_NUMBER = re.compile(
    r"(?:p(?:age|g?\.)?[ |:]*)?(?P<number>\d{1,3})(?: ?(?:of|/) ?\d{1,3})?(?: ?\| ?p ?a ?g ?e)?"
    r"|[-–—\[(] ?(?P<signed>\d{1,3}) ?[-–—\])]",
    re.IGNORECASE,
)
#: Two page numbers in sequence show where pages end.
_FEWEST_PAGES = 2
#: A running head has no more words, and stands on so many pages of so many lines.
_RUNNING_WORDS, _REPEATED, _SHORTEST_PAGE = 16, 3, 6
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
#: No paragraph and no heading ends with one of these, or with whose a thing is ('a person’s').
_HANGING = re.compile(
    r"(?:.*\s)?(?:\S*[^\WA-Z][’']s|an?|the|this|their|its|any|and|or|as|than|that|which|who|is|are|was|were"
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
    def asks(self) -> bool:
        """Whether it ends with a question mark, or the mark of a footnote behind one."""
        return self.text.rstrip(_DIGITS).endswith("?")

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
    return int(match["number"] or match["signed"]) if match else None


def _page_lines(content: str) -> Iterator[Typed]:
    blanks = 0
    raw = [clean(_spaced(line)).rstrip() for line in content.splitlines()]
    for line in shown_lines(raw):
        text = line.text.lstrip()
        if not text:
            blanks += 1
            continue
        yield Typed(text, 0, 0, blanks, len(line.text) - len(text), heading=line.heading)
        blanks = 0


def _spaced(line: str) -> str:
    """A line with its tabs as spaces: one alone behind the number of a heading."""
    return _COUNTED.sub(r"\1 ", line).replace("\t", _TAB)


def _numbered_pages(lines: Sequence[Typed]) -> list[Typed]:
    """In a text without form feeds, page numbers in sequence end the pages."""
    ends: list[int] = []
    last = 0
    for line in lines:
        number = page_number(line.text)
        if number is not None and (number == last + 1 or (not last and number == 2)):
            ends.append(line.index)
            last = number
    if len(ends) < _FEWEST_PAGES:
        ends = _interruptions(lines)
    return list(_paged(lines, frozenset(ends))) if ends else list(lines)


def _interruptions(lines: Sequence[Typed]) -> list[int]:
    """Where a line that comes again and again stands inside sentences: the pages' running head.

    (A heading may come three times too, but between paragraphs.)
    """
    count = Counter(line.text for line in lines if len(line.text.split()) <= _RUNNING_WORDS)
    often = [count[line.text] >= _REPEATED for line in lines]
    ends: dict[str, list[int]] = {}
    inside = Counter[str]()
    for is_often, group in groupby(zip(often, lines, strict=True), key=itemgetter(0)):
        if not is_often:
            continue
        run = [line for _, line in group]
        first, last = run[0].index, run[-1].index
        ends.setdefault(run[-1].text, []).append(last)
        if first > 0 and last + 1 < len(lines):
            broken = (
                run[0].opens and not lines[first - 1].ended and lines[last + 1].text[:1].islower()
            )
            inside[run[-1].text] += broken
    return [end for text, many in ends.items() if inside[text] > 1 and _far(many) for end in many]


def _far(ends: Sequence[int]) -> bool:
    """Whether as many lines lie between two of them as stand on a page."""
    return all(after - before >= _SHORTEST_PAGE for before, after in pairwise(ends))


def _paged(lines: Sequence[Typed], ends: frozenset[int]) -> Iterator[Typed]:
    page = 1
    for line in lines:
        yield replace(line, page=page)
        page += line.index in ends

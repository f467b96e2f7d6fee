"""The people a letter names: to whom it goes, who signs it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import reduce
from itertools import pairwise

from ofsted_parse.extract.dates import is_date
from ofsted_parse.extract.names import is_name, split_name, tidy
from ofsted_parse.extract.posts import is_organisation, is_post, split_post
from ofsted_parse.model import Person
from ofsted_parse.wording import join

_SALUTATION = re.compile(r"dear\b", re.IGNORECASE)
#: The lines of an address or a letterhead: numbers, postcodes, streets, mail and web addresses.
_ADDRESS = re.compile(
    r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\d{3,}|@|www\.|https?:"
    r"|\b(?:Street|Road|Avenue|Lane|Square|Gate|House|Centre|Way|Drive|Building|Floor|Textphone"
    r"|Telephone|Hall|Offices?|Quay|Row|PO Box)$|^\d"
)
#: A line of at least this many letters was broken by the page's edge, a shorter one by the author.
_WRAPPED = 60
#: The end of a body's name or a bracket: the next line does not go on, however long this one is.
_COMPLETE = re.compile(r"(?:\b(?:Council|Constabulary|ICB|LSCB|CCG|Board|Trust|Authority)|\))$")
_HANGING = re.compile(r"(?:\b(?:and|of|for|the|to|in|with|at)|[&,–-])$")
_IN_BRACKETS = re.compile(r"^\(([^()]*)\)$")
_JOINED_ON = re.compile(r"[a-z(&]|(?:(?:City|County|Borough|Metropolitan|District) )*Council$")
#: Before the title of another person: 'NHS Northmoor CCG Mr Tom Rusk'.
_TITLE_INSIDE = re.compile(r" (?=(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Cllr|Professor) [A-Z])")
_SIGN_OFF = re.compile(r"yours (?:sincerely|faithfully),?\s*", re.IGNORECASE)
_COPIED = re.compile(r"(?:cc|copied to|copies to|copy to|enc)\b", re.IGNORECASE)
_BODY = (
    r"Ofsted|Care Quality Commission|CQC|HMICFRS|HMIP|HMI(?: (?:Constabulary|Prob|CFRS)[^,;]*?)?"
    r"|H(?:er|is) Majesty.s Inspectorate [^,;]*?"
)
_INSPECTORATE = re.compile(_BODY)
#: The headings of two columns that the reader took for one line.
_TWO_INSPECTORATES = re.compile(rf"({_BODY}) ({_BODY})")
#: 'YvetteStanley', seen in a letter of 2018.
_RUN_TOGETHER = re.compile(r"[A-Z][a-z]+[A-Z][a-z]+")
_OWN_POST = re.compile(r"H(?:er|is) Majesty\W*s\b")


def is_inspectorate(text: str) -> bool:
    """Whether `text` is the name of an inspectorate and nothing else.

    >>> is_inspectorate("Care Quality Commission"), is_inspectorate("Ofsted HMI")
    (True, False)
    """
    return bool(_INSPECTORATE.fullmatch(text.strip(" :")))


def find_recipients(front: Sequence[Sequence[str]]) -> tuple[Person, ...]:
    """Those between the date of a letter and 'Dear …'; those above the date where none are.

    `front` holds the lines of each block before the text. A person takes one line with commas
    ('Jo Fisher, Executive Director, Hertfordshire'), which may be wrapped, or stands over several
    lines with an address under the name.
    """
    return tuple(_recipient(entry) for entry in _entries(_addressed(front)))


def doubtful_recipients(front: Sequence[Sequence[str]]) -> Iterator[str]:
    """The lines of which it cannot be told who is named, or as what, as they are printed."""
    lines = _addressed(front)
    first = _first_person(lines)
    yield from (line for line in lines[:first] if ", " in line and is_post(line))
    for entry in _entries(lines):
        if not split_post(_post_of(entry)).certain or _holds_another(entry):
            yield reduce(join, entry)


def _addressed(front: Sequence[Sequence[str]]) -> list[str]:
    """The lines that may name those to whom a letter goes."""
    lines = [
        piece
        for block in front
        for line in block
        for piece in _persons(tidy(" ".join(line.split())))
    ]
    end = next((i for i, line in enumerate(lines) if _SALUTATION.match(line)), 0)
    start = next((i + 1 for i, line in enumerate(lines[:end]) if is_date(line)), 0)
    return lines[start:end] if _first_person(lines[start:end]) is not None else lines[:end]


def _persons(line: str) -> Iterator[str]:
    """A line parted where a second person begins in it: '…, Northmoor CCG Mr Tom Rusk,'."""
    start = 0
    for title in _TITLE_INSIDE.finditer(line):
        if _names_post(line[start : title.start()]) and split_name(line[title.end() :])[0]:
            yield line[start : title.start()]
            start = title.end()
    yield line[start:]


def _holds_another(entry: Sequence[str]) -> bool:
    """Whether the lines of one person may name a second, whose name was not told."""
    parts = re.split("[,;] ", _post_of(entry))
    if any(is_name(part) and is_post(after) for part, after in pairwise(parts)):
        return True
    return _names_post(entry[0]) and any(
        is_post(line) and not _goes_on(before, line) for before, line in pairwise(entry)
    )


def _entries(lines: Sequence[str]) -> Iterator[list[str]]:
    """The lines of each person."""
    first = _first_person(lines)
    entry: list[str] = []
    for index, line in enumerate(lines):
        following = lines[index + 1] if index + 1 < len(lines) else ""
        if index == first or (entry and _begins(line, following, entry)):
            if entry:
                yield entry
            entry = [line]
        elif entry:
            entry.append(line)
    if entry:
        yield entry


def _first_person(lines: Sequence[str]) -> int | None:
    """The first line with a name and a post, or a post under it; else the first mere name."""
    pairs = list(zip(lines, [*lines[1:], ""], strict=False))
    for index, (line, following) in enumerate(pairs):
        if _names_post(line) or (is_name(line) and is_post(following)):
            return index
    names = (i for i, line in enumerate(lines) if is_name(line) and not _ADDRESS.search(line))
    return next(names, None)


def _begins(line: str, following: str, entry: Sequence[str]) -> bool:
    """Whether another person begins with `line`; the line under a mere name is a post."""
    if len(entry) == 1 and is_name(entry[0]):
        return False
    return _names_post(line) or (
        is_name(line) and is_post(following) and not _names_post(following)
    )


def _names_post(line: str) -> bool:
    """'Jo Fisher, Executive Director of Children’s Services, Hertfordshire'."""
    name, rest = split_name(line)
    return name is not None and (
        is_post(rest) or (is_organisation(rest) and line.startswith(f"{name},"))
    )


def _recipient(entry: Sequence[str]) -> Person:
    name, _ = split_name(entry[0])
    post = split_post(_post_of(entry))
    return Person(name or entry[0], post.role, post.organisation)


def _post_of(entry: Sequence[str]) -> str:
    """The post and the organisation on one line: what follows the name above the address."""
    text = _IN_BRACKETS.sub(r"\1", split_name(entry[0])[1])
    for before, line in pairwise(entry):
        goes_on = _goes_on(before, line)
        if not goes_on and (_ADDRESS.search(line) or is_organisation(text.rsplit(", ", 1)[-1])):
            break
        text = join(text, line) if goes_on or not text else f"{text.rstrip(' ,')}, {line}"
    return text.strip(" ,.")


def _goes_on(before: str, line: str) -> bool:
    wrapped = len(before) >= _WRAPPED and not _COMPLETE.search(before)
    return bool(wrapped or _HANGING.search(before) or _JOINED_ON.match(line))


@dataclass(slots=True)
class _Signature:
    """A signature as far as it is read."""

    name: str
    organisation: str | None
    posts: list[str] = field(default_factory=list)

    def person(self) -> Person:
        post = split_post("; ".join(self.posts))
        return Person(self.name, post.role, post.organisation or self.organisation)


def find_signatories(closing: Sequence[tuple[int, Sequence[str]]]) -> tuple[Person, ...]:
    """Those who sign: each a name with its posts under it, an inspectorate perhaps above it.

    `closing` holds the lines of each block from 'Yours sincerely' on with the column of the table
    that the block stands in. Signatures side by side go on in their own columns.
    """
    found: list[_Signature] = []
    columns: defaultdict[int, _Column] = defaultdict(lambda: _Column(found))
    for number, text in ((number, text) for number, lines in closing for text in _pieces(lines)):
        if _COPIED.match(text):
            break
        side_by_side = _TWO_INSPECTORATES.fullmatch(text)
        for offset, piece in enumerate(side_by_side.groups() if side_by_side else [text]):
            columns[number + offset].read(piece)
    return tuple(signature.person() for signature in found)


class _Column:
    """One column of signatures, read from top to bottom.

    Text without a table gives the rows of two columns one after the other: two inspectorates, two
    names, two posts. So each name takes the first inspectorate that waits, each post the first
    name.
    """

    def __init__(self, found: list[_Signature]) -> None:
        self._found = found
        self._headings: list[str] = []
        self._headed = False
        self._waiting: list[_Signature] = []
        self._last: _Signature | None = None
        #: The texts of which the last may go on; None right under a name.
        self._open: list[str] | None = None

    def read(self, text: str) -> None:
        """One more piece: an inspectorate, a name, a post, or the rest of a broken line."""
        name, rest = split_name(text)
        body = _INSPECTORATE.fullmatch(text)
        if body and not self._waiting:
            self._inspectorate(text)
        elif name or (self._headings and _RUN_TOGETHER.fullmatch(text)):
            self._sign(name or text, rest if name else "")
        elif body or is_post(text) or (self._waiting and not self._open):
            self._post(text)
        elif self._open:
            self._open[-1] = join(self._open[-1], text)

    def _inspectorate(self, text: str) -> None:
        if self._last and not self._headed:
            self._last.organisation = text
        else:
            self._headings.append(text)
            self._headed, self._open = True, self._headings

    def _sign(self, name: str, post: str) -> None:
        self._last = _Signature(name, self._headings.pop(0) if self._headings else None)
        self._found.append(self._last)
        self._waiting.append(self._last)
        self._open = None
        if post:
            self._post(post)

    def _post(self, text: str) -> None:
        if self._waiting:
            self._last = self._waiting.pop(0)
        if self._last and not (self._headings and self._last.posts):
            self._last.posts.append(text)
            self._open = self._last.posts


def _pieces(lines: Sequence[str]) -> Iterator[str]:
    """The lines of a block, those of one post put together."""
    piece = ""
    for line in lines:
        text = _SIGN_OFF.sub("", line).strip()
        apart = is_name(piece) or is_name(text) or _OWN_POST.match(text) or _COPIED.match(text)
        if piece and (apart or (_INSPECTORATE.fullmatch(text) and " " not in text)):
            yield piece
            piece = ""
        piece = join(piece, text)
    if piece:
        yield piece

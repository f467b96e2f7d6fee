"""The people a letter names: to whom it goes, who signs it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from ofsted_parse.extract.dates import is_date
from ofsted_parse.extract.names import is_name, split_name
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
_HANGING = re.compile(r"(?:\b(?:and|of|for|the|to|in|with|at)|[&,–-])$")
_JOINED_ON = re.compile(r"[a-z(&]|(?:(?:City|County|Borough|Metropolitan|District) )*Council$")
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
_ORGANISATION = re.compile(
    r"\b(?:councils?|borough of|authority|constabulary|police|nhs|icb|icp|ccgs?|board|trust"
    r"|partnership|commission|ofsted|cqc|hmicfrs|company|crc|cafcass|division|group|probation"
    r"|service|team|unit|foundation|hospitals?|lscb|office (?:of|for)|children first|ltd|limited)\b"
    r"|\bfor children$",
    re.IGNORECASE,
)
_POST = re.compile(
    r"\b(?:director|chief|officer|chair|chairman|chairperson|commissioner|manager|head|lead|nurse"
    r"|doctor|scrutineer|member|constable|inspector|executive|superintendent|commander|mayor"
    r"|leader|president|deputy|assistant|ceo|dcs|hmi)\b",
    re.IGNORECASE,
)
_OFFICE = re.compile(r"\boffice (?:of|for)\b", re.IGNORECASE)
#: Parts of a director's brief: 'Strategic Director, People', 'Executive Director – Children,
#: Families and Education'.
_BRIEF = re.compile(
    r"\b(?:children|childhood|young|youth|people|families|family|education|learning|skills"
    r"|schools|adults?|social|care|health|well-?being|housing|community|communities|nursing"
    r"|quality|safeguarding|governance|commissioning|regulation|services|operations|public"
    r"|customers?|place|inclusion|help|improvement|transformation|policing|crime|prevention"
    r"|protection|performance|culture|corporate|resources|sen[d]?|medicine)\b",
    re.IGNORECASE,
)
#: 'Chief Executive Officer at NHS …', 'Designated Nurse for NHS …'.
_HELD_IN = re.compile(r"^(?P<post>[^,]+?) (?:at|for(?= NHS)) (?P<organisation>.+)$")
#: A comma that stands in no brackets.
_COMMA = re.compile(r" ?, (?![^()]*\))")


def find_recipients(front: Sequence[Sequence[str]]) -> tuple[Person, ...]:
    """Those between the date of a letter and 'Dear …'; those above the date where none are.

    `front` holds the lines of each block before the text. A person takes one line with commas
    ('Jo Fisher, Executive Director, Hertfordshire'), which may be wrapped, or stands over several
    lines with an address under the name.
    """
    lines = [line.strip() for block in front for line in block]
    end = next((i for i, line in enumerate(lines) if _SALUTATION.match(line)), 0)
    start = next((i + 1 for i, line in enumerate(lines[:end]) if is_date(line)), 0)
    entries = list(_entries(lines[start:end])) or list(_entries(lines[:end]))
    return tuple(_recipient(entry) for entry in entries)


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
    name, rest = split_name(entry[0])
    role, organisation = split_post(_without_address(rest, entry))
    return Person(name or entry[0], role, organisation)


def _without_address(rest: str, entry: Sequence[str]) -> str:
    """The post and the organisation on one line: `rest`, and what follows above the address."""
    text = rest
    for before, line in pairwise(entry):
        goes_on = len(before) >= _WRAPPED or _HANGING.search(before) or _JOINED_ON.match(line)
        if not goes_on and (_ADDRESS.search(line) or is_organisation(text.rsplit(", ", 1)[-1])):
            break
        text = join(text, line) if goes_on or not text else f"{text.rstrip(' ,')}, {line}"
    return text.strip(" ,.")


def is_post(text: str) -> bool:
    """Whether `text` speaks of a post.

    >>> is_post("Independent Scrutineer"), is_post("Northmoor Council")
    (True, False)
    """
    return bool(_POST.search(text))


def is_organisation(text: str) -> bool:
    """Whether `text` is the name of a body rather than of a post in one.

    >>> is_organisation("National Probation Service"), is_organisation("Probation Officer")
    (True, False)
    """
    return bool(_ORGANISATION.search(text)) and (not is_post(text) or bool(_OFFICE.search(text)))


def split_post(text: str) -> tuple[str | None, str | None]:
    """A post and the organisation, or the place, printed behind it.

    >>> split_post("Executive Director, Quality and Nursing, Frimley Clinical Commissioning Group")
    ('Executive Director, Quality and Nursing', 'Frimley Clinical Commissioning Group')
    >>> split_post("Director, Children, Families and Education, Portsmouth")
    ('Director, Children, Families and Education', 'Portsmouth')
    """
    held = _HELD_IN.match(text)
    if held and is_post(held["post"]):
        return held["post"], held["organisation"]
    parts = _COMMA.split(text) if text else []
    last = max((i for i, part in enumerate(parts) if _is_of_post(part, first=i == 0)), default=-1)
    return ", ".join(parts[: last + 1]) or None, ", ".join(parts[last + 1 :]) or None


def _is_of_post(part: str, *, first: bool) -> bool:
    if is_organisation(part):
        return False
    return first or part.startswith("(") or bool(_POST.search(part) or _BRIEF.search(part))


@dataclass(slots=True)
class _Signature:
    """A signature as far as it is read."""

    name: str
    organisation: str | None
    posts: list[str] = field(default_factory=list)

    def person(self) -> Person:
        role, organisation = split_post("; ".join(self.posts))
        return Person(self.name, role, organisation or self.organisation)


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

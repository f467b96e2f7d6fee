"""The people a letter names: to whom it goes, who signs it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from ofsted_parse.extract.dates import is_date
from ofsted_parse.extract.names import is_name, split_name
from ofsted_parse.model import Person

_SALUTATION = re.compile(r"dear\b", re.IGNORECASE)
#: The lines of a letterhead or an address: numbers, postcodes, mail and web addresses, streets.
_ADDRESS = re.compile(
    r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\d{3,}|@|www\.|https?:"
    r"|\b(?:Street|Road|Avenue|Lane|Square|Gate|House|Centre|Way|Place|Drive|Park|Building|Floor"
    r"|Textphone|Telephone|Hall|Offices?)\b",
)
_NUMBERS = re.compile(r"\d{3,}|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|@")
_ORGANISATION = re.compile(
    r"\b(?:Council|Borough|Authority|Constabulary|Police|NHS|ICB|CCG|Board|Trust|Service|Partnership"
    r"|Commission|Ofsted|CQC|HMICFRS|Company|CRC|Cafcass|Division|Group|Probation)\b"
)
#: A role is a post, even where an organisation stands in its name.
_ROLE = re.compile(
    r"\b(?:director|chief|officer|chair|commissioner|manager|head|lead|nurse|scrutineer|member"
    r"|constable|inspector|executive|superintendent|commander|mayor|leader|president|deputy)\b",
    re.IGNORECASE,
)
#: Only what stands after the last comma of a role can be its organisation.
_LAST_COMMA = re.compile(r"^(?P<role>.+), (?P<organisation>[^,]+)$")
_SIGNATURE_END = re.compile(r"yours (?:sincerely|faithfully)", re.IGNORECASE)


def find_recipients(front: Sequence[str]) -> tuple[Person, ...]:
    """Those between the date and 'Dear …': one a line with commas, or one over several lines."""
    block = _addressees(front)
    inline = [person for text in block if (person := _inline(text))]
    if inline:
        return tuple(inline)
    stacked = _stacked(block)
    return (stacked,) if stacked else ()


def _addressees(front: Sequence[str]) -> list[str]:
    end = next((i for i, text in enumerate(front) if _SALUTATION.match(text)), 0)
    start = next((i + 1 for i, text in enumerate(front[:end]) if is_date(text)), 0)
    return list(front[start:end])


def _inline(text: str) -> Person | None:
    """'Jo Fisher, Executive Director of Children’s Services, Hertfordshire'."""
    name, rest = split_name(text)
    if not name or not rest or _NUMBERS.search(rest):
        return None
    role, organisation = _role_and_organisation(rest)
    return Person(name, role, organisation)


def _role_and_organisation(rest: str) -> tuple[str, str | None]:
    match = _LAST_COMMA.match(rest)
    if (
        match
        and _ORGANISATION.search(match["organisation"])
        and not _ROLE.search(match["organisation"])
    ):
        return match["role"], match["organisation"]
    return rest, None


def _stacked(lines: Iterable[str]) -> Person | None:
    """A name, a post, an organisation and an address, each on a line of its own."""
    kept = [line.strip(" ,") for line in lines if not _ADDRESS.search(line)]
    if not kept or not is_name(kept[0]):
        return None
    role = next((line for line in kept[1:] if _ROLE.search(line)), None)
    others = (line for line in kept[1:] if line != role)
    organisation = next((line for line in others if _ORGANISATION.search(line)), None)
    return Person(kept[0], role, organisation)


def find_signatories(closing: Sequence[str]) -> tuple[Person, ...]:
    """Those after 'Yours sincerely': a name, then the roles under it.

    `closing` holds the texts after that line, a table's cells column by column.
    """
    return tuple(_signatories(closing))


def _signatories(closing: Sequence[str]) -> Iterator[Person]:
    name: str | None = None
    roles: list[str] = []
    heading: str | None = None
    for text in closing:
        if _inspectorate(text):
            yield from _signatory(name, roles, heading)
            name, roles, heading = None, [], text
        elif is_name(text):
            yield from _signatory(name, roles, heading)
            heading = None if name else heading
            name, roles = text, []
        elif name:
            roles.append(text)
    yield from _signatory(name, roles, heading)


def _signatory(name: str | None, roles: list[str], heading: str | None) -> Iterator[Person]:
    if not name:
        return
    role, organisation = _role_and_organisation("; ".join(roles)) if roles else (None, None)
    yield Person(name, role, organisation or heading)


def _inspectorate(text: str) -> bool:
    """A signature table of 2016–2020 prints the inspectorate above each name."""
    return bool(
        re.fullmatch(
            r"Ofsted|Care Quality Commission|HMI ?(?:Constabulary|Probation|Prob|CFRS)?.*|CQC"
            r"|HMICFRS|Her Majesty.s Inspectorate .*|His Majesty.s Inspectorate .*",
            text.strip(),
        )
    )

"""Which letters are asked for: the authorities behind the words, and the choice among theirs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from ofsted_parse.data.authorities import (
    by_urn,
    known_rows,
    neighbours,
    regions,
    spelt_like,
    usual_name,
)
from ofsted_parse.errors import ExitCode, OfstedParseError
from ofsted_parse.extract.authority import recognise
from ofsted_parse.fetch.listing import Listing

ALL = "all"
_NEIGHBOURS = "neighbours-of:"
#: The site's numbers have five to seven digits.
_URN_LENGTHS = range(5, 9)


class PlaceUnknown(OfstedParseError):
    """A word names no authority, region or number."""

    exit_code = ExitCode.USAGE


@dataclass(frozen=True, slots=True)
class Choice:
    """What is wanted of the letters of each authority; what is empty lets all through."""

    kinds: frozenset[str] = frozenset()
    since: date | None = None
    latest: bool = False

    def of(self, listings: Iterable[Listing]) -> list[Listing]:
        """Those wanted, in their order. A letter without a date is never too old."""
        chosen = [
            one
            for one in listings
            if (not self.kinds or one.kind in self.kinds)
            and (not self.since or not one.published_online or one.published_online >= self.since)
        ]
        return _newest_of_each_kind(chosen) if self.latest else chosen


def wanted_urns(words: Sequence[str]) -> tuple[str, ...] | None:
    """The numbers of the authorities that the words stand for; None for all that the site lists.

    Raises PlaceUnknown where a word stands for none.

    >>> wanted_urns(["Leeds", "80481"])
    ('80481',)
    """
    if any(word.casefold() == ALL for word in words):
        return None
    return tuple(dict.fromkeys(urn for word in words for urn in _urns(word.strip())))


def _urns(word: str) -> list[str]:
    numbers = {name: urn for urn, name in by_urn().items()}
    if word.casefold().startswith(_NEIGHBOURS):
        name = _called(word[len(_NEIGHBOURS) :].strip())
        return [numbers[one.name] for one in neighbours(name) if one.name]
    if word.isdecimal() and len(word) in _URN_LENGTHS:
        return [word]
    region = {one.casefold(): one for one in regions()}.get(word.casefold())
    if region:
        rows = known_rows().items()
        return [numbers[name] for name, row in rows if row["region"] == region]
    return [numbers[_called(word)]]


def _called(word: str) -> str:
    if name := usual_name(word):
        return name
    # Nobody need press Shift on a command line; a title has its capitals.
    found = recognise(word) or recognise(word.title())
    if found and found.name:
        return found.name
    like = spelt_like(word)
    advice = f"is it {like[0]}?" if like else "give a name, a number (URN), a region, or all"
    raise PlaceUnknown(f"no authority or region is called '{word}'", advice)


def _newest_of_each_kind(listings: Iterable[Listing]) -> list[Listing]:
    newest: dict[str, Listing] = {}
    for one in listings:
        if one.kind not in newest or one.age > newest[one.kind].age:
            newest[one.kind] = one
    return list(newest.values())

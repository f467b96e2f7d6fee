"""The local authorities of England: names, codes, regions, statistical neighbours.

They stand in `authorities.csv` beside this file: the statutory list of authorities with children's
social care duties in England (GOV.UK, Ofsted's own lists), names that letters print beside the
usual one, and the ten authorities that the DfE's model finds most alike.
"""

from __future__ import annotations

import csv
import re
from difflib import get_close_matches
from functools import cache
from pathlib import Path

from ofsted_parse.model import Authority

_DATA = Path(__file__).parent / "authorities.csv"


def usual_name(name: str) -> str | None:
    """The usual name of the authority that is called so, in whatever spelling.

    >>> usual_name("st. helens"), usual_name("Gotham")
    ('St Helens', None)
    """
    return known_names().get(name_key(name))


def known_authority(usual: str, printed: str) -> Authority:
    """The authority of that usual name, with its codes."""
    row = known_rows()[usual]
    return Authority(usual, printed, row["la_code"], row["ons_code"], row["region"])


def spelt_like(name: str) -> list[str]:
    """The usual name that looks most like it, if any does.

    >>> spelt_like("Leads")
    ['Leeds']
    """
    return [known_names()[key] for key in get_close_matches(name_key(name), known_names(), n=1)]


def neighbours(usual: str) -> list[Authority]:
    """The statistical neighbours of an authority, the most alike first.

    >>> [neighbour.name for neighbour in neighbours("Leeds")][:1]
    ['Portsmouth']
    """
    by_code = {row["la_code"]: name for name, row in known_rows().items()}
    codes = known_rows()[usual]["statistical_neighbours"].split()
    return [known_authority(by_code[code], by_code[code]) for code in codes]


def by_code(code: str) -> str | None:
    """The usual name of the authority with that code: the DfE's, or that of the statistics office.

    >>> by_code("383"), by_code("e08000035"), by_code("000")
    ('Leeds', 'Leeds', None)
    """
    wanted = code.strip().upper()
    rows = known_rows().items()
    return next((name for name, row in rows if wanted in (row["la_code"], row["ons_code"])), None)


def by_urn() -> dict[str, str]:
    """The usual names by the numbers under which Ofsted's site knows the authorities."""
    return {row["ofsted_urn"]: name for name, row in known_rows().items()}


def regions() -> list[str]:
    """The regions, in the order of the alphabet."""
    return sorted({row["region"] for row in known_rows().values()})


def name_key(name: str) -> str:
    """What the spellings of a name share: 'st helens' for 'St. Helens' and 'Saint Helens'."""
    words = re.findall(r"\w+", name.lower().replace("&", " and "))
    return " ".join({"upon": "on", "saint": "st"}.get(word, word) for word in words)


@cache
def known_names() -> dict[str, str]:
    """The usual name by the key of every name in the list."""
    return {
        name_key(name): usual
        for usual, row in known_rows().items()
        for name in [usual, *filter(None, row["also_known_as"].split("|"))]
    }


@cache
def known_rows() -> dict[str, dict[str, str]]:
    """The rows of the list by their usual names."""
    with _DATA.open(encoding="utf-8", newline="") as file:
        return {row["name"]: row for row in csv.DictReader(file)}

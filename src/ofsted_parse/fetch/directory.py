"""The authorities that the site's search lists, page after page."""

from __future__ import annotations

from ofsted_parse.data.authorities import by_urn
from ofsted_parse.errors import SiteChanged
from ofsted_parse.fetch.listing import Provider
from ofsted_parse.fetch.pages import providers
from ofsted_parse.fetch.site import REPORTS, SEARCH
from ofsted_parse.fetch.visitor import Visitor

#: The site lists 153 on two pages.
_MOST_PAGES = 20
#: Dissolved, so that the search no longer lists them: Poole, Northamptonshire, Cumbria.
_DISSOLVED = frozenset({"121939", "135513", "137316"})


def directory(visitor: Visitor) -> dict[str, Provider]:
    """The authorities by their numbers, in the order of the site.

    Raises SiteChanged where the pages do not come to an end.
    """
    found: dict[str, Provider] = {}
    address = SEARCH
    for _ in range(_MOST_PAGES):
        listed, following = providers(visitor.page(address), address)
        more = [one for one in listed if one.urn not in found]
        found |= {one.urn: one for one in more}
        if following is None:
            return found
        if not more:
            break
        address = following
    raise SiteChanged(
        f"the pages of the search do not come to an end (at {address})",
        "the site may have changed: a newer ofsted-parse may be needed",
    )


def missing(found: dict[str, Provider]) -> list[str]:
    """The names of the authorities of our list that the site's search does not list."""
    return [name for urn, name in by_urn().items() if urn not in {*found, *_DISSOLVED}]


def unlisted(urn: str) -> Provider:
    """An authority that the search does not list, at the address that such pages have had."""
    name = by_urn().get(urn, f"URN {urn}")
    return Provider(urn, name, f"https://{REPORTS}/provider/44/{urn}")

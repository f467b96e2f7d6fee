"""The authorities of the search, over its pages."""

from __future__ import annotations

from typing import cast

import pytest

from ofsted_parse.errors import SiteChanged
from ofsted_parse.fetch.directory import directory, missing, unlisted
from ofsted_parse.fetch.visitor import Visitor
from tests.replica.site import DISSOLVED, Authority, Site, search_page, whole_site


class Pages:
    """A visitor that shows the pages of a search one after the other, the last one for ever."""

    def __init__(self, *pages: bytes) -> None:
        self.pages = list(pages)
        self.asked: list[str] = []

    def page(self, address: str) -> bytes:
        self.asked.append(address)
        return self.pages.pop(0) if len(self.pages) > 1 else self.pages[0]


def read(visitor: Pages) -> dict[str, str]:
    return {urn: one.name for urn, one in directory(cast("Visitor", visitor)).items()}


def test_all_pages_are_read_to_the_last() -> None:
    site = whole_site(0)
    visitor = Pages(site.search(0, 100), site.search(100, 100))
    assert list(read(visitor)) == list(site.authorities)
    assert "start=0&rows=100" in visitor.asked[0]
    assert "start=100&rows=100" in visitor.asked[1]


def test_a_search_that_shows_the_same_page_again_and_again_has_changed() -> None:
    page = search_page([Authority("80999", "Westhaven")], following=100, total=200)
    visitor = Pages(page)
    with pytest.raises(SiteChanged, match="do not come to an end"):
        read(visitor)
    assert len(visitor.asked) == 2


def test_a_search_without_an_end_has_changed() -> None:
    pages = [
        search_page([Authority(str(80000 + number), "A")], following=number, total=10**6)
        for number in range(1, 60)
    ]
    visitor = Pages(*pages)
    with pytest.raises(SiteChanged, match="do not come to an end"):
        read(visitor)
    assert len(visitor.asked) == 20


def test_what_is_missing_is_told_and_what_was_dissolved_is_not_missed() -> None:
    site = whole_site(0)
    assert missing(directory(cast("Visitor", Pages(everything(site))))) == []
    del site.authorities["80481"]
    assert missing(directory(cast("Visitor", Pages(everything(site))))) == ["Leeds"]


def everything(site: Site) -> bytes:
    return search_page(site.authorities.values(), following=None, total=len(site.authorities))


def test_an_authority_that_is_not_listed_is_looked_for_where_such_pages_have_been() -> None:
    (dissolved,) = DISSOLVED & {"121939"}
    assert unlisted(dissolved).address == "https://reports.ofsted.gov.uk/provider/44/121939"
    assert (unlisted(dissolved).name, unlisted("99999").name) == ("Northamptonshire", "URN 99999")

"""Ofsted's pages read as records; where one lacks what it is read by, that is said and named.

The classes are those of pages that were saved and of public programs that read the site; nothing
else of a page is relied on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from ofsted_parse.errors import SiteChanged
from ofsted_parse.extract.dates import first_date
from ofsted_parse.fetch.listing import Listing, Provider
from ofsted_parse.fetch.site import FILES
from ofsted_parse.fetch.titles import kind_of

_RESULT = "li.search-result"
_RESULT_LINK = ".search-result__title a[href]"
_URN = ".search-result__provider-info strong"
_NEXT = "a.pagination__next[href]"
_TIMELINE = "ol.timeline"
_DAY = "li.timeline__day"
_EVENT = "div.event"
_LINK = "a.publication-link[href]"
_UNSEEN = "span.nonvisual"
_INSPECTED = "p.timeline__date time"
_PUBLISHED = "time[pubdate]"
#: 'Children's services inspection, PDF - 08 September 2026', and the two spaces of 2013.
_FILE_TYPE = re.compile(r",\s*pdf\s*(?:-|$)", re.IGNORECASE)


def title_of(html: bytes) -> str:
    """The title of a page, on one line; empty where it has none."""
    node = LexborHTMLParser(html).css_first("title")
    return _text(node) if node else ""


def providers(html: bytes, address: str) -> tuple[list[Provider], str | None]:
    """The authorities on a page of the search, and the address of the next page if there is one.

    Raises SiteChanged where the page lists none, or one without its link or number.
    """
    page = LexborHTMLParser(html)
    results = page.css(_RESULT)
    if not results:
        raise changed(_RESULT, address, page)
    following = page.css_first(_NEXT)
    target = following.attributes["href"] if following else None
    found = [_provider(result, address, page) for result in results]
    return found, urljoin(address, target) if target else None


def listings(html: bytes, provider: Provider) -> list[Listing]:
    """The letters on the page of an authority, the newest first; none where none is listed.

    Raises SiteChanged where there is no list, or a file outside what was read of it.
    """
    page = LexborHTMLParser(html)
    timeline = page.css_first(_TIMELINE)
    if timeline is None:
        raise changed(_TIMELINE, provider.address, page)
    found = {one.address: one for one in _listings(timeline, provider, page)}
    _hold_all_files(page, found, provider.address)
    return sorted(found.values(), key=lambda one: one.age, reverse=True)


def changed(selector: str, address: str, page: LexborHTMLParser) -> SiteChanged:
    """The error that names the element that is missing, and the page that lacks it."""
    title = page.css_first("title")
    called = f" ('{_text(title)}')" if title else ""
    return SiteChanged(
        f"no {selector} is on the page{called} {address}: the site may have changed",
        "look whether the page is as it should be; if it is, a newer ofsted-parse is needed",
    )


def _provider(result: LexborNode, address: str, page: LexborHTMLParser) -> Provider:
    link = result.css_first(_RESULT_LINK)
    if link is None:
        raise changed(_RESULT_LINK, address, page)
    target = urljoin(address, link.attributes["href"])
    # The number stands in the address of the page too, where some read it.
    urn = next((text for text in map(_text, result.css(_URN)) if text.isdecimal()), None)
    urn = urn or urlsplit(target).path.rstrip("/").rpartition("/")[2]
    if not urn.isdecimal():
        raise changed(_URN, address, page)
    return Provider(urn, _text(link), target)


def _listings(
    timeline: LexborNode, provider: Provider, page: LexborHTMLParser
) -> Iterator[Listing]:
    for day in timeline.css(_DAY):
        inspected = _date(day.css_first(_INSPECTED))
        for event in day.css(_EVENT) or [day]:
            links = event.css(_LINK)
            for link in links:
                title = _visible(link)
                if not title:
                    raise changed(f"title in {_LINK}", provider.address, page)
                yield Listing(
                    address=urljoin(provider.address, link.attributes["href"]),
                    urn=provider.urn,
                    authority=provider.name,
                    title=title,
                    kind=kind_of(title),
                    published_online=_published(link, event if len(links) == 1 else None),
                    inspected=inspected,
                )


def _visible(link: LexborNode) -> str:
    """The title as it is seen: without what is there for screen readers, type and date."""
    copy = LexborHTMLParser(link.html or "").css_first("a")
    if copy is None:
        return ""
    for hidden in copy.css(f"{_UNSEEN}, time, .filetype"):
        hidden.decompose()
    text = _text(copy)
    # The type ends some titles of 2013, and follows the title where nothing is hidden.
    return _FILE_TYPE.split(text)[0].strip(" ,-")


def _published(link: LexborNode, event: LexborNode | None) -> date | None:
    """The day of publication: of the link itself, or of the event where that is its only link."""
    own = _date(link.css_first("time"))
    if own is None and event is not None:
        own = _date(event.css_first(_PUBLISHED))
    # Behind the title, which may hold a hyphen and a date of its own.
    return own or first_date(_text(link).rpartition(" - ")[2])


def _date(node: LexborNode | None) -> date | None:
    if node is None:
        return None
    return first_date(_text(node)) or _machine_date(node.attributes.get("datetime"))


def _machine_date(text: str | None) -> date | None:
    try:
        return date.fromisoformat((text or "")[:10])
    except ValueError:
        return None


def _hold_all_files(page: LexborHTMLParser, found: dict[str, Listing], address: str) -> None:
    """SiteChanged where the page links to a file that is not among those read."""
    targets = (urljoin(address, link.attributes["href"]) for link in page.css("a[href]"))
    for target in targets:
        if urlsplit(target).hostname in FILES and target not in found:
            raise changed(f"{_TIMELINE} {_DAY} {_LINK} for {target}", address, page)


def _text(node: LexborNode) -> str:
    """The text of an element on one line."""
    return " ".join(node.text().split())

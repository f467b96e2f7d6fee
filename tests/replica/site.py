"""What the replica shows: authorities, their letters, and the pages that list them."""

from __future__ import annotations

import hashlib
import html
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from ofsted_parse.data.authorities import by_urn
from tests.conftest import ROOT

REPORTS, FILES = "reports.ofsted.gov.uk", "files.ofsted.gov.uk"
INSPECTION = "Children's services inspection"
VISIT = "Children's services focused visit"
DISSOLVED = {"121939", "135513", "137316"}
#: A title of the site, and the sample that stands for such letters.
TITLES = {
    INSPECTION: "ilacs_report_2019.pdf",
    VISIT: "focused_visit_letter.pdf",
    "Joint area child protection inspection": "jtai_letter.pdf",
    "Area SEND full inspection": "area_send_report.pdf",
}
ERROR_PAGE = (
    b"<!DOCTYPE html><html><head><title>Report not found - Find an Inspection Report - Ofsted"
    b"</title></head><body><h1>Report not found</h1></body></html>"
)


@dataclass
class Letter:
    """A file, and what the page of its authority says of it."""

    id: int
    title: str
    published: date | None
    inspected: date
    data: bytes

    @property
    def path(self) -> str:
        return f"/v1/file/{self.id}"

    @property
    def address(self) -> str:
        return f"https://{FILES}{self.path}"


@dataclass
class Authority:
    """A provider: its number, its name as the site shows it, its letters, how its page is built."""

    urn: str
    name: str
    letters: list[Letter] = field(default_factory=list)
    layout: int = 1
    #: In the place of the page, where something is wrong with it.
    page: bytes | None = None

    @property
    def path(self) -> str:
        return f"/provider/44/{self.urn}"

    @property
    def address(self) -> str:
        return f"https://{REPORTS}{self.path}"


@dataclass
class Site:
    """The authorities by their numbers, as many a page of the search as it is asked for."""

    authorities: dict[str, Authority]
    robots: bytes = b"User-agent: *\nDisallow: /subscribe\n"

    def letters(self) -> list[Letter]:
        return [one for authority in self.authorities.values() for one in authority.letters]

    def letter(self, path: str) -> Letter | None:
        return next((one for one in self.letters() if one.path == path), None)

    def provider(self, path: str) -> bytes | None:
        for authority in self.authorities.values():
            if authority.path == path:
                return authority.page or provider_page(authority)
        return None

    def search(self, start: int, rows: int) -> bytes:
        listed = list(self.authorities.values())
        shown = listed[start : start + min(rows, 100)]
        following = start + len(shown) if start + len(shown) < len(listed) else None
        return search_page(shown, following, len(listed))


def pdf(sample: str, number: int) -> bytes:
    """A sample whose bytes are like no other's: a comment before its end says a number."""
    data = (ROOT / "samples" / sample).read_bytes()
    return data + b"%% copy %d\n%%%%EOF\n" % number


def letter(number: int, title: str = VISIT, day: date = date(2024, 5, 13)) -> Letter:
    sample = TITLES.get(title, "focused_visit_letter.pdf")
    return Letter(number, title, day, day - timedelta(days=40), pdf(sample, number))


def small_site() -> Site:
    """Three authorities: two letters of one day, none, and one in the other layout."""
    leeds = [letter(50000003), letter(50000002, INSPECTION, date(2022, 3, 1))]
    same_day = [letter(50000011), letter(50000012, INSPECTION)]
    return Site(
        {
            "80481": Authority("80481", "Leeds City Council", leeds),
            "80533": Authority("80533", "Nottingham", same_day, layout=2),
            "80450": Authority("80450", "City of London"),
        }
    )


def whole_site(count: int, *, real: bool = False, authorities: int = 153) -> Site:
    """The 153 authorities of England, or the first of them, with so many letters.

    Their files are small unless they are to be `real`.
    """
    listed = [(urn, name) for urn, name in by_urn().items() if urn not in DISSOLVED]
    return with_letters(
        Site({urn: Authority(urn, name) for urn, name in listed[:authorities]}), count, real=real
    )


def with_letters(site: Site, count: int, *, real: bool) -> Site:
    """The site with so many letters, by turns on each authority, of each kind."""
    authorities = list(site.authorities.values())
    titles = list(TITLES)
    for number in range(count):
        authority = authorities[number % len(authorities)]
        day = date(2019, 1, 7) + timedelta(days=number)
        one = letter(50000216 + number, titles[number % len(titles)], day)
        if not real:
            one.data = b"%%PDF-1.7\n%% %d\n%%%%EOF\n" % one.id
        authority.letters.append(one)
    return site


def search_page(shown: Iterable[Authority], following: int | None, total: int) -> bytes:
    results = "".join(
        f'<li class="search-result"><h3 class="search-result__title">'
        f'<a href="{one.path}">{html.escape(one.name)}</a></h3>'
        '<address class="search-result__address">Civic Hall</address>'
        '<ul class="search-result__provider-info"><li>Category: <strong>Local authority</strong>'
        "</li><li>Latest report: <time>13 May 2024</time></li>"
        f"<li>URN: <strong>{one.urn}</strong></li></ul></li>"
        for one in shown
    )
    after = (
        '<a class="pagination__next" href="/search?q=&amp;level_1_types=3'
        f'&amp;level_2_types%5B%5D=12&amp;start={following}&amp;rows=100">Next</a>'
        if following
        else ""
    )
    return (
        f'<!DOCTYPE html><html><head><title>Search</title></head><body><p class="results-count">'
        f'{total} results</p><ul class="results-list">{results}</ul>{after}</body></html>'
    ).encode()


def provider_page(authority: Authority) -> bytes:
    layout = {1: _day, 2: _other_day}[authority.layout]
    days: dict[date, list[Letter]] = {}
    for one in authority.letters:
        days.setdefault(one.inspected, []).append(one)
    timeline = "".join(layout(day, letters) for day, letters in days.items())
    return (
        f"<!DOCTYPE html><html><head><title>{html.escape(authority.name)} - Ofsted</title></head>"
        f"<body><h1>{html.escape(authority.name)}</h1><ol class='timeline'>{timeline}"
        "<li class='timeline__day timeline__day--registered'><p class='timeline__date'>"
        "<time>1 April 1974</time></p><div class='event'><span class='event__title'>Registered"
        "</span></div></li></ol></body></html>"
    ).encode()


def _day(inspected: date, letters: Iterable[Letter]) -> str:
    """An event a letter, with its metadata beside the link."""
    events = "".join(
        '<div class="event"><span class="event__title heading--sub">'
        f'<a class="publication-link" target="_blank" href="{one.address}">{html.escape(one.title)}'
        f'<span class="nonvisual">{html.escape(one.title)}, PDF{_dated(one)}</span></a></span>'
        '<div class="event__metadata"><span class="filetype">PDF</span> Published '
        f"{_time(one, 'pubdate')}</div></div>"
        for one in letters
    )
    return _framed(inspected, events)


def _other_day(inspected: date, letters: Iterable[Letter]) -> str:
    """One event a day, the metadata inside each link, nothing hidden."""
    links = "".join(
        f'<a class="publication-link" href="{one.address}">{html.escape(one.title)} '
        f'<span class="filetype">PDF</span> {_time(one)}</a>'
        for one in letters
    )
    return _framed(inspected, f'<div class="event">{links}</div>')


def _framed(inspected: date, events: str) -> str:
    when = f"{inspected.day} {inspected:%B %Y}"
    return (
        f'<li class="timeline__day"><p class="timeline__date"><time>{when}</time></p>{events}</li>'
    )


def _time(one: Letter, *attributes: str) -> str:
    return f"<time {' '.join(attributes)}>{one.published:%d %B %Y}</time>" if one.published else ""


def _dated(one: Letter) -> str:
    return f" - {one.published:%d %B %Y}" if one.published else ""


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()

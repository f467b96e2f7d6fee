"""Pages of the site as records, in every form that was seen or told of."""

from __future__ import annotations

from datetime import date

import pytest

from ofsted_parse.errors import SiteChanged
from ofsted_parse.fetch.listing import Listing, Provider
from ofsted_parse.fetch.pages import listings, providers, title_of
from tests.replica.site import Authority, letter, provider_page, small_site

WESTHAVEN = Provider("80999", "Westhaven", "https://reports.ofsted.gov.uk/provider/44/80999")
FILE = "https://files.ofsted.gov.uk/v1/file/50000001"


def read(link: str, beside: str = "") -> Listing:
    """The one letter of a page with this inside and beside its link."""
    event = f"<div class='event'><a class='publication-link' href='{FILE}'>{link}</a>{beside}</div>"
    day = (
        "<li class='timeline__day'><p class='timeline__date'><time>9 June 2026</time></p>"
        f"{event}</li>"
    )
    (one,) = listings(f"<ol class='timeline'>{day}</ol>".encode(), WESTHAVEN)
    return one


PUBLISHED = (
    "<div class='event__metadata'><span class='filetype'>PDF</span>"
    "<time pubdate>8 July 2026</time></div>"
)


@pytest.mark.parametrize(
    ("link", "beside"),
    [
        ("Focused visit<span class='nonvisual'>Focused visit, PDF - 08 July 2026</span>", ""),
        ("Focused visit<span class='nonvisual'>Focused visit, PDF - 9 July 2026</span>", PUBLISHED),
        ("Focused visit", PUBLISHED),
        ("Focused visit, PDF - 08 July 2026", ""),
        ("Focused visit,  pdf", PUBLISHED),
        ("Focused visit <span class='filetype'>PDF</span> <time>08 July 2026</time>", ""),
        ("Focused visit <time datetime='2026-07-08T09:00:00Z'>last week</time>", ""),
        ("  Focused\n visit ", "<time pubdate datetime='2026-07-08'>8 July</time>"),
    ],
)
def test_title_and_day_are_read_however_the_link_is_built(link: str, beside: str) -> None:
    one = read(link, beside)
    assert (one.title, one.published_online) == ("Focused visit", date(2026, 7, 8))
    assert one.inspected == date(2026, 6, 9)
    assert (one.id, one.kind) == ("50000001", "focused_visit_letter")


def test_a_hyphen_in_a_title_is_no_date() -> None:
    hidden = "Joint area review - progress inspection"
    one = read(f"{hidden}<span class='nonvisual'>{hidden}, PDF - 03 April 2009</span>")
    assert (one.title, one.published_online) == (hidden, date(2009, 4, 3))
    assert read(hidden).published_online is None


def test_an_escaped_apostrophe_is_an_apostrophe() -> None:
    assert read("Children&#039;s services inspection").title == "Children's services inspection"


def test_of_several_links_in_one_event_none_takes_the_day_of_another() -> None:
    links = "".join(
        f"<a class='publication-link' href='/v1/{n}'>Visit {n}</a><time pubdate>{n} May 2026</time>"
        for n in (1, 2)
    )
    html = f"<ol class='timeline'><li class='timeline__day'><div class='event'>{links}</div></li>"
    assert [one.published_online for one in listings(html.encode(), WESTHAVEN)] == [None, None]


@pytest.mark.parametrize("layout", [1, 2])
def test_the_newest_stands_first_whatever_the_order_of_the_page(layout: int) -> None:
    days = [date(2020, 1, 31), date(2026, 3, 9), date(2023, 12, 1)]
    letters = [letter(number, day=day) for number, day in enumerate(days)]
    page = provider_page(Authority("80999", "Westhaven", letters, layout))
    assert [one.published_online for one in listings(page, WESTHAVEN)] == sorted(days, reverse=True)


def test_an_authority_without_letters_has_none() -> None:
    assert listings(provider_page(Authority("80999", "Westhaven")), WESTHAVEN) == []


def test_a_file_that_was_not_read_is_not_passed_over() -> None:
    html = f"<ol class='timeline'></ol><p><a href='{FILE}'>Latest</a></p>"
    with pytest.raises(SiteChanged, match=rf"for {FILE} is on the page https://reports"):
        listings(html.encode(), WESTHAVEN)


def test_the_search_gives_authorities_and_the_next_page() -> None:
    found, following = providers(small_site().search(0, 2), "https://reports.ofsted.gov.uk/search")
    assert found == [
        Provider("80481", "Leeds City Council", "https://reports.ofsted.gov.uk/provider/44/80481"),
        Provider("80533", "Nottingham", "https://reports.ofsted.gov.uk/provider/44/80533"),
    ]
    assert following
    assert following.startswith("https://reports.ofsted.gov.uk/search?")
    assert "&start=2&rows=100" in following
    assert providers(small_site().search(2, 100), "https://reports.ofsted.gov.uk/search")[1] is None


@pytest.mark.parametrize(
    ("result", "missing"),
    [
        ("<h3>Westhaven</h3>", ".search-result__title a[href]"),
        (
            "<h3 class='search-result__title'><a href='/provider/x'>Westhaven</a></h3>",
            ".search-result__provider-info strong",
        ),
    ],
)
def test_a_result_without_its_link_or_number_says_so(result: str, missing: str) -> None:
    html = f"<title>Search</title><li class='search-result'>{result}</li>"
    with pytest.raises(SiteChanged) as changed:
        providers(html.encode(), "https://reports.ofsted.gov.uk/search")
    assert f"no {missing} is on the page ('Search')" in changed.value.reason


def test_the_number_is_read_from_the_address_where_it_is_not_shown() -> None:
    html = (
        "<li class='search-result'><h3 class='search-result__title'>"
        "<a href='/provider/44/80999'>Royal  Borough of Westhaven</a></h3></li>"
    )
    (one,), _ = providers(html.encode(), "https://reports.ofsted.gov.uk/search")
    assert (one.urn, one.name) == ("80999", "Royal Borough of Westhaven")


def test_a_page_without_a_title_has_an_empty_one() -> None:
    assert title_of(b"<p>nothing</p>") == ""

"""Everything that can go wrong between the site and us ends in its own clear message."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from tests.asking import Run
from tests.fetching import Fetch, fetch, held, manifest, read, replica, run
from tests.replica import faults
from tests.replica.server import Fault, Replica
from tests.replica.site import REPORTS, letter

__all__ = ["fetch", "read", "replica", "run"]

#: The letter that the faults befall, and its page.
FILE, PAGE = "/v1/file/50000003", "/provider/44/80481"
ADDRESS = f"https://files.ofsted.gov.uk{FILE}"


@pytest.mark.parametrize(
    "fault",
    [
        faults.status(429),
        faults.status(500),
        faults.status(503),
        faults.status(403),
        faults.cut_short,
    ],
    ids=["429", "500", "503", "403", "cut short"],
)
@pytest.mark.parametrize("path", [FILE, PAGE], ids=["file", "page"])
def test_a_fault_that_passes_costs_nothing_but_time(
    fetch: Fetch, replica: Replica, tmp_path: Path, path: str, fault: Fault
) -> None:
    replica.faults[path] = [fault]
    assert fetch("all").status == 0
    held(tmp_path / "letters", replica.site)
    assert len(replica.paths(path)) == 2


def test_a_site_that_is_busy_is_left_alone_as_long_as_it_asks(
    fetch: Fetch, replica: Replica
) -> None:
    replica.faults[FILE] = [faults.status(429, Retry_After="1")]
    fetch("Leeds")
    first, second = (one.at for one in replica.asked if one.path == FILE)
    assert second - first >= 1


def test_a_site_that_asks_for_an_hour_is_taken_at_its_word(fetch: Fetch, replica: Replica) -> None:
    replica.faults[FILE] = [faults.status(429, Retry_After="3600")]
    done = fetch("Leeds")
    assert done.status == 3
    assert f"{ADDRESS}: the site asks to be left alone for 60 minutes; run it again" in done.err
    assert len(replica.paths(FILE)) == 1


@pytest.mark.parametrize(
    ("fault", "message"),
    [
        (faults.status(500), "the site answers with status 500; try again later"),
        (faults.cut_short, "the answer of files.ofsted.gov.uk was cut short"),
    ],
    ids=["500", "cut short"],
)
def test_a_fault_that_stays_is_named_and_the_others_come(
    fetch: Fetch, replica: Replica, tmp_path: Path, fault: Fault, message: str
) -> None:
    replica.faults[FILE] = [fault] * 3
    done = fetch("all")
    assert done.status == 3
    assert f"ofsted-parse: {ADDRESS}: {message}" in done.err
    assert len(manifest(tmp_path / "letters")) == 3
    assert fetch("all").status == 0
    held(tmp_path / "letters", replica.site)


def test_a_slow_drip_ends_with_the_time_allowed(fetch: Fetch, replica: Replica) -> None:
    replica.faults[FILE] = [faults.slow_drip]
    done = fetch("Leeds", "--timeout", "0.3")
    assert done.status == 3
    assert f"{ADDRESS}: fetching it took longer than 0.3 s; try again later" in done.err


def test_what_never_ends_is_stopped_at_the_size_allowed(fetch: Fetch, replica: Replica) -> None:
    replica.faults[FILE] = [faults.endless]
    done = fetch("Leeds", "--max-size", "2")
    assert done.status == 3
    assert f"{ADDRESS}: the file has 2" in done.err
    assert "and 2 MiB are allowed; allow more with --max-size" in done.err


def test_a_body_that_ends_too_soon_without_a_length_is_no_letter(
    fetch: Fetch, replica: Replica, tmp_path: Path
) -> None:
    replica.faults[FILE] = [faults.without_end]
    done = fetch("Leeds")
    assert f"{ADDRESS}: the PDF was cut short on its way; try again later" in done.err
    assert ADDRESS not in manifest(tmp_path / "letters")


@pytest.mark.parametrize("number", [200, 404])
def test_a_dead_letter_is_named_once_and_not_asked_for_again(
    fetch: Fetch, replica: Replica, tmp_path: Path, number: int
) -> None:
    replica.faults[FILE] = [faults.error_page(number)]
    done = fetch("all", "--new")
    assert done.status == 3
    assert f"{ADDRESS}: the site has no such document (" in done.err
    assert "look for it on the authority's page" in done.err
    again = fetch("all", "--new")
    assert again.status == 0
    assert "1 letter is listed that the site did not have; --recheck asks again" in again.err
    assert replica.paths(FILE) == []
    assert fetch("all", "--new", "--recheck").status == 4
    held(tmp_path / "letters", replica.site)


def test_an_error_page_given_as_an_address_is_refused_with_its_title(
    read: Run, replica: Replica
) -> None:
    replica.faults[FILE] = [faults.error_page(200)]
    done = read(ADDRESS)
    assert done.status == 3
    assert "the site has no such document (it answers with the page 'Report not found" in done.err


@pytest.mark.usefixtures("replica")
def test_a_page_given_as_an_address_is_refused(read: Run) -> None:
    done = read(f"https://{REPORTS}{PAGE}")
    assert done.status == 3
    assert "this is an HTML page, not a PDF" in done.err
    assert "its title is 'Leeds City Council - Ofsted'" in done.err


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("https://example.org/letter.pdf", "it leads to example.org, which is none of Ofsted's"),
        ("https://127.0.0.1/letter.pdf", "it leads to 127.0.0.1, which is none of Ofsted's"),
        ("http://files.ofsted.gov.uk/v1/file/1", "only https is spoken"),
        ("file:///etc/passwd", "this is no address"),
    ],
)
def test_a_redirect_elsewhere_is_refused(
    fetch: Fetch, read: Run, replica: Replica, target: str, message: str
) -> None:
    replica.faults[FILE] = [faults.redirect(target), faults.redirect(target)]
    done = fetch("Leeds")
    assert done.status == 3
    assert f"{ADDRESS}: {message}" in done.err
    by_hand = read(ADDRESS)
    assert by_hand.status == 3
    assert message in by_hand.err


def test_a_redirect_within_the_site_is_followed(
    fetch: Fetch, replica: Replica, tmp_path: Path
) -> None:
    moved = letter(50000777)
    replica.site.authorities["80450"].letters.append(moved)
    replica.faults[FILE] = [faults.redirect(moved.path)]
    fetch("Leeds")
    assert ADDRESS in manifest(tmp_path / "letters")


def test_redirects_without_an_end_are_not_followed_for_ever(fetch: Fetch, replica: Replica) -> None:
    replica.faults[FILE] = [faults.redirect(FILE)] * 9
    done = fetch("Leeds")
    assert f"{ADDRESS}: the site redirects more than 5 times" in done.err


def timeline(event: str) -> bytes:
    """A page with one event in its timeline."""
    day = f"<li class='timeline__day'><div class='event'>{event}</div></li>"
    return f"<title>New look</title><ol class='timeline'>{day}</ol>".encode()


@pytest.mark.parametrize(
    ("page", "missing"),
    [
        (b"<title>New look</title><body><ul class='cards'></ul></body>", "ol.timeline"),
        (
            timeline(f"<a class='download' href='{ADDRESS}'>Visit</a>"),
            "ol.timeline li.timeline__day a.publication-link[href]"
            " for https://files.ofsted.gov.uk/v1/file/50000003",
        ),
        (
            timeline("<a class='publication-link' href='/v1/file/1'></a>"),
            "title in a.publication-link[href]",
        ),
    ],
)
def test_a_page_that_has_changed_names_the_element_and_the_page(
    fetch: Fetch, replica: Replica, page: bytes, missing: str
) -> None:
    replica.site.authorities["80481"].page = page
    done = fetch("all")
    assert done.status == 3
    page_named = f"the page ('New look') https://{REPORTS}{PAGE}"
    assert f"no {missing} is on {page_named}: the site may have changed" in done.err
    assert done.out.count("Nottingham") == 2


def test_a_search_that_has_changed_ends_the_run(fetch: Fetch, replica: Replica) -> None:
    replica.faults["/search"] = [faults.error_page(200)]
    done = fetch("all")
    assert done.status == 3
    assert "no li.search-result is on the page ('Report not found" in done.err
    assert replica.paths("/provider") == []


def test_an_authority_without_letters_is_no_fault(fetch: Fetch) -> None:
    done = fetch("City of London", "--verbose")
    assert (done.status, done.out) == (0, "")
    assert "City of London: 0 letters" in done.err


def test_a_title_of_an_unknown_kind_is_fetched_and_said_to_be_so(
    fetch: Fetch, replica: Replica, tmp_path: Path
) -> None:
    replica.site.authorities["80481"].letters[0].title = "Assurance visit: <b>£1</b>"
    done = fetch("Leeds", "--new")
    assert done.status == 4
    assert f"{ADDRESS}: 'Assurance visit: <b>£1</b>' is no title that is known" in done.err
    assert (tmp_path / "letters" / "leeds_assurance_visit_b_1_b_2024-05-13_50000003.pdf").exists()


def test_a_letter_without_a_date_is_fetched_and_said_to_have_none(
    fetch: Fetch, replica: Replica, tmp_path: Path
) -> None:
    replica.site.authorities["80481"].letters[0].published = None
    done = fetch("Leeds")
    assert f"{ADDRESS}: the site shows no date of publication" in done.err
    assert (tmp_path / "letters" / "leeds_focused_visit_letter_undated_50000003.pdf").exists()


def test_a_host_that_answers_nothing_any_more_ends_the_run(fetch: Fetch, replica: Replica) -> None:
    for authority in replica.site.authorities.values():
        replica.faults[authority.path] = [faults.status(503)] * 3
    done = fetch("all")
    assert done.status == 3
    assert "nothing answered three times in a row, so the run was ended; run it again" in done.err


def test_no_connection_at_all_is_told_in_one_line(
    fetch: Fetch, replica: Replica, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OFSTED_PARSE_REPLICA", "http://127.0.0.1:9")
    done = fetch("Leeds")
    assert done.status == 3
    assert "no connection to reports.ofsted.gov.uk (" in done.err
    assert replica.asked == []


def test_robots_txt_is_obeyed(fetch: Fetch, read: Run, replica: Replica) -> None:
    replica.site.robots = b"User-agent: ofsted-parse\nDisallow: /v1/\n\nUser-agent: *\nDisallow:\n"
    done = fetch("Leeds")
    assert done.status == 3
    message = "robots.txt of files.ofsted.gov.uk asks programs to leave it alone"
    assert f"{ADDRESS}: {message}" in done.err
    assert replica.paths("/v1") == []
    assert message in read(ADDRESS).err


def test_a_pause_that_robots_txt_asks_for_is_kept(fetch: Fetch, replica: Replica) -> None:
    replica.site.robots = b"User-agent: *\nCrawl-delay: 0.3\n"
    fetch("Leeds")
    times = [one.at for one in replica.asked if one.path.startswith("/v1")]
    assert all(later - earlier >= 0.3 for earlier, later in pairwise(times))


def test_robots_txt_that_cannot_be_read_forbids_all(fetch: Fetch, replica: Replica) -> None:
    replica.faults["/robots.txt"] = [faults.status(503)] * 3
    done = fetch("Leeds")
    assert "robots.txt cannot be read (status 503); try again later" in done.err
    assert replica.paths("/search") == []


def test_a_site_without_robots_txt_forbids_nothing(fetch: Fetch, replica: Replica) -> None:
    replica.faults["/robots.txt"] = [faults.status(404)] * 2
    assert fetch("Leeds").status == 0


def test_a_damaged_manifest_is_not_written_over(fetch: Fetch, read: Run, tmp_path: Path) -> None:
    fetch("Leeds")
    path = tmp_path / "letters" / "ofsted-parse.json"
    path.write_text(path.read_text()[:-20])
    done = fetch("Leeds")
    assert done.status == 3
    assert "ofsted-parse.json is no manifest that can be read" in done.err
    assert not path.read_text().endswith("}\n")
    parsed = read(str(next((tmp_path / "letters").glob("*.pdf"))), "--format", "json")
    assert '"origin_unreadable"' in parsed.out


def test_a_folder_that_must_not_be_written_ends_the_run(
    run: Run, replica: Replica, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    done = run("fetch", "Leeds", "--to", str(tmp_path / "file" / "letters"))
    assert done.status == 1
    assert "choose another with --to" in done.err
    assert replica.asked == []

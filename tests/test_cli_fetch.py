"""`ofsted-parse fetch` against the replica: what comes, what is new, what the letters then know."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ofsted_parse import output
from ofsted_parse.fetch import manifest as listing
from ofsted_parse.fetch import shelf
from tests.asking import Run
from tests.fetching import Fetch, fetch, held, manifest, read, replica, run
from tests.replica.server import Replica
from tests.replica.site import INSPECTION, REPORTS, VISIT, Letter, letter

__all__ = ["fetch", "read", "replica", "run"]

LEEDS_VISIT = "leeds_focused_visit_letter_2024-05-13_50000003.pdf"


def statuses(out: str) -> list[str]:
    return [line.split()[0] for line in out.splitlines()]


def test_all_letters_come_once_under_readable_names(
    fetch: Fetch, replica: Replica, tmp_path: Path
) -> None:
    done = fetch("all")
    assert done.status == 0
    assert statuses(done.out) == ["new"] * 4
    held(tmp_path / "letters", replica.site)
    assert sorted(path.name for path in (tmp_path / "letters").glob("*.pdf")) == [
        "leeds_childrens_services_inspection_2022-03-01_50000002.pdf",
        LEEDS_VISIT,
        "nottingham_childrens_services_inspection_2024-05-13_50000012.pdf",
        "nottingham_focused_visit_letter_2024-05-13_50000011.pdf",
    ]


def test_the_manifest_says_where_each_letter_is_from(
    fetch: Fetch, replica: Replica, tmp_path: Path
) -> None:
    fetch("all")
    one = replica.site.authorities["80481"].letters[0]
    record = manifest(tmp_path / "letters")[one.address]
    expected: dict[str, object] = {
        "id": "50000003",
        "urn": "80481",
        "authority": "Leeds",
        "title": VISIT,
        "kind": "focused_visit_letter",
        "published_online": "2024-05-13",
        "inspected": "2024-04-03",
        "file": LEEDS_VISIT,
        "gone": None,
        "replaced": [],
    }
    assert {name: record[name] for name in expected} == expected


def test_what_is_here_is_not_fetched_again_and_pages_are_asked_for_by_their_marks(
    fetch: Fetch, replica: Replica
) -> None:
    fetch("all")
    done = fetch("all")
    assert (done.status, done.out) == (0, "")
    assert {(one.host, one.status) for one in replica.asked} == {(REPORTS, 304)}


@pytest.mark.parametrize(
    ("words", "urns"),
    [
        (["leeds city council"], ["80481"]),
        (["80533"], ["80533"]),
        (["East Midlands", "Leeds"], ["80533", "80481"]),
    ],
)
def test_a_word_is_a_name_a_number_or_a_region(
    fetch: Fetch, replica: Replica, words: list[str], urns: list[str]
) -> None:
    fetch(*words, "--dry-run")
    listed = replica.site.authorities
    asked = [path.rpartition("/")[2] for path in replica.paths("/provider")]
    assert [urn for urn in asked if urn in listed] == urns


def test_an_authority_that_is_not_in_the_search_is_said_to_be_missing(fetch: Fetch) -> None:
    done = fetch("Portsmouth", "--dry-run")
    assert done.status == 3
    assert "80539 is not in the site's search; its page was tried" in done.err
    assert "/provider/44/80539: the site has no such document (status 404)" in done.err


def test_a_word_that_names_nothing_is_a_usage_error(fetch: Fetch) -> None:
    done = fetch("Leads")
    assert done.status == 2
    assert (
        done.err == "ofsted-parse: fetch: no authority or region is called 'Leads'; is it Leeds?\n"
    )


def test_a_dry_run_lists_what_would_come_and_leaves_nothing(
    fetch: Fetch, replica: Replica, tmp_path: Path
) -> None:
    done = fetch("all", "--dry-run", "--kind", "focused_visit_letter", "--format", "json")
    assert [(one["authority"], one["title"], one["file"]) for one in json.loads(done.out)] == [
        ("Leeds", VISIT, None),
        ("Nottingham", VISIT, None),
    ]
    assert not (tmp_path / "letters").exists()
    assert replica.paths("/v1") == []


def test_the_choice_is_by_kind_by_date_and_the_latest_of_each_kind(
    fetch: Fetch, replica: Replica
) -> None:
    replica.site.authorities["80481"].letters.append(letter(40000001, VISIT, date(2019, 2, 1)))

    def chosen(*options: str) -> list[str]:
        done = fetch("Leeds", "--dry-run", "--format", "json", *options)
        return [one["address"].rpartition("/")[2] for one in json.loads(done.out)]

    assert chosen() == ["50000003", "50000002", "40000001"]
    assert chosen("--since", "2022-01-01") == ["50000003", "50000002"]
    assert chosen("--latest") == ["50000003", "50000002"]
    assert chosen("--kind", "childrens_services_inspection") == ["50000002"]


def test_new_lists_exactly_what_has_come_and_says_so_in_its_status(
    fetch: Fetch, replica: Replica, tmp_path: Path
) -> None:
    fetch("all")
    assert fetch("all", "--new").status == 0
    leeds = replica.site.authorities["80481"].letters
    leeds.insert(0, letter(50000020, INSPECTION, date(2026, 1, 9)))
    done = fetch("all", "--new", "--format", "csv")
    assert done.status == 4
    (row,) = csv.DictReader(io.StringIO(done.out.removeprefix("\ufeff")))
    assert (row["status"], row["published_online"]) == ("new", "2026-01-09")
    assert row["file"] == "leeds_childrens_services_inspection_2026-01-09_50000020.pdf"
    held(tmp_path / "letters", replica.site)
    assert fetch("all", "--new").status == 0


def replace(one: Letter, published: date | None = None) -> bytes:
    """Put another file in the place of a letter; what was there."""
    before = one.data
    one.data, one.published = letter(1).data, published or one.published
    return before


def test_a_letter_that_was_replaced_takes_the_place_of_the_old_one_which_is_kept_aside(
    fetch: Fetch, replica: Replica, tmp_path: Path
) -> None:
    fetch("all")
    one = replica.site.authorities["80481"].letters[0]
    before = replace(one, date(2024, 6, 3))
    done = fetch("all", "--new")
    assert (done.status, statuses(done.out)) == (4, ["replaced"])
    held(tmp_path / "letters", replica.site)
    (version,) = manifest(tmp_path / "letters")[one.address]["replaced"]
    assert version["published_online"] == "2024-05-13"
    assert (tmp_path / "letters" / version["file"]).read_bytes() == before


def test_a_file_that_was_changed_in_silence_is_found_by_asking_for_all(
    fetch: Fetch, replica: Replica, tmp_path: Path
) -> None:
    fetch("all")
    replace(replica.site.authorities["80481"].letters[0])
    assert fetch("all", "--new").status == 0
    done = fetch("all", "--new", "--recheck")
    assert (done.status, statuses(done.out)) == (4, ["replaced"])
    answers = [one.status for one in replica.asked if one.path.startswith("/v1")]
    assert sorted(answers) == [200, 304, 304, 304]
    held(tmp_path / "letters", replica.site)


def test_a_letter_whose_date_was_corrected_is_the_same_file_under_a_new_name(
    fetch: Fetch, replica: Replica, tmp_path: Path
) -> None:
    fetch("all")
    replica.site.authorities["80481"].letters[0].published = date(2024, 5, 14)
    done = fetch("all", "--new")
    assert (done.status, statuses(done.out)) == (4, ["relisted"])
    assert (tmp_path / "letters" / LEEDS_VISIT.replace("-13", "-14")).exists()
    held(tmp_path / "letters", replica.site)


def test_a_letter_that_is_no_longer_listed_stays_and_is_told_of_once(
    fetch: Fetch, replica: Replica, tmp_path: Path
) -> None:
    fetch("all")
    gone = replica.site.authorities["80481"].letters.pop(0)
    done = fetch("all", "--new")
    assert (done.status, statuses(done.out)) == (0, ["gone"])
    assert manifest(tmp_path / "letters")[gone.address]["gone"]
    assert (tmp_path / "letters" / LEEDS_VISIT).exists()
    assert fetch("all", "--new").out == ""
    replica.site.authorities["80481"].letters.append(gone)
    fetch("all", "--new")
    held(tmp_path / "letters", replica.site)
    assert manifest(tmp_path / "letters")[gone.address]["gone"] is None


@pytest.mark.parametrize("content", [None, b"%PDF-1.7 something else"])
def test_a_letter_that_was_lost_or_changed_here_comes_again(
    fetch: Fetch, replica: Replica, tmp_path: Path, content: bytes | None
) -> None:
    fetch("all")
    path = tmp_path / "letters" / LEEDS_VISIT
    path.unlink() if content is None else path.write_bytes(content)
    done = fetch("all", "--new")
    assert (done.status, statuses(done.out)) == (0, ["restored"])
    held(tmp_path / "letters", replica.site)


def test_a_letter_that_two_authorities_list_is_kept_once(
    fetch: Fetch, replica: Replica, tmp_path: Path
) -> None:
    shared = replica.site.authorities["80481"].letters[0]
    replica.site.authorities["80450"].letters.append(shared)
    assert statuses(fetch("all").out) == ["new"] * 4
    assert manifest(tmp_path / "letters")[shared.address]["authority"] == "Leeds"
    assert fetch("all", "--new").status == 0


def test_a_letter_knows_its_address_and_its_date_online_in_every_format(
    fetch: Fetch, read: Run, tmp_path: Path
) -> None:
    fetch("Leeds")
    path = str(tmp_path / "letters" / "leeds_childrens_services_inspection_2022-03-01_50000002.pdf")
    source = json.loads(read(path, "--format", "json").out)["source"]
    assert list(source)[-3:] == ["reader", "url", "published_online"]
    address = "https://files.ofsted.gov.uk/v1/file/50000002"
    assert (source["url"], source["published_online"]) == (address, "2022-03-01")
    lines = read(str(tmp_path / "letters"), "--format", "jsonl").out.splitlines()
    assert [json.loads(line)["source"]["published_online"] for line in lines] == [
        "2022-03-01",
        "2024-05-13",
    ]
    assert "1 March 2022  on Ofsted’s site; no date found in it" in read(
        path, "--format", "summary"
    ).out.replace(" · ", "  ")
    read(path, "--output", str(tmp_path / "one.html"))
    page = (tmp_path / "one.html").read_text()
    assert address in page
    assert "on Ofsted’s site; no date found in it" in page


def test_the_kind_on_the_site_is_held_against_the_one_recognised(
    fetch: Fetch, replica: Replica, read: Run, tmp_path: Path
) -> None:
    replica.site.authorities["80481"].letters[0].title = "Area SEND full inspection"
    fetch("Leeds")
    (path,) = (tmp_path / "letters").glob("*area_send*")
    warnings = json.loads(read(str(path), "--format", "json").out)["warnings"]
    assert warnings[-1] == {
        "code": "kind_differs",
        "message": "Ofsted’s site lists it as ‘Area SEND full inspection’,"
        " and it reads as focused_visit_letter",
        "page": None,
    }


def test_new_letters_are_fetched_parsed_and_loaded_in_one_go(
    fetch: Fetch, replica: Replica, tmp_path: Path
) -> None:
    database = tmp_path / "letters.sqlite"
    assert fetch("all", "--new", "--database", str(database)).status == 4
    assert len(loaded(database)) == 4
    one = replica.site.authorities["80481"].letters[0]
    replace(one, date(2024, 6, 3))
    assert fetch("all", "--new", "--database", str(database)).status == 4
    rows = loaded(database)
    assert len(rows) == 4
    assert (one.address, "2024-06-03") in rows


def test_what_an_interrupted_run_had_not_loaded_is_loaded_by_the_next(
    fetch: Fetch, tmp_path: Path
) -> None:
    fetch("all")
    database = tmp_path / "letters.sqlite"
    assert fetch("all", "--new", "--database", str(database)).status == 0
    assert len(loaded(database)) == 4


def test_a_letter_that_the_database_refused_is_not_tried_by_every_run(
    fetch: Fetch, replica: Replica, tmp_path: Path
) -> None:
    replica.site.authorities["80481"].letters[0].data = b"%PDF-1.7 no pages\n%%EOF\n"
    database = str(tmp_path / "letters.sqlite")
    first = fetch("all", "--new", "--database", database)
    assert first.status == 3
    assert f"{LEEDS_VISIT}: the PDF is damaged and cannot be opened" in first.err
    assert len(loaded(Path(database))) == 3
    assert fetch("all", "--new", "--database", database).status == 0


def test_a_database_of_another_program_is_told_after_the_letters_are_here(
    fetch: Fetch, replica: Replica, tmp_path: Path
) -> None:
    database = tmp_path / "letters.sqlite"
    database.write_text("something else")
    done = fetch("all", "--database", str(database))
    assert done.status == 3
    assert "letters.sqlite: this is no SQLite database" in done.err
    held(tmp_path / "letters", replica.site)


def test_a_crash_between_any_two_writes_is_made_good_by_the_next_run(
    fetch: Fetch, replica: Replica, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fetch("all")
    one = replica.site.authorities["80481"].letters[0]
    for number, writes in enumerate(range(1, 4), 1):
        replace(one, date(2024, 6, number))
        one.data += b"%d" % number
        ending = ending_after(writes)
        with monkeypatch.context() as patched:
            for module in (shelf, listing):
                patched.setattr(module, "replacing", ending)
            assert fetch("all").status == 130
        assert fetch("all").status == 0
        held(tmp_path / "letters", replica.site)


def ending_after(writes: int) -> Any:
    """`replacing`, and the end of the run at the last of so many writes."""
    left = iter(range(writes - 1, -1, -1))

    @contextmanager
    def ending(path: Path) -> Iterator[Path]:
        with output.replacing(path) as temporary:
            yield temporary
            if not next(left):
                raise KeyboardInterrupt

    return ending


def loaded(database: Path) -> list[tuple[str, str]]:
    """What the database knows: some of the replica's letters are one sample in other bytes."""
    with sqlite3.connect(database) as connection:
        return connection.execute(
            "SELECT url, published_online FROM letters"
            " UNION SELECT url, published_online FROM copies"
        ).fetchall()


def test_two_runs_do_not_work_in_one_folder(fetch: Fetch, tmp_path: Path) -> None:
    from filelock import FileLock

    (tmp_path / "letters").mkdir()
    with FileLock(tmp_path / "letters" / ".ofsted-parse.lock"):
        done = fetch("all")
    assert done.status == 1
    assert "another run is fetching into" in done.err


def test_an_address_is_an_input_like_a_path(read: Run, replica: Replica, tmp_path: Path) -> None:
    one, other = replica.site.authorities["80481"].letters
    source = json.loads(read(one.address, "--format", "json").out)["source"]
    assert (source["name"], source["url"]) == ("50000003", one.address)
    assert "published_online" not in source
    (tmp_path / "list.txt").write_text(f"{other.address}\nhttps://{REPORTS}/nothing\n")
    done = read(one.address, f"@{tmp_path / 'list.txt'}")
    assert done.status == 3
    records = [json.loads(line) for line in done.out.splitlines()]
    assert [record["source"].get("url") for record in records] == [one.address, other.address, None]
    assert records[2]["error"]["code"] == "not_fetched"


def test_an_address_goes_to_a_folder_and_into_a_marked_copy(
    read: Run, replica: Replica, tmp_path: Path
) -> None:
    address = replica.site.authorities["80481"].letters[0].address
    read(address, "--output-dir", str(tmp_path / "out"))
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["50000003.json"]
    marked = tmp_path / "marked.pdf"
    done = read(address, "--annotate", str(marked), "--output", str(tmp_path / "one.json"))
    assert done.status == 0
    assert marked.read_bytes().startswith(b"%PDF")
    assert json.loads((tmp_path / "one.json").read_text())["source"]["url"] == address

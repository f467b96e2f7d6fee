"""Pages that are kept, and what counts as not there."""

from __future__ import annotations

import time
from pathlib import Path

from ofsted_parse.fetch.kept import Kept, Mark, Page

ADDRESS = "https://reports.ofsted.gov.uk/search"


def page(age: float = 0.0) -> Page:
    return Page(ADDRESS, b"<p>Westhaven</p>", Mark('"a"', None), time.time() - age)


def test_a_page_is_there_as_it_was_put(tmp_path: Path) -> None:
    one = page()
    Kept(tmp_path).put(one)
    assert Kept(tmp_path).get(ADDRESS) == one
    assert Kept(tmp_path).get(f"{ADDRESS}?start=100") is None


def test_a_page_can_be_too_old(tmp_path: Path) -> None:
    kept = Kept(tmp_path)
    kept.put(page(age=100))
    assert kept.get(ADDRESS, younger_than=99) is None
    kept.put(page(age=-100))
    assert kept.get(ADDRESS, younger_than=99) is None, "a clock was set back"


def test_a_damaged_page_is_not_there(tmp_path: Path) -> None:
    Kept(tmp_path).put(page())
    (path,) = tmp_path.iterdir()
    path.write_bytes(path.read_bytes()[:-5])
    assert Kept(tmp_path).get(ADDRESS) is None


def test_a_place_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    Kept(tmp_path / "file").put(page())
    assert Kept(tmp_path / "file").get(ADDRESS) is None


def test_a_mark_asks_only_by_what_there_is() -> None:
    assert Mark().headers() == {}
    assert Mark('"a"', "Mon").headers() == {"If-None-Match": '"a"', "If-Modified-Since": "Mon"}

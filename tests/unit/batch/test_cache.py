"""What was parsed is kept whole or not at all, and found again only by the same parser."""

from __future__ import annotations

from pathlib import Path

import pytest

from ofsted_parse.batch import cache as caching
from ofsted_parse.batch.cache import clear, default_folder, entries, open_cache

KEY = "ab" + "0" * 62


def test_what_is_put_is_got_and_nothing_else(tmp_path: Path) -> None:
    cache = open_cache(tmp_path)
    assert cache.get(KEY) is None
    cache.put(KEY, b"an entry" * 1000)
    assert cache.get(KEY) == b"an entry" * 1000
    assert cache.get("cd" + KEY[2:]) is None


@pytest.mark.parametrize("damage", [b"", b"\x00" * 50, None])
def test_a_damaged_entry_counts_as_none(tmp_path: Path, damage: bytes | None) -> None:
    cache = open_cache(tmp_path)
    cache.put(KEY, b"an entry" * 1000)
    (path,) = entries(tmp_path)
    path.write_bytes(path.read_bytes()[:-3] if damage is None else damage)
    assert cache.get(KEY) is None
    cache.put(KEY, b"anew")
    assert cache.get(KEY) == b"anew"


def test_another_parser_finds_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_cache(tmp_path).put(KEY, b"old")
    monkeypatch.setattr(caching, "__version__", "99")
    assert open_cache(tmp_path).get(KEY) is None


def test_changed_source_is_another_parser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / "source"
    source.mkdir()
    (source / "rule.py").write_text("A = 1")
    monkeypatch.setattr(caching, "_PACKAGE", source)
    before = open_cache(tmp_path).parser
    assert open_cache(tmp_path).parser == before
    (source / "rule.py").write_text("A = 12")
    assert open_cache(tmp_path).parser != before


def test_a_cache_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    cache = open_cache(tmp_path / "file")
    cache.put(KEY, b"an entry")
    assert cache.get(KEY) is None


def test_clearing_removes_what_the_cache_wrote_and_nothing_else(tmp_path: Path) -> None:
    cache = open_cache(tmp_path / "cache")
    cache.put(KEY, b"an entry")
    (path,) = entries(tmp_path / "cache")
    path.with_name(f"{path.name}.123456.tmp").write_bytes(b"left by a run that was killed")
    (tmp_path / "cache" / "site").mkdir()
    (tmp_path / "cache" / "site" / "0123.page").write_bytes(b"a page of Ofsted's site")
    mine = tmp_path / "cache" / "mine.txt"
    mine.write_text("mine")
    assert clear(tmp_path / "cache") == 1
    assert list((tmp_path / "cache").rglob("*")) == [mine]


def test_a_user_has_one_folder() -> None:
    assert default_folder().name == "ofsted-parse"

"""Which PDF is shown for a letter: its address on the web, else the very file that was read."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from ofsted_parse.model import Letter
from ofsted_parse.store.loading import load
from ofsted_parse.web.sources import Source, same_bytes, sources
from tests.databases import a_letter, outcomes, query

#: Of the bytes b"a letter".
DIGEST = "5bb27fb86c807b2ff46917449e038a93779fe33ceae2ffc4c843c00c718e4183"


def letter(name: str, url: str | None, media_type: str = "application/pdf") -> Letter:
    one = a_letter(name)
    return replace(one, source=replace(one.source, url=url, media_type=media_type))


def test_the_address_comes_before_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    letters = (
        letter("fetched.pdf", "https://files.ofsted.gov.uk/v1/file/1"),
        letter("here.pdf", None),
        letter("gone.pdf", None),
        letter("script.pdf", "javascript:alert(1)"),
        letter("nul\0.pdf", None),
        letter("plain.txt", None, "text/plain"),
    )
    path = tmp_path / "letters.sqlite"
    load(outcomes(*letters), path)
    (tmp_path / "letters").mkdir()
    for name in ("fetched.pdf", "here.pdf", "plain.txt"):
        (tmp_path / "letters" / name).write_bytes(b"a letter")
    ids = dict(query(path, "SELECT name, id FROM letters"))
    # The names are those from the folder of the database, wherever the program is started.
    monkeypatch.chdir("/")
    found = sources(path)
    assert set(found) == {ids["fetched.pdf"], ids["here.pdf"]}
    assert found[ids["fetched.pdf"]].url == "https://files.ofsted.gov.uk/v1/file/1"
    assert found[ids["here.pdf"]][:2] == (None, tmp_path / "letters" / "here.pdf")


def test_another_file_of_that_name_is_not_shown(tmp_path: Path) -> None:
    file = tmp_path / "letter.pdf"
    source = Source(None, file, DIGEST)
    assert same_bytes(source) is None
    file.write_bytes(b"a letter")
    assert same_bytes(source) == b"a letter"
    file.write_bytes(b"passwords")
    assert same_bytes(source) is None

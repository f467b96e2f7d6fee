"""Links lead to files, whatever the files are called."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from ofsted_parse.outcome import Outcome
from ofsted_parse.render.html_archive.links import link_to
from tests.hostile import HOSTILE


def test_from_the_folder_of_the_page_where_that_is_known(tmp_path: Path) -> None:
    outcome = Outcome("a", tmp_path / "letters" / "one two.pdf")
    assert link_to(outcome, tmp_path) == "letters/one%20two.pdf"
    assert link_to(outcome, tmp_path / "out") == "../letters/one%20two.pdf"


def test_else_whole(tmp_path: Path) -> None:
    path = tmp_path / "one two.pdf"
    assert link_to(Outcome("a", path), None) == path.as_uri()


def test_none_where_there_is_no_file_to_open(tmp_path: Path) -> None:
    assert link_to(Outcome("-"), tmp_path) is None
    assert link_to(Outcome("all.zip/one.pdf", tmp_path / "all.zip"), tmp_path) is None


@pytest.mark.parametrize(
    "name", ["javascript:alert(1)", "//evil.example/x", "a#b?c", "é\udcff.pdf"]
)
@pytest.mark.parametrize("known", [True, False])
def test_a_name_is_never_an_address(tmp_path: Path, name: str, known: bool) -> None:
    link = link_to(Outcome(name, tmp_path / name), tmp_path if known else None)
    assert link
    parts = urlsplit(link)
    assert parts.scheme == ("" if known else "file")
    assert (parts.netloc, parts.query, parts.fragment) == ("", "", "")


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE)
def test_hostile_names_come_back_as_they_were(tmp_path: Path, name: str) -> None:
    name = name.replace("/", "_")
    link = link_to(Outcome(name, tmp_path / name), tmp_path)
    if "\0" in name or "\ud83d" in name:
        # No file is called so.
        assert link is None
    else:
        assert link
        assert unquote(link) == name
        assert not urlsplit(link).scheme

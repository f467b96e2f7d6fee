"""The page of a database: the letters that were loaded, and what was not read."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote

from ofsted_parse import parse
from ofsted_parse.outcome import Outcome, Refusal
from ofsted_parse.store.database import opened_to_read
from ofsted_parse.store.letters import read_outcomes
from ofsted_parse.store.loading import load
from tests.conftest import ROOT
from tests.web import WebPage

SAMPLES = [ROOT / "samples" / name for name in ("jtai_letter.pdf", "sif_report.pdf")]


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "ofsted_parse", "page", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def linked(page: WebPage, folder: Path) -> list[Path]:
    """The files that the rows of the letters lead to; their links are relative to the folder."""
    (table,) = page.classed("letters")
    links = [link.attributes["href"] for link in page.tagged("a") if link.inside(table)]
    return [(folder / unquote(link)).resolve() for link in links]


def test_every_letter_and_refusal_of_the_database_is_in_the_page(tmp_path: Path) -> None:
    given = [Outcome(str(path), path, parse(path, name=str(path))) for path in SAMPLES]
    refused = Outcome("bad.pdf", refusal=Refusal("unreadable", "it is empty", "get it again"))
    load([*given, refused], tmp_path / "letters.sqlite")
    with opened_to_read(tmp_path / "letters.sqlite") as connection:
        found = list(read_outcomes(connection, tmp_path))
    assert [one.name for one in found] == [*map(str, SAMPLES), "bad.pdf"]
    assert found[-1] == refused
    done = run(tmp_path, "letters.sqlite", "--output", "archive.html")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    html = (tmp_path / "archive.html").read_text("utf-8")
    assert sorted(linked(WebPage(html), tmp_path)) == sorted(SAMPLES)
    assert "it is empty" in html


def test_what_is_no_database_is_named(tmp_path: Path) -> None:
    done = run(tmp_path, "none.sqlite", "--output", "archive.html")
    assert done.returncode == 3
    assert done.stderr.startswith("ofsted-parse: none.sqlite: there is no such file")
    assert run(tmp_path, "none.sqlite").returncode == 2

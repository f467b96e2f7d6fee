"""docs/fetch.md: its recipes run against the replica, its tables are those of the program."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from ofsted_parse.data.authorities import by_urn
from ofsted_parse.fetch.change import Status
from ofsted_parse.fetch.manifest import Dead, Record, Version
from ofsted_parse.fetch.site import HOSTS
from ofsted_parse.fetch.titles import KIND_NAMES, OTHER, kind_of
from tests.conftest import ROOT
from tests.pages import fenced, in_code, page, rows, section
from tests.replica.server import Replica, serving
from tests.replica.site import INSPECTION, VISIT, letter, whole_site


def recipes() -> list[str]:
    lines = "".join(fenced(page("fetch"), "bash")).splitlines()
    return [line for line in lines if line and not line.startswith("#")]


@pytest.fixture(scope="module")
def england() -> Iterator[Replica]:
    site = whole_site(0)
    site.authorities["80481"].letters += [letter(50000003, VISIT), letter(50000002, INSPECTION)]
    site.authorities["80539"].letters.append(letter(50000004, VISIT))
    assert by_urn()["80539"] == "Portsmouth", "a neighbour of Leeds"
    with serving(site) as replica:
        yield replica


@pytest.fixture(scope="module")
def kitchen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty folder, and ofsted-parse as a command that speaks to the replica alone."""
    folder = tmp_path_factory.mktemp("kitchen")
    program = folder / "bin" / "ofsted-parse"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m tests.replica.guarded "$@"\n')
    program.chmod(0o755)
    return folder


@pytest.mark.skipif(os.name != "posix", reason="needs a POSIX shell")
@pytest.mark.parametrize("recipe", recipes())
def test_the_recipe_works(england: Replica, kitchen: Path, recipe: str) -> None:
    places = {
        "PATH": f"{kitchen / 'bin'}:{os.environ['PATH']}",
        "XDG_CACHE_HOME": str(kitchen / "caches"),
        "PYTHONPATH": str(ROOT),
    }
    environment = os.environ | places | england.environment
    done = subprocess.run(
        ["/bin/sh", "-c", recipe],
        cwd=kitchen,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    # The replica's letters are samples in other bytes, and some are one letter.
    told = [line for line in done.stderr.splitlines() if "the same letter as" not in line]
    assert (done.returncode, told) == (0, [])


def first(title: str, table: int = 0) -> list[str]:
    """The names in the first cells of a table in a section."""
    text = section(page("fetch"), title)
    tables = ["|" + part for part in text.split("\n\n|")[1:]]
    return [row[0].strip("`") for row in rows(tables[table])]


def test_every_kind_is_named_with_a_title_that_tells_it() -> None:
    assert first("Fetch") == list(KIND_NAMES)
    for kind, title in rows(section(page("fetch"), "Fetch")):
        assert kind.strip("`") in {kind_of(title.partition(":")[0]), OTHER}


def test_every_word_for_what_is_new_is_explained() -> None:
    assert first("What is new") == [status.value for status in Status]


def test_every_field_of_the_manifest_is_explained() -> None:
    told = section(page("fetch"), "The manifest")
    assert first("The manifest") == [field.name for field in fields(Record)]
    names = set(in_code(told))
    assert {field.name for record in (Dead, Version) for field in fields(record)} <= names


def test_security_names_every_host() -> None:
    text = (ROOT / "SECURITY.md").read_text("utf-8")
    assert set(in_code(section(text, "What is spoken to"))) >= HOSTS

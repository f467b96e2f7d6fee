"""The command `fetch` run in this process against the replica, in folders of its own."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.asking import Run, run
from tests.replica.server import Replica, serving
from tests.replica.site import Site, digest, small_site

__all__ = ["Fetch", "fetch", "held", "manifest", "read", "replica", "run"]

LOOK_UP: Callable[..., Any] = socket.getaddrinfo
Fetch = Callable[..., SimpleNamespace]


@pytest.fixture
def replica(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Replica]:
    """The small site, to which the program is led from now on."""
    with serving(small_site()) as running:
        for name, value in running.environment.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(socket, "getaddrinfo", looks_up_nothing)
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
        yield running


def looks_up_nothing(host: object, *arguments: Any, **options: Any) -> Any:
    """Names are looked up elsewhere, and that is to tell them to somebody."""
    assert host == "127.0.0.1", f"looks up {host!r}"
    return LOOK_UP(host, *arguments, **options)


@pytest.fixture
def fetch(run: Run, replica: Replica, tmp_path: Path) -> Fetch:
    """Run `fetch` into the folder `letters`; earlier requests to the replica are forgotten."""

    def fetch(*arguments: str) -> SimpleNamespace:
        replica.asked.clear()
        return run("fetch", *arguments, "--to", str(tmp_path / "letters"))

    return fetch


@pytest.fixture
def read(run: Run) -> Run:
    """Run the program on letters, with room for the threads of the replica in this process.

    Each takes 64 MiB of what a process that is forked from this one is held to.
    """

    def read(*arguments: str) -> SimpleNamespace:
        return run(*arguments, "--max-memory", "4096")

    return read


def manifest(folder: Path) -> dict[str, Any]:
    """The records of a manifest by their addresses."""
    content = json.loads((folder / "ofsted-parse.json").read_bytes())
    return {record["address"]: record for record in content["letters"]}


def held(folder: Path, site: Site) -> None:
    """The folder holds every letter of the site, once and whole, and the manifest says so."""
    letters = {one.address: one for one in site.letters()}
    records = manifest(folder)
    assert records.keys() == letters.keys()
    for address, record in records.items():
        assert digest((folder / record["file"]).read_bytes()) == record["sha256"]
        assert digest(letters[address].data) == record["sha256"]
    assert sorted(
        path.name for path in folder.iterdir() if not path.name.startswith(".")
    ) == sorted(["ofsted-parse.json", *(record["file"] for record in records.values())])

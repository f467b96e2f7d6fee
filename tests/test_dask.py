"""The work handed to a Dask cluster of two workers: the same records as from workers of our own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from tests.conftest import ROOT

distributed = pytest.importorskip("distributed", reason="needs the extra dask")

COMMAND = [sys.executable, "-m", "ofsted_parse"]


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    cluster = distributed.LocalCluster(
        n_workers=2, threads_per_worker=2, dashboard_address=None, host="127.0.0.1"
    )
    with cluster:
        yield cluster.scheduler_address


def records(*arguments: str) -> tuple[int, list[Any], str]:
    command = [*COMMAND, "samples", "README.md", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()], done.stderr


def test_a_cluster_gives_what_own_workers_give(address: str) -> None:
    assert records("--scheduler", address) == records("--no-cache")


def test_a_scheduler_that_does_not_answer_is_named() -> None:
    status, found, error = records("--scheduler", "tcp://127.0.0.1:9")
    assert (status, found) == (1, [])
    assert error == (
        "ofsted-parse: cannot start: no Dask scheduler answers at tcp://127.0.0.1:9;"
        " start it there, or leave out --scheduler\n"
    )

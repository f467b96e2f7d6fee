"""All authorities of England: what is new among their letters, and a run killed again and again.

With `--thorough` there are 2,000 letters and a hundred kills.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from tests.fetching import held, manifest
from tests.replica.server import Replica, serving
from tests.replica.site import VISIT, digest, letter, whole_site

GUARDED = [sys.executable, "-m", "tests.replica.guarded"]


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    return os.environ | {"XDG_CACHE_HOME": str(tmp_path / "caches")}


@pytest.fixture
def england(thorough: bool, environment: dict[str, str]) -> Iterator[Replica]:
    with serving(whole_site(2000 if thorough else 40)) as replica:
        environment |= replica.environment
        yield replica


def fetch(
    folder: Path, environment: dict[str, str], *options: str
) -> subprocess.CompletedProcess[str]:
    command = [*GUARDED, "fetch", "all", "--to", str(folder), *options]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def test_of_all_authorities_exactly_what_is_new_comes(
    england: Replica, environment: dict[str, str], tmp_path: Path
) -> None:
    folder = tmp_path / "letters"
    first = fetch(folder, environment, "--format", "json")
    assert first.stderr == ""
    assert len(json.loads(first.stdout)) == len(england.site.letters())
    held(folder, england.site)

    authorities = list(england.site.authorities.values())
    for number in range(10):
        added = letter(60000000 + number, VISIT, date(2026, 11, 2))
        added.data += b"added %d" % number
        authorities[number * 15].letters.insert(0, added)
    replaced = authorities[4].letters[0]
    replaced.data, replaced.published = b"%PDF-1.7 another one", date(2026, 11, 3)
    england.asked.clear()
    second = fetch(folder, environment, "--new", "--format", "json")
    assert second.returncode == 4
    changes = json.loads(second.stdout)
    assert sorted((one["status"], one["address"]) for one in changes) == [
        *(("new", f"https://files.ofsted.gov.uk/v1/file/{60000000 + n}") for n in range(10)),
        ("replaced", replaced.address),
    ]
    assert len(england.paths("/v1")) == 11
    held(folder, england.site)
    third = fetch(folder, environment, "--new")
    assert (third.returncode, third.stdout, third.stderr) == (0, "", "")


@pytest.mark.skipif(os.name != "posix", reason="kills as POSIX does")
def test_a_run_that_is_killed_again_and_again_ends_with_every_letter_whole_and_once(
    environment: dict[str, str], tmp_path: Path, thorough: bool
) -> None:
    folder, chance = tmp_path / "letters", random.Random(20261126)  # noqa: S311
    kills, site = (100, whole_site(2000)) if thorough else (5, whole_site(40, authorities=8))
    versions = {one.address: {digest(one.data)} for one in site.letters()}
    with serving(site) as replica:
        environment |= replica.environment
        for _ in range(kills):
            most = len(site.authorities) + 2 * len(versions) // kills
            kill(replica, folder, environment, chance.randrange(1, most), chance.random() / 50)
            hold_what_is_there(folder, versions)
            changed = chance.choice(site.letters())
            changed.data = b"%%PDF-1.7 changed %d" % chance.randrange(10**9)
            changed.published = date(2026, 1, 1 + chance.randrange(28))
            versions[changed.address].add(digest(changed.data))
        done = fetch(folder, environment)
        assert done.returncode == 0
        held(folder, site)
        assert list(folder.glob(".*.tmp")) == []
        assert fetch(folder, environment, "--new").returncode == 0


def kill(
    replica: Replica, folder: Path, environment: dict[str, str], requests: int, seconds: float
) -> None:
    """Start a run, and kill it some seconds after so many requests."""
    replica.asked.clear()
    command = [*GUARDED, "fetch", "all", "--to", str(folder)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL) as process:
        while len(replica.asked) < requests and process.poll() is None:
            time.sleep(0.001)
        time.sleep(seconds)
        process.kill()


def hold_what_is_there(folder: Path, versions: dict[str, set[str]]) -> None:
    """Every letter in the folder is whole, as the site has or had it, and none is there twice."""
    files = [*folder.glob("*.pdf")]
    ids = [path.stem.rpartition("_")[2] for path in files]
    assert len(ids) == len(set(ids))
    whole = {address.rpartition("/")[2]: digests for address, digests in versions.items()}
    for path, number in zip(files, ids, strict=True):
        assert digest(path.read_bytes()) in whole[number]
    if (folder / "ofsted-parse.json").exists():
        records = manifest(folder)
        assert all(record["sha256"] in versions[address] for address, record in records.items())


@pytest.mark.skipif(os.name != "posix", reason="interrupts as POSIX does")
def test_an_interrupted_run_lists_what_has_come_and_goes_on(
    environment: dict[str, str], tmp_path: Path
) -> None:
    folder, site = tmp_path / "letters", whole_site(30, authorities=3)
    with serving(site) as replica:
        environment |= replica.environment | {"OFSTED_PARSE_REPLICA_PAUSE": "0.1"}
        command = [*GUARDED, "fetch", "all", "--to", str(folder), "--format", "json"]
        with subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        ) as process:
            while len(replica.paths("/v1")) < 5:
                time.sleep(0.01)
            process.send_signal(signal.SIGINT)
            out, err = process.communicate()
        assert process.returncode == 130
        assert err == "ofsted-parse: interrupted; run it again to go on\n"
        first = [one["address"] for one in json.loads(out)]
        assert set(first) == set(manifest(folder))
        rest = fetch(folder, environment, "--format", "json")
        second = [one["address"] for one in json.loads(rest.stdout)]
        assert sorted(first + second) == sorted(one.address for one in site.letters())
        held(folder, site)


def test_at_most_one_request_in_a_pause_and_one_at_a_time_whoever_asks(
    environment: dict[str, str],
) -> None:
    """Three runs at once, by the clock of the replica."""
    quiet = subprocess.DEVNULL
    with serving(whole_site(1, real=True)) as replica:
        environment |= replica.environment | {"OFSTED_PARSE_REPLICA_PAUSE": "0.2"}
        address = replica.site.letters()[0].address
        runs = [
            subprocess.Popen([*GUARDED, address, "--format", "json"], env=environment, stdout=quiet)
            for _ in range(3)
        ]
        assert [process.wait() for process in runs] == [0, 0, 0]
    times = sorted(one.at for one in replica.asked)
    assert len(times) >= 4
    assert min(later - earlier for earlier, later in pairwise(times)) >= 0.2


def test_the_pause_is_a_second_unless_a_replica_is_told_otherwise(
    environment: dict[str, str],
) -> None:
    with serving(whole_site(1)) as replica:
        environment |= replica.environment
        del environment["OFSTED_PARSE_REPLICA_PAUSE"]
        address = replica.site.letters()[0].address
        subprocess.run([*GUARDED, address], env=environment, capture_output=True, check=False)
    robots, file = (one.at for one in replica.asked)
    assert file - robots >= 1

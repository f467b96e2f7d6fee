"""Requests by turns, over processes and whatever the clock does."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from ofsted_parse.fetch.pace import LONGEST, Pace


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    slept: list[float] = []
    monkeypatch.setattr(time, "sleep", slept.append)
    return slept


def test_a_second_pace_over_the_same_folder_waits_for_the_first(
    tmp_path: Path, slept: list[float]
) -> None:
    with Pace(tmp_path, 1.0).turn("files.ofsted.gov.uk"):
        pass
    with Pace(tmp_path, 1.0).turn("files.ofsted.gov.uk"):
        pass
    assert slept[0] == 0
    assert 0.9 < slept[1] <= 1


def test_a_turn_that_was_killed_counts_from_its_beginning(
    tmp_path: Path, slept: list[float]
) -> None:
    turn = Pace(tmp_path, 1.0).turn("files.ofsted.gov.uk")
    turn.__enter__()
    until = float((tmp_path / "files.ofsted.gov.uk.next").read_text())
    assert until > time.time() + 0.9
    turn.__exit__(None, None, None)
    assert slept == [0]


def test_hosts_do_not_wait_for_each_other(tmp_path: Path, slept: list[float]) -> None:
    for host in ("reports.ofsted.gov.uk", "files.ofsted.gov.uk", "[2001:db8::1]"):
        with Pace(tmp_path, 1.0).turn(host):
            pass
    assert slept == [0, 0, 0]


def test_a_clock_that_was_set_back_costs_no_more_than_the_longest_wait(
    tmp_path: Path, slept: list[float]
) -> None:
    (tmp_path / "files.ofsted.gov.uk.next").write_text(repr(time.time() + 10**6))
    with Pace(tmp_path, 1.0).turn("files.ofsted.gov.uk"):
        pass
    assert slept == [LONGEST]


def test_a_pause_that_the_host_asks_for_is_longer_and_never_shorter(
    tmp_path: Path, slept: list[float]
) -> None:
    pace = Pace(tmp_path, 1.0)
    for asked in (5.0, 0.1, 0.0):
        with pace.turn("files.ofsted.gov.uk", asked):
            pass
    assert 4 < slept[1] <= 5
    assert 0.9 < slept[2] <= 1

"""What is promised of the collector while a letter is read."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from ofsted_parse.api.collecting import without_collection


@pytest.fixture(autouse=True)
def at_work() -> Iterator[None]:
    gc.enable()
    yield
    gc.enable()


def test_it_rests_and_goes_on() -> None:
    with without_collection():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_goes_on_after_an_error() -> None:
    with pytest.raises(ValueError, match="damaged"), without_collection():
        raise ValueError("damaged")
    assert gc.isenabled()


def test_who_has_stopped_it_finds_it_stopped() -> None:
    gc.disable()
    with without_collection():
        pass
    assert not gc.isenabled()

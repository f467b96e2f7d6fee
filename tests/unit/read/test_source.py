"""Bytes come from a path, from memory or from an open file; never more than are allowed."""

from __future__ import annotations

import io
import os
import threading
from pathlib import Path
from typing import Any

import pytest

from ofsted_parse.errors import TooLargeInput
from ofsted_parse.limits import Limits
from ofsted_parse.read.source import load

LETTER = b"Focused visit"
TINY = Limits(max_bytes=len(LETTER) - 1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "letter.txt"
    made.write_bytes(LETTER)
    return made


def test_every_source_gives_its_bytes_and_its_name(path: Path) -> None:
    assert load(LETTER, Limits()) == (LETTER, "-")
    assert load(path, Limits()) == load(str(path), Limits()) == (LETTER, "letter.txt")
    assert load(io.BytesIO(LETTER), Limits()) == (LETTER, "-")
    with path.open("rb") as file:
        assert load(file, Limits()) == (LETTER, "letter.txt")


def test_no_source_gives_more_than_is_allowed(path: Path) -> None:
    for source in (LETTER, path, io.BytesIO(LETTER)):
        with pytest.raises(TooLargeInput, match="--max-size"):
            load(source, TINY)


class Endless(io.RawIOBase):
    """A file that never ends."""

    given = 0

    def read(self, size: int = -1) -> bytes:
        self.given += size
        return b"x" * size


def test_what_never_ends_is_read_up_to_the_limit_only() -> None:
    endless = Endless()
    with pytest.raises(TooLargeInput):
        load(endless, Limits(max_bytes=10**6))  # type: ignore[arg-type]
    assert endless.given < 10**7


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="no such paths here")
def test_a_pipe_that_the_shell_opened_is_read() -> None:
    reading, writing = os.pipe()

    def write() -> None:
        with os.fdopen(writing, "wb") as file:
            file.write(LETTER)

    threading.Thread(target=write).start()
    assert load(Path(f"/dev/fd/{reading}"), Limits())[0] == LETTER
    os.close(reading)


@pytest.mark.parametrize("source", [42, None, ["letter.pdf"]])
def test_what_is_no_source_at_all_is_a_type_error(source: Any) -> None:
    with pytest.raises(TypeError, match="a source is a path, bytes or a file"):
        load(source, Limits())

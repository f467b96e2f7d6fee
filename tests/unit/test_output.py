"""A result is written whole or not at all, and what stood there before stays on failure."""

from __future__ import annotations

import io
import os
import stat
from pathlib import Path

import pytest

from ofsted_parse.errors import OutputError
from ofsted_parse.output import remove_leftovers, replacing, write_file, write_stream

posix_only = pytest.mark.skipif(os.name != "posix", reason="needs POSIX files")


def test_a_new_file_holds_the_text_as_utf_8_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "letter.json"
    write_file(target, "children’s\n")
    assert target.read_bytes() == "children’s\n".encode()
    assert list(tmp_path.iterdir()) == [target]


@posix_only
def test_a_new_file_has_the_permissions_that_the_umask_gives(tmp_path: Path) -> None:
    ordinary, target = tmp_path / "ordinary", tmp_path / "letter.json"
    ordinary.write_text("")
    write_file(target, "")
    assert target.stat().st_mode == ordinary.stat().st_mode


@posix_only
def test_an_old_file_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "letter.json"
    target.write_text("old")
    target.chmod(0o640)
    write_file(target, "new")
    assert (target.read_text(), stat.S_IMODE(target.stat().st_mode)) == ("new", 0o640)


@posix_only
def test_a_link_is_followed(tmp_path: Path) -> None:
    target, link = tmp_path / "letter.json", tmp_path / "link.json"
    target.write_text("old")
    link.symlink_to(target)
    write_file(link, "new")
    assert link.is_symlink()
    assert target.read_text() == "new"


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_where_writing_fails_the_old_file_stays_and_no_other_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    target = tmp_path / "letter.json"
    target.write_text("old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, step, full)
    with pytest.raises(OutputError) as caught:
        write_file(target, "new")
    assert caught.value.reason == "the result could not be written: no space left on device"
    assert "--output" in caught.value.advice
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_an_interrupted_write_leaves_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_file(tmp_path / "letter.json", "new")
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_and_a_folder_are_refused_with_advice(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="make the folder first"):
        write_file(tmp_path / "missing" / "letter.json", "")
    with pytest.raises(OutputError, match="name of a file"):
        write_file(tmp_path, "")


def test_a_name_of_full_length_can_be_written(tmp_path: Path) -> None:
    target = tmp_path / ("a" * 250 + ".json")
    write_file(target, "text")
    assert target.read_text() == "text"


@posix_only
def test_a_device_is_written_to_and_stays_a_device() -> None:
    write_file(Path(os.devnull), "text")
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


@posix_only
def test_a_pipe_is_written_to() -> None:
    reading, writing = os.pipe()
    write_file(Path(f"/dev/fd/{writing}"), "text")
    os.close(writing)
    assert os.read(reading, 100) == b"text"
    os.close(reading)


class Terminal(io.TextIOWrapper):
    def isatty(self) -> bool:
        return True


def _written(stream: io.TextIOWrapper, text: str) -> bytes:
    write_stream(stream, text)
    buffer = stream.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue()


def test_a_pipe_gets_utf_8_whatever_the_locale() -> None:
    assert _written(io.TextIOWrapper(io.BytesIO(), "latin-1"), "ä’") == "ä’".encode()


def test_a_terminal_gets_its_own_encoding() -> None:
    assert _written(Terminal(io.BytesIO(), "latin-1"), "ä’") == b"\xe4'"


def test_a_closed_standard_output_is_an_output_error() -> None:
    with pytest.raises(OutputError, match="closed"):
        write_stream(None, "text")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_behind_standard_output_is_an_output_error() -> None:
    with Path("/dev/full").open("w") as full, pytest.raises(OutputError, match="no space left"):
        write_stream(full, "text")


@posix_only
def test_what_a_killed_run_left_is_removed_and_nothing_else(tmp_path: Path) -> None:
    with replacing(tmp_path / "now.json") as temporary:
        temporary.write_text("being written")
        ended = temporary.with_name(temporary.name.replace(f"-{os.getpid()}-", "-999999999-"))
        ended.write_text("left")
        foreign = tmp_path / ".ofsted-parse-00000000-999999999-12345678.tmp"
        foreign.write_text("of another machine")
        remove_leftovers(tmp_path)
        assert set(tmp_path.iterdir()) == {temporary, foreign}
    assert (tmp_path / "now.json").read_text() == "being written"

"""The bytes of an input, wherever they come from; never more of them than are allowed."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from ofsted_parse.errors import UnreadableInput
from ofsted_parse.limits import Limits

#: What a shell calls a pipe that it has opened for the command, and standard input.
_OPEN_PIPES = ("/dev/fd/", "/dev/stdin", "/proc/self/fd/")


def load(source: str | Path | bytes | IO[bytes], limits: Limits) -> tuple[bytes, str]:
    """The bytes of a source and its name, '-' where it has none.

    Raises UnreadableInput where a path leads to no file that can be read, TooLargeInput where
    there are more bytes than `limits` allow; TypeError where the source is none.
    """
    if isinstance(source, bytes):
        limits.hold_bytes(len(source))
        return source, "-"
    if isinstance(source, str | Path):
        return _read_path(Path(source), limits), Path(source).name
    if not hasattr(source, "read"):
        kind = type(source).__name__
        raise TypeError(f"a source is a path, bytes or a file opened in binary mode, not {kind}")
    return _read_all(source, limits), Path(str(getattr(source, "name", "-"))).name


def _read_path(path: Path, limits: Limits) -> bytes:
    with _own_errors():
        found = path.stat()
        _refuse_what_is_no_file(path, found.st_mode)
        limits.hold_bytes(found.st_size)
        with path.open("rb") as file:
            return _read_all(file, limits)


def _refuse_what_is_no_file(path: Path, mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise UnreadableInput("this is a folder", "give a file in it")
    if stat.S_ISFIFO(mode) and not str(path).startswith(_OPEN_PIPES):
        # Nobody may ever write to it, and to open it would wait for that.
        raise UnreadableInput("this is a pipe", "let it write to standard input, and give - here")
    if not stat.S_ISREG(mode) and not stat.S_ISFIFO(mode):
        raise UnreadableInput("this is a device or a socket", "give a file")


def _read_all(file: IO[bytes], limits: Limits) -> bytes:
    """All there is, piece by piece: what has no end is refused when there is too much of it."""
    data = bytearray()
    while piece := file.read(2**20):
        data += piece
        limits.hold_bytes(len(data))
    return bytes(data)


@contextmanager
def _own_errors() -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise UnreadableInput("there is no such file", "check the path") from error
    except PermissionError as error:
        raise UnreadableInput(
            "you may not read this file", "change its permissions, or ask its owner"
        ) from error
    except (OSError, ValueError) as error:
        # ValueError: a NUL in the name.
        what = getattr(error, "strerror", None) or str(error)
        raise UnreadableInput(
            f"the file cannot be read ({what.lower()})", "check the path"
        ) from error

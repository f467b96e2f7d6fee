"""The bytes of a file, no more of them than the limits allow."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import IO

from ofsted_parse.errors import TooLargeInput, UnreadableInput
from ofsted_parse.limits import Limits


def read_file(path: Path, limits: Limits) -> bytes:
    """All bytes of a file or a named pipe.

    Raises UnreadableInput where there is none to read, TooLargeInput where it is too long.
    """
    try:
        _refuse_devices(path)
        with path.open("rb") as file:
            return read_stream(file, limits)
    except FileNotFoundError as error:
        raise UnreadableInput("there is no such file", "check the path") from error
    except IsADirectoryError as error:
        raise UnreadableInput("this is a folder", "give a file in it") from error
    except (OSError, ValueError) as error:
        # ValueError: a zero byte in the path.
        why = getattr(error, "strerror", None) or str(error)
        raise UnreadableInput(
            f"the file cannot be read ({why})", "check the path and its permissions"
        ) from error


def read_stream(stream: IO[bytes], limits: Limits) -> bytes:
    """All bytes of an open file; TooLargeInput where there are more than the limits allow."""
    data = stream.read(limits.max_bytes + 1)
    if len(data) > limits.max_bytes:
        raise too_large("bytes", limits.max_bytes)
    return data


def too_large(unit: str, allowed: int) -> TooLargeInput:
    """The refusal of an input that has more bytes, pages or characters than are allowed."""
    option = {"bytes": "--max-size", "pages": "--max-pages", "characters": "--max-characters"}[unit]
    return TooLargeInput(
        f"it has more than {allowed:,} {unit}, the limit",
        f"see that it is the right file, or raise the limit with {option}",
    )


def _refuse_devices(path: Path) -> None:
    mode = path.stat().st_mode
    if stat.S_ISCHR(mode) or stat.S_ISBLK(mode) or stat.S_ISSOCK(mode):
        raise UnreadableInput("this is a device and no file", "give the name of a file")

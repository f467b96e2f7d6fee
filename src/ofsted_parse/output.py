"""Writing a result: a file whole or not at all, standard output without a traceback."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path
from typing import BinaryIO, TextIO

from ofsted_parse.errors import OutputError

_ADVICE = {
    errno.ENOENT: "make the folder first, or choose another with --output",
    errno.ENOTDIR: "make the folder first, or choose another with --output",
    errno.EISDIR: "give the name of a file with --output",
    errno.EACCES: "choose a place where you may write with --output",
    errno.EPERM: "choose a place where you may write with --output",
    errno.EROFS: "choose a place where you may write with --output",
    errno.ENAMETOOLONG: "choose a shorter name with --output",
    errno.ENOSPC: "make room on the disk, or choose another with --output",
}
_ADVICE_FOR_THE_REST = "check the place, or choose another with --output"


def write_file(path: Path, text: str) -> None:
    """Write the text as UTF-8, so that the file holds all of it or is left as it was.

    A link is followed; a device or a pipe is written to as it is. OutputError where writing fails.
    """
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(text.encode())
        else:
            _replace(path.resolve(), text.encode())
    except OSError as error:
        raise _output_error(error) from error


def write_stream(stream: TextIO | None, text: str) -> None:
    """Write the text to standard output: UTF-8, but for a terminal in the terminal's own encoding.

    OutputError where writing fails, BrokenPipeError where nobody reads any more.
    """
    if stream is None:
        raise OutputError("standard output is closed", "open it, or name a file with --output")
    encoding = stream.encoding if stream.isatty() else "utf-8"
    try:
        stream.buffer.write(text.encode(encoding, "replace"))
        stream.flush()
    except OSError as error:
        _mute(stream.buffer)
        if isinstance(error, BrokenPipeError):
            raise
        raise _output_error(error) from error


def _replace(target: Path, data: bytes) -> None:
    # The temporary name is independent of the target's, which may already be as long as allowed.
    temporary = target.with_name(f".ofsted-parse-{os.urandom(6).hex()}.tmp")
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, temporary)
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)


def _mute(stream: BinaryIO) -> None:
    """Send what is still in the buffer nowhere: Python's own flush at exit would complain again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def _output_error(error: OSError) -> OutputError:
    reason = (error.strerror or str(error)).lower()
    advice = _ADVICE.get(error.errno or 0, _ADVICE_FOR_THE_REST)
    return OutputError(f"the result could not be written: {reason}", advice)

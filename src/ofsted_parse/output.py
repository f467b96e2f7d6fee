"""Writing a result: a file whole or not at all, standard output without a traceback."""

from __future__ import annotations

import codecs
import errno
import os
import shutil
import unicodedata
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, TextIO

from ofsted_parse.errors import OutputError

_ADVICE = {
    errno.ENOENT: "make the folder first, or choose another with {option}",
    errno.ENOTDIR: "make the folder first, or choose another with {option}",
    errno.EISDIR: "give the name of a file with {option}",
    errno.EACCES: "choose a place where you may write with {option}",
    errno.EPERM: "choose a place where you may write with {option}",
    errno.EROFS: "choose a place where you may write with {option}",
    errno.ENAMETOOLONG: "choose a shorter name with {option}",
    errno.ENOSPC: "make room on the disk, or choose another with {option}",
}
#: What Windows says where another program has the file open: access denied, shared, locked.
_OPEN_ELSEWHERE = {5, 32, 33}
_CLOSE_IT = "close it where it is open (in Excel, say), or choose another with {option}"
#: The name of how streams write what their encoding lacks.
STAND_INS = "ofsted_parse.stand_ins"
_STAND_INS = str.maketrans(
    {
        **{"→": "->", "–": "-", "—": "-", "•": "*", "·": "|", "✓": "*", "●": "*", "○": "o"},
        **{"‘": "'", "’": "'", "“": '"', "”": '"', "─": "-", "│": "|", "━": "-", "…": "..."},
        **{"▲": "^", "▼": "v", "†": "+", "«": "<", "»": ">", "¶": "par. "},
        **dict(zip("▁▂▃▄▅▆▇█", "_.-=+*##", strict=True)),
    }
)
_TEMPORARY = ".tmp"
_ADVICE_FOR_THE_REST = "check the place, or choose another with {option}"


def write_file(path: Path, text: str | Iterable[str]) -> None:
    """Write the text as UTF-8, so that the file holds all of it or is left as it was.

    A link is followed; a device or a pipe is written to as it is. OutputError where writing fails.
    """
    pieces = [text] if isinstance(text, str) else text
    with reporting_failure():
        if path.exists() and not path.is_file():
            _write(path, pieces, "wb")
        else:
            with replacing(path) as temporary:
                _write(temporary, pieces, "xb")


def write_stream(stream: TextIO | None, text: str | Iterable[str]) -> None:
    """Write the text to standard output: UTF-8, but for a terminal in the terminal's own encoding.

    What that lacks is written by what stands in for it, '→' as '->'. Several pieces are written
    one by one, each as soon as it is there. OutputError where writing fails, BrokenPipeError where
    nobody reads any more.
    """
    if stream is None:
        raise OutputError("standard output is closed", "open it, or name a file with --output")
    for piece in [text] if isinstance(text, str) else text:
        _write_piece(stream, piece)


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A path to write a file to, which then takes the place of the file at `path`, whole.

    Where anything fails before, what stood at `path` stays and nothing is left beside it.
    """
    target = path.resolve()
    # The temporary name is independent of the target's, which may already be as long as allowed.
    name = f"{_mark()}{os.getpid()}-{os.urandom(4).hex()}{_TEMPORARY}"
    temporary = target.with_name(name)
    try:
        yield temporary
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, temporary)
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)


def remove_leftovers(folder: Path) -> None:
    """Remove the temporary files in a folder that runs on this machine left when they were killed.

    On Windows nothing tells without harm whether a process is still there, so they stay.
    """
    if not hasattr(os, "uname"):
        return
    for path in folder.glob(f"{_mark()}*{_TEMPORARY}"):
        number = path.name.removeprefix(_mark()).partition("-")[0]
        if number.isdecimal() and not _is_running(int(number)):
            with suppress(OSError):
                path.unlink(missing_ok=True)


def _mark() -> str:
    """How the names of our temporary files begin; the folder may belong to several machines."""
    machine = os.uname().nodename if hasattr(os, "uname") else ""
    return f".ofsted-parse-{zlib.crc32(machine.encode()):08x}-"


def _is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True  # another user's
    return True


@contextmanager
def reporting_failure(option: str = "--output") -> Iterator[None]:
    """Turn what the system says against writing into an OutputError; `option` names the place."""
    try:
        yield
    except OSError as error:
        raise _output_error(error, option) from error


def _write(path: Path, pieces: Iterable[str], mode: str) -> None:
    with path.open(mode) as file:
        for piece in pieces:
            file.write(piece.encode())


def _write_piece(stream: TextIO, piece: str) -> None:
    encoding = stream.encoding if stream.isatty() else "utf-8"
    try:
        stream.buffer.write(piece.encode(encoding, STAND_INS))
        stream.flush()
    except OSError as error:
        _mute(stream.buffer)
        if isinstance(error, BrokenPipeError):
            raise
        raise _output_error(error) from error


def _mute(stream: BinaryIO) -> None:
    """Send what is still in the buffer nowhere: Python's own flush at exit would complain again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def _output_error(error: OSError, option: str = "--output") -> OutputError:
    reason = (error.strerror or str(error)).lower()
    advice = _ADVICE.get(error.errno or 0, _ADVICE_FOR_THE_REST)
    if getattr(error, "winerror", None) in _OPEN_ELSEWHERE:
        advice = _CLOSE_IT
    return OutputError(f"the result could not be written: {reason}", advice.format(option=option))


def _stand_in(error: UnicodeError) -> tuple[str, int]:
    """ASCII for what an encoding lacks: a stand-in, a letter without its accent, else '?'."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    text = error.object[error.start : error.end].translate(_STAND_INS)
    plain = "".join(char for char in unicodedata.normalize("NFKD", text) if char.isascii())
    return plain or "?", error.end


codecs.register_error(STAND_INS, _stand_in)

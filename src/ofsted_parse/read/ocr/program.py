"""The program Tesseract: found, asked for its version, and run on pictures of pages."""

from __future__ import annotations

import ctypes
import functools
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from typing import IO, TYPE_CHECKING, NamedTuple

from ofsted_parse.errors import Crashed, SetupError, TimedOut
from ofsted_parse.read.clean import clean

if TYPE_CHECKING:
    from PIL import Image

_NAME = "tesseract"
_LANGUAGE, _ANY_LANGUAGE = "eng", "osd"
#: Its own way to columns and lines; and only which way up the page is.
READ, ORIENT = "3", "0"
#: Each of its processes keeps to one processor: as many as may run, run beside each other.
_ONE_THREAD = {"OMP_THREAD_LIMIT": "1"}
_DIES_WITH_PARENT = 1
#: So many bytes of what it says of a failure are looked at.
_MOST_TOLD = 300


class Picture(NamedTuple):
    """A page to be read, whatever it is known by, and its resolution."""

    image: Image.Image
    resolution: int


class _Running(NamedTuple):
    process: subprocess.Popen[bytes]
    answer: IO[bytes]
    errors: IO[bytes]
    deadline: float
    mode: str


def program() -> str:
    """The path of Tesseract; SetupError where it is not installed."""
    path = shutil.which(_NAME)
    if path is None:
        raise SetupError(
            "OCR needs the program tesseract, which is not installed",
            "apt install tesseract-ocr, brew install tesseract, or choco install tesseract",
        )
    return path


@functools.cache
def version() -> str:
    """What Tesseract says of itself in its first line: 'tesseract 5.3.0'.

    Raises SetupError where it is not installed, or has no English.
    """
    path = program()
    told = subprocess.run([path, "--version"], capture_output=True, check=False)  # noqa: S603
    known = subprocess.run([path, "--list-langs"], capture_output=True, check=False)  # noqa: S603
    if _LANGUAGE.encode() not in known.stdout.split() + known.stderr.split():
        raise SetupError("tesseract has no English", "apt install tesseract-ocr-eng")
    return (told.stdout or told.stderr).decode("utf-8", "replace").partition("\n")[0].strip()


def tables(
    pictures: Iterable[Picture], processes: int, seconds: float, mode: str = READ
) -> Iterator[str]:
    """What Tesseract writes of each picture, in order; so many at once, each within its time.

    Raises SetupError where it is not installed, TimedOut where a page takes longer, Crashed where
    it fails. No process is left behind when the iterator ends, however it ends.
    """
    path = program()
    running: list[_Running] = []
    rest = iter(pictures)
    try:
        while True:
            while len(running) < processes and (picture := next(rest, None)):
                running.append(_started(path, picture, mode, seconds))
            if not running:
                return
            _wait(running[0], seconds)
            yield _answer(running.pop(0))
    finally:
        for one in running:
            _end(one)


def _started(path: str, picture: Picture, mode: str, seconds: float) -> _Running:
    # Files without a name: nothing is left of them, whatever becomes of either process.
    asked, answer, errors = (tempfile.TemporaryFile() for _ in range(3))  # noqa: SIM115 - closed below
    picture.image.save(asked, "PNG", compress_level=1)
    asked.seek(0)
    language = _LANGUAGE if mode == READ else _ANY_LANGUAGE
    command = [path, "stdin", "stdout", "-l", language, "--psm", mode]
    command += ["--dpi", str(picture.resolution), *(["tsv"] if mode == READ else [])]
    with asked:
        process = subprocess.Popen(  # noqa: S603 - no word of it comes from a document
            command,
            stdin=asked,
            stdout=answer,
            stderr=errors,
            env=os.environ | _ONE_THREAD,
            preexec_fn=_die_with_parent(),  # noqa: PLW1509 - one call into the kernel, no lock
        )
    return _Running(process, answer, errors, time.monotonic() + seconds, mode)


def _die_with_parent() -> Callable[[], None] | None:
    """What a process of ours does before it becomes Tesseract; Linux alone knows how.

    Elsewhere it ends with its page, or at its own limit of processor time.
    """
    if sys.platform != "linux":
        return None
    library = ctypes.CDLL(None)
    return lambda: library.prctl(_DIES_WITH_PARENT, signal.SIGKILL)


def _wait(one: _Running, seconds: float) -> None:
    try:
        one.process.wait(max(0.0, one.deadline - time.monotonic()))
    except subprocess.TimeoutExpired as error:
        raise TimedOut(
            f"reading a page by OCR took longer than {seconds:g} s",
            "see that it is the right file, or raise the limit with --timeout",
        ) from error


def _answer(one: _Running) -> str:
    """What it wrote; nothing where there are too few letters to tell which way up the page is."""
    with one.answer, one.errors:
        one.answer.seek(0)
        if one.process.returncode == 0:
            return one.answer.read().decode("utf-8", "replace")
        if one.mode == READ:
            raise Crashed(*_failure(one.errors))
        return ""


def _failure(errors: IO[bytes]) -> tuple[str, str]:
    errors.seek(0)
    told = errors.read(_MOST_TOLD).decode("utf-8", "replace").split("\n")[0]
    return (
        f"tesseract failed on a page of it: {clean(told) or 'it says not why'}",
        "try it by itself",
    )


def _end(one: _Running) -> None:
    with one.answer, one.errors:
        one.process.kill()
        one.process.wait()

"""What the inputs of a command line stand for: files, folders, patterns, lists, addresses."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from glob import glob
from pathlib import Path, PurePosixPath

from ofsted_parse.batch.cache import site_folder
from ofsted_parse.errors import InputError, UnreadableInput
from ofsted_parse.limits import Limits
from ofsted_parse.read.source import load

STANDARD_STREAM = "-"
STANDARD_INPUT = "standard input"
#: What is taken out of a folder or a zip file; what is named by itself is taken whatever it is.
SUFFIXES = frozenset({".pdf", ".txt"})
_LIST_MARK = "@"
_ZIP = ".zip"
_WILD = frozenset("*?")
_SCHEMES = ("https://", "http://")


@dataclass(frozen=True, slots=True)
class Input:
    """One document to read: a file, a member of a zip file, an address, or bytes that are here.

    `name` is its path as given or found; `place` the part of it below the folder or the zip file
    that was given; `url` the address where it is fetched. `error` says of an input before it is
    read that there is nothing to read.
    """

    name: str
    place: str
    path: Path | None = None
    member: str | None = None
    data: bytes | None = None
    error: InputError | None = None
    url: str | None = None

    def read(self, limits: Limits) -> bytes:
        """The bytes; InputError where they cannot be had or are more than the limits allow."""
        if self.error:
            raise self.error
        if self.data is None and self.url:
            return _fetched(self.url, limits)
        if self.path is None:
            return self.data or b""
        if self.member is None:
            return load(self.path, limits)[0]
        from ofsted_parse.read.zipped import read_member  # few inputs are in zip files

        return read_member(self.path, self.member, limits)


@dataclass(slots=True)
class Search:
    """Goes through what was given, and counts the files in folders that are no letters."""

    limits: Limits = field(default_factory=Limits)
    passed_over: int = 0

    def inputs(self, words: Iterable[str]) -> Iterator[Input]:
        """The inputs that the words stand for, in their order; folders by name.

        A word is a file, a folder (searched through), a pattern with * or ?, a zip file, an
        address on the web, `-` for standard input, or `@FILE` for a list with one such word a line.
        """
        for word in words:
            yield from self._inputs(word)

    def _inputs(self, word: str) -> Iterator[Input]:
        path = Path(word)
        if word == STANDARD_STREAM:
            yield _standard_input(self.limits)
        elif is_address(word):
            yield Input(word, place_of(word), url=word)
        elif os.path.lexists(path):
            yield from self.at(path)
        elif word.startswith(_LIST_MARK):
            yield from self._listed(word)
        elif _WILD.intersection(word):
            yield from self._matching(word)
        else:
            yield _file(path)

    def at(self, path: Path) -> Iterator[Input]:
        """The inputs at a path: the file, or all letters in the folder or zip file."""
        if path.is_dir():
            yield from _or_nothing(self._below(path), path)
        elif path.suffix.lower() == _ZIP:
            yield from _or_nothing(self._zipped(path, path.name), path)
        else:
            yield _file(path)

    def _listed(self, word: str) -> Iterator[Input]:
        try:
            words = _lines(word.removeprefix(_LIST_MARK), self.limits)
        except InputError as error:
            yield Input(word, word, error=error)
        else:
            yield from self.inputs(words)

    def _matching(self, pattern: str) -> Iterator[Input]:
        # Path.glob takes no pattern that begins at the root.
        paths = sorted(glob(pattern, recursive=True))  # noqa: PTH207
        for path in paths:
            yield from self.at(Path(path))
        if not paths:
            error = UnreadableInput("no file has such a name", "check the pattern")
            yield Input(pattern, pattern, error=error)

    def _below(self, top: Path) -> Iterator[Input]:
        unreadable: list[OSError] = []
        for folder, folders, names in os.walk(top, onerror=unreadable.append):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(name for name in names if not name.startswith(".")):
                path = Path(folder, name)
                yield from self._in_folder(path, path.relative_to(top).as_posix())
        for problem in unreadable:
            yield _closed_folder(problem)

    def _in_folder(self, path: Path, place: str) -> Iterator[Input]:
        if path.suffix.lower() in SUFFIXES:
            yield Input(path.as_posix(), place, path)
        elif path.suffix.lower() == _ZIP:
            yield from self._zipped(path, place)
        else:
            self.passed_over += 1

    def _zipped(self, path: Path, place: str) -> Iterator[Input]:
        # zipfile takes 2 ms to import, and few inputs are zip files.
        from ofsted_parse.read.zipped import members_of

        try:
            members = members_of(path)
        except InputError as error:
            yield Input(path.as_posix(), place, error=error)
            return
        for member in members:
            yield from self._member(path, place, member)

    def _member(self, path: Path, place: str, member: str) -> Iterator[Input]:
        inner = PurePosixPath(member)
        # macOS adds a shadow of every file below __MACOSX, its names beginning with '._'.
        if any(part.startswith((".", "__MACOSX")) for part in inner.parts):
            return
        if inner.suffix.lower() in SUFFIXES:
            name = f"{path.as_posix()}/{member}"
            yield Input(name, f"{PurePosixPath(place).with_suffix('')}/{member}", path, member)
        else:
            self.passed_over += 1


def is_one_document(words: Sequence[str]) -> bool:
    """Whether the words name one document, and nothing that may hold several."""
    if len(words) != 1:
        return False
    if is_address(words[0]):
        return True
    path = Path(words[0])
    if os.path.lexists(path):
        return not path.is_dir() and path.suffix.lower() != _ZIP
    return not words[0].startswith(_LIST_MARK) and not _WILD.intersection(words[0])


def is_address(word: str) -> bool:
    """Whether a word is an address on the web, whatever becomes of it.

    >>> is_address("https://files.ofsted.gov.uk/v1/file/50000000"), is_address("letters/https")
    (True, False)
    """
    return word.lower().startswith(_SCHEMES)


def place_of(address: str) -> str:
    """What to call the document at an address: the last part of its path.

    >>> place_of("https://files.ofsted.gov.uk/v1/file/50000000?download=1")
    '50000000'
    """
    return address.partition("?")[0].partition("#")[0].rstrip("/").rpartition("/")[2]


def bytes_of(word: str, limits: Limits) -> bytes:
    """The bytes of the one document that a word names; InputError where they cannot be had."""
    if word == STANDARD_STREAM:
        return standard_bytes(limits)
    return _fetched(word, limits) if is_address(word) else load(Path(word), limits)[0]


def _fetched(address: str, limits: Limits) -> bytes:
    # httpx takes a tenth of a second to import, is an extra, and few inputs are addresses.
    from ofsted_parse.fetch.extra import hold_installed

    hold_installed("an address as an input")
    from ofsted_parse.fetch.document import fetched  # as above

    return fetched(address, limits, site_folder())


def _file(path: Path) -> Input:
    return Input(path.as_posix(), path.name, path)


def _standard_input(limits: Limits) -> Input:
    try:
        return Input(STANDARD_INPUT, STANDARD_INPUT, data=standard_bytes(limits))
    except InputError as error:
        return Input(STANDARD_INPUT, STANDARD_INPUT, error=error)


def standard_bytes(limits: Limits) -> bytes:
    """What standard input holds; InputError where it is closed or holds more than allowed."""
    if sys.stdin is None:
        raise UnreadableInput("standard input is closed", "give the name of a file")
    return load(sys.stdin.buffer, limits)[0]


def _lines(name: str, limits: Limits) -> list[str]:
    """The words of a list: one a line, but for empty lines and those that begin with '#'."""
    standard = name == STANDARD_STREAM
    data = standard_bytes(limits) if standard else load(Path(name), limits)[0]
    text = data.decode("utf-8-sig", "surrogateescape")
    lines = (line.strip() for line in text.splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def _or_nothing(inputs: Iterator[Input], path: Path) -> Iterator[Input]:
    """The inputs found in a folder or zip file, or one that says that there are none."""
    first = next(inputs, None)
    if first is None:
        error = UnreadableInput(
            f"there is no {' or '.join(sorted(SUFFIXES))} file in it", "give another, or files"
        )
        first = Input(path.as_posix(), path.name, error=error)
    yield first
    yield from inputs


def _closed_folder(problem: OSError) -> Input:
    name = Path(problem.filename or ".").as_posix()
    error = UnreadableInput(
        f"the folder cannot be read ({problem.strerror})", "check its permissions"
    )
    return Input(name, name, error=error)

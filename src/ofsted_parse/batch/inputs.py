"""What the inputs of a command line stand for: files, folders, patterns, lists, addresses."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from glob import glob
from pathlib import Path, PurePosixPath

from ofsted_parse.batch.input import Input
from ofsted_parse.batch.mailed import letters_of
from ofsted_parse.errors import InputError, UnreadableInput
from ofsted_parse.limits import DEFAULT_LIMITS, Limits
from ofsted_parse.read.source import load

STANDARD_STREAM = "-"
STANDARD_INPUT = "standard input"
#: What is taken out of a folder or a zip file; what is named by itself is taken whatever it is.
SUFFIXES = (".pdf", ".docx", ".txt", ".eml")
_ALL_SUFFIXES = f"{', '.join(SUFFIXES[:-1])} or {SUFFIXES[-1]}"
#: Hidden files, and those that Word keeps beside a document that is open.
_NO_LETTERS = (".", "~$")
_LIST_MARK = "@"
_ZIP = ".zip"
_WILD = frozenset("*?")
_SCHEMES = ("https://", "http://")


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
            yield from letters_of(_standard_input(self.limits), self.limits)
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
            yield from letters_of(_file(path), self.limits)

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
            for name in sorted(name for name in names if not name.startswith(_NO_LETTERS)):
                path = Path(folder, name)
                yield from self._in_folder(path, path.relative_to(top).as_posix())
        for problem in unreadable:
            yield _closed_folder(problem)

    def _in_folder(self, path: Path, place: str) -> Iterator[Input]:
        if path.suffix.lower() in SUFFIXES:
            yield from letters_of(Input(path.as_posix(), place, path), self.limits)
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
        if any(part.startswith((*_NO_LETTERS, "__MACOSX")) for part in inner.parts):
            return
        if inner.suffix.lower() in SUFFIXES:
            name = f"{path.as_posix()}/{member}"
            below = f"{PurePosixPath(place).with_suffix('')}/{member}"
            yield from letters_of(Input(name, below, path, member), self.limits)
        else:
            self.passed_over += 1


def is_one_document(words: Sequence[str], limits: Limits = DEFAULT_LIMITS) -> bool:
    """Whether the words name one document, and nothing that may hold several.

    A mail is one where no more than one letter is attached to it; standard input is looked into.
    """
    if len(words) != 1:
        return False
    (word,) = words
    path = Path(word)
    if is_address(word):
        return True
    if word == STANDARD_STREAM or os.path.lexists(path):
        holds_others = path.is_dir() or path.suffix.lower() == _ZIP
        return not holds_others and len(letters_of(_looked_at(word, limits), limits)) == 1
    return not word.startswith(_LIST_MARK) and not _WILD.intersection(word)


def one_input(word: str, limits: Limits) -> Input:
    """The one document that a word names, be it attached to a mail."""
    if is_address(word):
        return Input(word, place_of(word), url=word)
    item = _standard_input(limits) if word == STANDARD_STREAM else _file(Path(word))
    first, *others = letters_of(item, limits)
    if others:
        raise UnreadableInput("the file was changed while it was read", "run it again")
    return first


def _looked_at(word: str, limits: Limits) -> Input:
    """The input of a word; what standard input holds is put back, for it is there but once."""
    if word != STANDARD_STREAM:
        return _file(Path(word))
    data = b""
    with suppress(OSError, AttributeError):  # closed: whoever reads it next says so
        # One byte too many, so that whoever reads it next finds that it is too much.
        data = sys.stdin.buffer.read(limits.max_bytes + 1)
        sys.stdin = io.TextIOWrapper(io.BytesIO(data))
    return Input(STANDARD_INPUT, STANDARD_INPUT, data=data)


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


def _file(path: Path) -> Input:
    return Input(path.as_posix(), path.name, path)


def _standard_input(limits: Limits) -> Input:
    try:
        return Input(STANDARD_INPUT, STANDARD_INPUT, data=_standard_bytes(limits))
    except InputError as error:
        return Input(STANDARD_INPUT, STANDARD_INPUT, error=error)


def _standard_bytes(limits: Limits) -> bytes:
    """What standard input holds; InputError where it is closed or holds more than allowed."""
    if sys.stdin is None:
        raise UnreadableInput("standard input is closed", "give the name of a file")
    return load(sys.stdin.buffer, limits)[0]


def _lines(name: str, limits: Limits) -> list[str]:
    """The words of a list: one a line, but for empty lines and those that begin with '#'."""
    standard = name == STANDARD_STREAM
    data = _standard_bytes(limits) if standard else load(Path(name), limits)[0]
    text = data.decode("utf-8-sig", "surrogateescape")
    lines = (line.strip() for line in text.splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def _or_nothing(inputs: Iterator[Input], path: Path) -> Iterator[Input]:
    """The inputs found in a folder or zip file, or one that says that there are none."""
    first = next(inputs, None)
    if first is None:
        error = UnreadableInput(f"there is no {_ALL_SUFFIXES} file in it", "give another, or files")
        first = Input(path.as_posix(), path.name, error=error)
    yield first
    yield from inputs


def _closed_folder(problem: OSError) -> Input:
    name = Path(problem.filename or ".").as_posix()
    error = UnreadableInput(
        f"the folder cannot be read ({problem.strerror})", "check its permissions"
    )
    return Input(name, name, error=error)

"""A file for each letter in a folder, under names that every system can bear."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import count
from pathlib import Path, PurePosixPath

from pathvalidate import sanitize_filename

from ofsted_parse.batch.input import Input
from ofsted_parse.cli.handed_on import handed_on
from ofsted_parse.cli.options import Request
from ofsted_parse.cli.pictures import with_pages
from ofsted_parse.cli.tally import Problem
from ofsted_parse.cli.writing import write_one
from ofsted_parse.model import Letter
from ofsted_parse.outcome import Outcome
from ofsted_parse.output import reporting_failure

#: Bytes, so that the number and the suffix fit into the 255 that systems allow.
_LONGEST_NAME = 200
_CONSOLE = re.compile(r"^(CONIN|CONOUT)\$$", re.IGNORECASE)


def write_folder(pairs: Iterable[tuple[Input, Outcome]], request: Request) -> list[Problem]:
    """Write each letter to a file named after its input; the files that were there and differ.

    Such a file is left alone unless the request says to replace it. OutputError where writing
    fails.
    """
    folder = request.target.folder or Path()
    names = Names(request.format.suffixes[0])
    clashes = []
    for item, given in pairs:
        target = folder / names.name(_place(item, given))
        (outcome,) = handed_on([given], target.parent)
        if outcome.letter and not _write(outcome, target, _pictured(item, outcome.letter, request)):
            reason = f"another file is at {target} already"
            clashes.append((item.name, reason, "give --force to replace it, or another folder"))
    return clashes


def _place(item: Input, outcome: Outcome) -> str:
    """The place of the input; each of several letters in it has its number behind the name."""
    number = outcome.letter.source.document if outcome.letter else None
    path = PurePosixPath(item.place)
    return str(path.with_name(f"{path.stem}-{number}{path.suffix}")) if number else item.place


class Names:
    """Gives every place below the inputs a file name of its own."""

    def __init__(self, suffix: str) -> None:
        self._suffix = suffix
        self._taken: set[str] = set()

    def name(self, place: str) -> PurePosixPath:
        """The path of the file for the input at this place, never the same twice.

        Two names that differ in their case alone are one on some systems, so they are one here.
        """
        path = safe_path(place)
        for number in count(1):
            stem = path.stem if number == 1 else f"{path.stem}-{number}"
            name = path.with_name(stem + self._suffix)
            if str(name).casefold() not in self._taken:
                break
        self._taken.add(str(name).casefold())
        return name


def safe_path(place: str) -> PurePosixPath:
    """A relative path without anything that leads out of its folder or that a system forbids."""
    text = place.encode("utf-8", "replace").decode()
    parts = [part for part in PurePosixPath(text).parts if part.strip("./ ")]
    return PurePosixPath(*map(_safe_part, parts or ["letter"]))


def _safe_part(part: str) -> str:
    # A name that begins with a hyphen would be read as an option.
    stem, dot, rest = part.lstrip("-~").partition(".")
    # Windows takes a name for its device with spaces behind it too, and has two that end in '$'.
    bare = _CONSOLE.sub(r"\1_", stem.rstrip())
    name = sanitize_filename(bare + dot + rest, "_", platform="universal", max_len=_LONGEST_NAME)
    return str(name) or "letter"


def _pictured(item: Input, letter: Letter, request: Request) -> Request:
    """The request with the pages of this letter, where its format shows them."""
    if not request.format.pictures:
        return request
    limits = request.reading.limits
    view = with_pages(request.view, letter, lambda: item.read(limits), request)
    return replace(request, view=view)


def _write(outcome: Outcome, target: Path, request: Request) -> bool:
    """Write the letter; False where another file is there that is not to be replaced."""
    with reporting_failure():
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.exists() and not request.target.force:
            return _is_written(outcome, target, request)
    write_one(outcome, target, request.format, request.view)
    return True


def _is_written(outcome: Outcome, target: Path, request: Request) -> bool:
    """Whether an earlier run wrote this very text."""
    if not request.format.is_text or not outcome.letter:
        return False
    return target.read_bytes() == request.format.render(outcome.letter, request.view).encode()

"""How the inputs are called in a file that is handed on: by where they lie seen from it.

A whole path tells whose machine it was, and leads nowhere on another.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from ofsted_parse.outcome import Outcome


def handed_on(outcomes: Iterable[Outcome], folder: Path | None) -> Iterator[Outcome]:
    """The outcomes, called by the paths of their inputs from the folder that the file stands in.

    A path that was given relative to somewhere stays as it was given, and so does all where there
    is no folder: standard output is nobody else's.
    """
    for outcome in outcomes:
        yield _renamed(outcome, folder) if folder else outcome


def seen_from(folder: Path, name: str) -> str:
    """A whole path as it is seen from a folder; any other name as it is."""
    path = Path(name)
    if not path.is_absolute():
        return name
    try:
        return Path(os.path.relpath(path, folder.absolute())).as_posix()
    except ValueError:
        # Another drive of Windows: the file's name alone.
        return path.name


def _renamed(outcome: Outcome, folder: Path) -> Outcome:
    name = seen_from(folder, outcome.name)
    letter = outcome.letter
    if letter and letter.source.name == outcome.name:
        letter = replace(letter, source=replace(letter.source, name=name))
    return replace(outcome, name=name, letter=letter)

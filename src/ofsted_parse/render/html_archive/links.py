"""Where the links to the letters lead: to files, and nowhere else."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote

from ofsted_parse.outcome import Outcome

#: A letter inside one of these cannot be opened by itself.
_CONTAINERS = frozenset({".zip"})


def link_to(outcome: Outcome, folder: Path | None) -> str | None:
    """The file of an outcome: from the folder, so that both can be moved together, else whole.

    None where there is no file that a browser can open.
    """
    path = outcome.path
    if path is None or path.suffix.lower() in _CONTAINERS or not _is_possible(path):
        return None
    whole = path.absolute()
    try:
        # Quoted, a colon in a name begins no scheme.
        return quote(os.fsencode(_relative(whole, folder))) if folder else whole.as_uri()
    except ValueError:
        # On Windows, from one drive to another.
        return whole.as_uri()


def _relative(path: Path, folder: Path) -> str:
    return Path(os.path.relpath(path, folder.absolute())).as_posix()


def _is_possible(path: Path) -> bool:
    """Whether a file can be called so."""
    try:
        return b"\0" not in os.fsencode(path)
    except UnicodeEncodeError:
        return False

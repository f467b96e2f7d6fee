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
    if path is None or path.suffix.lower() in _CONTAINERS or "\0" in str(path):
        return None
    whole = path.absolute()
    if folder is None:
        return whole.as_uri()
    try:
        relative = Path(os.path.relpath(whole, folder.absolute()))
    except ValueError:
        # On Windows, from one drive to another.
        return whole.as_uri()
    # Quoted, a colon in a name begins no scheme.
    return quote(relative.as_posix().encode("utf-8", "surrogateescape"))

"""Where the PDF of each letter of a database is: on Ofsted's site, or a file on this machine."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

_PDFS = "SELECT id, url, input, sha256 FROM letters WHERE media_type = 'application/pdf'"


class Source(NamedTuple):
    """A letter's PDF: its address where it was fetched, else the file that it was read from."""

    url: str | None
    path: Path | None
    sha256: str


def sources(database: Path) -> Mapping[int, Source]:
    """The PDFs that can be shown, by the ids of their letters in the database."""
    uri = f"{database.absolute().as_uri()}?mode=ro"
    with closing(sqlite3.connect(uri, uri=True)) as connection:
        rows = connection.execute(_PDFS).fetchall()
    found = {
        letter: Source(_web(url), _file(name, database.parent), sha256)
        for letter, url, name, sha256 in rows
    }
    return {letter: one for letter, one in found.items() if one.url or one.path}


def same_bytes(source: Source) -> bytes | None:
    """The file, if it is the one that was read; None where it has changed or is gone.

    What a database of somebody else's names is shown only if it is the letter itself.
    """
    try:
        content = source.path.read_bytes() if source.path else b""
    except OSError:
        return None
    return content if hashlib.sha256(content).hexdigest() == source.sha256 else None


def _web(url: str | None) -> str | None:
    return url if url and url.startswith(("https://", "http://")) else None


def _file(name: str, folder: Path) -> Path | None:
    """The file of that name: as it was given, or as it is seen from the folder."""
    try:
        return next((one for one in (Path(name), folder / name) if one.is_file()), None)
    except (OSError, ValueError):
        # What no file can be called.
        return None

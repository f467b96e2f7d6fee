"""Where a letter comes from, as the list beside it says that `ofsted-parse fetch` writes."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from ofsted_parse.errors import UnreadableInput
from ofsted_parse.model import Letter, Warning, WarningCode

if TYPE_CHECKING:
    from ofsted_parse.fetch.manifest import Manifest, Record

_MANIFEST = "ofsted-parse.json"


def with_origin(letter: Letter, path: Path | None, url: str | None = None) -> Letter:
    """The letter with the address it was fetched from, and with what the site says of it.

    `url` is the address where it has just been fetched, `path` the file that it was read from: a
    letter in the manifest of that folder is known by its bytes, whatever it is called. A kind that
    is another on the site than the one recognised is a warning.
    """
    if url:
        return replace(letter, source=replace(letter.source, url=url))
    if path is None or not path.with_name(_MANIFEST).is_file():
        return letter
    try:
        record = _manifest(path.parent, _state(path.with_name(_MANIFEST))).by_digest(
            letter.source.sha256, path.name
        )
    except UnreadableInput:
        return _warned(
            letter,
            Warning(
                WarningCode.ORIGIN_UNREADABLE,
                "ofsted-parse.json beside it cannot be read, so where it comes from is not known",
            ),
        )
    return _from(record, letter) if record else letter


def _from(record: Record, letter: Letter) -> Letter:
    # Few letters have a manifest beside them.
    from ofsted_parse.fetch.titles import fits

    source = replace(letter.source, url=record.address, published_online=record.published_online)
    letter = replace(letter, source=source)
    if fits(record.kind, letter.kind):
        return letter
    return _warned(
        letter,
        Warning(
            WarningCode.KIND_DIFFERS,
            f"Ofsted’s site lists it as ‘{record.title}’, and it reads as {letter.kind}",
        ),
    )


def _warned(letter: Letter, warning: Warning) -> Letter:
    return replace(letter, warnings=(*letter.warnings, warning))


def _state(path: Path) -> tuple[int, int]:
    state = path.stat()
    return state.st_mtime_ns, state.st_size


@lru_cache(maxsize=8)
def _manifest(folder: Path, _state: tuple[int, int]) -> Manifest:
    """The manifest of a folder, read once as long as its file is the same."""
    # msgspec takes 30 ms to import, and few letters have a manifest beside them.
    from ofsted_parse.fetch.manifest import read_manifest

    return read_manifest(folder)

"""The list beside the letters: where each came from, what the site says of it, what it was.

It is one JSON file, written anew and whole after every letter. See docs/fetch.md for its fields.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import msgspec

from ofsted_parse.errors import UnreadableInput
from ofsted_parse.limits import MEBIBYTE
from ofsted_parse.output import replacing, reporting_failure

NAME = "ofsted-parse.json"
VERSION = 1
#: 300,000 letters; Ofsted has published some thousand on authorities.
_LARGEST = 150 * MEBIBYTE


@dataclass(frozen=True, slots=True)
class Version:
    """A letter as it was before the site put another in its place."""

    file: str
    sha256: str
    published_online: date | None
    fetched: str


@dataclass(frozen=True, slots=True)
class Record:
    """A letter that was fetched; `gone` is the day on which the site no longer listed it."""

    address: str
    id: str
    urn: str
    authority: str
    title: str
    kind: str
    published_online: date | None
    inspected: date | None
    file: str
    sha256: str
    fetched: str
    etag: str | None = None
    last_modified: str | None = None
    gone: date | None = None
    replaced: tuple[Version, ...] = ()


@dataclass(frozen=True, slots=True)
class Dead:
    """A letter that the site lists and does not have, and when that was last seen."""

    address: str
    urn: str
    authority: str
    title: str
    published_online: date | None
    reason: str
    tried: str


@dataclass(frozen=True, slots=True)
class _Content:
    manifest_version: int
    letters: tuple[Record, ...]
    dead: tuple[Dead, ...]


@dataclass(slots=True)
class Manifest:
    """The records of a folder, by their addresses, in the order in which they came."""

    folder: Path
    records: dict[str, Record] = field(default_factory=dict)
    dead: dict[str, Dead] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Record]:
        return iter(self.records.values())

    @property
    def names(self) -> set[str]:
        """The names of all files in it."""
        return {record.file for record in self}

    def by_digest(self, sha256: str, name: str) -> Record | None:
        """The record of a file with these bytes; of several the one of this name."""
        same = [record for record in self if record.sha256 == sha256]
        named = [record for record in same if record.file == name]
        return next(iter([*named, *same]), None)

    def put(self, record: Record) -> None:
        """Enter a record, and write the file."""
        self.records[record.address] = record
        self.dead.pop(record.address, None)
        self.write()

    def bury(self, dead: Dead) -> None:
        """Enter a letter that cannot be had, and write the file."""
        self.dead[dead.address] = dead
        self.write()

    def write(self) -> None:
        """Write the file, whole or not at all."""
        content = msgspec.json.encode(_Content(VERSION, tuple(self), tuple(self.dead.values())))
        with reporting_failure("--to"), replacing(self.folder / NAME) as temporary:
            temporary.write_bytes(msgspec.json.format(content, indent=1) + b"\n")


def read_manifest(folder: Path) -> Manifest:
    """The manifest of a folder, empty where it has none; UnreadableInput where it is damaged."""
    path = folder / NAME
    advice = f"fetch into another folder, or remove {NAME} and fetch all anew"
    try:
        if path.stat().st_size > _LARGEST:
            raise UnreadableInput(f"{path} is too large for a manifest", advice)
        content = _DECODER.decode(path.read_bytes())
    except FileNotFoundError:
        return Manifest(folder)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise UnreadableInput(
            f"{path} is no manifest that can be read ({error})", advice
        ) from error
    if content.manifest_version != VERSION:
        reason = f"{path} has version {content.manifest_version} where {VERSION} is known"
        raise UnreadableInput(reason, "take the ofsted-parse that wrote it, or another folder")
    _hold_names(content.letters, path, advice)
    records = {record.address: record for record in content.letters}
    return Manifest(folder, records, {one.address: one for one in content.dead})


def _hold_names(records: tuple[Record, ...], path: Path, advice: str) -> None:
    """UnreadableInput where a record names a file that is not in the folder itself."""
    for record in records:
        if record.file != Path(record.file).name or "\\" in record.file or not record.file:
            raise UnreadableInput(f"{path} names {record.file!r}, outside its folder", advice)


_DECODER = msgspec.json.Decoder(_Content)

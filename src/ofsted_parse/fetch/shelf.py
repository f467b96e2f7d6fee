"""The files of a folder of letters, each written whole before the manifest speaks of it.

Whatever is killed in between leaves a file that the manifest does not know, which the next run
writes again under the same name, or a record without its file, which it fetches again.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from ofsted_parse.fetch.kept import Mark
from ofsted_parse.fetch.listing import Listing
from ofsted_parse.fetch.manifest import Dead, Manifest, Record, Version
from ofsted_parse.fetch.names import file_name
from ofsted_parse.output import replacing, reporting_failure

#: Where versions go that the site has replaced; whoever searches a folder passes over such names.
REPLACED = ".replaced"


class Shelf:
    """Puts letters into the folder of a manifest, and their records into it."""

    def __init__(self, manifest: Manifest) -> None:
        self.manifest = manifest
        self._held: set[str] = set()

    def holds(self, record: Record) -> bool:
        """Whether the file of a record is here, with the very bytes that were fetched."""
        if record.address not in self._held and _digest(self._path(record)) == record.sha256:
            self._held.add(record.address)
        return record.address in self._held

    def is_file_of(self, record: Record, data: bytes) -> bool:
        """Whether these are the bytes of a record."""
        return hashlib.sha256(data).hexdigest() == record.sha256

    def add(self, listing: Listing, data: bytes, mark: Mark) -> Record:
        """Put a letter in, in the place of its version before if there is one."""
        before = self.manifest.records.get(listing.address)
        name = self._name(listing, before)
        record = _record(listing, name, hashlib.sha256(data).hexdigest(), mark)
        if before and before.sha256 != record.sha256:
            record = replace(record, replaced=(*before.replaced, self._put_aside(before)))
        elif before:
            record = replace(record, replaced=before.replaced)
        self._write(self.manifest.folder / name, data)
        if before and before.file != name:
            self._path(before).unlink(missing_ok=True)
        return self._enter(record)

    def relist(self, listing: Listing, before: Record, mark: Mark) -> Record:
        """Enter what the site now says of a letter whose file is the same, under its new name."""
        name = self._name(listing, before)
        if name != before.file:
            with reporting_failure("--to"):
                self._path(before).replace(self.manifest.folder / name)
        record = _record(listing, name, before.sha256, mark)
        return self._enter(replace(record, fetched=before.fetched, replaced=before.replaced))

    def bury(self, listing: Listing, reason: str) -> None:
        """Enter that the site lists a letter and does not have it."""
        self.manifest.bury(
            Dead(
                listing.address,
                listing.urn,
                listing.authority,
                listing.title,
                listing.published_online,
                reason,
                _now(),
            )
        )

    def _enter(self, record: Record) -> Record:
        self.manifest.put(record)
        self._held.add(record.address)
        return record

    def _name(self, listing: Listing, before: Record | None) -> str:
        own = {before.file} if before else set()
        return file_name(listing, self.manifest.names - own)

    def _path(self, record: Record) -> Path:
        return self.manifest.folder / record.file

    def _put_aside(self, before: Record) -> Version:
        """Keep the version that is to be replaced, where no run over the folder finds it."""
        path = self._path(before)
        place = f"{REPLACED}/{path.stem}_{before.sha256[:8]}.pdf"
        aside = self.manifest.folder / place
        if self.holds(before) and not aside.exists():
            with reporting_failure("--to"):
                aside.parent.mkdir(exist_ok=True)
            self._write(aside, path.read_bytes())
        self._held.discard(before.address)
        return Version(place, before.sha256, before.published_online, before.fetched)

    def _write(self, path: Path, data: bytes) -> None:
        with reporting_failure("--to"), replacing(path) as temporary:
            temporary.write_bytes(data)


def _record(listing: Listing, name: str, sha256: str, mark: Mark) -> Record:
    return Record(
        address=listing.address,
        id=listing.id,
        urn=listing.urn,
        authority=listing.authority,
        title=listing.title,
        kind=listing.kind,
        published_online=listing.published_online,
        inspected=listing.inspected,
        file=name,
        sha256=sha256,
        fetched=_now(),
        etag=mark.etag,
        last_modified=mark.last_modified,
    )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _digest(path: Path) -> str | None:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return None

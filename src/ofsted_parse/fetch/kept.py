"""Pages that were read before, with what a server needs to say that they are still the same."""

from __future__ import annotations

import hashlib
import os
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec

SUFFIX = ".page"


@dataclass(frozen=True, slots=True)
class Mark:
    """What a server marks a version of a page or file with."""

    etag: str | None = None
    last_modified: str | None = None

    def headers(self) -> dict[str, str]:
        """The headers that ask for it only where it has changed."""
        asked = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in asked.items() if value}


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it was answered, and when."""

    address: str
    data: bytes
    mark: Mark
    at: float


class Kept:
    """The pages in a folder; one that is damaged, or of another address, counts as not there."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, address: str, younger_than: float = float("inf")) -> Page | None:
        """The page of an address, where it is there and not older than so many seconds."""
        try:
            page = _DECODER.decode(self._path(address).read_bytes())
        except (OSError, msgspec.MsgspecError):
            return None
        fresh = 0 <= time.time() - page.at < younger_than
        return page if page.address == address and fresh else None

    def put(self, page: Page) -> None:
        """Keep a page; where it cannot be written it will be asked for again, and that is all."""
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            path = self._path(page.address)
            temporary = path.with_name(f"{path.name}.{os.getpid()}")
            # Not forced to the disk: a page that a loss of power damages is asked for again.
            temporary.write_bytes(msgspec.msgpack.encode(page))
            temporary.replace(path)

    def _path(self, address: str) -> Path:
        return self._folder / f"{hashlib.sha256(address.encode()).hexdigest()[:32]}{SUFFIX}"


_DECODER = msgspec.msgpack.Decoder(Page)

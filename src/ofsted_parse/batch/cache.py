"""Letters that were parsed before, kept by the bytes they were parsed from.

One file an entry, compressed, below a folder for the parser that made it. An entry is written
beside its place and moved there, so that it is whole or not there; one that is damaged all the same
does not pass the checksum of its compression, and counts as not there.
"""

from __future__ import annotations

import hashlib
import os
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ofsted_parse._version import __version__
from ofsted_parse.model import SCHEMA_VERSION

_PACKAGE = Path(__file__).parents[1]
#: Letters shrink to a third at the fastest level, and higher ones gain little (178 letters).
_LEVEL = 1
_SUFFIX = ".letter"
#: Of the pages of Ofsted's site, which are kept beside the letters.
_PAGE = ".page"
_SITE = "site"
#: What a letter's reading depends on: the program, the authorities, the words.
_SOURCES = {".py", ".csv", ".txt"}
_LIBRARIES = ("pypdfium2", "pdfplumber", "pdfminer.six", "msgspec", "lxml")


@dataclass(frozen=True, slots=True)
class Cache:
    """The entries of one version of the parser below a folder."""

    folder: Path
    parser: str

    def get(self, key: str) -> bytes | None:
        """The entry, or None where there is none that is whole."""
        try:
            return zlib.decompress(self._path(key).read_bytes())
        except (OSError, zlib.error):
            return None

    def put(self, key: str, entry: bytes) -> None:
        """Keep an entry; where it cannot be written it will be parsed again, and that is all."""
        path = self._path(key)
        temporary = path.with_name(f"{path.name}.{os.urandom(6).hex()}.tmp")
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            try:
                temporary.write_bytes(zlib.compress(entry, _LEVEL))
                temporary.replace(path)
            finally:
                temporary.unlink(missing_ok=True)

    def _path(self, key: str) -> Path:
        return self.folder / self.parser / key[:2] / f"{key[2:]}{_SUFFIX}"


def open_cache(folder: Path) -> Cache:
    """The cache below a folder, for the parser that is running."""
    return Cache(folder.absolute(), _fingerprint())


def default_folder() -> Path:
    """Where the system wants a user's caches to be."""
    # 20 ms to import, and a run without a cache does not need it.
    from platformdirs import user_cache_path

    return user_cache_path("ofsted-parse", appauthor=False)


def site_folder() -> Path:
    """Where pages of Ofsted's site are kept, and when each of its hosts was last asked."""
    return default_folder() / _SITE


def entries(folder: Path) -> Iterator[Path]:
    """The files of all entries below the folder, of every version of the parser."""
    return folder.rglob(f"*{_SUFFIX}")


def clear(folder: Path) -> int:
    """Remove what the cache wrote below the folder, and nothing else; how many entries it held."""
    count = 0
    others = (*folder.rglob(f"*{_SUFFIX}.*.tmp"), *folder.glob(f"{_SITE}/*{_PAGE}*"))
    for path in [*entries(folder), *others]:
        count += path.suffix == _SUFFIX
        path.unlink(missing_ok=True)
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()
    return count


def _fingerprint() -> str:
    """Tells parsers apart: their version, the libraries they read with, and their own source.

    A version alone would not do: the source changes between two of them.
    """
    parts = [__version__, SCHEMA_VERSION, *map(_version, _LIBRARIES)]
    for path in sorted(p for p in _PACKAGE.rglob("*") if p.suffix in _SOURCES):
        state = path.stat()
        parts.append(f"{path.relative_to(_PACKAGE)} {state.st_size} {state.st_mtime_ns}")
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def _version(library: str) -> str:
    # 10 ms to import, and one letter by itself needs no cache.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(library)
    except PackageNotFoundError:
        return ""

"""One request at a time to a host, and at most one a second, whoever of this user's runs asks."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock

#: Seconds that are waited at most because a site asks for it; a clock that was set back costs no
#: more either.
LONGEST = 300.0


class Pace:
    """Lets requests through one by one; what it keeps in its folder holds over runs."""

    def __init__(self, folder: Path, pause: float) -> None:
        """`pause` is in seconds, from the end of one request to the beginning of the next."""
        self._folder = folder
        self._pause = pause

    @contextmanager
    def turn(self, host: str, pause: float = 0.0) -> Iterator[None]:
        """Wait for the turn of a request, which lasts as long as the context.

        `pause` is what the host asks for, where that is longer than ours.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        pause = max(pause, self._pause)
        # The system lets go of the lock of a process that was killed.
        with FileLock(self._path(host, "lock")):
            time.sleep(self._left(host))
            self.hold(host, pause)
            try:
                yield
            finally:
                self.hold(host, pause)

    def hold(self, host: str, seconds: float) -> None:
        """Let nobody ask this host for so long."""
        self._path(host, "next").write_text(repr(time.time() + seconds))

    def _left(self, host: str) -> float:
        try:
            until = float(self._path(host, "next").read_text())
        except (OSError, ValueError):
            return 0.0
        return min(LONGEST, max(0.0, until - time.time()))

    def _path(self, host: str, suffix: str) -> Path:
        return self._folder / f"{re.sub(r'[^a-z0-9.-]', '_', host)}.{suffix}"

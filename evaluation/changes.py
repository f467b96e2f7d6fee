"""What has become right or wrong since a revision, whose parser reads the same documents."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import tarfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from evaluation.measuring import Measured
from evaluation.parsing import Parsed, Task
from evaluation.routes import Route
from evaluation.score import Fact, Verdict
from evaluation.sets import ROOT


class Change(NamedTuple):
    """A finding or field that is right in one of two readings only."""

    set_name: str
    route: Route
    document: str
    fact: Fact
    gained: bool


class UnknownRevision(Exception):
    """Git does not give the sources of a revision."""


@contextmanager
def sources_of(revision: str) -> Iterator[Path]:
    """The folder src of a revision, in a temporary place."""
    command = ["git", "-C", str(ROOT), "archive", "--format=tar", revision, "src"]
    try:
        done = subprocess.run(command, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        reason = getattr(error, "stderr", b"").decode(errors="replace").strip() or str(error)
        raise UnknownRevision(f"no sources of '{revision}': {reason}") from error
    with TemporaryDirectory() as folder:
        with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
            archive.extractall(folder, filter="data")
        yield Path(folder) / "src"


def parse_with(sources: Path, tasks: Sequence[Task], jobs: int) -> list[Parsed]:
    """What the parser in another folder gives for each task."""
    done = subprocess.run(
        [sys.executable, "-m", "evaluation.parsing", str(jobs)],
        input=json.dumps(tasks),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(sources)},
    )
    parsed: list[Parsed] = json.loads(done.stdout)
    return parsed


def changes(then: Sequence[Measured], now: Sequence[Measured]) -> list[Change]:
    """The gains and losses of all sets and routes, document by document."""
    return [
        Change(new.set_name, new.route, after.document, fact, gained)
        for old, new in zip(then, now, strict=True)
        for before, after in zip(old.verdicts, new.verdicts, strict=True)
        for fact, gained in _compare(before, after)
    ]


def _compare(before: Verdict, after: Verdict) -> Iterator[tuple[Fact, bool]]:
    was = Counter((*before.right_fields, *before.right))
    is_now = Counter((*after.right_fields, *after.right))
    yield from ((fact, True) for fact in (is_now - was).elements())
    yield from ((fact, False) for fact in (was - is_now).elements())

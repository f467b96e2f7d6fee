"""A folder of letters in one run: workers, the cache, the memory of the main process."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.processes import OURS, Cost, run
from benchmarks.rows import Row, compared, in_turn

#: So many times the files: memory that grows with them would show.
_COPIES = 10
_MEBIBYTE = 2**20


def workers(paths: Sequence[Path], runs: int) -> Iterator[Row]:
    """Two processes beside one, by the clock."""
    with TemporaryDirectory() as scratch:
        folder = _folder(Path(scratch) / "letters", paths)
        turns = in_turn(
            runs,
            lambda: _parsed(folder, "--jobs", "2", "--no-cache").clock,
            lambda: _parsed(folder, "--jobs", "1", "--no-cache").clock,
        )
    yield compared(f"{len(paths)} PDFs, 2 workers (clock)", "1 worker", turns)


def cache(paths: Sequence[Path], runs: int) -> Iterator[Row]:
    """A second run beside the first, by the clock."""
    turns = [_first_and_second(paths) for _ in range(runs)]
    yield compared(f"{len(paths)} PDFs again, from the cache (clock)", "the first time", turns)


def memory(paths: Sequence[Path], _runs: int) -> Iterator[Row]:
    """The peak of the main process, with ten times the files; the cache knows the copies."""
    with TemporaryDirectory() as scratch:
        kept = Path(scratch) / "cache"
        few = _folder(Path(scratch) / "few", paths)
        many = _folder(Path(scratch) / "many", paths, _COPIES)
        one = _parsed(few, "--cache-dir", str(kept)).memory / _MEBIBYTE
        ten = _parsed(many, "--cache-dir", str(kept)).memory / _MEBIBYTE
    yield Row(
        f"peak memory of the main process, {len(paths) * _COPIES:,} PDFs",
        f"{ten:.0f} MiB",
        f"{len(paths)} PDFs {one:.0f} MiB",
        ten / one,
    )


def _first_and_second(paths: Sequence[Path]) -> tuple[float, float]:
    with TemporaryDirectory() as scratch:
        folder = _folder(Path(scratch) / "letters", paths)
        kept = ("--cache-dir", str(Path(scratch) / "cache"))
        first = _parsed(folder, *kept).clock
        return _parsed(folder, *kept).clock, first


def _parsed(folder: Path, *options: str) -> Cost:
    """The cost of reading a folder, its JSON Lines to a pipe."""
    return run(*OURS, str(folder), "--format", "jsonl", "--quiet", *options)


def _folder(folder: Path, paths: Sequence[Path], copies: int = 1) -> Path:
    """A new folder with links to the documents."""
    folder.mkdir()
    for number in range(copies):
        for path in paths:
            (folder / f"{number}-{path.name}").symlink_to(path.resolve())
    return folder

"""Whole processes: one letter, and every letter by itself, beside other programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.documents import pages, usual_letter
from benchmarks.processes import FIVE_LINES, OURS, pdftotext, run
from benchmarks.rows import Row, compared, in_turn, total


def one_letter(paths: list[Path], runs: int) -> Iterator[Row]:
    """One letter from start to end of the process."""
    path = usual_letter(paths)
    what = f"one letter of {pages(path)} pages, whole process"
    turns = in_turn(runs, lambda: _ours(path), lambda: run(*FIVE_LINES, str(path)).processor)
    yield compared(what, "pdfplumber in five lines", turns)
    tool = pdftotext()
    if tool:
        turns = in_turn(runs, lambda: _ours(path), lambda: _poppler(tool, path))
        yield compared(what, "`pdftotext -layout`", turns)


def one_by_one(paths: Sequence[Path], runs: int) -> Iterator[Row]:
    """Every document in a process of its own."""
    tool = pdftotext()
    if tool:
        turns = [total((_ours(path), _poppler(tool, path)) for path in paths) for _ in range(runs)]
        yield compared(f"{len(paths)} PDFs one by one", "`pdftotext -layout`", turns)


def _ours(path: Path) -> float:
    return run(*OURS, str(path), "--format", "json").processor


def _poppler(tool: str, path: Path) -> float:
    return run(tool, "-layout", str(path), "-").processor

"""`python -m benchmarks`: a table of ratios, each measured in one run."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from rich.console import Console

from benchmarks.documents import documents
from benchmarks.many import cache, memory, workers
from benchmarks.processes import pdftotext
from benchmarks.report import markdown, print_rows
from benchmarks.rows import Row
from benchmarks.stages import per_page
from benchmarks.whole import one_by_one, one_letter

#: What can be measured: the paths of the documents and the number of runs give the rows.
_PARTS: dict[str, Callable[[list[Path], int], Iterable[Row]]] = {
    "letter": one_letter,
    "each": one_by_one,
    "page": per_page,
    "workers": workers,
    "cache": cache,
    "memory": memory,
}
_RUNS = 5


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; the result is the exit status."""
    options = _arguments().parse_args(arguments)
    # What is said besides the table does not get into it.
    aside = Console(stderr=True)
    if not hasattr(os, "wait4"):
        aside.print("The cost of a process is measured on Linux and macOS only.")
        return 1
    if not pdftotext():
        aside.print("[bold]pdftotext (poppler-utils) is NOT INSTALLED: its rows are left out.[/]")
    rows = list(_rows(options, aside))
    if options.markdown:
        sys.stdout.write(markdown(rows))
    else:
        print_rows(Console(width=None if sys.stdout.isatty() else 120), rows)
    return 0


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m benchmarks", description="Measure the speed.")
    parser.add_argument("--quick", action="store_true", help="measure every tenth document")
    parser.add_argument("--runs", type=int, default=_RUNS, help=f"the median of so many ({_RUNS})")
    parser.add_argument("--markdown", action="store_true", help="print the table as Markdown")
    parser.add_argument(
        "--only", action="append", choices=list(_PARTS), help="measure this (may be given again)"
    )
    return parser


def _rows(options: argparse.Namespace, aside: Console) -> Iterator[Row]:
    paths = documents(quick=options.quick)
    aside.print(f"{len(paths)} PDFs in {paths[0].parent}, medians of {options.runs} runs")
    for name in options.only or _PARTS:
        aside.print(f"measuring: {name} …")
        yield from _PARTS[name](paths, options.runs)


if __name__ == "__main__":
    sys.exit(main())

"""`python -m evaluation`: measure the parser, and hold it against its floors or a revision.

Exit status: 0 all is well; 1 a figure is below its floor, a set is not the one that was pinned, or
a floor would have to be lowered; 2 the command line is wrong, or there is nothing to read.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from rich.console import Console

from evaluation import recurrences, themes
from evaluation.changes import UnknownRevision, parse_with, sources_of
from evaluation.floors import load_floors, raise_floors, save_floors, shortfalls
from evaluation.measuring import Measured, measure
from evaluation.parsing import parse_all
from evaluation.readings import compare_all
from evaluation.readings_report import print_readings
from evaluation.report import (
    print_changes,
    print_differences,
    print_figures,
    print_kinds,
    print_scans,
)
from evaluation.routes import QUICK, Route
from evaluation.scans import measure_scans
from evaluation.sets import CORPUS_VARIABLE, DocumentSet, corpus, sets_at_hand


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the evaluation; the result is the exit status."""
    parser = _arguments()
    options = parser.parse_args(arguments)
    if options.lower and not options.pin:
        parser.error("--lower goes with --pin")
    console = Console(width=None if sys.stdout.isatty() else 160)
    if options.scans:
        return _show_scans(console, parser, options)
    if options.readings:
        return _show_readings(console, parser, options.readings, options.jobs)
    if options.recurrences:
        return _show_recurrences(console, options.jobs)
    if options.themes:
        return _show_themes(console, parser, options)
    sets, routes = _sets(console), _routes(console, options)
    measured = measure(sets, routes, partial(parse_all, jobs=options.jobs))
    print_figures(console, measured)
    print_kinds(console, measured, names=options.show)
    if options.show:
        print_differences(console, measured)
    if options.against:
        try:
            _compare(console, options, sets, routes, measured)
        except UnknownRevision as error:
            parser.error(str(error))
    return _settle(console, options, sets, measured)


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m evaluation", description="Measure the parser.")
    gate = parser.add_mutually_exclusive_group()
    gate.add_argument("--check", action="store_true", help="fail where a figure is below its floor")
    gate.add_argument("--pin", action="store_true", help="raise the floors to these figures")
    gate.add_argument(
        "--readings",
        metavar="FOLDER",
        type=Path,
        nargs="?",
        const=corpus().documents,
        help="instead: where tags and layout differ, in the PDFs of a folder or of the corpus",
    )
    parser.add_argument(
        "--themes",
        metavar="FILE",
        type=Path,
        nargs="?",
        const=themes.SET,
        help="instead: the themes of items against labels, of a file or of our own set",
    )
    gate.add_argument(
        "--recurrences",
        action="store_true",
        help="instead: items of two reports that are matched, against pairs judged by reading",
    )
    gate.add_argument(
        "--scans",
        metavar="FOLDER",
        type=Path,
        nargs="?",
        const=Path(tempfile.gettempdir()) / "ofsted-parse-scans",
        help="instead: labelled documents drawn as pictures, kept in a folder, and read by OCR",
    )
    parser.add_argument(
        "--most", type=int, default=10, metavar="N", help="with --scans: so many documents (10)"
    )
    parser.add_argument("--lower", action="store_true", help="with --pin: lower floors as well")
    parser.add_argument("--against", metavar="REV", help="show gains and losses since a revision")
    parser.add_argument("--show", action="store_true", help="print every difference")
    parser.add_argument(
        "--route",
        action="append",
        choices=[route.value for route in Route],
        help="measure this route (may be given again); all but plumber unless told",
    )
    parser.add_argument("--all-routes", action="store_true", help="measure plumber too: slow")
    jobs = min(4, os.cpu_count() or 1)
    parser.add_argument("--jobs", type=int, default=jobs, help=f"worker processes ({jobs})")
    return parser


def _show_readings(
    console: Console, parser: argparse.ArgumentParser, folder: Path, jobs: int
) -> int:
    paths = sorted(folder.glob("*.pdf"))
    if not paths:
        parser.error(f"no PDF in {folder}")
    print_readings(console, compare_all(paths, jobs))
    return 0


def _show_recurrences(console: Console, jobs: int) -> int:
    if not corpus().exists():
        console.print(f"No corpus in {corpus().documents}: left out (see {CORPUS_VARIABLE}).")
        return 0
    pairs, lost = recurrences.read_pairs(partial(parse_all, jobs=jobs))
    recurrences.print_figures(console, pairs)
    if lost:
        console.print(f"{lost} pairs were not found where they are said to be: left out.")
    return 0


def _show_themes(
    console: Console, parser: argparse.ArgumentParser, options: argparse.Namespace
) -> int:
    if not options.themes.exists():
        parser.error(f"there is no {options.themes}")
    if options.themes == themes.SET and not corpus().exists():
        console.print(f"No corpus in {corpus().documents}: left out (see {CORPUS_VARIABLE}).")
        return 0
    reads, lost = themes.read_set(options.themes, partial(parse_all, jobs=options.jobs))
    themes.print_scores(console, reads)
    if lost:
        console.print(f"{lost} items were not found where they are said to be: left out.")
    now = themes.figures(reads)
    if options.check:
        return _tell(console, themes.shortfalls(now, themes.load_floors()), "All floors hold.")
    if options.pin:
        return _tell(console, themes.pin(now, lower=options.lower), "Pinned.")
    return 0


def _show_scans(
    console: Console, parser: argparse.ArgumentParser, options: argparse.Namespace
) -> int:
    if not corpus().exists() or shutil.which("tesseract") is None:
        parser.error(f"--scans needs the labelled corpus ({CORPUS_VARIABLE}) and tesseract")
    print_scans(
        console,
        measure_scans(corpus(), options.scans, options.jobs, options.most),
        show=options.show,
    )
    return 0


def _sets(console: Console) -> list[DocumentSet]:
    sets = list(sets_at_hand())
    missing = corpus()
    if not missing.exists():
        folder = missing.annotations.parent
        console.print(f"No labelled corpus in {folder}: left out (see {CORPUS_VARIABLE}).")
    return sets


def _routes(console: Console, options: argparse.Namespace) -> list[Route]:
    chosen = [Route(name) for name in options.route or QUICK]
    wanted = list(Route) if options.all_routes else chosen
    usable = [route for route in wanted if route.usable()]
    if usable != wanted:
        console.print("pdftotext (poppler-utils) is not installed: its routes are left out.")
    return usable


def _compare(
    console: Console,
    options: argparse.Namespace,
    sets: Sequence[DocumentSet],
    routes: Sequence[Route],
    now: Sequence[Measured],
) -> None:
    with sources_of(options.against) as sources:
        then = measure(sets, routes, partial(parse_with, sources, jobs=options.jobs))
    print_changes(console, options.against, then, now)


def _settle(
    console: Console,
    options: argparse.Namespace,
    sets: Sequence[DocumentSet],
    measured: Sequence[Measured],
) -> int:
    """Check or pin, as was asked for."""
    floors, digests = load_floors(), {each.name: each.digest() for each in sets}
    if options.check:
        return _tell(console, shortfalls(measured, digests, floors), "All floors hold.")
    if options.pin:
        floors, refused = raise_floors(measured, digests, floors, lower=options.lower)
        if not refused:
            save_floors(floors)
        return _tell(console, refused, "Pinned.")
    return 0


def _tell(console: Console, troubles: Sequence[str], well: str) -> int:
    console.print("\n".join(troubles) or well, markup=False)
    return 1 if troubles else 0


if __name__ == "__main__":
    sys.exit(main())

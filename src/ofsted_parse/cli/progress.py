"""How a run over many inputs is followed: a bar on a terminal, a line for each input on request."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ofsted_parse.batch.run import Batch
from ofsted_parse.cli.options import Request
from ofsted_parse.cli.reporting import PROGRAM, printable
from ofsted_parse.cli.streams import somebody_watches
from ofsted_parse.outcome import Outcome

if TYPE_CHECKING:
    from rich.progress import Progress

Show = Callable[[Iterable[Outcome]], Iterator[Outcome]]


@contextmanager
def progress(batch: Batch, total: int, request: Request) -> Iterator[Show]:
    """A function that shows on standard error how outcomes pass through it."""
    if not _has_bar(request):
        yield _lines if request.running.verbose else iter
        return
    # rich takes 50 ms to import, and a pipe shows no bar.
    from ofsted_parse.cli.progress_bar import progress_bar

    with progress_bar() as bar:
        yield lambda outcomes: _moved(bar, outcomes, batch, total, verbose=request.running.verbose)


def _has_bar(request: Request) -> bool:
    # Where the result goes to a terminal too, it shows by itself how far the run is.
    result_shows = request.view.terminal is not None and request.view.terminal.isatty()
    return somebody_watches(quiet=request.running.quiet) and not result_shows


def _lines(outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
    for outcome in outcomes:
        print(_line(outcome), file=sys.stderr)
        yield outcome


def _line(outcome: Outcome) -> str:
    what = outcome.letter.kind if outcome.letter else "not read"
    count = len(outcome.letter.warnings) if outcome.letter else 0
    doubts = f", {count} warning{'s'[: count != 1]}" if count else ""
    return f"{PROGRAM}: {printable(outcome.name)}: {what}{doubts}"


def _is_first(outcome: Outcome) -> bool:
    """Whether it is the first outcome of its input, or the only one."""
    number = outcome.letter.source.document if outcome.letter else None
    return number in (None, 1)


def _moved(
    bar: Progress, outcomes: Iterable[Outcome], batch: Batch, total: int, *, verbose: bool
) -> Iterator[Outcome]:
    task = bar.add_task("", total=total, failed=0, file=batch.in_work)
    failed = 0
    for outcome in outcomes:
        if verbose:
            bar.console.print(_line(outcome), markup=False, highlight=False, soft_wrap=True)
        failed += outcome.refusal is not None
        bar.update(task, advance=_is_first(outcome), failed=failed, file=printable(batch.in_work))
        yield outcome

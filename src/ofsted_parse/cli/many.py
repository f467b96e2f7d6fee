"""Many inputs: their outcomes from workers, as they come, to a file, a folder or a pipe."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import ExitStack, closing, contextmanager
from types import FrameType

from ofsted_parse.batch.cache import default_folder, open_cache
from ofsted_parse.batch.input import Input
from ofsted_parse.batch.inputs import Search
from ofsted_parse.batch.run import Batch, Settings, Workers, available_processors, ready
from ofsted_parse.cli.folder import write_folder
from ofsted_parse.cli.handed_on import handed_on
from ofsted_parse.cli.mirror import prune_database
from ofsted_parse.cli.options import Request
from ofsted_parse.cli.progress import progress
from ofsted_parse.cli.reporting import complain, reported
from ofsted_parse.cli.tally import Tally
from ofsted_parse.cli.writing import write_many
from ofsted_parse.errors import ExitCode
from ofsted_parse.limits import Limits
from ofsted_parse.output import remove_leftovers
from ofsted_parse.render.names import MANY_FOR_A_PAGE, FormatName


def run_many(request: Request) -> ExitCode:
    """Parse all inputs and write what became of them; the exit status of the whole run."""
    search = Search(request.reading.limits)
    with reported(request.target.name, request.debug):
        if request.target.place:
            remove_leftovers(request.target.place)
        inputs = list(search.inputs(request.words))
        tally = Tally(len(inputs), search.passed_over, request.strict)
        _run(inputs, request, tally)
        if request.prune and request.target.path:
            prune_database(request.target.path, request, tally)
    if request.format.name is FormatName.HTML and tally.read > MANY_FOR_A_PAGE:
        advice = "write letters.sqlite, and see it with ofsted-parse serve"
        complain(request.target.name, f"{tally.read:,} letters are many for one page", advice)
    tally.report(quiet=request.running.quiet, verbose=request.running.verbose)
    return tally.status


def _run(inputs: list[Input], request: Request, tally: Tally) -> None:
    with ExitStack() as stack:
        settings = _settings(request)
        executor = stack.enter_context(_executor(request, len(inputs), settings.limits))
        batch = Batch(executor, settings, remote=bool(request.running.scheduler))
        stack.enter_context(_stopping(batch))
        show = stack.enter_context(progress(batch, len(inputs), request))
        outcomes = stack.enter_context(closing(batch.outcomes(inputs)))
        counted = tally.counted(show(outcomes))
        if request.target.folder:
            pairs = ((batch.done, outcome) for outcome in counted if batch.done)
            tally.clashes = write_folder(pairs, request)
        else:
            named = handed_on(counted, request.view.folder)
            write_many(named, request.target.path, request.format, request.view)
        tally.interrupted = batch.stopped


def _settings(request: Request) -> Settings:
    cache = None
    # The workers of a cluster are other machines, which have no part in the cache of this one.
    if request.running.use_cache and not request.running.scheduler:
        cache = open_cache(request.running.cache_dir or default_folder())
    how = request.reading
    asked = Settings(
        how.reader, how.verify, how.password, how.limits, cache, split=how.split, ocr=how.ocr
    )
    return ready(asked)


@contextmanager
def _executor(request: Request, count: int, limits: Limits) -> Iterator[Executor]:
    if request.running.scheduler:
        # distributed takes most of a second to import, and is an extra.
        from ofsted_parse.batch.dask import cluster

        with cluster(request.running.scheduler) as executor:
            yield executor
        return
    jobs = min(request.running.jobs or available_processors(), max(count, 1))
    workers = Workers(jobs, limits)
    try:
        yield workers
    finally:
        # All is done, or the run was stopped; nothing that is still under way is wanted.
        workers.shutdown(cancel_futures=True)


@contextmanager
def _stopping(batch: Batch) -> Iterator[None]:
    """At the first Ctrl-C the batch ends with what is done; at the second everything does."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        batch.stop()
        signal.signal(signal.SIGINT, signal.default_int_handler)

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)

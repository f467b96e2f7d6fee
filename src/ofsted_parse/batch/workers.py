"""Worker processes of our own, each held to its time and memory.

pebble and not concurrent.futures, because there a worker that dies takes the whole pool with it
(of 120 good letters beside a few that crash it lost 97; pebble lost only the bad ones), and none is
ever stopped for taking too long.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any, ParamSpec, TypeVar

from pebble import ProcessExpired, ProcessPool

from ofsted_parse.batch.work import out_of_memory
from ofsted_parse.errors import Crashed, InputError, TimedOut
from ofsted_parse.limits import Limits

_P = ParamSpec("_P")
_T = TypeVar("_T")


class Workers(Executor):
    """An executor whose tasks end after `limits.timeout` seconds, within `limits.max_memory`."""

    def __init__(self, jobs: int, limits: Limits) -> None:
        """Start `jobs` processes when the first task comes."""
        self._limits = limits
        self._pool = ProcessPool(
            max_workers=jobs, initializer=_confine, initargs=(limits,), context=_context()
        )

    def submit(self, fn: Callable[_P, _T], /, *args: _P.args, **kwargs: _P.kwargs) -> Future[_T]:
        """Schedule a call; TimeoutError or ProcessExpired in its future where it is stopped."""
        future: Future[_T] = self._pool.schedule(fn, args, kwargs, timeout=self._limits.timeout)
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End the processes: at once with `cancel_futures`, else when their tasks are done."""
        if cancel_futures:
            self._pool.stop()
        else:
            self._pool.close()
        if wait:
            self._pool.join()


def available_processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def refusal_of(error: BaseException, limits: Limits) -> InputError | None:
    """The refusal where a worker was stopped or ended by itself; None for any other error."""
    if isinstance(error, TimeoutError):
        return TimedOut(
            f"reading it took longer than {limits.timeout:g} s",
            "see that it is the right file, or raise the limit with --timeout",
        )
    if isinstance(error, MemoryError):
        return out_of_memory(limits)
    if isinstance(error, ProcessExpired):
        return Crashed(
            f"the process that read it was ended by {_cause(error.exitcode)}",
            "the file is damaged or made to do harm; get it again from where it is published",
        )
    return None


def _cause(exit_code: int | None) -> str:
    if exit_code is not None and exit_code < 0:
        return signal.Signals(-exit_code).name
    return f"exit status {exit_code}"


def _context() -> Any:
    # Forking a process that has threads, as pebble's parent has, can leave a lock held for ever;
    # a fork server has none, and its children start with the parser imported.
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["ofsted_parse.batch.work"])
    return context


def _confine(limits: Limits) -> None:
    """Run at the start of each worker: no more memory than the limit, no core file."""
    try:
        import resource  # POSIX only
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (limits.max_memory, limits.max_memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

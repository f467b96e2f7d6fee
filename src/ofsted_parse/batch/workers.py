"""Worker processes of our own, each held to its time and memory.

pebble and not concurrent.futures, because there a worker that dies takes the whole pool with it
(of 120 good letters beside a few that crash it lost 97; pebble lost only the bad ones), and none is
ever stopped for taking too long.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any, ParamSpec, TypeVar

from pebble import ProcessExpired, ProcessPool

from ofsted_parse.batch.confined import allow_time, confine, ended, out_of_memory, timed_out
from ofsted_parse.errors import InputError
from ofsted_parse.limits import Limits

_P = ParamSpec("_P")
_T = TypeVar("_T")
#: Windows waits for no more than 63 things at once, and a pool has some beside its processes.
_MOST_WAITED_FOR = 60


class Workers(Executor):
    """An executor whose tasks end after `limits.timeout` seconds, within `limits.max_memory`."""

    def __init__(self, jobs: int, limits: Limits) -> None:
        """Start `jobs` processes when the first task comes."""
        _end_where_nothing_can_start()
        self._limits = limits
        self._pool = ProcessPool(
            max_workers=jobs, initializer=confine, initargs=(limits,), context=_context()
        )

    def submit(self, fn: Callable[_P, _T], /, *args: _P.args, **kwargs: _P.kwargs) -> Future[_T]:
        """Schedule a call; TimeoutError or ProcessExpired in its future where it is stopped."""
        future: Future[_T] = self._pool.schedule(
            _in_time, (self._limits, fn, *args), kwargs, timeout=self._limits.deadline
        )
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
    """How many processors this process may use, and can wait for."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return min(os.cpu_count() or 1, _MOST_WAITED_FOR)


def refusal_of(error: BaseException, limits: Limits) -> InputError | None:
    """The refusal where a worker was stopped or ended by itself; None for any other error."""
    if isinstance(error, TimeoutError):
        return timed_out(limits)
    if isinstance(error, MemoryError):
        return out_of_memory(limits)
    return ended(error.exitcode, limits) if isinstance(error, ProcessExpired) else None


def _in_time(limits: Limits, call: Callable[..., _T], *args: Any, **kwargs: Any) -> _T:
    allow_time(limits)
    return call(*args, **kwargs)


def _end_where_nothing_can_start() -> None:
    """End this process, without a word, where it is a worker that imports the caller's script.

    It would start workers of its own without end, which multiprocessing refuses with a traceback
    for each of them; the process that began it says once what is wrong.
    """
    if getattr(multiprocessing.current_process(), "_inheriting", False):
        raise SystemExit(1)


def _context() -> Any:
    # Forking a process that has threads, as pebble's parent has, can leave a lock held for ever;
    # a fork server has none, and its children start with the parser imported.
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["ofsted_parse.batch.work"])
    return context

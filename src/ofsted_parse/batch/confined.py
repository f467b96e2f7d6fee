"""A process that is held to the limits of time and memory, and what is said where it is stopped.

A limit of time inside Python does not interrupt a call into a C library; a process can be ended.
"""

from __future__ import annotations

import os
import pickle
import select
import signal
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from typing import Any, TypeVar

from ofsted_parse.errors import Crashed, InputError, OfstedParseError, OutOfMemory, TimedOut
from ofsted_parse.limits import Limits

_T = TypeVar("_T")
_CHUNK = 1 << 20
#: Seconds of processor time beyond the limit before the system itself ends a process that nobody
#: watches any more.
_GRACE = 5


def guarded(call: Callable[[], _T], limits: Limits) -> _T:
    """The result of a call that runs in a process of its own, or what it raised.

    Raises TimedOut, OutOfMemory or Crashed where the process had to be stopped or ended by itself.
    Where there is no fork (Windows) the call runs in this process, without these limits.
    """
    if sys.platform == "win32" or not hasattr(os, "fork"):
        return call()
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _answer(call, limits, writing)
    os.close(writing)
    try:
        answer = _received(reading, time.monotonic() + limits.deadline)
    finally:
        os.close(reading)
        # It has answered, or it is not to: in neither case is it wanted any more.
        os.kill(child, signal.SIGKILL)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if answer is None:
        raise timed_out(limits)
    if not answer:
        raise ended(status, limits)
    answered: tuple[_T, Exception | None] = pickle.loads(answer)  # noqa: S301 - our own child's
    result, error = answered
    if error:
        raise error
    return result


def confine(limits: Limits) -> None:
    """Hold this process to the memory allowed, and let it leave no core file; POSIX only.

    Where the system allows less already, that stays.
    """
    if not (resource := _resource()):
        return
    for kind, most in ((resource.RLIMIT_AS, limits.max_memory), (resource.RLIMIT_CORE, 0)):
        hard = resource.getrlimit(kind)[1]
        least = most if hard == resource.RLIM_INFINITY else min(most, hard)
        _limit(resource, kind, least, least)


def allow_time(limits: Limits) -> None:
    """Let this process use the time allowed once more, from now on; POSIX only."""
    if not (resource := _resource()):
        return
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    soft = int(time.process_time() + limits.timeout) + _GRACE
    if hard == resource.RLIM_INFINITY or soft < hard:
        _limit(resource, resource.RLIMIT_CPU, soft, hard)


def _limit(resource: Any, kind: int, soft: int, hard: int) -> None:
    # macOS refuses a limit that is below what the process has already.
    with suppress(ValueError, OSError):
        resource.setrlimit(kind, (soft, hard))


def _resource() -> Any:
    """The module that limits a process; None on Windows, which has none."""
    try:
        return import_module("resource")
    except ImportError:
        return None


def timed_out(limits: Limits) -> TimedOut:
    """The refusal of an input that took longer than it may."""
    return TimedOut(
        f"reading it took longer than {limits.timeout:g} s",
        "see that it is the right file, or raise the limit with --timeout",
    )


def out_of_memory(limits: Limits) -> OutOfMemory:
    """The refusal of an input that took more memory than it may."""
    return OutOfMemory(
        f"reading it took more than {limits.max_memory // 2**20:,} MiB of memory",
        "see that it is the right file, or raise the limit with --max-memory",
    )


def ended(exit_code: int | None, limits: Limits) -> InputError:
    """The refusal of an input whose process ended by itself, negative codes being signals."""
    cause = f"exit status {exit_code}"
    if exit_code is not None and exit_code < 0:
        number = signal.Signals(-exit_code)
        if number is getattr(signal, "SIGXCPU", None):
            return timed_out(limits)
        cause = number.name
        if number is signal.SIGABRT:
            # That is how pdfium ends where it gets no more memory, but not there alone.
            cause += f", perhaps for want of more than {limits.max_memory // 2**20:,} MiB of memory"
    return Crashed(
        f"the process that read it was ended by {cause}",
        "the file is damaged or made to do harm; get it again from where it is published",
    )


def _answer(call: Callable[[], Any], limits: Limits, writing: int) -> None:
    """In the child: send the result of the call, or what it raised, and end."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        confine(limits)
        allow_time(limits)
        answer = pickle.dumps(_result(call, limits), pickle.HIGHEST_PROTOCOL)
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(answer)
    finally:
        # Not sys.exit: the buffers and exit handlers of the parent were copied with it.
        os._exit(0)


def _result(call: Callable[[], _T], limits: Limits) -> tuple[_T | None, Exception | None]:
    try:
        return call(), None
    except MemoryError:
        return None, out_of_memory(limits)
    except OfstedParseError as error:
        return None, error
    except Exception as error:  # of a kind that may not pickle
        return None, RuntimeError(f"{type(error).__name__}: {error}")


def _received(reading: int, deadline: float) -> bytes | None:
    """All that the child sends until it closes the pipe; None where that takes too long."""
    answer = bytearray()
    while select.select([reading], [], [], max(deadline - time.monotonic(), 0))[0]:
        chunk = os.read(reading, _CHUNK)
        if not chunk:
            return bytes(answer)
        answer += chunk
    return None

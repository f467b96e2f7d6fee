"""A call in a process of its own: its result, what it raises, or why it had to end."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable

import pytest

from ofsted_parse.batch.confined import allow_time, confine, ended, guarded
from ofsted_parse.errors import EncryptedInput, InputError
from ofsted_parse.limits import Limits

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


def test_the_result_comes_back_however_large() -> None:
    assert guarded(lambda: "x" * 10_000_000, Limits()) == "x" * 10_000_000


def test_the_call_changes_nothing_here() -> None:
    seen: list[int] = []
    assert guarded(lambda: seen.append(1), Limits()) is None
    assert seen == []


def test_what_the_tool_raises_is_raised_here() -> None:
    def locked() -> None:
        raise EncryptedInput("it is locked", "open it")

    with pytest.raises(EncryptedInput, match="it is locked; open it"):
        guarded(locked, Limits())


def test_any_other_error_is_told_with_its_type() -> None:
    with pytest.raises(RuntimeError, match=r"ZeroDivisionError: .* by zero"):
        guarded(lambda: 1 // 0, Limits())


def _spin() -> None:
    while True:
        pass


@pytest.mark.parametrize(
    ("call", "code"),
    [
        (lambda: time.sleep(60), "timed_out"),
        (_spin, "timed_out"),
        (lambda: bytes(1 << 34), "out_of_memory"),
        (lambda: os.kill(os.getpid(), signal.SIGKILL), "crashed"),
        (lambda: os._exit(7), "crashed"),
        (lambda: signal.raise_signal(signal.SIGXCPU), "timed_out"),
    ],
)
def test_a_process_that_is_stopped_or_ends_by_itself_is_a_refusal(
    call: Callable[[], object], code: str
) -> None:
    started = time.monotonic()
    with pytest.raises(InputError) as caught:
        guarded(call, Limits(timeout=0.5))
    assert caught.value.code == code
    assert time.monotonic() - started < 3


def test_no_process_is_left_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    fork, children = os.fork, []

    def noted_fork() -> int:
        children.append(fork())
        return children[-1]

    monkeypatch.setattr(os, "fork", noted_fork)
    with pytest.raises(InputError):
        guarded(lambda: time.sleep(60), Limits(timeout=0.1))
    with pytest.raises(ProcessLookupError):
        os.kill(children[0], 0)


def test_an_exit_status_is_said_as_such() -> None:
    assert "exit status 7" in ended(7, Limits()).reason


def _limits_where_less_is_allowed() -> tuple[int, int]:
    """Memory and seconds of a process to which the system already gives little."""
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (700 << 20, 700 << 20))
    resource.setrlimit(resource.RLIMIT_CPU, (20, 20))
    confine(Limits())
    allow_time(Limits(timeout=60))
    return resource.getrlimit(resource.RLIMIT_AS)[1], resource.getrlimit(resource.RLIMIT_CPU)[1]


def test_what_the_system_allows_less_of_stays() -> None:
    # More memory than that, for this process may have taken it before it was copied.
    assert guarded(_limits_where_less_is_allowed, Limits(max_memory=8 << 30)) == (700 << 20, 20)


def test_a_system_that_refuses_the_limits_reads_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Seen in reports of macOS: a limit below the memory that the process has is refused."""

    def refuse(*_: object) -> None:
        raise ValueError("current limit exceeds maximum limit")

    monkeypatch.setattr("resource.setrlimit", refuse)
    assert guarded(lambda: "read", Limits()) == "read"


def test_where_nothing_can_be_forked_the_call_runs_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "fork")
    assert guarded(os.getpid, Limits()) == os.getpid()

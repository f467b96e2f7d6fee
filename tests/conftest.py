"""Options and fixtures of all tests."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadFileScheduling

ROOT = Path(__file__).parents[1]
CORPUS = "tests/corpus/"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--regold", action="store_true", help="write the golden results anew instead of comparing"
    )

    parser.addoption(
        "--thorough", action="store_true", help="fetch 2,000 letters, and kill it a hundred times"
    )


@pytest.fixture(scope="session")
def thorough(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--thorough"))


class ByFile(LoadFileScheduling):  # type: ignore[misc]
    """A process takes the tests of a whole file; those of the corpus, which share its letters."""

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.split("::", 1)[0]
        return CORPUS if file.startswith(CORPUS) else file


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> ByFile:
    return ByFile(config, log)


@pytest.fixture(scope="session")
def regold(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--regold"))


@pytest.fixture(autouse=True, scope="session")
def _interruptible() -> None:
    """Programs under test hear Ctrl-C, also where a shell's background mutes it."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True, scope="session")
def _no_cache_of_the_user(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What was read before is not taken for what is read now, nor is anything left behind."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("caches")))
        yield


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing that is tested may speak to another machine, whatever a document asks for."""

    def guarded(name: str) -> Callable[..., object]:
        real = getattr(socket.socket, name)

        def call(self: socket.socket, *arguments: object) -> object:
            # Processes of one machine speak through files, and a Dask cluster through loopback.
            address = arguments[-1]
            here = isinstance(address, str | bytes) or address[0] == "127.0.0.1"  # type: ignore[index]
            assert here, f"connects to {address!r}"
            return real(self, *arguments)

        return call

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, guarded(name))


@pytest.fixture
def sample() -> bytes:
    """The PDF that the README begins with."""
    return (ROOT / "samples" / "focused_visit_letter.pdf").read_bytes()

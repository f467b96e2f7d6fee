"""Options and fixtures of all tests."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--regold", action="store_true", help="write the golden results anew instead of comparing"
    )


@pytest.fixture(scope="session")
def regold(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--regold"))


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing that is tested may speak to another machine, whatever a document asks for."""

    def refuse(_: socket.socket, address: object) -> None:
        raise AssertionError(f"connects to {address}")

    for call in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, call, refuse)


@pytest.fixture
def sample() -> bytes:
    """The PDF that the README begins with."""
    return (ROOT / "samples" / "focused_visit_letter.pdf").read_bytes()

"""Options and fixtures of all tests."""

from __future__ import annotations

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


@pytest.fixture
def sample() -> bytes:
    """The PDF that the README begins with."""
    return (ROOT / "samples" / "focused_visit_letter.pdf").read_bytes()

"""Whether the libraries are there that only fetching needs."""

from __future__ import annotations

from importlib.util import find_spec

from ofsted_parse.errors import SetupError

_LIBRARIES = ("httpx", "selectolax", "protego", "filelock", "certifi")


def hold_installed(what: str) -> None:
    """SetupError where one of the libraries is missing that `what` needs."""
    lacking = [name for name in _LIBRARIES if find_spec(name) is None]
    if lacking:
        reason = f"{what} needs what is not installed: {', '.join(lacking)}"
        raise SetupError(reason, 'in the checkout: pip install ".[fetch]"')

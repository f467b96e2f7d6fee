"""The work handed to a Dask cluster; needs the extra `dask`."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager

from ofsted_parse.errors import SetupError


@contextmanager
def cluster(address: str) -> Iterator[Executor]:
    """An executor on the cluster whose scheduler is at the address.

    Raises SetupError where it cannot be reached or `distributed` is not installed.
    """
    try:
        from distributed import Client  # an extra, and most of a second to import
    except ImportError as error:
        advice = 'in the checkout: pip install ".[dask]"'
        raise SetupError("--scheduler needs Dask, which is not installed", advice) from error
    try:
        client = Client(address, timeout="5s")
    except (OSError, TimeoutError, ValueError) as error:
        advice = "start it there, or leave out --scheduler"
        raise SetupError(f"no Dask scheduler answers at {address}", advice) from error
    with client:
        yield client.get_executor()

"""`python -m tests.replica.guarded ARGUMENTS`: the program, held to this machine.

Whatever it does, connecting anywhere but to 127.0.0.1 and looking up a name end it at once.
"""

from __future__ import annotations

import os
import socket
import sys

from ofsted_parse.cli import main


def hold(event: str, arguments: tuple[object, ...]) -> None:
    """An audit hook: nothing in the process can go past it."""
    if event == "socket.getaddrinfo" and arguments[0] not in {"127.0.0.1", None}:
        _end(f"looks up {arguments[0]!r}")
    if event in {"socket.connect", "socket.sendto"}:
        address = arguments[1]
        if isinstance(address, tuple) and address[0] != "127.0.0.1":
            _end(f"connects to {address!r}")


def _end(what: str) -> None:
    print(f"NETWORK: {what}", file=sys.stderr, flush=True)
    os._exit(99)


if __name__ == "__main__":
    assert socket.AF_INET
    sys.addaudithook(hold)
    main()

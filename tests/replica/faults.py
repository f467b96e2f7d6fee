"""What can go wrong between a server and who asks it, each as what the replica does instead."""

from __future__ import annotations

import time

from tests.replica.server import Fault, Handler
from tests.replica.site import ERROR_PAGE


def status(number: int, **headers: str) -> Fault:
    """An answer with another status."""

    def answer(handler: Handler, _: bytes) -> None:
        handler.answer(number, b"busy", "text/plain", None, **headers)

    return answer


def redirect(target: str) -> Fault:
    """An answer that leads elsewhere."""
    return status(302, Location=target)


def cut_short(handler: Handler, data: bytes) -> None:
    """Half of the body, and the end of the connection."""
    handler.answer(200, data[: len(data) // 2], "application/pdf", len(data))
    handler.close_connection = True


def slow_drip(handler: Handler, data: bytes) -> None:
    """A byte now and then, so that no single wait is long."""
    handler.answer(200, b"", "application/pdf", len(data))
    try:
        for place in range(100):
            handler.wfile.write(data[place : place + 1])
            handler.wfile.flush()
            time.sleep(0.05)
    except OSError:
        pass  # who asked has gone
    handler.close_connection = True


def endless(handler: Handler, data: bytes) -> None:
    """More and more, without a length."""
    handler.protocol_version = "HTTP/1.0"
    handler.send_response(200)
    handler.end_headers()
    handler.close_connection = True
    try:
        for _ in range(200):
            handler.wfile.write(data + bytes(2**20))
    except OSError:
        pass  # who asked has gone


def without_end(handler: Handler, data: bytes) -> None:
    """Half of the body without a length: the end of the connection is all that ends it."""
    handler.send_response(200)
    handler.end_headers()
    handler.wfile.write(data[: len(data) // 2])
    handler.close_connection = True


def error_page(number: int) -> Fault:
    """The page 'Report not found' in the place of a file."""

    def answer(handler: Handler, _: bytes) -> None:
        handler.answer(number, ERROR_PAGE, "text/html")

    return answer

"""The replica as a server on 127.0.0.1 that counts who asks, when, and for what."""

from __future__ import annotations

import hashlib
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from tests.replica.site import ERROR_PAGE, REPORTS, Site

Fault = Callable[["Handler", bytes], None]


@dataclass(frozen=True)
class Asked:
    """A request: when it came by the replica's clock, and what was answered."""

    at: float
    host: str
    path: str
    headers: dict[str, str]
    status: int = 0


@dataclass
class Replica:
    """The site, its faults by path (used up one by one), and the requests so far."""

    site: Site
    port: int = 0
    scheme: str = "http"
    faults: dict[str, list[Fault]] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)

    @property
    def environment(self) -> dict[str, str]:
        """What leads the program here, without the pause between requests."""
        return {
            "OFSTED_PARSE_REPLICA": f"{self.scheme}://127.0.0.1:{self.port}",
            "OFSTED_PARSE_REPLICA_PAUSE": "0",
        }

    def paths(self, start: str = "/") -> list[str]:
        return [one.path for one in self.asked if one.path.startswith(start)]


class Handler(BaseHTTPRequestHandler):
    """Answers as the site does, or as a fault says."""

    replica: Replica
    protocol_version = "HTTP/1.1"
    # Else each body waits 40 ms for the head before it to be acknowledged.
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        self.asked_at = time.monotonic()
        parts = urlsplit(self.path)
        self.host = (self.headers.get("Host") or "").partition(":")[0]
        faults = self.replica.faults.get(parts.path)
        found = self._found(parts.path, parse_qs(parts.query))
        if faults:
            faults.pop(0)(self, found or b"")
        elif found is None:
            self.answer(404, ERROR_PAGE, "text/html")
        else:
            self._marked(found)

    def _found(self, path: str, query: dict[str, list[str]]) -> bytes | None:
        site = self.replica.site
        if path == "/robots.txt":
            return site.robots
        if self.host != REPORTS:
            one = site.letter(path)
            return one.data if one else None
        if path == "/search":
            return site.search(int(query["start"][0]), int(query["rows"][0]))
        return site.provider(path)

    def _marked(self, data: bytes) -> None:
        """The data, or 'not modified' for who has them."""
        etag = f'"{hashlib.sha256(data).hexdigest()[:16]}"'
        kind = "application/pdf" if data.startswith(b"%PDF") else "text/html; charset=utf-8"
        if self.headers.get("If-None-Match") == etag:
            self.answer(304, b"", kind, ETag=etag)
        else:
            self.answer(200, data, kind, ETag=etag)

    def answer(
        self, status: int, data: bytes, kind: str, length: int | None = None, **headers: str
    ) -> None:
        self.replica.asked.append(
            Asked(self.asked_at, self.host, self.path, dict(self.headers), status)
        )
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data) if length is None else length))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def serving(site: Site, context: ssl.SSLContext | None = None) -> Iterator[Replica]:
    """The replica, as long as the context lasts."""
    replica = Replica(site, scheme="https" if context else "http")
    handler = type("Handler", (Handler,), {"replica": replica})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    if context:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    replica.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield replica
    finally:
        server.shutdown()
        server.server_close()
        thread.join()

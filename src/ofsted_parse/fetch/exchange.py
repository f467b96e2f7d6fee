"""One question to a server and its answer, held to a size and a time while it comes in."""

from __future__ import annotations

import time
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpx

from ofsted_parse.errors import NotFetched, TimedOut
from ofsted_parse.fetch.kept import Mark
from ofsted_parse.limits import Limits

#: Seconds without a byte after which a connection counts as dead.
_SILENCE = 10.0


class NoSuchDocument(NotFetched):
    """The site answers, and has no document there."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered."""

    status: int
    data: bytes
    mark: Mark
    location: str | None = None
    retry_after: str | None = None
    #: Whether the server said how long it is, so that the end is known to be the end.
    measured: bool = True


def client(transport: httpx.BaseTransport, agent: str) -> httpx.Client:
    """A client that follows nothing by itself, and neither keeps nor sends cookies."""
    nowhere = CookieJar(DefaultCookiePolicy(allowed_domains=[]))
    return httpx.Client(
        transport=transport,
        headers={"User-Agent": agent, "Accept-Language": "en-GB"},
        timeout=_SILENCE,
        cookies=nowhere,
        follow_redirects=False,
        trust_env=False,
    )


def ask(client: httpx.Client, address: str, mark: Mark, limits: Limits) -> Answer:
    """The answer to one request; `mark` asks for it only where it has changed.

    Raises TooLargeInput and TimedOut where it is more, or takes longer, than the limits allow, and
    httpx.TransportError where the connection fails.
    """
    deadline = time.monotonic() + limits.timeout
    with client.stream("GET", address, headers=mark.headers()) as response:
        data = _body(response, limits, deadline)
    headers = response.headers
    measured = "content-length" in headers or "transfer-encoding" in headers
    return Answer(
        status=response.status_code,
        data=data,
        mark=Mark(headers.get("etag"), headers.get("last-modified")),
        location=headers.get("location"),
        retry_after=headers.get("retry-after"),
        measured=measured,
    )


def _body(response: httpx.Response, limits: Limits, deadline: float) -> bytes:
    data = bytearray()
    declared = response.headers.get("content-length", "")
    if declared.isdecimal():
        limits.hold_bytes(int(declared))
    for piece in response.iter_bytes():
        data += piece
        limits.hold_bytes(len(data))
        if time.monotonic() > deadline:
            raise TimedOut(
                f"fetching it took longer than {limits.timeout:g} s",
                "try again later, or raise the limit with --timeout",
            )
    return bytes(data)


def failure(error: httpx.TransportError, host: str) -> NotFetched:
    """What is said of a connection that failed."""
    text = " ".join(str(error).split()) or type(error).__name__
    if "CERTIFICATE_VERIFY_FAILED" in text:
        advice = (
            "where your organisation inspects connections, name its certificate in SSL_CERT_FILE"
        )
        return NotFetched(f"the certificate of {host} is not trusted", advice)
    if isinstance(error, httpx.ProxyError):
        return NotFetched(f"the proxy refuses: {text}", "check HTTPS_PROXY in the environment")
    if isinstance(error, httpx.TimeoutException):
        return NotFetched(f"{host} does not answer", "try again later")
    if isinstance(error, httpx.RemoteProtocolError):
        return NotFetched(f"the answer of {host} was cut short ({text})", "try again later")
    return NotFetched(f"no connection to {host} ({text})", "check the network, and try again later")


def may_pass(error: httpx.TransportError) -> bool:
    """Whether the same request may succeed a little later."""
    lasting = isinstance(error, httpx.ProxyError | httpx.UnsupportedProtocol)
    return not lasting and "CERTIFICATE_VERIFY_FAILED" not in str(error)

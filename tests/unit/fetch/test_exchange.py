"""One question and its answer: what is sent, and what is said of a connection that fails."""

from __future__ import annotations

import httpx
import pytest

from ofsted_parse.errors import NotFetched, TooLargeInput
from ofsted_parse.fetch.exchange import ask, client, failure, may_pass
from ofsted_parse.fetch.kept import Mark
from ofsted_parse.limits import Limits

ADDRESS = "https://files.ofsted.gov.uk/v1/file/1"


def answering(*answers: httpx.Response) -> tuple[httpx.MockTransport, list[httpx.Request]]:
    """A transport that gives these answers one after the other, and the requests it has had."""
    left, asked = iter(answers), []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return next(left)

    return httpx.MockTransport(answer), asked


def test_a_cookie_is_neither_kept_nor_sent() -> None:
    transport, asked = answering(
        httpx.Response(200, headers={"Set-Cookie": "who=you; Path=/"}), httpx.Response(200)
    )
    with client(transport, "ofsted-parse") as opened:
        for _ in range(2):
            ask(opened, ADDRESS, Mark(), Limits())
    assert [request.headers.get("cookie") for request in asked] == [None, None]


def test_a_request_says_who_asks_and_what_is_here_and_nothing_else() -> None:
    transport, asked = answering(httpx.Response(304))
    with client(transport, "ofsted-parse/1") as opened:
        ask(opened, ADDRESS, Mark('"a"', "Mon, 25 Nov 2026 10:00:00 GMT"), Limits())
    headers = dict(asked[0].headers)
    assert headers.pop("accept-encoding").startswith("gzip")
    assert headers == {
        "host": "files.ofsted.gov.uk",
        "accept": "*/*",
        "connection": "keep-alive",
        "user-agent": "ofsted-parse/1",
        "accept-language": "en-GB",
        "if-none-match": '"a"',
        "if-modified-since": "Mon, 25 Nov 2026 10:00:00 GMT",
    }


def test_what_is_said_to_be_too_large_is_not_even_begun() -> None:
    transport, _ = answering(httpx.Response(200, headers={"Content-Length": str(2**40)}))
    with client(transport, "ofsted-parse") as opened, pytest.raises(TooLargeInput):
        ask(opened, ADDRESS, Mark(), Limits())


def test_a_body_that_unpacks_to_too_much_is_refused() -> None:
    import gzip

    packed = gzip.compress(bytes(2**22))
    transport, _ = answering(
        httpx.Response(200, headers={"Content-Encoding": "gzip"}, content=packed)
    )
    with client(transport, "ofsted-parse") as opened, pytest.raises(TooLargeInput):
        ask(opened, ADDRESS, Mark(), Limits(max_bytes=2**20))


@pytest.mark.parametrize(
    ("error", "reason", "passes"),
    [
        (
            httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] self-signed"),
            "the certificate of files.ofsted.gov.uk is not trusted",
            False,
        ),
        (httpx.ProxyError("407 Proxy Authentication Required"), "the proxy refuses: 407", False),
        (httpx.ReadTimeout("timed out"), "files.ofsted.gov.uk does not answer", True),
        (httpx.RemoteProtocolError("peer closed"), "was cut short (peer closed)", True),
        (httpx.ConnectError("refused"), "no connection to files.ofsted.gov.uk (refused)", True),
        (httpx.ReadError(""), "no connection to files.ofsted.gov.uk (ReadError)", True),
    ],
)
def test_a_connection_that_fails_says_why_and_whether_to_try_again(
    error: httpx.TransportError, reason: str, passes: bool
) -> None:
    told = failure(error, "files.ofsted.gov.uk")
    assert isinstance(told, NotFetched)
    assert reason in told.reason
    assert may_pass(error) is passes

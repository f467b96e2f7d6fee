"""Which machines are spoken to, through which proxy, with which trust."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
import trustme

from ofsted_parse.errors import AddressRefused, NotFetched, SetupError
from ofsted_parse.fetch.door import Door, is_public, proxy_for, refuse_inner_names, trusting
from ofsted_parse.fetch.site import Setting
from tests.replica.server import Replica, serving
from tests.replica.site import FILES, small_site

WEB = Setting()
PROXIES = ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY")


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in PROXIES:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def certificate(authority: trustme.CA, tmp_path: Path) -> Path:
    path = tmp_path / "council.pem"
    authority.cert_pem.write_to_path(str(path))
    return path


@pytest.fixture
def secure(authority: trustme.CA) -> Iterator[Replica]:
    """The replica with a certificate for the files of the site."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(FILES).configure_cert(context)
    with serving(small_site(), context) as replica:
        yield replica


def get(door: Door, address: str) -> httpx.Response:
    with httpx.Client(transport=door) as client:
        return client.get(address)


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1"),
        *("0.0.0.0", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1%eth0", "fd00::1"),  # noqa: S104
        *("ff02::1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:a00:1::", "2001:db8::1"),
    ],
)
def test_an_address_within_is_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700::1111", "64:ff9b::808:808"])
def test_an_address_of_the_web_is_public(address: str) -> None:
    assert is_public(address)


def test_a_name_that_leads_within_is_refused_before_anything_is_sent() -> None:
    door = Door(WEB, resolve=lambda _host, _port: ["127.0.0.1", "::1"])
    with pytest.raises(AddressRefused, match="a machine of this or a private network"):
        get(door, "https://letters.example/1")


def test_the_address_that_was_looked_at_is_the_one_that_is_connected_to(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A name that answers otherwise the second time leads nowhere."""
    answers = iter([["8.8.8.8"], ["127.0.0.1"]])
    asked: list[object] = []

    def connect(address: tuple[str, int], *_: object, **__: object) -> socket.socket:
        asked.append(address)
        raise ConnectionRefusedError

    monkeypatch.setattr(socket, "create_connection", connect)
    door = Door(WEB, resolve=lambda _host, _port: next(answers))
    with pytest.raises(httpx.ConnectError):
        get(door, "https://letters.example/1")
    assert asked == [("8.8.8.8", 443)]


def test_a_name_that_nobody_knows_is_told_at_once() -> None:
    def unknown(_host: str, _port: int) -> list[str]:
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    with pytest.raises(NotFetched, match=r"no machine of the name letters\.example is found"):
        get(Door(WEB, resolve=unknown), "https://letters.example/1")


def test_a_certificate_that_is_not_trusted_ends_the_connection(secure: Replica) -> None:
    door = Door(Setting("https", secure.port))
    with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
        get(door, f"https://{FILES}/v1/file/50000003")
    assert secure.asked == []


def test_the_certificate_of_an_organisation_can_be_given(
    secure: Replica, certificate: Path
) -> None:
    door = Door(Setting("https", secure.port), certificate)
    assert get(door, f"https://{FILES}/v1/file/50000003").status_code == 200


def test_the_certificate_holds_for_the_name_and_not_for_the_address(
    secure: Replica, certificate: Path
) -> None:
    door = Door(Setting("https", secure.port), certificate)
    with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
        get(door, "https://other.example/v1/file/50000003")


def test_a_certificate_in_the_environment_is_trusted(
    secure: Replica, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    door = Door(Setting("https", secure.port))
    assert get(door, f"https://{FILES}/v1/file/50000003").status_code == 200


def test_a_file_without_certificates_is_told(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="give a PEM file with --certificate"):
        trusting(tmp_path / "missing.pem")


def test_the_proxy_of_the_environment_is_taken(
    secure: Replica, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with tunnelling(secure.port) as (port, asked):
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")
        answer = get(Door(WEB, certificate), f"https://{FILES}/v1/file/50000003")
    assert answer.status_code == 200
    assert asked == [f"CONNECT {FILES}:443 HTTP/1.1"]


def test_a_host_may_be_exempt_from_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "proxy.council.example:8080")
    monkeypatch.setenv("no_proxy", ".ofsted.gov.uk")
    assert proxy_for(FILES) is None
    assert proxy_for("letters.example") == "http://proxy.council.example:8080"


@pytest.mark.parametrize("host", ["intranet", "10.0.0.1", "[::1]", "db.local", "vault.internal"])
def test_a_proxy_is_not_asked_for_what_is_within(host: str) -> None:
    with pytest.raises(AddressRefused, match="private network"):
        refuse_inner_names(host)


@contextmanager
def tunnelling(target: int) -> Iterator[tuple[int, list[str]]]:
    """A proxy that tunnels one connection to a port of this machine, whatever it is asked for."""
    asked: list[str] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=_tunnel, args=(server, target, asked), daemon=True)
        thread.start()
        yield server.getsockname()[1], asked
        thread.join(5)


def _tunnel(server: socket.socket, target: int, asked: list[str]) -> None:
    inner, _ = server.accept()
    with inner, socket.create_connection(("127.0.0.1", target)) as outer:
        asked.append(inner.recv(65536).split(b"\r\n")[0].decode())
        inner.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        back = threading.Thread(target=_pumped, args=(outer, inner), daemon=True)
        back.start()
        _pumped(inner, outer)
        back.join(5)


def _pumped(source: socket.socket, sink: socket.socket) -> None:
    try:
        while data := source.recv(65536):
            sink.sendall(data)
        sink.shutdown(socket.SHUT_WR)
    except OSError:
        pass  # one side has closed

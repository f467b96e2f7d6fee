"""The door through which every request goes: to public addresses, by proxy, or to the replica."""

from __future__ import annotations

import ipaddress
import socket
import ssl
from collections.abc import Callable, Iterable
from pathlib import Path
from urllib.request import getproxies, proxy_bypass

import certifi
import httpx

from ofsted_parse.errors import AddressRefused, NotFetched, SetupError
from ofsted_parse.fetch.site import Setting

_LOOPBACK = "127.0.0.1"
_HTTPS_PORT = 443
_ADVICE = "give an address on the public web"
#: The last four bytes of such an address are one of IPv4's (RFC 6052).
_TRANSLATED = ipaddress.ip_network("64:ff9b::/96")

Resolve = Callable[[str, int], Iterable[str]]


def resolved(host: str, port: int) -> Iterable[str]:
    """The addresses that a name stands for."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return dict.fromkeys(str(place[0]) for *_, place in found)


class Door(httpx.BaseTransport):
    """Sends a request to where its host is, after looking at where that is.

    The address that was looked at is the one that is connected to: a name that answers otherwise a
    moment later leads nowhere else.
    """

    def __init__(
        self, setting: Setting, certificate: Path | None = None, resolve: Resolve = resolved
    ) -> None:
        """`certificate` is a file of certificates that are trusted besides the usual ones."""
        self._setting = setting
        self._context = trusting(certificate)
        self._resolve = resolve
        self._transports: dict[str, httpx.HTTPTransport] = {}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The answer; AddressRefused where the host is not on the public web."""
        host, port = request.url.host, request.url.port or _HTTPS_PORT
        if self._setting.port:
            place = (self._setting.scheme, _LOOPBACK, self._setting.port)
            return self._transport(host).handle_request(_sent_to(request, *place))
        if proxy := proxy_for(host):
            refuse_inner_names(host)
            return self._transport(f"{host} by proxy", proxy).handle_request(request)
        return self._direct(request, host, port)

    def close(self) -> None:
        """End all connections."""
        for transport in self._transports.values():
            transport.close()

    def _direct(self, request: httpx.Request, host: str, port: int) -> httpx.Response:
        last: Exception | None = None
        for address in self._public(host, port):
            try:
                sent = _sent_to(request, "https", address, port)
                return self._transport(host).handle_request(sent)
            except httpx.ConnectError as error:
                last = error
        raise last or httpx.ConnectError(f"{host} has no address")

    def _public(self, host: str, port: int) -> list[str]:
        try:
            found = list(self._resolve(host, port))
        except (OSError, UnicodeError) as error:
            advice = "check the address and the network; a proxy is taken from HTTPS_PROXY"
            raise NotFetched(f"no machine of the name {host} is found", advice) from error
        public = [address for address in found if is_public(address)]
        if found and not public:
            raise AddressRefused(f"{host} is a machine of this or a private network", _ADVICE)
        return public

    def _transport(self, name: str, proxy: str | None = None) -> httpx.HTTPTransport:
        # One a host: two hosts at one address must not share a connection, for the certificate
        # was held against the name of one of them.
        if name not in self._transports:
            try:
                made = httpx.HTTPTransport(verify=self._context, proxy=proxy, trust_env=False)
            except (ImportError, ValueError) as error:
                raise SetupError(
                    f"the proxy of the environment cannot be used ({error})",
                    "check HTTPS_PROXY, or ask who runs the proxy",
                ) from error
            self._transports[name] = made
        return self._transports[name]


def trusting(certificate: Path | None) -> ssl.SSLContext:
    """The certificates of the system, of Mozilla, and of the file; SetupError where it has none."""
    # The system's own hold what an organisation has put there, and SSL_CERT_FILE is among them.
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    if certificate:
        try:
            context.load_verify_locations(certificate)
        except (OSError, ssl.SSLError) as error:
            reason = f"{certificate} holds no certificates that can be read ({error})"
            raise SetupError(reason, "give a PEM file with --certificate") from error
    return context


def proxy_for(host: str) -> str | None:
    """The proxy that the environment or the system names for a host."""
    proxies = getproxies()
    proxy = proxies.get("https") or proxies.get("all")
    if not proxy or proxy_bypass(host):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def is_public(address: str) -> bool:
    """Whether an address is one of the public web: not loopback, private, link-local, shared.

    >>> is_public("8.8.8.8"), is_public("10.0.0.1"), is_public("::ffff:127.0.0.1")
    (True, False, False)
    """
    ip = ipaddress.ip_address(address.partition("%")[0])
    inner = _inside(ip)
    if inner is not None:
        return is_public(str(inner))
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


def refuse_inner_names(host: str) -> None:
    """AddressRefused where a proxy, which alone will look the name up, is asked for its inside."""
    try:
        public = is_public(host.strip("[]"))
    except ValueError:
        public = "." in host and not host.endswith((".local", ".internal", ".localdomain"))
    if not public:
        raise AddressRefused(f"{host} is a machine of this or a private network", _ADVICE)


def _inside(
    ip: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> ipaddress.IPv4Address | None:
    """The address of IPv4 that one of IPv6 stands for."""
    if isinstance(ip, ipaddress.IPv4Address):
        return None
    if ip in _TRANSLATED:
        return ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)


def _sent_to(request: httpx.Request, scheme: str, address: str, port: int) -> httpx.Request:
    """The same request to this very address; its Host and the name in TLS stay the host's."""
    host = request.url.host
    url = request.url.copy_with(scheme=scheme, host=address, port=port)
    extensions = {**request.extensions, "sni_hostname": host}
    return httpx.Request(
        request.method, url, headers=request.headers, stream=request.stream, extensions=extensions
    )

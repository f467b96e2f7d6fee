"""What a site asks of programs in its robots.txt."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlsplit

from protego import Protego

from ofsted_parse.errors import AddressRefused
from ofsted_parse.fetch.site import NAME

_PATH = "/robots.txt"


class Robots:
    """The rules of each host, read when it is first asked."""

    def __init__(self, read: Callable[[str], bytes]) -> None:
        """`read` gives the bytes of a robots.txt by its address, none where there is no such."""
        self._read = read
        self._rules: dict[str, Protego] = {}

    def hold(self, address: str) -> None:
        """AddressRefused where the site asks that programs leave this address alone."""
        if not self._of(address).can_fetch(address, NAME):
            host = urlsplit(address).netloc
            raise AddressRefused(
                f"robots.txt of {host} asks programs to leave it alone", "look at it with a browser"
            )

    def pause(self, address: str) -> float:
        """The seconds between two requests that the site asks for; 0 where it asks for none."""
        return self._of(address).crawl_delay(NAME) or 0.0

    def _of(self, address: str) -> Protego:
        host = urlsplit(address).netloc
        if host not in self._rules:
            text = self._read(f"https://{host}{_PATH}").decode("utf-8", "replace")
            self._rules[host] = Protego.parse(text)
        return self._rules[host]

"""Where Ofsted publishes its letters, who asks for them, and how hard.

The addresses and their parameters are those that several public programs use; see docs/fetch.md
for what is certain of them.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from importlib.metadata import metadata
from urllib.parse import urlsplit

from ofsted_parse._version import __version__
from ofsted_parse.errors import AddressRefused, SetupError

REPORTS = "reports.ofsted.gov.uk"
#: The newer host of the files, and the one that served them before.
FILES = frozenset({"files.ofsted.gov.uk", "files.api.ofsted.gov.uk"})
HOSTS = FILES | {REPORTS}
#: Children's social care (3), local authorities (12). Above 100 rows the answer is cut in silence.
SEARCH = (
    f"https://{REPORTS}/search?q=&location=&lat=&lon=&radius="
    "&level_1_types=3&level_2_types%5B%5D=12&start=0&rows=100"
)
NAME = "ofsted-parse"

_SCHEME = "https"
_LOOPBACK = "127.0.0.1"
_REPLICA = "OFSTED_PARSE_REPLICA"
_PAUSE = "OFSTED_PARSE_REPLICA_PAUSE"
#: Seconds between two requests to a host; 0.8 is the shortest pause that is known to have been
#: borne for a night.
_SECOND = 1.0


@dataclass(frozen=True, slots=True)
class Setting:
    """Where requests really go: with a port to a replica on this machine, else to the web."""

    scheme: str = _SCHEME
    port: int | None = None
    pause: float = _SECOND


def agent() -> str:
    """What the program calls itself: its name, its version, and the project's address.

    The address is the one in the metadata of the package: whoever publishes it gives theirs.
    """
    urls = metadata(NAME).get_all("Project-URL") or []
    address = next((url.partition(", ")[2] for url in urls if url.startswith("Homepage")), None)
    return f"{NAME}/{__version__}" + (f" (+{address})" if address else "")


def setting() -> Setting:
    """The web, unless the environment names a replica; SetupError where it names anything else."""
    place = os.environ.get(_REPLICA)
    if not place:
        return Setting()
    parts = urlsplit(place)
    if parts.hostname != _LOOPBACK or not parts.port or parts.scheme not in {"http", _SCHEME}:
        advice = f"write http://{_LOOPBACK}:PORT, or take {_REPLICA} out of the environment"
        raise SetupError(f"{_REPLICA} is no replica on this machine", advice)
    return Setting(parts.scheme, parts.port, float(os.environ.get(_PAUSE, _SECOND)))


def host_of(address: str, hosts: frozenset[str] | None = None) -> str:
    """The host of an address that may be asked; AddressRefused where it may not.

    `hosts` are those that may be spoken to, None for any.
    """
    try:
        parts = urlsplit(address)
        host, _ = (parts.hostname or "").lower(), parts.port
    except ValueError:
        host, parts = "", urlsplit("")
    if not host or any(not char.isprintable() or char.isspace() for char in address):
        raise AddressRefused("this is no address", "check it")
    if parts.scheme.lower() != _SCHEME:
        raise AddressRefused("only https is spoken", "write https:// where the site has it")
    if parts.username is not None or parts.password is not None:
        raise AddressRefused("the address holds a name or a password", "leave them out")
    if hosts is not None and host not in hosts:
        raise AddressRefused(
            f"it leads to {host}, which is none of Ofsted's hosts", "look at it with a browser"
        )
    return host

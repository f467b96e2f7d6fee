"""What the site's pages hold: providers, and the letters listed for each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class Provider:
    """A local authority as the site lists it: its reference number, name and page."""

    urn: str
    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Listing:
    """A letter on the page of an authority; dates are None where the page shows none."""

    address: str
    urn: str
    authority: str
    title: str
    kind: str
    published_online: date | None
    inspected: date | None

    @property
    def id(self) -> str:
        """The number by which the site knows the file: the end of its address."""
        return urlsplit(self.address).path.rstrip("/").rpartition("/")[2]

    @property
    def age(self) -> date:
        """The day to sort by; what has none counts as the oldest."""
        return self.published_online or self.inspected or date.min

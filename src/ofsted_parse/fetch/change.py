"""What there is to tell of a letter since the last time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ofsted_parse.fetch.listing import Listing
from ofsted_parse.fetch.manifest import Record


class Status(StrEnum):
    """What became of a letter since the last time."""

    NEW = "new"
    #: The site has put another file in its place.
    REPLACED = "replaced"
    #: The file is the same, its title or date on the site is not.
    RELISTED = "relisted"
    #: It was fetched before and was no longer here, or not as it was.
    RESTORED = "restored"
    #: It is here, and the site no longer lists it.
    GONE = "gone"


NEWS = frozenset({Status.NEW, Status.REPLACED, Status.RELISTED})


@dataclass(frozen=True, slots=True)
class Change:
    """A letter of which there is something to tell; `file` is None where it was not fetched."""

    status: Status
    authority: str
    urn: str
    kind: str
    title: str
    published_online: date | None
    address: str
    file: str | None = None

    @classmethod
    def of(cls, status: Status, one: Listing | Record, file: str | None = None) -> Change:
        """The change of a letter as it is listed, or as it is here."""
        return cls(
            status=status,
            authority=one.authority,
            urn=one.urn,
            kind=one.kind,
            title=one.title,
            published_online=one.published_online,
            address=one.address,
            file=file,
        )

"""One document to read, wherever it is: in a file, a zip file, a mail, on the web, or here."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ofsted_parse.batch.cache import site_folder
from ofsted_parse.errors import InputError
from ofsted_parse.limits import Limits
from ofsted_parse.read.source import load


@dataclass(frozen=True, slots=True)
class Input:
    """One document to read: a file, a member of a zip file, an address, or bytes that are here.

    `name` is its path as given or found; `place` the part of it below the folder or the zip file
    that was given; `url` the address where it is fetched; `attachment` what it is called in the
    mail that the rest leads to. `error` says of an input before it is read that there is nothing
    to read.
    """

    name: str
    place: str
    path: Path | None = None
    member: str | None = None
    data: bytes | None = None
    error: InputError | None = None
    url: str | None = None
    attachment: str | None = None

    def read(self, limits: Limits) -> bytes:
        """The bytes; InputError where they cannot be had or are more than the limits allow."""
        if self.error:
            raise self.error
        data = self._container(limits)
        if self.attachment is None:
            return data
        from ofsted_parse.read.mail import attachment  # few inputs are mails

        return attachment(data, self.attachment, limits)

    @property
    def file(self) -> Path | None:
        """The file that is the document, and holds no other."""
        return self.path if self.member is None and self.attachment is None else None

    def _container(self, limits: Limits) -> bytes:
        if self.data is None and self.url:
            return fetched_bytes(self.url, limits)
        if self.path is None:
            return self.data or b""
        if self.member is None:
            return load(self.path, limits)[0]
        from ofsted_parse.read.zipped import read_member  # few inputs are in zip files

        return read_member(self.path, self.member, limits)


def fetched_bytes(address: str, limits: Limits) -> bytes:
    """The bytes at an address on the web; InputError where they cannot be had."""
    # httpx takes a tenth of a second to import, is an extra, and few inputs are addresses.
    from ofsted_parse.fetch.extra import hold_installed

    hold_installed("an address as an input")
    from ofsted_parse.fetch.document import fetched  # as above

    return fetched(address, limits, site_folder())

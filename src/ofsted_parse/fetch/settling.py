"""One letter that the site lists: whether it is here as it is there, and if not, fetched."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from ofsted_parse.fetch.change import Change, Status
from ofsted_parse.fetch.document import pdf_of
from ofsted_parse.fetch.exchange import NoSuchDocument
from ofsted_parse.fetch.kept import Mark
from ofsted_parse.fetch.listing import Listing
from ofsted_parse.fetch.manifest import Manifest, Record
from ofsted_parse.fetch.shelf import Shelf
from ofsted_parse.fetch.titles import OTHER
from ofsted_parse.fetch.visitor import Visitor


@dataclass(slots=True)
class Settling:
    """Makes a folder hold what the site lists; `dry` only says what that would take.

    With `recheck` the site is asked about letters that are here, too.
    """

    visitor: Visitor
    manifest: Manifest
    dry: bool
    recheck: bool
    #: The letters seen that are here, whenever they were fetched.
    here: list[Record] = field(default_factory=list)
    #: What is strange about letters that came.
    notes: list[str] = field(default_factory=list)
    #: How many are listed that the site did not have the last time.
    dead: int = 0
    _shelf: Shelf = field(init=False)

    def __post_init__(self) -> None:
        self._shelf = Shelf(self.manifest)

    def settle(self, listing: Listing) -> Change | None:
        """What is new about a letter that is listed, once it is here; InputError where it fails."""
        record = self.manifest.records.get(listing.address)
        held = record if record and self._shelf.holds(record) else None
        if held and not self.recheck and _is_same(held, listing):
            self._seen(held)
            return None
        if self._is_dead(listing):
            self.dead += 1
            return None
        if self.dry:
            missing = Status.RESTORED if record else Status.NEW
            return Change.of(Status.RELISTED if held else missing, listing)
        return self._fetched(listing, record, held)

    def gone(self, urn: str, listed: set[str]) -> Iterator[Change]:
        """The letters of an authority that are here and whose addresses are not listed any more."""
        for record in list(self.manifest):
            if record.urn == urn and not record.gone and record.address not in listed:
                if not self.dry:
                    self.manifest.put(replace(record, gone=datetime.now(UTC).date()))
                yield Change.of(Status.GONE, record, record.file)

    def _fetched(
        self, listing: Listing, before: Record | None, held: Record | None
    ) -> Change | None:
        mark = Mark(held.etag, held.last_modified) if held else Mark()
        try:
            answer = self.visitor.file(listing.address, mark)
            data = pdf_of(answer) if answer else None
        except NoSuchDocument as error:
            if not held:
                self._shelf.bury(listing, error.reason)
            raise
        self._note(listing)
        mark = answer.mark if answer else mark
        if held and (data is None or self._shelf.is_file_of(held, data)):
            return self._still_there(listing, held, mark)
        record = self._shelf.add(listing, data or b"", mark)
        self.here.append(record)
        if before is None:
            return Change.of(Status.NEW, listing, record.file)
        same = before.sha256 == record.sha256
        return Change.of(Status.RESTORED if same else Status.REPLACED, listing, record.file)

    def _still_there(self, listing: Listing, held: Record, mark: Mark) -> Change | None:
        """A letter whose file is the one that is here."""
        if _is_same(held, listing):
            self._seen(held)
            return None
        record = self._shelf.relist(listing, held, mark)
        self.here.append(record)
        return Change.of(Status.RELISTED, listing, record.file)

    def _seen(self, record: Record) -> None:
        self.here.append(record)
        if record.gone and not self.dry:
            self.manifest.put(replace(record, gone=None))

    def _is_dead(self, listing: Listing) -> bool:
        dead = self.manifest.dead.get(listing.address)
        if dead is None or self.recheck:
            return False
        return (dead.title, dead.published_online) == (listing.title, listing.published_online)

    def _note(self, listing: Listing) -> None:
        if listing.kind == OTHER:
            self.notes.append(f"{listing.address}: '{listing.title}' is no title that is known")
        if listing.published_online is None:
            self.notes.append(f"{listing.address}: the site shows no date of publication")


def _is_same(record: Record, listing: Listing) -> bool:
    """Whether the site says of a letter what it said before; another authority may list it too."""
    said = (listing.title, listing.published_online)
    return record.urn != listing.urn or (record.title, record.published_online) == said

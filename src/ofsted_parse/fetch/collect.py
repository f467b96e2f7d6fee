"""One run: what the site lists held against what is here, and what is not here fetched."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import partial
from typing import TypeVar

from ofsted_parse.data.authorities import by_urn
from ofsted_parse.errors import InputError, NotFetched
from ofsted_parse.fetch.directory import directory, missing, unlisted
from ofsted_parse.fetch.document import pdf_of
from ofsted_parse.fetch.exchange import NoSuchDocument
from ofsted_parse.fetch.kept import Mark
from ofsted_parse.fetch.listing import Listing, Provider
from ofsted_parse.fetch.manifest import Manifest, Record
from ofsted_parse.fetch.pages import listings
from ofsted_parse.fetch.shelf import Shelf
from ofsted_parse.fetch.titles import OTHER
from ofsted_parse.fetch.visitor import Visitor
from ofsted_parse.fetch.wanted import Choice

_T = TypeVar("_T")
#: Failures one after the other that end a run: the site, or the way to it, is down.
_ENOUGH = 3
#: Authorities that a line names at most.
_NAMED = 5


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


@dataclass(frozen=True, slots=True)
class Task:
    """What a run is to do: `dry` fetches nothing, `recheck` asks for what is here too."""

    choice: Choice
    dry: bool = False
    recheck: bool = False


@dataclass(slots=True)
class Run:
    """One run; what went wrong stands in `problems`, what is to be said besides in `notes`."""

    visitor: Visitor
    manifest: Manifest
    task: Task
    #: Told of every page that was read.
    tell: Callable[[str], None] = lambda _: None
    problems: list[tuple[str, InputError]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    #: The letters chosen that are here, whenever they were fetched.
    here: list[Record] = field(default_factory=list)
    #: Whether the run was ended because nothing answered any more.
    stopped: bool = False
    _in_a_row: int = 0
    _dead: int = 0
    _shelf: Shelf = field(init=False)

    def __post_init__(self) -> None:
        self._shelf = Shelf(self.manifest)

    def changes(self, urns: Sequence[str] | None) -> Iterator[Change]:
        """What is new of the authorities with these numbers, each as soon as it is here."""
        for provider in self._providers(urns):
            listed = self._tried(provider.address, partial(self._listed, provider))
            if listed is not None:
                yield from self._of_provider(provider, listed)
            if self.stopped:
                break
        if self._dead:
            count = "1 letter is" if self._dead == 1 else f"{self._dead} letters are"
            note = f"{count} listed that the site did not have; --recheck asks again"
            self.notes.append(note)

    def _of_provider(self, provider: Provider, listed: list[Listing]) -> Iterator[Change]:
        chosen = self.task.choice.of(listed)
        self.tell(f"{provider.name}: {len(listed)} letters, {len(chosen)} of them asked for")
        for listing in chosen:
            change = self._tried(listing.address, partial(self._settled, listing))
            if change:
                yield change
            if self.stopped:
                return
        yield from self._gone(provider, {one.address for one in listed})

    def _providers(self, urns: Sequence[str] | None) -> Iterator[Provider]:
        found = self._tried("the search of Ofsted's site", lambda: directory(self.visitor))
        if found is None:
            return
        if urns is None:
            lost = missing(found)
            if lost:
                self.notes.append(_absent(lost))
        for urn in found if urns is None else urns:
            if urn not in found:
                self.notes.append(f"{urn} is not in the site's search; its page was tried")
            yield _usually_named(found.get(urn) or unlisted(urn))

    def _listed(self, provider: Provider) -> list[Listing]:
        return listings(self.visitor.page(provider.address), provider)

    def _settled(self, listing: Listing) -> Change | None:
        """What is new about a letter that is listed, once it is here."""
        record = self.manifest.records.get(listing.address)
        held = record is not None and self._shelf.holds(record)
        if record and held and not self.task.recheck and _is_same(record, listing):
            self._seen(record)
            return None
        if self._is_dead(listing):
            self._dead += 1
            return None
        if self.task.dry:
            status = Status.RELISTED if held else Status.RESTORED if record else Status.NEW
            return Change.of(status, listing)
        return self._fetched(listing, record if held else None)

    def _fetched(self, listing: Listing, held: Record | None) -> Change | None:
        before = self.manifest.records.get(listing.address)
        mark = Mark(held.etag, held.last_modified) if held else Mark()
        try:
            answer = self.visitor.file(listing.address, mark)
            data = pdf_of(answer) if answer else None
        except NoSuchDocument as error:
            if not held:
                self._shelf.bury(listing, error.reason)
            raise
        self._note(listing)
        if held and (data is None or self._shelf.is_file_of(held, data)):
            return self._relisted(listing, held, answer.mark if answer else mark)
        record = self._shelf.add(listing, data or b"", answer.mark if answer else mark)
        self.here.append(record)
        status = Status.NEW
        if before:
            status = Status.RESTORED if before.sha256 == record.sha256 else Status.REPLACED
        return Change.of(status, listing, record.file)

    def _relisted(self, listing: Listing, held: Record, mark: Mark) -> Change | None:
        if _is_same(held, listing):
            self._seen(held)
            return None
        record = self._shelf.relist(listing, held, mark)
        self.here.append(record)
        return Change.of(Status.RELISTED, listing, record.file)

    def _seen(self, record: Record) -> None:
        self.here.append(record)
        if record.gone and not self.task.dry:
            self.manifest.put(replace(record, gone=None))

    def _is_dead(self, listing: Listing) -> bool:
        dead = self.manifest.dead.get(listing.address)
        if dead is None or self.task.recheck:
            return False
        return (dead.title, dead.published_online) == (listing.title, listing.published_online)

    def _gone(self, provider: Provider, listed: set[str]) -> Iterator[Change]:
        """The letters of an authority that are here and are not listed any more."""
        for record in list(self.manifest):
            if record.urn == provider.urn and not record.gone and record.address not in listed:
                if not self.task.dry:
                    self.manifest.put(replace(record, gone=datetime.now(UTC).date()))
                yield Change.of(Status.GONE, record, record.file)

    def _note(self, listing: Listing) -> None:
        if listing.kind == OTHER:
            self.notes.append(f"{listing.address}: '{listing.title}' is no title that is known")
        if listing.published_online is None:
            self.notes.append(f"{listing.address}: the site shows no date of publication")

    def _tried(self, name: str, call: Callable[[], _T]) -> _T | None:
        """The result of a call, or None; the problem is kept, and three in a row are enough."""
        try:
            result = call()
        except InputError as error:
            self.problems.append((name, error))
            lasting = isinstance(error, NotFetched) and not isinstance(error, NoSuchDocument)
            self._in_a_row = self._in_a_row + 1 if lasting else 0
            self.stopped = self._in_a_row >= _ENOUGH
            return None
        self._in_a_row = 0
        return result


def _is_same(record: Record, listing: Listing) -> bool:
    """Whether the site says of a letter what it said before; another authority may list it too."""
    said = (listing.title, listing.published_online)
    return record.urn != listing.urn or (record.title, record.published_online) == said


def _absent(names: Sequence[str]) -> str:
    more = f" and {len(names) - _NAMED} more" if names[_NAMED:] else ""
    return f"not in the site's search: {', '.join(names[:_NAMED])}{more}"


def _usually_named(provider: Provider) -> Provider:
    return replace(provider, name=by_urn().get(provider.urn, provider.name))

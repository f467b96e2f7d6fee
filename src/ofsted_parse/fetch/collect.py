"""One run: authority after authority, and what went wrong on the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

from ofsted_parse.data.authorities import by_urn
from ofsted_parse.errors import InputError, NotFetched
from ofsted_parse.fetch.change import Change
from ofsted_parse.fetch.directory import directory, missing, unlisted
from ofsted_parse.fetch.exchange import NoSuchDocument
from ofsted_parse.fetch.listing import Listing, Provider
from ofsted_parse.fetch.manifest import Manifest, Record
from ofsted_parse.fetch.pages import listings
from ofsted_parse.fetch.settling import Settling
from ofsted_parse.fetch.visitor import Visitor
from ofsted_parse.fetch.wanted import Choice

_T = TypeVar("_T")
#: Failures one after the other that end a run: the site, or the way to it, is down.
_ENOUGH = 3
#: Authorities that a line names at most.
_NAMED = 5


@dataclass(frozen=True, slots=True)
class Task:
    """What a run is to do: `dry` fetches nothing, `recheck` asks for what is here too."""

    choice: Choice
    dry: bool = False
    recheck: bool = False


class Run:
    """One run; what went wrong stands in `problems`, what is to be said besides in `notes`."""

    def __init__(
        self,
        visitor: Visitor,
        manifest: Manifest,
        task: Task,
        tell: Callable[[str], None] = lambda _: None,
    ) -> None:
        """`tell` is told of every page that was read."""
        self.problems: list[tuple[str, InputError]] = []
        #: Whether the run was ended because nothing answered any more.
        self.stopped = False
        self._visitor = visitor
        self._choice = task.choice
        self._tell = tell
        self._settling = Settling(visitor, manifest, task.dry, task.recheck)
        self._notes: list[str] = []
        self._in_a_row = 0

    @property
    def here(self) -> list[Record]:
        """The letters chosen that are here, whenever they were fetched."""
        return self._settling.here

    @property
    def notes(self) -> list[str]:
        """What is strange, and no fault."""
        return [*self._notes, *self._settling.notes, *_buried(self._settling.dead)]

    def changes(self, urns: Sequence[str] | None) -> Iterator[Change]:
        """What is new of the authorities with these numbers, each as soon as it is here."""
        for provider in self._providers(urns):
            listed = self._tried(provider.address, partial(self._listed, provider))
            if listed is not None:
                yield from self._of_provider(provider, listed)
            if self.stopped:
                return

    def _of_provider(self, provider: Provider, listed: list[Listing]) -> Iterator[Change]:
        chosen = self._choice.of(listed)
        self._tell(f"{provider.name}: {len(listed)} letters, {len(chosen)} of them asked for")
        for listing in chosen:
            change = self._tried(listing.address, partial(self._settling.settle, listing))
            if change:
                yield change
            if self.stopped:
                return
        yield from self._settling.gone(provider.urn, {one.address for one in listed})

    def _providers(self, urns: Sequence[str] | None) -> Iterator[Provider]:
        found = self._tried("the search of Ofsted's site", partial(directory, self._visitor))
        if found is None:
            return
        if urns is None:
            self._notes += _absent(missing(found))
        for urn in found if urns is None else urns:
            if urn not in found:
                self._notes.append(f"{urn} is not in the site's search; its page was tried")
            yield _usually_named(found.get(urn) or unlisted(urn))

    def _listed(self, provider: Provider) -> list[Listing]:
        return listings(self._visitor.page(provider.address), provider)

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


def _absent(names: Sequence[str]) -> list[str]:
    more = f" and {len(names) - _NAMED} more" if names[_NAMED:] else ""
    return [f"not in the site's search: {', '.join(names[:_NAMED])}{more}"] if names else []


def _buried(count: int) -> list[str]:
    letters = "1 letter is" if count == 1 else f"{count} letters are"
    note = f"{letters} listed that the site did not have; --recheck asks again"
    return [note] if count else []


def _usually_named(provider: Provider) -> Provider:
    return replace(provider, name=by_urn().get(provider.urn, provider.name))

"""Many inputs: their outcomes in order, whoever does the work."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future, wait
from dataclasses import replace
from itertools import islice
from pathlib import Path

from ofsted_parse.batch.cache import open_cache
from ofsted_parse.batch.entry import unpack
from ofsted_parse.batch.input import Input
from ofsted_parse.batch.inputs import Search
from ofsted_parse.batch.work import Settings, work
from ofsted_parse.batch.workers import Workers, available_processors, refusal_of
from ofsted_parse.errors import InputError, SetupError
from ofsted_parse.fetch.origin import with_origin
from ofsted_parse.limits import Limits
from ofsted_parse.outcome import Outcome, Refusal
from ofsted_parse.read import Check, ReaderChoice

__all__ = ["Batch", "Settings", "Workers", "available_processors", "parse_many"]

#: Inputs under way at once: enough that one slow letter does not hold up the others, and few enough
#: that memory stays flat (a letter waiting for its turn takes 65 KB).
_WINDOW = 128
#: Seconds between two looks at whether the run is to stop.
_PATIENCE = 0.1


def parse_many(  # noqa: PLR0913 - all but the sources are by name and may be left out
    sources: Iterable[str | Path | bytes],
    *,
    executor: Executor | None = None,
    jobs: int | None = None,
    reader: ReaderChoice | str = ReaderChoice.AUTO,
    verify: bool | Check | str = False,
    ocr: bool = False,
    split: bool = False,
    password: str | None = None,
    limits: Limits | None = None,
    cache: str | Path | None = None,
) -> Iterator[Outcome]:
    """Parse many letters, and yield what became of each in the order of the sources.

    A source is the path of a file, of a folder or zip file for all letters in it, or the bytes of
    a letter. Without an `executor` the work is done by
    `jobs` processes (as many as there are processors), each held to the limits; with one, by any
    `concurrent.futures.Executor`: it is sent the bytes, so that it may be on another machine, and
    the limits of time and memory are its own. `cache` is a folder to keep letters in. With `split`
    a file that holds several letters has an outcome for each (see `parse_all`).

    An input that is not read is an outcome with a refusal, never an exception. TypeError where
    `sources` is one source and not several, ValueError where `reader` is none of the four, or
    `verify` no check; SetupError where OCR is asked for and Tesseract is not installed, or where
    the processes cannot start: in a script the call has to stand under
    `if __name__ == "__main__":`, for each process imports the script anew.
    """
    if isinstance(sources, str | bytes | Path):
        raise TypeError("parse_many takes several sources: put the one into a list, [source]")
    limits = limits or Limits()
    kept = open_cache(Path(cache)) if cache else None
    check = verify if isinstance(verify, bool) else Check(verify)
    asked = Settings(ReaderChoice(reader), check, password, limits, kept, split=split, ocr=ocr)
    settings = ready(asked)
    limits = settings.limits
    inputs = _inputs(sources, limits)
    if executor:
        return Batch(executor, settings, remote=True).outcomes(inputs)
    return _by_workers(inputs, jobs or available_processors(), settings)


def _by_workers(inputs: Iterable[Input], jobs: int, settings: Settings) -> Iterator[Outcome]:
    with Workers(jobs, settings.limits) as workers:
        try:
            yield from Batch(workers, settings).outcomes(inputs)
        except BrokenExecutor:
            raise SetupError(
                "the worker processes ended as they began",
                'in a script put the call under if __name__ == "__main__":',
            ) from None


def ready(settings: Settings) -> Settings:
    """The settings of a run, with time for OCR where it is asked for and can be had.

    Raises SetupError where it cannot: one message, and not one for every letter.
    """
    if not settings.sees:
        return settings
    from ofsted_parse.read.ocr.program import version  # few runs read scans

    version()
    return replace(settings, limits=settings.limits.with_ocr())


class Batch:
    """One run over many inputs.

    `in_work` is the name of the input that is waited for, `done` the input whose outcome was handed
    out last.
    """

    def __init__(self, executor: Executor, settings: Settings, *, remote: bool = False) -> None:
        """With `remote` the workers are sent the bytes and not the path of a file."""
        self.in_work = ""
        self.done: Input | None = None
        self._executor = executor
        self._settings = settings
        self._remote = remote
        self.stopped = False
        self._pending: deque[tuple[Input, Future[bytes]]] = deque()

    def stop(self) -> None:
        """End the run with the outcome that is being handed out; a signal handler may call it."""
        self.stopped = True

    def outcomes(self, inputs: Iterable[Input]) -> Generator[Outcome]:
        """The outcomes of every input, in order, or of the first ones where the run is stopped.

        Raises what the executor raises for reasons of its own (BrokenExecutor).
        """
        rest = iter(inputs)
        try:
            while self._fill(rest) and self._first_is_done():
                item, future = self._pending.popleft()
                self.done = item
                yield from self._outcomes(item, future)
        finally:
            for _, future in self._pending:
                future.cancel()

    def _fill(self, rest: Iterator[Input]) -> bool:
        """Put as much to work as may be under way; False where all is done."""
        for item in islice(rest, _WINDOW - len(self._pending)):
            here = item.url or self._remote
            sent = _with_bytes(item, self._settings.limits) if here else item
            self._pending.append((item, self._executor.submit(work, sent, self._settings)))
            if item.url:
                # A second each: what was fetched before is not to wait for them all.
                break
        return bool(self._pending)

    def _first_is_done(self) -> bool:
        """Wait for the next outcome in order; False where the run is to stop before it is there."""
        item, future = self._pending[0]
        self.in_work = item.name
        while not self.stopped and not wait([future], timeout=_PATIENCE).done:
            pass
        return not self.stopped

    def _outcomes(self, item: Input, future: Future[bytes]) -> Iterator[Outcome]:
        path = item.file
        try:
            entry = unpack(future.result())
        except Exception as error:
            refused = refusal_of(error, self._settings.limits)
            if refused is None:
                raise
            yield Outcome(item.name, path, refusal=Refusal.of(refused))
            return
        if entry.refusal:
            yield Outcome(item.name, path, refusal=entry.refusal)
        for letter in entry.letters:
            number = letter.source.document
            name = f"{item.name}#{number}" if number else item.name
            named = replace(letter, source=replace(letter.source, name=name))
            yield Outcome(name, path, with_origin(named, path, item.url))


def _inputs(sources: Iterable[str | Path | bytes], limits: Limits) -> Iterator[Input]:
    """The inputs that the sources stand for; a folder and a zip file for all letters in them."""
    search = Search(limits)
    for source in sources:
        if isinstance(source, bytes):
            yield Input("-", "-", data=source)
        else:
            yield from search.at(Path(source))


def _with_bytes(item: Input, limits: Limits) -> Input:
    """The input with its bytes in the place of its path, for a worker that may not see the file.

    What is on the web is fetched here: a worker is held to the time that reading may take.
    """
    try:
        return replace(item, data=item.read(limits), path=None, member=None, attachment=None)
    except InputError as error:
        return replace(item, error=error)

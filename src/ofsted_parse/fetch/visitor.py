"""Asks Ofsted's site as a polite visitor does: by turns, patiently, and never twice for nothing."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import urljoin

import httpx

from ofsted_parse.errors import NotFetched
from ofsted_parse.fetch.door import Door
from ofsted_parse.fetch.exchange import Answer, NoSuchDocument, ask, client, failure, may_pass
from ofsted_parse.fetch.kept import Kept, Mark, Page
from ofsted_parse.fetch.pace import LONGEST, Pace
from ofsted_parse.fetch.robots import Robots
from ofsted_parse.fetch.site import HOSTS, Setting, agent, host_of, setting
from ofsted_parse.limits import MEBIBYTE, Limits

#: Statuses after which the same request is worth a second try: too many, a fault of the server, and
#: 403, with which the site is said to answer who asks too often.
_BUSY = frozenset({403, 429, 500, 502, 503, 504})
_MOVED = frozenset({301, 302, 303, 307, 308})
_UNCHANGED = 304
_MOST_MOVES = 5
#: In pauses, so five seconds at first; three tries, as other programs for this site make.
_WAITS = (5.0, 10.0)
#: The largest page of the site that was saved has 0.1 MB.
_LARGEST_PAGE = 5 * MEBIBYTE
_DAY = 24 * 60 * 60.0
_NOTHING = Mark()


@dataclass(frozen=True, slots=True)
class Manners:
    """How a visit is made: where to, with what trust, by which limits, remembering where."""

    folder: Path
    limits: Limits = field(default_factory=Limits)
    certificate: Path | None = None
    #: None lets it go to any host on the public web.
    hosts: frozenset[str] | None = HOSTS


@contextmanager
def visiting(manners: Manners, where: Setting | None = None) -> Iterator[Visitor]:
    """A visitor, whose connections end with the context."""
    where = where or setting()
    with client(Door(where, manners.certificate), agent()) as opened:
        yield Visitor(opened, manners, where.pause)


class Visitor:
    """Fetches pages and files of hosts that may be asked."""

    def __init__(self, opened: httpx.Client, manners: Manners, pause: float) -> None:
        self._client = opened
        self._manners = manners
        self._pause = pause
        self._pace = Pace(manners.folder, pause)
        self._kept = Kept(manners.folder)
        self._robots = Robots(self._rules)

    def page(self, address: str) -> bytes:
        """A page: what the site shows now, without being sent what is here already."""
        before = self._kept.get(address)
        limits = replace(self._manners.limits, max_bytes=_LARGEST_PAGE)
        answer = self._found(address, before.mark if before else _NOTHING, limits)
        if answer is None:
            return before.data if before else b""
        self._kept.put(Page(address, answer.data, answer.mark, time.time()))
        return answer.data

    def file(self, address: str, mark: Mark = _NOTHING) -> Answer | None:
        """A file; None where it is still the one that was marked so."""
        return self._found(address, mark, self._manners.limits)

    def _found(self, address: str, mark: Mark, limits: Limits) -> Answer | None:
        answer = self._followed(address, mark, limits)
        if answer.status == httpx.codes.OK:
            return answer
        if answer.status == _UNCHANGED and mark.headers():
            return None
        if answer.status in {httpx.codes.NOT_FOUND, httpx.codes.GONE}:
            reason = f"the site has no such document (status {answer.status})"
            raise NoSuchDocument(reason, "look for it on the authority's page")
        raise NotFetched(f"the site answers with status {answer.status}", "try again later")

    def _followed(self, address: str, mark: Mark, limits: Limits, *, free: bool = False) -> Answer:
        """The answer after all redirects; `free` from robots.txt, which itself is asked so."""
        hosts = self._manners.hosts
        for _ in range(_MOST_MOVES):
            host = host_of(address, hosts)
            if not free:
                self._robots.hold(address)
            answer = self._patient(address, host, mark, limits, free=free)
            if answer.status not in _MOVED or not answer.location:
                return answer
            address = urljoin(address, answer.location)
            # Whoever gave an address by hand gave its host, and no other.
            hosts = HOSTS | {host} if hosts is None else hosts
        raise NotFetched(f"the site redirects more than {_MOST_MOVES} times", "try again later")

    def _patient(
        self, address: str, host: str, mark: Mark, limits: Limits, *, free: bool
    ) -> Answer:
        """The answer of a host that may be busy for a while."""
        pause = 0.0 if free else self._robots.pause(address)
        waits = iter(_WAITS)
        while True:
            asked = None
            try:
                with self._pace.turn(host, pause):
                    answer = ask(self._client, address, mark, limits)
            except httpx.TransportError as error:
                wait = next(waits, None)
                if wait is None or not may_pass(error):
                    raise failure(error, host) from error
            else:
                wait = next(waits, None)
                if wait is None or answer.status not in _BUSY:
                    return answer
                asked = answer.retry_after
            self._wait(host, wait, asked)

    def _wait(self, host: str, wait: float, asked: str | None = None) -> None:
        """Leave the host alone for as long as it asks for, or a little longer each time."""
        seconds = asked_seconds(asked)
        if seconds > LONGEST:
            reason = f"the site asks to be left alone for {seconds / 60:.0f} minutes"
            raise NotFetched(reason, "run it again after that")
        jitter = random.uniform(0, 2)  # noqa: S311 - so that two machines do not come back at once
        self._pace.hold(host, max(seconds, (wait + jitter) * self._pause))

    def _rules(self, address: str) -> bytes:
        """robots.txt, at most a day old; nothing where there is none (RFC 9309)."""
        kept = self._kept.get(address, younger_than=_DAY)
        if kept:
            return kept.data
        limits = replace(self._manners.limits, max_bytes=_LARGEST_PAGE)
        answer = self._followed(address, _NOTHING, limits, free=True)
        if answer.status >= httpx.codes.INTERNAL_SERVER_ERROR or answer.status == 429:
            reason = f"robots.txt cannot be read (status {answer.status})"
            raise NotFetched(reason, "try again later")
        data = answer.data if answer.status == httpx.codes.OK else b""
        self._kept.put(Page(address, data, answer.mark, time.time()))
        return data


def asked_seconds(asked: str | None) -> float:
    """How long Retry-After asks to wait: seconds, or until a date."""
    if asked is None:
        return 0.0
    if asked.strip().isdecimal():
        return float(asked)
    try:
        return (parsedate_to_datetime(asked) - datetime.now(UTC)).total_seconds()
    except (TypeError, ValueError):
        return 0.0

"""Letters that were fetched, parsed and loaded into a database."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ofsted_parse.cli.handed_on import seen_from
from ofsted_parse.cli.many import run_many
from ofsted_parse.cli.options import Reading, Request, Running, Target
from ofsted_parse.cli.reporting import complain, reported
from ofsted_parse.errors import ExitCode
from ofsted_parse.limits import DEFAULT_LIMITS, Limits
from ofsted_parse.read import ReaderChoice
from ofsted_parse.render.formats import FORMATS, View
from ofsted_parse.render.names import FormatName
from ofsted_parse.store.database import opened_to_read

if TYPE_CHECKING:
    from ofsted_parse.fetch.manifest import Record

_AS_IT_IS = """
    SELECT sha256, url, published_online FROM letters
    UNION SELECT sha256, url, published_online FROM copies
"""
_REFUSED = "SELECT input FROM refusals"


class Loading(NamedTuple):
    """Into which database, within which limits, and what is said on the way."""

    database: Path
    limits: Limits
    quiet: bool
    debug: bool


def load_records(records: Mapping[Path, Record], come: Collection[Path], how: Loading) -> ExitCode:
    """Load the letters that have just come, and those that the database does not hold as they are.

    One that it holds as refused is not tried again by every run.
    """
    with reported(str(how.database), how.debug):
        missing = _not_in(how.database, records)
    wanted = [path for path in records if path in come or path in missing]
    if not wanted:
        return ExitCode.OK
    return run_many(_request(wanted, how))


def _not_in(database: Path, records: Mapping[Path, Record]) -> list[Path]:
    if not database.exists():
        return list(records)
    with opened_to_read(database) as connection:
        loaded = {tuple(row) for row in connection.execute(_AS_IT_IS)}
        refused = {row["input"] for row in connection.execute(_REFUSED)}
    return [
        path
        for path, record in records.items()
        if _row(record) not in loaded and seen_from(database.parent, path.as_posix()) not in refused
    ]


def _row(record: Record) -> tuple[str, str, str | None]:
    day = record.published_online
    return record.sha256, record.address, day.isoformat() if day else None


def _request(paths: Sequence[Path], how: Loading) -> Request:
    """The same as `ofsted-parse PATHS --output DATABASE`."""
    return Request(
        words=tuple(map(str, paths)),
        format=FORMATS[FormatName.SQLITE],
        view=View(folder=how.database.parent, tell=None if how.quiet else complain),
        target=Target(how.database, None, force=False),
        reading=Reading(
            ReaderChoice.AUTO,
            verify=False,
            password=None,
            limits=replace(DEFAULT_LIMITS, max_bytes=how.limits.max_bytes),
        ),
        running=Running(
            jobs=None,
            scheduler=None,
            cache_dir=None,
            use_cache=True,
            quiet=how.quiet,
            verbose=False,
        ),
        strict=False,
        debug=how.debug,
    )

"""Letters that were fetched, parsed and loaded into a database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ofsted_parse.cli.many import run_many
from ofsted_parse.cli.options import Reading, Request, Running, Target
from ofsted_parse.errors import ExitCode
from ofsted_parse.limits import DEFAULT_LIMITS, Limits
from ofsted_parse.read import ReaderChoice
from ofsted_parse.render.formats import FORMATS, View
from ofsted_parse.render.names import FormatName
from ofsted_parse.store.database import opened_to_read

if TYPE_CHECKING:
    from ofsted_parse.fetch.manifest import Record

_AS_IT_IS = "SELECT sha256, url, published_online FROM letters"


def load_records(
    records: Mapping[Path, Record],
    database: Path,
    limits: Limits,
    *,
    quiet: bool,
    debug: bool,
) -> ExitCode:
    """Load what the database does not hold, or holds with another address or date."""
    words = tuple(map(str, _not_in(database, records)))
    if not words:
        return ExitCode.OK
    whole = replace(DEFAULT_LIMITS, max_bytes=limits.max_bytes)
    request = Request(
        words=words,
        format=FORMATS[FormatName.SQLITE],
        view=View(folder=database.parent),
        target=Target(database, None, force=False),
        reading=Reading(ReaderChoice.AUTO, verify=False, password=None, limits=whole),
        running=Running(
            jobs=None, scheduler=None, cache_dir=None, use_cache=True, quiet=quiet, verbose=False
        ),
        strict=False,
        debug=debug,
    )
    return run_many(request)


def _not_in(database: Path, records: Mapping[Path, Record]) -> list[Path]:
    if not database.exists():
        return list(records)
    with opened_to_read(database) as connection:
        loaded = {tuple(row) for row in connection.execute(_AS_IT_IS)}
    return [path for path, record in records.items() if _row(record) not in loaded]


def _row(record: Record) -> tuple[str, str, str | None]:
    day = record.published_online
    return record.sha256, record.address, day.isoformat() if day else None

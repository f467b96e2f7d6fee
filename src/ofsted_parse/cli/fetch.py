"""`ofsted-parse fetch WHAT... --to FOLDER`: letters from Ofsted's site, and what is new there."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ofsted_parse.batch.cache import site_folder
from ofsted_parse.cli import asking
from ofsted_parse.cli import options as given
from ofsted_parse.cli.fetch_listing import ListFormat, listed
from ofsted_parse.cli.reporting import PROGRAM, Command, application, complain, printable, reported
from ofsted_parse.errors import ExitCode, SetupError
from ofsted_parse.fetch.change import NEWS, Change
from ofsted_parse.fetch.extra import hold_installed
from ofsted_parse.fetch.titles import KIND_NAMES
from ofsted_parse.fetch.wanted import Choice, wanted_urns
from ofsted_parse.limits import DEFAULT_LIMITS, MEBIBYTE, Limits
from ofsted_parse.output import remove_leftovers, reporting_failure

if TYPE_CHECKING:
    from ofsted_parse.fetch.collect import Run  # needs an extra
    from ofsted_parse.fetch.manifest import Record

EPILOG = """\b
Examples:
  ofsted-parse fetch Leeds --to letters/
  ofsted-parse fetch 'North East' --kind jtai_letter --to letters/ --dry-run
  ofsted-parse fetch all --latest --to letters/
  ofsted-parse fetch Leeds neighbours-of:Leeds --to letters/
  ofsted-parse fetch Leeds --to letters/ --new --database letters.sqlite

\b
Exit status:
  0 all is here, and with --new nothing is new; 1 could not start or write;
  2 wrong command line; 3 something could not be fetched;
  4 with --new: something is new; 130 interrupted.

At most one request a second, so that all letters take an hour at first and all pages three
minutes each time. What is here is not fetched again, and a run that was interrupted goes on.
"""
_LOCK = ".ofsted-parse.lock"

SiteKindName = StrEnum("SiteKindName", {name.upper(): name for name in KIND_NAMES})  # type: ignore[misc]


WhatArgument = Annotated[
    list[str],
    typer.Argument(
        metavar="WHAT...",
        help="An authority as people call it, its number (URN), a region,"
        " neighbours-of:AUTHORITY, or all.",
    ),
]
ToOption = Annotated[
    Path, typer.Option("--to", metavar="FOLDER", help="Where the letters go, with their manifest.")
]
KindOption = Annotated[
    list[SiteKindName] | None,
    typer.Option(
        "--kind",
        metavar="KIND",
        help=f"Only this kind, as the site tells it: {', '.join(KIND_NAMES)}; may be given again.",
    ),
]
SinceOption = Annotated[
    datetime | None,
    typer.Option(
        "--since",
        formats=["%Y-%m-%d"],
        metavar="DAY",
        help="Only what was published online from then: 2022-05-31.",
    ),
]
LatestOption = Annotated[
    bool, typer.Option("--latest", help="Only the newest of each kind for each authority.")
]
DryOption = Annotated[bool, typer.Option("--dry-run", help="List what would come; fetch nothing.")]
NewOption = Annotated[
    bool, typer.Option("--new", help="End with status 4 where something is new, for a scheduler.")
]
RecheckOption = Annotated[
    bool,
    typer.Option(
        "--recheck", help="Ask for every letter that is here too: has its file been changed?"
    ),
]
DatabaseOption = Annotated[
    Path | None,
    typer.Option("--database", metavar="PATH", help="Load what is not in this database yet, too."),
]
FormatOption = Annotated[
    ListFormat,
    typer.Option("--format", "-f", help="How to list what came: a line each as it comes, or all."),
]
CertificateOption = Annotated[
    Path | None,
    typer.Option("--certificate", metavar="FILE", help="Trust the certificates in it (PEM) too."),
]

app = application()


@dataclass(frozen=True, slots=True)
class Wish:
    """A command line, checked."""

    urns: tuple[str, ...] | None
    choice: Choice
    folder: Path
    dry: bool
    recheck: bool
    format: ListFormat
    limits: Limits
    certificate: Path | None
    quiet: bool
    verbose: bool
    debug: bool


@app.command(cls=Command, epilog=EPILOG)
def fetch_letters(  # noqa: PLR0913 - the signature is the command line
    what: WhatArgument,
    *,
    to: ToOption,
    kind: KindOption = None,
    since: SinceOption = None,
    latest: LatestOption = False,
    dry_run: DryOption = False,
    new: NewOption = False,
    recheck: RecheckOption = False,
    database: DatabaseOption = None,
    format_name: FormatOption = ListFormat.SUMMARY,
    certificate: CertificateOption = None,
    timeout: given.TimeoutOption = DEFAULT_LIMITS.timeout,
    max_size: given.SizeOption = DEFAULT_LIMITS.max_bytes // MEBIBYTE,
    quiet: given.QuietOption = False,
    verbose: given.VerboseOption = False,
    debug: asking.DebugOption = False,
) -> None:
    """Fetch letters from Ofsted's site into a folder, and list what came."""
    if dry_run and (database or recheck):
        raise typer.BadParameter("it fetches nothing.", param_hint="--dry-run")
    with reported("fetch", debug):
        hold_installed("fetch")
        wish = Wish(
            urns=wanted_urns(what),
            choice=Choice(
                kinds=frozenset(one.value for one in kind or ()),
                since=since.date() if since else None,
                latest=latest,
            ),
            folder=to,
            dry=dry_run,
            recheck=recheck,
            format=format_name,
            limits=replace(DEFAULT_LIMITS, timeout=timeout, max_bytes=max_size * MEBIBYTE),
            certificate=certificate,
            quiet=quiet,
            verbose=verbose,
            debug=debug,
        )
        run, changes = _fetch(wish)
    _account(run, quiet=quiet)
    status = ExitCode.NOT_READ if run.problems else ExitCode.OK
    if database:
        fresh = {change.file for change in changes}
        status = max(status, _load(run.here, fresh, database, wish))
    if new and status is ExitCode.OK and any(change.status in NEWS for change in changes):
        status = ExitCode.SOMETHING_NEW
    raise typer.Exit(status)


def _fetch(wish: Wish) -> tuple[Run, list[Change]]:
    # The libraries that fetch are an extra.
    from ofsted_parse.fetch.collect import Run, Task
    from ofsted_parse.fetch.manifest import read_manifest
    from ofsted_parse.fetch.visitor import Manners, visiting

    with ExitStack() as stack:
        if not wish.dry:
            stack.enter_context(_alone_in(wish.folder))
        manifest = read_manifest(wish.folder)
        manners = Manners(site_folder(), wish.limits, wish.certificate)
        visitor = stack.enter_context(visiting(manners))
        task = Task(wish.choice, wish.dry, wish.recheck)
        run = Run(visitor, manifest, task, _told if wish.verbose else lambda _: None)
        try:
            return run, listed(run.changes(wish.urns), wish.format, wish.folder)
        except KeyboardInterrupt:
            _told("interrupted; run it again to go on")
            raise


def _account(run: Run, *, quiet: bool) -> None:
    """Say on standard error what could not be fetched, and what is strange."""
    for name, error in run.problems:
        complain(name, error.reason, error.advice)
    if run.stopped:
        reason = "nothing answered three times in a row, so the run was ended"
        complain("fetch", reason, "run it again later: what is here is not fetched again")
    for note in () if quiet else run.notes:
        _told(note)


def _told(text: str) -> None:
    print(f"{PROGRAM}: {printable(text)}", file=sys.stderr)


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Hold the folder, made if need be, against a second run; SetupError where there is one."""
    # Part of the extra.
    from filelock import FileLock, Timeout

    with reporting_failure("--to"):
        folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(folder / _LOCK)
        try:
            lock.acquire(timeout=0)
        except Timeout as error:
            reason = f"another run is fetching into {folder}"
            raise SetupError(reason, "wait until it has ended") from error
    try:
        remove_leftovers(folder)
        yield
    finally:
        lock.release()


def _load(
    here: Sequence[Record], fresh: Collection[str | None], database: Path, wish: Wish
) -> ExitCode:
    """Parse and load what has come, and what the database does not hold as it is here."""
    # Most runs load nothing.
    from ofsted_parse.cli.fetch_loading import Loading, load_records

    paths = {wish.folder / record.file: record for record in here}
    come = {path for path, record in paths.items() if record.file in fresh}
    how = Loading(database, wish.limits, wish.quiet, wish.debug)
    return load_records(paths, come, how)

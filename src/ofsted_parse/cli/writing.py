"""Where the result goes: standard output or a file."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from ofsted_parse.cli.reporting import say
from ofsted_parse.errors import OutputError
from ofsted_parse.outcome import Outcome
from ofsted_parse.output import replacing, reporting_failure, write_file, write_stream
from ofsted_parse.render.formats import Format, View
from ofsted_parse.render.names import FormatName

#: Bytes from which on the size of a page is told: mailboxes refuse attachments of ten million.
LARGE_PAGE = 5_000_000


def write_one(outcome: Outcome, path: Path | None, form: Format, view: View) -> None:
    """Write one letter to a file or to standard output; OutputError where that fails."""
    if form.is_text and outcome.letter:
        _write_text([form.render(outcome.letter, view)], path, form)
    else:
        write_many([outcome], path, form, view)


def write_many(outcomes: Iterable[Outcome], path: Path | None, form: Format, view: View) -> None:
    """Write outcomes as they come to one file or to standard output; OutputError likewise."""
    if form.many:
        _write_text(form.many(outcomes, view), path, form)
    elif form.save and path and form.in_place:
        with reporting_failure():
            form.save(outcomes, view, path)
    elif form.save and path:
        with reporting_failure(), replacing(path) as temporary:
            form.save(outcomes, view, temporary)
    else:
        raise OutputError(f"{form.name.value} is no text", "name a file with --output")


def _write_text(pieces: Iterable[str], path: Path | None, form: Format) -> None:
    if path is None:
        write_stream(sys.stdout, pieces)
        return
    write_file(path, pieces)
    size = path.stat().st_size
    if form.name is FormatName.HTML and size > LARGE_PAGE:
        say(f"{path}: a large page, of {size / 1e6:.1f} MB")

"""`ofsted-parse cache`: what is kept of earlier runs, shown or cleared."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from ofsted_parse.batch.cache import clear, default_folder, entries
from ofsted_parse.cli.options import CacheDirOption
from ofsted_parse.cli.reporting import Command, application, reported
from ofsted_parse.output import write_stream

EPILOG = """\b
Examples:
  ofsted-parse cache
  ofsted-parse cache --clear
"""

app = application()


@app.command(cls=Command, epilog=EPILOG)
def manage_cache(
    *,
    info: Annotated[
        bool, typer.Option("--info", help="Show where it is and its size, as without any option.")
    ] = False,
    clear_it: Annotated[bool, typer.Option("--clear", help="Remove all that is in it.")] = False,
    cache_dir: CacheDirOption = None,
) -> None:
    """Show or clear the letters that are kept so that a second run need not parse them again."""
    if info and clear_it:
        raise typer.BadParameter("give one of the two.", param_hint="--info / --clear")
    folder = cache_dir or default_folder()
    with reported(str(folder), debug=False):
        text = _cleared(folder) if clear_it else _described(folder)
        write_stream(sys.stdout, text + "\n")


def _cleared(folder: Path) -> str:
    return f"{folder}: {clear(folder):,} letters removed"


def _described(folder: Path) -> str:
    sizes = [path.stat().st_size for path in entries(folder)]
    return f"{folder}: {len(sizes):,} letters, {sum(sizes) / 2**20:.1f} MiB"

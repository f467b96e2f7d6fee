"""Where the run prints to: somebody's terminal, or a pipe or file."""

from __future__ import annotations

import io
import sys
from importlib import import_module
from typing import TextIO

from ofsted_parse.output import STAND_INS


def prepare(system: str = sys.platform) -> None:
    """Let standard output and error bear every character, and colours on a console of Windows.

    A pipe on Windows has the characters of the system's language alone, and a console there takes
    colours for text until it is told.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=STAND_INS)
    if system == "win32":
        import_module("colorama").just_fix_windows_console()


def output_terminal() -> TextIO | None:
    """Standard output where it is a terminal; None where a program or a file reads it."""
    return sys.stdout if sys.stdout and sys.stdout.isatty() else None


def somebody_watches(*, quiet: bool) -> bool:
    """Whether what goes to standard error beside the problems is seen, and wanted."""
    return sys.stderr.isatty() and not quiet

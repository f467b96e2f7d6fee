"""Where the run prints to: somebody's terminal, or a pipe or file."""

from __future__ import annotations

import sys
from typing import TextIO


def output_terminal() -> TextIO | None:
    """Standard output where it is a terminal; None where a program or a file reads it."""
    return sys.stdout if sys.stdout and sys.stdout.isatty() else None


def somebody_watches(*, quiet: bool) -> bool:
    """Whether what goes to standard error beside the problems is seen, and wanted."""
    return sys.stderr.isatty() and not quiet

"""What rich prints, as text for a terminal or for a file."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import TextIO

from rich.console import Console

_FILE_WIDTH = 80


def on_screen(terminal: TextIO | None, show: Callable[[Console], None]) -> str:
    """What `show` prints: as wide and as colourful as the terminal, plain for a file (None)."""
    if terminal is None:
        console = Console(file=io.StringIO(), width=_FILE_WIDTH, color_system=None)
    else:
        console = Console(file=terminal)
        if console.legacy_windows:
            # What is captured goes there as text, and it would show the codes of the colours.
            console = Console(file=terminal, color_system=None)
    with console.capture() as capture:
        show(console)
    return "".join(f"{line.rstrip()}\n" for line in capture.get().splitlines())

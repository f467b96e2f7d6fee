"""What a process costs: run to its end, its output read from a pipe. POSIX only."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

OURS = (sys.executable, "-m", "ofsted_parse")
FIVE_LINES = (sys.executable, str(Path(__file__).with_name("five_lines.py")))
#: Bytes in a unit of `ru_maxrss`, which Linux and macOS count differently.
_MEMORY_UNIT = 1 if sys.platform == "darwin" else 1024


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of the processor (of its own children too) and of the clock, bytes at the peak."""

    processor: float
    clock: float
    memory: int


def run(*command: str) -> Cost:
    """The cost of a command, whatever it ends with: some documents are no letters."""
    started = time.perf_counter()
    process = subprocess.Popen(  # noqa: S603 - the commands are our own
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=_environment()
    )
    with process:
        if process.stdout:
            process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    clock = time.perf_counter() - started
    if process.returncode not in (0, 3):
        raise RuntimeError(f"exit status {process.returncode}: {' '.join(command)}")
    return Cost(usage.ru_utime + usage.ru_stime, clock, usage.ru_maxrss * _MEMORY_UNIT)


def pdftotext() -> str | None:
    """Where poppler's pdftotext is, if it is installed."""
    return shutil.which("pdftotext")


def _environment() -> dict[str, str]:
    """An installed program is compiled once; this one is too, by the first run."""
    return {name: value for name, value in os.environ.items() if "DONTWRITEBYTECODE" not in name}

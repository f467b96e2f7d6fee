"""The bar that shows how far a run over many inputs is."""

from __future__ import annotations

import sys

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TimeRemainingColumn,
)
from rich.table import Column
from rich.text import Text


class _Rate(ProgressColumn):
    """Inputs a second."""

    def render(self, task: Task) -> Text:
        speed = task.finished_speed or task.speed
        return Text(f"{speed:.0f}/s" if speed else "", style="progress.data.speed")


class _Failed(ProgressColumn):
    """How many were not read, where there are any."""

    def render(self, task: Task) -> Text:
        failed = task.fields["failed"]
        return Text(f"{failed:,} not read" if failed else "", style="red")


class _File(ProgressColumn):
    """The input that is waited for: a name from outside, so never markup."""

    def __init__(self) -> None:
        super().__init__(Column(ratio=2, no_wrap=True, overflow="ellipsis"))

    def render(self, task: Task) -> Text:
        return Text(task.fields["file"], style="dim")


def progress_bar() -> Progress:
    """A bar with the inputs done and not read, the rate, the time left and the file in work."""
    return Progress(
        BarColumn(bar_width=None, table_column=Column(ratio=1)),
        MofNCompleteColumn(),
        _Failed(),
        _Rate(),
        TimeRemainingColumn(),
        _File(),
        console=Console(file=sys.stderr),
        transient=True,
        expand=True,
    )

"""How the help of a command is laid out: examples first, then the options in panels."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typer._click import (
        Context,
        HelpFormatter,
        Parameter,
    )  # where typer keeps what it calls click's
    from typer.core import TyperCommand

#: What of the text below the options is looked for first, and stands above them.
_FIRST = ("\b\nExample", "\b\nCommands")
_OPTIONS = "Options"
_WIDEST_NAME = 24
#: So many and they are looked through without panels.
_FEW = 12
#: Help and the two of completion.
_OF_ALL = 3
#: The least value of an option: a refusal names it, and here it would take a line for each.
_LEAST = re.compile(r"; x>=[\d.]+(?=\]$)|  \[x>=[\d.]+\]$")


def write_help(command: TyperCommand, ctx: Context, formatter: HelpFormatter) -> None:
    """Write usage, what the command does, examples, arguments, options, and what is to know."""
    blocks = inspect.cleandoc(command.epilog or "").split("\n\n")
    first = [block for block in blocks if block.startswith(_FIRST)]
    command.format_usage(ctx, formatter)
    command.format_help_text(ctx, formatter)
    _write_blocks(first, formatter)
    for title, rows in _panels(command, ctx).items():
        with formatter.section(title):
            formatter.write_dl(rows, col_max=_WIDEST_NAME)
    _write_blocks((block for block in blocks if block not in first), formatter)


def _write_blocks(blocks: Iterable[str], formatter: HelpFormatter) -> None:
    for block in blocks:
        formatter.write_paragraph()
        formatter.write_text(block)


def _panels(command: TyperCommand, ctx: Context) -> dict[str, list[tuple[str, str]]]:
    """The arguments and options, each with its help, by what stands above them."""
    params = command.get_params(ctx)
    panels: dict[str, list[tuple[str, str]]] = {}
    for param in params:
        if record := param.get_help_record(ctx):
            panel = _panel(param, few=len(params) < _FEW)
            panels.setdefault(panel, []).append((record[0], _without_range(record[1])))
    # What every command has is the last of them, and needs no panel of its own.
    if len(panels[_OPTIONS]) <= _OF_ALL and len(panels) > 1:
        panels[list(panels)[-2]] += panels.pop(_OPTIONS)
    return panels


def _panel(param: Parameter, *, few: bool) -> str:
    if param.param_type_name == "argument":
        return "Arguments"
    return (not few and getattr(param, "rich_help_panel", None)) or _OPTIONS


def _without_range(text: str) -> str:
    """The help of an option without the least value that it takes.

    >>> _without_range("Seconds.  [default: 30.0; x>=0.1]"), _without_range("So many.  [x>=1]")
    ('Seconds.  [default: 30.0]', 'So many.')
    """
    return _LEAST.sub("", text)

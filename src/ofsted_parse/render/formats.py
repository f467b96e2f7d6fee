"""The formats that a letter can be written in: one table, one line a format."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TextIO

from ofsted_parse.model import Letter
from ofsted_parse.render.json_text import to_json

_FILE_WIDTH = 80


class FormatName(StrEnum):
    """The names of the formats, as the command line takes them."""

    JSON = "json"
    SUMMARY = "summary"


@dataclass(frozen=True, slots=True)
class View:
    """How the letter is to be shown; each format takes from it what concerns it.

    `terminal` is the stream whose width and colours the text has to fit; None for a file.
    """

    all_text: bool = False
    full: bool = False
    terminal: TextIO | None = None


@dataclass(frozen=True, slots=True)
class Format:
    """One format: its file name suffix, its renderer, and the options it has a use for."""

    name: FormatName
    suffix: str
    render: Callable[[Letter, View], str]
    takes: frozenset[str] = frozenset()


def _json(letter: Letter, view: View) -> str:
    return to_json(letter, all_text=view.all_text) + "\n"


def _summary(letter: Letter, view: View) -> str:
    # rich takes 50 ms to import, and only the summary needs it.
    from rich.console import Console

    from ofsted_parse.render.terminal import render_summary

    if view.terminal is None:
        console = Console(file=io.StringIO(), width=_FILE_WIDTH, color_system=None)
    else:
        console = Console(file=view.terminal)
    with console.capture() as capture:
        render_summary(letter, console, full=view.full)
    return "".join(f"{line.rstrip()}\n" for line in capture.get().splitlines())


FORMATS = {
    format.name: format
    for format in (
        Format(FormatName.JSON, ".json", _json, frozenset({"all_text"})),
        Format(FormatName.SUMMARY, ".txt", _summary, frozenset({"full"})),
    )
}
BY_SUFFIX = {format.suffix: format.name for format in FORMATS.values()}

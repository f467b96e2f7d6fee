"""What a briefing is made of, whatever it is written in."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """Words on one line, and the address that they lead to, if any."""

    text: str
    address: str | None = None


Line = tuple[Span, ...]


class Heading(NamedTuple):
    """A heading; level 1 is the title."""

    level: int
    text: str


class Said(NamedTuple):
    """A sentence of ours."""

    line: Line


class Quote(NamedTuple):
    """What a letter prints, and below it where, and what we know of it."""

    text: str
    below: tuple[str, ...]
    notes: tuple[Line, ...]


class Grid(NamedTuple):
    """A table: its header, and rows of as many cells."""

    header: tuple[str, ...]
    rows: tuple[tuple[Line, ...], ...]


Block = Heading | Said | Quote | Grid


def line(*texts: str) -> Line:
    """A line without addresses."""
    return tuple(map(Span, texts))

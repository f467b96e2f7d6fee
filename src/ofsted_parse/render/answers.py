"""The answer to a question as a table in Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from ofsted_parse.render import phrases
from ofsted_parse.render.cells import Cell
from ofsted_parse.render.markdown import escaped


def markdown_answer(header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """A table to paste into a briefing; dates in words, a cell in one line, no empty column.

    >>> print(markdown_answer(["grade", "pages"], [["good", 3]]), end="")
    | Grade | Pages |
    | --- | --- |
    | good | 3 |
    """
    filled = [list(map(_cell, row)) for row in rows]
    shown = [
        place for place in range(len(header)) if not filled or any(row[place] for row in filled)
    ]
    names = [escaped(heading(name)) for name in header]
    lines = [names, ["---"] * len(header), *filled]
    return "".join(f"| {' | '.join(line[place] for place in shown)} |\n" for line in lines)


def heading(name: str) -> str:
    """The header of a column for readers: 'end_page' is 'End page'."""
    return "LA code" if name == "la_code" else name.replace("_", " ").capitalize()


def _cell(cell: Cell) -> str:
    text = phrases.day(cell) if isinstance(cell, date) else "" if cell is None else str(cell)
    return " ".join(escaped(text).split())

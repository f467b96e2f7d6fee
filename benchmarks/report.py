"""The table, for a terminal or as Markdown."""

from __future__ import annotations

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from benchmarks.rows import Row

_HEADS = ("what", "ours", "beside", "ratio")


def print_rows(console: Console, rows: list[Row]) -> None:
    """Print a table for a terminal."""
    table = Table(*_HEADS[:-1])
    table.add_column(_HEADS[-1], justify="right")
    for row in rows:
        table.add_row(*map(escape, _cells(row)))
    console.print(table)


def markdown(rows: list[Row]) -> str:
    """The table as Markdown, for docs/recipes.md."""
    lines = [_HEADS, ("---", "---", "---", "---:"), *map(_cells, rows)]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def _cells(row: Row) -> tuple[str, ...]:
    return row.what, row.ours, row.beside, "" if row.ratio is None else f"{row.ratio:.2f}"

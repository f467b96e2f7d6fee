"""Why a text has its themes, for a reader at a terminal: each wording at its place."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from ofsted_parse.render.terminal.findings import FAINT, HEADING, words
from ofsted_parse.render.terminal.letter import MAX_WIDTH
from ofsted_parse.themes import Spoken, theme_name
from ofsted_parse.themes.clauses import Role

#: What the clause around a wording does, where it does not say what is asked for.
_CLAUSES = {
    Role.PURPOSE: "says what it is good for",
    Role.ILLUSTRATION: "illustrates",
    Role.CONSEQUENCE: "says what comes of it",
    Role.PASSING: "said in passing",
}


def render_explained(
    text: str, themes: Sequence[str], spoken: Sequence[Spoken], console: Console
) -> None:
    """Print the themes of a text, and below them every wording that stands in it."""
    width = min(console.width, MAX_WIDTH)
    console.print(words("; ".join(map(theme_name, themes)), HEADING), width=width)
    console.print()
    if not spoken:
        console.print(words("No declared wording stands in it.", FAINT), width=width)
        return
    grid = Table.grid(padding=(0, 2, 0, 0), expand=True)
    grid.add_column(no_wrap=True)
    grid.add_column(ratio=1, overflow="fold")
    grid.add_column(justify="right", style=FAINT, no_wrap=True)
    for one in spoken:
        place = f"{one.start + 1}–{one.end}"
        grid.add_row("✓" if one.counts else "–", _said(text, one), place)
        grid.add_row("", words(f"wording: {one.wording}", FAINT), "")
    console.print(grid, width=width)
    console.print()
    foot = "✓ counts; – does not. At the right: from which to which letter of the text."
    console.print(words(foot, FAINT), width=width)


def _said(text: str, one: Spoken) -> Text:
    speaks = "speaks against" if one.against else "speaks for"
    said = Text.assemble(
        words(f"‘{text[one.start : one.end]}’"),
        words(f" {speaks} ", FAINT),
        words(theme_name(one.theme)),
    )
    clause = None if one.against else _CLAUSES.get(one.role)
    return said.append_text(words(f" ({clause})", FAINT)) if clause else said

"""The page of the themes says what is declared; `--regold` writes its table."""

from __future__ import annotations

import pytest

from ofsted_parse.themes import THEMES
from tests.conftest import ROOT

PAGE = ROOT / "docs" / "themes.md"
_HEAD = "| id | name | what it is about |\n|---|---|---|\n"


def table() -> str:
    return "".join(f"| `{one.id}` | {one.name} | {one.definition} |\n" for one in THEMES)


def test_the_table_is_that_of_the_declarations(request: pytest.FixtureRequest) -> None:
    text = PAGE.read_text("utf-8")
    before, head, told = text.partition(_HEAD)
    assert head
    if request.config.getoption("--regold"):
        PAGE.write_text(before + head + table(), "utf-8")
        return
    assert told == table()

"""The pages that a user reads, and how the tests take them apart."""

from __future__ import annotations

import re
from pathlib import Path

from tests.conftest import ROOT

README = ROOT / "README.md"
#: What is written for users: README and what it leads to.
MANUAL = [README, *sorted((ROOT / "docs").glob("*.md"))]
#: The commands that set everything up begin so.
SETS_UP = "python3 -m venv .venv && "


def page(name: str) -> str:
    """The text of a page in docs/."""
    return (ROOT / "docs" / f"{name}.md").read_text("utf-8")


def name_of(path: Path) -> str:
    """What a page is called in the name of a test."""
    return path.relative_to(ROOT).as_posix()


def section(text: str, title: str, level: int = 2) -> str:
    """What stands under a heading, up to the next of its level or of a higher one.

    One mark begins a comment in an example; as a heading it is the title of a page.
    """
    marks = "#" * level
    match = re.search(
        rf"^{marks} {re.escape(title)}\n(.*?)(?=^#{{2,{level}}} |\Z)",
        text,
        re.MULTILINE | re.DOTALL,
    )
    assert match, f"no heading '{title}'"
    return match[1]


def headings(text: str) -> list[str]:
    """The headings of a page, of every level; comments in examples are none."""
    prose = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    return re.findall(r"^#+ (.+)$", prose, re.MULTILINE)


def rows(text: str) -> list[list[str]]:
    """The rows of the first table, cell by cell, without its header."""
    match = re.search(r"^\|.*\n\|[-:| ]+\|\n((?:\|.*\n?)*)", text, re.MULTILINE)
    assert match, "no table"
    return [[cell.strip() for cell in row.split("|")[1:-1]] for row in match[1].splitlines()]


def first_cells(text: str) -> list[str]:
    """The first cell of every row of the first table, without its marks and its link."""
    return [re.sub(r"\]\(.*\)|[\[`*\\]", "", row[0]).strip() for row in rows(text)]


def in_code(text: str) -> list[str]:
    """What stands between code marks."""
    return re.findall(r"`([^`\n]+)`", text)


def fenced(text: str, language: str) -> list[str]:
    """The examples in a language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def options(text: str) -> set[str]:
    """The options of the command line that a text names."""
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", text))

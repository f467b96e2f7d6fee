"""A briefing as one HTML page that loads nothing and runs nothing."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import FileSystemLoader
from markupsafe import Markup

from ofsted_parse.render import phrases
from ofsted_parse.render.brief.blocks import Block
from ofsted_parse.render.safe_html import content_policy, safe_environment

_HERE = Path(__file__).parent


def brief_page(blocks: Iterable[Block]) -> str:
    """The page; every text in it is text and never markup."""
    shown = [(type(block).__name__, block) for block in blocks]
    style = _style()
    template = safe_environment(FileSystemLoader(_HERE), _cleaned).get_template("brief.html")
    title = next((block.text for name, block in shown if name == "Heading"), "")  # type: ignore[union-attr]
    return template.render(
        title=title,
        blocks=shown,
        policy=content_policy(style),
        style=Markup(style),  # noqa: S704 - our own file
    )


@cache
def _style() -> str:
    return (_HERE / "brief.css").read_text("utf-8")


def _cleaned(value: Any) -> Any:
    if isinstance(value, str) and not isinstance(value, Markup):
        return phrases.clean(value)
    return value

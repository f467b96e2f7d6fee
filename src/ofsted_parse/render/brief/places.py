"""Where something stands: letter, date and page, with a link where the letter was fetched."""

from __future__ import annotations

import re
from urllib.parse import urldefrag, urlsplit

from ofsted_parse.brief.gather import day_of
from ofsted_parse.model import Letter
from ofsted_parse.render import phrases
from ofsted_parse.render.brief.blocks import Span

_SAFE = ("http", "https")


def letter_name(letter: Letter) -> str:
    """A letter by its date and kind: '4 July 2025, ILACS report'."""
    return f"{when(letter)}, {phrases.kind_name(letter.kind)}"


def when(letter: Letter) -> str:
    """The day of the inspection; what day it is where that is not printed."""
    day = day_of(letter)
    if day is None:
        return "No date found"
    if letter.inspection.end or letter.inspection.start:
        return phrases.day(day)
    return f"{phrases.day(day)} ({'published' if letter.published else 'published online'})"


def document(letter: Letter) -> Span:
    """The document: its name, and its address where it was fetched."""
    return Span(_file(letter), _address(letter, None))


def place(letter: Letter, page: int | None, end_page: int | None = None) -> Span:
    """A page of a letter: a link where it was fetched, else with the name of the file."""
    paged = page is not None and letter.source.pages is not None
    pages = f"p {page}" if end_page in {None, page} else f"pp {page}–{end_page}"
    where = f"{letter_name(letter)}, {pages}" if paged else letter_name(letter)
    address = _address(letter, page if paged else None)
    return Span(where if address else f"{where} ({_file(letter)})", address)


def _file(letter: Letter) -> str:
    """The name of the file without the folders that it lay in."""
    return re.split(r"[\\/]", letter.source.name)[-1] or letter.source.name


def _address(letter: Letter, page: int | None) -> str | None:
    """The address that the letter was fetched from; None where it is none of the web."""
    url = urldefrag(letter.source.url or "").url
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    if parts.scheme not in _SAFE or not parts.netloc or phrases.clean(url) != url:
        return None
    return f"{url}#page={page}" if page else url

"""Markdown's signs taken for what they say: headings, bold and italic type, bullets."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

#: A heading; pdftotext prints no line that begins so. One '#' may be that of a number.
_HEADING = re.compile(r"\s*(?:#{1,6} +|#{2,6}|#(?=[A-Z][a-z]))(?P<text>[^\s#].*?)(?: +#+)?")
#: What underlines a heading; a rule stands behind a blank line.
_UNDERLINE = re.compile(r"\s{0,3}(?:={3,}|-{3,})\s*")
_UNDERLINED_WORDS = 16
_STOPS = (".", ",", ";", ":")
#: Bold at the end of a short line: 'Name **Role**' are two lines of a signature.
_TRAILING_BOLD = re.compile(r"^(?P<plain>[^*.]{3,60}?)\s+\*\*(?P<bold>[^*]{3,80})\*\*$")
_BOLD = re.compile(r"\*\*(?=\S)([^*]+)(?<=\S)\*\*|(?<!\w)__(?=[^\s_])([^_]+)(?<=\S)__(?!\w)")
#: A sign behind a word ('Samantha*') is that of a note, and one before a space a bullet.
_ITALIC = re.compile(
    r"(?<![\w*])\*(?=[^\s*])([^*]+)(?<=[^\s*])\*(?![\w*])"
    r"|(?<![\w_])_(?=[^\s_])([^_]+)(?<=[^\s_])_(?![\w_])"
)
_PLUS = re.compile(r"(\s*)\+(?= +\S)")


class Shown(NamedTuple):
    """A line without Markdown's signs, and whether they say that it is a heading."""

    text: str
    heading: bool = False


def shown_lines(raw: Sequence[str]) -> Iterator[Shown]:
    """The lines of a text as Markdown shows them; plain text comes as it is."""
    # A single plus is one; two begin the items of a list.
    listed = sum(_PLUS.match(line) is not None for line in raw) > 1
    for before, line, after in zip(["", *raw], raw, [*raw[1:], ""], strict=False):
        if _is_underlined(before, line):
            yield Shown("")
            continue
        marked = _HEADING.fullmatch(line)
        text = marked["text"] if marked else _PLUS.sub(r"\1-", line) if listed else line
        heading = marked is not None or _is_underlined(line, after)
        for piece in _unset(text):
            yield Shown(piece, heading)


def _is_underlined(line: str, after: str) -> bool:
    """Whether a line is a heading by the rule below it."""
    few = 0 < len(line.split()) <= _UNDERLINED_WORDS and not line.rstrip().endswith(_STOPS)
    worded = any(letter.isalpha() for letter in line)
    return few and worded and _UNDERLINE.fullmatch(after) is not None


def _unset(line: str) -> Iterator[str]:
    """A line without the signs of bold and italic type."""
    if "*" not in line and "_" not in line:
        yield line
        return
    match = _TRAILING_BOLD.match(line)
    if match:
        yield match["plain"]
        yield match["bold"]
        return
    plain = _ITALIC.sub(_inner, _BOLD.sub(_inner, line))
    yield plain if plain.strip() else line


def _inner(match: re.Match[str]) -> str:
    return match[1] or match[2]

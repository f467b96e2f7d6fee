"""The text of an HTML mail, as it would be pasted: headings and items marked, cells in rows."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_BLOCKS = frozenset(
    {"p", "div", "ul", "ol", "table", "tr", "section", "article", "address", "pre", "hr", "dl"}
    | {"header", "footer", "main", "center", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"}
)
#: What is parted from its neighbours by a blank line; a div is a line of an address as often.
_APART = _BLOCKS - {"div", "tr", "center", "section", "article", "header", "footer", "main"}
_SILENT = frozenset({"script", "style", "head", "title", "template", "noscript", "svg"})
_VOID = frozenset(
    {"br", "img", "hr", "meta", "link", "input", "col", "wbr", "base", "area", "source", "embed"}
)
#: Text that a mail keeps for the list of mails alone.
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.I)
_BULLET = "• "
_BETWEEN_CELLS = " " * 4
_LONGEST_CELL = 200
#: Deeper than this nobody nests what is to be seen; what is open beyond it is not remembered.
_DEEPEST = 500


def text_of_html(html: str) -> str:
    """The text of a page of HTML; what it does not show is left out."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.text()


class _Reader(HTMLParser):
    """Collects what is shown, line by line."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[str] = [""]
        #: The open elements, and whether each is shown.
        self._open: list[tuple[str, bool]] = []
        #: The number of the next item of each open list; None of one with bullets.
        self._lists: list[int | None] = []
        #: How many lines there are where the row consists of the one that is last.
        self._row = 0

    def text(self) -> str:
        """All lines, without the spaces at their ends."""
        return "\n".join(line.rstrip() for line in self._lines).strip() + "\n"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A block begins on a line of its own, an item with its bullet or number."""
        given = dict(attrs)
        hidden = tag in _SILENT or "hidden" in given or _HIDDEN.search(given.get("style") or "")
        if tag not in _VOID and len(self._open) < _DEEPEST:
            self._open.append((tag, self._shown and not hidden))
        if tag == "br":
            self._lines.append("")
        elif tag in ("ul", "ol"):
            self._part(apart=not self._lists)
            self._lists.append(1 if tag == "ol" else None)
        elif tag == "li":
            self._part(apart=False)
            self._write(self._marker())
        elif tag in ("td", "th"):
            self._begin_cell()
        elif tag in _BLOCKS and not self._begun():
            self._part(apart=tag in _APART)
            self._row = len(self._lines) if tag == "tr" else self._row
            if tag[0] == "h" and tag[1:].isdecimal() and self._shown:
                self._write("# ")

    def handle_endtag(self, tag: str) -> None:
        """A block ends its line; so do the elements left open inside it."""
        if tag not in [name for name, _ in self._open]:
            return
        while self._open and self._open.pop()[0] != tag:
            pass
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        if tag in _BLOCKS or tag == "li":
            self._part(apart=tag in _APART and not self._lists)

    def handle_data(self, data: str) -> None:
        """Text that is shown; its own line ends are spaces."""
        if self._shown:
            text = data if self._in("pre") else re.sub(r"[ \t\r\n\f]+", " ", data)
            first = not self._lines[-1] or self._lines[-1].endswith((" ", _BULLET))
            self._write(text.lstrip(" ") if first else text)

    @property
    def _shown(self) -> bool:
        return not self._open or self._open[-1][1]

    def _in(self, *tags: str) -> bool:
        return any(name in tags for name, _ in self._open)

    def _begun(self) -> bool:
        """Whether an item or a cell has just begun: its first paragraph stands in its line."""
        item = self._lines[-1].lstrip().endswith((_BULLET, ". ")) and self._in("li")
        return item or self._lines[-1].endswith(_BETWEEN_CELLS)

    def _begin_cell(self) -> None:
        """A cell stands beside the one before it where that is a line; else below it."""
        while len(self._lines) > 1 and not self._lines[-1].strip():
            self._lines.pop()
        if len(self._lines) == self._row and len(self._lines[-1]) <= _LONGEST_CELL:
            self._write(_BETWEEN_CELLS)
        else:
            self._lines += ["", ""]

    def _marker(self) -> str:
        indent = "    " * max(0, len(self._lists) - 1)
        count = self._lists[-1] if self._lists else None
        if count is None:
            return indent + _BULLET
        self._lists[-1] = count + 1
        return f"{indent}{count}. "

    def _write(self, text: str) -> None:
        if self._shown:
            self._lines[-1] += text

    def _part(self, *, apart: bool) -> None:
        """End the line; with `apart` leave a blank one."""
        if self._lines[-1].strip():
            self._lines.append("")
        if apart and len(self._lines) > 1 and self._lines[-2]:
            self._lines.append("")

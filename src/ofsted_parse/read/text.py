"""Plain text: copied from a PDF, made by pdftotext, or recognised from a scan.

Blank lines part paragraphs, a form feed or several blank lines are a page break, and paragraphs
may be wrapped or on one line each. Places on the page are unknown, so lines have no boxes.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ofsted_parse.block import Block, Label, Line
from ofsted_parse.read.clean import clean
from ofsted_parse.read.markers import BULLETS, is_marker

#: A line shorter than this share of the usual width was ended by the author.
_SHORT = 0.7
_VERY_SHORT = 0.5
#: Lines longer than this are whole paragraphs: nobody wraps so wide.
_UNWRAPPED = 200
#: The same line (numbers aside) on this many pages is a running header or footer.
_REPEATED = 3
_ITEM = re.compile(rf"\s*(?P<marker>[{BULLETS}]|o)(?:\s+|$)(?P<text>.*)")
_NUMBERED = re.compile(r"\s*(?P<marker>\d{1,3}\.)\s+(?P<text>\S.*)")
_PAGE_NUMBER = re.compile(r"\s*(?:page )?\d{1,3}(?: of \d{1,3})?\s*", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.?!:;][\"'’”)]*$")
#: Markdown's bold at the end of a short line: 'Name **Role**' are two lines of a signature.
_TRAILING_BOLD = re.compile(r"^(?P<plain>[^*.]{3,60}?)\s+\*\*(?P<bold>[^*]{3,80})\*\*$")


def decode(data: bytes) -> str:
    """The text of `data`: UTF-8 or UTF-16 by its mark, UTF-8 where it is valid, else CP1252."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def text_blocks(text: str) -> list[Block]:
    """The paragraphs, items and furniture of a text, in order; every line in exactly one."""
    lines = list(_typed_lines(text))
    repeated = _repeated(lines)
    width = _width(lines)
    blocks: list[Block] = []
    for group in _groups(lines, repeated):
        blocks += _group_blocks(group, width)
    return blocks


@dataclass(frozen=True, slots=True)
class _Typed:
    """A typed line: its text, its page, how many blank lines stand before it."""

    text: str
    page: int
    blanks: int
    furniture: bool = False


def _typed_lines(text: str) -> Iterator[_Typed]:
    for page, content in enumerate(text.split("\f"), 1):
        blanks = 0
        for raw in content.splitlines():
            line = clean(raw).rstrip()
            if not line.strip():
                blanks += 1
                continue
            for piece in _unbolded(line):
                yield _Typed(piece, page, blanks)
                blanks = 0


def _unbolded(line: str) -> Iterator[str]:
    """A line without Markdown's signs of bold type."""
    match = _TRAILING_BOLD.match(line)
    if match:
        yield match["plain"]
        yield match["bold"]
    else:
        yield re.sub(r"\*\*(.+?)\*\*", r"\1", line)


def _width(lines: Sequence[_Typed]) -> int:
    """The usual length of a full line: nine of ten lines are no longer."""
    lengths = sorted(len(line.text.strip()) for line in lines)
    return lengths[len(lengths) * 9 // 10] if lengths else 0


def _repeated(lines: Sequence[_Typed]) -> set[str]:
    """The forms of the lines that stand on many pages."""
    pages: dict[str, set[int]] = {}
    for line in lines:
        pages.setdefault(_form(line.text), set()).add(line.page)
    return {form for form, where in pages.items() if len(where) >= _REPEATED}


def _form(text: str) -> str:
    return re.sub(r"\d+", "#", " ".join(text.split())).lower()


def _is_furniture(line: _Typed, before: _Typed | None, repeated: set[str]) -> bool:
    """A page number by itself, or a line that stands on many pages."""
    apart = line.blanks > 0 or before is None or before.page != line.page or before.furniture
    number = bool(_PAGE_NUMBER.fullmatch(line.text)) and apart
    return number or (_form(line.text) in repeated and not is_marker(line.text))


def _groups(lines: Sequence[_Typed], repeated: set[str]) -> Iterator[list[_Typed]]:
    """Lines without a blank line or page break between them; furniture each by itself."""
    group: list[_Typed] = []
    before: _Typed | None = None
    for line in lines:
        typed = replace(line, furniture=_is_furniture(line, before, repeated))
        parted = before is None or typed.blanks or typed.page != before.page
        if group and (parted or typed.furniture or group[-1].furniture):
            yield group
            group = []
        group.append(typed)
        before = typed
    if group:
        yield group


def _group_blocks(group: Sequence[_Typed], width: int) -> Iterator[Block]:
    if group[0].furniture:
        yield _block(Label.RUNNING_FOOTER, group)
        return
    pieces = list(_pieces(group, width))
    for piece in pieces:
        yield from _piece_blocks(piece)


def _pieces(group: Sequence[_Typed], width: int) -> Iterator[list[_Typed]]:
    """The paragraphs of a group: each line, or lines up to one that the author ended."""
    separate = _is_address(group, width)
    piece: list[_Typed] = []
    for line in group:
        if piece and (separate or _begins(piece[-1], line, width)):
            yield piece
            piece = []
        piece.append(line)
    yield piece


def _is_address(group: Sequence[_Typed], width: int) -> bool:
    """Several lines, all short and none ended like a sentence: a letterhead or an address."""
    texts = [line.text.strip() for line in group]
    short = all(len(text) < _SHORT * width for text in texts)
    return len(texts) > 1 and short and not any(_SENTENCE_END.search(text) for text in texts)


def _begins(before: _Typed, line: _Typed, width: int) -> bool:
    """Whether a new paragraph or item begins with `line`."""
    if width > _UNWRAPPED or _ITEM.match(line.text) or _NUMBERED.match(line.text):
        return not _is_false_number(before, line)
    length, text = len(before.text.strip()), before.text.strip()
    if length < _SHORT * width and _SENTENCE_END.search(text):
        return True
    capital = line.text.strip()[:1].isupper()
    return length < _VERY_SHORT * width and capital and not text.endswith((",", "-"))


def _is_false_number(before: _Typed, line: _Typed) -> bool:
    """'COVID-' / '19. Leaders …': the number belongs to the line before."""
    numbered = _NUMBERED.match(line.text) is not None
    return numbered and not _SENTENCE_END.search(before.text) and before.text.strip() != ""


def _piece_blocks(piece: Sequence[_Typed]) -> Iterator[Block]:
    match = _ITEM.match(piece[0].text)
    if not match:
        yield _block(Label.TEXT, piece)
        return
    first = replace(piece[0], text=match["text"])
    rest = list(piece[1:])
    kept = [first, *rest] if first.text or not rest else rest
    yield replace(_block(Label.ITEM, kept), marker=match["marker"])


def _block(label: Label, lines: Iterable[_Typed]) -> Block:
    """Lines put together; after several blank lines or on a new page a sentence may go on."""
    typed = list(lines)
    made = tuple(Line(" ".join(line.text.split()), line.page) for line in typed)
    return Block(label, made, after_blank=typed[0].blanks > 0)

"""Running headers, footers and page numbers: what repeats at the page's edge, or has no tag."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from ofsted_parse.block import Block, Label, Page, Run
from ofsted_parse.layout.lines import build_lines
from ofsted_parse.layout.rows import Segment
from ofsted_parse.layout.ruled import Grid

#: The edge of a page, where headers and footers stand, as a share of its height.
_EDGE = 0.14
#: A line is furniture where it stands at the edge of this many pages, or of half of them all.
_REPEATED = 3
#: And of one in four: headings of a long report may top three pages by chance.
_SHARE = 4
#: From top to top, in font sizes, the rows of a table are no further apart.
_ROW_PITCH = 2.5
#: Nor than this where their cells begin within so many points of each other.
_ALIGNED_PITCH, _EDGES = 4.0, 2.0
#: What stands for numbers where wordings are compared; alone, for pages and years.
_DIGITS = "#"
_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"(?:page )?\d{1,3}(?: of \d{1,3})?", re.IGNORECASE)

_Row = Sequence[Segment]


def furniture_forms(pages: Sequence[Page], rows: Sequence[Sequence[Sequence[Segment]]]) -> set[str]:
    """The wordings, numbers aside, that stand at the edges of several pages.

    Those that stand elsewhere more often are rows of a list that look alike, as are those that
    stand on a page with more than one number.
    """
    at_edge, elsewhere = Counter[str](), Counter[str]()
    for page, lines in zip(pages, rows, strict=True):
        segments = [segment for row in lines for segment in row]
        of_text = {text: _form(text) for text in {segment.line.text for segment in segments}}
        alike = Counter(of_text.values())
        edges = {of_text[s.line.text] for s in segments if edge_of(s, page)}
        at_edge.update(form for form in edges if alike[form] == 1 or form == _DIGITS)
        elsewhere.update(of_text[s.line.text] for s in segments if not edge_of(s, page))
    enough = max(min(_REPEATED, max(2, len(pages) // 2 + 1)), len(pages) // _SHARE)
    return {form for form, count in at_edge.items() if count >= enough and elsewhere[form] <= count}


def furniture_of(
    page: Page, rows: Sequence[Sequence[Segment]], forms: set[str], grid: Grid
) -> dict[int, Label]:
    """The labels of the segments that are furniture, by the segment's identity.

    Furniture stands outside the text: no row of text is nearer to the edge of the page.
    """
    labels: dict[int, Label] = {}
    for ordered in (rows, rows[::-1]):
        for row, inner in zip_longest(ordered, ordered[1:]):
            found = {id(s): label for s in row if (label := _label(s, page, forms))}
            if _is_row_of_text(row, found, inner, grid):
                break
            labels |= found
            if len(found) < len(row):
                break
    return labels


def _is_row_of_text(row: _Row, found: dict[int, Label], inner: _Row | None, grid: Grid) -> bool:
    """Text and a number that could be the page's, but in a ruled cell or near to the next row.

    A page's number stands alone, or beside what is printed on other pages too, and apart.
    """
    numbers = [s for s in row if id(s) in found and _PAGE_NUMBER.fullmatch(s.line.text)]
    if not found or len(numbers) < len(found) or len(found) == len(row):
        return False
    near = inner is not None and _near(row, inner, numbers)
    return near or any(grid.cell(number.box) for number in numbers)


def _near(row: _Row, inner: _Row, numbers: Sequence[Segment]) -> bool:
    """Whether the next row is as near as in a table, or a little further with a cell above it."""
    apart = abs(inner[0].box.top - row[0].box.top) / max(row[0].line.size, inner[0].line.size)
    edges = [segment.box.x0 for segment in inner[1:]]
    aligned = any(abs(edge - number.box.x0) <= _EDGES for edge in edges for number in numbers)
    return apart <= (_ALIGNED_PITCH if aligned else _ROW_PITCH)


def _label(segment: Segment, page: Page, forms: set[str]) -> Label | None:
    edge = edge_of(segment, page)
    text = segment.line.text
    if edge and (_form(text) in forms or _PAGE_NUMBER.fullmatch(text)):
        return edge
    return None


def edge_of(segment: Segment, page: Page) -> Label | None:
    """Whether a segment stands at the upper or the lower edge of its page."""
    if segment.box.bottom < _EDGE * page.height:
        return Label.RUNNING_HEADER
    if segment.box.top > (1 - _EDGE) * page.height:
        return Label.RUNNING_FOOTER
    return None


def _form(text: str) -> str:
    return _NUMBER.sub(_DIGITS, text.lower())


def furniture_blocks(page: Page, runs: Sequence[Run]) -> Iterator[Block]:
    """Lines that are no text of the letter: each above or below the middle of the page."""
    for line in build_lines(runs, page.number):
        above = line.box is not None and line.box.bottom < page.height / 2
        if line.text or line.marks:
            yield Block(Label.RUNNING_HEADER if above else Label.RUNNING_FOOTER, (line,))

"""Where the lines of a plain text reach to the right margin: which of them an author ended."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ofsted_parse.read.text.lines import Typed
from ofsted_parse.read.text.width import DOUBLE, Measure, best_measure, full_width

#: A group of lines with so many full ones has a margin of its own (a box within the text) …
_OWN = 3
#: … where it is narrower than this share of the text.
_NARROW = 0.95
#: Nobody wraps wider: longer lines are whole paragraphs.
_WIDEST = 250
#: So many full lines on a page show where its margin is.
_ENOUGH = 8
#: A line that ends no sentence, a heading or a line of an address, leaves more room than this.
_UNENDED = 0.97
_HALF_WORD = "half"


_Group = tuple[str, list[Typed]]


@dataclass(frozen=True, slots=True)
class Margins:
    """How wide a full line is, by the index of each line."""

    measure: Measure
    full: dict[int, float | None]

    def room(self, before: Typed, line: Typed, share: float = 1.0) -> bool:
        """Whether the first word of `line` would have fitted on `share` of the line `before`."""
        full = self.full.get(before.index)
        if full is None:
            return True
        width = self.measure(before.text)
        if width > DOUBLE * full:
            # Two lines in one: the first was about half a word short of full.
            width -= full - self.measure(_HALF_WORD)
        needed = width + self.measure(" " + line.text.split(" ", 1)[0])
        enough = full * (share if before.ended else _UNENDED)
        return needed < enough or width > DOUBLE * full


def find_margins(lines: Sequence[Typed]) -> Margins:
    """The margins of `lines`: one for text, numbered paragraphs and items each."""
    groups = list(_groups(lines))
    measure = best_measure([line.text for _, group in groups for line in _full_lines(group)])
    usual = _Usual(groups, measure)
    full: dict[int, float | None] = {}
    for kind, group in groups:
        own = _own(group, measure, usual.of(kind, group[0].page))
        full.update(dict.fromkeys((line.index for line in group), own))
    return Margins(measure, full)


class _Usual:
    """The width of full lines by kind: on the page, or else in the whole text."""

    def __init__(self, groups: Sequence[_Group], measure: Measure) -> None:
        self._on_page: dict[tuple[str, int], list[float]] = {}
        for kind, group in groups:
            widths = self._on_page.setdefault((kind, group[0].page), [])
            widths.extend(measure(line.text) for line in _full_lines(group))
        self._usual: dict[str, float | None] = {}
        for kind in {kind for kind, _ in self._on_page}:
            pages = [w for (k, _), w in self._on_page.items() if k == kind]
            known = sum(map(len, pages)) >= _OWN
            self._usual[kind] = _middle(pages) if known else None
        self._any = _middle(list(self._on_page.values()))

    def of(self, kind: str, page: int) -> float | None:
        """The width of a full line of this kind on this page."""
        widths = self._on_page[kind, page]
        if len(widths) >= _ENOUGH:
            return full_width(widths)
        return self._usual[kind] or self._any


def _middle(pages: Sequence[Sequence[float]]) -> float | None:
    """The full width of the middle page: notes and imprints in small print do not count."""
    widths = sorted(w for page in pages if (w := full_width(page)) and len(page) >= _OWN)
    return widths[len(widths) // 2] if widths else full_width(w for page in pages for w in page)


def _own(group: Sequence[Typed], measure: Measure, usual: float | None) -> float | None:
    """The width of a group's full lines, where they show that it has its own margin."""
    widths = [measure(line.text) for line in _full_lines(group)]
    if usual is None or len(widths) < _OWN or max(widths) > _NARROW * usual:
        return usual
    return max(widths)


def _full_lines(group: Sequence[Typed]) -> Iterator[Typed]:
    """The lines that were surely broken for want of room: the next begins in lower case."""
    return (
        line
        for line, after in pairwise(group)
        if after.text[:1].islower() and not after.contact and len(line.text) <= _WIDEST
    )


def _groups(lines: Sequence[Typed]) -> Iterator[_Group]:
    """Lines that follow each other under one marker, and whether it is a number or a bullet."""
    kind = "text"
    group: list[Typed] = []
    for line in lines:
        parted = bool(group) and (line.blanks > 0 or line.page != group[-1].page)
        goes_on = bool(group) and not group[-1].ended and not line.opens
        if group and (line.marker or parted):
            yield kind, group
            group = []
        if line.marker:
            kind = "number" if line.marker.lstrip("(")[0].isdecimal() else "item"
        elif parted and not goes_on:
            kind = "text"
        group.append(line)
    if group:
        yield kind, group

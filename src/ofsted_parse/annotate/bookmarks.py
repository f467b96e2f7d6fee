"""Bookmarks: one for each part, with its colour and pages, and in it one for each finding."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from textwrap import shorten

import pikepdf
from pikepdf import Array, Dictionary, Name

from ofsted_parse.block import Page
from ofsted_parse.model import Finding, Letter, Part
from ofsted_parse.render import phrases
from ofsted_parse.render.palette import PART_COLOURS
from ofsted_parse.render.parts import lines

#: Characters of a finding's text that a narrow panel shows.
_LONGEST = 60


def add_bookmarks(pdf: pikepdf.Pdf, letter: Letter, pages: Mapping[int, Page]) -> None:
    """Bookmarks before those that the document has, which stay as they are.

    A viewer shows them as it opens the file, unless the document asks for something else.
    """
    parts = list(_parts(pdf, letter, pages))
    if not parts:
        return
    outline = pdf.Root.get(Name.Outlines)
    known = outline.get(Name.First) if isinstance(outline, Dictionary) else None
    if outline is not None and isinstance(known, Dictionary) and known.is_indirect:
        count = outline.get(Name.Count, 0)
        _link(outline, [*parts, known])
        outline.First = parts[0]
        outline.Count = len(parts) + (max(count, 0) if isinstance(count, int) else 0)
    else:
        pdf.Root.Outlines = pdf.make_indirect(Dictionary(Type=Name.Outlines))
        _fill(pdf.Root.Outlines, parts)
    if pdf.Root.get(Name.PageMode, Name.UseNone) == Name.UseNone:
        pdf.Root.PageMode = Name.UseOutlines


def part_title(part: Part, findings: Sequence[Finding]) -> str:
    """What stands in the bookmark of a part: a legend of the colours and a table of contents."""
    count = phrases.count(len(findings), "finding")
    where = _page_ranges({n for one in findings for n in range(one.page, one.end_page + 1)})
    return f"{phrases.PART_TITLES[part]} ({PART_COLOURS[part].name}, {count}, {where})"


def _parts(pdf: pikepdf.Pdf, letter: Letter, pages: Mapping[int, Page]) -> Iterator[Dictionary]:
    """In the order of the document."""
    for part in dict.fromkeys(part for part, _ in letter.findings()):
        findings = letter.part(part)
        whole = _bookmark(pdf, part_title(part, findings), findings[0], pages)
        inner = []
        for line in lines(findings, part):
            text = shorten(phrases.clean(line.finding.text), _LONGEST, placeholder="…")
            title = f"{line.marker} {text} ({phrases.pages(line.finding)})".lstrip()
            inner.append(_bookmark(pdf, title, line.finding, pages))
        _fill(whole, inner)
        # Less than nothing: closed, so that the parts alone are seen at first.
        whole.Count = -len(inner)
        yield whole


def _bookmark(
    pdf: pikepdf.Pdf, title: str, finding: Finding, pages: Mapping[int, Page]
) -> Dictionary:
    """A bookmark that leads to where the finding begins."""
    place = Array([pdf.pages[finding.page - 1].obj, Name.Fit])
    for box in finding.boxes[:1]:
        frame = pages[box.page].frame
        if frame:
            left, top = frame.point(box.x0, box.top)
            place = Array([place[0], Name.XYZ, round(left, 1), round(top, 1), None])
    return pdf.make_indirect(Dictionary(Title=title, Dest=place))


def _fill(parent: pikepdf.Object, items: Sequence[pikepdf.Object]) -> None:
    _link(parent, items)
    parent.First, parent.Last = items[0], items[-1]
    parent.Count = len(items)


def _link(parent: pikepdf.Object, items: Sequence[pikepdf.Object]) -> None:
    """Hang bookmarks below another, each behind the one before it."""
    for item in items:
        item.Parent = parent
    for one, after in pairwise(items):
        one.Next, after.Prev = after, one


def _page_ranges(numbers: set[int]) -> str:
    """Pages as in an index.

    >>> _page_ranges({2, 3, 4, 9}), _page_ranges({1})
    ('pp 2–4, 9', 'p 1')
    """
    runs = groupby(enumerate(sorted(numbers)), key=lambda pair: pair[1] - pair[0])
    ranges = []
    for _, run in runs:
        first, *rest = [number for _, number in run]
        ranges.append(f"{first}–{rest[-1]}" if rest else f"{first}")
    return f"{'p' if len(numbers) == 1 else 'pp'} {', '.join(ranges)}"

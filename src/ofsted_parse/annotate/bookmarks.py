"""Bookmarks: one for each part, with its colour and pages, and in it one for each finding."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from textwrap import shorten

import pikepdf
from pikepdf import Name, OutlineItem

from ofsted_parse.block import Page
from ofsted_parse.model import Finding, Letter, Part
from ofsted_parse.render import phrases
from ofsted_parse.render.palette import PART_COLOURS
from ofsted_parse.render.parts import lines

#: Characters of a finding's text that a narrow panel shows.
_LONGEST = 60


def add_bookmarks(pdf: pikepdf.Pdf, letter: Letter, pages: Mapping[int, Page]) -> None:
    """Bookmarks before those that the document has, for a viewer to show when it opens the file."""
    with pdf.open_outline() as outline:
        outline.root[:0] = _parts(pdf, letter, pages)
    if pdf.Root.get(Name.PageMode, Name.UseNone) == Name.UseNone:
        pdf.Root.PageMode = Name.UseOutlines


def part_title(part: Part, findings: Sequence[Finding]) -> str:
    """What stands in the bookmark of a part: a legend of the colours and a table of contents."""
    count = phrases.count(len(findings), "finding")
    where = _page_ranges({n for one in findings for n in range(one.page, one.end_page + 1)})
    return f"{phrases.PART_TITLES[part]} ({PART_COLOURS[part].name}, {count}, {where})"


def _parts(pdf: pikepdf.Pdf, letter: Letter, pages: Mapping[int, Page]) -> Iterator[OutlineItem]:
    """In the order of the document."""
    for part in dict.fromkeys(part for part, _ in letter.findings()):
        findings = letter.part(part)
        item = _bookmark(pdf, part_title(part, findings), findings[0], pages)
        for line in lines(findings, part):
            text = shorten(phrases.clean(line.finding.text), _LONGEST, placeholder="…")
            title = f"{line.marker} {text} ({phrases.pages(line.finding)})".lstrip()
            item.children.append(_bookmark(pdf, title, line.finding, pages))
        item.is_closed = True
        yield item


def _bookmark(
    pdf: pikepdf.Pdf, title: str, finding: Finding, pages: Mapping[int, Page]
) -> OutlineItem:
    """A bookmark that leads to where the finding begins."""
    place = pikepdf.make_page_destination(pdf, finding.page - 1)
    for box in finding.boxes[:1]:
        frame = pages[box.page].frame
        if frame:
            left, top = frame.point(box.x0, box.top)
            place = pikepdf.Array([place[0], Name.XYZ, round(left, 1), round(top, 1), None])
    return OutlineItem(title, place)


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

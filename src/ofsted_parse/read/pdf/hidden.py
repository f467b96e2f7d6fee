"""What stands on a page and is not to be read: what it does not show, and what it strikes out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from ofsted_parse.block import Aside, Page, Run
from ofsted_parse.read.pdf.gaps import without_gaps

#: Smaller letters, in points, are a grey line to a reader.
_SMALLEST = 2.0
#: Of a scan all text is unseen, below its picture or without colour; this share of it at least.
_MOSTLY = 0.5


def shown_pages(pages: Iterable[Page]) -> Iterator[Page]:
    """Each page without the runs that it does not show or strikes out, and what these were.

    A scan shows a picture of its text, and has the text that was recognised in it, all of it
    invisible, over the picture or below it: that is kept.
    """
    for page in pages:
        fates = [_fate(run, page) for run in page.runs]
        if Aside.HIDDEN in fates and _is_scan(page):
            fates = [None if run.aside is Aside.HIDDEN else _fate(run, page) for run in page.runs]
        yield _without(page, fates) if any(fates) else page


def _fate(run: Run, page: Page) -> Aside | None:
    box = run.box
    beside = box.x1 <= 0 or box.bottom <= 0 or box.x0 >= page.width or box.top >= page.height
    unread = beside or (run.invisible and not page.pictured) or run.size < _SMALLEST
    return Aside.HIDDEN if unread else run.aside


def _is_scan(page: Page) -> bool:
    """Whether a picture lies over most of the page, and most of its text is not seen."""
    unseen = sum(len(run.text) for run in page.runs if run.invisible or run.aside is Aside.HIDDEN)
    return page.pictured and unseen > _MOSTLY * sum(len(run.text) for run in page.runs)


def _without(page: Page, fates: Sequence[Aside | None]) -> Page:
    pairs = list(zip(page.runs, fates, strict=True))
    hidden = sum(_words(run.text) for run, fate in pairs if fate is Aside.HIDDEN)
    struck = tuple(_together(pairs))
    return replace(page, runs=without_gaps(page.runs, fates), hidden=hidden, struck=struck)


def _words(text: str) -> int:
    """How many words there are; bullets are none."""
    return sum(any(map(str.isalnum, word)) for word in text.split())


def _together(pairs: Iterable[tuple[Run, Aside | None]]) -> Iterator[str]:
    """What is struck out, each stretch of it in one."""
    for fate, group in groupby(pairs, key=lambda pair: pair[1]):
        if fate is Aside.STRUCK:
            yield " ".join(" ".join(run.text for run, _ in group).split())

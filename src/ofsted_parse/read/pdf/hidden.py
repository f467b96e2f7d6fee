"""Text that the page does not show: drawn invisibly, or beside the page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ofsted_parse.block import Page, Run


def shown_pages(pages: Iterable[Page]) -> Iterator[Page]:
    """Each page without the runs that it does not show, and with the count of their characters.

    A scan shows a picture of its text, and has the text that was recognised in it, all of it
    invisible, over the picture: that is kept.
    """
    for page in pages:
        shown = tuple(run for run in page.runs if _is_shown(run, page))
        if len(shown) == len(page.runs):
            yield page
        else:
            hidden = _characters(page.runs) - _characters(shown)
            yield replace(page, runs=shown, hidden=hidden)


def _is_shown(run: Run, page: Page) -> bool:
    box = run.box
    beside = box.x1 <= 0 or box.bottom <= 0 or box.x0 >= page.width or box.top >= page.height
    return not beside and (not run.invisible or page.pictured)


def _characters(runs: Iterable[Run]) -> int:
    return sum(len(run.text.replace(" ", "")) for run in runs)

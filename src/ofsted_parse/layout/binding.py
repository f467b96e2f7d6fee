"""Pages as they were bound: cut where another document begins, and each used once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from ofsted_parse.block import Block, Page, Run
from ofsted_parse.layout.rows import rows_of

#: The edges of a page, where its running headers and footers stand, as a share of its height.
_EDGE = 0.1
#: So many words are not the same by chance.
_FEWEST_WORDS = 30
#: Text begins so many points above the top of its first line at the most.
_SLACK = 1.0


class Repeat(NamedTuple):
    """A page with the same text as one before it."""

    page: Page
    first: int


def _once(pages: Sequence[Page]) -> tuple[list[Page], list[Repeat]]:
    """`pages` without those that repeat the text of another, and those that do.

    Headers and footers may differ: a page that was bound in twice may have been numbered anew.
    """
    longest = [max((run.text for run in page.runs), key=len, default="") for page in pages]
    shared = Counter(longest)
    kept: list[Page] = []
    repeats: list[Repeat] = []
    seen: dict[str, int] = {}
    for page, line in zip(pages, longest, strict=True):
        # Pages without a line in common need not be compared, and so hardly any need.
        text = _text(page) if shared[line] > 1 else ""
        first = seen.setdefault(text, page.number) if text else page.number
        if first == page.number:
            kept.append(page)
        else:
            repeats.append(Repeat(page, first))
    return kept, repeats


def _inner(page: Page) -> list[Run]:
    """What stands between the edges of a page."""
    top, bottom = _EDGE * page.height, (1 - _EDGE) * page.height
    return [run for run in page.runs if run.box.bottom > top and run.box.top < bottom]


def _text(page: Page) -> str:
    """The words of a page between its edges, letter by letter; '' where they are few."""
    inner = _inner(page)
    if sum(len(run.text.split()) for run in inner) < _FEWEST_WORDS:
        return ""
    return "".join("".join(run.text.split()) for row in rows_of(inner) for run in row)


def used_once(documents: Iterable[list[Page]]) -> tuple[list[list[Page]], list[Repeat]]:
    """Each document with every page once, and the pages that were bound in twice.

    Two documents may have a page in common, as their imprint is; but where the first page of one
    is a copy, it is the same letter once more.
    """
    bound: list[list[Page]] = []
    for document in documents:
        same = (i for i, other in enumerate(bound) if _once([*other, document[0]])[1])
        index = next(same, None)
        if index is None:
            bound.append(document)
        else:
            bound[index] = [*bound[index], *document]
    used = [_once(document) for document in bound]
    return [kept for kept, _ in used], [repeat for _, again in used for repeat in again]


def cut_pages(
    pages: Sequence[Page], blocks: Sequence[Block], starts: Iterable[int]
) -> Iterator[list[Page]]:
    """The pages of each document that begins with one of the `blocks` of these pages.

    A page on which one ends and another begins is in both, with its own text in each.
    """
    places = [_place(blocks, start) for start in starts]
    edges = [*places, (pages[-1].number + 1, 0.0)]
    for (first, top), (last, bottom) in pairwise(edges):
        between = [page for page in pages if first <= page.number <= last]
        parts = (
            _between(
                page,
                top if page.number == first else 0.0,
                bottom if page.number == last else page.height,
            )
            for page in between
        )
        yield [part for part in parts if part is not None]


def _place(blocks: Sequence[Block], start: int) -> tuple[int, float]:
    """The page on which a document begins, and how far down: 0 where it has the whole page."""
    block, box = blocks[start], blocks[start].lines[0].box
    if not start:
        return 0, 0.0
    whole = blocks[start - 1].page_number != block.page_number
    return block.page_number, 0.0 if whole or box is None else box.top - _SLACK


def _between(page: Page, top: float, bottom: float) -> Page | None:
    """The page with what stands from `top` on and above `bottom`; None where that is nothing."""
    if bottom <= 0.0:
        return None
    runs = tuple(
        run
        for run in page.runs
        if (not top or run.box.top >= top) and (bottom >= page.height or run.box.top < bottom)
    )
    return page if len(runs) == len(page.runs) else replace(page, runs=runs)


def in_sequence(pages: Sequence[Page]) -> list[Page]:
    """The pages numbered without a gap, so that what one breaks off goes on in the next."""
    return [replace(page, number=number) for number, page in enumerate(pages, pages[0].number)]


def renumbered(blocks: Iterable[Block], pages: Sequence[Page]) -> Iterator[Block]:
    """Blocks of pages that were numbered by `in_sequence`, with the numbers of those pages."""
    first = pages[0].number
    for block in blocks:
        lines = (
            line._replace(page_number=pages[line.page_number - first].number)
            for line in block.lines
        )
        yield replace(block, lines=tuple(lines))

"""What else is bound in with a letter: covers, other documents, pages that are there twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ofsted_parse.block import Block
from ofsted_parse.layout import Repeat
from ofsted_parse.model import Warning, WarningCode
from ofsted_parse.outline import is_title

#: So many characters of a title are shown.
_SHOWN = 60


def repeat_warnings(repeats: Iterable[Repeat]) -> Iterator[Warning]:
    """A warning for each page that was bound in twice."""
    for page, first in repeats:
        yield Warning(
            WarningCode.PAGE_REPEATED,
            f"page {page.number} is page {first} once more, and was left out",
            page.number,
        )


def cover_warnings(cover: Sequence[Block]) -> Iterator[Warning]:
    """That an agenda or the like stands before the letter and names it."""
    if cover:
        first, last = cover[0].page_number, cover[-1].end_page
        pages = f"page {first}" if first == last else f"pages {first} to {last}"
        yield Warning(
            WarningCode.TEXT_LEFT_OUT,
            f"what stands before the letter ({pages}) is in no part of it: ‘{_start(cover)}’",
            first,
        )


def bound_warning(blocks: Sequence[Block]) -> Warning:
    """That another document is bound in, which these blocks are, and was left out."""
    return Warning(
        WarningCode.SEVERAL_DOCUMENTS,
        f"another document begins here, ‘{_start(blocks)}’, and was left out; --split reads each",
        blocks[0].page_number,
    )


def _start(blocks: Sequence[Block]) -> str:
    """The title, or else what stands first."""
    return next((block.text for block in blocks if is_title(block)), blocks[0].text)[:_SHOWN]

"""What may be wrong with the reading as a whole: the file, its pages, its text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ofsted_parse.block import Block, Page
from ofsted_parse.layout import Repeat
from ofsted_parse.layout.witness import runs_together
from ofsted_parse.model import Reader, Warning, WarningCode
from ofsted_parse.outline import is_title
from ofsted_parse.read import ReaderChoice
from ofsted_parse.read.clean import unmapped, unprinted
from ofsted_parse.read.damage.check import Damage

#: Up to 0.2 % of the characters of real documents are bullets of symbol fonts.
_MOST_UNMAPPED = 0.01
#: So many characters of a stamp or a title are shown.
_SHOWN = 60


def pdf_warnings(
    pages: Sequence[Page], damage: Iterable[Damage], choice: ReaderChoice, reader: Reader
) -> Iterator[Warning]:
    """What is broken, hidden or untold in a PDF, and how it had to be read."""
    yield from damage_warnings(pages, damage)
    yield from page_warnings(pages)
    yield from structure_warnings(choice, reader)


def text_warnings(text: str, blocks: Sequence[Block]) -> Iterator[Warning]:
    """What is untold in plain text: characters, and where its paragraphs end."""
    yield from unmapped_warnings([text], unprinted(text))
    yield from _parting_warnings(blocks)


def damage_warnings(pages: Sequence[Page], damage: Iterable[Damage]) -> Iterator[Warning]:
    """What is broken in the file, and pages of which nothing could be read."""
    lost = {page.number for page in pages if not page.readable}
    for part in damage:
        if part.page not in lost:
            yield Warning(WarningCode.DAMAGED, part.what, part.page)
    for number in sorted(lost):
        yield Warning(WarningCode.DAMAGED, f"page {number} is damaged and was left out", number)


def page_warnings(pages: Sequence[Page]) -> Iterator[Warning]:
    """Text that the pages do not show, and text that says nothing."""
    for page in pages:
        if page.hidden:
            yield Warning(
                WarningCode.HIDDEN_TEXT,
                f"{page.hidden} characters were left out that the page does not show",
                page.number,
            )
        if page.readable and not page.runs and not page.hidden:
            yield Warning(
                WarningCode.PAGE_WITHOUT_TEXT,
                f"page {page.number} has no text: it may be a picture of some, which was not read",
                page.number,
            )
        if page.second:
            yield Warning(
                WarningCode.READERS_DIFFER,
                f"on page {page.number} one PDF library finds no words, its fonts being without"
                " them; what the other finds was read",
                page.number,
            )
        elif page.illegible:
            yield Warning(
                WarningCode.UNMAPPED_TEXT,
                f"the text of page {page.number} is no words: its fonts do not say which letters"
                " they draw",
                page.number,
            )
    yield from _turned_warnings(pages)
    texts = [run.text for page in pages for run in page.runs]
    yield from unmapped_warnings(texts, sum(page.unprinted for page in pages))


def _turned_warnings(pages: Sequence[Page]) -> Iterator[Warning]:
    """Stamps and watermarks, each once: they repeat on every page."""
    first = {
        run.text.strip(): page.number for page in reversed(pages) for run in page.runs if run.turned
    }
    for text, number in first.items():
        yield Warning(
            WarningCode.TURNED_TEXT,
            f"‘{text[:_SHOWN]}’ lies across the page, as a stamp does, and was left out",
            number,
        )


def unmapped_warnings(texts: Iterable[str], unprinted: int) -> Iterator[Warning]:
    """A text of which a good part is no letters, such as that of a font that keeps them secret."""
    lost, whole = unprinted, unprinted
    for text in texts:
        whole += len(text)
        lost += 0 if text.isascii() else unmapped(text)
    if lost > _MOST_UNMAPPED * whole:
        yield Warning(
            WarningCode.UNMAPPED_TEXT,
            f"{lost} of {whole} characters cannot be told: the file does not say which they are",
        )


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


def structure_warnings(choice: ReaderChoice, reader: Reader) -> Iterator[Warning]:
    """A PDF without tags, read by the positions of its lines though no one asked for that."""
    if reader is Reader.LAYOUT and choice is not ReaderChoice.LAYOUT:
        yield Warning(
            WarningCode.NO_STRUCTURE,
            "the PDF has no tags: paragraphs and items are told by where their lines stand",
        )


def _parting_warnings(blocks: Sequence[Block]) -> Iterator[Warning]:
    """A text that shows only by where its lines end where a paragraph does."""
    if runs_together(blocks):
        yield Warning(
            WarningCode.NO_STRUCTURE,
            "the text has no blank lines between paragraphs: where one ends is told by how full "
            "its last line is",
        )

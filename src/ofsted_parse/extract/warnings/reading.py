"""What may be wrong with the reading as a whole: the file, its pages, its text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ofsted_parse.block import Block, Page
from ofsted_parse.layout.witness import runs_together
from ofsted_parse.model import Reader, Warning, WarningCode
from ofsted_parse.read import ReaderChoice
from ofsted_parse.read.clean import unmapped, unprinted
from ofsted_parse.read.damage.check import Damage

#: Up to 0.2 % of the characters of real documents are bullets of symbol fonts.
_MOST_UNMAPPED = 0.01
#: So many characters of a stamp are shown, and so many unsure words of a page.
_SHOWN, _SHOWN_WORDS = 60, 8


def pdf_warnings(
    pages: Sequence[Page], damage: Iterable[Damage], choice: ReaderChoice, reader: Reader
) -> Iterator[Warning]:
    """What is broken, hidden or untold in a PDF, and how it had to be read."""
    yield from damage_warnings(pages, damage)
    yield from page_warnings(pages)
    yield from ocr_warnings(pages)
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
        empty = page.recognised is not None and not page.runs
        if (page.is_picture or empty) and not page.hidden:
            yield Warning(
                WarningCode.PAGE_WITHOUT_TEXT,
                f"page {page.number} has {'little' if page.runs else 'no'} text{_why_not(page)}",
                page.number,
            )
    yield from _turned_warnings(pages)
    texts = [run.text for page in pages for run in page.runs]
    yield from unmapped_warnings(texts, sum(page.unprinted for page in pages))


def _why_not(page: Page) -> str:
    if page.recognised:
        return ", and OCR sees no words on it"
    return ": it may be a picture of some, which was not read (--ocr reads it)"


def ocr_warnings(pages: Sequence[Page]) -> Iterator[Warning]:
    """Which pages were read by OCR, and the words on each that it was not sure of."""
    seen = [(page.number, page.recognised) for page in pages if page.recognised]
    if seen:
        numbers = _listed([number for number, _ in seen])
        yield Warning(
            WarningCode.RECOGNISED_TEXT,
            f"read by OCR ({seen[0][1].program}), where any word may be wrong: {numbers}",
        )
    for number, told in seen:
        if told.unsure:
            words = ", ".join(f"‘{word}’" for word in told.unsure[:_SHOWN_WORDS])
            rest = ", …" if len(told.unsure) > _SHOWN_WORDS else ""
            share = len(told.unsure) / max(1, told.words)
            yield Warning(
                WarningCode.UNSURE_WORDS,
                f"OCR was not sure of {len(told.unsure)} of {told.words} words ({share:.1%}), kept "
                f"as read: {words}{rest}",
                number,
            )


def _listed(numbers: Sequence[int]) -> str:
    """Pages for people: 'page 2', 'pages 1 to 3, 7'."""
    spans: list[list[int]] = []
    for number in numbers:
        if spans and number == spans[-1][-1] + 1:
            spans[-1][1:] = [number]
        else:
            spans.append([number])
    told = ", ".join(" to ".join(map(str, span)) for span in spans)
    return f"page {told}" if len(numbers) == 1 else f"pages {told}"


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

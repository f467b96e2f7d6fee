"""What may be wrong with the reading as a whole: the file, its pages, its text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from ofsted_parse.block import Aside, Block, Page
from ofsted_parse.extract.warnings.paragraphs import quoted
from ofsted_parse.extract.warnings.scans import lacks_text, ocr_warnings, without_text
from ofsted_parse.layout.dividing import Division
from ofsted_parse.layout.witness import runs_together
from ofsted_parse.model import Reader, Warning, WarningCode
from ofsted_parse.read import ReaderChoice
from ofsted_parse.read.clean import unmapped, unprinted
from ofsted_parse.read.damage.check import Damage

if TYPE_CHECKING:
    from ofsted_parse.read.text import TextReading
    from ofsted_parse.read.word import Found

#: Up to 0.2 % of the characters of real documents are bullets of symbol fonts.
_MOST_UNMAPPED = 0.01
#: So many characters of a stamp or a title are shown.
_SHOWN = 60
#: A paragraph, not an address: this many words and a stop.
_PROSE_WORDS = 15
#: And so many tracked changes of either sort.
_MOST_QUOTED = 10

_BESIDE = {
    Aside.LINE_NUMBER: "the numbers of the lines",
    Aside.COMMENT: "comments and changes",
}


def pdf_warnings(
    pages: Sequence[Page], damage: Iterable[Damage], choice: ReaderChoice, reader: Reader
) -> Iterator[Warning]:
    """What is broken, hidden or untold in a PDF, and how it had to be read."""
    yield from damage_warnings(pages, damage)
    yield from page_warnings(pages)
    yield from ocr_warnings(pages)
    yield from structure_warnings(choice, reader)


def text_warnings(text: str, reading: TextReading) -> Iterator[Warning]:
    """What is untold in plain text: characters, and where paragraphs, rows and words end."""
    yield from unmapped_warnings([text], unprinted(text))
    yield from _parting_warnings(reading.blocks)
    for doubt in reading.rows:
        yield Warning(
            WarningCode.NO_STRUCTURE,
            "the text does not show where a row of the list ends; a row may end here, or not: "
            f"{quoted(doubt)}",
            doubt.page_number,
        )
    for block in reading.bullets:
        yield Warning(
            WarningCode.NO_STRUCTURE,
            f"a bullet stands inside a text, where another one may begin: ‘{_start(block.text)}’",
            block.page_number,
        )
    for names in reading.bodies:
        yield Warning(
            WarningCode.NO_STRUCTURE,
            "the text does not show which of these bodies is responsible for which action, nor for "
            f"certain where an action ends: ‘{_start(names.text)}’",
            names.page_number,
        )
    for doubt in reading.breaks:
        yield Warning(
            WarningCode.PAGE_BREAK_UNCERTAIN,
            f"this may be one paragraph over the page, kept as two: {quoted(doubt)}",
            doubt.page_number,
        )
    for before, after, page in dict.fromkeys(map(_hyphen_place, reading.hyphens)):
        yield Warning(
            WarningCode.WORD_DIVIDED,
            f"the text has ‘{before}{after}’, which seems to have lost a hyphen at a line end; it "
            f"was read as ‘{before}-{after}’",
            page,
        )


def _hyphen_place(division: Division) -> tuple[str, str, int]:
    return division.before, division.after.strip(".,;:?!)’'"), division.page_number


def mail_warnings(notes: Iterable[str]) -> Iterator[Warning]:
    """Paragraphs of a mail that were taken for none of the letter's."""
    for text in notes:
        if len(text.split()) >= _PROSE_WORDS and text.endswith("."):
            yield Warning(
                WarningCode.TEXT_LEFT_OUT,
                f"a paragraph beside the letter in the mail is in no part: ‘{_start(text)}’",
            )


def word_warnings(found: Found, blocks: Sequence[Block]) -> Iterator[Warning]:
    """What a Word file holds that is not its text as it stands, and what has been changed in it."""
    if found.hidden:
        yield _hidden_warning(found.hidden, None)
    for text in dict.fromkeys(found.struck):
        yield struck_warning(text, None)
    yield from _change_warnings(found)
    if found.embedded:
        yield Warning(
            WarningCode.TEXT_LEFT_OUT,
            f"{found.embedded} of its parts are other files inside it and were not read",
        )
    texts = [line.text for block in blocks for line in block.lines]
    yield from unmapped_warnings(texts, 0)


def _hidden_warning(count: int, page: int | None) -> Warning:
    words = "1 word was" if count == 1 else f"{count} words were"
    return Warning(WarningCode.HIDDEN_TEXT, f"{words} left out that the page does not show", page)


def struck_warning(text: str, page: int | None) -> Warning:
    """Words that the author has crossed out."""
    return Warning(WarningCode.STRUCK_OUT, f"‘{_start(text)}’ is struck out and was left out", page)


def _change_warnings(found: Found) -> Iterator[Warning]:
    """Changes that somebody has still to accept or reject, read as if they were accepted."""
    for texts, what in ((found.deleted, "deleted and left out"), (found.inserted, "inserted")):
        if texts:
            quoted = ", ".join(f"‘{_start(text)}’" for text in texts[:_MOST_QUOTED])
            more = len(texts) - _MOST_QUOTED
            rest = f" and {more} more" if more > 0 else ""
            yield Warning(
                WarningCode.TRACKED_CHANGES, f"changes not yet accepted: {what}: {quoted}{rest}"
            )


def _start(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()} …"


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
            yield _hidden_warning(page.hidden, page.number)
        yield from _struck_warnings(page)
        if page.notes:
            words = ", ".join(f"‘{text[:_SHOWN]}’" for text in page.notes)
            yield Warning(
                WarningCode.NOTE_NOT_READ,
                f"what form fields and notes on the page show was not read: {words}",
                page.number,
            )
        if page.attached:
            yield Warning(WarningCode.ATTACHED_FILES, _attached(page.attached))
        if lacks_text(page) and not page.hidden:
            yield Warning(
                WarningCode.PAGE_WITHOUT_TEXT,
                without_text(page),
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
    yield from _margin_warnings(pages)
    yield from _quote_warnings(pages)
    texts = [run.text for page in pages for run in page.runs]
    yield from unmapped_warnings(texts, sum(page.unprinted for page in pages))


def _struck_warnings(page: Page) -> Iterator[Warning]:
    for text in page.struck:
        yield struck_warning(text, page.number)
    for text in page.part_struck:
        yield Warning(
            WarningCode.STRUCK_OUT,
            f"a part of ‘{text[:_SHOWN]}’ is struck out on the page; the whole word was kept",
            page.number,
        )


def _attached(names: Sequence[str]) -> str:
    files = "1 file is" if len(names) == 1 else f"{len(names)} files are"
    return f"{files} attached to the PDF and not read: {', '.join(names)}"


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


def _margin_warnings(pages: Sequence[Page]) -> Iterator[Warning]:
    """Line numbers and comments beside the text, each kind once: most pages have them."""
    for aside, what in _BESIDE.items():
        numbers = [page.number for page in pages if any(run.aside is aside for run in page.runs)]
        if numbers:
            message = f"{what} in the margin were taken for no part of the text"
            yield Warning(WarningCode.MARGIN_TEXT, message, numbers[0])


def _quote_warnings(pages: Sequence[Page]) -> Iterator[Warning]:
    """Quotation marks that the file gives as other signs, once: the whole document has them."""
    for word in sorted({page.mistaken for page in pages if page.mistaken}):
        yield Warning(
            WarningCode.UNMAPPED_TEXT,
            f"the file gives other signs for quotation marks (‘{word}’), read as marks:"
            " look at the page",
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

"""Pages that are pictures: those that were not read, and what OCR was not sure of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ofsted_parse.block import Page
from ofsted_parse.model import Warning, WarningCode

#: So many unsure words of a page are shown.
_SHOWN_WORDS = 8


def lacks_text(page: Page) -> bool:
    """Whether a page has no text of its own, and none that was seen in its picture.

    Text in fonts that tell no letters is told for what it is.
    """
    if page.illegible:
        return False
    return page.is_picture or (page.recognised is not None and not page.runs)


def without_text(page: Page) -> str:
    """What is said of a page that lacks text."""
    little = "little" if page.runs else "no"
    if page.recognised:
        return f"page {page.number} has {little} text, and OCR sees no words on it"
    picture = "it may be a picture of some, which was not read (--ocr reads it)"
    return f"page {page.number} has {little} text: {picture}"


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

"""Pages whose fonts do not say which letters they draw: what a library gives for them is no words.

pdfium then gives the numbers of the glyphs as if they were letters ('3LFFDGLOO*DWH'); pdfplumber
looks into the embedded font, which often knows. Where neither does, the page shows words that no
program can read but by recognising their shapes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import replace

from ofsted_parse.block import Page
from ofsted_parse.errors import InputError
from ofsted_parse.read.clean import unmapped

#: Every fourth word of English prose is one of these.
_COMMON = ("the", "and", "of", "to", "in", "for", "a", "is", "that", "with")
_SPACED = (" the ", " and ", " of ", " to ")
_OFTEN = 2
_WORD = re.compile(r"[^\W\d_]+")
#: In the languages of Europe a good third of all letters, whatever their common words.
_VOWEL, _VOWELS = re.compile("[aeiou]"), 0.33
#: So few letters are a label or a number of a page, and show nothing.
_FEWEST_LETTERS = 300
#: More characters without a letter than this share of a page are more than bullets.
_MOST_UNMAPPED = 0.3
#: In a table of names and figures too one word in fifty is common.
_LEAST = 0.02


def is_legible(page: Page) -> bool:
    """Whether the text of a page is words, as far as that can be told; True where it is little."""
    text = " ".join(run.text for run in page.runs)
    if any(text.count(word) > _OFTEN for word in _SPACED):
        return True
    text = text.lower()
    if unmapped(text) > _MOST_UNMAPPED * len(text):
        return False
    words = _WORD.findall(text)
    if sum(map(len, words)) < _FEWEST_LETTERS:
        return True
    common = sum(word in _COMMON for word in words) >= _LEAST * len(words)
    return common or len(_VOWEL.findall(text)) >= _VOWELS * sum(map(len, words))


def with_second_reader(
    pages: Sequence[Page], read: Callable[[Container[int]], Iterable[Page]] | None = None
) -> list[Page]:
    """The pages, those without words as the second reader has them, or marked where it has none.

    `read` gives the second reader's pages of these numbers; without it none is asked.
    """
    lost = {page.number for page in pages if not is_legible(page)}
    if not lost:
        return list(pages)
    try:
        found = {page.number: page for page in read(lost)} if read else {}
    except InputError:
        found = {}
    return [
        _better(page, found.get(page.number)) if page.number in lost else page for page in pages
    ]


def _better(page: Page, other: Page | None) -> Page:
    if other is None or not other.runs or not is_legible(other):
        return replace(page, illegible=True)
    return replace(other, second=True)

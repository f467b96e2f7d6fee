"""Quotation marks that a file gives as other signs: 'children9s' and '8front door9'.

The page shows what the fonts draw, but no program that reads the text sees more than the sign:
Ghostscript writes digits, other printers the letters of another machine's code page. In English
nothing but an apostrophe stands before the s of so many words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from ofsted_parse.block import Page, Run

#: A run goes on in mid-word within so many font sizes of the one before it.
_NEAR = 0.2
#: So many words show that it is no slip of the author.
_FEWEST = 3


class _Signs(NamedTuple):
    """What stands for ‘, ’, “ and ”: where each is sought, in that order."""

    apostrophe: str
    wordings: tuple[re.Pattern[str], ...]

    def seen(self, text: str) -> Counter[str]:
        """The words in which the sign stands for an apostrophe beyond doubt."""
        return Counter(re.findall(rf"\b[A-Za-z]{{2,}}{self.apostrophe}s\b", text))

    def mended(self, text: str) -> str:
        """`text` with the marks that the page shows."""
        for wording, mark in zip(self.wordings, "‘’“”", strict=True):
            text = wording.sub(mark, text)
        return text


_SIGNS = (
    _Signs(
        "9",
        (
            re.compile(r"(?<!\w)8(?!th\b|[ap]m\b)(?=[A-Za-z])"),
            re.compile(r"(?<=[A-Za-z])9(?=[a-z])|(?<=[A-Za-z]{2})9(?!\w)|(?<=[a-z][.,])9(?!\w)"),
            re.compile(r"(?<!\w)<(?=\w)"),
            re.compile(r"(?<=[\w.,!?])=(?!\w)"),
        ),
    ),
    # Windows' marks as a Macintosh reads them, and the other way round.
    _Signs("í", tuple(map(re.compile, "ëíìî"))),
    _Signs("Õ", tuple(map(re.compile, "ÔÕÒÓ"))),
)


def with_quotes(pages: Sequence[Page]) -> list[Page]:
    """The pages with their quotation marks; `Page.mistaken` says where these were other signs."""
    run_on = "".join([run.text for page in pages for run in page.runs])
    likely = [signs for signs in _SIGNS if run_on.count(f"{signs.apostrophe}s") >= _FEWEST]
    texts = [_text(page.runs) for page in pages] if likely else []
    for signs in likely:
        seen = signs.seen("\n".join(texts))
        if seen.total() >= _FEWEST:
            word = seen.most_common(1)[0][0]
            mended = map(signs.mended, texts)
            return [_with_text(*pair, word) for pair in zip(pages, mended, strict=True)]
    return list(pages)


def _text(runs: Sequence[Run]) -> str:
    """The text of a page, a line end before each run but those that go on in mid-word.

    The mark is often a run of its own, in another font.
    """
    pieces = [""]
    for before, run in pairwise(runs):
        pieces += [before.text, "" if _goes_on(before, run) else "\n"]
    return "".join([*pieces, *(run.text for run in runs[-1:])])


def _goes_on(before: Run, run: Run) -> bool:
    near = abs(run.box.x0 - before.box.x1) < _NEAR * run.size
    return near and before.box.is_level_with(run.box)


def _with_text(page: Page, text: str, word: str) -> Page:
    """The page with its runs as they stand in `text`, sign for sign."""
    runs, start = [], 0
    for run in page.runs:
        start += text[start] == "\n"
        runs.append(run._replace(text=text[start : start + len(run.text)]))
        start += len(run.text)
    return replace(page, runs=tuple(runs), mistaken=word)

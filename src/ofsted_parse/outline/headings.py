"""Which declared heading a text is."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from ofsted_parse.block import Block
from ofsted_parse.kinds.base import Heading, Kind
from ofsted_parse.wording import pattern, plain_heading

#: Text recognition slips in a letter or two: of ten or more letters nine in ten are right.
_SLIP, _SLIP_LENGTH, _SLIP_EXTRA = 0.88, 8, 3

#: '3. Main findings', '3.1 Leaving care', 'B) Next steps', 'Section 2: Main findings'.
_NUMBERED = re.compile(
    r"(?:(?:section|part)\s+)?(?:\d{1,2}(?:\.\d{1,2})*(?:[.):]+\s*|\s+)|(?:[a-z]|[ivx]{1,4})[.):]+\s+)"
    r"(?=[A-Z‘“'\"])",
    re.IGNORECASE,
)

#: A number of two levels counts headings: '3.1 Leaving care'. With one, it may be a sum.
_COUNTED = re.compile(r"\d{1,2}(?:\.\d{1,2})+[.)]*\s")


def find_heading(wording: str, kind: Kind) -> tuple[Heading, re.Match[str]] | None:
    """The declared heading that `wording` is, with the match that may hold its grade.

    It is the text in the form in which headings are compared: `Block.wording`, `plain_heading`.
    """
    found = _declared(wording, kind)
    if found or not _NUMBERED.match(wording):
        return found
    return _declared(unnumbered(wording), kind)


def unnumbered(text: str) -> str:
    """A heading without the number or letter that counts it.

    >>> unnumbered("3.1 Leaving care"), unnumbered("B. Main findings"), unnumbered("16-year-olds")
    ('Leaving care', 'Main findings', '16-year-olds')
    """
    return _NUMBERED.sub("", text)


def printed_heading(block: Block, heading: Heading | None) -> str:
    """The wording of a heading, declared or not, without the number that counts it.

    Words and letters that count it stay: 'Section 2: Main findings'.
    """
    counted = heading is not None or _COUNTED.match(block.text)
    declared = heading and pattern(heading.pattern).fullmatch(block.wording)
    kept = not counted or declared or not block.text[:1].isdecimal()
    return block.text if kept else unnumbered(block.text)


def _declared(wording: str, kind: Kind) -> tuple[Heading, re.Match[str]] | None:
    for heading in kind.headings:
        match = pattern(heading.pattern).fullmatch(wording)
        if match:
            return heading, match
    return None


def nearest_heading(wording: str, kind: Kind) -> str | None:
    """The declared example that `wording` is but for a few letters, as in 'Headllne findings'."""
    wording = wording.lower()
    if len(wording) < _SLIP_LENGTH:
        return None
    examples = (example for heading in kind.headings for example in heading.examples)
    rated = ((_likeness(wording, plain_heading(example).lower()), example) for example in examples)
    likeness, example = max(rated, default=(0.0, ""))
    return example if likeness >= _SLIP else None


def _likeness(one: str, other: str) -> float:
    if abs(len(one) - len(other)) > _SLIP_EXTRA:
        return 0.0
    return SequenceMatcher(None, one, other, autojunk=False).ratio()

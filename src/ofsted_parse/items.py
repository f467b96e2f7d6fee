"""Which findings of a list are its items: the things that it asks for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import count

from ofsted_parse.model import Finding, FindingType, Part

#: The parts that are lists: what is in them is counted.
LISTS = (Part.STRENGTHS, Part.WEAKNESSES, Part.PRIORITY_ACTION, Part.WHAT_NEEDS_TO_IMPROVE)
_FEWEST_NUMBERED = 2
#: The sentence that stands for an empty list: 'There are no priority actions.', 'The inspection did
#: not find any areas for priority and immediate action.'
_NONE = re.compile(
    r"(?:there (?:are|were) no|no|the inspection did not (?:find|identify) any"
    r"|inspectors (?:found|identified) no|inspectors did not (?:find|identify) any)\b"
    r"[^.]*\b(?:priority|immediate|actions?|areas?|recommendations?)\b[^.]*\.?",
    re.IGNORECASE,
)


def item_numbers(findings: Sequence[Finding]) -> list[int | None]:
    """The place of each finding in its list, from 1; None for what leads in or stands below."""
    places = count(1)
    return [next(places) if is_item else None for is_item in are_items(findings)]


def are_items(findings: Sequence[Finding]) -> list[bool]:
    """Outer items count; paragraphs lead into a list, and count where there is no list.

    Where paragraphs are numbered they are the list, and bullets stand below one of them (SIF
    reports: '7 Improve services by ensuring that:'), and what has no number is none of it ('There
    are no priority actions.'). A single number leads into a list as a paragraph without one does
    (reports of 2013: '20 The council should take the following action').
    """
    lists = any(finding.type is not FindingType.PARAGRAPH for finding in findings)
    numbered = [f for f in findings if f.number and f.type is FindingType.PARAGRAPH]
    if len(numbered) < _FEWEST_NUMBERED:
        return [_is_outer(finding, lists) for finding in findings]
    sections = {finding.section for finding in (numbered if lists else findings)}
    return [
        bool(finding.number) if finding.section in sections else _is_outer(finding, lists)
        for finding in findings
    ]


def _is_outer(finding: Finding, lists: bool) -> bool:
    if finding.type is FindingType.PARAGRAPH and (lists or _NONE.fullmatch(finding.text)):
        return False
    return finding.level == 0

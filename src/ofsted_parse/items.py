"""Which findings of a list are its items: the things that it asks for."""

from __future__ import annotations

from collections.abc import Sequence

from ofsted_parse.model import Finding, FindingType

_FEWEST_NUMBERED = 2


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
    return finding.level == 0 and (finding.type is not FindingType.PARAGRAPH or not lists)

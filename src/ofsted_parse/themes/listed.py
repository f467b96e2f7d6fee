"""The themes of the findings of a list, each read with what leads into it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ofsted_parse.model import Finding, FindingType
from ofsted_parse.themes.catalogue import OTHER
from ofsted_parse.themes.finding import find_themes

#: What leads into others ends so.
_LEADS = ":"


def with_themes(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings of one part with their themes, in reading order."""
    themed: list[Finding] = []
    stems: list[tuple[int, str]] = []
    for finding in findings:
        depth = _depth(finding)
        while stems and stems[-1][0] >= depth:
            stems.pop()
        stem = stems[-1][1] if stems else None
        themed.append(replace(finding, themes=find_themes(finding.text, stem)))
        if finding.text.rstrip().endswith(_LEADS):
            stems.append((depth, finding.text))
    return tuple(themed)


def themes_together(findings: Iterable[Finding]) -> tuple[str, ...]:
    """The themes of an item and of what stands below it; `other` only where there is none."""
    found = dict.fromkeys(theme for finding in findings for theme in finding.themes)
    return tuple(theme for theme in found if theme != OTHER.id) or tuple(found)


def _depth(finding: Finding) -> int:
    """How deep a finding stands: a paragraph above the bullets of the outer level."""
    return finding.level + 1 if finding.type is FindingType.ITEM else 0

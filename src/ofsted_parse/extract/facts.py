"""The facts of a document: whose it is, when, by whom and for whom."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ofsted_parse.block import FURNITURE, Block, Label
from ofsted_parse.extract.authority import find_authority
from ofsted_parse.extract.dates import find_periods, spell_out
from ofsted_parse.extract.inspection import (
    dates_unread,
    find_inspection,
    find_published,
    publication_unread,
)
from ofsted_parse.extract.inspectors import (
    doubtful_inspectors,
    find_inspectors,
    is_team_label,
    names_lead,
)
from ofsted_parse.extract.people import (
    doubtful_recipients,
    find_recipients,
    find_signatories,
    is_inspectorate,
)
from ofsted_parse.extract.title import around_title, find_title
from ofsted_parse.kinds.base import Front, Kind
from ofsted_parse.model import Authority, Inspection, Inspector, OtherRole, Period, Person
from ofsted_parse.outline import Outline

#: The opening paragraphs that may say when and by whom.
_OPENING = 8
#: A line of a few capitalised words and no figures.
_PLACE = re.compile(r"[A-Z][\w’'.-]+(?: (?:[A-Z][\w’'.-]+|and|of|upon|on|the|with)){0,6}")
#: Names stand less than this many points to the left of the heading of their column.
_SLACK = 36.0
_BESIDE_TEXT = FURNITURE | {Label.FOOTNOTE, Label.CONTENTS}


@dataclass(frozen=True, slots=True)
class Facts:
    """What a document says of itself outside its findings."""

    title: str | None
    authority: Authority | None
    published: date | None
    inspection: Inspection
    inspectors: tuple[Inspector, ...]
    recipients: tuple[Person, ...]
    signatories: tuple[Person, ...]
    #: True where days of the inspection are printed, but without a year or wrongly.
    dates_unreadable: bool = False
    #: True where a day of publication is printed, but not so that it can be read.
    published_unreadable: bool = False
    #: What is printed of people that could not be told for certain.
    doubtful_people: tuple[str, ...] = ()
    #: The dates that running headers or footers print, where they are others.
    other_dates: tuple[Period, ...] = ()


def find_facts(blocks: Sequence[Block], outline: Outline, kind: Kind) -> Facts:
    """The facts, each from where documents of this kind print it."""
    front = [block for block in blocks[: outline.front] if block.label not in _BESIDE_TEXT]
    body = [placed.block.text for placed in outline.placed if placed.part]
    printed = [line for block in front for line in _lines(block)]
    dated = spell_out([*printed, *body[:_OPENING]])
    lines, opening = dated[: len(printed)], dated[len(printed) :]
    addressed, team = [_lines(block) for block in front], _team(outline)
    signatories = find_signatories(_closing(outline))
    title = find_title(blocks, kind)
    inspection = find_inspection(lines, [title or "", *opening], kind)
    return Facts(
        title=title,
        authority=_authority(title, blocks, [*(block.text for block in front), *body], kind),
        published=find_published(lines, kind),
        inspection=inspection,
        inspectors=find_inspectors(kind, lines, opening, team, signatories),
        recipients=find_recipients(addressed),
        signatories=signatories,
        dates_unreadable=inspection.start is None and dates_unread(lines, opening, kind),
        published_unreadable=publication_unread(lines, kind),
        doubtful_people=(*doubtful_recipients(addressed), *doubtful_inspectors(kind, team)),
        other_dates=tuple(_other_dates(blocks, inspection)),
    )


def _authority(
    title: str | None, blocks: Sequence[Block], texts: Sequence[str], kind: Kind
) -> Authority | None:
    """The authority; where it is none that we know, the name printed above the title."""
    around = around_title(blocks, kind)
    found = find_authority([title or "", *around], texts)
    if found or kind.front not in (Front.REPORT, Front.COVER) or not around:
        return found
    return Authority(None, around[0]) if _PLACE.fullmatch(around[0]) else None


def _other_dates(blocks: Sequence[Block], inspection: Inspection) -> Iterator[Period]:
    """Each period in the furniture that does not lie in the dates of the inspection."""
    if not inspection.start or not inspection.end:
        return
    known = {Period(inspection.start, inspection.end), *inspection.visits}
    texts = dict.fromkeys(block.text for block in blocks if block.label in FURNITURE)
    for period in dict.fromkeys(period for text in texts for period in find_periods(text)):
        if period.start != period.end and period not in known:
            yield period


def _lines(block: Block) -> list[str]:
    return [line.text for line in block.lines]


def _closing(outline: Outline) -> list[tuple[int, list[str]]]:
    """The lines from 'Yours sincerely' on with their column, in reading order."""
    signed = [p.block for p in outline.placed[outline.front :] if p.role is OtherRole.FRONT]
    return [(_column(block), _lines(block)) for block in signed]


def _team(outline: Outline) -> list[list[str]]:
    """The lines of each block that lists the inspection team.

    They stand under a heading of their own; a review of a safeguarding board may have none, and
    then the list begins with 'Lead inspector: …'.
    """
    placed = outline.placed[outline.front :]
    listed = [p.block for p in placed if p.section is not None and p.part is None]
    if not listed:
        start = next((i for i, p in enumerate(placed) if names_lead(p.block.text)), len(placed))
        listed = [p.block for p in placed[start:] if p.block.label not in _BESIDE_TEXT]
    labelled = any(is_team_label(block.text) for block in listed)
    return [_lines(block) for block in (listed if labelled else _by_columns(listed))]


def _by_columns(listed: list[Block]) -> list[Block]:
    """Column by column where inspectorates head the columns, else row by row as they come.

    Where the columns stand decides, for a table's tags may be broken: a second table of one column
    within the first was seen.
    """
    heads = [block for block in listed if is_inspectorate(block.lines[0].text)]
    starts = [_left(block) for block in heads]
    return sorted(listed, key=lambda block: sum(start < _left(block) + _SLACK for start in starts))


def _left(block: Block) -> float:
    box = block.lines[0].box
    return box.x0 if box else 2 * _SLACK * _column(block)


def _column(block: Block) -> int:
    return block.cell.column if block.cell else 0

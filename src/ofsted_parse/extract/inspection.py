"""When the inspection took place, when its letter was published, and what it looked at."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from ofsted_parse.extract.dates import find_dates, find_visits, is_date
from ofsted_parse.kinds.base import Front, Kind
from ofsted_parse.model import Inspection, Period
from ofsted_parse.wording import plain

_DATES_LABEL = re.compile(r"(?:inspection|visit|review) dates?\b", re.IGNORECASE)
_PREVIOUS_LABEL = re.compile(
    r"dates? of (?:the )?previous\b|previous inspections?\b", re.IGNORECASE
)
_PUBLISHED_LABEL = re.compile(r"(?:report )?(?:published|publication date)\b", re.IGNORECASE)
#: The sentence of a letter that says when inspectors came; '(this|the) inspection took place from',
#: 'Between 16 and 20 October 2017, Ofsted …', 'the focused visit to X on 23 May 2023'.
_TOOK_PLACE = re.compile(
    r"\b(?:took place|carried out|undertook|undertaken|conducted|visited|visit (?:to|of)"
    r"|inspection (?:of|between|from|on)|^between)\b",
    re.IGNORECASE,
)
#: What is dated in such a sentence but lies before.
_EARLIER = re.compile(
    r"\b(?:since|previous|last|judged|judgement|inspected in|published)\b[^.;]*", re.IGNORECASE
)
_FOCUS = (
    re.compile(
        r"^inspectors (?:looked at|evaluated|focused on|reviewed|considered) (.+?)\.(?:\s|$)"
    ),
    re.compile(r"\b(?:visit|inspection) (?:looked at|focused on|considered) (.+?)\.(?:\s|$)"),
    re.compile(r"\bmulti-agency response to ((?!the\b).+?)(?: in [A-Z][^,.]*)?[.,](?:\s|$)"),
)


def find_inspection(front: Sequence[str], opening: Sequence[str], kind: Kind) -> Inspection:
    """The dates printed on the front or, in a letter, in its opening paragraphs.

    `front` and `opening` are the texts of the blocks before and at the beginning of the text.
    """
    visits, previous = _labelled(front)
    if not visits and kind.front is Front.LETTER:
        visits = _in_opening(opening)
    return Inspection(
        start=min((visit.start for visit in visits), default=None),
        end=max((visit.end for visit in visits), default=None),
        framework=kind.framework,
        focus=_focus(opening) if kind.front is Front.LETTER else None,
        visits=tuple(visits) if len(visits) > 1 else (),
        previous=tuple(previous),
    )


def find_published(front: Iterable[str], kind: Kind) -> date | None:
    """The printed date of publication: the date of a letter, or 'Report published: …'."""
    for text in front:
        if _PUBLISHED_LABEL.match(text) or (kind.dated and is_date(text)):
            return next(find_dates(text), None)
    return None


def _labelled(front: Sequence[str]) -> tuple[list[Period], list[Period]]:
    """The periods after 'Inspection dates:' and those after 'Date of previous inspection:'.

    A label may have its dates behind it or in the next blocks, before the next label.
    """
    visits: list[Period] = []
    previous: list[Period] = []
    target: list[Period] | None = None
    for text in front:
        if _PREVIOUS_LABEL.match(text):
            target = previous
        elif _DATES_LABEL.match(text):
            target = visits
        elif not find_visits(text) or _PUBLISHED_LABEL.match(text):
            target = None
        if target is not None:
            target += find_visits(text)
    return visits, previous


def _in_opening(opening: Sequence[str]) -> list[Period]:
    """The periods of the first paragraph that says when inspectors came."""
    for text in opening:
        for sentence in re.split(r"(?<=[.;])\s+", plain(text)):
            if _TOOK_PLACE.search(sentence):
                visits = find_visits(_EARLIER.sub("", sentence))
                if visits:
                    return visits
    return []


def _focus(opening: Sequence[str]) -> str | None:
    """What inspectors looked at, in the letter's own words."""
    for source in _FOCUS:
        for text in opening:
            match = source.search(text) or re.search(source.pattern, text, re.IGNORECASE)
            if match:
                return match[1].strip()
    return None

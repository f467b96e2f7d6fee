"""When the inspection took place, when its letter was published, and what it looked at."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain

from ofsted_parse.extract.dates import MONTH, find_periods, first_date, is_date, names_day
from ofsted_parse.kinds.base import Front, Kind
from ofsted_parse.model import Inspection, Period
from ofsted_parse.wording import plain

_DATES_LABEL = re.compile(r"(?:inspection|visit|review) dates?\b", re.IGNORECASE)
_PREVIOUS_LABEL = re.compile(
    r"dates? of (?:the )?(?:previous|last)\b|(?:previous|last) inspections?\b", re.IGNORECASE
)
_PUBLISHED_LABEL = re.compile(
    r"(?:(?:report|letter) )?(?:published|publication date|date of publication)\b", re.IGNORECASE
)
#: A line that goes on from a label's dates: '8 August 2019', 'was a subsequent revisit on …'.
_GOES_ON = re.compile(rf"[a-z0-9]|(?i:{MONTH})")
#: A value that goes on in the next line, or another label.
_LEFT_OPEN = re.compile(r"(?:\b(?:to|and)|[-–,&:])$")
#: The sentence of a letter that says when inspectors came: 'This inspection took place from',
#: 'Between 16 and 20 October 2017, Ofsted …', 'the focused visit to X on 23 May 2023'.
_CAME = re.compile(
    r"\b(?:took place|carried out|undertook|undertaken|conducted|visited|visit (?:to|of)"
    r"|inspection (?:of|between|from|on)|^between)\b",
    re.IGNORECASE,
)
_TOOK_PLACE = re.compile(r"\btook place\b", re.IGNORECASE)
#: What is dated in such a sentence but lies before.
_EARLIER = re.compile(
    r"\b(?:since|previous|last|judged|judgement|inspected in|published)\b[^.;]*", re.IGNORECASE
)
#: Not the stop of 'St. Helens'.
_SENTENCE_END = re.compile(r"(?<=[.;])(?<!\bst\.)\s+", re.IGNORECASE)
#: What a joint inspection examined: 'the multi-agency response to abuse and neglect in X'.
_RESPONSE = re.compile(
    r"\bmulti-agency responses? to (?!the\b)(.+?)(?: in (?:the )?(?=[A-Z])|\.(?:\s|$)|$)"
)
#: What it examined beside: 'a ‘deep dive’ focus on the response to children living with abuse'; but
#: not 'on a number of cases in which these issues …', which says nothing new.
_DEEP_DIVE = re.compile(
    r"\bincluded? a ['‘\"“]?deep dive['’\"”]? (?:focus )?(?:on|into) (?:the (?:multi-agency )?"
    r"responses? to )?(?!.{0,60}\b(?:this|these)\b)(.+?)\.(?:\s|$)",
    re.IGNORECASE,
)
_FOCUS = (
    re.compile(
        r"^(?:During (?:the course of )?this visit, )?[Ii]nspectors (?:looked at|evaluated"
        r"|focused on|reviewed|considered) (.+?)\.(?:\s|$)"
    ),
    re.compile(r"\b(?:visit|inspection) (?:looked at|focused on|considered) (.+?)\.(?:\s|$)"),
)


def find_inspection(front: Sequence[str], opening: Sequence[str], kind: Kind) -> Inspection:
    """The dates printed on the front or else in the opening paragraphs, and the focus of a letter.

    `front` holds the lines before the text, `opening` the title and the first paragraphs.
    """
    visits = _labelled(front, _DATES_LABEL)
    previous = _labelled(front, _PREVIOUS_LABEL)
    if not visits:
        visits, earlier = _in_opening(opening, _came(kind))
        previous += earlier
    return Inspection(
        start=min((visit.start for visit in visits), default=None),
        end=max((visit.end for visit in visits), default=None),
        framework=kind.framework,
        focus=_focus(opening) if kind.front is Front.LETTER else None,
        visits=tuple(visits) if len(visits) > 1 else (),
        previous=tuple(previous),
    )


def find_published(front: Sequence[str], kind: Kind) -> date | None:
    """The printed date of publication: the date of a letter, or 'Report published: …'."""
    labelled = _after_label(front, _PUBLISHED_LABEL)
    if labelled:
        return first_date(labelled)
    dates = (text for text in front if is_date(text)) if kind.dated else iter(())
    return first_date(next(dates, ""))


def publication_unread(front: Sequence[str], kind: Kind) -> bool:
    """Whether a date of publication is printed of which no day can be told."""
    printed = [_after_label(front, _PUBLISHED_LABEL), *filter(is_date, front if kind.dated else ())]
    return find_published(front, kind) is None and any(map(names_day, printed))


def dates_unread(front: Sequence[str], opening: Sequence[str], kind: Kind) -> bool:
    """Whether days of an inspection are named, where none were read."""
    came = filter(_came(kind).search, _sentences(opening))
    return any(map(names_day, [_after_label(front, _DATES_LABEL), *came]))


def _came(kind: Kind) -> re.Pattern[str]:
    """The sentence that says when inspectors came; reports speak of other visits in like words."""
    return _CAME if kind.front is Front.LETTER else _TOOK_PLACE


def _labelled(front: Sequence[str], label: re.Pattern[str]) -> list[Period]:
    return find_periods(_after_label(front, label))


def _after_label(front: Sequence[str], label: re.Pattern[str]) -> str:
    """What is printed behind a label and on the lines that go on from it."""
    taken: list[str] = []
    for text in _unstacked(front):
        if label.match(text) or (taken and _GOES_ON.match(text)):
            taken.append(text)
        elif taken:
            break
    return " ".join(taken)


def _unstacked(front: Sequence[str]) -> Iterator[str]:
    """The lines with each label before its value, where plain text has labels, then values.

    Two columns of a table come so from `pdftotext`: 'Age group:', 'Published:', 'All', '2 May'.
    Where one value may be wrapped, none is given to a label.
    """
    start = 0
    while start < len(front):
        end = next((i for i in range(start, len(front)) if not _is_label(front[i])), len(front))
        labels, values = front[start:end], front[end : 2 * end - start]
        if len(labels) < 2:
            yield from front[start : end + 1]
            start = end + 1
        elif len(values) < len(labels) or any(map(_LEFT_OPEN.search, values)):
            yield from (*labels, "")
            start = end
        else:
            yield from chain.from_iterable(zip(labels, values, strict=True))
            start = end + len(labels)


def _is_label(text: str) -> bool:
    return text.endswith(":")


def _in_opening(opening: Sequence[str], came: re.Pattern[str]) -> tuple[list[Period], list[Period]]:
    """The periods of the first sentence that says when inspectors came, and earlier ones.

    Where that sentence gives days without a year, no other sentence is asked: it would speak of
    another inspection.
    """
    earlier: list[Period] = []
    for sentence in filter(came.search, _sentences(opening)):
        earlier += _earlier(sentence)
        now = _EARLIER.sub("", sentence)
        if came.search(now) and names_day(now):
            return find_periods(now), earlier
    return [], earlier


def _sentences(texts: Sequence[str]) -> Iterator[str]:
    for text in texts:
        yield from _SENTENCE_END.split(plain(text))


def _earlier(sentence: str) -> list[Period]:
    """The periods of previous inspections that a sentence names; not days of publication."""
    clauses = (match[0] for match in _EARLIER.finditer(sentence))
    return [p for clause in clauses if "published" not in clause for p in find_periods(clause)]


def _focus(opening: Sequence[str]) -> str | None:
    """What inspectors looked at, in the letter's own words.

    A joint inspection may have two subjects, parted by a semicolon. The text is more exact than
    the title, which names one of them.
    """
    title, *text = opening or [""]
    response = _first(_RESPONSE, [*text, title])
    if response is None:
        return next(filter(None, (_first(form, opening) for form in _FOCUS)), None)
    deep_dive = _first(_DEEP_DIVE, text)
    if deep_dive is None or response.casefold() in deep_dive.casefold():
        return response
    return f"{response}; {deep_dive}"


def _first(form: re.Pattern[str], texts: Sequence[str]) -> str | None:
    """What stands in the first of the texts that has the form."""
    return next((match[1].strip() for match in map(form.search, texts) if match), None)

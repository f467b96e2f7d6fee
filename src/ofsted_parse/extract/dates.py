"""Dates as they are printed, read as days and periods."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from ofsted_parse.model import Period
from ofsted_parse.wording import plain

_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
#: A month, in full or shortened.
MONTH = rf"(?:{'|'.join(month[:3] + f'(?:{month[3:]})?' for month in _MONTHS)}|sept)\b\.?"
_WEEKDAY = (
    r"(?:(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?)\b[.,]* )?"
)
#: '12 December 2024', '3 Feb 2014', 'Monday 4th', '8 July'.
_DAY = re.compile(
    rf"{_WEEKDAY}(?<![\d./])(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b"
    rf"(?: (?:of )?(?P<month>{MONTH})(?:,? (?P<year>\d{{4}})\b)?)?",
    re.IGNORECASE,
)
_JOIN = re.compile(r" ?(?P<join>-|to\b|until\b|,? and\b|&|,)(?: the\b)? ?", re.IGNORECASE)
#: '25/11/2016', '06.10.2016'.
_FIGURES = re.compile(r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d|[./-]\d)")
#: '2016-11-25', whose order is laid down.
_ISO = re.compile(r"(?<![\d./-])(\d{4})-(\d{2})-(\d{2})(?!\d|[./-]\d)")
#: 'November 25, 2016'; with a day before the month that is the day.
_MONTH_FIRST = re.compile(
    rf"(?<!\d )(?<!\d(?:st|nd|rd|th) )\b(?P<month>{MONTH}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? "
    r"(?P<year>\d{4})\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\d{4}")
_BETWEEN = "between "
_ONE_DAY = timedelta(days=1)


class _Printed(NamedTuple):
    """A day as printed: its month or year may stand with a later one."""

    day: int
    month: int | None
    year: int | None
    #: True where it ends the period that the day before begins.
    ends: bool = False


def spell_out(texts: Sequence[str]) -> list[str]:
    """The texts of a document with its dates as people write them, where their order is certain.

    That of '2016-11-25' and of 'November 25, 2016' is. Of dates in figures one shows the order for
    all, if it has a day after the 12th, or is written out elsewhere, and none says otherwise; a day
    like 5/5/2016 needs no order.

    >>> spell_out(["12/09/2016 to 06/10/2016", "Published: 25/11/2016"])[0]
    '12 September 2016 to 6 October 2016'
    >>> spell_out(["12/09/2016 to 06/10/2016"])
    ['12/09/2016 to 06/10/2016']
    >>> spell_out(["12/09/2016", "2016-09-12"])[0]
    '12 September 2016'
    """
    texts = [_certain(text) for text in texts]
    found = [match for text in texts for match in _FIGURES.finditer(text)]
    if not found or not all(1 <= int(match[3]) <= len(_MONTHS) for match in found):
        return texts
    if any(int(match[1]) > len(_MONTHS) for match in found) or _written_out(found, texts):
        return [_FIGURES.sub(_in_words, text) for text in texts]
    return [_FIGURES.sub(_in_words_if_alike, text) for text in texts]


def _certain(text: str) -> str:
    """A text with those dates in the usual order whose own is another, and certain."""
    if not _YEAR.search(text):
        return text
    text = _ISO.sub(_from_iso, text)
    return _MONTH_FIRST.sub(r"\g<day> \g<month> \g<year>", text)


def _from_iso(match: re.Match[str]) -> str:
    month = int(match[2])
    if not 1 <= month <= len(_MONTHS):
        return match[0]
    return f"{int(match[3])} {_MONTHS[month - 1].capitalize()} {match[1]}"


def _written_out(found: Sequence[re.Match[str]], texts: Sequence[str]) -> bool:
    """Whether one of the dates in figures is written out elsewhere, its day first."""
    written = {(p.start.day, p.start.month, p.start.year) for t in texts for p in find_periods(t)}
    figures = {tuple(int(match[group]) for group in (1, 3, 4)) for match in found}
    turned = {(month, day, year) for day, month, year in figures}
    return bool({one for one in figures if one[0] != one[1]} & written) and not turned & written


def _in_words_if_alike(figures: re.Match[str]) -> str:
    return _in_words(figures) if int(figures[1]) == int(figures[3]) else figures[0]


def _in_words(figures: re.Match[str]) -> str:
    return f"{int(figures[1])} {_MONTHS[int(figures[3]) - 1].capitalize()} {figures[4]}"


def find_periods(text: str) -> list[Period]:
    """Every period and single day in `text`, in order.

    Month and year may stand with a later day of the same enumeration. Without any year, and where
    one of the dates does not exist ('31 June 2022') or a period ends before it begins, nothing is
    read.

    >>> [str(period.start) for period in find_periods("5 to 9 July and 19 to 23 July 2021")]
    ['2021-07-05', '2021-07-19']
    """
    return [period for chain in _chains(plain(text)) for period in _periods(chain)]


def first_date(text: str) -> date | None:
    """The first date in `text` that is printed in full and exists.

    >>> str(first_date("Report published: 14 July 2017"))
    '2017-07-14'
    """
    return next((period.start for period in find_periods(text)), None)


def is_date(text: str) -> bool:
    """Whether `text` is nothing but a date."""
    date_alone = _certain(plain(text).removeprefix("Date: ").strip(" ."))
    match = _DAY.fullmatch(date_alone)
    return bool(_FIGURES.fullmatch(date_alone) or (match and match["year"]))


def names_day(text: str) -> bool:
    """Whether `text` names a day of a month, with or without its year, or in figures."""
    days = _DAY.finditer(plain(text))
    return bool(_FIGURES.search(text)) or any(match["month"] for match in days)


def _chains(text: str) -> Iterator[list[_Printed]]:
    """The enumerations of days: '8 to 12 July 2019 and 7 August 2019' is one."""
    position = 0
    while match := _DAY.search(text, position):
        opened = text[max(0, match.start() - len(_BETWEEN)) : match.start()].lower() == _BETWEEN
        chain = [_printed(match, ends=False)]
        position = match.end()
        while (join := _JOIN.match(text, position)) and (match := _DAY.match(text, join.end())):
            if join["join"] == "," and match["month"] and not chain[-1].month:
                break  # 'under regulation 15, 4 March 2020'
            span = join["join"].lower() in ("-", "to", "until")
            chain.append(_printed(match, ends=span or (opened and len(chain) == 1)))
            position = match.end()
        yield chain


def _printed(match: re.Match[str], *, ends: bool) -> _Printed:
    month = match["month"] and match["month"][:3].lower()
    number = next((i for i, name in enumerate(_MONTHS, 1) if name[:3] == month), None)
    return _Printed(int(match["day"]), number, int(match["year"]) if match["year"] else None, ends)


def _periods(chain: Sequence[_Printed]) -> list[Period]:
    chain = _dated(chain)
    days = _days(chain)
    if not days:
        return []
    periods: list[Period] = []
    for printed, day in zip(chain, days, strict=True):
        if printed.ends or (periods and periods[-1].end + _ONE_DAY == day):
            periods[-1] = Period(periods[-1].start, day)
        else:
            periods.append(Period(day, day))
    return periods if all(period.start <= period.end for period in periods) else []


def _dated(chain: Sequence[_Printed]) -> list[_Printed]:
    """The chain without what follows its last month: 'on 23 May 2023 and 3 inspectors'."""
    last = max((i for i, printed in enumerate(chain) if printed.month), default=-1)
    return list(chain[: last + 1])


def _days(chain: Sequence[_Printed]) -> list[date]:
    """The days of a chain, read from its end: what is not printed stands with a later day.

    A day whose month comes after that of the next one is of the year before. A last day without
    a year is of the year of the day before it. Empty where a date does not exist.
    """
    years = [printed.year for printed in chain if printed.year]
    if not years:
        return []
    days: list[date] = []
    month, year = None, years[-1]
    for printed in reversed(chain):
        year = printed.year or year
        if printed.month and month and not printed.year and printed.month > month:
            year -= 1
        month = printed.month or month
        try:
            days.insert(0, date(year, month or 0, printed.day))
        except ValueError:
            return []
    return days

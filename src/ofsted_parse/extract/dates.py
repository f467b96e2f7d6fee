"""Dates as they are printed, read as days and periods."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

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
_MONTH = rf"(?:{'|'.join(month[:3] + f'(?:{month[3:]})?' for month in _MONTHS)}|sept)\b\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?\b"
_TO = r"\s*(?:-|to|and|until)\s*"
#: '12 December 2024', '3 Feb 2014'
_DATE = re.compile(rf"(?P<day>{_DAY}) (?:of )?(?P<month>{_MONTH}),? (?P<year>\d{{4}})\b", re.I)
#: '22 to 26 May 2023', '11 May to 22 May 2026', '4 March 2019 to 15 March 2019'. Day and month
#: may also change places in newspapers ('July 15-26'), but these print no year and are not read.
_RANGE = re.compile(
    rf"(?P<day1>{_DAY})(?: (?P<month1>{_MONTH}),?)?(?: (?P<year1>\d{{4}}))?{_TO}"
    rf"(?P<day2>{_DAY}) (?P<month2>{_MONTH}),? (?P<year2>\d{{4}})\b",
    re.I,
)
_ANY = re.compile(f"(?:{_RANGE.pattern})|(?:{_DATE.pattern})", re.I)
#: '22 to 23 June and 4 to 8 July 2022': the first visit borrows the year of the second.
_YEARLESS = re.compile(
    rf"(?P<day1>{_DAY})(?: (?P<month1>{_MONTH}))?{_TO}(?P<day2>{_DAY}) (?P<month2>{_MONTH})"
    rf"(?=\s*(?:,|and)\s+(?P<rest>.*))",
    re.I,
)


def find_periods(text: str) -> list[Period]:
    """Every period and single day in `text` that is printed with its year, in order.

    A date that does not exist ('31 June 2022'), or a period that ends before it begins, is left
    out.

    >>> [str(period.start) for period in find_periods("8 to 12 July 2019 and 7 August 2019")]
    ['2019-07-08', '2019-08-07']
    """
    return [period for match in _ANY.finditer(plain(text)) if (period := _period(match))]


def find_visits(text: str) -> list[Period]:
    """The periods of a line of inspection dates; an earlier one may borrow the year of the last.

    >>> len(find_visits("Inspection dates: 5 to 9 July and 19 to 23 July 2021"))
    2
    """
    wording = plain(text)
    dated = [(match.start(), match) for match in _ANY.finditer(wording)]
    found = [(start, _period(match)) for start, match in dated]
    for match in _YEARLESS.finditer(wording):
        later = find_periods(match["rest"])
        if later and not any(start <= match.start() < m.end() for start, m in dated):
            found.append((match.start(), _borrowed(match, later[0].start.year)))
    return [period for _, period in sorted(found, key=lambda pair: pair[0]) if period]


def find_dates(text: str) -> Iterator[date]:
    """Every single date in `text` that exists.

    >>> [day.isoformat() for day in find_dates("Report published: 14 July 2017")]
    ['2017-07-14']
    """
    for match in _DATE.finditer(plain(text)):
        day = _date(match["day"], match["month"], match["year"])
        if day:
            yield day


def is_date(text: str) -> bool:
    """Whether `text` is nothing but a date."""
    return bool(_DATE.fullmatch(plain(text).strip(" .")))


def _period(match: re.Match[str]) -> Period | None:
    if match["day"]:
        day = _date(match["day"], match["month"], match["year"])
        return Period(day, day) if day else None
    end = _date(match["day2"], match["month2"], match["year2"])
    return _ending(match, end)


def _borrowed(match: re.Match[str], year: int) -> Period | None:
    return _ending(match, _date(match["day2"], match["month2"], str(year)))


def _ending(match: re.Match[str], end: date | None) -> Period | None:
    if not end:
        return None
    month = match["month1"] or match["month2"]
    year = match.groupdict().get("year1") or str(end.year)
    start = _date(match["day1"], month, year)
    if start and start > end and not match.groupdict().get("year1"):
        start = _date(match["day1"], month, str(end.year - 1))
    return Period(start, end) if start and start <= end else None


def _date(day: str, month: str, year: str) -> date | None:
    number = next(i for i, name in enumerate(_MONTHS, 1) if name[:3] == month[:3].lower())
    digits = re.sub(r"\D", "", day)
    try:
        return date(int(year), number, int(digits))
    except ValueError:
        return None

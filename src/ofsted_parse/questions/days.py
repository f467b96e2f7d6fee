"""Days as readers give them: a year, a month or a day."""

from __future__ import annotations

import calendar
import re
from datetime import date

_DAY = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?)?")


def first_day(text: str) -> date:
    """The first day of what is named; ValueError where that is no year, month or day.

    >>> first_day("2022"), first_day("2022-05")
    (datetime.date(2022, 1, 1), datetime.date(2022, 5, 1))
    """
    year, month, day = _parts(text)
    return date(year, month or 1, day or 1)


def last_day(text: str) -> date:
    """The last day of what is named; ValueError likewise.

    >>> last_day("2022"), last_day("2024-02")
    (datetime.date(2022, 12, 31), datetime.date(2024, 2, 29))
    """
    year, month, day = _parts(text)
    month = month or 12
    date(year, month, 1)
    return date(year, month, day or calendar.monthrange(year, month)[1])


def _parts(text: str) -> tuple[int, int | None, int | None]:
    match = _DAY.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"{text!r} is no year (2022), month (2022-05) or day (2022-05-31)")
    year, month, day = (None if part is None else int(part) for part in match.groups())
    return year or 0, month, day

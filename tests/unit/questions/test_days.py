"""A year, a month or a day as the first or the last day of it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofsted_parse.questions.days import first_day, last_day


@given(st.dates(date(1000, 1, 1)))
def test_the_last_day_is_before_the_first_of_what_follows(day: date) -> None:
    assert first_day(day.isoformat()) == last_day(day.isoformat()) == day
    month, year = day.isoformat()[:7], day.isoformat()[:4]
    assert first_day(year) <= first_day(month) <= day <= last_day(month) <= last_day(year)
    if day.year < date.max.year:
        assert (last_day(month) + timedelta(1)).day == 1
        assert last_day(year) + timedelta(1) == date(day.year + 1, 1, 1)


@pytest.mark.parametrize("text", ["", "22", "2022-13", "2022-02-30", "May 2022", "2022-1-1-1"])
def test_what_is_no_day_is_an_error(text: str) -> None:
    for of in (first_day, last_day):
        with pytest.raises(ValueError, match=r"."):
            of(text)

"""How long a site asks to be left alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from ofsted_parse.fetch.visitor import asked_seconds


@pytest.mark.parametrize(
    ("header", "seconds"), [(None, 0), ("30", 30), (" 5 ", 5), ("soon", 0), ("-3", 0)]
)
def test_a_number_is_seconds_and_what_is_neither_counts_as_nothing(
    header: str | None, seconds: float
) -> None:
    assert asked_seconds(header) == seconds


def test_a_date_is_how_long_until_then() -> None:
    then = format_datetime(datetime.now(UTC) + timedelta(seconds=90), usegmt=True)
    assert 85 < asked_seconds(then) <= 90


def test_a_date_without_a_zone_is_not_read() -> None:
    assert asked_seconds("Mon, 25 Nov 2030 10:00:00") >= 0

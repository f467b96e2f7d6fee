import json
import time
from pathlib import Path
from typing import Any

import pytest

from ofsted_parse.extract.dates import (
    find_periods,
    first_date,
    is_date,
    names_day,
    spell_out,
)

CASES = json.loads((Path(__file__).parents[2] / "cases" / "dates.json").read_text("utf-8"))


def cases(kind: str) -> list[Any]:
    return [
        pytest.param(case["input"], case["expected"], id=f"{case['comment']}: {case['input']}")
        for case in CASES[kind]
    ]


@pytest.mark.parametrize(("text", "expected"), cases("periods"))
def test_finds_periods(text: str, expected: list[str]) -> None:
    assert [f"{period.start} {period.end}" for period in find_periods(text)] == expected


@pytest.mark.parametrize(("text", "expected"), cases("is_date"))
def test_tells_a_date_by_itself(text: str, *, expected: bool) -> None:
    assert is_date(text) is expected


def test_the_first_date_is_the_first_that_exists() -> None:
    assert str(first_date("Not 31 June 2022 but 1 July 2022")) == "2022-07-01"
    assert first_date("soon") is None


def test_a_day_is_named_with_or_without_its_year() -> None:
    assert names_day("Between 20 and 24 June, Ofsted")
    assert names_day("Published 02.07.2022")
    assert not names_day("in June 2022")


def test_a_date_in_figures_stands_alone() -> None:
    assert is_date("02/07/2022")
    assert not is_date("02/07")


@pytest.mark.parametrize(
    ("texts", "first"),
    [
        (["02/07/2016 to 06/08/2016", "25/11/2016"], "2 July 2016 to 6 August 2016"),
        (["02.07.2016", "13.07.2016"], "2 July 2016"),
        (["02-07-2016, 30-07-2016"], "2 July 2016, 30 July 2016"),
        (["02/07/2016 to 06/08/2016"], "02/07/2016 to 06/08/2016"),
        (["02/07/2016", "25/11/2016", "11/25/2016"], "02/07/2016"),
        (["section 1.2.2016.4 and 25/11/2016"], "section 1.2.2016.4 and 25 November 2016"),
        (["25/11/2016."], "25 November 2016."),
        (["2016-09-12 to 2016-09-13"], "12 September 2016 to 13 September 2016"),
        (["2016-13-12 and 1-2-2016"], "2016-13-12 and 1-2-2016"),
        (["Sept. 12th, 2016 and 3 October 12"], "12 Sept. 2016 and 3 October 12"),
        (["4 October 12, 2016"], "4 October 12, 2016"),
        (["12/09/2016", "on 12 September 2016"], "12 September 2016"),
        (["12/09/2016", "on 9 December 2016"], "12/09/2016"),
        (["12/09/2016 or 05/05/2016"], "12/09/2016 or 5 May 2016"),
        ([], None),
    ],
)
def test_figures_are_written_out_where_their_order_is_certain(
    texts: list[str], first: str | None
) -> None:
    assert next(iter(spell_out(texts)), None) == first


@pytest.mark.parametrize("word", ["1 and ", "1 May 2020 to ", "1 May, ", "9", "between 1 and "])
def test_long_strange_texts_are_read_in_no_time(word: str) -> None:
    started = time.process_time()
    find_periods(word * 5000)
    assert time.process_time() - started < 1

"""The size of a line, by its letters."""

from __future__ import annotations

import pytest

from ofsted_parse.read.ocr.lettering import setting_of, settled, width_size
from tests.ocr import word, words


@pytest.mark.parametrize(
    "text", ["Most children are seen", "our aim", "young people", "11 March 2024"]
)
def test_size_and_foot_are_told_whatever_letters_there_are(text: str) -> None:
    size, baseline = setting_of(words(text, foot=300.0))
    assert size == pytest.approx(12.0, rel=0.12)
    assert baseline == pytest.approx(300.0, abs=0.3)


def test_a_short_line_that_is_higher_than_it_is_wide_goes_by_its_width() -> None:
    high = word("area")
    high = high._replace(box=high.box._replace(top=high.box.top - 15))
    assert setting_of([high]).size < 16


def test_signs_alone_have_some_size() -> None:
    assert setting_of([word("—")]).size > 0


def test_a_size_is_told_by_width() -> None:
    assert width_size(words("Most children are seen quickly by workers")) == pytest.approx(
        12, rel=0.1
    )


def test_sizes_that_nearly_agree_are_one() -> None:
    assert settled([12.0, 12.3, 11.8, 15.0, 10.0], [400, 300, 300, 60, 80]) == [12, 12, 12, 15, 10]


def test_a_short_line_takes_the_size_of_those_around_it() -> None:
    assert settled([12.0, 10.2, 13.9, 20.0], [400, 8, 8, 8]) == [12, 12, 12, 20]

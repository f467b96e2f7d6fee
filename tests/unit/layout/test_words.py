"""Lines become one line of text; only what the printer broke is made whole."""

from __future__ import annotations

import pytest

from ofsted_parse.layout.words import block_text, join, joined_text
from tests.blocks import item, typed


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        pytest.param("Children are", "safe.", "Children are safe.", id="two words"),
        pytest.param("decision-", "making", "decision-making", id="a printed hyphen"),
        pytest.param("COVID-", "19", "COVID-19", id="a hyphen before a number"),
        pytest.param("research-", "and learning-based", "research- and learning-based", id="and"),
        pytest.param("16-", "or 17-year-olds", "16- or 17-year-olds", id="or"),
        pytest.param("author-", "ity", "author-ity", id="Word breaks no words"),
        pytest.param("author\u00ad", "ity", "authority", id="a soft hyphen"),
        pytest.param("plans –", "and soon", "plans – and soon", id="a dash"),
        pytest.param("-", "and", "- and", id="a hyphen alone"),
        pytest.param("non‑", "attendance", "non‑attendance", id="a hyphen that does not break"),
        pytest.param("", "word", "word", id="nothing before"),
        pytest.param("word", "", "word", id="nothing after"),
    ],
)
def test_join(before: str, after: str, expected: str) -> None:
    assert join(before, after) == expected


def test_lines_are_joined_from_the_first_to_the_last() -> None:
    assert joined_text([typed("One"), typed(""), typed("two-"), typed("three ")]) == "One two-three"
    assert joined_text([]) == ""


def test_the_marker_is_no_part_of_the_text() -> None:
    assert block_text(item("The quality of plans.", "•")) == "The quality of plans."

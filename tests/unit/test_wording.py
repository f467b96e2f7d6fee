"""Printed wording in the form that patterns are written for."""

from __future__ import annotations

import pytest

from ofsted_parse.wording import join, joined, pattern, plain, plain_heading


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("children’s", "children's"),
        ("‘front door’", "'front door'"),
        ("“Good”", '"Good"'),
        ("services – good — now", "services - good - now"),
        ("non‑attendance", "non-attendance"),
        ("  two \n lines ", "two lines"),
        ("café", "café"),
    ],
)
def test_plain(text: str, expected: str) -> None:
    assert plain(text) == expected
    assert plain(expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("What needs to improve?", "What needs to improve"),
        ("Recommendations:", "Recommendations"),
        ("**Main findings**", "Main findings"),
        ("## Next steps", "Next steps"),
        ("Case Study: areas for improvement.", "Case Study: areas for improvement"),
        ("Good", "Good"),
        ("?", ""),
    ],
)
def test_plain_heading(text: str, expected: str) -> None:
    assert plain_heading(text) == expected


def test_a_pattern_does_not_look_at_case_and_is_compiled_once() -> None:
    assert pattern("main findings").fullmatch("MAIN Findings")
    assert pattern("main findings") is pattern("main findings")


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
        pytest.param("in 2014–", "15", "in 2014–15", id="years on two lines"),
        pytest.param("pre–", "proceedings", "pre–proceedings", id="a dash for a hyphen"),
        pytest.param("April 2014 –", "March 2015", "April 2014 – March 2015", id="a spaced dash"),
        pytest.param("at www.a.nhs.", "uk/plan", "at www.a.nhs.uk/plan", id="an address"),
        pytest.param("at westfordshire.icb.nhs.", "uk", "at westfordshire.icb.nhs.uk", id="a name"),
        pytest.param("at 10 a.m.", "uk plans", "at 10 a.m. uk plans", id="no name"),
        pytest.param(
            "at https://a.nhs", ".uk", "at https://a.nhs.uk", id="a stop on the next line"
        ),
        pytest.param("to one@", "a.gov.uk.", "to one@a.gov.uk.", id="an e-mail address"),
        pytest.param("at www.a.uk.", "Leaders", "at www.a.uk. Leaders", id="the end of a sentence"),
        pytest.param("plans.", "e.g. these", "plans. e.g. these", id="no address"),
        pytest.param("", "word", "word", id="nothing before"),
        pytest.param("word", "", "word", id="nothing after"),
    ],
)
def test_join(before: str, after: str, expected: str) -> None:
    assert join(before, after) == expected


def test_lines_are_joined_from_the_first_to_the_last() -> None:
    assert joined(["One", "", "two-", "three "]) == "One two-three"
    assert joined([]) == ""

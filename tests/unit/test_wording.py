"""Printed wording in the form that patterns are written for."""

from __future__ import annotations

import pytest

from ofsted_parse.wording import pattern, plain, plain_heading


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

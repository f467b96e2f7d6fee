"""A grade as it is printed; what is none of today's grades is no guess."""

from __future__ import annotations

import pytest

from ofsted_parse.data.grades import read_grade
from ofsted_parse.model import Grade


@pytest.mark.parametrize(
    ("printed", "grade"),
    [
        ("Outstanding", Grade.OUTSTANDING),
        ("good", Grade.GOOD),
        ("Requires improvement to be good", Grade.REQUIRES_IMPROVEMENT),
        ("requires improvement", Grade.REQUIRES_IMPROVEMENT),
        ("require improvement", Grade.REQUIRES_IMPROVEMENT),
        ("INADEQUATE.", Grade.INADEQUATE),
        ("‘good’", Grade.GOOD),
        ("Requires  improvement\nto be good", Grade.REQUIRES_IMPROVEMENT),
        ("Grade 4 (Inadequate)", Grade.INADEQUATE),
        ("inconsistent", Grade.INCONSISTENT),
        ("widespread and/or systemic failings", Grade.SYSTEMIC_FAILINGS),
    ],
)
def test_a_grade_is_read(printed: str, grade: Grade) -> None:
    assert read_grade(printed) is grade


@pytest.mark.parametrize(
    "printed", ["", "Adequate", "3", "good practice", "not good", "Grade", "requires"]
)
def test_what_is_no_grade_is_none(printed: str) -> None:
    assert read_grade(printed) is None


@pytest.mark.parametrize("grade", list(Grade))
def test_every_grade_can_be_read(grade: Grade) -> None:
    printed = {Grade.SYSTEMIC_FAILINGS: "widespread and/or systemic failings"}
    assert read_grade(printed.get(grade, grade.value.replace("_", " "))) is grade

"""A grade as printed, read as a code."""

from __future__ import annotations

import re

from ofsted_parse.model import Grade

_GRADES = (
    (Grade.REQUIRES_IMPROVEMENT, r"requires? improvement(?: to be good)?"),
    (Grade.OUTSTANDING, r"outstanding"),
    (Grade.INADEQUATE, r"inadequate"),
    (Grade.GOOD, r"good"),
    (Grade.POSITIVE, r"positive"),
    (Grade.INCONSISTENT, r"inconsistent"),
    (Grade.SYSTEMIC_FAILINGS, r"widespread and/or systemic failings"),
)
_DECORATION = r"(?:grade \d\W+)?\W*{}\W*"


#: Grades of former scales, which none of today's stands for.
_FORMER = r"adequate|satisfactory"


def is_former_grade(printed: str) -> bool:
    """Whether `printed` is a grade of its time that Ofsted gives no longer.

    >>> is_former_grade("Grade 3 (Adequate)"), is_former_grade("Good")
    (True, False)
    """
    text = " ".join(printed.lower().split())
    return bool(re.fullmatch(_DECORATION.format(f"(?:{_FORMER})"), text))


def read_grade(printed: str) -> Grade | None:
    """The grade that `printed` is, or None where it is none of those known.

    >>> read_grade("Requires improvement to be good").value
    'requires_improvement'
    >>> read_grade("Grade 3 (Adequate)") is None
    True
    """
    text = " ".join(printed.lower().split())
    for grade, source in _GRADES:
        if re.fullmatch(_DECORATION.format(source), text):
            return grade
    return None

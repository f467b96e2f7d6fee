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


#: Grades of former scales, which none of today's stands for; and no judgement, where a place is too
#: small for one.
_NONE_OF_TODAY = r"adequate|satisfactory|not judged"


def is_none_of_today(printed: str) -> bool:
    """Whether `printed` is a grade that Ofsted gives no longer, or says that none is given.

    >>> [is_none_of_today(printed) for printed in ("Grade 3 (Adequate)", "Not judged", "Good")]
    [True, True, False]
    """
    text = " ".join(printed.lower().split())
    return bool(re.fullmatch(_DECORATION.format(f"(?:{_NONE_OF_TODAY})"), text))


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

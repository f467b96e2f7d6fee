"""Which words ask for something, and which stand beside it."""

from __future__ import annotations

import pytest

from ofsted_parse.themes.clauses import Role, clauses, role_at, without_references


def roles(text: str) -> list[tuple[Role, str]]:
    return [(one.role, text[one.start : one.end].strip(" ,")) for one in clauses(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The quality of plans.", [(Role.HEAD, "The quality of plans.")]),
        (
            "Supervision so that plans progress.",
            [(Role.HEAD, "Supervision"), (Role.PURPOSE, "so that plans progress.")],
        ),
        (
            "Plans are late, which leads to drift.",
            [(Role.HEAD, "Plans are late"), (Role.CONSEQUENCE, "which leads to drift.")],
        ),
        (
            "Work on harms such as neglect.",
            [(Role.HEAD, "Work on harms"), (Role.ILLUSTRATION, "such as neglect.")],
        ),
        (
            "Records of services, including police, schools and hospitals.",
            [(Role.HEAD, "Records of services, including police, schools and hospitals.")],
        ),
        (
            "While plans are made for all, they are not clear.",
            [(Role.HEAD, "While plans are made for all, they are not clear.")],
        ),
        (
            "Leaders need to ensure that plans progress.",
            [(Role.HEAD, "Leaders need to ensure that plans progress.")],
        ),
        (
            "Assessments resulting in plans which are clear.",
            [(Role.HEAD, "Assessments"), (Role.PURPOSE, "resulting in plans which are clear.")],
        ),
        (
            "The extent to which early help helps.",
            [(Role.HEAD, "The extent to which early help helps.")],
        ),
        (
            "While visits are regular, the plans are weak.",
            [(Role.PASSING, "While visits are regular"), (Role.HEAD, "the plans are weak.")],
        ),
        (
            "Plans are weak. Visits are regular. This means that children wait.",
            [
                (Role.HEAD, "Plans are weak."),
                (Role.PASSING, "Visits are regular."),
                (Role.CONSEQUENCE, "This means that children wait."),
            ],
        ),
        (
            "Letters to help families decide, and the quality of plans.",
            [
                (Role.HEAD, "Letters"),
                (Role.PURPOSE, "to help families decide"),
                (Role.HEAD, "and the quality of plans."),
            ],
        ),
        (
            "Leaders, such as heads of schools, clinics and clubs, should meet.",
            [
                (Role.HEAD, "Leaders"),
                (Role.ILLUSTRATION, "such as heads of schools, clinics and clubs"),
                (Role.HEAD, "should meet."),
            ],
        ),
    ],
)
def test_a_text_is_taken_apart(text: str, expected: list[tuple[Role, str]]) -> None:
    assert roles(text) == expected


def test_clauses_cover_the_text() -> None:
    text = "While visits are regular, plans are late; records are poor. This means drift."
    found = clauses(text)
    assert "".join(text[one.start : one.end] for one in found) == text


def test_a_stretch_over_the_edge_of_a_clause_stands_in_none() -> None:
    found = clauses("Supervision so that plans progress.")
    assert role_at(found, 0, 11) == found[0]
    assert role_at(found, 5, 20) is None


def test_references_to_the_framework_are_no_words_of_the_item() -> None:
    text = "Records (Enabler: the workforce is equipped, national framework) and visits (MASH)."
    without = without_references(text)
    assert len(without) == len(text)
    assert "workforce" not in without
    assert "MASH" in without


def test_recommendations_in_a_row_are_all_asked_for() -> None:
    """The second one finds no fault, and is no praise."""
    found = clauses("Tackle weak plans. Record decisions in full on each file.")
    assert [(one.role, one.sentence) for one in found] == [(Role.HEAD, 0), (Role.HEAD, 0)]


def test_a_group_named_behind_a_purpose_is_asked_for() -> None:
    text = "Plans, to ensure that steps are clear, including for those in private fostering."
    last = clauses(text)[-1]
    assert text[last.start :].startswith(", including for")
    assert last.role is Role.HEAD

import json
from pathlib import Path
from typing import Any

import pytest

from ofsted_parse.extract.inspection import (
    dates_unread,
    find_inspection,
    find_published,
    publication_unread,
)
from ofsted_parse.kinds.area_send_report import AREA_SEND_REPORT
from ofsted_parse.kinds.base import Kind
from ofsted_parse.kinds.focused_visit_letter import FOCUSED_VISIT_LETTER
from ofsted_parse.kinds.ilacs_report import ILACS_REPORT
from ofsted_parse.kinds.joint_area_review import JOINT_AREA_REVIEW
from ofsted_parse.kinds.jtai_letter import JTAI_LETTER
from ofsted_parse.model import Inspection, Period

CASES = json.loads((Path(__file__).parents[2] / "cases" / "dates.json").read_text("utf-8"))


def cases(kind: str) -> list[Any]:
    return [
        pytest.param(case["input"], case["expected"], id=case["comment"]) for case in CASES[kind]
    ]


def dates(inspection: Inspection) -> list[Any]:
    ends = [day and day.isoformat() for day in (inspection.start, inspection.end)]
    return [*ends, [written(period) for period in inspection.previous]]


def written(period: Period) -> str:
    return f"{period.start} {period.end}"


@pytest.mark.parametrize(("opening", "expected"), cases("opening"))
def test_reads_the_dates_in_the_opening_of_a_letter(
    opening: list[str], expected: list[Any]
) -> None:
    assert dates(find_inspection([], opening, FOCUSED_VISIT_LETTER)) == expected


@pytest.mark.parametrize(("front", "expected"), cases("front"))
def test_reads_the_dates_on_the_front_of_a_report(front: list[str], expected: list[Any]) -> None:
    assert dates(find_inspection(front, [], AREA_SEND_REPORT)) == expected


@pytest.mark.parametrize(("front", "expected"), cases("published"))
def test_reads_the_date_of_publication(front: list[str], expected: str | None) -> None:
    found = find_published(front, FOCUSED_VISIT_LETTER)
    assert (found and found.isoformat()) == expected


def test_a_bare_date_is_a_date_of_publication_in_letters_only() -> None:
    assert find_published(["28 June 2023"], ILACS_REPORT) is None


def test_two_visits_are_listed_and_spanned() -> None:
    front = ["Inspection dates: 30 September to 11 October 2024 and 13 to 16 January 2025"]
    found = find_inspection(front, [], ILACS_REPORT)
    assert dates(found) == ["2024-09-30", "2025-01-16", []]
    assert [*map(written, found.visits)] == ["2024-09-30 2024-10-11", "2025-01-13 2025-01-16"]


def test_one_visit_is_not_listed() -> None:
    front = ["Inspection dates: 10 to 21 July 2023"]
    assert find_inspection(front, [], ILACS_REPORT).visits == ()


def test_a_review_says_in_its_text_when_it_took_place() -> None:
    opening = [
        "The plan was published after a visit to schools on 3 March 2007.",
        "The review followed the framework. It took place between 21 January and 8 February 2008.",
    ]
    found = find_inspection([], opening, JOINT_AREA_REVIEW)
    assert dates(found) == ["2008-01-21", "2008-02-08", []]


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        (
            ["Inspectors looked at the local authority’s arrangements for care leavers."],
            "the local authority’s arrangements for care leavers",
        ),
        (
            ["During this visit, inspectors reviewed the progress made in fostering."],
            "the progress made in fostering",
        ),
        (["This visit focused on help and protection. It went well."], "help and protection"),
        (["Inspectors reviewed the progress made in the following areas:"], None),
        (["Leaders know their services well."], None),
    ],
)
def test_says_what_inspectors_looked_at(opening: list[str], expected: str | None) -> None:
    assert find_inspection([], opening, FOCUSED_VISIT_LETTER).focus == expected


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        (
            "Joint targeted area inspection of the multi-agency response to abuse and neglect in "
            "Stourbeck City Council",
            "abuse and neglect",
        ),
        (
            "This letter summarises the findings of the joint targeted area inspection (JTAI) of "
            "the multi-agency response to serious youth violence in the Borough of Stourbeck.",
            "serious youth violence",
        ),
        (
            "Joint targeted area inspection of the multi-agency response to children at risk, "
            "children associated with gangs and children missing from care",
            "children at risk, children associated with gangs and children missing from care",
        ),
    ],
)
def test_a_joint_inspection_names_its_theme(opening: str, expected: str) -> None:
    assert find_inspection([], [opening], JTAI_LETTER).focus == expected


TITLE = "Joint targeted area inspection of the multi-agency response to child exploitation in Fell"
OPENING = (
    "We undertook a joint inspection of the multi-agency response to abuse and neglect in Fell."
)


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        (
            [TITLE, f"{OPENING} This inspection included a ‘deep dive’ focus on the response to "
             "children living with domestic abuse. It went well."],
            "abuse and neglect; children living with domestic abuse",
        ),
        (
            [TITLE, OPENING, "The JTAI also included a 'deep dive' focus on older children."],
            "abuse and neglect; older children",
        ),
        (
            [TITLE, OPENING, "It included a ‘deep dive’ focus on abuse and neglect at home."],
            "abuse and neglect",
        ),
        (
            [TITLE, OPENING, "It included a ‘deep dive’ focus on cases in which these were seen."],
            "abuse and neglect",
        ),
        ([TITLE, "This letter outlines our findings."], "child exploitation"),
    ],
)  # fmt: skip
def test_a_joint_inspection_may_have_two_subjects(opening: list[str], expected: str) -> None:
    assert find_inspection([], opening, JTAI_LETTER).focus == expected


@pytest.mark.parametrize(
    ("kind", "front", "unread"),
    [
        (ILACS_REPORT, ["Report published: 02/07/2016"], True),
        (ILACS_REPORT, ["Report published: 2 July 2016"], False),
        (ILACS_REPORT, ["Report published: soon"], False),
        (FOCUSED_VISIT_LETTER, ["02/07/2016", "Dear Ann"], True),
        (FOCUSED_VISIT_LETTER, ["31 June 2016", "Dear Ann"], True),
        (FOCUSED_VISIT_LETTER, ["Dear Ann"], False),
    ],
)
def test_tells_where_a_date_of_publication_cannot_be_read(
    kind: Kind, front: list[str], *, unread: bool
) -> None:
    assert publication_unread(front, kind) is unread


def test_tells_where_dates_of_an_inspection_are_named() -> None:
    assert dates_unread(["Inspection dates: 02/07/2016"], [], ILACS_REPORT)
    assert dates_unread([], ["Between 20 and 24 June, Ofsted"], JTAI_LETTER)
    assert not dates_unread(
        ["Report published: 2 July 2016"], ["We came in June 2016."], ILACS_REPORT
    )


def test_a_report_has_no_focus() -> None:
    opening = ["Inspectors looked at everything."]
    assert find_inspection([], opening, ILACS_REPORT).focus is None

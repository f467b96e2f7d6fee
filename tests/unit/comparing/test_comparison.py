"""Judgements and items of two reports side by side."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ofsted_parse.comparing.comparison import Note, compare
from ofsted_parse.comparing.improvement import Status, compare_items
from ofsted_parse.comparing.judgements import Movement, compare_judgements
from ofsted_parse.model import Area, Authority, Grade, Inspection, Judgement, Letter
from tests.unit.render.letters import bare_letter, finding, item

COMBINED = Area.CHILDREN_IN_CARE_AND_CARE_LEAVERS


def judged(area: Area, grade: Grade | None) -> Judgement:
    return Judgement(area, area.value, grade, grade.value if grade else "Adequate", 1)


@pytest.mark.parametrize(
    ("older", "newer", "movement"),
    [
        (Grade.INADEQUATE, Grade.GOOD, Movement.UP),
        (Grade.OUTSTANDING, Grade.GOOD, Movement.DOWN),
        (Grade.GOOD, Grade.GOOD, Movement.SAME),
        (Grade.SYSTEMIC_FAILINGS, Grade.INCONSISTENT, Movement.UP),
        (None, Grade.GOOD, Movement.UNCLEAR),
        (Grade.GOOD, Grade.POSITIVE, Movement.UNCLEAR),
    ],
)
def test_a_judgement_moves(older: Grade | None, newer: Grade, movement: Movement) -> None:
    before, after = [judged(Area.LEADERSHIP, older)], [judged(Area.LEADERSHIP, newer)]
    (change,) = compare_judgements(before, after)
    assert (change.area, change.movement) == (Area.LEADERSHIP, movement)


def test_an_area_can_come_and_go() -> None:
    before, after = [judged(Area.LSCB, Grade.GOOD)], [judged(Area.ADOPTION, Grade.GOOD)]
    assert [(one.area, one.movement) for one in compare_judgements(before, after)] == [
        (Area.ADOPTION, Movement.NEW_AREA),
        (Area.LSCB, Movement.NO_LONGER_JUDGED),
    ]


def test_the_combined_judgement_stands_for_both_halves_whichever_report_has_it() -> None:
    combined = [judged(COMBINED, Grade.GOOD)]
    apart = [
        judged(Area.CHILDREN_IN_CARE, Grade.GOOD),
        judged(Area.CARE_LEAVERS, Grade.OUTSTANDING),
    ]
    assert [(one.area, one.movement) for one in compare_judgements(combined, apart)] == [
        (Area.CHILDREN_IN_CARE, Movement.SAME),
        (Area.CARE_LEAVERS, Movement.UP),
    ]
    assert [(one.area, one.movement) for one in compare_judgements(apart, combined)] == [
        (Area.CHILDREN_IN_CARE, Movement.SAME),
        (Area.CARE_LEAVERS, Movement.DOWN),
    ]
    assert [one.area for one in compare_judgements(combined, combined)] == [COMBINED]
    assert [one.movement for one in compare_judgements(combined, [])] == [Movement.NO_LONGER_JUDGED]


def report(*items: str, **values: object) -> Letter:
    lead = finding("The council should improve:", 0)
    listed = (lead, *(item(text, order) for order, text in enumerate(items, 1)))
    return bare_letter(what_needs_to_improve=listed, **values)


def test_items_come_again_are_new_or_gone() -> None:
    older = report("The quality of supervision.", "Return home interviews.", "Housing.")
    newer = report("Advocacy.", "The recording of return home interviews.", "Supervision.")
    changes = compare_items(older, newer)
    assert [
        (one.status, one.older and one.older.text, one.newer and one.newer.text) for one in changes
    ] == [
        (Status.RECURRING, "The quality of supervision.", "Supervision."),
        (Status.RECURRING, "Return home interviews.", "The recording of return home interviews."),
        (Status.NEW, None, "Advocacy."),
        (Status.NO_LONGER_LISTED, "Housing.", None),
    ]
    assert [one.score for one in changes] == [100, 86, None, None]


def test_each_item_has_one_partner_at_most() -> None:
    older = report("Management oversight and supervision.", "Management oversight and supervision.")
    newer = report("Management oversight and supervision.")
    assert [one.status for one in compare_items(older, newer)] == [
        Status.RECURRING,
        Status.NO_LONGER_LISTED,
    ]


def test_a_priority_action_can_come_again_as_an_item() -> None:
    older = bare_letter(priority_action=(item("Return home interviews."),))
    (change,) = compare_items(older, report("Return home interviews."))
    assert change.older
    assert change.newer
    assert (change.older.part, change.newer.part) == ("priority_action", "what_needs_to_improve")


def test_reports_without_items_have_no_changes() -> None:
    assert compare_items(bare_letter(), bare_letter()) == ()


def dated(end: date, *judgements: Judgement, **values: object) -> Letter:
    letter = bare_letter(authority=Authority(None, "Exampleshire"), judgements=judgements)
    return replace(letter, inspection=Inspection(end=end), **values)  # type: ignore[arg-type]


def test_what_to_keep_in_mind_is_noted() -> None:
    overall = judged(Area.OVERALL_EFFECTIVENESS, Grade.GOOD)
    older, newer = dated(date(2023, 1, 2), overall), dated(date(2026, 5, 1))
    assert compare(older, newer).notes == (Note.NO_OVERALL_SINCE_2026,)
    assert compare(older, dated(date(2024, 1, 1))).notes == ()
    assert compare(newer, older).notes == (Note.WRONG_ORDER,)
    elsewhere = dated(date(2024, 1, 1), authority=Authority(None, "Gotham"), kind="sif_report")
    assert compare(older, elsewhere).notes == (Note.OTHER_AUTHORITY, Note.OTHER_KIND)


def test_the_combined_judgement_is_noted() -> None:
    older = dated(date(2019, 1, 2), judged(COMBINED, Grade.GOOD))
    newer = dated(date(2023, 1, 2), judged(Area.CARE_LEAVERS, Grade.GOOD))
    assert compare(older, newer).notes == (Note.COMBINED_AREA,)

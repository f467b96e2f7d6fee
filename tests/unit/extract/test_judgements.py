"""Judgements from the grid, from sentences, and from headings: one an area."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ofsted_parse.block import Block, Label
from ofsted_parse.extract.judgements import find_judgements
from ofsted_parse.kinds.base import GRADE, Edition, Front, Heading, Judged, Kind
from ofsted_parse.model import Area, Grade, Judgement, OtherRole, Part, Section
from ofsted_parse.outline.placed import Outline, Placed
from ofsted_parse.outline.tables import Tables
from tests.blocks import block, heading, table

KIND = Kind(
    name="sample",
    framework=None,
    cues=(),
    titles=(),
    front=Front.REPORT,
    headings=(
        Heading(
            Part.MAIN_FINDINGS,
            rf"the impact of leaders(?:: {GRADE})?",
            ("The impact of leaders: good",),
            area=Area.LEADERSHIP,
        ),
        Heading(
            Part.MAIN_FINDINGS,
            rf"care leavers(?:: {GRADE})?",
            ("Care leavers: good",),
            area=Area.CARE_LEAVERS,
        ),
    ),
    opens_with=Part.OTHER,
    judged=(
        Judged(Area.LEADERSHIP, "the impact of leaders", ("The impact of leaders",)),
        Judged(Area.CARE_LEAVERS, "care leavers", ("Care leavers",)),
        Judged(
            Area.OVERALL_EFFECTIVENESS,
            rf"children's services in \w+ are {GRADE}$",
            ("Children’s services in Northmoor are good",),
        ),
    ),
    editions=(Edition(None, None, (Area.LEADERSHIP, Area.CARE_LEAVERS)),),
)


def judged(
    front: Sequence[Block], text: Sequence[Block] = (), sections: tuple[Section, ...] = ()
) -> list[tuple[Area, Grade | None, str]]:
    placed = (
        *(Placed(one) for one in front),
        *(Placed(one, Part.OTHER) for one in text),
        *(
            Placed(heading(one.heading, page=one.page), one.part, index, heading=True)
            for index, one in enumerate(sections)
        ),
    )
    places = Outline(sections, placed, len(front), ())
    found = find_judgements(places, Tables([one.block for one in placed]), KIND).judgements
    return [(one.area, one.grade, one.printed) for one in found]


def section(wording: str, area: Area, grade: Grade | None) -> Section:
    return Section(wording, 1, Part.MAIN_FINDINGS, 3, area, grade)


def test_the_grid_is_read_row_by_row() -> None:
    grid = table(
        ("Judgement", "Grade"),
        ("The impact of leaders", "Requires improvement to be good"),
        ("Care leavers", "Outstanding"),
    )
    assert judged(grid) == [
        (Area.LEADERSHIP, Grade.REQUIRES_IMPROVEMENT, "Requires improvement to be good"),
        (Area.CARE_LEAVERS, Grade.OUTSTANDING, "Outstanding"),
    ]


def test_a_judgement_keeps_its_label_and_page() -> None:
    grid = table(("The impact of leaders", "Good"), page=2)
    places = Outline((), tuple(map(Placed, grid)), 2, ())
    assert find_judgements(places, Tables(grid), KIND).judgements == (
        Judgement(Area.LEADERSHIP, "The impact of leaders", Grade.GOOD, "Good", 2),
    )


def test_label_and_grade_may_stand_in_one_line() -> None:
    assert judged([block("Care leavers: good")]) == [(Area.CARE_LEAVERS, Grade.GOOD, "good")]


def test_a_label_without_a_grade_is_no_judgement() -> None:
    assert judged([block("Care leavers")]) == []


def test_a_grade_that_is_none_of_todays_is_kept_as_printed() -> None:
    assert judged(table(("Care leavers", "Adequate"))) == [(Area.CARE_LEAVERS, None, "Adequate")]


def test_a_sentence_may_say_the_judgement_in_the_text_too() -> None:
    sentence = block("Children’s services in Northmoor are inadequate.")
    expected = [(Area.OVERALL_EFFECTIVENESS, Grade.INADEQUATE, "inadequate")]
    assert judged([sentence]) == judged([], [sentence]) == expected


def test_in_the_text_a_label_is_no_judgement() -> None:
    assert judged([], [block("Care leavers: good")]) == []


def test_a_heading_gives_what_the_grid_lacks() -> None:
    headings = (
        section("The impact of leaders: inadequate", Area.LEADERSHIP, Grade.INADEQUATE),
        section(
            "Care leavers: requires improvement", Area.CARE_LEAVERS, Grade.REQUIRES_IMPROVEMENT
        ),
    )
    printed = [
        replace(cell, lines=tuple(line._replace(size=10.0) for line in cell.lines))
        for cell in table(("The impact of leaders", "Good"))
    ]
    assert judged(printed, sections=headings) == [
        (Area.LEADERSHIP, Grade.GOOD, "Good"),
        (Area.CARE_LEAVERS, Grade.REQUIRES_IMPROVEMENT, "requires improvement"),
    ]


def test_in_plain_text_a_heading_counts_against_the_grid() -> None:
    headings = (section("The impact of leaders: inadequate", Area.LEADERSHIP, Grade.INADEQUATE),)
    grid = table(("The impact of leaders", "Good"), ("Care leavers", "Good"))
    assert judged(grid, sections=headings) == [
        (Area.LEADERSHIP, Grade.INADEQUATE, "inadequate"),
        (Area.CARE_LEAVERS, Grade.GOOD, "Good"),
    ]


def test_a_heading_that_contradicts_the_grid_is_named_with_it() -> None:
    grid = table(("The impact of leaders", "Good"))
    for grade, pairs in (("inadequate", [("Good", "inadequate")]), ("good", [])):
        wording = f"The impact of leaders: {grade}"
        one = section(wording, Area.LEADERSHIP, Grade(grade))
        under = Placed(heading(wording), one.part, 0, heading=True)
        places = Outline((one,), (*map(Placed, grid), under), 2, ())
        found = find_judgements(places, Tables(grid), KIND).contested
        assert [(first.printed, other.printed) for first, other in found] == pairs


def test_the_grade_of_a_heading_is_printed_below_the_headers_of_its_box() -> None:
    one = section("Care leavers", Area.CARE_LEAVERS, Grade.GOOD)
    box = table(("Key judgement", "Judgement grade"), ("Care leavers", "Good"))
    placed = (
        Placed(heading("Care leavers"), one.part, 0, heading=True),
        *(Placed(cell, role=OtherRole.TABLE) for cell in box),
    )
    (found,) = find_judgements(Outline((one,), placed, 0, ()), Tables(box), KIND).judgements
    assert (found.grade, found.printed) == (Grade.GOOD, "Good")


def test_a_heading_gives_the_grade_that_the_grid_prints_unreadably() -> None:
    headings = (section("Care leavers: good", Area.CARE_LEAVERS, Grade.GOOD),)
    assert judged(table(("Care leavers", "Go od")), sections=headings) == [
        (Area.CARE_LEAVERS, Grade.GOOD, "good")
    ]


def test_a_heading_without_a_grade_or_of_no_declared_area_gives_none() -> None:
    headings = (
        section("Care leavers", Area.CARE_LEAVERS, None),
        section("Adoption: good", Area.ADOPTION, Grade.GOOD),
    )
    assert judged([], sections=headings) == []


def test_a_grade_of_a_former_scale_below_a_heading_is_printed_and_null() -> None:
    leaders = section("The impact of leaders", Area.LEADERSHIP, None)
    grade = Placed(block("Grade 3 (adequate)"), role=OtherRole.TABLE)
    placed = (Placed(heading(leaders.heading), leaders.part, 0, heading=True), grade)
    places = Outline((leaders,), placed, 0, ())
    (one,) = find_judgements(places, Tables([]), KIND).judgements
    assert (one.area, one.grade, one.printed) == (Area.LEADERSHIP, None, "Grade 3 (adequate)")


def test_a_grid_at_the_end_is_read_where_nothing_else_says() -> None:
    grid = table(("The impact of leaders", "Good"), ("Care leavers", "Adequate"))
    placed = tuple(Placed(one, role=OtherRole.TABLE) for one in grid)
    found = find_judgements(Outline((), placed, 0, ()), Tables(grid), KIND).judgements
    assert [(one.area, one.grade) for one in found] == [
        (Area.LEADERSHIP, Grade.GOOD),
        (Area.CARE_LEAVERS, None),
    ]


def test_the_number_of_a_page_in_the_contents_is_no_grade() -> None:
    assert judged([block("The impact of leaders 16")]) == []


def test_the_grade_below_a_heading_may_stand_on_the_next_page() -> None:
    leaders = section("The impact of leaders", Area.LEADERSHIP, Grade.GOOD)
    header = Placed(block("Fenland 17", Label.RUNNING_HEADER, page=2))
    grade = Placed(block("Grade 2 (good)", page=2), role=OtherRole.TABLE)
    placed = (Placed(heading(leaders.heading), leaders.part, 0, heading=True), header, grade)
    (one,) = find_judgements(Outline((leaders,), placed, 0, ()), Tables([]), KIND).judgements
    assert one.printed == "Grade 2 (good)"

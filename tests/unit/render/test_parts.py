"""What a part is laid out as: its title, headings before findings, and which of them are items."""

from __future__ import annotations

import pytest

from ofsted_parse.model import Area, Finding, Grade, Judgement, Part, Section
from ofsted_parse.render import parts
from ofsted_parse.render.markdown import markdown
from tests.unit.render.letters import bare_letter, finding, item, rich_letter


def markers(*findings: Finding, part: Part = Part.WHAT_NEEDS_TO_IMPROVE) -> list[str]:
    return [line.marker for line in parts.lines(counted(*findings, part=part), part)]


def items(*findings: Finding) -> list[bool]:
    part = Part.WHAT_NEEDS_TO_IMPROVE
    return [line.is_item for line in parts.lines(counted(*findings, part=part), part)]


def counted(*findings: Finding, part: Part) -> tuple[Finding, ...]:
    return bare_letter(**{part.value: findings}).part(part)


def test_what_leads_into_a_list_and_what_is_nested_are_no_items() -> None:
    nested = item("Minutes.", level=1)
    assert items(finding("Improve:"), item("Visits."), nested) == [False, True, False]


def test_paragraphs_are_items_where_there_is_no_list() -> None:
    assert items(finding("Improve visits."), finding("Improve plans.")) == [True, True]


def test_numbered_paragraphs_are_items_and_the_bullets_below_them_are_not() -> None:
    listed = (
        finding("Improve plans.", number="1"),
        finding("Improve visits by:", number="2"),
        item("keeping to dates"),
    )
    assert items(*listed) == [True, True, False]
    assert parts.item_count(counted(*listed, part=Part.WHAT_NEEDS_TO_IMPROVE)) == 2
    assert markers(*listed) == ["1", "2", ""]


def test_bullets_under_another_heading_than_the_numbered_paragraphs_are_items() -> None:
    numbered = [finding("Improve.", number=number, section=1) for number in "12"]
    assert items(*numbered, item("Agree a plan.", section=2)) == [True, True, True]


def test_a_single_number_leads_into_a_list() -> None:
    assert items(finding("Do this.", number="20"), item("One."), item("Two.")) == [
        False,
        True,
        True,
    ]


@pytest.mark.parametrize(
    ("part", "expected"),
    [(Part.WHAT_NEEDS_TO_IMPROVE, ["1", "2"]), (Part.MAIN_FINDINGS, ["", ""])],
)
def test_items_that_readers_cite_are_counted(part: Part, expected: list[str]) -> None:
    assert markers(item("One."), item("Two."), part=part) == expected


def test_headings_open_before_the_findings_under_them() -> None:
    opened = [
        ([section.heading for section in group.headings], len(group.lines))
        for group in parts.groups(rich_letter(), Part.MAIN_FINDINGS)
    ]
    assert opened == [(["Children in need"], 1), (["Leaders"], 1)]


def test_a_heading_of_another_book_is_told_by_what_it_stands_under() -> None:
    improve = Part.WHAT_NEEDS_TO_IMPROVE
    board = Section("The board is good", 1, Part.OTHER, 9, Area.LSCB, Grade.GOOD)
    sections = (
        Section("Recommendations", 1, improve, 2),
        board,
        Section("Recommendations", 2, improve, 9),
        Section("Data", 3, improve, 9),
    )
    listed = tuple(item(f"Improve {index}.", section=index) for index in (0, 2, 3))
    letter = bare_letter(sections=sections, what_needs_to_improve=listed)
    shown = [[one.heading for one in group.headings] for group in parts.groups(letter, improve)]
    assert shown == [["Recommendations"], [board.heading, "Recommendations"], ["Data"]]


def test_a_part_with_one_heading_has_it_as_its_title() -> None:
    section = Section("What do leaders need to improve?", 1, Part.WHAT_NEEDS_TO_IMPROVE, 1)
    letter = bare_letter(sections=(section,), what_needs_to_improve=(item("Visits.", section=0),))
    assert parts.title(letter, Part.WHAT_NEEDS_TO_IMPROVE) == section.heading
    (group,) = parts.groups(letter, Part.WHAT_NEEDS_TO_IMPROVE)
    assert group.headings == ()


def test_a_full_briefing_shows_every_part_and_a_short_one_the_gist() -> None:
    assert set(parts.parts_shown(full=True)) == set(Part)
    assert {*parts.parts_shown(full=False), *parts.ON_REQUEST} == set(Part)


def test_a_report_that_judges_leaders_alone_is_told_to_have_no_overall_judgement() -> None:
    leaders = Judgement(Area.LEADERSHIP, "Leaders", Grade.GOOD, "Good", 1)
    overall = Judgement(Area.OVERALL_EFFECTIVENESS, "Overall", Grade.GOOD, "Good", 1)
    with_none = bare_letter(judgements=(leaders,))
    assert parts.has_no_overall(with_none)
    assert "| Overall effectiveness | None given |" in markdown(with_none, full=False)
    for judgements in ((), (leaders, overall)):
        assert not parts.has_no_overall(bare_letter(judgements=judgements))

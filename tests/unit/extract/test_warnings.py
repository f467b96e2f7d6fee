"""What is expected and was not found is said, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from ofsted_parse.block import Aside, BBox, Page, Run
from ofsted_parse.extract.content import Content
from ofsted_parse.extract.facts import Facts
from ofsted_parse.extract.findings import PlacedFinding
from ofsted_parse.extract.warnings.fields import (
    contest_warnings,
    field_warnings,
    judgement_warnings,
    people_warnings,
)
from ofsted_parse.extract.warnings.parts import (
    guess_warnings,
    kind_warnings,
    list_warnings,
    number_warnings,
    section_warnings,
)
from ofsted_parse.extract.warnings.reading import (
    damage_warnings,
    page_warnings,
    unmapped_warnings,
)
from ofsted_parse.extract.warnings.readings import Understood
from ofsted_parse.kinds import UNKNOWN
from ofsted_parse.kinds.base import Cue, Edition, Front, Kind, People
from ofsted_parse.model import (
    Area,
    Authority,
    Finding,
    FindingType,
    Grade,
    Inspection,
    Inspector,
    Judgement,
    Part,
    Person,
    Section,
    WarningCode,
)
from ofsted_parse.model import Warning as Doubt
from ofsted_parse.outline import Detection, Guess, Outline
from ofsted_parse.read.damage.check import Damage

KIND = Kind(
    name="sample",
    framework=None,
    cues=(Cue("focused visit", 3, "Focused visit to Northmoor"),),
    titles=(),
    front=Front.LETTER,
    headings=(),
    opens_with=Part.OTHER,
    editions=(
        Edition(None, date(2023, 1, 1), (Area.LEADERSHIP,)),
        Edition(date(2023, 1, 1), None, (Area.LEADERSHIP, Area.CARE_LEAVERS)),
    ),
    people=People.VISIT_LETTER,
    required=(Part.MAIN_FINDINGS,),
    dated=True,
)
FACTS = Facts(
    title="Focused visit to Leeds",
    authority=Authority("Leeds", "Leeds"),
    published=date(2024, 3, 4),
    inspection=Inspection(start=date(2024, 2, 1), end=date(2024, 2, 2)),
    inspectors=(Inspector("Ada Fenwick", lead=True),),
    recipients=(),
    signatories=(),
)


def codes(warnings: Iterable[Doubt]) -> list[WarningCode]:
    return [warning.code for warning in warnings]


def understood(listed: PlacedFinding, *sections: Section) -> Understood:
    content = Content(FACTS, (), [finding(), listed], (), ())
    return Understood(Outline(sections, (), 0, ()), content)


def finding(part: Part = Part.MAIN_FINDINGS, **values: Any) -> PlacedFinding:
    made = Finding("Text.", FindingType.PARAGRAPH, None, 0, None, 0, 4, 4)
    return PlacedFinding(part, replace(made, **values))


def test_little_that_speaks_for_a_kind_is_said_with_its_wording() -> None:
    (warning,) = kind_warnings(Detection(KIND, 3, KIND.cues))
    assert warning.code is WarningCode.LOW_CONFIDENCE_KIND
    assert "Focused visit to Northmoor" in warning.message
    assert codes(kind_warnings(Detection(KIND, 5, KIND.cues))) == []


def test_an_unknown_kind_is_said() -> None:
    assert codes(kind_warnings(Detection(UNKNOWN, 0, ()))) == [WarningCode.UNKNOWN_KIND]


def test_a_required_part_that_is_missing_is_named() -> None:
    (warning,) = section_warnings(KIND, [finding(Part.OTHER)])
    assert (warning.code, warning.page) == (WarningCode.MISSING_SECTION, None)
    assert "main findings" in warning.message
    assert codes(section_warnings(KIND, [finding()])) == []


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        pytest.param({}, [WarningCode.NO_ITEMS], id="paragraphs"),
        pytest.param({"type": FindingType.ITEM}, [], id="items"),
        pytest.param({"type": FindingType.TABLE_ROW}, [], id="rows"),
        pytest.param({"number": "1"}, [], id="numbered paragraphs"),
    ],
)
def test_what_needs_to_improve_should_be_a_list(
    values: dict[str, Any], expected: list[WarningCode]
) -> None:
    listed = finding(Part.WHAT_NEEDS_TO_IMPROVE, **values)
    assert codes(list_warnings(understood(listed), None)) == expected


def test_a_list_without_items_is_found_on_the_page_of_its_heading() -> None:
    section = Section("What needs to improve", 1, Part.WHAT_NEEDS_TO_IMPROVE, 2)
    listed = finding(Part.WHAT_NEEDS_TO_IMPROVE)
    assert [one.page for one in list_warnings(understood(listed, section), None)] == [2]
    assert [one.page for one in list_warnings(understood(listed), None)] == [4]


def test_paragraphs_that_tags_and_page_both_show_are_no_lost_list() -> None:
    paragraph = finding(Part.WHAT_NEEDS_TO_IMPROVE)
    bullet = finding(Part.WHAT_NEEDS_TO_IMPROVE, type=FindingType.ITEM)
    assert codes(list_warnings(understood(paragraph), understood(paragraph))) == []
    for other in (bullet, finding()):
        said = codes(list_warnings(understood(paragraph), understood(other)))
        assert said == [WarningCode.NO_ITEMS]


def test_a_guessed_heading_is_named() -> None:
    section = Section("The front door", 2, Part.MAIN_FINDINGS, 3)
    (warning,) = guess_warnings(Outline((section,), (), 0, (Guess(0, "main findings"),)))
    assert (warning.code, warning.page) == (WarningCode.HEADING_GUESSED, 3)
    assert "The front door" in warning.message


@pytest.mark.parametrize(
    ("numbers", "gaps"),
    [
        (["1", "2", "3"], 0),
        (["1", "2", "1", "2"], 0),
        (["1", "3"], 1),
        (["2", "2"], 1),
        (["5", "4", "6"], 2),
        (["1", None, "2"], 0),
        ([], 0),
    ],
)
def test_numbers_that_leave_one_out_or_go_back(numbers: list[str | None], gaps: int) -> None:
    found = [finding(number=number) for number in numbers]
    assert codes(number_warnings(found)) == [WarningCode.NUMBER_GAP] * gaps


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, []),
        ({"authority": None}, [WarningCode.UNKNOWN_AUTHORITY]),
        ({"authority": Authority(None, "Northmoor")}, [WarningCode.UNKNOWN_AUTHORITY]),
        ({"published": None}, [WarningCode.MISSING_DATE]),
        ({"published": None, "published_unreadable": True}, [WarningCode.DATE_UNREADABLE]),
        ({"inspection": Inspection()}, [WarningCode.MISSING_DATE]),
        ({"inspectors": ()}, [WarningCode.MISSING_INSPECTOR]),
        ({"inspectors": (Inspector("Bo Larch"),)}, [WarningCode.MISSING_INSPECTOR]),
    ],
)
def test_a_field_that_the_kind_prints_and_that_is_missing(
    values: dict[str, Any], expected: list[WarningCode]
) -> None:
    assert codes(field_warnings(KIND, replace(FACTS, **values))) == expected


def test_people_of_whom_little_is_certain_are_said() -> None:
    letter = replace(KIND, front=Front.LETTER)
    named = replace(FACTS, recipients=(Person("Bo Larch"),), signatories=(Person("Ada Fenwick"),))
    assert not list(people_warnings(letter, named))
    assert codes(people_warnings(letter, FACTS)) == [WarningCode.MISSING_PERSON] * 2
    assert not list(people_warnings(replace(KIND, front=Front.REPORT), FACTS))
    (doubt,) = people_warnings(letter, replace(named, doubtful_people=("Bo Larch, Chair Fell, X",)))
    assert doubt.code is WarningCode.PERSON_UNCERTAIN
    assert "‘Bo Larch, Chair Fell, X’" in doubt.message


def test_a_field_that_the_kind_does_not_print_is_not_missed() -> None:
    article = replace(KIND, people=People.NONE, dated=False, visit_dated=False)
    facts = replace(FACTS, published=None, inspection=Inspection(), inspectors=())
    assert codes(field_warnings(article, facts)) == []


@pytest.mark.parametrize(
    ("start", "missing"),
    [
        pytest.param(date(2022, 12, 31), 0, id="the earlier edition"),
        pytest.param(date(2023, 1, 1), 1, id="the later one, from its first day"),
        pytest.param(None, 0, id="unknown which"),
    ],
)
def test_the_areas_of_the_edition_in_force_should_be_judged(
    start: date | None, missing: int
) -> None:
    judged = [Judgement(Area.LEADERSHIP, "Leaders", Grade.GOOD, "Good", 1)]
    expected = [WarningCode.MISSING_JUDGEMENT] * missing
    assert codes(judgement_warnings(KIND, judged, start)) == expected


def test_a_kind_with_one_edition_needs_no_date() -> None:
    kind = replace(KIND, editions=KIND.editions[:1])
    assert codes(judgement_warnings(kind, [], None)) == [WarningCode.MISSING_JUDGEMENT]


def test_a_grade_that_cannot_be_read_is_quoted() -> None:
    judged = [Judgement(Area.LEADERSHIP, "Leaders", None, "Passable", 3)]
    (warning,) = judgement_warnings(KIND, judged, date(2022, 1, 1))
    assert (warning.code, warning.page) == (WarningCode.JUDGEMENT_UNREADABLE, 3)
    assert "Passable" in warning.message


def test_a_grade_of_a_former_scale_needs_no_warning() -> None:
    judged = [Judgement(Area.LEADERSHIP, "Leaders", None, "Grade 3 (adequate)", 3)]
    assert list(judgement_warnings(KIND, judged, date(2022, 1, 1))) == []


def page(number: int, text: str = "", **fields: Any) -> Page:
    runs = (Run(text, BBox(70, 100, 530, 112), 12),) if text else ()
    return Page(number, 600, 800, runs, **fields)


def test_damage_is_said_once_for_each_page_and_the_file_first() -> None:
    damage = [Damage("the end is missing"), Damage("page 2 is damaged", 2), Damage("page 3", 3)]
    found = list(damage_warnings([page(1), page(2, readable=False), page(3)], damage))
    assert [(doubt.code, doubt.page) for doubt in found] == [
        (WarningCode.DAMAGED, None),
        (WarningCode.DAMAGED, 3),
        (WarningCode.DAMAGED, 2),
    ]
    assert found[-1].message == "page 2 is damaged and was left out"


def test_hidden_text_is_said_page_by_page() -> None:
    found = list(page_warnings([page(1, "Main findings"), page(2, "x", hidden=40)]))
    assert [(doubt.code, doubt.page) for doubt in found] == [(WarningCode.HIDDEN_TEXT, 2)]
    assert found[0].message.startswith("40 words")


def test_what_is_struck_out_is_said_with_its_words() -> None:
    struck = page(2, "x", struck=("are good and",), part_struck=("the",))
    assert [(doubt.code, doubt.page, doubt.message) for doubt in page_warnings([struck])] == [
        (
            WarningCode.STRUCK_OUT,
            2,
            "‘are good and’ is struck out and was left out",
        ),
        (
            WarningCode.STRUCK_OUT,
            2,
            "a part of ‘the’ is struck out on the page; the whole word was kept",
        ),
    ]


def test_notes_and_attached_files_are_said() -> None:
    noted = page(1, "x", notes=("14 November 2024", "not so"), attached=("letter.pdf", "annex.pdf"))
    assert [(doubt.code, doubt.page, doubt.message) for doubt in page_warnings([noted])] == [
        (
            WarningCode.NOTE_NOT_READ,
            1,
            "what form fields and notes on the page show was not read: "
            "‘14 November 2024’, ‘not so’",
        ),
        (
            WarningCode.ATTACHED_FILES,
            None,
            "2 files are attached to the PDF and not read: letter.pdf, annex.pdf",
        ),
    ]


def test_what_stands_in_the_margin_is_said_once_for_its_kind() -> None:
    box = BBox(0, 0, 10, 10)
    numbered = (Run("5", box, 11, aside=Aside.LINE_NUMBER),)
    noted = (Run("Deleted: so", box, 8, aside=Aside.COMMENT),)
    pages = [Page(1, 600, 800, numbered), Page(2, 600, 800, (*numbered, *noted))]
    found = [(doubt.code, doubt.page, doubt.message) for doubt in page_warnings(pages)]
    said = "in the margin were taken for no part of the text"
    assert found == [
        (WarningCode.MARGIN_TEXT, 1, f"the numbers of the lines {said}"),
        (WarningCode.MARGIN_TEXT, 2, f"comments and changes {said}"),
    ]


@pytest.mark.parametrize(
    ("text", "unprinted", "warned"),
    [
        pytest.param("\uf0b7 " + "safe " * 40, 0, False, id="a bullet"),
        pytest.param("\uf0b7 safe", 0, True, id="a secret letter in seven"),
        pytest.param("saf\ufffd", 0, True, id="no letter"),
        pytest.param("safe " * 40, 1, False, id="a control"),
        pytest.param("safe", 1, True, id="many controls"),
        pytest.param("", 0, False, id="nothing"),
    ],
)
def test_a_text_that_is_no_letters_is_said(text: str, unprinted: int, warned: bool) -> None:
    codes = [doubt.code for doubt in unmapped_warnings([text], unprinted)]
    assert codes == [WarningCode.UNMAPPED_TEXT] * warned


def test_judgements_that_differ_are_named_with_both_grades_and_what_was_kept() -> None:
    grid = Judgement(Area.CARE_LEAVERS, "Care leavers", Grade.GOOD, "Good", 1)
    below = Judgement(Area.CARE_LEAVERS, "Care leavers", Grade.INADEQUATE, "inadequate", 9)
    (warning,) = contest_warnings([(grid, below)], [below])
    assert (warning.code, warning.page) == (WarningCode.JUDGEMENTS_DIFFER, 9)
    assert "‘Good’ on page 1" in warning.message
    assert warning.message.endswith("kept as ‘inadequate’")

"""Every block in exactly one place: under which heading, in which part, or in which role."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ofsted_parse.block import Block, Cell, Label
from ofsted_parse.kinds.base import GRADE, Formula, Front, Heading, Kind
from ofsted_parse.model import Area, Grade, OtherRole, Part
from ofsted_parse.outline.placed import role_of
from ofsted_parse.outline.sections import outline
from tests.blocks import block, heading, item, printed, table, typed

KIND = Kind(
    name="sample",
    framework=None,
    cues=(),
    titles=(r"visit to .+",),
    front=Front.LETTER,
    headings=(
        Heading(Part.HEADLINE_FINDINGS, "headline findings", ("Headline findings",)),
        Heading(Part.WHAT_NEEDS_TO_IMPROVE, "what needs to improve", ("What needs to improve?",)),
        Heading(Part.STRENGTHS, "strengths.*", ("Strengths include:",), list_only=True),
        Heading(Part.MAIN_FINDINGS, "main findings", ("Main findings",)),
        Heading(Part.OTHER, "inspection team", ("Inspection team",), level=2, team=True),
        Heading(
            Part.MAIN_FINDINGS, rf"leaders(?:: {GRADE})?", ("Leaders: good",), area=Area.LEADERSHIP
        ),
    ),
    opens_with=Part.INTRODUCTION,
    openings=(Formula(Part.CONTEXT, "the area has", "The area has 1,000 children."),),
    closings=(Formula(Part.NEXT_STEPS, "i am copying", "I am copying this letter."),),
)
TITLE = heading("Visit to Northmoor")
IMPROVE = heading("What needs to improve?")
MAIN = heading("Main findings")
PROSE = block("Inspectors read the reports of the board and of its partners before they came.")
PARAGRAPH = block("Children are safe, and social workers know them well.")


def parts(*blocks: Block, kind: Kind = KIND) -> list[Part | None]:
    """The part of each block after the title."""
    return [placed.part for placed in outline([TITLE, *blocks], kind).placed[1:]]


def roles(*blocks: Block) -> list[OtherRole | None]:
    """The role of each block after the title."""
    return [placed.role for placed in outline([TITLE, *blocks], KIND).placed[1:]]


def headings(*blocks: Block) -> list[tuple[str, Part, int]]:
    sections = outline([TITLE, *blocks], KIND).sections
    return [(section.heading, section.part, section.level) for section in sections]


def test_text_stands_in_the_part_that_its_heading_opens() -> None:
    places = outline([TITLE, PARAGRAPH, IMPROVE, item("Plans."), MAIN, PARAGRAPH], KIND)
    assert [(one.part, one.section, one.heading) for one in places.placed] == [
        (None, None, False),
        (Part.INTRODUCTION, None, False),
        (Part.WHAT_NEEDS_TO_IMPROVE, 0, True),
        (Part.WHAT_NEEDS_TO_IMPROVE, 0, False),
        (Part.MAIN_FINDINGS, 1, True),
        (Part.MAIN_FINDINGS, 1, False),
    ]
    assert (places.front, places.guesses) == (1, ())


def test_every_block_has_a_part_or_a_role_and_only_one_of_them() -> None:
    furniture = block("1", Label.RUNNING_FOOTER)
    blocks = [PARAGRAPH, furniture, IMPROVE, item("Plans."), block(""), block("Yours sincerely")]
    placed = outline([TITLE, *blocks], KIND).placed
    assert [one.block for one in placed] == [TITLE, *blocks]
    assert all((one.part is None) != (one.role is None) for one in placed)


@pytest.mark.parametrize(
    ("label", "role"),
    [
        (Label.RUNNING_HEADER, OtherRole.RUNNING_HEADER),
        (Label.RUNNING_FOOTER, OtherRole.RUNNING_FOOTER),
        (Label.CONTENTS, OtherRole.CONTENTS),
        (Label.TEXT, None),
        (Label.FOOTNOTE, None),
    ],
)
def test_the_role_that_a_label_gives(label: Label, role: OtherRole | None) -> None:
    assert role_of(block("Main findings", label)) is role


def test_a_heading_in_furniture_opens_nothing() -> None:
    assert headings(block("Main findings", Label.RUNNING_HEADER)) == []


def test_a_known_heading_may_be_numbered() -> None:
    numbered = block("Main findings", Label.ITEM, marker="2.")
    assert headings(numbered) == [("Main findings", Part.MAIN_FINDINGS, 1)]


@pytest.mark.parametrize(("text", "marker"), [("Main findings", "•"), ("Leaders: good", "2.")])
def test_an_item_worded_like_a_heading_is_none(text: str, marker: str) -> None:
    assert headings(block(text, Label.ITEM, marker=marker)) == []


def test_a_judgement_named_over_typed_items_is_a_theme_of_their_list() -> None:
    theme = Block(Label.HEADING, (typed("Leaders"),))
    items = [Block(Label.ITEM, (typed(text),), marker="1.") for text in ("Plans.", "Visits.")]
    assert parts(IMPROVE, theme, *items)[1:] == [Part.WHAT_NEEDS_TO_IMPROVE] * 3
    prose = Block(Label.TEXT, (typed("Leaders know their services well."),))
    assert parts(IMPROVE, theme, prose)[1:] == [Part.MAIN_FINDINGS] * 2


def test_a_typed_heading_printed_again_over_its_box_is_no_second_section() -> None:
    again = Block(Label.TEXT, (typed("Main findings"),))
    assert headings(MAIN, again) == headings(MAIN)


def test_a_heading_need_not_be_bold_where_its_wording_is_known() -> None:
    assert headings(block("Main findings")) == [("Main findings", Part.MAIN_FINDINGS, 1)]


def test_an_unknown_bold_line_is_a_heading_below_the_last_known_one() -> None:
    assert headings(MAIN, heading("Front door"), PARAGRAPH, heading("Early help")) == [
        ("Main findings", Part.MAIN_FINDINGS, 1),
        ("Front door", Part.MAIN_FINDINGS, 2),
        ("Early help", Part.MAIN_FINDINGS, 2),
    ]


@pytest.mark.parametrize(
    "bold",
    [
        heading("Children are safe."),
        heading("word " * 26),
        replace(item("Plans"), lines=heading("Plans").lines),
    ],
)
def test_a_bold_sentence_or_item_is_no_heading(bold: Block) -> None:
    assert headings(MAIN, bold) == [("Main findings", Part.MAIN_FINDINGS, 1)]


def test_running_text_under_an_unknown_heading_ends_a_list_and_is_told_as_a_guess() -> None:
    blocks = [IMPROVE, item("Plans."), heading("The front door"), PARAGRAPH]
    places = outline([TITLE, *blocks], KIND)
    assert places.placed[-1].part is Part.MAIN_FINDINGS
    assert [guess.section for guess in places.guesses] == [1]


def test_a_list_under_an_unknown_heading_goes_on_with_the_list() -> None:
    blocks = [IMPROVE, item("Plans."), heading("For partners"), item("Letters.")]
    assert parts(*blocks) == [Part.WHAT_NEEDS_TO_IMPROVE] * 4


def test_what_a_book_holds_stands_under_it_up_to_what_is_no_longer_about_it() -> None:
    board = Heading(Part.OTHER, "the board", ("The board",), area=Area.LSCB, book=True)
    about = Heading(Part.OTHER, "about this visit", ("About this visit",), closes=True)
    kind = replace(KIND, headings=(*KIND.headings, board, about))
    names = ["Main findings", "The board", "Main findings", "Inspection team", "About this visit"]
    blocks = [one for name in names for one in (heading(name), PARAGRAPH)]
    sections = outline([TITLE, *blocks, heading("Main findings")], kind).sections
    assert [section.level for section in sections] == [1, 1, 2, 3, 1, 1]


def test_a_heading_that_stands_below_others_does_so_below_one_of_its_own_level() -> None:
    area = Heading(Part.MAIN_FINDINGS, "adoption", ("Adoption",), level=2, area=Area.ADOPTION)
    findings = Heading(Part.MAIN_FINDINGS, "findings", ("Findings",), level=2, below=True)
    kind = replace(KIND, headings=(*KIND.headings, area, findings))
    names = ["Leaders", "Findings", "Adoption", "Findings", "Findings", "Leaders", "Findings"]
    blocks = [one for name in names for one in (heading(name), PARAGRAPH)]
    sections = outline([TITLE, *blocks], kind).sections
    assert [section.level for section in sections] == [1, 2, 2, 3, 3, 1, 2]


def test_right_below_a_book_nothing_stands_two_levels_down() -> None:
    board = Heading(Part.OTHER, "the board", ("The board",), area=Area.LSCB, book=True)
    kind = replace(KIND, headings=(*KIND.headings, board))
    names = ["Main findings", "The board", "Inspection team", "Main findings", "Inspection team"]
    blocks = [one for name in names for one in (heading(name), PARAGRAPH)]
    sections = outline([TITLE, *blocks], kind).sections
    assert [section.level for section in sections] == [1, 1, 2, 2, 3]


def test_behind_a_box_the_text_goes_on_under_the_heading_around_it() -> None:
    boxed = replace(heading("Summary"), cell=Cell(1, 0, 0))
    within = replace(PARAGRAPH, cell=Cell(1, 1, 0))
    places = outline([TITLE, MAIN, boxed, within, PARAGRAPH], KIND)
    assert [placed.section for placed in places.placed[1:]] == [0, 1, 1, 0]


def test_a_box_that_holds_a_heading_alone_stands_over_what_follows() -> None:
    boxed = replace(heading("Summary"), cell=Cell(1, 0, 0))
    places = outline([TITLE, MAIN, boxed, PARAGRAPH, PARAGRAPH], KIND)
    assert [placed.section for placed in places.placed[1:]] == [0, 1, 1, 1]


def test_the_grade_in_a_heading_is_read() -> None:
    (section,) = outline([TITLE, heading("Leaders: good")], KIND).sections
    assert (section.judgement, section.grade) == (Area.LEADERSHIP, Grade.GOOD)


def test_the_grade_beside_a_heading_is_read() -> None:
    (section,) = outline([TITLE, *table(("Leaders", "Inadequate"))], KIND).sections
    assert section.grade is Grade.INADEQUATE


def test_the_grade_on_a_line_below_a_heading_is_read_and_is_no_finding() -> None:
    places = outline([TITLE, heading("Leaders"), block("Grade 2 (Good)")], KIND)
    assert places.sections[0].grade is Grade.GOOD
    assert places.placed[-1].role is OtherRole.TABLE


def test_a_heading_printed_again_in_a_table_opens_no_second_section() -> None:
    assert len(headings(heading("Leaders"), *table(("Leaders", "Good")))) == 1


def test_an_opening_formula_names_its_part() -> None:
    assert parts(PARAGRAPH, block("The area has 1,000 children."), PARAGRAPH)[1:] == [
        Part.CONTEXT,
        Part.CONTEXT,
    ]


def test_what_follows_the_opening_may_belong_to_a_part_without_a_heading() -> None:
    kind = replace(KIND, then=Part.HEADLINE_FINDINGS)
    opening = block("The area has 1,000 children.")
    assert parts(opening, PARAGRAPH, kind=kind) == [Part.CONTEXT, Part.HEADLINE_FINDINGS]
    printed = heading("Headline findings")
    assert parts(opening, PARAGRAPH, printed, kind=kind)[1] is Part.CONTEXT


def test_closing_paragraphs_are_next_steps() -> None:
    closing = block("I am copying this letter to the Department for Education.")
    assert parts(MAIN, PARAGRAPH, closing)[1:] == [Part.MAIN_FINDINGS, Part.NEXT_STEPS]


def test_a_list_without_a_heading_after_it_ends_with_its_last_item() -> None:
    blocks = [block("Strengths include:"), item("Plans."), PARAGRAPH]
    assert parts(*blocks)[1:] == [Part.STRENGTHS, Part.INTRODUCTION]


def test_the_names_of_the_team_are_no_findings() -> None:
    assert roles(heading("Inspection team"), block("Ada Fenwick"))[1] is OtherRole.TABLE


def test_what_follows_the_signature_is_front_and_the_imprint_boilerplate() -> None:
    imprint = block(
        "The Office for Standards in Education, Children’s Services and Skills (Ofsted) regulates"
    )
    blocks = [PARAGRAPH, block("Yours sincerely"), block("Ada Fenwick"), imprint, block("0300")]
    assert roles(*blocks)[1:] == [
        OtherRole.FRONT,
        OtherRole.FRONT,
        OtherRole.BOILERPLATE,
        OtherRole.BOILERPLATE,
    ]


@pytest.mark.parametrize("contents", [block("Contents"), heading("Contents")])
def test_a_known_heading_ends_the_contents(contents: Block) -> None:
    blocks = [contents, block("Introduction 3"), MAIN, PARAGRAPH]
    assert roles(*blocks) == [OtherRole.CONTENTS, OtherRole.CONTENTS, None, None]


@pytest.mark.parametrize("blocks", [[], [TITLE], [PARAGRAPH, TITLE]])
def test_a_document_may_end_with_its_front(blocks: list[Block]) -> None:
    places = outline(blocks, KIND)
    assert [one.role for one in places.placed] == [OtherRole.FRONT] * len(blocks)
    assert (places.sections, places.front) == ((), len(blocks))


def test_a_heading_keeps_its_printed_text() -> None:
    (section,) = outline([TITLE, IMPROVE], KIND).sections
    assert section.heading == IMPROVE.text == "What needs to improve?"


def styled(text: str, size: float = 12.0, *, bold: bool = False, italic: bool = False) -> Block:
    one = printed(text)
    lines = (line._replace(size=size, bold=bold, italic=italic) for line in one.lines)
    return replace(one, lines=tuple(lines))


def numbered(text: str, number: str = "3.") -> Block:
    return printed(text, label=Label.ITEM, marker=number)


def test_an_italic_sentence_above_a_list_is_a_heading_and_above_text_is_none() -> None:
    theme = styled("The quality of social work practice is not yet consistently good", italic=True)
    listed = headings(IMPROVE, numbered("Plan."), theme, numbered("Visit."))
    assert [wording for wording, _, _ in listed] == [IMPROVE.text, theme.text]
    assert len(headings(IMPROVE, numbered("Plan."), theme, printed(PARAGRAPH.text))) == 1


def test_a_label_between_the_numbers_of_a_list_is_a_heading() -> None:
    label = printed("Business operation")
    found = headings(IMPROVE, numbered("Plan."), label, numbered("Pay.", "4."))
    assert [wording for wording, _, _ in found] == [IMPROVE.text, label.text]
    assert len(headings(MAIN, numbered("Plans."), label, numbered("Pay.", "4."))) == 1


def test_a_theme_set_smaller_than_the_heading_around_it_opens_no_judgement() -> None:
    because = Heading(Part.HEADLINE_FINDINGS, "services are .*", ("Services are weak:",), level=2)
    kind = replace(KIND, headings=(*KIND.headings, because))
    around, theme = (
        styled("Services are weak because:", 14.0, bold=True),
        styled("Leaders", bold=True),
    )
    assert parts(around, theme, item("They wait."), kind=kind)[1:] == [Part.HEADLINE_FINDINGS] * 2
    large = styled("Leaders", 14.0, bold=True)
    assert parts(around, large, item("They wait."), kind=kind)[1:] == [Part.MAIN_FINDINGS] * 2


def test_text_behind_the_contents_is_not_taken_for_them() -> None:
    entry, title = block("Evidence 3"), heading("Evidence")
    assert roles(MAIN, heading("Contents"), entry, title, PROSE)[1:] == [
        OtherRole.CONTENTS,
        OtherRole.CONTENTS,
        None,
        None,
    ]

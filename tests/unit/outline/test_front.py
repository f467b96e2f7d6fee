"""Where the text of a document begins, for each form of front."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ofsted_parse.block import Block, Label
from ofsted_parse.kinds.base import Front, Heading, Judged, Kind
from ofsted_parse.model import Area, Part
from ofsted_parse.outline.front import boxed_sentences, front_end, is_prose, title_blocks
from tests.blocks import block, heading, item, table

PROSE = block("Children in Northmoor who need help now receive a quicker response than before.")
LEADERS = Judged(Area.LEADERSHIP, "the impact of leaders", ("The impact of leaders",))
TITLE = heading("Inspection of Northmoor children’s services")
KIND = Kind(
    name="sample",
    framework=None,
    cues=(),
    titles=(r"(?:re-?)?inspection of .+", r"and", r"review of .+"),
    front=Front.REPORT,
    headings=(
        Heading(Part.MAIN_FINDINGS, "main findings", ("Main findings",)),
        Heading(Part.MAIN_FINDINGS, "leaders", ("Leaders",), area=Area.LEADERSHIP),
    ),
    opens_with=Part.OTHER,
)


def kind(front: Front) -> Kind:
    return replace(KIND, front=front)


def test_a_letter_begins_after_its_title() -> None:
    blocks = [block("20 November 2025"), block("Dear Helen"), TITLE, PROSE]
    assert front_end(blocks, kind(Front.LETTER)) == 3


def test_a_letter_without_a_title_begins_after_the_greeting() -> None:
    blocks = [block("20 November 2025"), block("Dear Helen"), PROSE]
    assert front_end(blocks, kind(Front.LETTER)) == 2
    assert front_end([PROSE], kind(Front.LETTER)) == 0


def test_a_report_begins_with_its_first_prose_after_title_and_grid() -> None:
    grid = table(("Judgement", "Grade"), ("Leaders", "Good"))
    assert front_end([TITLE, *grid, PROSE], kind(Front.REPORT)) == 5


def test_a_report_may_begin_with_a_heading() -> None:
    blocks = [TITLE, block("Inspection dates: 1 to 5 July 2024"), heading("Main findings"), PROSE]
    assert front_end(blocks, kind(Front.REPORT)) == 2


def test_the_label_of_a_row_in_the_grid_is_no_heading() -> None:
    assert front_end([TITLE, heading("Leaders"), PROSE], kind(Front.REPORT)) == 2


def test_a_cover_ends_at_the_first_heading_whatever_prose_it_has() -> None:
    blocks = [TITLE, PROSE, heading("Main findings"), PROSE]
    assert front_end(blocks, kind(Front.COVER)) == 2


def test_a_cover_without_a_heading_ends_after_its_title() -> None:
    assert front_end([TITLE, PROSE], kind(Front.COVER)) == 1


def test_an_article_has_a_headline_at_most() -> None:
    assert front_end([TITLE, PROSE], kind(Front.ARTICLE)) == 1
    assert front_end([TITLE, PROSE], replace(kind(Front.ARTICLE), titles=())) == 0


@pytest.mark.parametrize("label", [Label.RUNNING_HEADER, Label.CONTENTS, Label.FOOTNOTE])
def test_a_title_in_furniture_contents_or_notes_is_none(label: Label) -> None:
    assert title_blocks([replace(TITLE, label=label)], KIND) == []


def test_the_title_of_a_cover_may_run_over_several_blocks() -> None:
    blocks = [block("Ofsted"), TITLE, block("and"), block("Review of the board"), PROSE, TITLE]
    assert title_blocks(blocks, kind(Front.COVER)) == [1, 2, 3]
    assert title_blocks(blocks, kind(Front.LETTER)) == [1]


def test_a_title_does_not_begin_with_its_connective() -> None:
    assert title_blocks([block("and"), TITLE], kind(Front.COVER)) == [1]


@pytest.mark.parametrize(
    ("one", "prose"),
    [
        (PROSE, True),
        (
            item("The timeliness of first visits to children after a referral is accepted now."),
            True,
        ),
        (block("Children are safe."), False),
        (
            block("Director of Children’s Services Westhaven Borough Council Town Hall Quay " * 2),
            False,
        ),
    ],
)
def test_prose_has_a_dozen_words_and_an_end(one: Block, prose: bool) -> None:
    assert is_prose(one) is prose


def test_nothing_has_no_front() -> None:
    assert [front_end([], kind(front)) for front in Front] == [0, 0, 0, 0]


def test_the_row_of_a_grid_whose_label_ends_with_a_stop_begins_no_text() -> None:
    label = "The impact of leaders on social work practice with children and their families."
    grid = table((label, "Good"))
    graded = replace(kind(Front.REPORT), judged=(LEADERS,))
    assert front_end([TITLE, *grid, PROSE], graded) == 3
    assert front_end([TITLE, block(f"{label} This is a paragraph. {PROSE.text}")], graded) == 1


def test_sentences_beside_the_judgements_of_a_title_page_stand_in_a_part() -> None:
    front = [
        block("Inspection of Northmoor children’s services in the county of Fenland in 2014"),
        block("The impact of leaders is good"),
        block("The board is not yet demonstrating the characteristics of good."),
        block("The judgements that contribute to this overall one are as follows:"),
        block("Good"),
        block("The contents of this report begin on the page after this", page=2),
    ]
    boxed = replace(kind(Front.COVER), judged=(LEADERS,), boxed=Part.OTHER)
    assert boxed_sentences(front, boxed) == {2}
    assert boxed_sentences(front, replace(boxed, boxed=None)) == set()
    assert boxed_sentences(front[2:], boxed) == set()

"""Marks that are bullets and numbers, by where they stand."""

from __future__ import annotations

import pytest

from ofsted_parse.block import Run
from ofsted_parse.read.ocr.marks import UNREAD, with_bullets
from tests.ocr import row


def firsts(*rows: list[Run]) -> list[str]:
    (page,) = with_bullets([list(rows)])
    return [each[0].text for each in page]


@pytest.mark.parametrize("mark", ["¢", "®", "»", "«", "*", "m™", "m@", "~—=-", "~—=s-"])
def test_a_sign_that_stands_apart_is_a_bullet(mark: str) -> None:
    assert firsts(row("The quality of plans", mark=mark)) == ["•"]


@pytest.mark.parametrize("mark", ["e", "m", "mg", "O"])
def test_a_letter_is_a_bullet_where_it_is_repeated_and_its_text_hangs(mark: str) -> None:
    rows = [
        row("The quality of plans for", mark=mark, top=100),
        row("young people", top=115),
        row("The speed of help", mark=mark, top=140),
    ]
    assert firsts(*rows) == ["•", "young", "•"]


def test_one_letter_alone_is_a_word() -> None:
    assert firsts(row("quality of plans", mark="a")) == ["a"]


def test_a_letter_is_a_word_where_the_next_line_begins_below_it() -> None:
    rows = [
        row("wide gap in justified text", mark="In", top=100),
        row("the margin goes on", x0=70, top=115),
        row("another wide gap there", mark="In", top=140),
        row("the margin again", x0=70, top=155),
    ]
    assert firsts(*rows) == ["In", "the", "In", "the"]


def test_a_word_that_stands_close_is_none() -> None:
    assert firsts(row("note of it", mark="*", mark_at=81)) == ["*"]


def test_speckles_are_a_bullet_however_close_they_stand() -> None:
    assert firsts(row("The quality of plans", mark="~—=s-", mark_at=83)) == ["•"]


def test_speckles_behind_ink_that_was_not_read_are_the_rest_of_the_bullet() -> None:
    glued = row("~The quality of plans", mark=UNREAD, top=100)
    apart = row("~—=s- The speed of help", mark=UNREAD, top=130)
    read = with_bullets([[glued, apart]])[0]
    assert [[run.text for run in each][:3] for each in read] == [
        ["•", "The", "quality"],
        ["•", "The", "speed"],
    ]


def test_dashes_quotes_and_numbers_stay_as_they_are() -> None:
    marks = ["–", "‘", "1.", "12"]
    assert (
        firsts(*(row("text", mark=mark, top=100 + 30 * at) for at, mark in enumerate(marks)))
        == marks
    )


def test_a_number_between_two_others_is_told_by_them() -> None:
    marks = ["12.", "dat", "14.", UNREAD, "16."]
    rows = [row("Children are seen", mark=mark, top=100 + 30 * at) for at, mark in enumerate(marks)]
    assert firsts(*rows) == ["12.", "13.", "14.", "15.", "16."]


def test_no_number_is_made_up_where_the_others_do_not_tell() -> None:
    marks = ["12.", "dat", "15."]
    rows = [row("Children are seen", mark=mark, top=100 + 30 * at) for at, mark in enumerate(marks)]
    assert firsts(*rows) == marks


def test_ink_that_was_not_read_is_a_bullet_among_others_and_else_nothing() -> None:
    rows = [row("The quality", mark="m™", top=100), row("The speed", mark=UNREAD, top=130)]
    assert firsts(*rows) == ["•", "•"]
    assert firsts(row("The speed", mark=UNREAD)) == ["The"]


def test_ink_that_was_read_as_a_line_by_itself_counts_once() -> None:
    line = row("Children are seen", mark="10.")
    ink = line[0]._replace(text=UNREAD)
    ((first, second, *_),) = with_bullets([[[line[0], ink, *line[1:]]]])[0]
    assert (first.text, second.text) == ("10.", "Children")


def test_bullets_of_other_pages_count() -> None:
    pages = with_bullets([[row("The quality", mark="m")], [row("The speed", mark="m")]])
    assert [page[0][0].text for page in pages] == ["•", "•"]


def test_several_signs_before_a_text_are_one_bullet_that_was_not_read() -> None:
    speckled = row("The quality of plans", mark="~—=-", top=100)
    speckled.insert(
        0, speckled[0]._replace(text="=", box=speckled[0].box._replace(x1=speckled[0].box.x0))
    )
    assert firsts(speckled, row("The speed of help", mark="¢", top=130)) == ["•", "•"]

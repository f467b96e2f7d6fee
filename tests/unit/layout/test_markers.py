"""Bullets and paragraph numbers move out of the text; what only looks like one stays."""

from __future__ import annotations

import pytest

from ofsted_parse.block import Block, Cell, Label, Line, Mark
from ofsted_parse.layout.markers import is_marker, mark_blocks, marker_number
from tests.blocks import block, item


def marked(text: str, label: Label = Label.TEXT) -> Block:
    (one,) = mark_blocks([block(text, label)])
    return one


def texts(*printed: str) -> list[tuple[str, str]]:
    """The marker and the text of each paragraph, one after the other."""
    blocks = mark_blocks(block(text) for text in printed)
    return [(one.marker, one.lines[0].text) for one in blocks]


@pytest.mark.parametrize("bullet", ["•", "■", "-", "–", "\uf0b7", "➢", "*"])
def test_a_bullet_makes_an_item(bullet: str) -> None:
    one = marked(f"{bullet} The quality of plans.")
    assert (one.label, one.marker, one.lines[0].text) == (
        Label.ITEM,
        bullet,
        "The quality of plans.",
    )


@pytest.mark.parametrize("text", ["-5 degrees", "or not", "o level", "•5", "The – quality"])
def test_what_only_looks_like_a_bullet_is_text(text: str) -> None:
    assert marked(text) == block(text)


def test_a_round_letter_is_a_bullet_in_an_item_only() -> None:
    assert marked("o Plans.", Label.ITEM).marker == "o"
    assert marked("o Plans.").marker == ""


@pytest.mark.parametrize("label", [Label.HEADING, Label.FOOTNOTE, Label.RUNNING_FOOTER])
def test_headings_notes_and_furniture_keep_their_text(label: Label) -> None:
    assert marked("1. Plans", label) == block("1. Plans", label)


def test_a_marker_that_a_reader_found_stays() -> None:
    assert list(mark_blocks([item("- and more")])) == [item("- and more")]


def test_numbers_in_sequence_are_paragraph_numbers() -> None:
    assert texts("1. One.", "2. Two.", "4. Four.", "1. Again.") == [
        ("1.", "One."),
        ("2.", "Two."),
        ("4.", "Four."),
        ("1.", "Again."),
    ]


@pytest.mark.parametrize(
    "text", ["19. Leaders know.", "2.5 children in ten", "3 August 2023", "12 Inspectors came."]
)
def test_a_number_out_of_sequence_or_without_its_stop_is_text(text: str) -> None:
    assert texts("1. One.", text)[1] == ("", text)


def test_a_tagged_item_needs_no_sequence_where_it_has_a_stop() -> None:
    assert marked("17. Leaders know.", Label.ITEM).marker == "17."


def test_numbers_go_on_through_the_cells_of_a_table() -> None:
    cell = block("2. Row", Label.CELL, cell=Cell(1, 0, 0))
    blocks = mark_blocks([block("1. One."), cell, block("3. Three.")])
    assert [one.marker for one in blocks] == ["1.", "2.", "3."]


def test_a_bullet_on_a_line_of_its_own_leaves_no_empty_line() -> None:
    two = Block(Label.TEXT, (Line("•", 1), Line("Plans.", 1)))
    (one,) = mark_blocks([two])
    assert (one.marker, one.lines) == ("•", (Line("Plans.", 1),))


def test_footnote_marks_move_with_the_text() -> None:
    before = Block(Label.TEXT, (Line("• Plans.", 1, marks=(Mark(8, "1"),)),))
    (one,) = mark_blocks([before])
    assert one.lines[0].marks == (Mark(6, "1"),)


@pytest.mark.parametrize("text", ["•", "1.", "12)", "(a)", "iv.", " ■ ", "o", "7"])
def test_a_label_may_be_a_marker(text: str) -> None:
    assert is_marker(text)


@pytest.mark.parametrize("text", ["", "Plans", "2019.5", "1. Plans", "• •"])
def test_a_label_may_be_text(text: str) -> None:
    assert not is_marker(text)


@pytest.mark.parametrize(
    ("marker", "number"), [("12.", 12), ("3)", 3), ("•", None), ("a)", None), ("", None)]
)
def test_the_number_of_a_marker(marker: str, number: int | None) -> None:
    assert marker_number(item("Plans.", marker)) == number


def test_a_tagged_heading_with_a_bullet_is_an_item_but_a_dash_may_begin_a_heading() -> None:
    assert marked("• improve the quality of plans", Label.HEADING).label is Label.ITEM
    assert marked("– Leaders", Label.HEADING) == block("– Leaders", Label.HEADING)

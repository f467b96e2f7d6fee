"""Footnotes, and which raised numbers are their marks."""

from __future__ import annotations

import pytest

from ofsted_parse.block import Block, Label, Line, Mark
from ofsted_parse.extract.footnotes import find_footnotes, settle_marks
from ofsted_parse.model import Footnote
from tests.blocks import block, typed


def note(text: str, *marks: Mark) -> Block:
    return Block(Label.FOOTNOTE, (typed(text, 2, marks=marks),))


def text_with(text: str, *marks: Mark) -> Block:
    return Block(Label.TEXT, (typed(text, marks=marks),))


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        pytest.param(note("A hub.", Mark(0, "12")), Footnote("12", "A hub.", 2), id="raised"),
        pytest.param(note("1 A hub."), Footnote("1", "A hub.", 2), id="not raised"),
        pytest.param(note("* A hub."), Footnote("*", "A hub.", 2), id="star"),
        pytest.param(note("A hub."), Footnote(None, "A hub.", 2), id="none printed"),
        pytest.param(
            note("2019 was hard."), Footnote(None, "2019 was hard.", 2), id="a year is no mark"
        ),
    ],
)
def test_a_footnote_has_its_mark(one: Block, expected: Footnote) -> None:
    assert find_footnotes([one]) == (expected,)


def test_a_footnote_may_have_several_lines() -> None:
    lines = (Line("A multi-", 2, marks=(Mark(0, "1"),)), Line("agency hub.", 2))
    assert find_footnotes([Block(Label.FOOTNOTE, lines)])[0].text == "A multi-agency hub."


def test_other_blocks_are_no_footnotes() -> None:
    assert find_footnotes([block("1 A hub."), block("1", Label.RUNNING_FOOTER)]) == ()


def test_the_mark_of_a_footnote_leaves_the_text() -> None:
    marked = text_with("improve? now", Mark(8, "1"))
    settled = settle_marks([marked, note("A hub.", Mark(0, "1"))])
    assert settled[0] == text_with("improve? now")


def test_a_raised_number_without_a_note_goes_back_to_its_place() -> None:
    marked = text_with("40 m by 50 m", Mark(4, "2"), Mark(12, "2"))
    assert settle_marks([marked])[0] == text_with("40 m2 by 50 m2")


def test_a_footnote_keeps_its_own_mark() -> None:
    notes = [note("A hub.", Mark(0, "1"))]
    assert settle_marks(notes) == notes

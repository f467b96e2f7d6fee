"""What a block knows of its own text."""

from __future__ import annotations

from dataclasses import replace

from tests.blocks import block, item


def test_the_marker_is_no_part_of_the_text() -> None:
    assert item("The quality of plans.", "•").text == "The quality of plans."


def test_the_forms_in_which_it_is_compared() -> None:
    asked = block("What needs to improve – children’s plans?")
    assert asked.plain == "What needs to improve - children's plans?"
    assert asked.wording == "What needs to improve - children's plans"


def test_other_lines_are_another_text() -> None:
    known = block("Leaders know this.")
    assert known.text == "Leaders know this."
    assert replace(known, lines=block("They do not.").lines).text == "They do not."

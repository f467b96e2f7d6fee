"""What is shown of a paragraph never says the opposite of the whole; sentences stay whole."""

from __future__ import annotations

import pytest

from ofsted_parse.render.sentences import gist

PRAISE = "Leaders in the harbour district know all of their children well and plan for them."
MORE = "Their plans are read by everyone who works with the family and with the school."
FAULT = "plans for older children are written weeks after they are needed."


@pytest.mark.parametrize(
    "text",
    [
        "One sentence about children that goes on for more than sixty characters",
        "One sentence about children that goes on for more than sixty characters.",
        "Short. Two. Three.",
        "Children who live in Exampleshire are looked after well by Dr. Ada Fenwick, who cares",
        "Plans for children that name their schools, clubs and friends, e.g. Brownies, are rare",
        "The council keeps children safe, as the inspectors of the team of B. Larch noted then",
        "Of the children in care who were seen by the inspectors of the team 3.5 per cent moved",
    ],
)
def test_a_paragraph_is_not_cut_inside_a_sentence(text: str) -> None:
    assert gist(text) == text


@pytest.mark.parametrize("end", [".", "?", ".’", '."', ".)", "!"])
def test_a_paragraph_is_cut_after_the_end_of_a_sentence(end: str) -> None:
    first = "Children who live in Exampleshire are looked after well by their carers" + end
    assert gist(f"{first} More about all of this follows.") == first + "…"
    assert gist(f"{first} ‘More’ about all of this follows.") == first + "…"


@pytest.mark.parametrize(
    "turn",
    [
        "However, {}",
        "But {}",
        "Yet {}",
        "Although staff try, {}",
        "While staff try, {}",
        "Despite this, {}",
        "Nevertheless, {}",
        "In other teams, however, {}",
        "Staff try, but {}",
        "Staff try; however, {}",
        "Staff try but {}",
        "For a few, help is not given and {}",
        "Too many {}",
    ],
)
def test_the_sentence_that_turns_is_shown(turn: str) -> None:
    turned = turn.format(FAULT)
    assert gist(f"{PRAISE} {MORE} {turned} {MORE}") == f"{PRAISE}… {turned}…"


def test_every_turn_is_shown_so_that_the_last_word_is_the_letter_s() -> None:
    text = f"{PRAISE} {MORE} However, {FAULT} {MORE} But this is getting better. {MORE}"
    assert gist(text) == f"{PRAISE}… However, {FAULT}… But this is getting better.…"


def test_a_fault_without_a_turn_is_shown_where_nothing_shown_says_one() -> None:
    fault = "Older children are rarely asked what they want."
    assert gist(f"{PRAISE} {MORE} {fault} {MORE}") == f"{PRAISE}… {fault}…"
    begun = "Leaders in the harbour district do not know all of their children well enough."
    assert gist(f"{begun} {MORE} {fault} {MORE}") == f"{begun}…"


def test_a_few_words_are_not_worth_an_ellipsis() -> None:
    text = f"{PRAISE} However, {FAULT} They wait."
    assert gist(text) == text


def test_no_sentence_is_cut_in_its_middle() -> None:
    text = f"{PRAISE} {MORE} However, {FAULT} {MORE}"
    shown = gist(text)
    assert all(piece.strip() in text for piece in shown.split("…"))

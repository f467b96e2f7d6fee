"""Letters count items where one follows another at the same edge."""

from __future__ import annotations

import pytest

from ofsted_parse.layout.letters import letter_of, lettered
from tests.blocks import line, typed


@pytest.mark.parametrize(
    ("first", "second"), [("a) Plans", "b) Visits"), ("(i) Plans", "(ii) Visits"), ("h. A", "i. B")]
)
def test_one_follows_another(first: str, second: str) -> None:
    assert lettered([line(first), line("Leaders act.", 114), line(second, 128)]) == {0, 2}


def test_a_letter_alone_counts_nothing() -> None:
    assert lettered([line("a) Plans"), line("c) Visits", 114)]) == set()


def test_letters_at_other_edges_or_in_another_form_are_no_sequence() -> None:
    assert lettered([line("a) Plans"), line("b) Visits", 114, x0=120)]) == set()
    assert lettered([line("a) Plans"), line("(b) Visits", 114)]) == set()


def test_pasted_text_has_no_places() -> None:
    assert lettered([typed("a) Plans"), typed("b) Visits")]) == set()


def test_words_are_no_letters() -> None:
    assert letter_of("i.e. plans") is None
    assert letter_of("a plan") is None

"""Where a sentence ends and where one goes on."""

from __future__ import annotations

import pytest

from ofsted_parse.layout.words import begins_in_lower_case, ends_sentence


@pytest.mark.parametrize("text", ["It is good.", "‘Is it good?’", "They must:", "plans;", "(so.)"])
def test_a_sentence_ends(text: str) -> None:
    assert ends_sentence(text)


@pytest.mark.parametrize("text", ["Leaders in the", "the plan,", "COVID-", ""])
def test_a_sentence_goes_on(text: str) -> None:
    assert not ends_sentence(text)


def test_a_quotation_may_begin_in_lower_case() -> None:
    assert begins_in_lower_case("‘front door’ staff")
    assert not begins_in_lower_case("Leaders")
    assert not begins_in_lower_case("16 children")

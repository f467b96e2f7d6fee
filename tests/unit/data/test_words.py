"""The list of words."""

from __future__ import annotations

from pathlib import Path

import pytest

from ofsted_parse.data import words


@pytest.mark.parametrize("word", ["education", "of", "carers", "carer's", "placements"])
def test_a_word(word: str) -> None:
    assert words.is_word(word)


@pytest.mark.parametrize("text", ["cation", "ors", "x", "", "multiagency", "multi-agency", "a\nb"])
def test_no_word(text: str) -> None:
    assert not words.is_word(text)


def test_the_list_is_sorted_and_has_its_licence() -> None:
    folder = Path(words.__file__).parent
    listed = (folder / "words.txt").read_text("ascii").split()
    assert listed == sorted(set(listed))
    assert "Kevin Atkinson" in (folder / "words.LICENSE.txt").read_text("utf-8")

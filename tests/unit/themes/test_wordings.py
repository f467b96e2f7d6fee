"""How declared wordings are read, and which are tried on a text."""

from __future__ import annotations

import pytest

from ofsted_parse.themes.wordings import (
    beginnings_in,
    may_stand,
    needed,
    plain_wording,
    stretches,
)


@pytest.mark.parametrize(
    ("wording", "text"),
    [
        ("plan*", "planning"),
        ("partner*", "partners’ views"),
        ("front door", "the ‘front door’"),
        ("multi agency work", "multi-agency work"),
        ("section 47 work", "section 47, work"),
        ("public law outline plo", "Public Law Outline (PLO)"),
        ("[initial ]contact", "contact"),
        ("[initial ]contact", "initial contact"),
        ("(meeting*|talks) are", "talks are"),
        ("quality ... plans", "quality of the written and safety plans"),
        ("*scb", "the BSCB"),
        ("s.47", "s.47 enquiries"),
        ("mash", "the MASH’s work"),
    ],
)
def test_a_wording_is_found(wording: str, text: str) -> None:
    plain = plain_wording(text)
    assert list(stretches(wording, plain))
    assert may_stand(wording, beginnings_in(plain))


@pytest.mark.parametrize(
    ("wording", "text"),
    [
        ("plan", "plans"),
        ("plan*", "airplane"),
        ("quality ... plans", "quality of all that we could ever read in plans"),
        ("quality ... plans", "quality. And plans"),
    ],
)
def test_a_wording_is_not_found(wording: str, text: str) -> None:
    assert not list(stretches(wording, plain_wording(text)))


def test_a_place_in_the_plain_text_is_that_place_in_the_printed_one() -> None:
    text = "‘Multi-agency’ work – (MASH) İstanbul"
    assert len(plain_wording(text)) == len(text)


def test_a_bracket_has_to_be_closed() -> None:
    with pytest.raises(ValueError, match="not closed"):
        needed("(early help")


def test_what_cannot_stand_is_not_tried() -> None:
    begun = beginnings_in("the quality of plans")
    assert may_stand("quality ... plan*", begun)
    assert not may_stand("quality ... assessment*", begun)
    assert may_stand("[early ](plan*|help)", begun)
    assert may_stand("(early help|plan*)|(other)", begun)

"""Two readings of one document: what no rule settles is said with both texts."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from ofsted_parse.extract.content import find_content
from ofsted_parse.extract.warnings import Understood
from ofsted_parse.extract.warnings.readings import reading_warnings
from ofsted_parse.kinds import UNKNOWN
from ofsted_parse.model import WarningCode
from ofsted_parse.outline import outline
from tests.blocks import block, heading

ONE = "Leaders know their children well and they plan for them."
TWO = "Most of the children live in homes that meet their needs."


def understood(texts: Sequence[str]) -> Understood:
    blocks = [heading("Main findings"), *map(block, texts)]
    places = outline(blocks, UNKNOWN)
    return Understood(places, find_content(blocks, places, UNKNOWN))


def differences(tagged: Sequence[str], laid: Sequence[str]) -> list[str]:
    found = list(reading_warnings(understood(tagged), understood(laid)))
    assert {one.code for one in found} <= {WarningCode.STRUCTURE_LAYOUT_DIFFER}
    return [one.message for one in found]


@pytest.mark.parametrize(
    ("tagged", "laid"),
    [
        pytest.param([ONE, TWO], [ONE, TWO], id="the same"),
        pytest.param([ONE, TWO], [f"{ONE} {TWO}"], id="tags begin a paragraph"),
        pytest.param([ONE], ["Leaders know their children", ONE[28:]], id="a sentence goes on"),
        pytest.param([ONE, "Page two"], [ONE], id="a label"),
    ],
)
def test_what_a_rule_settles_is_not_said(tagged: list[str], laid: list[str]) -> None:
    assert differences(tagged, laid) == []


def test_words_that_one_reading_lacks_are_said_with_both_texts() -> None:
    (message,) = differences([ONE, TWO], [ONE])
    assert TWO[:40] in message


def test_two_sentences_that_the_page_parts_are_said() -> None:
    (message,) = differences([f"{ONE} {TWO}"], [ONE, TWO])
    assert "¶" in message


def test_another_order_is_said() -> None:
    assert differences([ONE, TWO], [TWO, ONE])

"""The kind is told by cues that add up; too few make it unknown."""

from __future__ import annotations

import pytest

from ofsted_parse.block import Label
from ofsted_parse.kinds import KINDS, UNKNOWN
from ofsted_parse.kinds.base import Kind
from ofsted_parse.kinds.press_article import PRESS_ARTICLE
from ofsted_parse.outline.detect import detect
from tests.blocks import block


def cues(kind: Kind) -> list[str]:
    return [cue.example for cue in kind.cues]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_all_cues_of_a_kind_together_give_the_kind(kind: Kind) -> None:
    detection = detect([block(text) for text in cues(kind)])
    assert detection.kind is kind
    assert set(detection.cues) == set(kind.cues)
    assert detection.score == sum(cue.weight for cue in kind.cues)


def test_no_cue_gives_unknown() -> None:
    detection = detect([block("Dear parents"), block("The school is closed on Friday.")])
    assert (detection.kind, detection.score, detection.cues) == (UNKNOWN, 0, ())
    assert not detection.certain


def test_nothing_gives_unknown() -> None:
    assert detect([]).kind is UNKNOWN


def test_one_strong_cue_is_enough_but_not_certain() -> None:
    detection = detect([block("Focused visit to Northmoor children’s services")])
    assert detection.kind.name == "focused_visit_letter"
    assert not detection.certain


def test_a_cue_counts_once_however_often_it_is_printed() -> None:
    title = block("Focused visit to Northmoor children’s services")
    assert detect([title] * 5).score == detect([title]).score


def test_a_weak_cue_alone_is_not_enough() -> None:
    assert detect([block("Editor")]).kind is UNKNOWN


@pytest.mark.parametrize(
    "line",
    ["Contributing", "Installation:", "pip install letters", "git clone https://forge.example/a"],
)
def test_the_page_of_a_program_that_reads_letters_is_no_press_article(line: str) -> None:
    article = [
        block("A project on what Ofsted inspectors said of children’s services"),
        block("Ofsted published and rated them, Cllr Marsh said: “We are …”"),
    ]
    assert detect(article).kind is PRESS_ARTICLE
    assert detect([*article, block(line)]).kind is UNKNOWN


def test_cues_are_looked_for_at_the_beginning_and_at_the_end() -> None:
    title = block("Focused visit to Northmoor children’s services")
    closing = block("Ofsted will take the findings from this focused visit into account.")
    filling = [block("Children are safe.")] * 200
    assert detect([title, *filling, closing]).certain
    assert detect([*filling, title, *filling]).kind is UNKNOWN


def test_a_cue_may_stand_in_a_running_header() -> None:
    title = block("Joint targeted area inspection of Northmoor", Label.RUNNING_HEADER)
    assert detect([title]).kind.name == "jtai_letter"

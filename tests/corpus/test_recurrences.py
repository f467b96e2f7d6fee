"""Items of real reports that are matched, against pairs judged by reading."""

from __future__ import annotations

from functools import partial

import pytest

from evaluation import recurrences
from evaluation.parsing import parse_all
from evaluation.recurrences import Pair, Tier
from evaluation.sets import DocumentSet
from tests.corpus.conftest import JOBS

#: Precision and recall that each half has at least. By wording much is left to the second tier.
FLOORS = {
    "held out": {Tier.WORDING: (0.8, 0.5), Tier.SUBJECT: (0.75, 0.95)},
    "looked at": {Tier.WORDING: (0.65, 0.4), Tier.SUBJECT: (0.75, 0.95)},
}


@pytest.fixture(scope="module")
def pairs(corpus: DocumentSet) -> dict[str, list[Pair]]:
    assert corpus.exists()
    found, lost = recurrences.read_pairs(partial(parse_all, jobs=JOBS))
    assert lost == 0
    return dict(recurrences.by_half(found))


@pytest.mark.parametrize("half", FLOORS)
def test_tiers_are_as_right_as_they_were(pairs: dict[str, list[Pair]], half: str) -> None:
    figures = recurrences.figures(pairs[half], weighted=False)
    for tier, (precision, recall) in FLOORS[half].items():
        assert figures[tier].precision >= precision
        assert figures[tier].recall >= recall


def test_no_request_that_comes_again_is_called_unmatched(pairs: dict[str, list[Pair]]) -> None:
    same = [pair for some in pairs.values() for pair in some if pair.judged == "same"]
    assert len(same) > 30
    assert not [pair for pair in same if pair.tier is Tier.NONE]

"""The best pairs are those that trying all finds."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from ofsted_parse.comparing.assignment import Scores, best_pairs

SCORES = st.tuples(st.integers(0, 5), st.integers(0, 5)).flatmap(
    lambda size: st.lists(
        st.lists(st.integers(0, 100), min_size=size[1], max_size=size[1]),
        min_size=size[0],
        max_size=size[0],
    )
)


def highest_sum(scores: Scores) -> int:
    if not scores or not scores[0]:
        return 0
    if len(scores) > len(scores[0]):
        return highest_sum(list(zip(*scores, strict=True)))
    ways = permutations(range(len(scores[0])), len(scores))
    return max(sum(scores[row][column] for row, column in enumerate(way)) for way in ways)


@given(SCORES)
def test_no_other_pairs_have_a_higher_sum(scores: Scores) -> None:
    pairs = best_pairs(scores)
    assert sum(scores[row][column] for row, column in pairs) == highest_sum(scores)
    assert len({row for row, _ in pairs}) == len({column for _, column in pairs}) == len(pairs)
    assert all(scores[row][column] for row, column in pairs)


def test_a_better_sum_outweighs_the_best_single_pair() -> None:
    assert best_pairs([[90, 80], [80, 0]]) == [(0, 1), (1, 0)]

"""A limit lets through what is just as large, and says of the rest how large it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from ofsted_parse.errors import TooLargeInput
from ofsted_parse.limits import MEBIBYTE, Limits

LIMITS = Limits(max_bytes=2 * MEBIBYTE, max_pages=7, max_characters=1000)
CASES = [
    (LIMITS.hold_bytes, 2 * MEBIBYTE, ("2.1 MiB", "2 MiB are", "--max-size")),
    (LIMITS.hold_pages, 7, ("8 pages", "7 are", "--max-pages")),
    (LIMITS.hold_characters, 1000, ("1,001 characters", "1,000 are", "--max-characters")),
]


@pytest.mark.parametrize(("hold", "most", "words"), CASES)
def test_a_limit(hold: Callable[[int], None], most: int, words: tuple[str, ...]) -> None:
    hold(most)
    with pytest.raises(TooLargeInput) as refused:
        hold(most + 1)
    assert all(word in str(refused.value) for word in words)


def test_the_defaults_are_those_that_are_told() -> None:
    assert Limits() == Limits(50 * MEBIBYTE, 500, 2_000_000, 30.0, 1024 * MEBIBYTE)

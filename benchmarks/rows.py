"""A row of the table, and how its numbers come about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from statistics import median

#: Ours and the other's, measured one right after the other.
Pair = tuple[float, float]
_MILLISECONDS = 0.1


@dataclass(frozen=True, slots=True)
class Row:
    """What was measured, what it is held against, and how many times as much it is."""

    what: str
    ours: str
    beside: str
    ratio: float | None = None


def compared(what: str, beside: str, pairs: Sequence[Pair]) -> Row:
    """A row of times: the medians of all runs, and the median of the ratios of each."""
    ours, others = zip(*pairs, strict=True)
    ratio = median(one / other for one, other in pairs)
    return Row(what, seconds(median(ours)), f"{beside} {seconds(median(others))}", ratio)


def in_turn(runs: int, ours: Callable[[], float], other: Callable[[], float]) -> list[Pair]:
    """Both measured by turns, after a first turn that does not count."""
    turns = [(ours(), other()) for _ in range(runs + 1)]
    return turns[1:]


def seconds(value: float) -> str:
    """A time in the unit that reads best."""
    return f"{value:.2f} s" if value >= _MILLISECONDS else f"{value * 1000:.2f} ms"


def total(pairs: Iterable[Pair]) -> Pair:
    """The sums of both sides."""
    ours, others = zip(*pairs, strict=True)
    return sum(ours), sum(others)

"""Damaged copies of the samples are refused, or read as far as they go with a warning."""

from __future__ import annotations

from tests.mutation import (
    CHANGES,
    WANTED,
    Outcome,
    mutant,
    outcomes,
    sample_files,
    warned_share,
)

SEEDS = range(152)


def test_a_seed_makes_the_same_copy_again() -> None:
    for seed, change in enumerate(CHANGES):
        first, second = mutant(sample_files(), seed), mutant(sample_files(), seed)
        assert first == second
        assert first.change == change.__name__
        assert first.data != dict(sample_files())[first.origin]


def test_no_damaged_copy_loses_text_in_silence_or_brings_the_tool_down() -> None:
    found = outcomes(SEEDS)
    assert [(seed, change) for seed, change, what in found if what is Outcome.FAILED] == []
    assert warned_share(what for _, _, what in found) >= WANTED

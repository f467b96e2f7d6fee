"""How the judgements moved from one report to the next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ofsted_parse.model import Area, Grade, Judgement

#: From 2018 to 2022 one judgement for what is judged apart before and after.
_COMBINED = Area.CHILDREN_IN_CARE_AND_CARE_LEAVERS
_HALVES = (Area.CHILDREN_IN_CARE, Area.CARE_LEAVERS)
#: The best grade first.
_SCALES = (
    (Grade.OUTSTANDING, Grade.GOOD, Grade.REQUIRES_IMPROVEMENT, Grade.INADEQUATE),
    (Grade.POSITIVE, Grade.INCONSISTENT, Grade.SYSTEMIC_FAILINGS),
)


class Movement(StrEnum):
    """What became of a judgement; unclear where a grade is none that we know."""

    UP = "up"
    DOWN = "down"
    SAME = "same"
    UNCLEAR = "unclear"
    NEW_AREA = "new_area"
    NO_LONGER_JUDGED = "no_longer_judged"


@dataclass(frozen=True, slots=True)
class JudgementChange:
    """An area and its judgement in both reports, None where it has none.

    A judgement of the combined area stands for each of its halves where the other report judges
    them apart: its own `area` then tells.
    """

    area: Area
    movement: Movement
    older: Judgement | None
    newer: Judgement | None


def compare_judgements(
    older: Sequence[Judgement], newer: Sequence[Judgement]
) -> tuple[JudgementChange, ...]:
    """The areas judged in either report, in the usual order."""
    before = {judgement.area: judgement for judgement in older}
    after = {judgement.area: judgement for judgement in newer}
    for judged, other in ((before, after), (after, before)):
        halves = [half for half in _HALVES if half in other]
        if _COMBINED in judged and _COMBINED not in other and halves:
            combined = judged.pop(_COMBINED)
            judged.update({half: combined for half in halves if half not in judged})
    return tuple(_changes(before, after))


def _changes(
    before: dict[Area, Judgement], after: dict[Area, Judgement]
) -> Iterator[JudgementChange]:
    for area in Area:
        older, newer = before.get(area), after.get(area)
        if older or newer:
            yield JudgementChange(area, _movement(older, newer), older, newer)


def _movement(older: Judgement | None, newer: Judgement | None) -> Movement:
    if newer is None:
        return Movement.NO_LONGER_JUDGED
    if older is None:
        return Movement.NEW_AREA
    for scale in _SCALES:
        if older.grade in scale and newer.grade in scale:
            steps = scale.index(older.grade) - scale.index(newer.grade)
            return Movement.UP if steps > 0 else Movement.DOWN if steps else Movement.SAME
    return Movement.UNCLEAR

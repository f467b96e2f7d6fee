"""The floors: figures that a change must not fall below, and the digest of what they stand for.

For silent errors and false alarms, where less is better, the floor is the most there may be.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from evaluation.measuring import Measured

FLOORS = Path(__file__).parent / "floors.json"
LESS_IS_BETTER = frozenset({"silent_errors", "false_alarms"})
#: Versions of pdftotext space a page differently, so the text routes keep some way from the floor:
#: this much of a share, and one document of a count.
_TEXT_HEADROOM = 0.005


@dataclass(frozen=True, slots=True)
class SetFloors:
    """The floors of one set, by route and measure, and the digest of its files."""

    digest: str
    routes: Mapping[str, Mapping[str, float]] = field(default_factory=dict)


Floors = Mapping[str, SetFloors]


def load_floors(path: Path = FLOORS) -> Floors:
    """The floors as pinned; none where nothing has been pinned yet."""
    if not path.exists():
        return {}
    content: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return {name: SetFloors(one["digest"], one["routes"]) for name, one in content.items()}


def save_floors(floors: Floors, path: Path = FLOORS) -> None:
    """Write the floors, in an order that does not depend on that of the run."""
    content = {
        name: {"digest": one.digest, "routes": one.routes} for name, one in sorted(floors.items())
    }
    path.write_text(json.dumps(content, indent=2, sort_keys=True) + "\n", "utf-8")


def shortfalls(
    measured: Sequence[Measured], digests: Mapping[str, str], floors: Floors
) -> list[str]:
    """What is not as pinned: a sentence for each file digest and for each figure."""
    changed = [
        f"{name}: its files are not those that the floors were pinned for"
        for name, digest in digests.items()
        if name in floors and floors[name].digest != digest
    ]
    return [*changed, *(line for one in measured for line in _below(one, floors, needed=True))]


def raise_floors(
    measured: Sequence[Measured], digests: Mapping[str, str], floors: Floors, *, lower: bool
) -> tuple[Floors, list[str]]:
    """The floors raised to these figures, and a sentence for each that would have to be lowered.

    With `lower` those are lowered, and the list is empty.
    """
    refused = [line for one in measured for line in _below(one, floors, needed=False)]
    if refused and not lower:
        return floors, refused
    raised = dict(floors)
    for one in measured:
        routes = dict(raised[one.set_name].routes) if one.set_name in raised else {}
        routes[one.route.value] = _pinned(one, routes.get(one.route.value, {}))
        raised[one.set_name] = SetFloors(digests[one.set_name], routes)
    return raised, []


def _below(one: Measured, floors: Floors, *, needed: bool) -> list[str]:
    """Each figure on the wrong side of its floor; one without a floor too, where it is needed."""
    where = f"{one.set_name}, {one.route}"
    pinned = floors[one.set_name].routes.get(one.route.value) if one.set_name in floors else None
    if pinned is None:
        return [f"{where}: no floors are pinned"] if needed else []
    return [
        f"{where}: {name} is {value:g}, its floor {pinned[name]:g}"
        for name, value in one.figures.measures().items()
        if name in pinned and _is_worse(name, value, pinned[name])
    ]


def _pinned(one: Measured, old: Mapping[str, float]) -> dict[str, float]:
    """The floors for these figures; an old one that still holds is never lowered."""
    pinned = {}
    for name, value in one.figures.measures().items():
        floor = _with_headroom(name, value) if one.route.is_text else value
        keep = name in old and not _is_worse(name, value, old[name])
        pinned[name] = _better(name, floor, old[name]) if keep else floor
    return pinned


def _with_headroom(name: str, value: float) -> float:
    if name in LESS_IS_BETTER:
        return value + 1
    return (
        max(0, value - 1) if isinstance(value, int) else max(0.0, round(value - _TEXT_HEADROOM, 5))
    )


def _is_worse(name: str, value: float, floor: float) -> bool:
    return value > floor if name in LESS_IS_BETTER else value < floor


def _better(name: str, one: float, other: float) -> float:
    return min(one, other) if name in LESS_IS_BETTER else max(one, other)

"""Sets measured on routes: the documents parsed, judged and summed up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from evaluation.parsing import Parsed, Task
from evaluation.routes import Route
from evaluation.score import Figures, Verdict, figures, judge
from evaluation.sets import DocumentSet

#: How tasks are parsed: by the parser at hand, or by that of another revision.
Parse = Callable[[Sequence[Task]], list[Parsed]]


@dataclass(frozen=True, slots=True)
class Measured:
    """One set on one route."""

    set_name: str
    route: Route
    verdicts: tuple[Verdict, ...]
    figures: Figures


def measure(sets: Sequence[DocumentSet], routes: Sequence[Route], parse: Parse) -> list[Measured]:
    """Measure every set on every route, with all documents parsed in one go."""
    jobs = [
        (each, route, [one for one in each.load() if route.takes(one.path)])
        for each in sets
        for route in routes
    ]
    tasks = [Task(str(one.path), route.value) for _, route, documents in jobs for one in documents]
    parsed = iter(parse(tasks))
    return [
        _measured(
            each.name,
            route,
            [
                judge(one.path.name, one.annotation, next(parsed), each.expected_warnings)
                for one in documents
            ],
        )
        for each, route, documents in jobs
    ]


def _measured(set_name: str, route: Route, verdicts: Sequence[Verdict]) -> Measured:
    return Measured(set_name, route, tuple(verdicts), figures(verdicts))

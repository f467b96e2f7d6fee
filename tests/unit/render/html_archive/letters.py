"""A small archive of fictional letters."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from ofsted_parse.model import Area, Authority, Grade, Inspection, Judgement, Letter
from ofsted_parse.outcome import Outcome, Refusal
from tests.unit.render.letters import bare_letter, item, rich_letter


def overall(grade: Grade | None, printed: str = "as printed") -> Judgement:
    return Judgement(Area.OVERALL_EFFECTIVENESS, "Overall effectiveness", grade, printed, 1)


def report(place: str, region: str | None, end: date | None, *judged: Judgement) -> Letter:
    return bare_letter(
        kind="ilacs_report",
        authority=Authority(place, place, region=region),
        inspection=Inspection(end=end),
        judgements=judged,
        what_needs_to_improve=(item("The oversight of plans.", 0), item("Supervision.", 1)),
    )


def outcome(name: str, letter: Letter) -> Outcome:
    return Outcome(f"letters/{name}", Path("letters") / name, letter=letter)


def outcomes() -> list[Outcome]:
    """Two reports on one place, one on another, one of which little is known, one not read."""
    good, inadequate = overall(Grade.GOOD), overall(Grade.INADEQUATE)
    return [
        outcome("old.pdf", report("Westhaven", "North", date(2019, 3, 1), inadequate)),
        outcome("new.pdf", report("Westhaven", "North", date(2023, 3, 1), good)),
        outcome("east.pdf", report("Easthaven", "East", date(2023, 5, 1), good)),
        outcome("odd.pdf", report("Oddhaven", None, None, overall(None, "Adequate"))),
        outcome("rich.pdf", rich_letter()),
        Outcome("letters/bad.pdf", refusal=Refusal("empty", "it is empty", "get it again")),
    ]

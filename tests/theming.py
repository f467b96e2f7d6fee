"""A database of fictional letters that ask for something by their lists, to ask about themes."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ofsted_parse.model import Area, Authority, Grade, Inspection, Judgement, Letter, Part
from ofsted_parse.store.loading import load
from tests.databases import a_letter, outcomes
from tests.unit.render.letters import counted, item

LEEDS = Authority("Leeds", "Leeds", "383", None, "Yorkshire and The Humber")
#: A statistical neighbour of Leeds.
PORTSMOUTH = Authority("Portsmouth", "Portsmouth", "851", None, "South East")
_EMPTY: dict[str, Any] = {part.value: () for part in Part}


def overall(grade: Grade) -> Judgement:
    return Judgement(Area.OVERALL_EFFECTIVENESS, "Overall effectiveness", grade, grade.value, 1)


def asking(name: str, year: int, items: dict[str, str], **values: Any) -> Letter:
    """A report of that year; its items by their texts, each with its one theme."""
    asked = tuple(
        item(text, place, page=2, themes=(theme,))
        for place, (text, theme) in enumerate(items.items())
    )
    content = counted({**_EMPTY, "what_needs_to_improve": asked})
    settings = {"authority": LEEDS, "inspection": Inspection(end=date(year, 3, 4))}
    return a_letter(name, **(content | settings | values))


def letters() -> list[Letter]:
    """Three of Leeds, the last without a list, and one of its neighbour."""
    older = {
        "Life-story work in the north.": "permanence",
        "Dentists, punctual in winter.": "health",
    }
    newer = {
        "Homes for life, found sooner.": "permanence",
        "Punctual dentists in winter.": "health",
    }
    return [
        asking("older.pdf", 2019, older, judgements=(overall(Grade.GOOD),)),
        asking("newer.pdf", 2023, newer, judgements=(overall(Grade.OUTSTANDING),)),
        asking("visit.pdf", 2024, {}, kind="focused_visit_letter", judgements=()),
        asking("other.pdf", 2022, {"Neglect.": "neglect"}, authority=PORTSMOUTH, judgements=()),
    ]


@pytest.fixture
def themed(tmp_path: Path) -> Path:
    """The database of these letters."""
    path = tmp_path / "themed.sqlite"
    load(outcomes(*letters()), path)
    return path

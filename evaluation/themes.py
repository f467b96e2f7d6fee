"""Themes held against labels made by reading: how many are found, how many are right.

A set is a file of rows, one JSON object a line: `themes`, and the item by its `text` (with its
`stem`, if it has one) or by reference: `file` of the corpus, `order` of the finding, and `digest`
of its words, by which it is found again where the order has changed. `half` parts a set: the half
whose texts were looked at when wordings were declared, and the half that was held out. Our own file
holds two sets, each in halves, and a third that was looked at as a whole; what was held out of the
second is the figure to trust.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from rich.console import Console
from rich.table import Table

from evaluation.parsing import Parsed, Task
from evaluation.routes import Route
from evaluation.sets import corpus
from ofsted_parse.themes import THEMES, find_themes

#: The labels of all three sets, by reference.
SET = Path(__file__).parent / "themes.jsonl"
FLOORS = Path(__file__).parent / "theme_floors.json"
ALL = "all"
_LISTS = ("strengths", "weaknesses", "priority_action", "what_needs_to_improve")

Parse = Callable[[Sequence[Task]], Sequence[Parsed]]


class Read(NamedTuple):
    """The themes of one item: as labelled, and as found."""

    half: str
    labelled: frozenset[str]
    found: frozenset[str]


class Score(NamedTuple):
    """How many themes are right, found though not labelled, labelled though not found."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """The share of what was labelled that was found."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        total = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / total if total else 1.0


def digest(text: str) -> str:
    """What tells the words of an item from others, whatever stands between them."""
    return hashlib.sha256("".join(re.findall(r"\w+", text.lower())).encode()).hexdigest()[:12]


def read_set(path: Path, parse: Parse) -> tuple[list[Read], int]:
    """The items with both their themes, and how many references lead to none."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    found = _by_reference([row for row in rows if "file" in row], parse)
    reads = [_read(row, found) for row in rows]
    return [read for read in reads if read], reads.count(None)


def _read(row: Mapping[str, Any], found: Mapping[tuple[str, str], Sequence[str]]) -> Read | None:
    if "file" in row:
        themes = found.get((row["file"], row["digest"]))
    else:
        themes = find_themes(row["text"], row.get("stem"))
    if themes is None:
        return None
    return Read(row.get("half", ALL), frozenset(row["themes"]), frozenset(themes))


def _by_reference(
    rows: Sequence[Mapping[str, Any]], parse: Parse
) -> dict[tuple[str, str], Sequence[str]]:
    """The themes of every finding of the documents that are named, by file and digest."""
    names = sorted({row["file"] for row in rows})
    tasks = [Task(str(corpus().documents / name), Route.AUTO.value) for name in names]
    return {
        (name, digest(finding["text"])): finding["themes"]
        for name, letter in zip(names, parse(tasks) if tasks else (), strict=True)
        for part in _LISTS
        for finding in letter.get(part, ())
    }


def scores(reads: Sequence[Read]) -> dict[str, Score]:
    """The score of each theme that was labelled or found."""
    right, wrong, missed = Counter[str](), Counter[str](), Counter[str]()
    for read in reads:
        right.update(read.labelled & read.found)
        wrong.update(read.found - read.labelled)
        missed.update(read.labelled - read.found)
    every = {name: Score(right[name], wrong[name], missed[name]) for name in _seen(reads)}
    return {name: every[name] for name in (*(one.id for one in THEMES), *every) if name in every}


def _seen(reads: Sequence[Read]) -> list[str]:
    return sorted({name for read in reads for name in read.labelled | read.found})


def micro(reads: Sequence[Read]) -> Score:
    """The score of all themes together, each label counted once."""
    return Score(*map(sum, zip(*scores(reads).values(), strict=True))) if reads else Score(0, 0, 0)


def by_half(reads: Sequence[Read]) -> Iterator[tuple[str, list[Read]]]:
    """The items of each half, then all of them."""
    halves = sorted({read.half for read in reads} - {ALL})
    for half in halves:
        yield half, [read for read in reads if read.half == half]
    yield ALL, list(reads)


def figures(reads: Sequence[Read]) -> dict[str, float]:
    """The micro-averaged F1 of each half."""
    return {half: round(micro(some).f1, 4) for half, some in by_half(reads)}


def print_scores(console: Console, reads: Sequence[Read]) -> None:
    """A table a half: a row for each theme, and the last for all of them."""
    for half, some in by_half(reads):
        same = sum(read.labelled == read.found for read in some)
        table = Table("theme", title=f"{half}: {len(some)} items, {same} the same", style="none")
        for head in ("labels", "precision", "recall", "F1"):
            table.add_column(head, justify="right")
        for name, score in {**scores(some), "micro-averaged": micro(some)}.items():
            shown = (f"{value:.3f}" for value in (score.precision, score.recall, score.f1))
            table.add_row(name, str(score.right + score.missed), *shown)
        console.print(table)


def load_floors(path: Path = FLOORS) -> dict[str, float]:
    """The least micro-averaged F1 of each half of our own set."""
    floors: dict[str, float] = json.loads(path.read_text("utf-8")) if path.exists() else {}
    return floors


def shortfalls(now: Mapping[str, float], floors: Mapping[str, float]) -> list[str]:
    """A sentence for each half that is below its floor, or that is not there."""
    return [
        f"themes, {half}: F1 is {now.get(half, 0):g}, its floor {floor:g}"
        for half, floor in floors.items()
        if now.get(half, 0) < floor
    ]


def pin(now: Mapping[str, float], *, lower: bool, path: Path = FLOORS) -> list[str]:
    """Write the floors; those that would have to be lowered are told instead."""
    refused = [] if lower else shortfalls(now, load_floors(path))
    if not refused:
        path.write_text(json.dumps(dict(now), indent=2) + "\n", "utf-8")
    return refused

"""Items of two reports held against pairs judged by reading: is the same asked for again?

A row of the set is one pair, by reference: the files of the corpus, the orders of the two findings,
and the digests of their words, by which they are found again where an order has changed. `judged`
says `same` (the same request again), `subject` (another request on the same subject) or
`different`. `half` is the half that was looked at when rules were made, or the one held out.

The pairs are drawn from those with a theme or a word in common, in strata: of the many that have
little in common few were read. `stands_for` says how many pairs each speaks for; 0: it was named
beforehand as a known case, and speaks for itself alone.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from rich.console import Console
from rich.table import Table

from evaluation.parsing import Parsed, Task
from evaluation.routes import Route
from evaluation.sets import corpus
from evaluation.themes import digest
from ofsted_parse import Letter
from ofsted_parse.comparing.improvement import ItemChange, compare_items

SET = Path(__file__).parent / "recurrences.jsonl"
Parse = Callable[[Sequence[Task]], Sequence[Parsed]]


class Tier(StrEnum):
    """How two items are matched."""

    WORDING = "by wording"
    SUBJECT = "perhaps the same subject"
    NONE = "not matched"


class Pair(NamedTuple):
    """A judged pair of items, and how it is matched."""

    half: str
    judged: str
    stands_for: float
    tier: Tier


class Figure(NamedTuple):
    """Of the pairs in a tier the share that is right; of those that should be, the share found."""

    in_tier: int
    precision: float
    recall: float


def read_pairs(parse: Parse, path: Path = SET) -> tuple[list[Pair], int]:
    """The judged pairs, and how many whose items were not found."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    letters = _letters(rows, parse)
    pairs = [_pair(row, letters) for row in rows]
    return [pair for pair in pairs if pair], pairs.count(None)


def _letters(rows: Sequence[Mapping[str, Any]], parse: Parse) -> dict[str, Letter]:
    names = sorted({row[side] for row in rows for side in ("older", "newer")})
    tasks = [Task(str(corpus().documents / name), Route.AUTO.value) for name in names]
    parsed = zip(names, parse(tasks), strict=True)
    return {name: Letter.from_json(json.dumps(one)) for name, one in parsed if "failure" not in one}


def _pair(row: Mapping[str, Any], letters: Mapping[str, Letter]) -> Pair | None:
    if not {row["older"], row["newer"]} <= letters.keys():
        return None
    changes = compare_items(letters[row["older"]], letters[row["newer"]])
    before, after = row["older_digest"], row["newer_digest"]
    if before not in _digests(changes, "older") or after not in _digests(changes, "newer"):
        return None
    tier = tiers(changes).get((before, after), Tier.NONE)
    return Pair(row["half"], row["judged"], row["stands_for"], tier)


def _digests(changes: Sequence[ItemChange], side: str) -> set[str]:
    return {digest(item.text) for one in changes if (item := getattr(one, side))}


def tiers(changes: Sequence[ItemChange]) -> dict[tuple[str, str], Tier]:
    """The tier of each pair that is matched, by the digests of its older and its newer item."""
    found: dict[tuple[str, str], Tier] = {}
    for one in changes:
        if one.older and one.newer:
            found[digest(one.older.text), digest(one.newer.text)] = Tier.WORDING
        for other in one.perhaps:
            before, after = one.older or other.item, one.newer or other.item
            found.setdefault((digest(before.text), digest(after.text)), Tier.SUBJECT)
    return found


def figures(pairs: Sequence[Pair], *, weighted: bool) -> dict[Tier, Figure]:
    """By wording: the same request. Perhaps the same subject: that, or another on the subject."""
    rest = [pair for pair in pairs if pair.tier is not Tier.WORDING]
    return {
        Tier.WORDING: _figure(pairs, Tier.WORDING, {"same"}, weighted),
        Tier.SUBJECT: _figure(rest, Tier.SUBJECT, {"same", "subject"}, weighted),
    }


def _figure(pairs: Sequence[Pair], tier: Tier, right: set[str], weighted: bool) -> Figure:
    there = [pair for pair in pairs if pair.tier is tier]
    wanted = [pair for pair in pairs if pair.judged in right]
    both = _sum([pair for pair in there if pair.judged in right], weighted)
    shares = (both / total if (total := _sum(some, weighted)) else 1.0 for some in (there, wanted))
    return Figure(len(there), *shares)


def _sum(pairs: Sequence[Pair], weighted: bool) -> float:
    return sum(pair.stands_for if weighted else 1 for pair in pairs)


def by_half(pairs: Sequence[Pair]) -> Iterator[tuple[str, list[Pair]]]:
    """The pairs of each half."""
    for half in sorted({pair.half for pair in pairs}):
        yield half, [pair for pair in pairs if pair.half == half]


def print_figures(console: Console, pairs: Sequence[Pair]) -> None:
    """A row for each half and tier: as counted, and by what each pair stands for."""
    table = Table("half", "tier", title=f"{len(pairs)} judged pairs", style="none")
    for head in ("pairs", "precision", "recall", "weighted precision", "weighted recall"):
        table.add_column(head, justify="right")
    for half, some in by_half(pairs):
        counted, weighted = figures(some, weighted=False), figures(some, weighted=True)
        for tier, (number, *shares) in counted.items():
            shown = (f"{share:.2f}" for share in (*shares, *weighted[tier][1:]))
            table.add_row(half, tier.value, str(number), *shown)
    console.print(table)

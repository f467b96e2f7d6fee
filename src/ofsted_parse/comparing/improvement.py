"""Which items of what needs to improve come again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from ofsted_parse.comparing.assignment import best_pairs
from ofsted_parse.comparing.wording import similarity
from ofsted_parse.model import Letter, Part
from ofsted_parse.model.contract import WHERE_KNOWN
from ofsted_parse.themes import AskedItem, asked_items

#: Similarity from which two items are taken for one. Measured on 46 pairs of successive reports on
#: one authority (18 pairs of ILACS reports) and read by hand: the 12 pairs of items from 46 up ask
#: for the same thing; of the three at 40 one does; of the eight from 30 to 39 in reports of one
#: kind three do, in other words: 'written child in need, child protection and care plans' and
#: 'written plans, records and meeting minutes'.
_RECURRING = 45


class Status(StrEnum):
    """What became of an item."""

    RECURRING = "recurring"
    NEW = "new"
    NO_LONGER_LISTED = "no_longer_listed"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that a report asks for, and where; its themes, without `other`."""

    part: Part
    number: str | None
    text: str
    page: int
    end_page: int
    themes: tuple[str, ...] = field(default=(), metadata=WHERE_KNOWN)


@dataclass(frozen=True, slots=True)
class ItemChange:
    """An item in both reports with how alike the two are (0 to 100), or in one of them."""

    status: Status
    score: int | None
    older: Item | None
    newer: Item | None


def compare_items(older: Letter, newer: Letter) -> tuple[ItemChange, ...]:
    """The items that come again, the most alike first; the new ones; those no longer listed."""
    before, after = list(_items(older)), list(_items(newer))
    pairs = pairs_in_wording(before, after)
    recurring = [ItemChange(Status.RECURRING, score, before[i], after[j]) for i, j, score in pairs]
    kept, come = {i for i, _, _ in pairs}, {j for _, j, _ in pairs}
    return (
        *sorted(recurring, key=lambda change: -(change.score or 0)),
        *(ItemChange(Status.NEW, None, None, x) for j, x in enumerate(after) if j not in come),
        *(
            ItemChange(Status.NO_LONGER_LISTED, None, x, None)
            for i, x in enumerate(before)
            if i not in kept
        ),
    )


def pairs_in_wording(before: Sequence[Item], after: Sequence[Item]) -> list[tuple[int, int, int]]:
    """The items that are one in their wording: their places, and how alike they are of 100."""
    scores = [[_score(one, other) for other in after] for one in before]
    return [(i, j, scores[i][j]) for i, j in best_pairs(scores)]


def _score(one: Item, other: Item) -> int:
    score = similarity(one.text, other.text)
    return score if score >= _RECURRING else 0


def _items(letter: Letter) -> Iterator[Item]:
    return map(item_of, asked_items(letter))


def item_of(asked: AskedItem) -> Item:
    """An item as it is compared: by its own text, and by the themes of what stands below it too."""
    one = asked.finding
    return Item(asked.part, one.number, one.text, one.page, one.end_page, asked.named)

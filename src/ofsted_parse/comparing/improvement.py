"""Which items of what needs to improve come again: in wording, or perhaps in subject."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from ofsted_parse.comparing.assignment import best_pairs
from ofsted_parse.comparing.items import Item, items_of
from ofsted_parse.comparing.subject import in_common
from ofsted_parse.comparing.wording import similarity
from ofsted_parse.model import Letter
from ofsted_parse.model.contract import WHERE_KNOWN

#: Similarity from which two items are taken for one. Measured on 46 pairs of successive reports on
#: one authority (18 pairs of ILACS reports) and read by hand: the 12 pairs of items from 46 up ask
#: for the same thing; of the three at 40 one does; of the eight from 30 to 39 in reports of one
#: kind three do, in other words: 'written child in need, child protection and care plans' and
#: 'written plans, records and meeting minutes'.
_RECURRING = 45


class Status(StrEnum):
    """Whether an item has a partner in its wording; `new` and `no_longer_listed`: it has none."""

    RECURRING = "recurring"
    NEW = "new"
    NO_LONGER_LISTED = "no_longer_listed"


@dataclass(frozen=True, slots=True)
class Perhaps:
    """An item of the other report that is perhaps on the same subject, and what says so.

    Ids of the themes that both have, and the words of the item here that the other has too.
    """

    item: Item
    themes: tuple[str, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ItemChange:
    """An item in both reports with how alike the two are (0 to 100), or in one of them.

    One that is in one of them in such words perhaps has its subject in common with items of the
    other, among them such as have a partner in their wording.
    """

    status: Status
    score: int | None
    older: Item | None
    newer: Item | None
    perhaps: tuple[Perhaps, ...] = field(default=(), metadata=WHERE_KNOWN)


def compare_items(older: Letter, newer: Letter) -> tuple[ItemChange, ...]:
    """The items alike in wording, the most alike first; the others of the newer; of the older."""
    before, after = items_of(older), items_of(newer)
    pairs = pairs_in_wording(before, after)
    recurring = [ItemChange(Status.RECURRING, score, before[i], after[j]) for i, j, score in pairs]
    kept, come = {i for i, _, _ in pairs}, {j for _, j, _ in pairs}
    return (
        *sorted(recurring, key=lambda change: -(change.score or 0)),
        *(
            ItemChange(Status.NEW, None, None, x, _perhaps(x, before))
            for j, x in enumerate(after)
            if j not in come
        ),
        *(
            ItemChange(Status.NO_LONGER_LISTED, None, x, None, _perhaps(x, after))
            for i, x in enumerate(before)
            if i not in kept
        ),
    )


def _perhaps(item: Item, others: Sequence[Item]) -> tuple[Perhaps, ...]:
    common = ((other, in_common(item, other)) for other in others)
    return tuple(Perhaps(other, *found) for other, found in common if found)


def pairs_in_wording(before: Sequence[Item], after: Sequence[Item]) -> list[tuple[int, int, int]]:
    """The items that are one in their wording: their places, and how alike they are of 100."""
    scores = [[_score(one, other) for other in after] for one in before]
    return [(i, j, scores[i][j]) for i, j in best_pairs(scores)]


def _score(one: Item, other: Item) -> int:
    score = similarity(one.text, other.text)
    return score if score >= _RECURRING else 0

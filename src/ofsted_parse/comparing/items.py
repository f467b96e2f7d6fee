"""The items of a report as they are compared."""

from __future__ import annotations

from dataclasses import dataclass, field

from ofsted_parse.model import Letter, Part
from ofsted_parse.model.contract import WHERE_KNOWN
from ofsted_parse.themes import AskedItem, asked_items


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that a report asks for, and where; its themes, without `other`."""

    part: Part
    number: str | None
    text: str
    page: int
    end_page: int
    themes: tuple[str, ...] = field(default=(), metadata=WHERE_KNOWN)


def items_of(letter: Letter) -> list[Item]:
    """What a report asks for, item by item, in its order."""
    return [item_of(asked) for asked in asked_items(letter)]


def item_of(asked: AskedItem) -> Item:
    """An item as it is compared: by its own text, and by the themes of what stands below it too."""
    one = asked.finding
    return Item(asked.part, one.number, one.text, one.page, one.end_page, asked.named)

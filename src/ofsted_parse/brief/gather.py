"""What a briefing holds: the letters of one authority, the oldest first, each beside the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ofsted_parse.comparing.improvement import pairs_in_wording
from ofsted_parse.comparing.items import Item, item_of
from ofsted_parse.comparing.judgements import JudgementChange, compare_judgements
from ofsted_parse.model import Finding, Letter
from ofsted_parse.themes import AskedItem, ThemeTable, asked_items


@dataclass(frozen=True, slots=True)
class Echo:
    """An item of another letter that asks for the same thing.

    In like words (`score` of 100), or in other words on one of its themes (`score` is None).
    """

    letter: Letter
    item: Item
    score: int | None


@dataclass(frozen=True, slots=True)
class Asked:
    """An item with what stands below it, and where the same was asked `before` and `after`."""

    item: Item
    below: tuple[Finding, ...]
    before: tuple[Echo, ...]
    after: tuple[Echo, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """One letter; its judgements are held against `previous`, the report of its kind before it."""

    letter: Letter
    previous: Letter | None
    judgements: tuple[JudgementChange, ...]
    asked: tuple[Asked, ...]
    is_last: bool


@dataclass(frozen=True, slots=True)
class Briefing:
    """The letters of one authority, and its themes beside those of others."""

    authority: str
    chapters: tuple[Chapter, ...]
    themes: ThemeTable


def gather(authority: str, letters: Sequence[Letter], themes: ThemeTable) -> Briefing:
    """The briefing on an authority from its letters, in whatever order they come."""
    ordered = sorted(letters, key=lambda letter: day_of(letter) or date.max)
    lists = [asked_items(letter) for letter in ordered]
    chapters = tuple(
        _chapter(place, ordered, [[item_of(one) for one in items] for items in lists], lists[place])
        for place in range(len(ordered))
    )
    return Briefing(authority, chapters, themes)


def day_of(letter: Letter) -> date | None:
    """The day by which a letter stands in time: of inspection, else of publication."""
    inspection = letter.inspection
    printed = inspection.end or inspection.start or letter.published
    return printed or letter.source.published_online


def _chapter(
    place: int, letters: Sequence[Letter], items: Sequence[list[Item]], asked: Sequence[AskedItem]
) -> Chapter:
    letter = letters[place]
    previous = _previous(letter, letters[:place])
    echoes = [
        _echoes(items[place], items[other], letters[other]) if other != place else []
        for other in range(len(letters))
    ]
    return Chapter(
        letter=letter,
        previous=previous,
        judgements=compare_judgements(previous.judgements if previous else (), letter.judgements),
        asked=tuple(
            Asked(
                item=item,
                below=asked[index].below,
                before=tuple(x for of in echoes[:place] for x in of[index]),
                after=tuple(x for of in echoes[place + 1 :] for x in of[index]),
            )
            for index, item in enumerate(items[place])
        ),
        is_last=place == len(letters) - 1,
    )


def _previous(letter: Letter, before: Sequence[Letter]) -> Letter | None:
    """The latest graded report of its kind: others judge other areas by other criteria."""
    graded = [one for one in before if one.kind == letter.kind and one.judgements]
    return graded[-1] if graded and letter.judgements else None


def _echoes(items: Sequence[Item], others: Sequence[Item], letter: Letter) -> list[list[Echo]]:
    """For each item the echoes of it in another letter: in its wording, then on its themes."""
    found: list[list[Echo]] = [[] for _ in items]
    partners = {}
    for index, other, score in pairs_in_wording(items, others):
        partners[index] = other
        found[index].append(Echo(letter, others[other], score))
    for index, item in enumerate(items):
        found[index] += [
            Echo(letter, other, None)
            for place, other in enumerate(others)
            if partners.get(index) != place and set(other.themes) & set(item.themes)
        ]
    return found

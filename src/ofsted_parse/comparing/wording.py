"""How alike two items of what needs to improve are, by the words that say what they are about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from rapidfuzz import fuzz

from ofsted_parse.wording import plain

#: Words of half the items, whatever these are about: 'the quality and timeliness of'. With them
#: 'the quality, management oversight and impact of early help services' is more like 'the capacity,
#: quality, consistency and impact of supervision' (77 by characters) than the same item of return
#: home interviews is like itself four years later (62).
_STOCK = frozenset(
    """
    a about across all also always an and any are as at be been before being better between both but
    by can could do does each for from further go happens has have how if in into is it its more
    most not of on only or other out over s should so such than that the their them there these they
    this those through to under up was way ways well were what when where whether which while who
    whose will with within without

    ensure ensures ensuring improve improved improvement improvements improving increase strengthen
    consistency consistent consistently effective effectively effectiveness impact quality range
    robust robustness pace clarity clear clearly appropriate high higher key level levels prompt
    promptly regular regularly swiftly time timeliness timely full fully order action actions
    address develop developing include includes including make making made need needs meet meeting
    provide provided provision receive received take taken takes taking place use used using
    approach arrangements outcome outcomes practice process processes progress response service
    services support system systems work working

    authority care child children council families family help leader leaders leaver leavers leaving
    local looked parents people person protect protected protection senior social worker workers
    young
    """.split()  # noqa: SIM905 - words are read more easily than 150 pairs of quotation marks
)
#: What an item refers to: '(outcome 1, national framework)', '(paragraphs 40, 41, 64)', '(This was
#: a recommendation at the last inspection.)'.
_REFERENCE = re.compile(
    r"\([^()]*(?:framework|outcome|enabler|principle|paragraph|recommendation)[^()]*\)", re.I
)
_WORD = re.compile(r"[a-z0-9]+")
#: Forms of one word begin alike and go on alike: 'fostered' and 'fostering' are 71 like each other,
#: 'transition' and 'transfer' 56; 'performance' and 'permanence' are 76, but begin otherwise.
_SAME_START, _SAME_WORD = 4, 70
_FEWEST_SHARED = 2


def similarity(one: str, other: str) -> int:
    """From 0 to 100: the share of the words that say what it is about which both texts have.

    A single word in common is nothing ('understanding'), unless there is no other.

    >>> similarity("The quality of return home interviews.", "Timely return interviews at home.")
    100
    >>> similarity("Planning for care leavers.", "Planning for children placed with parents.")
    0
    """
    if plain(one).casefold() == plain(other).casefold():
        return 100
    first, second = _subject(one), _subject(other)
    total = len(first) + len(second)
    shared = _shared(first, second)
    if not shared or (shared < _FEWEST_SHARED and total > 2 * shared):
        return 0
    return round(200 * shared / total)


def shared_words(one: str, other: str) -> tuple[str, ...]:
    """The words of `one` that say what it is about, and that `other` has too in whatever form.

    >>> shared_words("The early help of fostered children.", "Fostering, and early plans.")
    ('early', 'fostered')
    """
    others = _subject(other)
    return tuple(word for word in _subject(one) if any(_are_one(word, x) for x in others))


@cache
def _subject(text: str) -> tuple[str, ...]:
    """The words that say what a text is about."""
    words = _WORD.findall(_REFERENCE.sub(" ", plain(text).casefold()))
    return tuple(sorted(set(words) - _STOCK))


def _shared(words: Sequence[str], others: Sequence[str]) -> int:
    """How many of the words have a partner of their own among the others."""
    free = list(others)
    for word in words:
        partner = next((other for other in free if _are_one(word, other)), None)
        if partner:
            free.remove(partner)
    return len(others) - len(free)


@cache
def _are_one(word: str, other: str) -> bool:
    if word == other:
        return True
    begin = min(len(word), len(other)) >= _SAME_START and word[:_SAME_START] == other[:_SAME_START]
    return begin and fuzz.ratio(word, other) >= _SAME_WORD

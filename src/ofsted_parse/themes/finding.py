"""The themes of a text: which wordings speak in it, where, and which of them count."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from ofsted_parse.themes.base import Theme, Wording
from ofsted_parse.themes.catalogue import OTHER, THEMES
from ofsted_parse.themes.clauses import Clause, Role, clauses, role_at, without_references
from ofsted_parse.themes.wordings import (
    beginnings_in,
    may_stand,
    needed,
    plain_wording,
    stretches,
    telling,
)

#: An item has this many themes at most: the first in the order of its text.
MOST = 4
#: A paragraph with no more themes than this has them all.
_FEW = 2
#: Where the index has the wordings that can begin with any word.
_ANYTHING = ""
#: What begins this near to where a clause does is its subject (letters): 'Training, although …'.
_SUBJECT = 25


class Spoken(NamedTuple):
    """A wording found in a text: `text[start:end]` speaks for the theme, or against it.

    `counts` says whether the theme is one of the text's because of it.
    """

    theme: str
    wording: str
    start: int
    end: int
    role: Role
    against: bool
    counts: bool


#: Where nothing in a head speaks for a theme: weak wordings or not, and in which clauses.
_LATER = (
    (False, (Role.PURPOSE, Role.ILLUSTRATION)),
    (True, (Role.HEAD, Role.PURPOSE)),
    (False, (Role.CONSEQUENCE, Role.PASSING)),
    (True, (Role.ILLUSTRATION, Role.CONSEQUENCE, Role.PASSING)),
)


class _Hit(NamedTuple):
    theme: str
    wording: Wording
    start: int
    end: int
    clause: Clause

    def names_product(self) -> bool:
        return self.wording.product and self.clause.role is Role.PURPOSE

    def is_subject(self) -> bool:
        return self.start - self.clause.start < _SUBJECT


class _Context(NamedTuple):
    """A plain text, what it stands under, and the beginnings of its words."""

    plain: str
    whole: str
    begun: frozenset[str]
    begun_whole: frozenset[str]


def find_themes(text: str, stem: str | None = None) -> tuple[str, ...]:
    """The ids of the themes of one item, one to four, in the order of the text.

    `stem` is what leads into the item ('The partnership should improve:'); a fragment that says
    nothing by itself has the themes of its stem. Where nothing speaks for a theme: `other` alone.

    >>> find_themes("The timeliness of strategy meetings.")
    ('strategy_section_47',)
    """
    found = _themes(_counting(text, stem)[1])
    if not found and stem:
        found = _themes(_counting(stem, None)[1])
    return found or (OTHER.id,)


def explain(text: str, stem: str | None = None) -> tuple[Spoken, ...]:
    """Every declared wording that stands in the text, in its order: for and against which theme."""
    context = _context(text, stem)
    hits, counting = _counting(text, stem)
    counted = set(counting)
    spoken = [
        Spoken(
            hit.theme,
            hit.wording.pattern,
            hit.start,
            hit.end,
            hit.clause.role,
            False,
            hit in counted,
        )
        for hit in hits
    ]
    for theme in THEMES:
        spoken += [
            Spoken(theme.id, pattern, *span, Role.HEAD, against=True, counts=False)
            for pattern, span in _against(theme, context)
        ]
    return tuple(sorted(spoken, key=lambda one: (one.start, one.end)))


def _counting(text: str, stem: str | None) -> tuple[list[_Hit], list[_Hit]]:
    """The wordings that stand in the text, and those of them that count."""
    hits = _hits(_context(text, stem), text)
    return hits, _weighty(_counted(hits))


def _context(text: str, stem: str | None) -> _Context:
    plain = plain_wording(without_references(text))
    whole = f"{plain_wording(stem)} {plain}" if stem else plain
    begun = beginnings_in(plain)
    return _Context(plain, whole, begun, beginnings_in(whole) if stem else begun)


def _hits(context: _Context, text: str) -> list[_Hit]:
    places = clauses(text)
    #: What speaks against a theme is sought once, whatever speaks for it.
    against: dict[str, list[tuple[int, int]]] = {}
    found = []
    for theme, wording in _to_try(context.begun):
        for span in stretches(wording.pattern, context.plain):
            clause = role_at(places, *span)
            if not clause or not _stands(wording, context):
                continue
            if theme.id not in against:
                against[theme.id] = [where for _, where in _against(theme, context)]
            if not _silenced(span, against[theme.id]):
                found.append(_Hit(theme.id, wording, *span, clause))
    return found


@cache
def _by_beginning() -> dict[str, list[tuple[int, Theme, Wording]]]:
    """Every wording by one of its words, so that few are tried on a text."""
    index: dict[str, list[tuple[int, Theme, Wording]]] = {}
    declared = [(theme, one) for theme in THEMES for one in theme.wordings]
    for place, (theme, one) in enumerate(declared):
        rarest = max(needed(one.pattern), key=telling, default=frozenset({_ANYTHING}))
        for beginning in rarest:
            index.setdefault(beginning, []).append((place, theme, one))
    return index


def _to_try(begun: frozenset[str]) -> list[tuple[Theme, Wording]]:
    """The wordings that can stand in a text, in the order in which they are declared."""
    index = _by_beginning()
    keys = (begun | {_ANYTHING}) & index.keys()
    some = {one[0]: one for beginning in keys for one in index[beginning]}
    return [
        (theme, one) for _, (_, theme, one) in sorted(some.items()) if may_stand(one.pattern, begun)
    ]


def _silenced(span: tuple[int, int], against: Iterable[tuple[int, int]]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in against)


def _against(theme: Theme, context: _Context) -> Iterator[tuple[str, tuple[int, int]]]:
    for against in theme.against:
        if may_stand(against.pattern, context.begun):
            for span in stretches(against.pattern, context.plain):
                yield against.pattern, span


def _stands(wording: Wording, context: _Context) -> bool:
    """Whether what has to stand beside the wording does, and what must not does not."""
    if wording.beside and not _is_in(wording.beside, context):
        return False
    return not (wording.without and _is_in(wording.without, context))


def _is_in(wording: str, context: _Context) -> bool:
    begun = context.begun_whole
    return may_stand(wording, begun) and any(stretches(wording, context.whole))


def _counted(hits: Sequence[_Hit]) -> list[_Hit]:
    """The hits in the clauses that say most; weak wordings where there are no others."""
    strong = [hit for hit in hits if not hit.wording.weak]
    if any(hit.clause.role is Role.HEAD for hit in strong):
        return [hit for hit in strong if hit.clause.role is Role.HEAD or hit.names_product()]
    weak = [hit for hit in hits if hit.wording.weak]
    for some, roles in _LATER:
        for role in roles:
            of_role = [hit for hit in (weak if some else strong) if hit.clause.role is role]
            if of_role:
                return of_role
    return []


def _weighty(counted: list[_Hit]) -> list[_Hit]:
    """Without themes that a long paragraph comes upon: spoken of once, behind its first sentence.

    A paragraph about one thing names many others; of two themes or fewer all stay, and so does what
    is the subject of a sentence.
    """
    places: dict[str, set[int]] = {}
    for hit in counted:
        places.setdefault(hit.theme, set()).add(hit.end)
    if len(places) <= _FEW:
        return counted
    first = min(hit.clause.sentence for hit in counted)
    said = {hit.theme for hit in counted if hit.clause.sentence == first or hit.is_subject()}
    return [hit for hit in counted if hit.theme in said or len(places[hit.theme]) > 1]


def _themes(counted: Sequence[_Hit]) -> tuple[str, ...]:
    placed = sorted(counted, key=lambda hit: hit.end)
    return tuple(dict.fromkeys(hit.theme for hit in placed))[:MOST]

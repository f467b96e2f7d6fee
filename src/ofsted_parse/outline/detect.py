"""Which kind of document it is, and the cues that decided."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ofsted_parse.block import Block
from ofsted_parse.errors import NotALetterError
from ofsted_parse.kinds import KINDS, UNKNOWN
from ofsted_parse.kinds.base import Cue, Kind
from ofsted_parse.outline.headings import find_heading
from ofsted_parse.wording import pattern

#: Cues are looked for in this many blocks from the beginning: two pages or so, and beyond the
#: contents page of a long report.
_REACH = 80
_OFSTED = re.compile(r"\bofsted\b", re.IGNORECASE)
_RECOGNISED = 3
_CERTAIN = 5


class Detection(NamedTuple):
    """The kind, how much speaks for it, and the wordings that do."""

    kind: Kind
    score: int
    cues: tuple[Cue, ...]

    @property
    def certain(self) -> bool:
        """Whether so much speaks for the kind that no one need look again."""
        return self.score >= _CERTAIN


def detect(blocks: Sequence[Block]) -> Detection:
    """The kind with the heaviest cues; UNKNOWN where none weighs enough."""
    texts = [block.wording for block in blocks[:_REACH]]
    texts += [block.plain for block in blocks[-_REACH // 4 :]]
    best = _weigh(KINDS[0], texts)
    for kind in KINDS[1:]:
        # Most kinds are not the one: those whose cues weigh too little together are not looked for.
        if sum(cue.weight for cue in kind.cues) > best.score:
            best = max(best, _weigh(kind, texts), key=lambda detection: detection.score)
    if best.score < _RECOGNISED:
        return Detection(UNKNOWN, best.score, best.cues)
    return best


def _weigh(kind: Kind, texts: Sequence[str]) -> Detection:
    found = tuple(cue for cue in kind.cues if _is_found(cue, texts))
    score = sum(cue.weight for cue in found)
    if kind.against and score >= _RECOGNISED:
        score -= sum(cue.weight for cue in kind.against if _is_found(cue, texts))
    return Detection(kind, score, found)


def _is_found(cue: Cue, texts: Sequence[str]) -> bool:
    return any(map(pattern(cue.pattern).search, texts))


def refuse_strangers(
    detection: Detection, blocks: Sequence[Block], hint: str | None = None
) -> None:
    """A document of no known kind is read only where it speaks of Ofsted and has its headings.

    Raises NotALetterError, with a `hint` on what else to give.
    """
    if detection.kind is not UNKNOWN:
        return
    speaks = any(_OFSTED.search(block.text) for block in blocks)
    if not speaks or not any(find_heading(block.wording, UNKNOWN) for block in blocks):
        raise NotALetterError(
            "this is no Ofsted letter or report that the tool knows",
            hint or "give a letter or report of an inspection of children's services",
        )

"""Two readings of one document, compared: a warning for each place where they differ."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from ofsted_parse.model import Finding, Letter, Part, Warning, WarningCode

#: What is compared besides the findings.
_FIELDS = (
    "kind",
    "title",
    "authority",
    "published",
    "inspection",
    "inspectors",
    "recipients",
    "signatories",
    "judgements",
)
#: So many characters of a text are shown from the place where it differs.
_SHOWN = 60

_Placed = tuple[Part, Finding]


def differences(one: Letter, other: Letter) -> Iterator[Warning]:
    """A warning for each field and each finding that two readings do not have alike.

    A finding is alike where its part and its text are the same; each message shows both texts
    from the place on where they part. `one` is the reading that the user gets.
    """
    for name in _FIELDS:
        ours, theirs = getattr(one, name), getattr(other, name)
        if ours != theirs:
            yield _warning(f"{name}: {_short(str(ours))} | {_short(str(theirs))}", None)
    mine, yours = _without(one, other), _without(other, one)
    for part, finding in mine:
        twin = _most_alike(finding, yours)
        if twin:
            yours.remove(twin)
        yield _warning(_both(part, finding, twin), finding.page)
    for part, finding in yours:
        message = f"{part.value}: (nothing) | ‘{_short(finding.text)}’"
        yield _warning(message, finding.page)


def _warning(message: str, page: int | None) -> Warning:
    return Warning(WarningCode.READERS_DIFFER, f"two readers differ on {message}", page)


def _without(letter: Letter, other: Letter) -> list[_Placed]:
    """The findings of `letter` that `other` has not."""
    there = Counter((part, finding.text) for part, finding in other.findings())
    missing: list[_Placed] = []
    for part, finding in letter.findings():
        if there[part, finding.text]:
            there[part, finding.text] -= 1
        else:
            missing.append((part, finding))
    return missing


def _most_alike(finding: Finding, candidates: Sequence[_Placed]) -> _Placed | None:
    """The finding on the same page that shares most with this one, if it shares half."""
    near = [placed for placed in candidates if placed[1].page == finding.page]
    rated = [
        (SequenceMatcher(None, finding.text, placed[1].text).ratio(), placed) for placed in near
    ]
    best = max(rated, key=lambda pair: pair[0], default=(0.0, None))
    return best[1] if best[0] >= 0.5 else None


def _both(part: Part, finding: Finding, twin: _Placed | None) -> str:
    if twin is None:
        return f"{part.value}: ‘{_short(finding.text)}’ | (nothing)"
    same = _shared_start(finding.text, twin[1].text)
    ours, theirs = _short(finding.text[same:]), _short(twin[1].text[same:])
    return f"{part.value}: ‘… {ours}’ | {twin[0].value}: ‘… {theirs}’"


def _shared_start(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(one), len(other)))


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"

"""The places where two readings differ, as text to read beside the pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from rich.console import Console

from evaluation.readings import Compared, Place, Settled

#: So many characters are shown of what both readings have before and behind a difference.
_AROUND = 40
#: What differs is shown up to this length: two lines of a terminal.
_MOST = 240


def print_readings(console: Console, compared: Sequence[Compared]) -> None:
    """Print every place by document, then how many there are."""
    for one in compared:
        if one.places:
            console.print(f"\n[bold]{one.document}[/], {one.kind}", highlight=False)
        for place in one.places:
            for line in _lines(place):
                console.print(line, markup=False, highlight=False, soft_wrap=True)
    for line in _counts(compared):
        console.print(line, markup=False, highlight=False, soft_wrap=True)


def _lines(place: Place) -> Iterator[str]:
    where = f"page {place.page}, {place.what}" if place.page else place.what
    warned = ", ".join(place.warnings) or "no warning"
    yield f"  {where}; read by {place.settled}; {warned}"
    shown = {"tags": place.tags, "layout": place.layout}
    if place.settled is Settled.NEITHER:
        shown["read"] = place.default
    for name, text in zip(shown, around_difference(list(shown.values())), strict=True):
        yield f"    {name:<7}{text}"


def around_difference(texts: Sequence[str]) -> list[str]:
    """The texts without most of what they all begin and end with."""
    before = _shared(texts)
    behind = _shared([text[before:][::-1] for text in texts])
    start, end = max(0, before - _AROUND), max(0, behind - _AROUND)
    return [_cut(text, start, len(text) - end) for text in texts]


def _shared(texts: Sequence[str]) -> int:
    """How many characters all of them begin with."""
    columns = enumerate(zip(*texts, strict=False))
    return next((at for at, column in columns if len(set(column)) > 1), min(map(len, texts)))


def _cut(text: str, start: int, end: int) -> str:
    middle = text[start:end]
    if len(middle) > _MOST:
        middle = f"{middle[: _MOST // 2]} … {middle[-_MOST // 2 :]}"
    return f"{'… ' if start else ''}{middle}{' …' if end < len(text) else ''}"


def _counts(compared: Sequence[Compared]) -> Iterator[str]:
    skipped = Counter(one.skipped for one in compared if one.skipped)
    for reason, number in skipped.most_common():
        yield f"{number} not compared: {reason}"
    read = [one for one in compared if not one.skipped]
    found = [place for one in read for place in one.places]
    warned = sum(bool(place.warnings) for place in found)
    settled = Counter(place.settled for place in found)
    ways = ", ".join(f"{way} {settled[way]}" for way in Settled)
    share = 1000 * len(found) / max(1, sum(one.findings for one in read))
    yield (
        f"{len(read)} documents compared, {sum(bool(one.places) for one in read)} differ; "
        f"{len(found)} places, {share:.1f} per 1,000 findings; read by {ways}; "
        f"{warned} with a warning, {len(found) - warned} without"
    )

"""Words in logos, which a page shows beside its text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from ofsted_parse.block import BBox, Run
from ofsted_parse.read.ocr.runs import SetLine

#: No heading is so many times as large as the text; at the edge of a page none is half as large.
_HUGE, _LARGE = 3.0, 1.6
#: The edge of a page, as a share of its height; a logo has few words.
_EDGE, _WORDS = 0.14, 4
#: What is made of a drawing or of dirt has few letters, and less confidence than any real word.
_FEW_LETTERS, _GUESSED = 6, 60.0


def logos_of(
    lines: Sequence[SetLine], size: float, height: float, *, titled: bool
) -> list[SetLine]:
    """The lines of a page that are a logo's: those too large for text, and what is at them.

    `size` is that of the document's text, `height` that of the page; where it is `titled`, large
    lines are the document's title.
    """
    large = [line for line in lines if not titled and _is_large(line, size, height)]
    boxes = [_box(line) for line in large]
    return [
        line
        for line in lines
        if line in large or _is_beside(line, boxes, height) or _is_speck(line, lines)
    ]


def _is_speck(line: SetLine, lines: Sequence[SetLine]) -> bool:
    """Whether a line is a sign or two by themselves of which the program says that it guessed."""
    if line.letters > _FEW_LETTERS or max(word.confidence for word in line.words) >= _GUESSED:
        return False
    top, foot = line.baseline - line.size, line.baseline
    rows = (other for other in lines if other is not line)
    return not any(other.baseline - other.size < foot and top < other.baseline for other in rows)


def text_size(lines: Iterable[SetLine]) -> float:
    """The size in which most is set."""
    sizes = Counter[float]()
    for line in lines:
        sizes[round(line.size)] += line.letters
    return sizes.most_common(1)[0][0] if sizes else 0.0


def aside_runs(lines: Iterable[SetLine]) -> tuple[Run, ...]:
    """The words of logos as runs, a line each."""
    return tuple(
        Run(" ".join(word.text for word in line.words), _box(line), line.size) for line in lines
    )


def _is_large(line: SetLine, size: float, height: float) -> bool:
    if len(line.words) > _WORDS:
        return False
    large = _LARGE if _is_at_edge(line, height) else _HUGE
    return line.size > large * size


def _is_beside(line: SetLine, logos: Iterable[BBox], height: float) -> bool:
    few = len(line.words) <= _WORDS and _is_at_edge(line, height)
    top, bottom = line.baseline - line.size, line.baseline
    return few and any(
        box.top - box.height < bottom and top < box.bottom + box.height for box in logos
    )


def _is_at_edge(line: SetLine, height: float) -> bool:
    return not _EDGE * height < line.baseline < (1 - _EDGE) * height


def _box(line: SetLine) -> BBox:
    return BBox.around(word.box for word in line.words)

"""How wide a line of plain text was printed, and so whether its author ended it early."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

Measure = Callable[[str], float]

#: Widths in thousandths of the font size, measured in Ofsted's own PDFs (Tahoma).
_BY_WIDTH = {
    211: "'‘’",
    229: "il",
    282: "j",
    303: ",.",
    313: " ",
    318: "f",
    334: "t",
    354: ":;",
    363: "-r",
    373: "I",
    383: "()/",
    417: "J",
    446: "zs",
    461: "c",
    498: "kvxyL",
    521: "F",
    530: "ae",
    553: "bdghnopquPS",
    576: "TXYEK",
    595: "ABCV",
    625: "R",
    667: "DGHNUQ",
    708: "O",
    742: "w",
    771: "M",
    840: "m",
    902: "W",
}
_WIDTHS = {letter: width for width, letters in _BY_WIDTH.items() for letter in letters}
_OTHER = 546
#: The share of full lines that are no wider than what counts as full.
_FULL = 0.95
#: A line so many times as wide as a full one is two lines in one.
DOUBLE = 1.25
#: Printed widths are the rule: the number of characters must fit so much better.
_BETTER = 0.985


def printed_width(text: str) -> float:
    """The width of `text` in print, in thousandths of the font size.

    >>> printed_width("ill") < printed_width("mom")
    True
    """
    return float(sum(_WIDTHS.get(letter, _OTHER) for letter in text))


def best_measure(full_lines: Sequence[str]) -> Measure:
    """The measure by which lines known to be full are most alike.

    Text copied from print was broken by printed widths, typed text by its number of characters.
    """
    typed = _spread(_count, full_lines) < _BETTER * _spread(printed_width, full_lines)
    return _count if typed else printed_width


def full_width(widths: Iterable[float]) -> float | None:
    """The width that full lines reach; None where there are none.

    Where a word is broken at a line end, pdftotext prints its two lines as one: those are left out.
    """
    ordered = sorted(widths)
    if not ordered:
        return None
    single = [width for width in ordered if width < DOUBLE * ordered[len(ordered) // 2]]
    return single[int(len(single) * _FULL)]


def _count(text: str) -> float:
    return float(len(text))


def _spread(measure: Measure, lines: Sequence[str]) -> float:
    """How much wider the fullest lines are than the middle one."""
    ordered = sorted(map(measure, lines))
    full = full_width(ordered)
    return full / max(1.0, ordered[len(ordered) // 2]) if full else 0.0

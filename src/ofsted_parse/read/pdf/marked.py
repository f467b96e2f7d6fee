"""The runs of a page, with those marked that its reader does not see, or sees struck out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

import pypdfium2 as pdfium

from ofsted_parse.block import Aside, Run
from ofsted_parse.read.pdf.notes import notes_of
from ofsted_parse.read.pdf.painted import look_over
from ofsted_parse.read.pdf.strikes import struck_words
from ofsted_parse.read.pdf.text import PageText, Placement, Stretch

#: What stands at a character and is none of the text, by the place of the character.
Asides = dict[int, Aside]


class Marked(NamedTuple):
    """The runs of a page, and what else of its words has to be said."""

    runs: tuple[Run, ...]
    #: What form fields and typed notes show.
    notes: tuple[str, ...] = ()
    #: Words that are struck out in part and were kept.
    part_struck: tuple[str, ...] = ()


class Letter(NamedTuple):
    """A letter that is none of the text: where it begins, and how far down its line stands."""

    text: str
    x: float
    baseline: float
    size: float
    aside: Aside


class Found(NamedTuple):
    """The same of a page whose runs come from another reader."""

    letters: tuple[Letter, ...] = ()
    notes: tuple[str, ...] = ()
    part_struck: tuple[str, ...] = ()


def marked_runs(page: pdfium.PdfPage, text: PageText, place: Placement) -> Marked:
    """All runs of a page in the order of its text; `aside` says which are none of it.

    A run of which a part is not shown, or struck out, is parted there.
    """
    stretches = list(text.stretches())
    runs = [text.run(*stretch) for stretch in stretches]
    asides, words, parts = _looked_at(page, text, place, runs, stretches)
    if asides:
        pairs = zip(runs, stretches, strict=True)
        runs = [part for run, stretch in pairs for part in _parts(text, run, stretch, asides)]
    return Marked(tuple(runs), words, parts)


def found_on(page: pdfium.PdfPage, text: PageText, place: Placement) -> Found:
    """What is none of the text of a page, letter by letter, for another reader of it."""
    stretches = list(text.stretches())
    runs = [text.run(*stretch) for stretch in stretches]
    asides, words, parts = _looked_at(page, text, place, runs, stretches)
    letters = (
        Letter(text.characters[index], *text.origin(index), run.size, asides[index])
        for run, (_, start, end, _) in zip(runs, stretches, strict=True)
        for index in range(start, end)
        if index in asides and text.characters[index].strip()
    )
    return Found(tuple(letters), words, parts)


def _looked_at(
    page: pdfium.PdfPage,
    text: PageText,
    place: Placement,
    runs: Sequence[Run],
    stretches: Sequence[Stretch],
) -> tuple[Asides, tuple[str, ...], tuple[str, ...]]:
    """What is none of the text, the words of notes, and the words that are struck out in part."""
    notes = notes_of(page.raw, place)
    if not runs:
        return {}, notes.words, ()
    drawn = [(run, stretch[3]) for run, stretch in zip(runs, stretches, strict=True)]
    painted = look_over(page.raw, place, drawn, notes.covers)
    strokes = (*painted.strokes, *notes.strikes)
    struck = struck_words(text, runs, stretches, strokes)
    asides: Asides = {}
    for span in struck.words:
        asides |= dict.fromkeys(range(*span), Aside.STRUCK)
    if painted.doubtful:
        # Few pages are looked at twice, and Pillow takes 20 ms to import.
        from ofsted_parse.read.pdf.drawn import unseen_words

        for span in unseen_words(page, text, place, stretches, painted.doubtful):
            asides |= dict.fromkeys(range(*span), Aside.HIDDEN)
    return asides, notes.words, tuple(text.printed(*span) for span in struck.parts)


def _parts(text: PageText, run: Run, stretch: Stretch, asides: Asides) -> Iterator[Run]:
    """A run parted where what it is changes; blanks go with what is before them."""
    _, start, end, address = stretch
    kinds: list[Aside | None] = []
    for index in range(start, end):
        blank = not text.characters[index].strip()
        kinds.append(kinds[-1] if blank and kinds else asides.get(index))
    if len(set(kinds)) == 1:
        yield run._replace(aside=kinds[0])
        return
    at = start
    for aside, group in groupby(kinds):
        after = at + len(list(group))
        printed = text.printed(at, after)
        if printed.strip():
            yield text.run(printed, at, after, address)._replace(aside=aside)
        at = after

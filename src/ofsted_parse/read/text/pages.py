"""What stands on the pages of a plain text beside the text: headers, footers, contents, notes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from ofsted_parse.block import Label, Mark
from ofsted_parse.read.text.lines import Typed, page_number

#: So many lines at the head and the foot of a page may be running headers and footers.
_HEAD, _FOOT = 4, 6
#: The same line (numbers aside) at the edge of this many pages is a running one …
_REPEATED = 3
#: … where each lies so near the next: a heading may open three chapters, each on a new page.
_NEAR = 2
#: A bullet or paragraph number by itself, whose text stands on the next line.
_LONE_MARKER = re.compile(r"#\.|\W|o")
_YEAR = re.compile(r"(?:19|20)\d\d")
_CONTENTS = re.compile(r"(?:table of )?contents(?: page)?:?", re.IGNORECASE)
_ENTRY_END = re.compile(r"(?:.*[\s.…])?\d{1,3}")
_LEADERS = re.compile(r".*(?:\.{4,}|…{2,})\s*\d{1,3}")
_LONGEST_ENTRY = 300
#: An entry's page number stands at most so many lines after the one before it.
_ENTRY_LINES = 4
_NOTE = re.compile(r"(?P<mark>\d{1,2})(?:\s+\S.*)?")
#: A footnote's mark in the text is glued to the word before it.
_GLUED = re.compile(r"[^\W\d_]{2}[.,;:?!)\]’”'\"]{0,2}(?P<mark>\d{1,2})(?![\w\-–]|[.,]\d)")
#: Notes are short: so many lines at the most stand under one mark.
_NOTE_LINES = 12

Notes = Mapping[int, frozenset[str]]


def labelled(lines: Sequence[Typed]) -> list[Typed]:
    """`lines` with what is furniture, contents or footnote labelled so."""
    return _with_notes(_with_contents(_with_furniture(lines)))


def note_marks(lines: Iterable[Typed]) -> Notes:
    """The marks of the footnotes by page."""
    marks: dict[int, frozenset[str]] = {}
    for line in lines:
        if line.label is Label.FOOTNOTE and line.marker:
            marks[line.page] = marks.get(line.page, frozenset()) | {line.marker}
    return marks


def without_marks(text: str, marks: frozenset[str]) -> tuple[str, tuple[Mark, ...]]:
    """`text` without the marks of footnotes glued to its words, and where they stood.

    >>> without_marks("What needs to improve?1", frozenset({"1"}))
    ('What needs to improve?', (Mark(offset=22, digits='1'),))
    """
    found: list[Mark] = []
    kept, start = "", 0
    for match in _GLUED.finditer(text) if marks else ():
        if match["mark"] in marks:
            kept += text[start : match.start("mark")]
            found.append(Mark(len(kept), match["mark"]))
            start = match.end("mark")
    return kept + text[start:], tuple(found)


def _pages(lines: Sequence[Typed]) -> list[list[Typed]]:
    return [list(page) for _, page in groupby(lines, key=lambda line: line.page)]


def _with_furniture(lines: Sequence[Typed]) -> list[Typed]:
    pages = _pages(lines)
    repeated = _repeated(pages)
    found: dict[int, Label] = {}
    for page in pages if len(pages) > 1 else ():
        heads = list(_furniture(page[:_HEAD], repeated))
        feet = list(_furniture(page[: -_FOOT - 1 : -1], repeated))
        found.update(dict.fromkeys(heads, Label.RUNNING_HEADER))
        found.update(dict.fromkeys(feet, Label.RUNNING_FOOTER))
    found.update(dict.fromkeys(_astray(pages, found), Label.RUNNING_FOOTER))
    return [replace(line, label=found.get(line.index, line.label)) for line in lines]


def _astray(pages: Sequence[Sequence[Typed]], found: Mapping[int, Label]) -> Iterator[int]:
    """Page numbers that pdftotext prints inside the text of their page, blank lines about them."""
    offsets: Counter[int] = Counter()
    numbered = set[int]()
    for page in pages:
        numbers = (page_number(line.text) for line in page if line.index in found)
        known = next((number for number in numbers if number is not None), None)
        if known is not None:
            offsets[known - page[0].page] += 1
            numbered.add(page[0].page)
    [(offset, often)] = offsets.most_common(1) or [(0, 0)]
    for page in pages if often >= _REPEATED else ():
        if page[0].page not in numbered:
            yield from _lone_numbers(page, str(page[0].page + offset))


def _lone_numbers(page: Sequence[Typed], number: str) -> Iterator[int]:
    for line, after in pairwise(page):
        if line.text == number and after.blanks and (line.blanks or line is page[0]):
            yield line.index


def _repeated(pages: Sequence[Sequence[Typed]]) -> set[str]:
    """The forms of the lines that stand at the edges of many pages."""
    pages_of: dict[str, list[int]] = {}
    for number, page in enumerate(pages):
        for form in {_form(line.text) for line in (*page[:_HEAD], *page[-_FOOT:])}:
            pages_of.setdefault(form, []).append(number)
    enough = min(_REPEATED, max(2, len(pages)))
    return {
        form
        for form, found in pages_of.items()
        if _in_a_row(found) >= enough and not _LONE_MARKER.fullmatch(form)
    }


def _in_a_row(numbers: Sequence[int]) -> int:
    """How many of the pages lie near another one of them."""
    near = {n for pair in pairwise(numbers) if pair[1] - pair[0] <= _NEAR for n in pair}
    return len(near)


def _form(text: str) -> str:
    if _YEAR.fullmatch(text):
        # The rest of a running line that ends with a date.
        return text
    return re.sub(r"\d+", "#", " ".join(text.split())).lower()


def _furniture(edge: Iterable[Typed], repeated: set[str]) -> Iterator[int]:
    """From the page's edge inwards: one page number, and lines that stand on many pages.

    A bullet may have slipped between them: copying takes it before or after its text.
    """
    numbered = False
    for line in edge:
        number = page_number(line.text) is not None
        if _LONE_MARKER.fullmatch(line.text):
            continue
        if (number and numbered) or (not number and _form(line.text) not in repeated):
            return
        numbered = numbered or number
        yield line.index


def _with_contents(lines: Sequence[Typed]) -> list[Typed]:
    entries: set[int] = set()
    for page in _pages(lines):
        start = next((i for i, x in enumerate(page) if _CONTENTS.fullmatch(x.text)), None)
        if start is not None:
            entries.update(line.index for line in page[start : _contents_end(page, start)])
        entries.update(line.index for line in page if _has_leaders(line.text))
    return [
        replace(line, label=Label.CONTENTS)
        if line.index in entries and line.label is Label.TEXT
        else line
        for line in lines
    ]


def _has_leaders(text: str) -> bool:
    """'Recommendations ........ 8'; the pattern is slow on a line without end."""
    return len(text) < _LONGEST_ENTRY and _LEADERS.fullmatch(text) is not None


def _contents_end(page: Sequence[Typed], start: int) -> int:
    """Behind the last entry with its page number; `start` where the list has none."""
    end = start
    for position in range(start + 1, len(page)):
        if position - max(end, start) > _ENTRY_LINES:
            break
        if _ENTRY_END.fullmatch(page[position].text):
            end = position + 1
    return end


def _with_notes(lines: Sequence[Typed]) -> list[Typed]:
    """The lines of each page from its first footnote on labelled so, the first of each marked."""
    notes: dict[int, str] = {}
    expected = 1
    for page in _pages(lines):
        body = [line for line in page if line.label is Label.TEXT]
        marks = {match["mark"] for line in body for match in _GLUED.finditer(line.text)}
        found = _notes(body, marks, expected)
        expected += sum(mark != "" for mark in found.values())
        notes.update(found)
    return [_as_note(line, notes[line.index]) if line.index in notes else line for line in lines]


def _as_note(line: Typed, mark: str) -> Typed:
    return replace(
        line, label=Label.FOOTNOTE, marker=mark, text=line.text.removeprefix(mark).strip()
    )


def _notes(body: Sequence[Typed], marks: set[str], expected: int) -> dict[int, str]:
    """The lines of a page's footnotes by index, with the mark that each begins with."""
    starts: dict[int, str] = {}
    for position, line in enumerate(body):
        match = _NOTE.fullmatch(line.text)
        mark = str(expected + len(starts))
        if match and match["mark"] == mark and mark in marks:
            starts[position] = mark
    if not starts or len(body) - max(starts) > _NOTE_LINES:
        return {}
    first = min(starts)
    if first == len(body) - 1 and body[first].text == starts[first]:
        first = _group_start(body, first)
    return {body[i].index: starts.get(i, "") for i in range(first, len(body))}


def _group_start(body: Sequence[Typed], position: int) -> int:
    """A note whose mark pdftotext put behind it begins after a blank line."""
    start = position
    while start > 0 and not body[start].blanks and position - start < _NOTE_LINES:
        start -= 1
    return start

"""The numbers behind the pictures, counted from the entries of the archive."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, auto

from ofsted_parse.model import Area, Grade
from ofsted_parse.render import phrases
from ofsted_parse.render.html_archive.data import NO_DATE, NOT_KNOWN, Entry

_OFSTED_GRADES = (Grade.OUTSTANDING, Grade.GOOD, Grade.REQUIRES_IMPROVEMENT, Grade.INADEQUATE)
_SEND_OUTCOMES = (Grade.POSITIVE, Grade.INCONSISTENT, Grade.SYSTEMIC_FAILINGS)
_MAIN = {Area.OVERALL_EFFECTIVENESS: _OFSTED_GRADES, Area.SEND_OUTCOME: _SEND_OUTCOMES}
_SCALES = {**_MAIN, Area.LEADERSHIP: _OFSTED_GRADES}
_NONE = "none"
#: What is no grade of today's, and no judgement at all.
_REST = {"other": "As printed", _NONE: phrases.NONE_GIVEN}


class Shape(Enum):
    """How a picture is drawn: columns side by side, bars below each other, or shaded cells."""

    COLUMNS = auto()
    BARS = auto()
    CELLS = auto()


@dataclass(frozen=True, slots=True)
class Mark:
    """One number of a picture: its row, the name and the colour of what is counted."""

    row: str
    series: str
    tone: str
    number: float


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture and the table of its numbers, whose first column names the rows."""

    title: str
    caption: str
    shape: Shape
    rows: tuple[str, ...]
    marks: tuple[Mark, ...]
    columns: tuple[str, ...]
    table: tuple[tuple[str | int, ...], ...]
    #: What the rows are: 'year', 'region', or 'kind' and year.
    by: str
    #: Of judgements: the kind of letter, what is judged, and the names of the colours in the order
    #: of the columns, for the script of the page to count anew what the filters leave.
    kind: str = ""
    area: Area | None = None
    tones: tuple[str, ...] = ()
    #: How the numbers in cells are written.
    digits: str = ".1f"
    #: The themes, where the rows of the table are theirs, by their names.
    themes: dict[str, str] = field(default_factory=dict)

    @property
    def series(self) -> tuple[Mark, ...]:
        """A mark of each thing that is counted, in the order of the table."""
        found = {mark.series: mark for mark in self.marks}
        order = [name for name in self.columns if name in found]
        return tuple(found[name] for name in dict.fromkeys([*order, *found]))

    @property
    def key(self) -> tuple[Mark, ...]:
        """What has a colour of its own."""
        return () if self.shape is Shape.CELLS else self.series


def pictures(entries: list[Entry]) -> list[Picture]:
    """All pictures that the entries have something for."""
    return list(_pictures(entries))


def _pictures(entries: list[Entry]) -> Iterator[Picture]:
    for kind in _latest_first(entries):
        of_kind = [entry for entry in entries if entry.kind == kind]
        for area in _areas(of_kind):
            for by, shape in (("year", Shape.COLUMNS), ("region", Shape.BARS)):
                counts = Counter((getattr(entry, by), _grade(entry, area)) for entry in of_kind)
                yield _judgements(kind, area, by, shape, counts)
    asking = [entry for entry in entries if entry.items]
    if asking:
        yield _items(asking)


def _latest_first(entries: list[Entry]) -> list[str]:
    """The kinds, the one with the latest letter first.

    Each has pictures of its own, for grades of two frameworks are not to be added up.
    """
    latest: dict[str, date] = {}
    for entry in entries:
        latest[entry.kind] = max(latest.get(entry.kind, date.min), entry.dated or date.min)
    return sorted(latest, key=lambda kind: (latest[kind], kind), reverse=True)


def _areas(entries: list[Entry]) -> list[Area]:
    """What to show of the letters of one kind: the overall judgement or the outcome.

    Where some have none, as since April 2026, the judgement on leaders leads.
    """
    areas = [area for area in _MAIN if any(_grade(entry, area) != _NONE for entry in entries)]
    graded = [entry for entry in entries if entry.judgements]
    without = any(all(_grade(entry, area) == _NONE for area in _MAIN) for entry in graded)
    led = any(_grade(entry, Area.LEADERSHIP) != _NONE for entry in entries)
    return [Area.LEADERSHIP, *areas] if without and led else areas


def _judgements(
    kind: str, area: Area, by: str, shape: Shape, counts: Counter[tuple[str, str]]
) -> Picture:
    rows = in_order({row for row, _ in counts})
    tones = {grade.value: phrases.GRADE_NAMES[grade] for grade in _SCALES[area]}
    tones |= {tone: name for tone, name in _REST.items() if any(one == tone for _, one in counts)}
    return Picture(
        title=f"{kind}: {phrases.AREA_NAMES[area]} by {by}",
        caption=_caption(counts, area),
        shape=shape,
        rows=rows,
        marks=tuple(
            Mark(row, name, tone, counts[row, tone])
            for row in rows
            for tone, name in tones.items()
            if counts[row, tone]
        ),
        by=by,
        kind=kind,
        area=area,
        tones=tuple(tones),
        columns=(by.capitalize(), *tones.values(), "All"),
        table=tuple(
            (row, *(counts[row, tone] for tone in tones), sum(counts[row, tone] for tone in tones))
            for row in rows
        ),
    )


def _items(entries: list[Entry]) -> Picture:
    found: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in entries:
        found[entry.kind, entry.year].append(entry)
    years = in_order({year for _, year in found})
    return Picture(
        title="Items asked for, by kind and year",
        caption="How many things a letter of that kind and year asks for, on average: priority "
        "actions and what needs to improve. Letters without such a list are left out.",
        shape=Shape.CELLS,
        by="kind",
        rows=years,
        marks=tuple(
            Mark(year, kind, "accent", round(_total(some, "items") / len(some), 1))
            for (kind, year), some in sorted(found.items())
        ),
        columns=("Kind", "Year", "Letters", "Priority", "To improve", "Items", "Items a letter"),
        table=tuple(
            (
                *(kind, year, len(some)),
                *(_total(some, name) for name in ("priority", "improve", "items")),
                f"{_total(some, 'items') / len(some):.1f}",
            )
            for (kind, year), some in sorted(found.items())
        ),
    )


def _total(entries: list[Entry], name: str) -> int:
    return sum(getattr(entry, name) for entry in entries)


def _caption(counts: Counter[tuple[str, str]], area: Area) -> str:
    """What the numbers add up to, and which letters have no such judgement."""
    letters = phrases.count(counts.total(), "letter")
    caption = f"All {letters} of this kind, each counted once."
    if counts.total() == 1:
        caption = "The one letter of this kind."
    without = sum(number for (_, tone), number in counts.items() if tone == _NONE)
    if not without:
        return caption
    told = f" {without} of them {'has' if without == 1 else 'have'} no such judgement"
    since = "; inspections since April 2026 give none overall"
    return caption + told + (since if area is Area.OVERALL_EFFECTIVENESS else "") + "."


def _grade(entry: Entry, area: Area) -> str:
    """The tone of the first judgement of that area; a report has one, or none."""
    return next((one.tone for one in entry.judgements if one.area is area), _NONE)


def in_order(rows: set[str]) -> tuple[str, ...]:
    """The years or regions as they stand side by side, what is not known at the end."""
    return tuple(sorted(rows, key=lambda row: (row in {NOT_KNOWN, NO_DATE}, row)))

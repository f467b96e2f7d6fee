"""The numbers behind the pictures, counted from the entries of the archive."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto

from ofsted_parse.model import Area, Grade
from ofsted_parse.render import phrases
from ofsted_parse.render.html_archive.data import NO_DATE, NOT_KNOWN, Entry

_OFSTED_GRADES = (Grade.OUTSTANDING, Grade.GOOD, Grade.REQUIRES_IMPROVEMENT, Grade.INADEQUATE)
_SEND_OUTCOMES = (Grade.POSITIVE, Grade.INCONSISTENT, Grade.SYSTEMIC_FAILINGS)
_SCALES = {Area.OVERALL_EFFECTIVENESS: _OFSTED_GRADES, Area.SEND_OUTCOME: _SEND_OUTCOMES}
_OTHER_GRADE = "As printed"


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
    for area in _SCALES:
        graded = [entry for entry in entries if _grade(entry, area)]
        if graded:
            name = phrases.AREA_NAMES[area]
            by_year = Counter((entry.year, _grade(entry, area)) for entry in graded)
            by_region = Counter((entry.region, _grade(entry, area)) for entry in graded)
            yield _judgements(f"{name} by year", Shape.COLUMNS, area, by_year)
            yield _judgements(f"{name} by region", Shape.BARS, area, by_region)
    asking = [entry for entry in entries if entry.items]
    if asking:
        yield _items(asking)


def _judgements(
    title: str, shape: Shape, area: Area, counts: Counter[tuple[str, str | None]]
) -> Picture:
    rows = in_order({row for row, _ in counts})
    tones = {grade.value: phrases.GRADE_NAMES[grade] for grade in _SCALES[area]}
    if any(grade == "other" for _, grade in counts):
        tones["other"] = _OTHER_GRADE
    return Picture(
        title=title,
        caption="How many reports were given which judgement.",
        shape=shape,
        rows=rows,
        marks=tuple(
            Mark(row, name, tone, counts[row, tone])
            for row in rows
            for tone, name in tones.items()
            if counts[row, tone]
        ),
        columns=("Region" if shape is Shape.BARS else "Year", *tones.values(), "All"),
        table=tuple(
            (row, *(counts[row, tone] for tone in tones), sum(counts[row, tone] for tone in tones))
            for row in rows
        ),
    )


def _items(entries: list[Entry]) -> Picture:
    found: dict[tuple[str, str], list[int]] = defaultdict(list)
    for entry in entries:
        found[entry.kind, entry.year].append(entry.items)
    years = in_order({year for _, year in found})
    return Picture(
        title="Items to improve, by kind and year",
        caption="How many things a letter of that kind and year asks for, on average; "
        "letters that ask for none by a list of their own are left out.",
        shape=Shape.CELLS,
        rows=years,
        marks=tuple(
            Mark(year, kind, "accent", round(sum(items) / len(items), 1))
            for (kind, year), items in sorted(found.items())
        ),
        columns=("Kind", "Year", "Letters", "Items", "Items a letter"),
        table=tuple(
            (kind, year, len(items), sum(items), f"{sum(items) / len(items):.1f}")
            for (kind, year), items in sorted(found.items())
        ),
    )


def _grade(entry: Entry, area: Area) -> str | None:
    """The tone of the first judgement of that area; a report has one."""
    return next((one.tone for one in entry.judgements if one.area is area), None)


def in_order(rows: set[str]) -> tuple[str, ...]:
    """The years or regions as they stand side by side, what is not known at the end."""
    return tuple(sorted(rows, key=lambda row: (row in {NOT_KNOWN, NO_DATE}, row)))

"""The latest outcomes of authorities for a reader at a terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from ofsted_parse.model import Area, Grade
from ofsted_parse.render import phrases
from ofsted_parse.render.terminal.findings import FAINT, HEADING, grade_text, part_heading, words
from ofsted_parse.render.terminal.letter import MAX_WIDTH
from ofsted_parse.store.reports import LatestOutcome

_STRANDS = {"childrens_services": "Children's services", "area_send": "Area SEND"}
_AREAS = {
    "childrens_services": (
        Area.OVERALL_EFFECTIVENESS,
        Area.LEADERSHIP,
        Area.HELP_AND_PROTECTION,
        Area.CHILDREN_IN_CARE,
        Area.CARE_LEAVERS,
    ),
    "area_send": (Area.SEND_OUTCOME,),
}
_COMBINED = Area.CHILDREN_IN_CARE_AND_CARE_LEAVERS
_HALVES = (Area.CHILDREN_IN_CARE, Area.CARE_LEAVERS)
#: Short, for five of them stand beside the name of the authority in 80 columns.
_SHORT_AREAS = {
    Area.OVERALL_EFFECTIVENESS: "Overall",
    Area.LEADERSHIP: "Leaders",
    Area.HELP_AND_PROTECTION: "Help",
    Area.CHILDREN_IN_CARE: "In care",
    Area.CARE_LEAVERS: "Leavers",
    Area.SEND_OUTCOME: "Outcome",
}
_SHORT_GRADES = {
    Grade.OUTSTANDING: "Outst",
    Grade.GOOD: "Good",
    Grade.REQUIRES_IMPROVEMENT: "Req imp",
    Grade.INADEQUATE: "Inad",
}
_SCALES = {
    "childrens_services": (
        Grade.OUTSTANDING,
        Grade.GOOD,
        Grade.REQUIRES_IMPROVEMENT,
        Grade.INADEQUATE,
    ),
    "area_send": (Grade.POSITIVE, Grade.INCONSISTENT, Grade.SYSTEMIC_FAILINGS),
}
#: What is marked so was inspected under a framework that another has followed.
_OLDER = "†"
#: Blocks of the longest bar: where there are four columns of them, and where there are more.
_BAR, _SHORT_BAR = 6, 4


def render_outcomes(
    outcomes: Sequence[LatestOutcome], console: Console, *, by_region: bool = True
) -> None:
    """Print the outcomes as a table, and below it how many of each grade a region has.

    Not `by_region` they stand in the order in which they are given, under no heading.
    """
    width = min(console.width, MAX_WIDTH)
    for block in _blocks(outcomes, by_region):
        console.print(block, width=width)
        console.print()


def _blocks(outcomes: Sequence[LatestOutcome], by_region: bool) -> Iterator[RenderableType]:
    for strand, title in _STRANDS.items():
        inspected = [outcome for outcome in outcomes if outcome.strand == strand]
        if inspected:
            heading = part_heading(title, len(inspected), "report")
            yield Group(heading, Text(), _table(inspected, strand, by_region))
            for area in _AREAS[strand]:
                if any(_graded(outcome, area) for outcome in inspected):
                    yield _chart(inspected, strand, area)
    if not outcomes:
        yield words("No full inspection that was asked for is in the database.", FAINT)
    if any(_is_combined(outcome) for outcome in outcomes):
        yield words("* one judgement for both, as printed from 2018 to 2022", FAINT)
    for kind in sorted(_older(outcomes)):
        name = phrases.kind_name(kind)
        yield words(f"{_OLDER} {name}: inspected under an older framework", FAINT)


def _older(outcomes: Sequence[LatestOutcome]) -> set[str]:
    """The kinds of reports beside which, in the same strand, stand those of a later framework."""
    latest: dict[tuple[str, str], date] = {}
    for outcome in outcomes:
        place = outcome.strand, outcome.kind
        latest[place] = max(latest.get(place, date.min), outcome.date or date.min)
    newest = {
        strand: max(day for (of, _), day in latest.items() if of == strand) for strand, _ in latest
    }
    return {kind for (strand, kind), day in latest.items() if day < newest[strand]}


def _table(outcomes: Sequence[LatestOutcome], strand: str, by_region: bool) -> RenderableType:
    grid = Table.grid(padding=(0, 2, 0, 0), expand=True)
    grid.add_column(ratio=1, overflow="fold")
    grid.add_column(style=FAINT, no_wrap=True)
    for _ in _AREAS[strand]:
        grid.add_column(no_wrap=True)
    older = _older(outcomes)
    names = [words(_SHORT_AREAS[area], FAINT) for area in _AREAS[strand]]
    grid.add_row("", words("Inspected", FAINT), *names)
    for region, members in groupby(outcomes, lambda outcome: outcome.region if by_region else ""):
        if by_region:
            grid.add_row(words(region or "No region", HEADING))
        for outcome in members:
            grid.add_row(*_row(outcome, _OLDER if outcome.kind in older else ""))
    return grid


def _row(outcome: LatestOutcome, mark: str) -> Iterator[RenderableType]:
    """The cells of an outcome; `mark` stands with the date of one of an older framework."""
    yield Padding(words(outcome.authority or "No authority found"), (0, 0, 0, 2))
    yield words((f"{outcome.date:%b %Y}" if outcome.date else "no date") + mark)
    for area in _AREAS[outcome.strand]:
        yield _grade(outcome, area)


def _grade(outcome: LatestOutcome, area: Area) -> Text:
    judged = {judgement.area: judgement for judgement in outcome.judgements}
    judgement = judged.get(area)
    mark = ""
    if judgement is None and area in _HALVES:
        judgement, mark = judged.get(_COMBINED), "*"
    if judgement is None:
        return Text("–", style=FAINT)
    if judgement.grade is None:
        return words("?" + mark)
    name = _SHORT_GRADES.get(judgement.grade, phrases.GRADE_NAMES[judgement.grade])
    return Text(name + mark, style=grade_text(judgement.grade).style)


def _chart(outcomes: Sequence[LatestOutcome], strand: str, area: Area) -> RenderableType:
    """How many authorities of each region have which grade in an area, or none."""
    counts = _by_region(outcomes, area)
    most = max((number for grades in counts.values() for number in grades.values()), default=1)
    columns: list[Grade | None] = list(_SCALES[strand])
    if any(grades[None] for grades in counts.values()):
        columns.append(None)
    longest = _BAR if None not in columns else _SHORT_BAR
    grid = Table.grid(padding=(0, 2, 0, 0), expand=True)
    grid.add_column(ratio=1, overflow="fold")
    for _ in columns:
        grid.add_column(no_wrap=True, min_width=longest + 3)
    title = words(f"{phrases.AREA_NAMES[area]} by region", HEADING)
    grid.add_row(title, *(words(_short(grade), FAINT) for grade in columns))
    for region, grades in counts.items():
        bars = [_bar(grade, grades[grade], longest / most) for grade in columns]
        grid.add_row(Padding(words(region), (0, 0, 0, 2)), *bars)
    return grid


def _by_region(outcomes: Sequence[LatestOutcome], area: Area) -> dict[str, Counter[Grade | None]]:
    """How often each grade was given, or none: a row a region, and one more for an older framework.

    The grades of two frameworks are not to be added up.
    """
    older = _older(outcomes)
    regions = dict.fromkeys(outcome.region or "No region" for outcome in outcomes)
    counts: dict[str, Counter[Grade | None]] = {
        region + mark: Counter() for region in regions for mark in ("", _OLDER)
    }
    for outcome in outcomes:
        found: list[Grade | None] = [*_graded(outcome, area)]
        row = (outcome.region or "No region") + (_OLDER if outcome.kind in older else "")
        counts[row].update(found or [None])
    return {row: grades for row, grades in counts.items() if grades}


def _short(grade: Grade | None) -> str:
    return _SHORT_GRADES.get(grade, phrases.GRADE_NAMES[grade]) if grade else "No grade"


def _graded(outcome: LatestOutcome, area: Area) -> list[Grade]:
    areas = {area, _COMBINED} if area in _HALVES and _is_combined(outcome) else {area}
    return [one.grade for one in outcome.judgements if one.area in areas and one.grade][:1]


def _is_combined(outcome: LatestOutcome) -> bool:
    return any(judgement.area is _COMBINED for judgement in outcome.judgements)


def _bar(grade: Grade | None, number: int, scale: float) -> Text:
    if not number:
        return Text("·", style=FAINT)
    length = max(1, round(number * scale))
    style = grade_text(grade).style if grade else FAINT
    return Text("█" * length + f" {number}", style=style)

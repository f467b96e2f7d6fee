"""The graded judgements: from the grid, from sentences, and from the headings that bear them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from ofsted_parse.block import FURNITURE, Block
from ofsted_parse.data.grades import read_grade
from ofsted_parse.kinds.base import Judged, Kind
from ofsted_parse.model import Area, Grade, Judgement, OtherRole
from ofsted_parse.outline import Outline, Placed, Tables, find_heading, is_grade_line
from ofsted_parse.wording import pattern

#: A longer cell is no grade but a sentence that begins like the label of a row.
_GRADE_WORDS = 8
#: A judgement said in prose is looked for in paragraphs near the beginning only.
_PROSE = 60
#: A heading's grade stands so many blocks below it at most, behind the headers of its box.
_NEAR = 6


class Graded(NamedTuple):
    """The judgements of a document, and where its grid and its headings contradict each other."""

    #: One an area, in the order of the grid.
    judgements: tuple[Judgement, ...]
    #: Those of the grid to which a heading gives another grade, with the first such heading's.
    contested: tuple[tuple[Judgement, Judgement], ...]


def find_judgements(outline: Outline, tables: Tables, kind: Kind) -> Graded:
    """The judgements that the grid gives; what it lacks from the headings, and from sentences."""
    blocks = [placed.block for placed in outline.placed]
    prose = [p.block for p in outline.placed[outline.front :] if _may_judge(p)]
    found: dict[Area, Judgement] = {}
    for judgement in _printed(blocks[: outline.front], tables, kind):
        found.setdefault(judgement.area, judgement)
    grid = dict(found)
    headings = list(_of_sections(outline, tables, kind))
    typed = bool(blocks) and blocks[0].typed
    for judgement in headings:
        # A heading repeats the grid; where the grid could not be read, it stands in for it. Plain
        # text shows no columns: its grid is the weaker of the two.
        known = found.get(judgement.area)
        if known is None or known.grade is None or (typed and _differ(known, judgement)):
            found[judgement.area] = judgement
    for judgement in _printed(prose[:_PROSE], tables, kind, sentences_only=True):
        found.setdefault(judgement.area, judgement)
    for judgement in _printed(_grid_cells(outline), tables, kind):
        found.setdefault(judgement.area, judgement)
    return Graded(tuple(found.values()), _contested(grid, headings))


def _contested(
    grid: Mapping[Area, Judgement], headings: Iterable[Judgement]
) -> tuple[tuple[Judgement, Judgement], ...]:
    pairs: dict[Area, tuple[Judgement, Judgement]] = {}
    for judgement in headings:
        first = grid.get(judgement.area)
        if first and _differ(first, judgement):
            pairs.setdefault(judgement.area, (first, judgement))
    return tuple(pairs.values())


def _differ(one: Judgement, other: Judgement) -> bool:
    """Whether both have a grade, and not the same."""
    return bool(one.grade and other.grade) and one.grade is not other.grade


def _grid_cells(outline: Outline) -> list[Block]:
    """The cells of a grid that stands in the text: 'Record of main findings', the last of 2013."""
    text = outline.placed[outline.front :]
    return [p.block for p in text if p.role is OtherRole.TABLE and p.block.cell]


def _may_judge(placed: Placed) -> bool:
    return not placed.heading and (placed.part is not None or placed.role is OtherRole.TABLE)


def _printed(
    blocks: Iterable[Block], tables: Tables, kind: Kind, *, sentences_only: bool = False
) -> Iterator[Judgement]:
    """The judgements that blocks print, each as a row of a grid or as a sentence."""
    for block in blocks:
        wording = block.wording
        for judged in kind.judged:
            judgement = _sentence(block, wording, judged)
            if not judgement and not sentences_only:
                judgement = _row(block, judged, tables)
            if judgement:
                yield judgement
                break


def _sentence(block: Block, wording: str, judged: Judged) -> Judgement | None:
    """'Children's services in X are inadequate': the pattern itself catches the grade."""
    judging = pattern(judged.pattern)
    match = judging.search(wording) if "grade" in judging.groupindex else None
    if not match:
        return None
    printed = match["grade"]
    grade = read_grade(printed)
    return Judgement(judged.area, block.text, grade, printed, block.page_number)


def _row(block: Block, judged: Judged, tables: Tables) -> Judgement | None:
    """A label in one cell and its grade in the next, or both in one line."""
    label = block.plain
    match = pattern(judged.pattern).match(label)
    if not match:
        return None
    printed = tables.beside(block) or label[match.end() :].strip(" :-|")
    # A number is that of a page, in the contents.
    if not printed or printed.isdecimal() or len(printed.split()) > _GRADE_WORDS:
        return None
    return Judgement(judged.area, block.text, read_grade(printed), printed, block.page_number)


def _of_sections(outline: Outline, tables: Tables, kind: Kind) -> Iterator[Judgement]:
    """Judgements that stand in headings only, as some grids leave one out."""
    declared = {judged.area for judged in kind.judged}
    for index, placed in enumerate(outline.placed):
        if not placed.heading or placed.section is None:
            continue
        section = outline.sections[placed.section]
        # Between a heading at the foot of a page and its grade stands furniture.
        rest = (one for one in outline.placed[index + 1 :] if one.block.label not in FURNITURE)
        near = [*islice(rest, _NEAR)]
        below = near[:1]
        # A grade of the time, 'Grade 3 (adequate)', is none of today's: printed, but null.
        graded = section.grade or any(is_grade_line(one.block.text) for one in below)
        if section.judgement in declared and section.judgement and graded:
            printed = _grade_of([placed, *below], tables, kind)
            if read_grade(printed) is not section.grade:
                printed = _printed_grade(section.grade, near) or printed
            yield Judgement(
                section.judgement, section.heading, section.grade, printed, section.page
            )


def _printed_grade(grade: Grade | None, near: Sequence[Placed]) -> str:
    """The cell below a heading that holds its grade, behind the headers of a box."""
    cells = (one.block.text for one in near if one.block.cell)
    return next((text for text in cells if grade and read_grade(text) is grade), "")


def _grade_of(placed: Sequence[Placed], tables: Tables, kind: Kind) -> str:
    """The grade of a section as printed: in its heading, in the cell beside it, or below it.

    `placed` holds the heading and what stands below it.
    """
    found = find_heading(placed[0].block.wording, kind)
    in_heading = found[1].groupdict().get("grade") if found else None
    return in_heading or tables.beside(placed[0].block) or placed[-1].block.text

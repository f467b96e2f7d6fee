"""The graded judgements: from the grid, from sentences, and from the headings that bear them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ofsted_parse.block import Block
from ofsted_parse.grades import read_grade
from ofsted_parse.kinds.base import Judged, Kind
from ofsted_parse.layout.words import block_text
from ofsted_parse.model import Area, Judgement, OtherRole, Section
from ofsted_parse.sections import Outline, Placed
from ofsted_parse.tables import Tables
from ofsted_parse.wording import pattern, plain, plain_heading

#: A judgement said in prose is looked for in paragraphs near the beginning only.
_PROSE = 60


def find_judgements(outline: Outline, tables: Tables, kind: Kind) -> tuple[Judgement, ...]:
    """One judgement an area, in the order of the grid; what the grid lacks from the headings."""
    found: dict[Area, Judgement] = {}
    blocks = [placed.block for placed in outline.placed]
    front = blocks[: outline.front]
    prose = [p.block for p in outline.placed[outline.front :] if _may_judge(p)]
    for judgement in _printed(front, tables, kind):
        found.setdefault(judgement.area, judgement)
    for judgement in _of_sections(outline.sections, kind):
        # A heading repeats the grid; where the grid could not be read, it stands in for it.
        if judgement.area not in found or found[judgement.area].grade is None:
            found[judgement.area] = judgement
    for judgement in _printed(prose[:_PROSE], tables, kind, sentences_only=True):
        found.setdefault(judgement.area, judgement)
    return tuple(found.values())


def _may_judge(placed: Placed) -> bool:
    return not placed.heading and (placed.part is not None or placed.role is OtherRole.TABLE)


def _printed(
    blocks: Iterable[Block], tables: Tables, kind: Kind, *, sentences_only: bool = False
) -> Iterator[Judgement]:
    """The judgements that blocks print, each as a row of a grid or as a sentence."""
    for block in blocks:
        for judged in kind.judged:
            judgement = _sentence(block, judged)
            if not judgement and not sentences_only:
                judgement = _row(block, judged, tables)
            if judgement:
                yield judgement
                break


def _sentence(block: Block, judged: Judged) -> Judgement | None:
    """'Children's services in X are inadequate': the pattern itself catches the grade."""
    text = block_text(block)
    match = pattern(judged.pattern).search(plain_heading(text))
    if not match or "grade" not in match.groupdict():
        return None
    printed = match["grade"]
    return Judgement(judged.area, text, read_grade(printed), printed, block.page_number)


def _row(block: Block, judged: Judged, tables: Tables) -> Judgement | None:
    """A label in one cell and its grade in the next, or both in one line."""
    label = _numbered(block)
    match = pattern(judged.pattern).match(label)
    if not match:
        return None
    printed = tables.beside(block) or label[match.end() :].strip(" :-|")
    if not printed:
        return None
    return Judgement(
        judged.area, block_text(block), read_grade(printed), printed, block.page_number
    )


def _numbered(block: Block) -> str:
    """The plain text of a label with its number, '2.1 Adoption performance'."""
    return plain(block_text(block))


def _of_sections(sections: Sequence[Section], kind: Kind) -> Iterator[Judgement]:
    """Judgements that stand in headings only, as some grids leave one out."""
    declared = {area for edition in kind.editions for area in edition.areas}
    for section in sections:
        if section.judgement and section.grade and section.judgement in declared | {Area.LSCB}:
            yield Judgement(
                section.judgement,
                section.heading,
                section.grade,
                _printed_grade(section),
                section.page,
            )


def _printed_grade(section: Section) -> str:
    """The grade at the end of a heading, as printed there; of a grade beside it, its name."""
    words = section.heading.split()
    for start in range(len(words) - 1, -1, -1):
        printed = " ".join(words[start:])
        if read_grade(printed) is section.grade:
            longer = " ".join(words[max(0, start - 1) :])
            return longer if read_grade(longer) else printed
    return (section.grade or "").replace("_", " ").capitalize()

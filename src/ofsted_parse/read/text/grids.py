"""Grids of judgements in a plain text without columns: a grade after its label, each a block.

Where pdftotext prints labels first and then their grades, they belong together in their order;
where their numbers differ, no grade is given to a label.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple

from ofsted_parse.block import Block, Cell, Label
from ofsted_parse.data.grades import read_grade

#: The label of a judgement is no longer than this.
_LABEL_WORDS, _LABEL_LINES = 25, 4
#: 'Grade 4 (inadequate)' under a heading of 2013 is no cell beside it.
_NUMBERED_GRADE = re.compile(r"grade \d", re.IGNORECASE)
_FLOWING = (Label.TEXT, Label.ITEM, Label.HEADING)


class _Group(NamedTuple):
    """Labels and the grades that follow them, by their positions."""

    labels: Sequence[int]
    grades: Sequence[int]

    @property
    def rows(self) -> list[tuple[int, int]]:
        """Each label with its grade; a heading may stand before the one label of one grade."""
        if len(self.grades) == 1:
            return [(self.labels[-1], self.grades[0])]
        return list(zip(self.labels, self.grades, strict=True)) if self.balanced else []

    @property
    def balanced(self) -> bool:
        return len(self.labels) == len(self.grades)


def with_grades(blocks: Sequence[Block], table: int) -> list[Block]:
    """`blocks`, each label and its grade made a row; rows that follow are a table.

    The tables are numbered from above `table` on.
    """
    done = list(blocks)
    row, end = 0, -1
    for rows in _rows(blocks):
        table += rows[0][0] != end
        for label, grade in rows:
            done[label] = replace(done[label], cell=Cell(table, row, 0))
            done[grade] = replace(done[grade], label=Label.CELL, cell=Cell(table, row, 1))
            row += 1
        end = rows[-1][1] + 1
    return done


def _rows(blocks: Sequence[Block]) -> Iterator[list[tuple[int, int]]]:
    """The rows of each group, with the positions of its labels and its grades."""
    for groups in _grids(blocks):
        # A grade too many: one of the grades before may be that of another label too.
        told = all(len(group.grades) <= len(group.labels) for group in groups)
        for group in groups:
            if group.rows and (told or group.balanced):
                yield group.rows


def _grids(blocks: Sequence[Block]) -> Iterator[list[_Group]]:
    """The groups of each run of labels and grades."""
    signs = [_sign(block) for block in blocks]
    groups: list[_Group] = []
    labels: list[int] = []
    for sign, run in groupby(range(len(blocks)), key=signs.__getitem__):
        if sign == "label":
            labels = list(run)
        elif sign == "grade" and labels:
            grades = list(run)
            groups.append(_Group(labels if len(grades) == 1 else _led(blocks, labels), grades))
            labels = []
        else:
            yield groups
            groups, labels = [], []
    yield groups


def _led(blocks: Sequence[Block], labels: Sequence[int]) -> Sequence[int]:
    """The labels behind what leads them in: 'The judgements on areas of the service are:'."""
    leads = [position for position in labels if blocks[position].text.endswith(":")]
    return [position for position in labels if not leads or position > leads[-1]]


def _sign(block: Block) -> str:
    if _is_grade(block):
        return "grade"
    return "label" if _is_label(block) else ""


def _is_grade(block: Block) -> bool:
    short = len(block.lines) <= 2 and block.label is Label.TEXT and not block.marker
    if not short or block.cell:
        return False
    return read_grade(block.text) is not None and not _NUMBERED_GRADE.match(block.text)


def _is_label(block: Block) -> bool:
    if block.cell or block.label not in _FLOWING or len(block.lines) > _LABEL_LINES:
        return False
    text = block.text
    return 1 < len(text.split()) <= _LABEL_WORDS and not text.endswith(".")

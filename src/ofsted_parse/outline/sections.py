"""Blocks sorted under their headings and into the parts, as the kind declares them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ofsted_parse.block import Block, Label
from ofsted_parse.data.grades import read_grade
from ofsted_parse.items import LISTS
from ofsted_parse.kinds.base import Front, Heading, Kind, People
from ofsted_parse.layout.markers import marker_number
from ofsted_parse.model import OtherRole, Part, Section
from ofsted_parse.outline.front import boxed_sentences, front_end, is_prose
from ofsted_parse.outline.headings import find_heading, nearest_heading, printed_heading
from ofsted_parse.outline.landmarks import (
    are_set_alike,
    ends_like_text,
    is_contents_entry,
    is_grade_line,
    is_label,
    is_running_text,
    is_sentence_on_team,
    is_set_apart,
    is_signed,
    is_styled,
    is_table_matter,
    is_team_line,
    is_theme,
    leaves_text,
    may_be_heading,
    stands_out,
)
from ofsted_parse.outline.levels import Levels
from ofsted_parse.outline.placed import Guess, Outline, Placed, role_of
from ofsted_parse.outline.tables import Tables
from ofsted_parse.wording import pattern, plain_heading

#: The parts whose items may stand under themes.
_THEMED = (Part.HEADLINE_FINDINGS, *LISTS)
#: The parts that are running text: a list there is another part's.
_OPENING = (Part.INTRODUCTION, Part.HEADLINE_FINDINGS)


def outline(blocks: Sequence[Block], kind: Kind) -> Outline:
    """Every block in exactly one place: front, heading, part, or a role outside the parts."""
    start = front_end(blocks, kind)
    then = None if _prints(blocks[start:], kind, kind.then) else kind.then
    walk = _Walk(kind, Tables(blocks), then, alike=are_set_alike(blocks[start:], kind))
    boxed = boxed_sentences(blocks[:start], kind)
    placed = [
        Placed(block, kind.boxed)
        if index in boxed
        else Placed(block, role=role_of(block) or OtherRole.FRONT)
        for index, block in enumerate(blocks[:start])
    ]
    following = [*blocks[start + 1 :], None]
    placed += [walk.place(*pair) for pair in zip(blocks[start:], following, strict=False)]
    return Outline(
        *(tuple(walk.sections), tuple(placed), start, tuple(walk.guesses)),
        *(walk.second_title, walk.behind_signature),
    )


def _prints(blocks: Sequence[Block], kind: Kind, part: Part | None) -> bool:
    """Whether a heading of `part` is printed; most kinds need not know."""
    if part is None:
        return False
    found = (find_heading(block.wording, kind) for block in blocks)
    return any(heading[0].part is part for heading in found if heading)


class _Walk:
    """Goes through the text block by block and remembers under which heading it is."""

    def __init__(self, kind: Kind, tables: Tables, then: Part | None, *, alike: bool) -> None:
        self.sections: list[Section] = []
        self._kind = kind
        self._tables = tables
        #: Whether headings are set as the text is.
        self._alike = alike
        self._part = kind.opens_with
        self.guesses: list[Guess] = []
        self.second_title: int | None = None
        self.behind_signature: int | None = None
        self._signed = False
        #: Whether the part so far consists of items.
        self._listing = False
        #: The declared heading it is under.
        self._heading: Heading | None = None
        self._section: int | None = None
        self._levels = Levels()
        #: Whether nothing stands under that heading so far.
        self._is_empty = True
        #: The section around a box with a heading that no kind declares.
        self._outer: int | None = None
        #: Part, heading and section around the box it is in.
        self._around: tuple[Part, Heading | None, int | None] | None = None
        #: What follows the opening paragraphs, where no heading says so.
        self._then = then
        self._outside: OtherRole | None = None

    def place(self, block: Block, following: Block | None) -> Placed:
        """The place of the next block, with a look at the one after it."""
        role = role_of(block)
        if role or block.label is Label.FOOTNOTE:
            return Placed(block, role=role)
        self._leave_box(block)
        if self._outside is OtherRole.CONTENTS and is_contents_entry(block, self._tables):
            return Placed(block, role=OtherRole.CONTENTS)
        if self._outside is OtherRole.CONTENTS and self._begins_text(block, following):
            self._outside = None
        if self.sections and is_grade_line(block.text):
            return self._graded(block)
        opened = self._open(block, following)
        if opened:
            return opened
        self._outside = leaves_text(block) or self._outside
        self._signed = self._signed or (self._kind.front is Front.LETTER and is_signed(block.plain))
        if self._outside is OtherRole.BOILERPLATE and self._begins_again(block):
            self._outside = OtherRole.UNPLACED
            self.second_title = self.second_title or block.page_number
        if self._outside:
            return Placed(block, role=self._outside)
        return self._text(block)

    def _begins_text(self, block: Block, following: Block | None) -> bool:
        """Prose, or a heading with prose below it: no line of the contents."""
        if is_prose(block) or following is None:
            return is_prose(block)
        return is_prose(following) and is_styled(block, self._tables, following)

    def _open(self, block: Block, following: Block | None) -> Placed | None:
        """The block as a heading, if it is one."""
        known = self._known(block, following) if may_be_heading(block) else None
        if known and self._signed:
            # Behind their signature letters print only the imprint; packs print other papers.
            self.behind_signature = self.behind_signature or block.page_number
            return None
        if known and self._repeats(block):
            self._grade_beside(block)
            return Placed(block, role=OtherRole.TABLE)
        if known and self._is_row(known[0], block):
            known = None
        if known:
            heading, match = known
            self._outside = None
            self._enter(heading, block)
            self._add(block, self._levels.known(block, heading), heading, match)
            if not find_heading(block.wording, self._kind):
                slip = f"a slip for ‘{nearest_heading(block.wording, self._kind)}’"
                self.guesses.append(Guess(len(self.sections) - 1, slip))
        elif not self._outside and self._is_theme(block, following):
            self._guess(block, following)
        else:
            return None
        return Placed(block, self._part, self._section, heading=True)

    def _is_theme(self, block: Block, following: Block | None) -> bool:
        """A heading that no kind declares: by its type, or by its place between numbers."""
        if is_styled(block, self._tables, following):
            return True
        if following is not None and is_set_apart(block, following, alike=self._alike):
            if block.size == following.size:
                self.guesses.append(Guess(len(self.sections), "one, though it is set as text is"))
            return True
        numbered = following is not None and marker_number(following) is not None
        return numbered and self._part in LISTS and not self._is_empty and is_label(block)

    def _enter(self, heading: Heading, block: Block) -> None:
        """A declared heading begins its part; that of a box keeps in mind what is around it."""
        self._outer = None
        if not (heading.boxed and block.cell):
            self._around = None
        elif not self._around:
            self._around = (self._part, self._heading, self._section)
        self._part, self._heading = heading.part, heading

    def _leave_box(self, block: Block) -> None:
        """After the box of a case study, or of a summary, the text goes on where it was before.

        But not below a box that holds nothing but a heading.
        """
        if self._outer is not None and not block.cell:
            self._section = self._section if self._is_empty else self._outer
            self._outer = None
        if self._around and not block.cell:
            self._part, self._heading, self._section = self._around
            self._around = None

    def _known(self, block: Block, following: Block | None) -> tuple[Heading, re.Match[str]] | None:
        """The declared heading that a block is, a slip of text recognition allowed for."""
        known = find_heading(block.wording, self._kind)
        if known and not self._stands_out(block, known[0]):
            return None
        if not (known or not block.typed or ends_like_text(block.text)):
            meant = nearest_heading(block.wording, self._kind)
            known = find_heading(plain_heading(meant), self._kind) if meant else None
        if known and self._part in _THEMED and is_theme(block, known, following, self._tables):
            return None
        if known and block.marker and (block.cell or known[0].area or self._says_again(block)):
            return None  # an item, a row of a grid, or what leads in the list below its heading
        return known

    def _stands_out(self, block: Block, heading: Heading) -> bool:
        """Whether a heading's wording is one here.

        A judgement's section has a bold heading, or its grade beside it; the same words in plain
        type are a theme in a list, or the grade of an earlier inspection.
        """
        inert = self._heading.inert if self._heading else ""
        if inert and pattern(inert).fullmatch(block.wording):
            return False
        if self._tables.shared(block) or not heading.area:
            return True
        return stands_out(block) and not self._is_set_lower(block, heading)

    def _is_set_lower(self, block: Block, heading: Heading) -> bool:
        """Smaller than the heading of a lower level that opened another part: a theme in it.

        Seen in a report of 2014: 'Leadership, management and governance' in 12 points under
        'Children's services in X are inadequate because' in 14.
        """
        lower = self._levels.declared > heading.level and self._part is not heading.part
        return lower and 0 < round(block.size) < self._levels.size

    def _add(
        self,
        block: Block,
        level: int,
        heading: Heading | None,
        match: re.Match[str] | None,
    ) -> None:
        grade = match.groupdict().get("grade") if match else None
        beside = self._tables.beside(block) if heading and heading.area and not grade else None
        area = heading.area if heading else None
        printed, graded = printed_heading(block, heading), read_grade(grade or beside or "")
        self.sections.append(Section(printed, level, self._part, block.page_number, area, graded))
        self._section, self._is_empty = len(self.sections) - 1, True

    def _graded(self, block: Block) -> Placed:
        """The grade of a section, on a line of its own under its heading."""
        self.sections[-1] = replace(self.sections[-1], grade=read_grade(block.text))
        return Placed(block, role=OtherRole.TABLE)

    def _guess(self, block: Block, following: Block | None) -> None:
        """A heading that no kind declares stands under the last one that is.

        But running text is no list: under a heading whose part is one, it opens main findings
        (seen in a letter of 2023 whose 'Main findings' come a page late).
        """
        if self._part in LISTS and self._listing and following and is_running_text(following):
            self._part, self._heading = Part.MAIN_FINDINGS, None
            self.guesses.append(Guess(len(self.sections), "the beginning of main findings"))
        level = self._levels.unknown(block)
        listed = following is not None and following.label is Label.ITEM
        if self._part in _OPENING and listed and level <= max(1, self._levels.declared):
            self.guesses.append(Guess(len(self.sections), f"a part of {self._part.value}"))
        if block.cell and self._outer is None:
            self._outer = self._section
        self._add(block, self._levels.inside(level), None, None)

    def _says_again(self, block: Block) -> bool:
        """The first words under a heading are its own ('13. Priorities for improvement:')."""
        last = self.sections[-1].heading if self.sections else ""
        return self._is_empty and block.wording == plain_heading(last)

    def _repeats(self, block: Block) -> bool:
        """A table's header row that prints its section's heading once more.

        Typed text may have lost the table, as it has where pdftotext prints a box of one column.
        """
        tabled = block.cell or block.typed
        boxed = self._heading is not None and self._heading.boxed
        return bool(tabled) and self._says_again(block) and not boxed

    def _grade_beside(self, block: Block) -> None:
        """A heading may be repeated in a table, with its grade in the next cell."""
        grade = read_grade(self._tables.beside(block) or "")
        if grade and self.sections[-1].judgement:
            self.sections[-1] = replace(self.sections[-1], grade=grade)

    def _is_row(self, heading: Heading, block: Block) -> bool:
        """A row of a table that sums up the document names its headings once more."""
        if not self._tables.shared(block):
            return False
        same = (s for s in self.sections if plain_heading(s.heading) == block.wording)
        seen = any(section.grade or not heading.area for section in same)
        labels = self._tables.labels(block)
        known = [find_heading(plain_heading(label), self._kind) for label in labels]
        several = len(known) - known.count(None) > 1
        return seen or several or heading.area is None

    def _text(self, block: Block) -> Placed:
        if not block.text:
            return Placed(block, role=OtherRole.UNPLACED)
        section = self._section
        if section is None:
            return Placed(block, self._opening(block))
        closing = self._formula(block, closing=True)
        if closing:
            self._part = closing
        if self._names_team(block.text):
            return Placed(block, section=section, role=OtherRole.TABLE)
        if self._heading and self._heading.list_only and block.label is not Label.ITEM:
            self._part, self._heading = self._kind.opens_with, None
        if is_table_matter(block, self._tables, self._kind):
            return Placed(block, role=OtherRole.TABLE)
        self._is_empty = False
        self._listing = block.label is Label.ITEM
        return Placed(block, self._part, section)

    def _begins_again(self, block: Block) -> bool:
        """A title behind the imprint: another document bound in with this one."""
        long_enough = len(block.wording.split()) > 1
        return long_enough and any(pattern(t).match(block.wording) for t in self._kind.titles)

    def _names_team(self, text: str) -> bool:
        """A line of the inspection team, under its heading or without one."""
        if self._heading and self._heading.team:
            return not is_sentence_on_team(text)
        return self._kind.people is People.TEAM and is_team_line(text)

    def _opening(self, block: Block) -> Part:
        """The part of a block before the first heading."""
        part = self._formula(block, closing=False) or self._formula(block, closing=True)
        if part:
            self._part = self._then or part
        return part or self._part

    def _formula(self, block: Block, *, closing: bool) -> Part | None:
        formulas = self._kind.closings if closing else self._kind.openings
        for formula in formulas:
            if pattern(formula.pattern).match(block.plain):
                return formula.part
        return None

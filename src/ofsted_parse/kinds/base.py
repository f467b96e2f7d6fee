"""What a kind of document declares. The files beside this one hold such declarations, nothing else.

All patterns are regular expressions over one line of text, without regard to case. Before a
pattern is tried, curly quotes are made straight, dashes are made hyphens, runs of spaces become
one, and a heading loses a stop, colon or question mark at its end: patterns are written so.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from ofsted_parse.model import Area, Part

#: A grade as it is printed in a heading or a sentence.
GRADE = r"(?P<grade>outstanding|good|requires? improvement(?: to be good)?|inadequate)"
#: The Local Safeguarding Children Board, by its own name and by its letters (LSCB, BSCB …).
LSCB = r"(?:(?:\w+ )?(?:local )?safeguarding children board(?: \(\w+\))?|\w{0,4}scb)"


class Cue(NamedTuple):
    """A wording that speaks for a kind, found anywhere in a block near the beginning.

    Weights add up, each cue once; a kind is recognised from 3 on, and certain from 5 on.
    """

    pattern: str
    weight: int
    example: str


class Heading(NamedTuple):
    """The wordings of one heading and the part it opens.

    `pattern` matches the whole heading; a group named `grade` catches the grade printed with it.
    A heading of level 2 stands under one of level 1. With `area` it is a judgement's section.
    """

    part: Part
    pattern: str
    examples: tuple[str, ...]
    level: int = 1
    area: Area | None = None
    #: Under it stand the names of the inspectors, not findings.
    team: bool = False
    #: It stands in a box, after which the text goes on where it was before.
    boxed: bool = False
    #: Wordings that open nothing here: the labels in a glossary of judgements.
    inert: str = ""
    #: The part is a list: it ends with the last item.
    list_only: bool = False
    #: It stands below whatever declared heading it comes behind, also where that is of its level.
    below: bool = False
    #: A book of its own: what comes below it stands under it, up to the next one, or to a heading
    #: that is no longer about it (`closes`).
    book: bool = False
    closes: bool = False


class Formula(NamedTuple):
    """The wording that begins a paragraph which says by itself where it belongs."""

    part: Part
    pattern: str
    example: str


class Judged(NamedTuple):
    """How one judgement is printed: the label of its row in the grid, or a sentence.

    A sentence has a group named `grade`; the grade of a label stands in the same row.
    """

    area: Area
    pattern: str
    examples: tuple[str, ...]


class Edition(NamedTuple):
    """The judgements that reports print whose inspection began from `start` on, before `end`."""

    start: date | None
    end: date | None
    areas: tuple[Area, ...]


class Front(StrEnum):
    """What stands before the text, and so where the text begins."""

    #: Letterhead, date and addressees, up to the bold title after 'Dear …'.
    LETTER = "letter"
    #: Title, dates and judgements grid; the text begins with the first paragraph of prose.
    REPORT = "report"
    #: Title page and perhaps contents; the text begins with the first known heading.
    COVER = "cover"
    #: A headline alone.
    ARTICLE = "article"


class People(StrEnum):
    """Where the inspectors are named."""

    NONE = "none"
    #: 'His Majesty's Inspectors for this visit were …', led by the one who signs.
    VISIT_LETTER = "visit_letter"
    #: 'Lead inspector: …' on the first page.
    FRONT = "front"
    #: A list or table under 'The inspection team'.
    TEAM = "team"


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of document: how it is recognised and how it is laid out."""

    name: str
    framework: str | None
    cues: tuple[Cue, ...]
    #: Patterns of the title; it may run over several blocks, each of which matches one.
    titles: tuple[str, ...]
    front: Front
    headings: tuple[Heading, ...]
    #: The part of what stands before the first heading.
    opens_with: Part
    #: The part of sentences beside the judgements on the title page; None where none stand there.
    boxed: Part | None = None
    #: Paragraphs before the first heading that belong to another part than `opens_with`.
    openings: tuple[Formula, ...] = ()
    #: The part of what follows them, in a document without a heading for that part.
    then: Part | None = None
    #: Closing paragraphs under the last heading.
    closings: tuple[Formula, ...] = ()
    judged: tuple[Judged, ...] = ()
    editions: tuple[Edition, ...] = ()
    people: People = People.NONE
    #: Parts that every document of this kind prints; a warning says which are missing.
    required: tuple[Part, ...] = ()
    #: Wordings that speak against the kind; their weights are taken off.
    against: tuple[Cue, ...] = ()
    #: Whether a publication date is printed in it.
    dated: bool = False
    #: Whether the days on which inspectors came are printed in it.
    visit_dated: bool = True

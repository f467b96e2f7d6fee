"""Where the blocks of a document belong: in a part, under a heading, or outside the text."""

from __future__ import annotations

from typing import NamedTuple

from ofsted_parse.block import Block, Label
from ofsted_parse.model import OtherRole, Part, Section


class Placed(NamedTuple):
    """A block and where it belongs: in a part, or with a role outside the parts."""

    block: Block
    part: Part | None = None
    #: Index of the section it stands under.
    section: int | None = None
    role: OtherRole | None = None
    #: True for the block that is a section's heading.
    heading: bool = False


class Guess(NamedTuple):
    """The index of a section whose heading no kind declares, and what it was taken for."""

    section: int
    taken_for: str


class Outline(NamedTuple):
    """All blocks of a document in their places, and the sections they stand under."""

    sections: tuple[Section, ...]
    placed: tuple[Placed, ...]
    #: Where the text begins: the number of blocks of the front.
    front: int
    #: Headings in no declared wording, and what they were taken for.
    guesses: tuple[Guess, ...]
    #: The page on which a second document's title stands, if one is bound in.
    second_title: int | None = None
    #: The page on which a heading stands behind the signature of a letter: another paper's.
    behind_signature: int | None = None


def role_of(block: Block) -> OtherRole | None:
    """The role that a reader's label gives a block, whatever stands around it."""
    match block.label:
        case Label.RUNNING_HEADER:
            return OtherRole.RUNNING_HEADER
        case Label.RUNNING_FOOTER:
            return OtherRole.RUNNING_FOOTER
        case Label.CONTENTS:
            return OtherRole.CONTENTS
        case _:
            return None

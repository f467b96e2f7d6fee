"""What a theme declares. The files in `declared/` hold such declarations, nothing else.

A wording is written as it is printed, in small letters, with five signs:

    assess*                     a word and all its endings: assess, assessed, assessments
    strategy (meeting*|talk*)   one of these
    [initial ]contact*          with or without
    quality ... plan*           up to five words between
    section 47                  a space also stands for a hyphen, a stroke, a comma or a bracket

Curly quotes are made straight before anything is compared.
"""

from __future__ import annotations

from typing import NamedTuple


class Wording(NamedTuple):
    """A wording that speaks for a theme, and a printed example in which it does."""

    pattern: str
    example: str
    #: Counts only where this wording stands too, anywhere in the text or in what leads into it.
    beside: str = ""
    #: Counts only where this wording stands nowhere in the text or in what leads into it.
    without: str = ""
    #: Names a thing that inspectors ask to be made better even where it stands behind 'so that':
    #: 'supervision so that child protection plans address specific needs'.
    product: bool = False
    #: So general that it counts only where no other theme is found.
    weak: bool = False


class Against(NamedTuple):
    """A wording that silences what speaks for the theme in it or over its edge, and an example."""

    pattern: str
    example: str


class Theme(NamedTuple):
    """One heading of what inspectors ask for."""

    id: str
    #: As shown to users.
    name: str
    #: One sentence: what it is about.
    definition: str
    wordings: tuple[Wording, ...]
    against: tuple[Against, ...] = ()

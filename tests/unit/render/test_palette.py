"""The colours of the parts."""

from __future__ import annotations

from itertools import combinations

from ofsted_parse.model import Part
from ofsted_parse.render.palette import PART_COLOURS, Colour


def luminance(colour: Colour) -> float:
    """The relative luminance of WCAG 2."""
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
        for share in colour.shares
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_every_part_has_a_colour_of_its_own() -> None:
    assert list(PART_COLOURS) == list(Part)
    assert len({colour.name for colour in PART_COLOURS.values()}) == len(Part)


def test_black_text_reads_well_on_every_colour() -> None:
    contrasts = [(luminance(colour) + 0.05) / 0.05 for colour in PART_COLOURS.values()]
    assert min(contrasts) > 10


def test_no_two_colours_look_alike() -> None:
    for one, other in combinations(PART_COLOURS.values(), 2):
        apart = sum((a - b) ** 2 for a, b in zip(one[1:], other[1:], strict=True)) ** 0.5
        assert apart > 30, (one.name, other.name)

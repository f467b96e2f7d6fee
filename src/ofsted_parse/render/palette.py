"""One colour for each part, for every format that shows the parts side by side."""

from __future__ import annotations

from typing import NamedTuple

from ofsted_parse.model import Part


class Colour(NamedTuple):
    """A colour to stand behind black text: its name for a legend, its light from 0 to 255."""

    name: str
    red: int
    green: int
    blue: int

    @property
    def shares(self) -> tuple[float, float, float]:
        """Red, green and blue from 0 to 1, as a PDF has them."""
        return self.red / 255, self.green / 255, self.blue / 255

    @property
    def hexadecimal(self) -> str:
        """As HTML and spreadsheets have it.

        >>> PART_COLOURS[Part.HEADLINE_FINDINGS].hexadecimal
        '#ffe978'
        """
        return f"#{self.red:02x}{self.green:02x}{self.blue:02x}"


#: Black on each of them has a contrast of more than 10 (7 is asked for by WCAG's level AAA), and
#: what says that something is wrong is red, orange or pink.
PART_COLOURS = {
    Part.INTRODUCTION: Colour("turquoise", 158, 232, 224),
    Part.CONTEXT: Colour("sand", 226, 208, 172),
    Part.HEADLINE_FINDINGS: Colour("yellow", 255, 233, 120),
    Part.STRENGTHS: Colour("green", 176, 232, 154),
    Part.WEAKNESSES: Colour("orange", 255, 196, 128),
    Part.PRIORITY_ACTION: Colour("red", 255, 160, 150),
    Part.WHAT_NEEDS_TO_IMPROVE: Colour("pink", 255, 184, 222),
    Part.MAIN_FINDINGS: Colour("blue", 186, 221, 255),
    Part.NEXT_STEPS: Colour("violet", 210, 190, 255),
    Part.OTHER: Colour("grey", 212, 212, 212),
}

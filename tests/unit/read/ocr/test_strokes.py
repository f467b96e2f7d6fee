"""What a picture shows besides words."""

from __future__ import annotations

from PIL import Image, ImageDraw

from ofsted_parse.block import BBox
from ofsted_parse.read.ocr.strokes import Strokes, are_bold

#: Pixels a point, at 300 dots an inch.
SCALE = 300 / 72


def drawn(*boxes: tuple[int, int, int, int]) -> Strokes:
    page = Image.new("L", (1000, 1000), 255)
    for box in boxes:
        ImageDraw.Draw(page).rectangle(box, fill=0)
    return Strokes(page, SCALE)


def test_thick_strokes_are_thicker_than_thin_ones() -> None:
    strokes = drawn((100, 100, 103, 140), (200, 100, 207, 140))
    thin = strokes.thickness(BBox(20, 20, 30, 40))
    thick = strokes.thickness(BBox(45, 20, 55, 40))
    assert 1.5 * thin < thick < 2.5 * thin
    assert strokes.thickness(BBox(150, 150, 160, 160)) == 0


def test_bold_is_what_is_much_thicker_than_most() -> None:
    assert are_bold([0.07, 0.073, 0.116], [400, 300, 30]) == [False, False, True]
    assert are_bold([], []) == []


def test_rules_are_found_and_words_are_none() -> None:
    strokes = drawn((100, 100, 800, 102), (100, 100, 102, 400), (100, 600, 220, 640))
    along, upright = strokes.rules()
    assert along.x1 - along.x0 > 150
    assert along.height < 1.5
    assert upright.height > 60
    assert upright.x1 - upright.x0 < 1.5


def test_ink_is_found_where_it_is_and_dust_is_none() -> None:
    strokes = drawn((100, 100, 110, 110), (300, 300, 300, 300))
    ink = strokes.ink_in(BBox(20, 20, 40, 40))
    assert ink
    assert abs(ink.x0 - 100 / SCALE) < 1
    assert strokes.ink_in(BBox(60, 60, 80, 80)) is None

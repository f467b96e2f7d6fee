"""How far a page lies askew: by its picture, and by its words."""

from __future__ import annotations

import math

import pytest
from PIL import Image, ImageDraw

from ofsted_parse.read.ocr.skew import levelled, picture_skew, words_skew
from ofsted_parse.read.ocr.tsv import Word, Words
from tests.ocr import words

TEXT = "Most children in the borough have a plan that is looked at again in time"


def picture(degrees: float) -> Image.Image:
    """Thirty lines of words, falling to the right by some degrees."""
    page = Image.new("L", (1240, 1754), 255)
    draw = ImageDraw.Draw(page)
    for line in range(30):
        for place in range(12):
            left, top = 140 + 80 * place, 150 + 48 * line
            draw.rectangle((left, top, left + 60, top + 16), fill=0)
    return page.rotate(-degrees, Image.Resampling.BICUBIC, fillcolor=255)


@pytest.mark.parametrize("degrees", [-3.0, -0.7, 0.7, 2.3])
def test_the_angle_of_a_picture_is_found(degrees: float) -> None:
    assert picture_skew(picture(degrees)) == pytest.approx(degrees, abs=0.15)


def test_a_level_picture_and_an_empty_one_are_left_alone() -> None:
    assert picture_skew(picture(0.0)) == 0.0
    assert picture_skew(Image.new("L", (1240, 1754), 255)) == 0.0


def falling(degrees: float) -> list[Words]:
    slope = math.tan(math.radians(degrees))
    lines = [words(TEXT, 70, 100 + 15 * number) for number in range(5)]
    return [[_lowered(word, slope * word.box.x0) for word in line] for line in lines]


def _lowered(word: Word, down: float) -> Word:
    box = word.box
    return word._replace(box=box._replace(top=box.top + down, bottom=box.bottom + down))


def test_words_that_fall_to_the_right_are_put_level() -> None:
    lines = falling(1.0)
    degrees = words_skew(lines)
    assert degrees == pytest.approx(1.0, abs=0.2)
    level = levelled(lines, degrees, (300.0, 400.0))
    assert abs(words_skew(level)) < 0.2


def test_a_few_words_tell_no_angle() -> None:
    assert words_skew([words("Dear all")]) == 0.0

"""The pictures are drawn from their numbers, in the colours of the page."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from ofsted_parse.render.html_archive.charts import draw
from ofsted_parse.render.html_archive.counts import Picture, pictures
from ofsted_parse.render.html_archive.data import collect
from tests.unit.render.html_archive.letters import outcomes

pytest.importorskip("vl_convert", reason="the pictures need the extra html")
PICTURES = pictures(collect(outcomes(), None).entries)
_SVG = "{http://www.w3.org/2000/svg}"


def drawn(picture: Picture) -> ET.Element:
    svg = draw(picture)
    assert svg
    return ET.fromstring(svg)  # noqa: S314 - our own drawing


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.title)
def test_rows_and_numbers_can_be_read_in_it(picture: Picture) -> None:
    texts = {"".join(text.itertext()) for text in drawn(picture).iter(f"{_SVG}text")}
    for row in picture.rows:
        # 'No date' stands on two lines.
        assert {row, row.replace(" ", "")} & texts
    for mark in picture.marks:
        assert {f"{mark.number:g}", f"{mark.number:.1f}"} & texts


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.title)
def test_it_has_no_style_and_no_address_of_its_own(picture: Picture) -> None:
    for element in drawn(picture).iter():
        assert element.tag.removeprefix(_SVG) not in {"style", "script", "image", "a"}
        assert not {"style", "href", "{http://www.w3.org/1999/xlink}href"} & set(element.attrib)


def test_the_colours_are_those_of_the_page() -> None:
    (overall,) = [one for one in PICTURES if one.title.endswith("Overall effectiveness by year")]
    fills = {element.get("fill") or "" for element in drawn(overall).iter()}
    assert {"var(--good)", "var(--on-good)", "var(--inadequate)"} <= fills
